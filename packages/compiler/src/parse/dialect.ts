/** Which dialect a file shows by itself: Meta's, if it has something that only Meta's compiler knows. */
import type { Dialect } from '../dialect.ts'
import type { Tokens } from './lexer.ts'

export function detectDialect(tokens: Tokens): Dialect {
  for (let i = 0; i < tokens.length; i++) if (isForeign(tokens, i)) return 'fbthrift'
  return 'apache'
}

function isForeign(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i)
  if (kind === '@') return true
  if (kind !== 'identifier') return false
  switch (tokens.kind(i + 1)) {
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
