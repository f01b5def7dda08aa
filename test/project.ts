/** A throw-away copy of a fixture, inside the workspace so that its imports resolve. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export interface Project {
  readonly root: string
  read(file: string): Promise<string>
  write(file: string, text: string): Promise<void>
  /** Replaces the one occurrence of `from`. */
  edit(file: string, from: string, to: string): Promise<void>
  /** Removes the copy, even while somebody is still writing there. */
  remove(): Promise<void>
}

/** Copies a folder of `test`, or begins with nothing. */
export async function createProject(name: string, fixture?: string): Promise<Project> {
  const temporary = fileURLToPath(new URL('./.tmp/', import.meta.url))
  await mkdir(temporary, { recursive: true })
  const root = await realpath(await mkdtemp(`${temporary}${name}-`))
  if (fixture !== undefined)
    await cp(fileURLToPath(new URL(fixture, import.meta.url)), root, { recursive: true })
  const read = (file: string) => readFile(`${root}/${file}`, 'utf8')
  const write = async (file: string, text: string) => {
    await mkdir(dirname(`${root}/${file}`), { recursive: true })
    await writeFile(`${root}/${file}`, text)
  }
  return {
    root,
    read,
    write,
    async edit(file, from, to) {
      const parts = (await read(file)).split(from)
      if (parts.length !== 2) throw new Error(`"${from}" occurs ${parts.length - 1} times in ${file}`)
      await write(file, parts.join(to))
    },
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  }
}

/**
 * Waits until something is so after an edit of a file. Watchers may miss an edit that comes before they are ready, or too soon
 * after another one, so an edit that nobody seems to notice is saved once more.
 */
export async function eventually<T>(
  project: Project,
  file: string,
  look: () => T | Promise<T>,
  isSo: (seen: T) => boolean,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    const seen = await look()
    if (isSo(seen)) return
    if (tries > 200)
      throw new Error(`still waiting after an edit of ${file}; last seen: ${JSON.stringify(seen)}`)
    if (tries % 30 === 0) await project.write(file, await project.read(file))
    await new Promise(resolve => setTimeout(resolve, 40))
  }
}

/** What a program prints, or how it dies. */
export async function run(file: string): Promise<string> {
  const options = { timeout: 20_000 }
  const result = await promisify(execFile)(process.execPath, ['--enable-source-maps', file], options).catch(
    (failure: { stdout: string; stderr: string }) => failure,
  )
  return result.stdout + result.stderr
}
