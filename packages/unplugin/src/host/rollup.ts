/** What Rollup needs beside the transform, and Rolldown and Vite with it. */
import { readFile } from 'node:fs/promises'
import { rawModule } from '../project.ts'

interface Context {
  resolve(
    specifier: string,
    importer: string | undefined,
    options: { skipSelf: boolean },
  ): Promise<{ readonly id: string; readonly external: unknown } | null>
  addWatchFile(path: string): void
}

interface Hook<Handler> {
  filter: { id: RegExp }
  handler: Handler
}

interface RawText {
  resolveId: Hook<(this: Context, specifier: string, importer?: string) => Promise<string | undefined>>
  load: Hook<(this: Pick<Context, 'addWatchFile'>, id: string) => Promise<string>>
}

interface Log {
  readonly code?: string
  readonly ids?: readonly string[]
}

/**
 * A printed module is its own default export, and files may include each other; both are cycles that cannot go wrong, since
 * printed modules run nothing. Rollup would warn of each of them.
 */
export function onLog(_level: unknown, { code, ids = [] }: Log): false | undefined {
  return code === 'CIRCULAR_DEPENDENCY' && ids.every(id => id.endsWith('.thrift')) ? false : undefined
}

const filter = { id: /\.thrift\?raw$/ }

/** `?raw` for Rollup and Rolldown, which take a query for a part of the file name. */
export const rawText: RawText = {
  resolveId: {
    filter,
    async handler(specifier, importer) {
      const file = await this.resolve(specifier.replace(/\?raw$/, ''), importer, { skipSelf: true })
      return file === null || file.external !== false ? undefined : `${file.id}?raw`
    },
  },
  load: {
    filter,
    async handler(id) {
      const path = id.replace(/\?raw$/, '')
      this.addWatchFile(path)
      return rawModule(await readFile(path, 'utf8'))
    },
  },
}
