/**
 * Lines of code with the places they come from, and at the end the code and its source map. An emitter writes each thing
 * once and does not know what is printed: text that is only for types or only for values vanishes by itself.
 */
import { addSegment, GenMapping, setSourceContent, toEncodedMap } from '@jridgewell/gen-mapping'
import { basename, relative } from '../host.ts'
import { lineStarts, positionAt, type Source, type Span } from '../source.ts'

/** What to print: types and values, values alone, or types alone. */
export type Target = 'ts' | 'js' | 'd.ts'

export interface Module {
  readonly code: string
  readonly map: SourceMap
}

/** A module, and the files with a place in its map. */
export interface Printed {
  readonly module: Module
  readonly sources: readonly Source[]
}

/** A source map, version 3. `sources` are relative to the folder of the IDL file; `.d.ts` maps carry no `sourcesContent`. */
export interface SourceMap {
  readonly version: 3
  readonly file: string
  readonly sources: readonly string[]
  readonly sourcesContent?: readonly string[]
  readonly names: readonly string[]
  readonly mappings: string
}

/** Text that stands for something in the IDL. */
export interface Mapped {
  readonly text: string
  readonly span: Span
  /** The file of the span, if it is not the one that is printed. */
  readonly source?: Source
}

export type Parts = string | Mapped | undefined | readonly Parts[]

/** Lists that fit are printed on one line. */
const width = 100

interface Line {
  readonly indent: number
  readonly parts: readonly (string | Mapped)[]
  /** What the line as a whole comes from. */
  readonly origin: Span | undefined
}

export class Printer {
  readonly #source: Source
  readonly #target: Target
  #lines: Line[] = []
  #indent = 0
  #origin: Span | undefined

  constructor(source: Source, target: Target) {
    this.#source = source
    this.#target = target
  }

  get hasTypes(): boolean {
    return this.#target !== 'js'
  }

  get hasValues(): boolean {
    return this.#target !== 'd.ts'
  }

  /** `parts` where types are printed. */
  types(...parts: readonly Parts[]): Parts {
    return this.hasTypes ? parts : undefined
  }

  /** `parts` where values are printed. */
  values(...parts: readonly Parts[]): Parts {
    return this.hasValues ? parts : undefined
  }

  /** One line, or several where the parts have line breaks. */
  line(...parts: readonly Parts[]): void {
    let current: (string | Mapped)[] = []
    const push = () => {
      this.#lines.push({ indent: this.#indent, parts: current, origin: this.#origin })
      current = []
    }
    for (const part of flatten(parts)) {
      if (typeof part !== 'string') current.push(part)
      else
        part.split('\n').forEach((text, i) => {
          if (i > 0) push()
          current.push(text)
        })
    }
    push()
  }

