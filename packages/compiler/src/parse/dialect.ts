/** Which dialect a file shows by itself: Meta's, if it has something that only Meta's compiler knows. */
import type { Dialect } from '../dialect.ts'
import type { TokenKind, Tokens } from './lexer.ts'

export function detectDialect(tokens: Tokens): Dialect {
  let kind = tokens.kind(0)
  for (let i = 0; i < tokens.length; i++) {
    const next = tokens.kind(i + 1)
    if (kind === '@' || (kind === 'identifier' && isForeign(tokens, i, next))) return 'fbthrift'
    kind = next
  }
  return 'apache'
}

/** Whether a word and the kind of token behind it are Meta's. */
function isForeign(tokens: Tokens, i: number, next: TokenKind): boolean {
  switch (next) {
    case '<':
      return tokens.is(i, 'stream') || tokens.is(i, 'sink')
    case 'string':
    case ';':
      return tokens.is(i, 'package')
    case 'identifier':
      return (
        (tokens.kind(i - 1) === 'string' && tokens.is(i, 'as')) ||
        (tokens.kind(i + 2) === '{' && tokens.is(i, 'interaction')) ||
        (tokens.kind(i + 2) === ';' && tokens.kind(i - 1) !== ':' && tokens.is(i, 'performs'))
      )
    default:
      return false
  }
}
