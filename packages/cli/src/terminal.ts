/** Everything that is written for a person, in colours where there are colours. */
import { relative } from 'node:path'
import { type Diagnostic, format, hasErrors, type Style } from '@thrift-es/compiler'

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
  const options = { show: shown, ...(hasColours() && { paint }) }
  for (const diagnostic of diagnostics) printError(`${format(diagnostic, options)}\n`)
  return hasErrors(diagnostics)
}

/** A path as the user would write it. */
export const shown = (path: string): string => relative(process.cwd(), path)

/** `1 file`, `2 files` */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`

// `styleText` of newer Nodes asks standard output whether there are colours, and these go elsewhere.
const codes: Readonly<Record<Style, string>> = {
  error: '1;31',
  warning: '1;33',
  note: '1;36',
  hint: '32',
  place: '4',
  gutter: '90',
}

const paint = (style: Style, text: string): string => `\x1b[${codes[style]}m${text}\x1b[0m`

/** FORCE_COLOR and NO_COLOR say it for all programs; otherwise a terminal has colours and a file has none. */
function hasColours(): boolean {
  const { FORCE_COLOR, NO_COLOR } = process.env
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return process.stderr.isTTY && !NO_COLOR
}

/** A line on the terminal that says how far a long work has come; nothing of it is left in the end. */
export class Progress {
  readonly #total: number
  readonly #start = Date.now()
  #last = 0

  constructor(total: number) {
    this.#total = total
  }

  /** So much is done. Short work says nothing, and no work more than ten times a second. */
  show(done: number): void {
    const now = Date.now()
    if (!process.stderr.isTTY || now - this.#start < 500 || now - this.#last < 100) return
    this.#last = now
    process.stderr.write(`\r\x1b[Kchecking ${done} of ${count(this.#total, 'file')}`)
  }

  clear(): void {
    if (this.#last > 0) process.stderr.write('\r\x1b[K')
  }
}
