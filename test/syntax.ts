/** Whether printed code is a module, in the eyes of those who will read it. */
import { transformSync } from 'esbuild'
import ts from 'typescript'

export interface Parsed {
  readonly file: ts.SourceFile
  readonly errors: readonly string[]
}

/** TypeScript's parser lets double declarations and exports of nothing pass; esbuild does not, but knows no declarations. */
export function parseModule(code: string, target: 'ts' | 'js' | 'd.ts'): Parsed {
  const file = ts.createSourceFile(`x.${target}`, code, ts.ScriptTarget.ESNext, true)
  // The parser keeps what it found wrong on the file, without declaring so.
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }
  const errors = parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  if (target === 'd.ts' || errors.length > 0) return { file, errors }
  try {
    transformSync(code, { loader: target, format: 'esm', logLevel: 'silent' })
    return { file, errors }
  } catch (failure) {
    return { file, errors: [String(failure)] }
  }
}
