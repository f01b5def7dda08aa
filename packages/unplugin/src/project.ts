/**
 * What a bundler does with a `.thrift` file, in no bundler's words: text in, module and problems out, and the mirror
 * of declarations kept up to date on the way. Every host in `host/` is a translation of this.
 */
import {
  type Compilation,
  createCompiler,
  type Diagnostic,
  dirname,
  hasErrors,
  normalize,
  type Optimize,
} from '@thrift-es/compiler'
import { createMirror, diskHost, slash } from '@thrift-es/compiler/node'
import type { Platform, ResolvedOptions } from './options.ts'

export interface Output {
  readonly code: string
  readonly map: OutputMap
  /** Other files that this output was made of: when one changes, it must be made again. */
  readonly dependencies: readonly string[]
  /** Places where an include was looked for in vain: when a file appears there, it must be made again. */
  readonly missing: readonly string[]
  /** What is wrong with the file itself. An included file is a module of its own and reports its own mistakes. */
  readonly diagnostics: readonly Diagnostic[]
  readonly isBroken: boolean
}

/** A map as bundlers want it, whose sources are absolute paths. */
export interface OutputMap {
  version: number
  file: string
  sources: string[]
  sourcesContent: string[]
  names: string[]
  mappings: string
}

export interface Project {
  readonly options: ResolvedOptions
  /** Compiles a module, and sees to it that its declarations are brought up to date. */
  compile(id: string, text: string, platform: Platform): Promise<Output>
  /** The dependencies that a module had when it was last compiled, missing ones included. */
  dependencies(id: string): readonly string[]
  /** Brings all declarations up to date. */
  writeTypes(): Promise<void>
  /** Resolves once nothing is left to write; rejects if that has failed. */
  settled(): Promise<void>
  /** Withholds the files for which `allows` says no, from now on. */
  restrict(allows: (path: string) => boolean): void
}

export function createProject(options: ResolvedOptions): Project {
  let allowed = (_path: string): boolean => true
  const compiler = createCompiler(
    diskHost({
      includeDirs: options.includeDirs,
      roots: [options.root],
      allows: path => allowed(path),
    }),
    options.compiler,
  )
  const mirror = options.dts ? createMirror(compiler, options.root) : undefined
  const last = new Map<string, readonly string[]>()

  // Declarations are for editors: no bundler waits for them, except before it ends.
  let queue: Promise<void> = Promise.resolve()
  const enqueue = (write: () => Promise<unknown>): Promise<void> => {
    queue = queue.catch(() => {}).then(async () => void (await write()))
    // Whoever asks whether all is settled will hear of a failure.
    queue.catch(() => {})
    return queue
  }
  let round: Promise<void> | undefined

  return {
    options,
    async compile(id, text, platform) {
      const compilation = await compiler.compile(slash(id), text)
      last.set(slash(id), [...compilation.dependencies, ...compilation.missing])
      if (mirror !== undefined) enqueue(() => mirror.update(compilation))
      return output(compilation, options.optimize[platform])
    },
    dependencies: id => last.get(slash(id)) ?? [],
    writeTypes() {
      // Many edits at once ask for one more round, not for one each.
      round ??= enqueue(async () => {
        round = undefined
        await mirror?.write()
      })
      return round
    },
    settled: () => queue,
    restrict(allows) {
      allowed = allows
    },
  }
}

/** What printed modules import. */
export const runtime: readonly string[] = ['thrift-es', 'thrift-es/inline/read', 'thrift-es/inline/write']

export const isRuntime: RegExp = new RegExp(`^(?:${runtime.join('|')})$`)

/**
 * The ids that are IDL. A query that ends in `.thrift`, as in `main.js?import&a.thrift`, makes no IDL of a file: whoever may
 * ask a dev server for a module could otherwise have any file compiled, and its declarations written.
 */
export const idl: RegExp = /^[^?\0]+\.thrift$/

/** IDL whose text is asked for. */
export const rawIdl: RegExp = /^[^?\0]+\.thrift\?raw$/

/** `?raw`: the text itself as a module. */
export const rawModule = (text: string): string => `export default ${JSON.stringify(text)}\n`

function output(compilation: Compilation, optimize: Optimize): Output {
  const { code, map } = compilation.print('js', { optimize })
  const { path, dependencies, missing } = compilation
  const diagnostics = compilation.diagnostics.filter(({ source }) => source.path === path)
  return {
    code,
    map: {
      version: map.version,
      file: map.file,
      sources: map.sources.map(source => normalize(`${dirname(path)}/${source}`)),
      sourcesContent: [...(map.sourcesContent ?? [])],
      names: [...map.names],
      mappings: map.mappings,
    },
    dependencies,
    missing,
    diagnostics,
    isBroken: hasErrors(diagnostics),
  }
}
