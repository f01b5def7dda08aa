/** The project that a file belongs to, as far as a disk shows it. */
import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { basename } from '../host.ts'

/**
 * A folder and those above it, up to the root of the project: where the repository or the workspace begins or, without either, the
 * uppermost package. `roots` are roots of projects whatever is in them. A dependency is a project of its own. Nothing shows that a folder
 * belongs to any project if there are none.
 */
export function foldersOfProject(folder: string, roots: readonly string[]): readonly string[] {
  const folders: string[] = []
  let highest = 0
  for (let at = folder; at !== '/' && at.includes('/'); at = posix.dirname(at)) {
    if (basename(at) === 'node_modules') break
    folders.push(at)
    if (existsSync(`${at}/.git`) || existsSync(`${at}/pnpm-workspace.yaml`)) return folders
    if (roots.includes(at) || existsSync(`${at}/package.json`)) highest = folders.length
  }
  return folders.slice(0, highest)
}
