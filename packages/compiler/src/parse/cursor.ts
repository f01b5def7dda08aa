/**
 * A cursor over the tokens of one file: what the parser's functions share. A syntax error raises `SyntaxFailure`,
 * which never leaves the parser: `recover` catches it, skips to where the next member or definition may begin, and the parser goes on.
 */
import type { Doc } from '../ast.ts'
import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import * as messages from '../messages/index.ts'
import type { Source, Span } from '../source.ts'
import { leadingDoc, trailingDoc } from './doc.ts'
import type { SymbolKind, TokenKind, Tokens } from './lexer.ts'

/** Types and constant values may be nested this deeply. */
const maxDepth = 64

class SyntaxFailure {}

export interface Parsing {
  readonly source: Source
  readonly tokens: Tokens
  readonly report: (finding: Finding) => void
  /** The dialect that was set; a construct of the other one is a mistake then. */
  readonly set: Dialect | undefined
  /** The dialect that the file is read in. */
  readonly dialect: Dialect
}

export class Cursor {
  readonly source: Source
  readonly dialect: Dialect
  readonly report: (finding: Finding) => void
  /** The end of the last token that was taken. */
  end = 0
  readonly #tokens: Tokens
  /** The number of the next token, and its kind. */
  #next = 0
  #kind: TokenKind
  readonly #set: Dialect | undefined
  #depth = 0
  /** The number of the token with which begins what `recover` is at. */
  #first = 0

  constructor({ source, tokens, report, set, dialect }: Parsing) {
    this.source = source
    this.dialect = dialect
    this.report = report
    this.#tokens = tokens
    this.#kind = tokens.kind(0)
    this.#set = set
  }

  /** The kind of the next token, or of one behind it. */
  kind(ahead = 0): TokenKind {
    return ahead === 0 ? this.#kind : this.#tokens.kind(this.#next + ahead)
  }

  /** Where the next token begins. */
  get start(): number {
    return this.#tokens.start(this.#next)
  }

  get startsLine(): boolean {
    return this.#tokens.startsLine(this.#next)
  }

