/** What messages are made of. */
import type { Finding, Fix, Note } from '../diagnostic.ts'
import type { RuleId } from '../rules.ts'
import type { Source, Span } from '../source.ts'

/** Where something stands. */
export interface Place {
  readonly source: Source
  readonly span: Span
}

export interface Details {
  readonly notes?: readonly Note[]
  readonly hint?: string | undefined
  readonly fix?: Fix | undefined
}

export function finding(id: RuleId, at: Place, message: string, details: Details = {}): Finding {
  const { notes = [], hint, fix } = details
  return {
    id,
    message,
    source: at.source,
    span: plain(at.span),
    notes,
    ...(hint !== undefined && { hint }),
    ...(fix && { fix }),
  }
}

export const note = (at: Place, message: string): Note => ({
  source: at.source,
  span: plain(at.span),
  message,
})

/** Places are often nodes, and readers of a diagnostic want no more than where they stand. */
const plain = ({ start, end }: Span): Span => ({ start, end })

export const guess = (similar: string | undefined): Details => ({
  hint: similar === undefined ? undefined : `did you mean ${similar}?`,
})

export const replace = ({ span }: Place, text: string): Fix => ({
  message: `write ${text}`,
  edits: [{ span: plain(span), text }],
})

export const insert = (offset: number, text: string): Fix => ({
  message: `write ${text.trim()}`,
  edits: [{ span: { start: offset, end: offset }, text }],
})

/** Takes what stands at a place out, with the white space behind it; with its line, if it is alone there. */
export function remove({ source: { text }, span }: Place): Fix {
  let line = span.start
  while (text[line - 1] === ' ' || text[line - 1] === '\t') line--
  const rest = /[ \t]*(?:\r?\n|$)?/y
  rest.lastIndex = span.end
  const [behind = ''] = rest.exec(text) ?? []
  const end = span.end + behind.length
  const endsLine = behind.endsWith('\n') || end === text.length
  const isAlone = endsLine && (line === 0 || text[line - 1] === '\n')
  const edit = isAlone
    ? { start: line, end }
    : { start: span.start, end: end - (/\r?\n$/.exec(behind)?.[0].length ?? 0) }
  return { message: 'remove it', edits: [{ span: edit, text: '' }] }
}

/** A word with its article. */
export const a = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`

/** The text at a place, in quotes, on one line and not too long. */
export function quote({ source, span }: Place): string {
  const text = source.text.slice(span.start, Math.min(span.end, span.start + 40)).replace(/\s+/g, ' ')
  return `'${text}${span.end > span.start + 40 ? '…' : ''}'`
}

export const printable = (character: string): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `'${character}'`
    : `The character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
