/**
 * Doc comments: the text between the stars, or behind the slashes, as Apache's compiler cleans it. The common margin goes, blank lines at
 * both ends go, everything else stays as the author wrote it.
 */
import type { Doc } from '../ast.ts'
import type { Source, Span } from '../source.ts'

/** `///<` and `/**<` speak of what stands in front of them. */
export const isTrailing = ({ text }: Source, { start }: Span): boolean => text[start + 3] === '<'

export function docOf(source: Source, span: Span): Doc | undefined {
  const all = linesOf(source.text.slice(span.start, span.end)).map(line => line.trimEnd())
  const lines = all.slice(
    all.findIndex(line => line !== ''),
    all.findLastIndex(line => line !== '') + 1,
  )
  const margin = lines
    .filter(line => line !== '')
    .reduce((least, line) => Math.min(least, line.search(/\S/)), Number.POSITIVE_INFINITY)
  const text = lines.map(line => line.slice(Math.min(margin, line.length))).join('\n')
  return text === '' ? undefined : { text, span }
}

/** The text of a comment without what makes it one. */
function linesOf(comment: string): readonly string[] {
  const lines = comment.split(/\r\n?|\n/)
  if (comment.startsWith('///')) return lines.map(line => line.replace(/^\s*\/\/\/<?/, ''))
  return lines.map((line, i) => {
    const open = i === lines.length - 1 ? line.replace(/\*\/$/, '') : line
    return i === 0 ? open.replace(/^\/\*\*<?/, '') : open.replace(/^\s*\*(?!\/)/, '')
  })
}