  /** Whether a token behind the next one is on its line. */
  isOnLine(ahead: number): boolean {
    for (let i = 1; i <= ahead; i++) if (this.#tokens.startsLine(this.#next + i)) return false
    return true
  }

  /** The doc comments in front of the next token. */
  get docs(): readonly Span[] | undefined {
    return this.#tokens.docs(this.#next)
  }

  /** The text of the next token, or of one behind it. */
  text(ahead = 0): string {
    return this.#tokens.text(this.#next + ahead)
  }

  /** Whether the next token is this symbol, or this word. */
  is(what: SymbolKind | (string & {})): boolean {
    return this.#kind === 'identifier' ? this.#tokens.isWord(this.#next, what) : this.#kind === what
  }

  /** Goes on behind the next token, if it is not the end of the file. */
  take(): void {
    if (this.#kind === 'end') return
    this.end = this.#tokens.end(this.#next++)
    this.#kind = this.#tokens.kind(this.#next)
  }

  accept(what: SymbolKind | (string & {})): boolean {
    if (!this.is(what)) return false
    this.take()
    return true
  }

  expect(what: SymbolKind | (string & {}), called?: string): void {
    if (!this.accept(what)) this.fail(called ?? `'${what}'`)
  }

  /** The text of the next token, which has to be of a kind. */
  expectKind(kind: 'identifier' | 'integer' | 'string', called: string): string {
    if (this.kind() !== kind) this.fail(called)
    const text = this.text()
    this.take()
    return text
  }

  /** What the next token is worth, if it is a number of one or two digits, and goes on behind it. */
  smallInteger(): bigint | undefined {
    const value = this.#kind === 'integer' ? this.#tokens.smallInteger(this.#next) : undefined
    if (value !== undefined) this.take()
    return value
  }

  /** The last token that was taken. */
  get taken(): Span {
    return { start: this.#tokens.start(this.#next - 1), end: this.end }
  }

  /** What should stand here does not. At the end of a line, the place is behind the last word, not in front of the next. */
  fail(expected: string, hint?: string): never {
    this.miss(expected, hint)
    throw new SyntaxFailure()
  }

  /** The same, where there is no doubt of how to go on. */
  miss(expected: string, hint?: string): void {
    if (this.kind() === 'bad' || this.#isUnclosedString) throw new SyntaxFailure()
    const isEnd = this.startsLine && this.end > 0 && this.#next !== this.#first
    this.report(
      isEnd
        ? messages.unexpectedEnd(this.at({ start: this.end, end: this.end }), expected, hint)
        : messages.unexpectedToken(this.at(), expected, hint),
    )
  }

  /** Such a string was reported already. */
  get #isUnclosedString(): boolean {
    const text = this.kind() === 'string' ? this.text() : '""'
    return text.length === 1 || !text.endsWith(text.charAt(0))
  }

  failWith(finding: Finding): never {
    this.report(finding)
    throw new SyntaxFailure()
  }

  /** Says that `what` is unknown to the compilers of the dialect that was set, if it is. */
  only(dialect: Dialect, span: Span, what: messages.Foreign): void {
    if (this.#set !== undefined && this.#set !== dialect)
      this.report(messages.foreign(this.at(span), dialect, what))
  }

  at(span: Span = this.#place): messages.Place {
    return { source: this.source, span }
  }

  /** The next token. */
  get #place(): Span {
    return { start: this.start, end: this.#tokens.end(this.#next) }
  }

  /** From `start`, where a token that was taken begins, to the last one taken. */
  span(start: number): Span {
    return { start, end: this.end }
  }

  /** The last doc comment in front of the next token. */
  doc(): Doc | undefined {
    const { docs } = this
    return docs && leadingDoc(this.source, docs)
  }

  /** The doc comment behind the last token, added to the one in front of what ends there. */
  withTrailing(doc: Doc | undefined): Doc | undefined {
    const { docs } = this
    const trailing = docs && trailingDoc(this.source, docs)
    if (!doc || !trailing) return doc ?? trailing
    return { ...doc, text: `${doc.text}\n${trailing.text}` }
  }

  /** Runs `parse` one level deeper. */
  nested<T>(parse: (c: Cursor) => T): T {
    if (this.#depth === maxDepth) this.failWith(messages.nestingTooDeep(this.at(), maxDepth))
    this.#depth++
    const parsed = parse(this)
    this.#depth--
    return parsed
  }

  /** What `parse` returns, or `undefined` after a syntax error, when `skip` has moved on to a place to begin anew. */
  recover<T>(parse: (c: Cursor) => T, skip: (c: Cursor) => void): T | undefined {
    const first = this.#next
    const depth = this.#depth
    const outer = this.#first
    this.#first = first
    let parsed: T | undefined
    try {
      parsed = parse(this)
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure
      this.#depth = depth
      skip(this)
      if (this.#next === first) this.take()
    }
    this.#first = outer
    return parsed
  }

  /**
   * Skips tokens until `stop` says so, without looking inside brackets that open and close on the way, or until `barrier` says so, inside
   * brackets as well.
   */
  skipUntil(stop: (kind: TokenKind) => boolean, barrier: () => boolean): void {
    let open = 0
    for (let kind = this.kind(); kind !== 'end'; kind = this.kind()) {
      if ((open === 0 && stop(kind)) || barrier()) return
      this.take()
      if (kind === '{' || kind === '(' || kind === '[') open++
      else if ((kind === '}' || kind === ')' || kind === ']') && open > 0) open--
    }
  }

  /** Goes on behind the '>' of what is open in front of the next token, if it is on this line and near: a line may be as long as a file. */
  skipPastAngle(): void {
    let open = 1
    for (let ahead = 0; ahead < 100 && !this.#tokens.startsLine(this.#next + ahead); ahead++) {
      const kind = this.kind(ahead)
      if (kind === 'end' || kind === ';' || kind === '{' || kind === '}') return
      if (kind === '<') open++
      if (kind !== '>' || --open > 0) continue
      for (let i = 0; i <= ahead; i++) this.take()
      return
    }
  }

  /** Whether there is white space in front of the next token on its line. */
  get startsIndented(): boolean {
    const before = this.source.text[this.start - 1]
    return before !== undefined && before !== '\n' && before !== '\ufeff'
  }
}
