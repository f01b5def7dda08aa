/** Formatting for tests, and what must be in a text before and after it. */
import { reformat, tokenize } from '@thrift-es/compiler'
import { inShort } from '../compile.ts'

/** The text, or the mistakes that keep a file from being formatted. */
export function laidOut(text: string): string {
  const result = reformat({ path: '/main.thrift', text })
  return result.text ?? result.diagnostics.map(inShort).join('\n')
}

/** The words, brackets, strings and numbers of a file. */
export const words = (text: string): string =>
  tokensOf(text)
    .filter(({ kind }) => kind !== ',' && kind !== ';')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')

/** What is between the tokens, without white space, and a dot for each word: a comment may change places with a bracket or a separator alone. */
export function comments(text: string): string {
  let end = 0
  return tokensOf(text)
    .map(token => {
      const gap = text.slice(end, token.start).replace(/[\s\ufeff]+/g, '')
      end = token.end
      return ['identifier', 'string', 'integer', 'double'].includes(token.kind) ? `${gap}\n·` : gap
    })
    .join('')
}

const tokensOf = (text: string) => tokenize({ path: '', text }, () => {})
