/** Everything that is written for a person, in colours where there are colours. */
import { relative } from 'node:path'
import { styleText } from 'node:util'
import { type Diagnostic, format, hasErrors } from '@thrift-es/compiler'

/** The command was called wrongly; the message says how. */
export class UsageError extends Error {}

export const print = (text: string): void => void process.stdout.write(`${text}\n`)

export const printError = (text: string): void => void process.stderr.write(`${text}\n`)

/** Whoever reads us may have read enough, as `head` does. The command still comes to its end and has its exit code. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
    })
}

/** Writes diagnostics with their frames and says whether there is an error among them. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): boolean {
  for (const diagnostic of diagnostics) {
    const [first = '', ...rest] = format(diagnostic, shown).split('\n')
    printError([paint(colours[diagnostic.severity], first), ...rest, ''].join('\n'))
  }
  return hasErrors(diagnostics)
}

/** A path as the user would write it. */
export const shown = (path: string): string => relative(process.cwd(), path)

const colours = { error: 'red', warning: 'yellow' } as const

function paint(colour: 'red' | 'yellow', text: string): string {
  return process.stderr.isTTY && process.env.NO_COLOR === undefined ? styleText(colour, text) : text
}
