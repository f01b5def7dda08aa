/**
 * A Host over the disk. Includes come from IDL that somebody else may have written, so an include opens nothing but
 * `.thrift` files, whatever it names, and symbolic links are followed before that is decided.
 */
import { readFile, realpath, stat } from 'node:fs/promises'
import { type Host, searchPath, slash } from '../host.ts'
import { lastResorts, standard } from './resorts.ts'

export interface DiskOptions {
  /** Folders to look in for an include, after the folder of the including file; absolute. */
  readonly includeDirs?: readonly string[]
  /** Folders that are roots of projects, whatever is in them: includes are looked for up to there; absolute. */
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
    if (!real.endsWith('.thrift') || !allows(real) || !(await stat(real)).isFile()) return undefined
    return await readFile(real, 'utf8')
  } catch (error) {
    if (isAbsence(error)) return undefined
    throw error
  }
}

// What the file system says of a path that leads to no file; a NUL in the path is the last one.
const absences = ['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']

/** Whether an error of the file system says that a path leads to no file. */
export const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absences.includes(String(error.code))
