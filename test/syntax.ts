/** What TypeScript's parser says of printed code. */
import ts from 'typescript'

export interface Parsed {
  readonly file: ts.SourceFile
  readonly errors: readonly string[]
}

export function parseModule(code: string, target: string): Parsed {
  const file = ts.createSourceFile(`x.${target}`, code, ts.ScriptTarget.ESNext, true)
  // The parser keeps what it found wrong on the file, without declaring so.
  const { parseDiagnostics } = file as unknown as { parseDiagnostics: readonly ts.Diagnostic[] }
  return {
    file,
    errors: parseDiagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')),
  }
}
