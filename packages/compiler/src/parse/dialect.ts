/** Which dialect a file shows by itself: Meta's, if it has something that only Meta's compiler knows. */
import type { Dialect } from '../dialect.ts'
import type { Source } from '../source.ts'
import type { Token } from './lexer.ts'

export function detectDialect({ text }: Source, tokens: readonly Token[]): Dialect {
  // Most files have none of these words, in a comment or elsewhere, and need no closer look.
  if (!/@|\b(?:package|interaction|performs|stream|sink)\b|\bas\b/.test(text)) return 'apache'
  return tokens.some((token, i) => isForeign(text, token, tokens[i - 1], tokens[i + 1]))
    ? 'fbthrift'
    : 'apache'
}

function isForeign(text: string, token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (token.kind === '@') return true
  if (token.kind !== 'identifier') return false
  switch (text.slice(token.start, token.end)) {
    case 'package':
      return after?.kind === 'string' || after?.kind === ';'
    case 'interaction':
    case 'performs':
      return after?.kind === 'identifier' && before?.kind !== ':' && before?.kind !== 'identifier'
    case 'stream':
    case 'sink':
      return after?.kind === '<'
    case 'as':
      return before?.kind === 'string' && after?.kind === 'identifier'
    default:
      return false
  }
}
