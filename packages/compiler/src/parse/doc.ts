/**
 * Doc comments: the text between the stars, or behind the slashes, as Apache's compiler cleans it. The common margin goes, blank lines at
 * both ends go, everything else stays as the author wrote it.
 */
import type { Doc } from '../ast.ts'
import type { Source, Span } from '../source.ts'

/** `///<` and `/**<` speak of what stands in front of them. */
export const isTrailing = ({ text }: Source, { start }: Span): boolean => text[start + 3] === '<'

export function docOf(source: Source, { start, end }: Span): Doc | undefined {
  const lines = linesOf(source.text.slice(start, end))
  let margin = Number.POSITIVE_INFINITY
  let first = -1
  let last = 0
  lines.forEach((line, i) => {
    const blank = line.length - line.trimStart().length
    if (blank === line.length) return
    if (first < 0) first = i
    last = i
    margin = Math.min(margin, blank)
  })
  if (first < 0) return undefined
  const text = lines.slice(first, last + 1).map(line => line.slice(margin))
  return { text: text.join('\n'), start, end }
}

/** The text of a comment without what makes it one, and without white space at the ends of lines. */
function linesOf(comment: string): readonly string[] {
  const lines = comment.includes('\r') ? comment.split(/\r\n?|\n/) : comment.split('\n')
  if (comment.startsWith('///')) return lines.map(line => line.replace(/^\s*\/\/\/<?/, '').trimEnd())
  return lines.map((line, i) => {
    const open = i === lines.length - 1 ? line.slice(0, -2) : line
    return (i === 0 ? open.slice(open[3] === '<' ? 4 : 3) : withoutStar(open)).trimEnd()
  })
}

function withoutStar(line: string): string {
  const text = line.trimStart()
  return text.startsWith('*') && !text.startsWith('*/') ? text.slice(1) : line
}
