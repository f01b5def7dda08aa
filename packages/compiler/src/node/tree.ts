/**
 * A tree of files that is ours to write, on a disk that is not: a checkout may bring symbolic links, and what is written or
 * removed through one lands where it leads. So a change happens only where the real path is still inside the tree,
 * and what is there is read only if it is a file itself.
 */
import { lstat, mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises'
import { posix } from 'node:path'
import { slash } from '../host.ts'
import { isAbsence } from './absence.ts'
import { writeAtomically } from './atomic.ts'

/** The disk is such that we do not write to it; the message says why. */
export class TreeError extends Error {}

/** Paths are relative to the folder that contains the tree. */
export interface Tree {
  read(path: string): Promise<string | undefined>
  write(path: string, text: string): Promise<void>
  remove(path: string): Promise<void>
}

/** The tree of everything below `root/name`. */
export function createTree(root: string, name: string): Tree {
  async function guard(path: string): Promise<void> {
    let folder = posix.dirname(path)
    while (folder !== '.' && !(await exists(`${root}/${folder}`))) folder = posix.dirname(folder)
    if (folder === '.') return // Nothing of the tree is there yet.
    const home = `${slash(await realpath(root))}/${name}`
    const real = slash(await realpath(`${root}/${folder}`).catch(() => 'nowhere'))
    if (real !== home && !real.startsWith(`${home}/`))
      throw new TreeError(
        `${root}/${folder} leads to ${real}, which is not below ${home}: remove that symbolic link`,
      )
  }

  return {
    async read(path) {
      const found = await lstat(`${root}/${path}`).catch(() => undefined)
      return found?.isFile() ? readFile(`${root}/${path}`, 'utf8').catch(() => undefined) : undefined
    },
    async write(path, text) {
      await guard(path)
      await mkdir(posix.dirname(`${root}/${path}`), { recursive: true })
      await writeAtomically(`${root}/${path}`, text)
    },
    async remove(path) {
      await guard(path)
      await rm(`${root}/${path}`, { force: true })
    },
  }
}

/** Files below a folder whose name is wanted, sorted. A folder that is not there has none. */
export async function walk(from: string, wants: (name: string) => boolean): Promise<string[]> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => [])
  const found: string[] = []
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = `${from}/${entry.name}`
    if (entry.isDirectory() && entry.name !== 'node_modules' && !entry.name.startsWith('.'))
      found.push(...(await walk(path, wants)))
    else if (!entry.isDirectory() && wants(entry.name)) found.push(path)
  }
  return found
}

/** Whether anything has this name, be it a link that leads nowhere. */
async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (isAbsence(error)) return false
    throw error
  }
}
