/**
 * Text in, tokens out. Comments and white space vanish, except that a token remembers the doc comments in front of it.
 * The lexer never fails: what it cannot read it reports, and goes on behind it.
 *
 * The tokens are those of Apache's compiler (`thriftl.ll`) and of Meta's (`lexer.cc`) together: `\xHH` and `\uHHHH` in strings, strings of
 * several lines, `0X` and `0b`, docs behind `///`.
 */

import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import * as messages from '../messages/index.ts'
import type { Source, Span } from '../source.ts'
import { docLinesEnd, isDocBlock, isDocLine, lineEnd } from './comments.ts'

/** A symbol's kind is the symbol itself; `bad` is what was reported already. */
export type TokenKind = 'identifier' | 'integer' | 'double' | 'string' | 'bad' | 'end' | SymbolKind

export type SymbolKind =
  | '{'
  | '}'
  | '('
  | ')'
  | '['
  | ']'
  | '<'
  | '>'
  | ','
  | ';'
  | ':'
  | '='
  | '*'
  | '&'
  | '@'

export interface Token extends Span {
  readonly kind: TokenKind
  /** The places of the doc comments between this token and the one before. */
  readonly docs?: readonly Span[]
}

export function tokenize(source: Source, report: (finding: Finding) => void): readonly Token[] {
  const { text } = source
  const tokens: Token[] = []
  let docs: Span[] | undefined
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0

  const push = (kind: TokenKind, end: number) => {
    tokens.push(docs ? { kind, start: at, end, docs } : { kind, start: at, end })
    docs = undefined
    at = end
  }

  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code === 32 || (code >= 9 && code <= 13)) at++
    else if (isWordStart(code)) push('identifier', wordEnd(text, at))
    else if (isDigit(code) || code === 43 || code === 45 || code === 46) {
      const { kind, end } = number(text, at)
      if (kind === 'bad') report(messages.badNumber({ source, span: { start: at, end } }))
      push(kind, end)
    } else if (code === 34 || code === 39) {
      const { end, closed } = stringEnd(text, at, code)
      if (!closed) report(messages.unterminatedString({ source, span: { start: at, end } }))
      push('string', end)
    } else if (isDocLine(text, at)) {
      const end = docLinesEnd(text, at)
      ;(docs ??= []).push({ start: at, end })
      at = end
    } else if (code === 35 || text.startsWith('//', at)) at = lineEnd(text, at)
    else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2)
      const span = { start: at, end: close < 0 ? text.length : close + 2 }
      if (close < 0) report(messages.unterminatedComment({ source, span: { start: at, end: at + 2 } }))
      else if (isDocBlock(text, span)) (docs ??= []).push(span)
      at = span.end
    } else if (symbols.has(text.charAt(at))) push(text.charAt(at) as SymbolKind, at + 1)
    else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      let end = at
      while (text.startsWith(character, end)) end += character.length
      report(messages.badCharacter({ source, span: { start: at, end } }, character))
      push('bad', end)
    }
  }
  push('end', at)
  return tokens
}

/** What an integer token is worth, or `undefined` if it needs more than 64 bits. `010` is ten to Apache's compiler and eight to Meta's. */
export function integerValue(text: string, dialect: Dialect): bigint | undefined {
  const negative = text.startsWith('-')
  const digits = text.replace(/^[+-][ \t]*/, '')
  if (/^\d{1,15}$/.test(digits) && !(dialect === 'fbthrift' && digits.startsWith('0')))
    return BigInt(negative ? -Number(digits) : Number(digits))
  // The check comes first: reading a number of a million digits takes quadratic time.
  if (digits.replace(/^0[xXbB]?0*/, '').length > 64) return undefined
  const isOctal = dialect === 'fbthrift' && /^0[0-7]+$/.test(digits)
  const value = BigInt(isOctal ? `0o${digits}` : digits)
  const signed = negative ? -value : value
  return signed === BigInt.asIntN(64, signed) ? signed : undefined
}

const symbols: ReadonlySet<string> = new Set('{}()[]<>,;:=*&@')

const isDigit = (code: number) => code >= 48 && code <= 57
const isWordStart = (code: number) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
const isWord = (code: number) => isWordStart(code) || isDigit(code)

/** A dot belongs to an identifier when a letter, a digit or `_` follows it. */
function wordEnd(text: string, at: number): number {
  for (at++; at < text.length; at++)
    if (!isWord(text.charCodeAt(at)) && !(text[at] === '.' && isWord(text.charCodeAt(at + 1)))) break
  return at
}

const numberPattern = /(?:[+-][ \t]*)?(?:0[xX]([0-9a-fA-F]+)|0[bB][01]+|[0-9]*(\.[0-9]+)?([eE][+-]?[0-9]+)?)/y

function number(text: string, at: number): { kind: 'integer' | 'double' | 'bad'; end: number } {
  numberPattern.lastIndex = at
  const [all = '', , fraction, exponent] = numberPattern.exec(text) ?? []
  let end = at + all.length
  const good = /[0-9]/.test(all.charAt(all.length - 1)) || /^(?:[+-][ \t]*)?0[xX]/.test(all)
  const stray = end
  while (end < text.length && (isWord(text.charCodeAt(end)) || text[end] === '.')) end++
  if (!good || end > stray) return { kind: 'bad', end: Math.max(end, at + 1) }
  return { kind: fraction === undefined && exponent === undefined ? 'integer' : 'double', end }
}

/**
 * Strings end at their quote. One that is still open at the end of its line goes on if the next such quote is where a value ends; otherwise that
 * quote opens another string, and this one was never closed.
 */
function stringEnd(text: string, at: number, quote: number): { end: number; closed: boolean } {
  let line: number | undefined
  for (at++; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      if (line === undefined || endsValue(text, at + 1)) return { end: at + 1, closed: true }
      break
    }
    if (line === undefined && (code === 10 || code === 13)) line = at
    if (code === 92) at++
  }
  return { end: line ?? text.length, closed: false }
}

const valueEnd = /[ \t]*(?:[,;:)\]}\r\n]|$|\/\/|\/\*|#)/y

function endsValue(text: string, at: number): boolean {
  valueEnd.lastIndex = at
  return valueEnd.test(text)
}
