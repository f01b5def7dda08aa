/**
 * Doc comments: the text between the stars, or behind the slashes, as Apache's compiler cleans it. The common margin goes, blank lines at
 * both ends go, everything else stays as the author wrote it.
 */
import type { Doc } from '../ast.ts'
import type { Source, Span } from '../source.ts'

/** The last of these comments that speaks of what stands behind it. */
export function leadingDoc(source: Source, comments: readonly Span[]): Doc | undefined {
  const span = comments.findLast(each => !isTrailing(source, each))
  return span && docOf(source, span)
}

/** The first of these comments that speaks of what stands in front of it. */
export function trailingDoc(source: Source, comments: readonly Span[]): Doc | undefined {
  const span = comments.find(each => isTrailing(source, each))
  return span && docOf(source, span)
}

/** `///<` and `/**<` speak of what stands in front of them. */
const isTrailing = ({ text }: Source, { start }: Span): boolean => text[start + 3] === '<'

export function docOf(source: Source, span: Span): Doc | undefined {
  const { text } = source
  const { start, end } = span
  const isBlock = text[start + 1] === '*'
  const close = isBlock ? end - 2 : end
  const lines: string[] = []
  let margin = Number.POSITIVE_INFINITY
  let from = start + (isTrailing(source, span) ? 4 : 3)
  for (;;) {
    const lineEnd = endOfLine(text, from, close)
    const word = skipBlanks(text, from, lineEnd)
    let to = lineEnd
    while (to > from && isBlank(text.charCodeAt(to - 1))) to--
    if (word < lineEnd) margin = Math.min(margin, word - from)
    if (word < lineEnd || lines.length > 0) lines.push(text.slice(from, to))
    if (lineEnd === close) break
    const next = lineEnd + (text.startsWith('\r\n', lineEnd) && lineEnd + 1 < close ? 2 : 1)
    from = isBlock ? behindStar(text, next, close) : behindSlashes(text, next, close)
  }
  if (lines.length === 0) return undefined
  while (lines.at(-1) === '') lines.pop()
  return { text: lines.map(line => line.slice(margin)).join('\n'), start, end }
}

function behindStar(text: string, at: number, close: number): number {
  const star = skipBlanks(text, at, close)
  return star < close && text[star] === '*' ? star + 1 : at
}

function behindSlashes(text: string, at: number, close: number): number {
  const slashes = skipBlanks(text, at, close)
  if (!text.startsWith('///', slashes)) return at
  return slashes + (text[slashes + 3] === '<' ? 4 : 3)
}

function endOfLine(text: string, at: number, close: number): number {
  const length = text.slice(at, close).search(/[\r\n]/)
  return length < 0 ? close : at + length
}

function skipBlanks(text: string, at: number, close: number): number {
  while (at < close && isBlank(text.charCodeAt(at))) at++
  return at
}

/** What `trim` takes away, but for line breaks. */
const isBlank = (code: number) =>
  code === 32 ||
  (code >= 9 && code <= 12 && code !== 10) ||
  (code > 127 && String.fromCharCode(code).trim() === '')