  /** An empty line, unless there is one already or nothing came before. */
  gap(): void {
    const last = this.#lines.at(-1)
    if (last && last.parts.length > 0 && last.indent === this.#indent)
      this.#lines.push({ indent: this.#indent, parts: [], origin: undefined })
  }

  indented(body: () => void): void {
    this.#indent++
    body()
    this.#indent--
  }

  /** `head {`, the body, `}`. */
  block(head: Parts, body: () => void): void {
    const outer = this.#lines
    this.#lines = []
    this.indented(body)
    const inner = this.#lines
    this.#lines = outer
    if (inner.length === 0) {
      this.line(head, ' {}')
      return
    }
    this.line(head, ' {')
    for (const line of inner) this.#lines.push(line)
    this.line('}')
  }

  /** All lines of `body` come from `span`, where they do not say better. */
  originally(span: Span | undefined, body: () => void): void {
    const outer = this.#origin
    this.#origin = span ?? outer
    body()
    this.#origin = outer
  }

  /** What stands in front of the declaration of a type or of a value. */
  prefix(visibility: Visibility, what: 'type' | 'value'): string {
    return (
      (visibility === 'exported' ? 'export ' : '') + (what === 'value' && !this.hasValues ? 'declare ' : '')
    )
  }

  /** A function: whole, without types, or only declared. Private ones are not declared. */
  function(signature: Signature, body: () => void): void {
    const { visibility, name, parameters, returns } = signature
    if (!this.hasValues && visibility === 'private') return
    const head = [this.prefix(visibility, 'value'), 'function ', name, this.parameters(parameters)]
    this.bodied([head, this.types(': ', returns)], body)
  }

  /** What a function takes, in parentheses. */
  parameters(parameters: readonly Parameter[]): Parts {
    const printed = parameters.map(
      ({ name, type, initial }, i): Parts => [
        i > 0 ? ', ' : undefined,
        name,
        this.types(initial !== undefined && !this.hasValues ? '?: ' : ': ', type),
        initial === undefined ? undefined : this.values(` = ${initial}`),
      ],
    )
    return ['(', printed, ')']
  }

  /** What has a body: whole, or only declared. */
  bodied(head: Parts, body: () => void): void {
    if (this.hasValues) this.block(head, body)
    else this.line(head)
  }

  /** A constant: whole, without its type, or only declared. Private ones are not declared. */
  const(declaration: { visibility: Visibility; name: Parts; type: Parts; value: Parts }): void {
    const { visibility, name, type, value } = declaration
    if (!this.hasValues && visibility === 'private') return
    this.line(
      this.prefix(visibility, 'value'),
      'const ',
      name,
      this.types(': ', type),
      this.values(' = ', value),
    )
  }

  /** `{ a, b }` on one line if it fits, or an item a line. */
  braces(items: readonly Parts[]): Parts {
    return list({ open: '{', close: '}', pad: ' ', separator: ', ', ending: ',' }, items)
  }

  /** `{ a; b }`: the members of a type. */
  members(items: readonly Parts[]): Parts {
    return list({ open: '{', close: '}', pad: ' ', separator: '; ', ending: '' }, items)
  }

  brackets(items: readonly Parts[]): Parts {
    return list({ open: '[', close: ']', pad: '', separator: ', ', ending: ',' }, items)
  }

  /** What was printed so far is set aside, for lines that belong in front of it. */
  before(header: () => void): void {
    const body = this.#lines
    this.#lines = []
    header()
    this.gap()
    this.#lines = [...this.#lines, ...body]
  }

  finish(): Printed {
    const map = new Mapper(this.#source, this.#target)
    while (this.#lines.at(-1)?.parts.length === 0) this.#lines.pop()
    const code = this.#lines.map((line, row) => map.line(row, line)).join('\n')
    return { module: { code: `${code}\n`, map: map.finish() }, sources: map.sources }
  }
}

/** Who sees a declaration: everybody, everybody but under another name, or nobody outside the module. */
export type Visibility = 'exported' | 'renamed' | 'private'

export interface Signature {
  readonly visibility: Visibility
  readonly name: Parts
  readonly parameters: readonly Parameter[]
  readonly returns: Parts
}

export interface Parameter {
  readonly name: Parts
  readonly type: Parts
  /** The value it has when left out. */
  readonly initial?: string
}

function flatten(parts: Parts, into: (string | Mapped)[] = []): readonly (string | Mapped)[] {
  if (typeof parts === 'string') {
    if (parts !== '') into.push(parts)
  } else if (parts !== undefined) {
    if ('span' in parts) into.push(parts)
    else for (const part of parts) flatten(part, into)
  }
  return into
}

export const textOf = (parts: Parts): string =>
  flatten(parts)
    .map(part => (typeof part === 'string' ? part : part.text))
    .join('')

interface Layout {
  readonly open: string
  readonly close: string
  /** Between the brackets and the items on one line. */
  readonly pad: string
  /** Between two items on one line. */
  readonly separator: string
  /** After an item that has a line of its own. */
  readonly ending: string
}

/** Whether parts fit on one line, with something in front of them. */
export const fits = (parts: Parts): boolean => remaining(parts, width - 20) >= 0

/** What is left of `room` behind the parts; less than nothing as soon as that is certain. */
function remaining(parts: Parts, room: number): number {
  if (parts === undefined || room < 0) return room
  if (typeof parts === 'string') return parts.includes('\n') ? -1 : room - parts.length
  if ('span' in parts) return room - parts.text.length
  let left = room
  for (const part of parts) {
    left = remaining(part, left)
    if (left < 0) break
  }
  return left
}

function list({ open, close, pad, separator, ending }: Layout, items: readonly Parts[]): Parts {
  if (items.length === 0) return open + close
  const line = items.map((item, i) => [i > 0 ? separator : undefined, item])
  if (fits(line)) return [open, pad, line, pad, close]
  return [open, items.map(item => ['\n  ', indentMore(item), ending]), '\n', close]
}

const indentMore = (parts: Parts): Parts =>
  flatten(parts).map(part => (typeof part === 'string' ? part.replaceAll('\n', '\n  ') : part))

/** Collects the source map while lines become text. */
class Mapper {
  readonly #map: GenMapping
  readonly #source: Source
  readonly #target: Target
  readonly #files = new Map<Source, { readonly name: string; readonly starts: readonly number[] }>()

  constructor(source: Source, target: Target) {
    this.#source = source
    this.#target = target
    this.#map = new GenMapping({ file: `${basename(source.path)}.${target}` })
    this.#file(source)
  }

  line(row: number, { indent, parts, origin }: Line): string {
    let text = '  '.repeat(parts.length > 0 ? indent : 0)
    const declaration = this.#target === 'd.ts'
    if (origin && !declaration && parts.length > 0) this.#add(row, text.length, origin.start)
    // What has no place of its own must not take that of the word before it.
    if (declaration && parts.length > 0) addSegment(this.#map, row, 0)
    for (const part of parts) {
      if (typeof part === 'string') {
        text += part
        continue
      }
      this.#add(row, text.length, part.span.start, part.source)
      text += part.text
      if (!declaration) {
        if (origin) this.#add(row, text.length, origin.start)
      } else if (part.span.end - part.span.start === part.text.length) {
        // The end as well, so that an editor can rename the word in the IDL; what follows comes from nowhere.
        this.#add(row, text.length, part.span.end, part.source)
        addSegment(this.#map, row, text.length + 1)
      } else addSegment(this.#map, row, text.length)
    }
    return text.trimEnd()
  }

  get sources(): readonly Source[] {
    return [...this.#files.keys()]
  }

  finish(): SourceMap {
    const { version, file, sources, sourcesContent, names, mappings } = toEncodedMap(this.#map)
    return {
      version,
      file: file ?? '',
      sources: sources.map(source => source ?? ''),
      ...(this.#target !== 'd.ts' && { sourcesContent: (sourcesContent ?? []).map(text => text ?? '') }),
      names,
      mappings,
    }
  }

  #add(row: number, column: number, offset: number, source: Source = this.#source): void {
    const { name, starts } = this.#file(source)
    const at = positionAt(starts, offset)
    addSegment(this.#map, row, column, name, at.line - 1, at.column - 1)
  }

  #file(source: Source): { readonly name: string; readonly starts: readonly number[] } {
    let file = this.#files.get(source)
    if (file === undefined) {
      const name = relative(this.#source.path, source.path).replace(/^\.\//, '')
      file = { name, starts: lineStarts(source.text) }
      this.#files.set(source, file)
      // TypeScript ignores the maps of declarations that carry their sources.
      if (this.#target !== 'd.ts') setSourceContent(this.#map, name, source.text)
    }
    return file
  }
}
