/**
 * Text in, tokens out. Comments and white space vanish, except that a token remembers the doc comments in front of it.
 * The lexer never fails: what it cannot read it reports, and goes on behind it.
 *
 * The tokens are those of Apache's compiler (`thriftl.ll`), a little wider: `\xHH` and `\uHHHH` in strings, `0X` for hex.
 */
import type { Diagnostic } from '../diagnostic.ts'
import * as messages from '../messages.ts'
import type { Source, Span } from '../source.ts'

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

export function tokenize(source: Source, report: (diagnostic: Diagnostic) => void): readonly Token[] {
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
    } else if (code === 35 || text.startsWith('//', at)) at = lineEnd(text, at)
    else if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2)
      const span = { start: at, end: close < 0 ? text.length : close + 2 }
      if (close < 0) report(messages.unterminatedComment({ source, span: { start: at, end: at + 2 } }))
      // `/**/` and `/***/` are plain comments.
      else if (text[at + 2] === '*' && close > at + 3) (docs ??= []).push(span)
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

/** What an integer token is worth, or `undefined` if it needs more than 64 bits. */
export function integerValue(text: string): bigint | undefined {
  const negative = text.startsWith('-')
  const digits = text.replace(/^[+-]/, '')
  // The check comes first: reading a number of a million digits takes quadratic time.
  if (digits.replace(/^0[xX]?0*/, '').length > 19) return undefined
  const value = negative ? -BigInt(digits) : BigInt(digits)
  return value === BigInt.asIntN(64, value) ? value : undefined
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
}

/** What a string token says. `bad` hears of each escape that means nothing. */
export function stringValue(source: Source, token: Token, bad: (span: Span) => void): string {
  const text = source.text.slice(token.start, token.end)
  const isClosed = text.length > 1 && text.endsWith(text.charAt(0))
  const body = text.slice(1, isClosed ? -1 : undefined)
  if (!body.includes('\\')) return body
  return body.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([\s\S]?))/g, (all, x, u, other, index) => {
    if (x !== undefined || u !== undefined) return String.fromCharCode(Number.parseInt(x ?? u, 16))
    if (Object.hasOwn(escapes, other)) return escapes[other] ?? ''
    const start = token.start + 1 + index
    bad({ start, end: start + all.length })
    return other
  })
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

const numberPattern = /[+-]?(?:0[xX]([0-9a-fA-F]+)|[0-9]*(\.[0-9]+)?([eE][+-]?[0-9]+)?)/y

function number(text: string, at: number): { kind: 'integer' | 'double' | 'bad'; end: number } {
  numberPattern.lastIndex = at
  const [all = '', , fraction, exponent] = numberPattern.exec(text) ?? []
  let end = at + all.length
  const good = /[0-9]/.test(all.charAt(all.length - 1)) || /^[+-]?0[xX]/.test(all)
  const stray = end
  while (end < text.length && (isWord(text.charCodeAt(end)) || text[end] === '.')) end++
  if (!good || end > stray) return { kind: 'bad', end: Math.max(end, at + 1) }
  return { kind: fraction === undefined && exponent === undefined ? 'integer' : 'double', end }
}

/** Strings end at their quote; a line break ends one that was never closed. */
function stringEnd(text: string, at: number, quote: number): { end: number; closed: boolean } {
  for (at++; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === quote) return { end: at + 1, closed: true }
    if (code === 10 || code === 13) return { end: at, closed: false }
    if (code === 92) at++
  }
  return { end: text.length, closed: false }
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}
