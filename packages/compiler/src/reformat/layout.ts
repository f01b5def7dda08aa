/**
 * A tree as text. A list stays on one line if its author began it there, if it fits, and if no comment in it ends a line; otherwise each
 * of its items has a line. Where several lists make a line too long, the first that reaches too far is broken, then the next.
 */
import { maxWidth, padding, widthAfter, widthOf } from './fit.ts'
import { type Separator, separators } from './separators.ts'
import type { Item, List, Word } from './tree.ts'
import { Writer } from './writer.ts'

export function layout({ items, last }: Pick<List, 'items' | 'last'>, newline: string): string {
  const w = new Writer(newline)
  const ends = separators({ content: 'block', items })
  let before: { readonly item: Item; readonly isLong: boolean } | undefined
  for (const [i, item] of items.entries()) {
    if (before) w.line(0, breaksAbove(item))
    const gap = w.gap()
    commentsAbove(w, item, 0)
    const firstLine = w.lines
    writeItem(w, item, ends[i] ?? '', { depth: 0, isFlat: false })
    const isLong = w.lines > firstLine
    if (before && isApart(before.item, item, before.isLong || isLong)) gap.leave()
    before = { item, isLong }
  }
  for (const [i, comment] of last.entries()) {
    if (before || i > 0) w.line(0, comment.breaks)
    w.comment(comment, 0)
  }
  if (before || last.length > 0) w.line(0)
  return w.text
}

/** Whether an empty line must be put between two items of the file, since their author has left none. */
function isApart(before: Item, item: Item, isLong: boolean): boolean {
  if (item.breaks > 1 || item.comments.some(({ breaks }) => breaks > 1)) return false
  // Doc lines that follow each other are one doc, also behind the end of a definition.
  if (before.trailing.at(-1)?.isDoc && item.comments[0]?.isDoc) return false
  return isLong || headers.has(before.kind) !== headers.has(item.kind)
}

const headers: ReadonlySet<string> = new Set(['include', 'cpp_include', 'hs_include', 'namespace', 'package'])

const breaksAbove = ({ comments, breaks }: Item): number => comments[0]?.breaks ?? breaks

interface Place {
  readonly depth: number
  /** Whether it is known to fit on its line. */
  readonly isFlat: boolean
}

/** The comments in front of an item, up to where it begins. */
function commentsAbove(w: Writer, { comments, breaks }: Item, depth: number): void {
  for (const [i, comment] of comments.entries()) {
    w.comment(comment, depth)
    const next = comments[i + 1]?.breaks ?? breaks
    if (next > 0 || comment.isLine || comment.text.includes('\n')) w.line(depth, next)
    else w.write(' ')
  }
}

function writeItem(w: Writer, item: Item, separator: Separator, { depth, isFlat }: Place): void {
  for (const [i, part] of item.parts.entries()) {
    if (part.kind === 'word') {
      writeBetween(w, part, { depth, isFlat })
      w.write(part.text)
    } else {
      writeBetween(w, part.open, { depth, isFlat })
      const fits = () => w.column + widthOf(part) + widthAfter(item, i + 1) + separator.length <= maxWidth
      writeList(w, part, { depth, isFlat: isFlat || fits() })
    }
  }
  w.commentsBehind(item.inner, depth)
  if (w.isClosed && separator !== '') w.line(depth)
  if (separator !== '') w.write(separator)
  w.commentsBehind(item.trailing, depth)
}

/** What stands between a word and the one in front of it in the same item: a space, nothing, or comments. */
function writeBetween(w: Writer, { comments, isSpaced, beginsLine }: Word, { depth, isFlat }: Place): void {
  const inside = beginsLine ? depth : depth + 1
  for (const [i, comment] of comments.entries()) {
    const isBelow = comment.breaks > 0 && (comment.isLine || beginsLine) && !isFlat
    if (isBelow || w.isClosed) w.line(inside, i > 0 ? comment.breaks : 1)
    else w.write(' ')
    w.comment(comment, inside)
  }
  if (w.isClosed || (beginsLine && !isFlat)) w.line(inside)
  else if (isSpaced) w.write(' ')
}

function writeList(w: Writer, list: List, { depth, isFlat }: Place): void {
  const { open, close, comments, items, last } = list
  const ends = separators(list)
  w.write(open.text)
  if (isFlat) {
    const pad = padding(list)
    w.write(pad)
    w.commentsBehind(comments, depth)
    for (const [i, item] of items.entries()) {
      if (i > 0) w.write(' ')
      commentsAbove(w, item, depth)
      writeItem(w, item, i < items.length - 1 ? ends[i] || ',' : '', { depth, isFlat })
    }
    w.write(comments.length > 0 ? ` ${close}` : pad + close)
    return
  }
  w.commentsBehind(comments, depth + 1)
  for (const [i, item] of items.entries()) {
    if (joinsLine(w, item, items[i - 1])) w.write(' ')
    else w.line(depth + 1, i > 0 || comments.length > 0 ? breaksAbove(item) : 1)
    commentsAbove(w, item, depth + 1)
    writeItem(w, item, ends[i] ?? '', { depth: depth + 1, isFlat })
  }
  for (const [i, comment] of last.entries()) {
    w.line(depth + 1, i > 0 || items.length > 0 || comments.length > 0 ? comment.breaks : 1)
    w.comment(comment, depth + 1)
  }
  w.line(depth)
  w.write(close)
}

/** Numbers stay on the lines that their author gave them, as far as they fit. */
function joinsLine(w: Writer, item: Item, before: Item | undefined): boolean {
  const width = numberWidth(item)
  if (width === undefined || !before || numberWidth(before) === undefined || w.isClosed) return false
  return item.breaks === 0 && w.column + width + 2 <= maxWidth
}

function numberWidth({ comments, parts: [part, ...others] }: Item): number | undefined {
  const isNumber = part?.kind === 'word' && others.length === 0 && /^[-+]?\.?\d/.test(part.text)
  return isNumber && comments.length === 0 ? part.text.length : undefined
}
