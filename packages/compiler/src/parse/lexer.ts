/**
 * Text in, tokens out. Comments and white space vanish, except that a token remembers the doc comments in front of it, and whether
 * its line begins with it. The lexer never fails: what it cannot read it reports, and goes on behind it.
 *
 * The tokens are those of Apache's compiler (`thriftl.ll`) and of Meta's (`lexer.cc`) together: `\xHH` and `\uHHHH` in strings, strings of
 * several lines, `0X` and `0b`, docs behind `///`.
 */

import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import * as messages from '../messages/index.ts'
import type { Source, Span } from '../source.ts'
import { docLinesEnd, isDocBlock, isDocLine, lineEnd } from './comments.ts'

// Where there is no token, there is the end.
const words = ['end', 'identifier', 'integer', 'double', 'string', 'bad'] as const
const symbols = ['{', '}', '(', ')', '[', ']', '<', '>', ',', ';', ':', '=', '*', '&', '@'] as const

export type SymbolKind = (typeof symbols)[number]

/** A symbol's kind is the symbol itself; `bad` is what was reported already. */
export type TokenKind = (typeof words)[number] | SymbolKind

const kinds: readonly TokenKind[] = [...words, ...symbols]

export interface Token extends Span {
  readonly kind: TokenKind
}

/** All tokens of a file; the last one is its end. */
export function tokenize(source: Source, report: (finding: Finding) => void): readonly Token[] {
  const tokens = new Tokens(source, report)
  return Array.from({ length: tokens.length }, (_, i) => ({
    kind: tokens.kind(i),
    start: tokens.start(i),
    end: tokens.end(i),
  }))
}

/** What the byte of a token says beside its kind. */
const kindBits = 0x3f
const startsLineBit = 0x40
const docsBit = 0x80

interface Comment {
  readonly end: number
  readonly isDoc: boolean
  readonly hasLineBreak: boolean
}

/**
 * The tokens of a file by number, in arrays instead of an object for each, which the collector of garbage would have to look at. In front of
 * the first and behind the last there is the end of the file.
 */
export class Tokens {
  readonly #source: Source
  readonly #report: (finding: Finding) => void
  #length = 0
  #codes: Uint8Array
  #starts: Uint32Array
  #ends: Uint32Array
  readonly #docs = new Map<number, readonly Span[]>()
  /** The end of the last token. */
  #end: number

