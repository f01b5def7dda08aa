/** `thrift-es check --fix`: what the fixes of diagnostics change on the disk. */
import { lstat, readFile, realpath, stat } from 'node:fs/promises'
import { applyFixes, type Diagnostic } from '@thrift-es/compiler'
import { writeAtomically } from '@thrift-es/compiler/node'

/** A file that was mended, and what was wrong with it, by id. */
export interface Mended {
  readonly path: string
  readonly ids: readonly string[]
}

/** Makes the fixes that there are for these files, and for no others; of those that touch the same text, the first. */
export async function mend(
  paths: ReadonlySet<string>,
  diagnostics: readonly Diagnostic[],
): Promise<readonly Mended[]> {
  const mended: Mended[] = []
  for (const path of paths) {
    const own = diagnostics.filter(({ source, fix }) => fix && source.path === path)
    const [first] = own
    if (!first || !(await isAsCompiled(path, first.source.text))) continue
    const { text, made } = applyFixes(
      first.source.text,
      own.flatMap(({ fix }) => fix ?? []),
    )
    // A file that is named by a link is mended where it lives.
    const real = await realpath(path)
    await writeAtomically(real, text, await stat(real))
    mended.push({ path, ids: own.flatMap(({ id, fix }) => (fix && made.includes(fix) ? [id] : [])) })
  }
  return mended
}

/** Whether a file still has the text that was compiled, byte for byte: what is not UTF-8 would be lost. */
const isAsCompiled = async (path: string, text: string): Promise<boolean> =>
  (await readFile(path)).equals(Buffer.from(text))

/** Whether a path is a file itself: what a link in a folder leads to is mended where it lives. */
export const isOwn = async (path: string): Promise<boolean> => (await lstat(path)).isFile()
