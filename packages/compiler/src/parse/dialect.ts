/** Which dialect a file shows by itself: Meta's, if it has something that only Meta's compiler knows. */
import type { Dialect } from '../dialect.ts'
import type { Source } from '../source.ts'
import { type Token, tokenize } from './lexer.ts'

export function detectDialect(source: Source): Dialect {
  const { text } = source
  if (!hint.test(text)) return 'apache'
  const tokens = tokenize(source, () => {})
  return tokens.some((_, i) => isForeign(text, tokens, i)) ? 'fbthrift' : 'apache'
}

/** What any of it begins like, where a comment may stand between two tokens. Most files have nothing like that and need no closer look. */
const hint =
  /@|\bpackage\s*["';#/]|\b(?:interaction|performs)\b\s*[A-Za-z_#/]|\b(?:stream|sink)\s*[<#/]|["']\s*(?:as\b|[#/])/

function isForeign(text: string, tokens: readonly Token[], i: number): boolean {
  const [token, before, after] = [tokens[i], tokens[i - 1], tokens[i + 1]]
  if (token?.kind === '@') return true
  if (token?.kind !== 'identifier') return false
  switch (text.slice(token.start, token.end)) {
    case 'package':
      return after?.kind === 'string' || after?.kind === ';'
    case 'interaction':
      return after?.kind === 'identifier' && tokens[i + 2]?.kind === '{'
    case 'performs':
      return after?.kind === 'identifier' && tokens[i + 2]?.kind === ';' && before?.kind !== ':'
    case 'stream':
    case 'sink':
      return after?.kind === '<'
    case 'as':
      return before?.kind === 'string' && after?.kind === 'identifier'
    default:
      return false
  }
}
