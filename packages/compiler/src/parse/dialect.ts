/** Which dialect a file shows by itself: Meta's, if it has something that only Meta's compiler knows. */
import type { Dialect } from '../dialect.ts'
import type { Source } from '../source.ts'
import type { Tokens } from './lexer.ts'

export function detectDialect({ text }: Source, tokens: Tokens): Dialect {
  for (let i = 0; i < tokens.length; i++) if (isForeign(text, tokens, i)) return 'fbthrift'
  return 'apache'
}

function isForeign(text: string, tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i)
  if (kind === '@') return true
  if (kind !== 'identifier') return false
  const after = tokens.kind(i + 1)
  switch (after) {
    case '<':
      return isWord(text, tokens, i, 'stream') || isWord(text, tokens, i, 'sink')
    case 'string':
    case ';':
      return isWord(text, tokens, i, 'package')
    case 'identifier':
      return (
        (tokens.kind(i - 1) === 'string' && isWord(text, tokens, i, 'as')) ||
        (tokens.kind(i + 2) === '{' && isWord(text, tokens, i, 'interaction')) ||
        (tokens.kind(i + 2) === ';' && tokens.kind(i - 1) !== ':' && isWord(text, tokens, i, 'performs'))
      )
    default:
      return false
  }
}

function isWord(text: string, tokens: Tokens, i: number, word: string): boolean {
  const start = tokens.start(i)
  return tokens.end(i) - start === word.length && text.startsWith(word, start)
}
