/**
 * A cursor over the tokens of one file: what the parser's functions share. A syntax error raises `SyntaxFailure`,
 * which never leaves the parser: `recover` catches it, skips to where the next member or definition may begin, and the parser goes on.
 */
import type { Doc } from '../ast.ts'
import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import * as messages from '../messages/index.ts'
import type { Source, Span } from '../source.ts'
import { docOf, isTrailing } from './doc.ts'
import type { Token, TokenKind } from './lexer.ts'

/** Types and constant values may be nested this deeply. */
const maxDepth = 64

class SyntaxFailure {}

export interface Parsing {
  readonly source: Source
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
  readonly #set: Dialect | undefined
  readonly #tokens: readonly Token[]
  #index = 0
  #depth = 0

  constructor({ source, report, set, dialect }: Parsing, tokens: readonly Token[]) {
    this.source = source
    this.dialect = dialect
    this.report = report
    this.#set = set
    this.#tokens = tokens
  }

  get token(): Token {
    return this.peek(0)
  }

  peek(ahead: number): Token {
    const token = this.#tokens[Math.min(this.#index + ahead, this.#tokens.length - 1)]
    if (token === undefined) throw new Error('invariant: the last token is the end of the file')
    return token
  }

  /** The end of the last token that was taken. */
  get end(): number {
    return this.#tokens[this.#index - 1]?.end ?? 0
  }

  text(token: Span = this.token): string {
    return this.source.text.slice(token.start, token.end)
  }

  /** Whether the next token is this symbol, or this word. */
  is(what: TokenKind | (string & {})): boolean {
    const { kind } = this.token
    return kind === what || (kind === 'identifier' && this.text() === what)
  }

  take(): Token {
    const { token } = this
    if (token.kind !== 'end') this.#index++
    return token
  }

  accept(what: TokenKind | (string & {})): Token | undefined {
    return this.is(what) ? this.take() : undefined
  }

  expect(what: TokenKind | (string & {}), called = `'${what}'`): Token {
    return this.accept(what) ?? this.fail(called)
  }

  /** What should stand here does not. At the end of a line, the place is behind the last word, not in front of the next. */
  fail(expected: string): never {
    if (this.token.kind === 'bad') throw new SyntaxFailure()
    if (this.startsLine && this.#index > 0)
      this.failWith(messages.unexpectedEnd(this.at({ start: this.end, end: this.end }), expected))
    return this.failWith(messages.unexpectedToken(this.at(), expected))
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

  at(span: Span = this.token): messages.Place {
    return { source: this.source, span }
  }

  /** From the token `start` to the last one taken. */
  span(start: Span): Span {
    return { start: start.start, end: Math.max(this.end, start.end) }
  }

  /** The last doc comment in front of the next token. */
  doc(): Doc | undefined {
    const span = this.token.docs?.findLast(each => !isTrailing(this.source, each))
    return span && docOf(this.source, span)
  }

  /** The doc comment behind the last token, added to the one in front of what ends there. */
  withTrailing(doc: Doc | undefined): Doc | undefined {
    const span = this.token.docs?.find(each => isTrailing(this.source, each))
    const trailing = span && docOf(this.source, span)
    if (!doc || !trailing) return doc ?? trailing
    return { text: `${doc.text}\n${trailing.text}`, span: doc.span }
  }

  /** Runs `parse` one level deeper. */
  nested<T>(parse: () => T): T {
    if (this.#depth === maxDepth) this.failWith(messages.nestingTooDeep(this.at(), maxDepth))
    this.#depth++
    try {
      return parse()
    } finally {
      this.#depth--
    }
  }

  /** What `parse` returns, or `undefined` after a syntax error, when `skip` has moved on to a place to begin anew. */
  recover<T>(parse: () => T, skip: () => void): T | undefined {
    const before = this.#index
    try {
      return parse()
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure
      skip()
      if (this.#index === before) this.take()
      return undefined
    }
  }

  /**
   * Skips tokens until `stop` says so, without looking inside brackets that open and close on the way, or until `barrier` says so, inside
   * brackets as well.
   */
  skipUntil(stop: (token: Token) => boolean, barrier: () => boolean): void {
    let open = 0
    while (this.token.kind !== 'end') {
      if ((open === 0 && stop(this.token)) || barrier()) return
      const { kind } = this.take()
      if (kind === '{' || kind === '(' || kind === '[') open++
      else if ((kind === '}' || kind === ')' || kind === ']') && open > 0) open--
    }
  }

  /** Whether the next token is the first one of its line. */
  get startsLine(): boolean {
    return this.#index === 0 || this.source.text.slice(this.end, this.token.start).includes('\n')
  }

  /** Whether there is white space in front of the next token on its line. */
  get startsIndented(): boolean {
    const before = this.source.text[this.token.start - 1]
    return before !== undefined && before !== '\n' && before !== '\ufeff'
  }
}
