/** `thrift-es fmt`: files laid out anew, or a list of those that are not laid out so. */
import { isUtf8 } from 'node:buffer'
import { constants } from 'node:fs'
import { access, lstat, readFile, realpath, stat } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { reformat } from '@thrift-es/compiler'
import { slash, writeAtomically } from '@thrift-es/compiler/node'
import { type Command, idlFiles, isFolder } from './command.ts'
import { print, printDiagnostics, printError, shown, UsageError } from './terminal.ts'

export const fmt: Command = {
  summary: 'lay out files',
  help: `Usage: thrift-es fmt [--check] FILE|FOLDER...
       thrift-es fmt [--check] --stdin

Lays out files, and those below the folders, and prints the names of the ones it has changed. Exits with 1 when there are files that it could not
read; those stay as they are. There are no options for style:

- Two spaces of indentation, lines of 110 columns if that can be, no columns inside of them.
- What is in brackets stays on one line if it was begun there and fits; otherwise each part of it has a line.
- Fields, enum values, functions, constants and the like end as most of their kind in the same block do: with a comma, a semicolon or nothing.
  Values, arguments and annotations always have commas.
- An empty line stays where there were any, and stands between definitions of several lines.
- Comments, strings, numbers and the order of things stay as they are, and comments stay on their lines.

      --check        write nothing; print the names of the files that would change, and exit with 1 if there are any
      --stdin        read from standard input, write to standard output`,
  options: { check: { type: 'boolean' }, stdin: { type: 'boolean' } },

  async run({ check, stdin }, files) {
    if (stdin && files.length > 0) throw new UsageError('with --stdin, fmt takes no files')
    if (!stdin && files.length === 0) throw new UsageError('fmt needs a file or a folder')
    if (stdin) return formatInput(check === true)
    const paths = (await Promise.all(files.map(ownFiles))).flat()
    let code = 0
    for (const path of new Set(paths)) if (!(await formatFile(path, check === true))) code = 1
    return code
  },
}

/** What is meant by the name of a file or a folder. A link in a folder is left alone: what it leads to is formatted where it lives. */
async function ownFiles(name: string): Promise<readonly string[]> {
  const found = await idlFiles(name)
  if (!isFolder(name)) return Promise.all(found.map(async path => slash(await realpath(path))))
  const isOwn = await Promise.all(found.map(async path => (await lstat(path)).isFile()))
  return found.filter((_, i) => isOwn[i])
}

/** Whether all is well with a file. What is wrong with it does not keep the others from being formatted. */
async function formatFile(path: string, isCheck: boolean): Promise<boolean> {
  try {
    const bytes = await readFile(path)
    const text = formatted(path, bytes)
    if (text === undefined || bytes.equals(Buffer.from(text))) return text !== undefined
    if (!isCheck) {
      await access(path, constants.W_OK)
      await writeAtomically(path, text, await stat(path))
    }
    print(shown(path))
    return !isCheck
  } catch (error) {
    return refuse(path, error)
  }
}

async function formatInput(isCheck: boolean): Promise<number> {
  const path = 'stdin.thrift'
  try {
    const bytes = await buffer(process.stdin)
    const text = formatted(path, bytes)
    if (text === undefined) return 1
    if (isCheck) return bytes.equals(Buffer.from(text)) ? 0 : 1
    process.stdout.write(text)
    return 0
  } catch (error) {
    refuse(path, error)
    return 1
  }
}

/** The text that a file should have; nothing if there are mistakes in it, which are told then. */
function formatted(path: string, bytes: Uint8Array): string | undefined {
  // What is not UTF-8 would be lost in reading.
  if (!isUtf8(bytes)) throw new Error('it is not UTF-8')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const { text: result, diagnostics } = reformat({ path, text })
  printDiagnostics(diagnostics)
  return result
}

function refuse(path: string, error: unknown): false {
  if (!(error instanceof Error)) throw error
  printError(`thrift-es: ${shown(path)} stays as it is: ${error.message}`)
  return false
}
