/** Formatting for tests: the text, or the mistakes that keep a file from being formatted. */
import { reformat } from '@thrift-es/compiler'
import { inShort } from '../compile.ts'

export function laidOut(text: string): string {
  const result = reformat({ path: '/main.thrift', text })
  return result.text ?? result.diagnostics.map(inShort).join('\n')
}
