/**
 * Which files an include may reach. IDL may come from anybody, and what is wrong with an included file is shown with lines of it, so an include
 * stays inside of the project of the file that it stands in, the include directories, and the standard files, wherever symbolic links lead. Which
 * file is compiled has no say in it: a file means the same to all that include it.
 */
import { realpath } from 'node:fs/promises'
import { dirname, type Host, slash } from '../host.ts'
import { isAbsence } from './absence.ts'
import { foldersOfProject } from './project.ts'

/** `open` are folders that every include may reach, `roots` those that are roots of projects; all of them absolute. */
export function jail(open: readonly string[], roots: readonly string[]): NonNullable<Host['permits']> {
  const folders = new Map<string, Promise<string>>()
  /** A folder with its symbolic links resolved. It is taken to stay where it is while the compiler runs. */
  const real = (folder: string): Promise<string> => {
    const known = folders.get(folder) ?? resolved(folder)
    folders.set(folder, known)
    return known
  }
  const projects = new Map<string, string>()
  const projectOf = (folder: string): string => {
    const known = projects.get(folder) ?? foldersOfProject(folder, roots).at(-1) ?? folder
    projects.set(folder, known)
    return known
  }
  return async (path, from) => {
    const target = await resolved(path)
    for (const folder of [projectOf(dirname(from)), ...open])
      if (target.startsWith(`${(await real(folder)).replace(/\/$/, '')}/`)) return true
    return false
  }
}

/** A path with its symbolic links resolved; one that leads nowhere, with those of the folders that are there. */
async function resolved(path: string): Promise<string> {
  try {
    return slash(await realpath(path))
  } catch (error) {
    if (!isAbsence(error)) throw error
    const folder = dirname(path)
    return folder === path
      ? path
      : `${(await resolved(folder)).replace(/\/$/, '')}${path.slice(folder.length)}`
  }
}
