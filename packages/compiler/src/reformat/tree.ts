/**
 * Tokens in, tree out: items made of words and lists, and lists made of items, each with the comments that belong to it. A file is a list
 * without brackets. Nothing is dropped but white space, of which line breaks around comments and items are counted.
 */
import type * as ast from '../ast.ts'
import { commentsIn, isDocBlock, isDocLine } from '../parse/comments.ts'
import type { Token } from '../parse/lexer.ts'
import { type Outline, outline } from './outline.ts'

export interface Comment {
  readonly text: string
  /** `//` or `#`: nothing can follow it on its line. */
  readonly isLine: boolean
  readonly isDoc: boolean
  /** The line breaks in front of it; two stand for any more. */
  readonly breaks: number
  /** The white space in front of it on its line, if there is nothing else. */
  readonly margin: string | undefined
}

export interface Word {
  readonly kind: 'word'
  readonly text: string
  /** Whether a space stands in front of it. */
  readonly isSpaced: boolean
  /** What a structured annotation speaks of begins a line. */
  readonly beginsLine: boolean
  /** In front of it, but not in front of the item that it begins. */
  readonly comments: readonly Comment[]
}

export interface List {
  readonly kind: 'list'
  readonly open: Word
  readonly close: string
  /** A `block` is what a definition has in its braces, `types` are in `<` and `>`; `values` is anything else. */
  readonly content: 'block' | 'types' | 'values'
  /** Behind the opening bracket, before there is an item. */
  readonly comments: readonly Comment[]
  readonly items: readonly Item[]
  /** In front of the closing bracket, on lines of their own. */
  readonly last: readonly Comment[]
  /** Whether its author began a line for the first item. */
  readonly isBroken: boolean
}

export interface Item {
  /** That of its node. */
  readonly kind: string
  /** In front of it. */
  readonly comments: readonly Comment[]
  /** The line breaks between it and what is in front of it, a comment perhaps. */
  readonly breaks: number
  readonly parts: readonly (Word | List)[]
  /** Behind it, and in front of the separator if it has one. */
  readonly inner: readonly Comment[]
  readonly separator: '' | ',' | ';'
  /** Behind its separator on the same line. */
  readonly trailing: readonly Comment[]
}

/** The tree of a file without syntax errors. */
export function tree(document: ast.Document, tokens: readonly Token[]): Pick<List, 'items' | 'last'> {
  return new Builder(document, tokens).file()
}

/** Reads the tokens one by one. In front of each there may be comments, which whoever takes the token has to place first. */
class Builder {
  readonly #text: string
  readonly #outline: Outline
  readonly #tokens: readonly Token[]
  #index = -1
  /** The comments in front of the next token that have no place yet. */
  #comments: readonly Comment[] = []
  /** The line breaks between the last of them, or the last token, and the next token. */
  #breaks = 0

  constructor(document: ast.Document, tokens: readonly Token[]) {
    this.#text = document.source.text
    this.#outline = outline(document)
    this.#tokens = tokens
    this.#advance([])
  }

  file(): Pick<List, 'items' | 'last'> {
    const items = this.#items('block')
    return { items, last: this.#takeComments() }
  }

  get #token(): Token {
    return this.#at(this.#index)
  }

