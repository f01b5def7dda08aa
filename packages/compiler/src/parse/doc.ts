/**
 * Doc comments: the text between the stars, as Apache's compiler cleans it. The common margin goes, blank lines at both
 * ends go, everything else stays as the author wrote it.
 */
import type { Doc } from '../ast.ts'
import type { Source, Span } from '../source.ts'

export function docOf(source: Source, span: Span): Doc | undefined {
  const all = source.text
    .slice(span.start + 3, span.end - 2)
    .split(/\r\n?|\n/)
    .map((line, i) => (i === 0 ? line : line.replace(/^\s*\*(?!\/)/, '')).trimEnd())
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