  constructor(source: Source, report: (finding: Finding) => void) {
    this.#source = source
    this.#report = report
    this.#end = source.text.charCodeAt(0) === 0xfeff ? 1 : 0
    const likely = (source.text.length >> 2) + 1
    this.#codes = new Uint8Array(likely)
    this.#starts = new Uint32Array(likely)
    this.#ends = new Uint32Array(likely)
    while (!this.#next());
  }

  /** With the end of the file, which is the last one. */
  get length(): number {
    return this.#length
  }

  kind(token: number): TokenKind {
    return kinds[(this.#codes[token] ?? 0) & kindBits] ?? 'end'
  }

  start(token: number): number {
    return this.#starts[token] ?? 0
  }

  end(token: number): number {
    return this.#ends[token] ?? 0
  }

  text(token: number): string {
    return this.#source.text.slice(this.start(token), this.end(token))
  }

  /** Whether it is this symbol, or this word. */
  is(token: number, what: SymbolKind | (string & {})): boolean {
    const kind = this.kind(token)
    if (kind !== 'identifier') return kind === what
    const start = this.start(token)
    return this.end(token) - start === what.length && this.#source.text.startsWith(what, start)
  }

  /** Whether it is the first one of its line. */
  startsLine(token: number): boolean {
    return ((this.#codes[token] ?? 0) & startsLineBit) !== 0
  }

  /** The places of the doc comments between this token and the one before. */
  docs(token: number): readonly Span[] | undefined {
    return ((this.#codes[token] ?? 0) & docsBit) === 0 ? undefined : this.#docs.get(token)
  }

  /** Adds the next token; says whether it is the end of the file. */
  #next(): boolean {
    const { text } = this.#source
    const token = this.#length++
    let at = this.#end
    let bits = token === 0 ? startsLineBit : 0
    let docs: Span[] | undefined
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 10) bits = startsLineBit
      else if (code === 35 || code === 47) {
        const comment = this.#comment(text, at)
        if (!comment) break
        if (comment.hasLineBreak) bits = startsLineBit
        if (comment.isDoc) (docs ??= []).push({ start: at, end: comment.end })
        at = comment.end - 1
      } else if (code !== 32 && (code < 9 || code > 13)) break
    }
    if (docs) {
      this.#docs.set(token, docs)
      bits |= docsBit
    }
    if (token === this.#codes.length) this.#grow()
    const code = this.#read(text, at)
    this.#codes[token] = code | bits
    this.#starts[token] = at
    this.#ends[token] = this.#end
    return code === end
  }

  #grow(): void {
    const doubled = <T extends Uint8Array | Uint32Array>(old: T, longer: T): T => {
      longer.set(old)
      return longer
    }
    const size = 2 * this.#length
    this.#codes = doubled(this.#codes, new Uint8Array(size))
    this.#starts = doubled(this.#starts, new Uint32Array(size))
    this.#ends = doubled(this.#ends, new Uint32Array(size))
  }

  /** The comment that begins at `start`, if one does. */
  #comment(text: string, start: number): Comment | undefined {
    if (text.startsWith('/*', start)) {
      const close = text.indexOf('*/', start + 2)
      if (close < 0)
        this.#report(messages.unterminatedComment({ source: this.#source, span: { start, end: start + 2 } }))
      const end = close < 0 ? text.length : close + 2
      const line = text.indexOf('\n', start)
      return {
        end,
        isDoc: close >= 0 && isDocBlock(text, { start, end }),
        hasLineBreak: line >= 0 && line < end,
      }
    }
    // A line break is what such a comment ends with.
    if (isDocLine(text, start)) return { end: docLinesEnd(text, start), isDoc: true, hasLineBreak: false }
    if (text.startsWith('//', start) || text.startsWith('#', start))
      return { end: lineEnd(text, start), isDoc: false, hasLineBreak: false }
    return undefined
  }

  /** Goes on to the end of the token at `start`, and says what kind it is. */
  #read(text: string, start: number): number {
    if (start >= text.length) {
      this.#end = start
      return end
    }
    const code = text.charCodeAt(start)
    if (isWordStart(code)) {
      this.#end = wordEnd(text, start)
      return identifier
    }
    const symbol = symbolKinds[code]
    if (symbol !== undefined && symbol > 0) {
      this.#end = start + 1
      return symbol
    }
    if (isDigit(code) || code === 43 || code === 45 || code === 46) return this.#number(text, start)
    if (code === 34 || code === 39) {
      const { end, closed } = stringEnd(text, start, code)
      this.#end = end
      if (!closed) this.#report(messages.unterminatedString({ source: this.#source, span: { start, end } }))
      return string
    }
    const character = String.fromCodePoint(text.codePointAt(start) ?? 0)
    let past = start
    while (text.startsWith(character, past)) past += character.length
    this.#end = past
    this.#report(messages.badCharacter({ source: this.#source, span: { start, end: past } }, character))
    return bad
  }

  #number(text: string, start: number): number {
    // Nearly all numbers are plain digits.
    let plain = start
    while (isDigit(text.charCodeAt(plain))) plain++
    if (plain > start && !goesOn(text, plain)) {
      this.#end = plain
      return integer
    }
    const { kind, end } = number(text, start)
    this.#end = end
    if (kind === 'bad') this.#report(messages.badNumber({ source: this.#source, span: { start, end } }))
    return kinds.indexOf(kind)
  }
}

/** What an integer token is worth, or `undefined` if it needs more than 64 bits. `010` is ten to Apache's compiler and eight to Meta's. */
export function integerValue(text: string, dialect: Dialect): bigint | undefined {
  const plain = plainNumber(text)
  if (plain !== undefined) return small[plain] ?? BigInt(plain)
  const negative = text.startsWith('-')
  const digits = text.replace(/^[+-][ \t]*/, '')
  // The check comes first: reading a number of a million digits takes quadratic time.
  if (digits.replace(/^0[xXbB]?0*/, '').length > 64) return undefined
  const isOctal = dialect === 'fbthrift' && /^0[0-7]+$/.test(digits)
  const value = BigInt(isOctal ? `0o${digits}` : digits)
  const signed = negative ? -value : value
  return signed === BigInt.asIntN(64, signed) ? signed : undefined
}

/** The number that a few digits are, which nearly all are. */
function plainNumber(text: string): number | undefined {
  if (text.length > 15 || (text.length > 1 && text.charCodeAt(0) === 48)) return undefined
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (!isDigit(code)) return undefined
    value = value * 10 + code - 48
  }
  return value
}

/** Most numbers are field ids, and one BigInt of each will do. */
const small = Array.from({ length: 100 }, (_, i) => BigInt(i))

const end = kinds.indexOf('end')
const identifier = kinds.indexOf('identifier')
const integer = kinds.indexOf('integer')
const string = kinds.indexOf('string')
const bad = kinds.indexOf('bad')

/** The kinds of symbols by character code; 0 for what is none. */
const symbolKinds = new Uint8Array(128)
for (const symbol of symbols) symbolKinds[symbol.charCodeAt(0)] = kinds.indexOf(symbol)

/** What may be in a word, by character code: 1 everywhere, 2 but not at its beginning. */
const letters = new Uint8Array(128)
for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')
  letters[letter.charCodeAt(0)] = 1
for (const digit of '0123456789') letters[digit.charCodeAt(0)] = 2

const isDigit = (code: number) => code >= 48 && code <= 57
const isWordStart = (code: number) => letters[code] === 1
const isWord = (code: number) => (letters[code] ?? 0) !== 0

/** A dot belongs to an identifier when a letter, a digit or `_` follows it. */
function wordEnd(text: string, at: number): number {
  for (at++; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isWord(code) && !(code === 46 && isWord(text.charCodeAt(at + 1)))) break
  }
  return at
}

const numberPattern = /(?:[+-][ \t]*)?(?:0[xX]([0-9a-fA-F]+)|0[bB][01]+|[0-9]*(\.[0-9]+)?([eE][+-]?[0-9]+)?)/y

function number(text: string, at: number): { kind: 'integer' | 'double' | 'bad'; end: number } {
  numberPattern.lastIndex = at
  const [all = '', , fraction, exponent] = numberPattern.exec(text) ?? []
  let end = at + all.length
  const good = /[0-9]/.test(all.charAt(all.length - 1)) || /^(?:[+-][ \t]*)?0[xX]/.test(all)
  const stray = end
  while (goesOn(text, end)) end++
  if (!good || end > stray) return { kind: 'bad', end: Math.max(end, at + 1) }
  return { kind: fraction === undefined && exponent === undefined ? 'integer' : 'double', end }
}

/** Whether there is something that cannot stand behind a number. */
const goesOn = (text: string, at: number) => isWord(text.charCodeAt(at)) || text[at] === '.'

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
