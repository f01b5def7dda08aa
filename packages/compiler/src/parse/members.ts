/**
 * What definitions and their members have in common: doc comments and structured annotations in front, annotations and a separator
 * behind, and how the parser goes on after a mistake in one of them.
 */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Cursor } from './cursor.ts'
import type { TokenKind } from './lexer.ts'
import { separator, structured, trailer } from './terms.ts'
import { annotatesDefinition, atDefinition } from './words.ts'

/** What stands in front of a definition or member. */
export interface Lead {
  /** Where the first of it begins. */
  readonly start: number
  readonly doc: ast.Doc | undefined
  readonly structured: readonly ast.StructuredAnnotation[]
}

export function lead(c: Cursor): Lead {
  const { start } = c
  const doc = c.doc()
  const annotations = structured(c)
  return { start, doc: annotations.length > 0 ? (c.doc() ?? doc) : doc, structured: annotations }
}

type Ending = Pick<ast.Field, 'doc' | 'structured' | 'annotations' | 'start' | 'end'>

/** What stands behind a definition or member, with what stood in front of it. */
export function ending(c: Cursor, { start, doc, structured }: Lead): Ending {
  const annotations = trailer(c)
  const { end } = c
  const all = c.withTrailing(doc)
  return { doc: all, structured, annotations, start, end }
}

interface Particulars {
  /** What is missing if the opening bracket is, and a hint. */
  readonly called?: string
  readonly hint?: string
  /** Moves on to what may be the next member. */
  readonly skip?: (c: Cursor) => void
}

/** Members between brackets. One with a mistake is left out, and the next one begins behind a separator or on a new line. */
export function members<T>(
  c: Cursor,
  open: '{' | '(',
  close: '}' | ')',
  member: (c: Cursor) => T,
  { called = `'${open}'`, hint, skip = toMember[close] }: Particulars = {},
): readonly T[] {
  const { start } = c
  if (!c.accept(open)) {
    // Where a field or the value of an enum follows, nothing else was forgotten.
    if (c.kind(1) === (c.kind() === 'integer' ? ':' : '=')) c.miss(called, hint)
    else c.fail(called, hint)
  }
  if (c.is(open)) {
    c.report(messages.secondBracket(c.at()))
    c.take()
  }
  const found: T[] = []
  while (!c.accept(close)) {
    // Most members begin with a number, and nothing else does.
    if (c.kind() !== 'integer') {
      if (close === ')' && c.is('throws') && c.kind(1) === '(') {
        c.report(messages.unclosed(c.at(), c.at({ start, end: start + 1 }), close))
        break
      }
      if (isOutside(c, close)) unclosed(c, start, close)
      if (atDefinition(c)) {
        // Indented, it was meant to be in here; otherwise the closing bracket was forgotten.
        if (!c.startsIndented) unclosed(c, start, close)
        c.report(messages.nestedDefinition(c.at(), c.text()))
        skipNested(c, close)
        continue
      }
    }
    const parsed = c.recover(member, skip)
    if (parsed !== undefined) found.push(parsed)
    else separator(c)
  }
  return found
}

/** Whether the next token cannot be in these brackets. */
function isOutside(c: Cursor, close: '}' | ')'): boolean {
  switch (c.kind()) {
    case '}':
    case ')':
    case ']':
    case 'end':
      return true
    case '@':
      return !c.startsIndented && annotatesDefinition(c)
    default:
      return close === ')' && atFunction(c)
  }
}

/** The beginning of a function on a line of its own, `i32 add(1: …` or `void ping()`: no argument looks like that. */
function atFunction(c: Cursor): boolean {
  if (!c.startsLine || c.kind() !== 'identifier' || c.kind(1) === ':') return false
  let ahead = 1
  // A line may be as long as a file.
  while (ahead < 50 && inType.has(c.kind(ahead)) && c.isOnLine(ahead)) ahead++
  if (c.kind(ahead) !== '(') return false
  const isCalled = c.kind(ahead + 1) === 'integer' && c.kind(ahead + 2) === ':'
  return isCalled || ((c.is('void') || c.is('oneway')) && c.kind(ahead + 1) === ')')
}

const inType: ReadonlySet<TokenKind> = new Set(['identifier', '<', '>', ','])

function unclosed(c: Cursor, open: number, close: '}' | ')'): never {
  return c.failWith(messages.unclosed(c.at(), c.at({ start: open, end: open + 1 }), close))
}

/** How to skip to what may be the next member, by the bracket that closes all of them. */
const toMember = {
  '}': (c: Cursor) => skipToMember(c, '}'),
  ')': (c: Cursor) => skipToMember(c, ')'),
} as const

function skipToMember(c: Cursor, close: '}' | ')'): void {
  skipUntil(c, kind => kind === close || kind === ',' || kind === ';' || startsMember(c))
}

/** Skips to where `stop` says, but never past a definition that stands at the left margin. */
export function skipUntil(c: Cursor, stop: (kind: TokenKind) => boolean): void {
  c.skipUntil(stop, () => !c.startsIndented && (atDefinition(c) || (c.kind() === '@' && c.startsLine)))
}

/** A definition inside another one, brackets and all. */
function skipNested(c: Cursor, close: '}' | ')'): void {
  c.take()
  skipUntil(c, kind => kind === close || (c.startsLine && kind !== '{' && kind !== '('))
  separator(c)
}

/** Functions begin on lines of their own, or nearly so, and commas and numbers may be in what is left of a broken one. */
export const skipToFunction = (c: Cursor): void =>
  skipUntil(c, kind => kind === '}' || (c.startsLine && (kind === 'identifier' || kind === '@')))

const startsMember = (c: Cursor) =>
  c.startsLine &&
  (c.kind() === 'identifier' || c.kind() === '@' || (c.kind() === 'integer' && c.kind(1) === ':'))
