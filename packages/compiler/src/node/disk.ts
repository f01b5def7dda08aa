/**
 * A Host over the disk. Includes come from IDL that somebody else may have written, so an include opens nothing but
 * `.thrift` files of its project (`jail.ts`), whatever it names, and symbolic links are followed before that is decided.
 */
import { open, readFile, realpath, stat } from 'node:fs/promises'
import { type Host, searchPath, slash } from '../host.ts'
import { isAbsence } from './absence.ts'
import { jail } from './jail.ts'
import { lastResorts, standard } from './resorts.ts'

export interface DiskOptions {
  /** Folders to look in for an include, after the folder of the including file; absolute. */
  readonly includeDirs?: readonly string[]
  /** Folders that are roots of projects, whatever is in them: includes are looked for up to there, and reach no further; absolute. */
  readonly roots?: readonly string[]
  /** Says whether a file, with its symbolic links resolved, may be read. Default: every file. */
  readonly allows?: (path: string) => boolean
}

export function diskHost({ includeDirs = [], roots = [], allows = () => true }: DiskOptions = {}): Host {
  const resolve = searchPath(includeDirs.map(slash), lastResorts(roots.map(slash)))
  // The standard files are ours, wherever a package manager has put them.
  const mayRead = (path: string) => path.startsWith(`${standard}/`) || allows(path)
  return {
    read: path => readIdl(path, mayRead),
    resolve: (include, from) => resolve(slash(include), from),
    permits: jail([...includeDirs.map(slash), standard], roots.map(slash)),
  }
}

/**
 * The text of a `.thrift` file, or nothing if it is none: a link to something else, a folder, or a pipe, which one would
 * read from forever.
 */
export async function readIdl(
  path: string,
  allows: (path: string) => boolean = () => true,
): Promise<string | undefined> {
  if (!path.endsWith('.thrift')) return undefined
  try {
    const real = slash(await realpath(path))
    if (!real.endsWith('.thrift') || !allows(real)) return undefined
    const found = await stat(real)
    if (!found.isFile()) return undefined
    return found.size > maxBytes ? await beginning(real) : await readFile(real, 'utf8')
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

/** More than that is more than the compiler takes, however many bytes a character has. */
const maxBytes = 2 ** 25

/** As much of a file as shows that it is too large; all of it may not fit into memory. */
async function beginning(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer } = await file.read(Buffer.alloc(maxBytes), 0, maxBytes)
    return buffer.toString('utf8')
  } finally {
    await file.close()
  }
}
