/** Whether printed code is a module, in the eyes of those who will read it. */
import type { Target } from '@thrift-es/compiler'
import { transformSync } from 'esbuild'
import ts from 'typescript'

export interface Parsed {
  readonly file: ts.SourceFile
  readonly errors: readonly string[]
}

/** TypeScript's parser lets double declarations and exports of nothing pass; esbuild does not, but knows no declarations. */
export function parseModule(code: string, target: Target): Parsed {
  const file = ts.createSourceFile(`x.${target}`, code, ts.ScriptTarget.ESNext, true)
  // The parser keeps what it found wrong on the file, without declaring so.
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }
  const errors = parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  if (target === 'd.ts' || errors.length > 0) return { file, errors }
  const error = syntaxError(code, target)
  return { file, errors: error === undefined ? [] : [error] }
}

/** The faster half of it: what is wrong with a module, if anything. */
export function syntaxError(code: string, target: Target): string | undefined {
  if (target === 'd.ts') return parseModule(code, target).errors[0]
  try {
    transformSync(code, { loader: target, format: 'esm', logLevel: 'silent' })
    return undefined
  } catch (failure) {
    return String(failure)
  }
}
