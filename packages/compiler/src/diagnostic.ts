/**
 * A Diagnostic is something to tell the author of an IDL file: what is wrong, where, and which other place
 * has to do with it. `locate` and `format` turn its offsets into what a person, or a bundler's error display, reads.
 */
import type { RuleId } from './rules.ts'
import { lineStarts, type Position, positionAt, type Source, type Span } from './source.ts'

export type Severity = 'error' | 'warning'

/** Another place that explains a diagnostic. */
export interface Note {
  readonly source: Source
  readonly span: Span
  readonly message: string
}

/** How to mend it without changing what was meant: edits of the file that the diagnostic is in. */
export interface Fix {
  readonly message: string
  readonly edits: readonly Edit[]
}

/** `text` in place of what stands at `span`; an empty span inserts. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** What is wrong, and where; how grave that is, the options say (`levels.ts`). */
export interface Finding {
  /** Kebab-case; never changes once released. */
  readonly id: RuleId
  readonly message: string
  readonly source: Source
  readonly span: Span
  readonly notes: readonly Note[]
  /** What the author may want to do. */
  readonly hint?: string
  readonly fix?: Fix
}

export interface Diagnostic extends Finding {
  readonly severity: Severity
}

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error')

/** The same for a diagnostic that two compilations have come upon: each reports those of the files that it includes. */
export const identity = ({ id, source, span }: Finding): string => `${source.path}:${span.start}:${id}`

/** A diagnostic's place in numbers that count from 1, with the source lines around it. */
export interface Location {
  readonly file: string
  readonly start: Position
  readonly end: Position
  /** How much of the line at `start` it covers; what goes on in other lines is not counted. */
  readonly length: number
  /** The text of the line at `start`. */
  readonly lineText: string
  /** The lines around the place with a caret below it. */
  readonly frame: string
}

export function locate(source: Source, span: Span): Location {
  const starts = lineStarts(source.text)
  const start = positionAt(starts, span.start)
  const end = positionAt(starts, span.end)
  const line = lineText(source.text, starts, start.line)
  const length = (end.line === start.line ? end.column : line.length + 1) - start.column
  return {
    file: source.path,
    start,
    end,
    length,
    lineText: line,
    frame: frame(source.text, { start, length }),
  }
}

/** What a piece of a formatted diagnostic is: whoever has colours gives each its own. */
export type Style = Severity | 'note' | 'hint' | 'place' | 'gutter'

export interface FormatOptions {
  /** Shortens paths. */
  readonly show?: (path: string) => string
  readonly paint?: (style: Style, text: string) => string
}

/** The whole diagnostic as text for a terminal: place, message, frame, notes, hint. */
export function format(diagnostic: Diagnostic, options: FormatOptions = {}): string {
  const { show = path => path, paint = (_style, text) => text } = options
  const part = (
    style: Severity | 'note',
    { source, span }: Pick<Note, 'source' | 'span'>,
    message: string,
  ) => {
    const place = locate(source, span)
    const { line, column } = place.start
    const brush = {
      gutter: (text: string) => paint('gutter', text),
      caret: (text: string) => paint(style, text),
    }
    const head = `${paint('place', `${show(place.file)}:${line}:${column}`)} ${paint(style, `${style}:`)}`
    return `${head} ${message}\n${frame(source.text, place, brush)}`
  }
  const { severity, message, id, notes, hint } = diagnostic
  return [
    part(severity, diagnostic, `${visible(message)} ${paint('gutter', `[${id}]`)}`),
    ...notes.map(note => part('note', note, visible(note.message))),
    ...(hint === undefined ? [] : [`${paint('hint', 'hint:')} ${visible(hint)}`]),
  ].join('\n')
}

function lineText(text: string, starts: readonly number[], line: number): string {
  return text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, '')
}

interface Brush {
  readonly gutter: (text: string) => string
  readonly caret: (text: string) => string
}

const plain: Brush = { gutter: text => text, caret: text => text }

/** Up to two lines before the place, its line, and a caret line. The first line never starts with a space. */
function frame(
  text: string,
  { start, length }: Pick<Location, 'start' | 'length'>,
  { gutter, caret }: Brush = plain,
): string {
  const starts = lineStarts(text)
  const width = String(start.line).length
  const lines: string[] = []
  for (let line = Math.max(1, start.line - 2); line < start.line; line++)
    lines.push(`${gutter(`${String(line).padEnd(width)} |`)} ${clip(lineText(text, starts, line))}`.trimEnd())
  // Of a long line, what stands around the place.
  const from = start.column > longest ? start.column - longest / 2 : 0
  const shown = clip(lineText(text, starts, start.line), from)
  lines.push(`${gutter(`${start.line} |`)} ${shown}`.trimEnd())
  const before = start.column - 1 - from + (from > 0 ? 1 : 0)
  const lead = shown.slice(0, before).replace(/[^\t]/g, ' ')
  const carets = '^'.repeat(Math.max(1, Math.min(length, shown.length - lead.length)))
  lines.push(`${gutter('|'.padStart(width + 2))} ${lead}${caret(carets)}`)
  return lines.join('\n')
}

/** A minified or hostile file may have one line of megabytes: a frame shows so many characters of it. */
const longest = 200

const clip = (line: string, from = 0) =>
  visible(
    `${from > 0 ? '…' : ''}${line.slice(from, from + longest)}${line.length > from + longest ? '…' : ''}`,
  )

// What would move the cursor, change colours or turn the direction of a text is shown as one strange character.
const visible = (text: string) =>
  text.replace(/[^\P{C}\t\n]/gu, character => '\ufffd'.repeat(character.length))
