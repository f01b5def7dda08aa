/**
 * What definitions and their members have in common: doc comments and structured annotations in front, annotations and a separator
 * behind, and how the parser goes on after a mistake in one of them.
 */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Span } from '../source.ts'
import type { Cursor } from './cursor.ts'
import type { Token } from './lexer.ts'
import { separator, structured, trailer } from './terms.ts'

export const definitionWords: ReadonlySet<string> = new Set([
  'const',
  'typedef',
  'enum',
  'senum',
  'struct',
  'union',
  'exception',
  'service',
  'interaction',
])

export const headerWords: ReadonlySet<string> = new Set([
  'include',
  'cpp_include',
  'hs_include',
  'namespace',
  'package',
])

/** What may stand in front of `exception`. */
export const exceptionQualifiers: ReadonlySet<string> = new Set([
  'safe',
  'transient',
  'stateful',
  'permanent',
  'client',
  'server',
])

/** What stands in front of a definition or member. */
export interface Lead {
  readonly start: Span
  readonly doc: ast.Doc | undefined
  readonly structured: readonly ast.StructuredAnnotation[]
}

export function lead(c: Cursor): Lead {
  const start = c.token
  const doc = c.doc()
  const annotations = structured(c)
  return { start, doc: annotations.length > 0 ? (c.doc() ?? doc) : doc, structured: annotations }
}

type Ending = Pick<ast.Field, 'doc' | 'structured' | 'annotations' | 'span'>

/** What stands behind a definition or member, with what stood in front of it. */
export function ending(c: Cursor, { start, doc, structured }: Lead): Ending {
  const annotations = trailer(c)
  const span = c.span(start)
  const all = c.withTrailing(doc)
  return { doc: all, structured, annotations, span }
}

/** Members between brackets. One with a mistake is left out, and the next one begins behind a separator or on a new line. */
export function members<T>(
  c: Cursor,
  open: '{' | '(',
  close: '}' | ')',
  member: (c: Cursor) => T,
): readonly T[] {
  const opener = c.expect(open)
  const found: T[] = []
  const skip = () =>
    skipUntil(c, ({ kind }) => kind === close || kind === ',' || kind === ';' || startsMember(c))
  while (!c.accept(close)) {
    if (c.token.kind === 'end') c.failWith(messages.unclosed(c.at(), c.at(opener), close))
    if (atDefinition(c)) {
      // Indented, it was meant to be in here; otherwise the closing bracket was forgotten.
      if (!c.startsIndented) c.failWith(messages.unclosed(c.at(), c.at(opener), close))
      c.report(messages.nestedDefinition(c.at(), c.text()))
      skipNested(c, close)
      continue
    }
    const parsed = c.recover(member, skip)
    if (parsed !== undefined) found.push(parsed)
    else separator(c)
  }
  return found
}

/** Skips to where `stop` says, but never past a definition that stands at the left margin. */
export function skipUntil(c: Cursor, stop: (token: Token) => boolean): void {
  c.skipUntil(
    stop,
    () => !c.startsIndented && (atDefinition(c) || (c.token.kind === '@' && c.token.startsLine)),
  )
}

/** A definition inside another one, brackets and all. */
function skipNested(c: Cursor, close: '}' | ')'): void {
  c.take()
  skipUntil(c, ({ kind }) => kind === close || (c.token.startsLine && kind !== '{' && kind !== '('))
  separator(c)
}

const startsMember = (c: Cursor) =>
  c.token.startsLine &&
  (c.token.kind === 'identifier' ||
    c.token.kind === '@' ||
    (c.token.kind === 'integer' && c.peek(1).kind === ':'))

/** A word that begins a definition or header, at the start of a line and followed by what could go on like one. */
export function atDefinition(c: Cursor): boolean {
  const { kind } = c.token
  if (kind !== 'identifier' || !c.token.startsLine) return false
  const word = c.text()
  const next = c.peek(1)
  if (headerWords.has(word))
    return word === 'package'
      ? next.kind === 'string' || next.kind === ';'
      : next.kind === 'string' || next.kind === 'identifier' || next.kind === '*'
  if (next.kind !== 'identifier') return false
  if (exceptionQualifiers.has(word))
    return c.text(next) === 'exception' || exceptionQualifiers.has(c.text(next))
  return definitionWords.has(word) && beginsDefinition(c, word)
}

/** `struct Name {` is a definition, and `struct name` inside one is a field of a type called `struct`. */
function beginsDefinition(c: Cursor, word: string): boolean {
  const second = c.peek(2)
  if (word === 'const' || word === 'typedef')
    return second.kind === 'identifier' || second.kind === '<' || second.kind === '('
  return (
    second.kind === '{' ||
    (word === 'service' && c.text(second) === 'extends') ||
    c.text(second) === 'xsd_all'
  )
}
