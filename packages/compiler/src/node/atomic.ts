/** A file appears whole or not at all: others may read it at any time, and several processes may write it. */
import type { Stats } from 'node:fs'
import { chmod, chown, rename, rm, writeFile } from 'node:fs/promises'

/** Writes a file in place of what is there; `like` is whose rights it gets. The folder is there already. */
export async function writeAtomically(path: string, text: string, like?: Stats): Promise<void> {
  const temporary = `${path}.${process.pid}-${++written}.tmp`
  await rm(temporary, { force: true })
  try {
    // Refuses a name that somebody has put a link at.
    await writeFile(temporary, text, { flag: 'wx' })
    if (like) {
      // Only the administrator may give a file away, and nobody else needs to.
      await chown(temporary, like.uid, like.gid).catch(() => {})
      await chmod(temporary, like.mode)
    }
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}

let written = 0
