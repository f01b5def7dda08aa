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
import { Lexer, type SymbolKind, type Token } from './lexer.ts'

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
  /** The next token. */
  token: Token
  /** The end of the last token that was taken. */
  end = 0
  readonly #set: Dialect | undefined
  readonly #lexer: Lexer
  /** The tokens behind the next one that somebody has looked at already. */
  readonly #ahead: Token[] = []
  #depth = 0

  constructor({ source, report, set, dialect }: Parsing) {
    this.source = source
    this.dialect = dialect
    this.report = report
    this.#set = set
    this.#lexer = new Lexer(source, report)
    this.token = this.#lexer.next()
  }

  peek(ahead: number): Token {
    let token = this.#ahead[ahead - 1]
    while (token === undefined) {
      this.#ahead.push(this.#lexer.next())
      token = this.#ahead[ahead - 1]
    }
    return token
  }

  text({ start, end }: Span = this.token): string {
    return this.source.text.slice(start, end)
  }

  /** Whether the next token is this symbol, or this word. */
  is(what: SymbolKind | (string & {})): boolean {
    const { kind, start, end } = this.token
    if (kind !== 'identifier') return kind === what
    return end - start === what.length && this.source.text.startsWith(what, start)
  }

  take(): Token {
    const { token } = this
    if (token.kind === 'end') return token
    this.end = token.end
    this.token = this.#ahead.shift() ?? this.#lexer.next()
    return token
  }

  accept(what: SymbolKind | (string & {})): Token | undefined {
    return this.is(what) ? this.take() : undefined
  }

  expect(what: SymbolKind | (string & {}), called = `'${what}'`): Token {
    return this.accept(what) ?? this.fail(called)
  }

  /** Any token of a kind. */
  expectKind(kind: 'identifier' | 'integer' | 'string', called: string): Token {
    return this.token.kind === kind ? this.take() : this.fail(called)
  }

  /** What should stand here does not. At the end of a line, the place is behind the last word, not in front of the next. */
  fail(expected: string): never {
    if (this.token.kind === 'bad') throw new SyntaxFailure()
    if (this.token.startsLine && this.end > 0)
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
  nested<T>(parse: (c: Cursor) => T): T {
    if (this.#depth === maxDepth) this.failWith(messages.nestingTooDeep(this.at(), maxDepth))
    this.#depth++
    const parsed = parse(this)
    this.#depth--
    return parsed
  }

  /** What `parse` returns, or `undefined` after a syntax error, when `skip` has moved on to a place to begin anew. */
  recover<T>(parse: (c: Cursor) => T, skip: (c: Cursor) => void): T | undefined {
    const { token } = this
    const depth = this.#depth
    try {
      return parse(this)
    } catch (failure) {
      if (!(failure instanceof SyntaxFailure)) throw failure
      this.#depth = depth
      skip(this)
      if (this.token === token) this.take()
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

  /** Whether there is white space in front of the next token on its line. */
  get startsIndented(): boolean {
    const before = this.source.text[this.token.start - 1]
    return before !== undefined && before !== '\n' && before !== '\ufeff'
  }
}
