/** How wide things are on one line, or infinitely wide if they cannot be on one. Counting stops where nothing can fit any more. */
import type { Comment, Item, List, Word } from './tree.ts'

export const maxWidth = 110

/** A list with its brackets. */
export function widthOf(list: List): number {
  const { items, comments, last, isBroken } = list
  if (last.length > 0 || (items.length > 0 && (isBroken || comments.length > 0)))
    return Number.POSITIVE_INFINITY
  let width = 2 + 2 * padding(list).length + widthOfComments(comments) + Math.min(1, comments.length)
  for (const [i, item] of items.entries()) {
    width += (i > 0 ? 2 : 0) + widthOfItem(item, i === items.length - 1)
    if (width > maxWidth) return Number.POSITIVE_INFINITY
  }
  return width
}

/** What stands inside of both brackets of a list on one line. */
export const padding = ({ content, items }: List): string =>
  content === 'block' && items.length > 0 ? ' ' : ''

function widthOfItem({ comments, breaks, parts, inner, trailing }: Item, isLast: boolean): number {
  // A comment that speaks of what ends on its line would speak of something else on a longer one.
  if (!isLast && trailing.length > 0) return Number.POSITIVE_INFINITY
  const isAbove = comments.some((_, i) => (comments[i + 1]?.breaks ?? breaks) > 0)
  if (isAbove || inner.some(({ isDoc }) => isDoc)) return Number.POSITIVE_INFINITY
  let width = widthOfComments([...comments, ...inner, ...trailing])
  for (const part of parts) {
    const word = part.kind === 'word' ? part : part.open
    width += widthOfComments(word.comments) + (word.isSpaced ? 1 : 0)
    width += part.kind === 'word' ? widthOfText(part.text) : widthOf(part)
    if (width > maxWidth) return Number.POSITIVE_INFINITY
  }
  return width
}

function widthOfComments(comments: readonly Comment[]): number {
  let width = 0
  for (const { text, isLine } of comments) width += isLine ? Number.POSITIVE_INFINITY : widthOfText(text) + 1
  return width
}

const widthOfText = (text: string): number => (text.includes('\n') ? Number.POSITIVE_INFINITY : text.length)

/** What has to stand on the line behind the part before `from`: all up to the bracket of the next list, which can be broken itself. */
export function widthAfter({ parts, inner }: Item, from: number): number {
  let width = 0
  for (let i = from; i < parts.length; i++) {
    const part = parts[i]
    if (part === undefined) break
    const word: Word = part.kind === 'word' ? part : part.open
    if (word.beginsLine || word.comments.some(({ isLine }) => isLine)) return width
    width += (word.isSpaced ? 1 : 0) + firstLine(word.text)
    for (const { text } of word.comments) width += firstLine(text) + 1
    if (part.kind === 'list' && (part.items.length > 0 || width > maxWidth)) return width
    if (part.kind === 'list') width += part.close.length
  }
  for (const { text, isLine } of inner) width += isLine ? 0 : firstLine(text) + 1
  return width
}

const firstLine = (text: string): number => text.split('\n', 1)[0]?.trimEnd().length ?? 0
