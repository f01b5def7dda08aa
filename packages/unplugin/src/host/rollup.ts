/** What Rollup needs beside the transform, and Rolldown and Vite with it. */
import { readFile } from 'node:fs/promises'
import { idl, isRuntime, type Project, rawIdl, rawModule } from '../project.ts'

interface Resolved {
  readonly id: string
  readonly external?: boolean | 'absolute'
}

interface Context {
  resolve(
    specifier: string,
    importer: string | undefined,
    options: { skipSelf: boolean },
  ): Promise<Resolved | null>
  addWatchFile(path: string): void
}

interface Hook<Handler> {
  filter: { id: RegExp }
  handler: Handler
}

type Resolve = Hook<(this: Context, specifier: string, importer?: string) => Promise<Resolved | undefined>>

interface RawText {
  resolveId: Resolve
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
  return code === 'CIRCULAR_DEPENDENCY' && ids.every(id => idl.test(id)) ? false : undefined
}

/** What IDL imports and cannot find from where it lies is found from the project. */
export function runtimeResolver(open: () => Project): { resolveId: Resolve } {
  return {
    resolveId: {
      filter: { id: isRuntime },
      async handler(specifier, importer) {
        if (importer === undefined || !idl.test(importer)) return undefined
        const own = await this.resolve(specifier, importer, { skipSelf: true })
        if (own !== null && own.external !== true) return own
        return (
          (await this.resolve(specifier, `${open().options.root}/index.js`, { skipSelf: true })) ?? undefined
        )
      },
    },
  }
}

/** The hooks of Rollup and Rolldown, which take a query for a part of the file name and so have no `?raw`. */
export function rollupHooks(open: () => Project): RawText {
  const { resolveId } = runtimeResolver(open)
  return {
    resolveId: {
      filter: { id: new RegExp(`${resolveId.filter.id.source}|${rawIdl.source}`) },
      async handler(specifier, importer) {
        if (!rawIdl.test(specifier)) return resolveId.handler.call(this, specifier, importer)
        const file = await this.resolve(specifier.replace(/\?raw$/, ''), importer, { skipSelf: true })
        return file === null || file.external ? undefined : { id: `${file.id}?raw` }
      },
    },
    load: {
      filter: { id: rawIdl },
      async handler(id) {
        const path = id.replace(/\?raw$/, '')
        this.addWatchFile(path)
        return rawModule(await readFile(path, 'utf8'))
      },
    },
  }
}
