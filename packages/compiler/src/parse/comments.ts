/** What a comment is, where it ends, and which ones are docs. */
import type { Span } from '../source.ts'

/** `///`, but not a line of slashes. */
export const isDocLine = (text: string, at: number): boolean =>
  text.startsWith('///', at) && text[at + 3] !== '/'

/** `/**`, but not of stars alone, nor one that nobody closed. */
export function isDocBlock(text: string, { start, end }: Span): boolean {
  if (!text.startsWith('/**', start) || !text.endsWith('*/', end)) return false
  let at = start + 3
  while (text[at] === '*') at++
  return at < end - 1
}

/** Doc lines that follow each other are one comment; `///<` speaks of what is in front of it, and goes on with its like. */
export function docLinesEnd(text: string, at: number): number {
  const trailing = text[at + 3] === '<'
  for (;;) {
    const end = lineEnd(text, at)
    let next = end + 1
    while (text[next] === ' ' || text[next] === '\t') next++
    if (!isDocLine(text, next) || (text[next + 3] === '<') !== trailing) return end
    at = next
  }
}

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The comments in a gap between two tokens, where there is nothing else but white space. Each doc line is one by itself. */
export function commentsIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = []
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code !== 35 && code !== 47) continue
    const close = text.startsWith('/*', at) ? text.indexOf('*/', at + 2) + 2 : lineEnd(text, at)
    found.push({ start: at, end: close })
    at = close - 1
  }
  return found
}
