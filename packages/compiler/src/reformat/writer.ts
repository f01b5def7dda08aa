/** Lines under construction: knows the column, and that nothing may follow a comment that ends its line. */
import { aligned } from './comment.ts'
import type { Comment } from './tree.ts'

export class Writer {
  readonly #parts: string[] = []
  readonly #newline: string
  #column = 0
  #lines = 1
  #isClosed = false
  #beginsLine = true

  constructor(newline: string) {
    this.#newline = newline
  }

  /** How much stands on the line so far. */
  get column(): number {
    return this.#column
  }

  /** How many lines there are. */
  get lines(): number {
    return this.#lines
  }

  /** Whether the line ends with a comment, which would swallow what follows. */
  get isClosed(): boolean {
    return this.#isClosed
  }

  get text(): string {
    return this.#parts.join('')
  }

  write(text: string): void {
    if (this.#isClosed) throw new Error('invariant: nothing follows a comment on its line')
    this.#parts.push(text)
    this.#beginsLine = false
    const [first = '', ...rest] = text.split('\n')
    this.#lines += rest.length
    this.#column = rest.at(-1)?.length ?? this.#column + first.length
  }

  /** Begins a line, behind an empty one if there were at least two `breaks`. */
  line(depth: number, breaks = 1): void {
    const indentation = step.repeat(depth)
    this.#parts.push(breaks > 1 ? this.#newline + this.#newline : this.#newline, indentation)
    this.#column = indentation.length
    this.#lines++
    this.#isClosed = false
    this.#beginsLine = true
  }

  /** A place for an empty line, to be left once it is known what follows. */
  gap(): { leave(): void } {
    const at = this.#parts.push('') - 1
    return {
      leave: () => {
        this.#parts[at] = this.#newline
      },
    }
  }

  /** A comment where the line stands. Those of its lines that follow are at `depth`. */
  comment(comment: Comment, depth: number): void {
    const place = { indentation: step.repeat(depth), isBehind: !this.#beginsLine }
    this.write(aligned(comment, place).join(this.#newline))
    this.#isClosed = comment.isLine
  }

  /** Comments behind something: on its line if that is where they stood, or else on lines of their own. */
  commentsBehind(comments: readonly Comment[], depth: number): void {
    for (const [i, comment] of comments.entries()) {
      if (comment.breaks > 0 || this.#isClosed) this.line(depth, i > 0 ? comment.breaks : 1)
      else this.write(' ')
      this.comment(comment, depth)
    }
  }
}

const step = '  '
