/**
 * Text in, tokens out. Comments and white space vanish, except that a token remembers the doc comments in front of it, and whether
 * its line begins with it. The lexer never fails: what it cannot read it reports, and goes on behind it.
 *
 * The tokens are those of Apache's compiler (`thriftl.ll`) and of Meta's (`lexer.cc`) together: `\xHH` and `\uHHHH` in strings, strings of
 * several lines, `0X` and `0b`, docs behind `///`.
 */

import type { Finding } from '../diagnostic.ts'
import * as messages from '../messages/index.ts'
import type { Source, Span } from '../source.ts'
import { isWord } from './characters.ts'
import { docLinesEnd, isDocBlock, isDocLine, lineEnd } from './comments.ts'
import { numberAt, plainNumberEnd, smallInteger } from './numbers.ts'

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

/** Arrays for tokens. Making some takes as long as reading twenty lines, so a file has those of the one before if they are free. */
interface Room {
  readonly codes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

let spare: Room | undefined

/** For so many tokens at least, without any. */
function roomFor(count: number): Room {
  const room = spare
  spare = undefined
  if (room && room.codes.length >= count) return room
  const length = Math.max(count, 0x800)
  return { codes: new Uint8Array(length), starts: new Uint32Array(length), ends: new Uint32Array(length) }
}

/** What is larger is not kept. */
const largestSpare = 0x10000

/** What the byte of a token says beside its kind. */
const kindBits = 0x3f
const startsLineBit = 0x40
const docsBit = 0x80

/** What may stand at the end of a line behind a string. */
const trailing: ReadonlySet<string> = new Set([' ', '\t', '\r', ',', ';', ')', ']', '}'])

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
    const { codes, starts, ends } = roomFor((source.text.length >> 3) + 1)
    this.#codes = codes
    this.#starts = starts
    this.#ends = ends
    if (isUtf16(source.text)) {
      report(messages.notText({ source, span: { start: 0, end: 1 } }))
      this.#end = source.text.length
    }
    this.#scan(source.text)
  }

  /** Leaves the room to the tokens of another file: nobody may ask for these any more. */
  dispose(): void {
    if (this.#codes.length > largestSpare) return
    // Behind the last token of the next file there is nothing, not what was here.
    const [codes, starts, ends] = [this.#codes, this.#starts, this.#ends]
    for (const each of [codes, starts, ends]) each.fill(0, 0, this.#length)
    spare = { codes, starts, ends }
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
    return this.#source.text.substring(this.start(token), this.end(token))
  }

  /** What a token is worth that is a number of one or two digits. */
  smallInteger(token: number): bigint | undefined {
    return smallInteger(this.#source.text, this.start(token), this.end(token))
  }

  /** Whether it is this symbol, or this word. */
  is(token: number, what: SymbolKind | (string & {})): boolean {
    const kind = this.kind(token)
    return kind === 'identifier' ? this.isWord(token, what) : kind === what
  }

  /** Whether the text of it is this. */
  isWord(token: number, word: string): boolean {
    const start = this.start(token)
    if (this.end(token) - start !== word.length) return false
    const { text } = this.#source
    for (let i = 0; i < word.length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
    return true
  }

  /** Whether it is the first one of its line. */
  startsLine(token: number): boolean {
    return ((this.#codes[token] ?? 0) & startsLineBit) !== 0
  }

  /** The places of the doc comments between this token and the one before. */
  docs(token: number): readonly Span[] | undefined {
    return ((this.#codes[token] ?? 0) & docsBit) === 0 ? undefined : this.#docs.get(token)
  }

  /** Adds the tokens from `#end` on. Words and symbols, which nearly all of them are, are read in here: calls are what would take time. */
  #scan(text: string): void {
    let bits = startsLineBit
    let docs: Span[] | undefined
    let at = this.#end
    for (;;) {
      const first = at < text.length ? (beginnings[text.charCodeAt(at)] ?? bad) : end
      if (first === space) {
        at++
        continue
      }
      if (first === lineBreak) {
        bits = startsLineBit
        at++
        continue
      }
      if (first === comment) {
        const close = this.#commentEnd(text, at)
        if (close > at) {
          // Of the others, a line break is what they end with.
          if (text[at + 1] === '*' && text.slice(at, close).includes('\n')) bits = startsLineBit
          const span = { start: at, end: close }
          if (isDocBlock(text, span) || isDocLine(text, at)) {
            if (docs) docs.push(span)
            else docs = [span]
          }
          at = close
          continue
        }
      }
      const token = this.#length++
      if (token === this.#codes.length) this.#grow()
      if (docs) {
        this.#docs.set(token, docs)
        docs = undefined
        bits |= docsBit
      }
      let code = first
      let close = at + 1
      if (first === identifier) close = wordEnd(text, at)
      else if (first <= bad || first === comment) {
        code = this.#read(text, at, first)
        close = this.#end
      }
      this.#codes[token] = code | bits
      this.#starts[token] = at
      this.#ends[token] = close
      at = close
      bits = 0
      if (code === end) return
    }
  }

  /** Goes on to the end of the token that begins at `start` as some do, and says what kind it is. */
  #read(text: string, start: number, beginning: number): number {
    switch (beginning) {
      case integer:
        return this.#number(text, start)
      case string:
        return this.#string(text, start)
      case end:
        this.#end = start
        return end
      default:
        return this.#bad(text, start)
    }
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

  /** Where the comment at `start` ends; there, if none begins. */
  #commentEnd(text: string, start: number): number {
    if (text.startsWith('/*', start)) {
      const close = text.indexOf('*/', start + 2)
      if (close >= 0) return close + 2
      this.#report(messages.unterminatedComment({ source: this.#source, span: { start, end: start + 2 } }))
      return text.length
    }
    if (isDocLine(text, start)) return docLinesEnd(text, start)
    return text[start] === '#' || text[start + 1] === '/' ? lineEnd(text, start) : start
  }

  #string(text: string, start: number): number {
    const { end, closed } = stringEnd(text, start, text.charCodeAt(start))
    this.#end = end
    if (closed) return string
    // What closes brackets and separates at the end of the line was hardly meant to be in it.
    while (this.#end > start + 1 && trailing.has(text.charAt(this.#end - 1))) this.#end--
    this.#report(messages.unterminatedString({ source: this.#source, span: { start, end: this.#end } }))
    return string
  }

  #bad(text: string, start: number): number {
    const quoted = otherQuotes.exec(text.slice(start, start + 200))
    if (quoted) {
      this.#end = start + quoted[0].length
      this.#report(messages.otherQuotes({ source: this.#source, span: { start, end: this.#end } }))
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
    const plain = plainNumberEnd(text, start)
    if (plain !== undefined) {
      this.#end = plain
      return integer
    }
    const { kind, end } = numberAt(text, start)
    this.#end = end
    if (kind === 'bad') this.#report(messages.badNumber({ source: this.#source, span: { start, end } }))
    return kinds.indexOf(kind)
  }
}

const end = kinds.indexOf('end')
const identifier = kinds.indexOf('identifier')
const integer = kinds.indexOf('integer')
const string = kinds.indexOf('string')
const bad = kinds.indexOf('bad')

// What no token begins with.
const space = kinds.length
const lineBreak = space + 1
const comment = space + 2

/** What begins with a character, by its code: a kind of token, with `integer` for any number, or one of the three above. */
const beginnings = new Uint8Array(128).fill(bad)
const begin = (kind: number, characters: string) => {
  for (const character of characters) beginnings[character.charCodeAt(0)] = kind
}
for (const symbol of symbols) begin(kinds.indexOf(symbol), symbol)
begin(identifier, 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')
begin(integer, '0123456789+-.')
begin(string, '"\'')
begin(space, ' \t\v\f\r')
begin(lineBreak, '\n')
begin(comment, '/#')

/** What editors and other languages have for strings. */
const otherQuotes = /^(?:“[^”\n]*”|„[^“”\n]*[“”]|‘[^’\n]*’|«[^»\n]*»|`[^`\n]*`)/

/** Whether the text of a file was read as UTF-8 and is not: half of the bytes of UTF-16 are zeros. */
const isUtf16 = (text: string): boolean => /^(?:\ufffd\ufffd)?(?:\0[^\0]|[^\0]\0){2}/.test(text)

/** A dot belongs to an identifier when a letter, a digit or `_` follows it. */
function wordEnd(text: string, at: number): number {
  for (at++; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isWord(code) && !(code === 46 && isWord(text.charCodeAt(at + 1)))) break
  }
  return at
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