  #at(index: number): Token {
    const token = this.#tokens[index]
    if (token === undefined) throw new Error('invariant: the last token is the end of the file')
    return token
  }

  /** Goes on to the next token; comments that were in front of the last one may have moved behind it. */
  #advance(moved: readonly Comment[]): void {
    const text = this.#text
    let end = this.#tokens[this.#index]?.end ?? 0
    const { start } = this.#at(++this.#index)
    const spans = commentsIn(text, { start: end, end: start })
    const comments = [...moved]
    for (const span of spans) {
      const gap = text.slice(end, span.start)
      comments.push({
        text: text.slice(span.start, span.end),
        isLine: text[span.start + 1] !== '*',
        isDoc: isDocLine(text, span.start) || isDocBlock(text, span),
        breaks: breaksIn(text, end, span.start),
        margin: end === 0 || gap.includes('\n') ? gap.slice(gap.lastIndexOf('\n') + 1) : undefined,
      })
      end = span.end
    }
    this.#comments = comments
    this.#breaks = breaksIn(text, end, start)
  }

  #takeComments(): readonly Comment[] {
    const comments = this.#comments
    this.#comments = []
    return comments
  }

  /** Those of the next comments that stand on the line of the last token, with nothing else behind them. */
  #takeTrailing(): readonly Comment[] {
    const all = this.#comments
    const next = all.findIndex(({ breaks }) => breaks > 0)
    const onLine = next < 0 ? all : all.slice(0, next)
    const closed = onLine.findIndex(({ isLine }) => isLine)
    const endsLine = next >= 0 || this.#breaks > 0 || isCloser(this.#token)
    const trailing = closed >= 0 ? onLine.slice(0, closed + 1) : endsLine ? onLine : []
    this.#comments = all.slice(trailing.length)
    return trailing
  }

  /** The items up to a closing bracket, or the end. */
  #items(content: List['content']): readonly Item[] {
    const items: Item[] = []
    while (!isCloser(this.#token)) items.push(this.#item(content))
    return items
  }

  #item(content: List['content']): Item {
    const { start } = this.#token
    const kind = this.#outline.items.get(start) ?? 'unknown'
    const comments = this.#takeComments()
    const breaks = this.#breaks
    const parts: (Word | List)[] = []
    do parts.push(isOpener(this.#token) ? this.#list(parts.length > 0) : this.#word(parts.length > 0))
    while (!isCloser(this.#token) && !this.#beginsItem(this.#token) && !this.#isSeparator(content))
    return { kind, comments, breaks, parts, ...this.#ending(content) }
  }

  #ending(content: List['content']): Pick<Item, 'inner' | 'separator' | 'trailing'> {
    if (!this.#isSeparator(content)) {
      const all = this.#takeTrailing()
      const other = all.findIndex(({ isLine, isDoc }) => isLine || isDoc)
      const inner = other < 0 ? all : all.slice(0, other)
      return { inner, separator: '', trailing: all.slice(inner.length) }
    }
    const all = this.#takeComments()
    // A comment that ends the line goes behind the separator, unless it is a doc: there it would speak of the next item.
    const line = all.some(({ isDoc }) => isDoc) ? -1 : all.findIndex(({ isLine }) => isLine)
    const inner = line < 0 ? all : all.slice(0, line)
    const separator = this.#token.kind === ',' ? ',' : ';'
    this.#advance(all.slice(inner.length))
    return { inner, separator, trailing: this.#takeTrailing() }
  }

  #beginsItem({ start }: Token): boolean {
    return this.#outline.items.has(start)
  }

  /** A comma may also stand inside of an item, as between the things that a function returns. */
  #isSeparator(content: List['content']): boolean {
    const { kind } = this.#token
    if (kind !== ',' && kind !== ';') return false
    if (content === 'types') return true
    const next = this.#at(this.#index + 1)
    return isCloser(next) || this.#beginsItem(next)
  }

  #word(isInside: boolean): Word {
    const comments = this.#takeComments()
    const word = this.#plainWord(isInside, comments)
    this.#advance([])
    return word
  }

  #plainWord(isInside: boolean, comments: readonly Comment[]): Word {
    const { start, end } = this.#token
    return {
      kind: 'word',
      text: this.#text.slice(start, end),
      isSpaced: isInside && this.#isSpaced(this.#at(this.#index - 1), this.#token),
      beginsLine: isInside && this.#outline.annotations.has(this.#at(this.#index - 1).end),
      comments,
    }
  }

  #isSpaced(before: Token, { kind }: Token): boolean {
    if (before.kind === '@') return false
    if (isOpener({ kind }) && this.#outline.callers.has(before.end)) return false
    return !tight.has(kind)
  }

  #list(isInside: boolean): List {
    const { kind, start } = this.#token
    const isValue = !isInside || this.#outline.maps.has(start) || this.#followsCaller()
    const content = kind === '<' ? 'types' : kind === '{' && !isValue ? 'block' : 'values'
    const all = this.#takeComments()
    // `struct S // comment` with the bracket on the next line: the bracket goes to the end of the line, and the comment behind it.
    const moves = all.some(({ isLine }) => isLine) && !all.some(({ isDoc }) => isDoc)
    const open = this.#plainWord(isInside, moves ? [] : all)
    this.#advance(moves ? all : [])
    const comments = this.#takeTrailing()
    const isBroken = (this.#comments[0]?.breaks ?? this.#breaks) > 0
    const items = this.#items(content)
    const last = this.#takeComments()
    const close = this.#text.slice(this.#token.start, this.#token.end)
    this.#advance([])
    return { kind: 'list', open, close, content, comments, items, last, isBroken }
  }

  #followsCaller(): boolean {
    return this.#outline.callers.has(this.#at(this.#index - 1).end)
  }
}

const tight: ReadonlySet<string> = new Set([',', ';', ':', '<'])

const openers: ReadonlySet<string> = new Set(['{', '(', '[', '<'])
const closers: ReadonlySet<string> = new Set(['}', ')', ']', '>', 'end'])

const isOpener = ({ kind }: Pick<Token, 'kind'>) => openers.has(kind)
const isCloser = ({ kind }: Token) => closers.has(kind)

/** How many lines end between two places; two stand for any more. */
function breaksIn(text: string, start: number, end: number): number {
  let breaks = 0
  for (let at = start; at < end && breaks < 2; at++) if (text.charCodeAt(at) === 10) breaks++
  return breaks
}
