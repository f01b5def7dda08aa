/** What webpack and Rspack need beside the transform. */
import { createRequire } from 'node:module'
import type { Platform, ResolvedOptions } from '../options.ts'
import { type Project, runtime } from '../project.ts'

/** The little of a compiler that both have alike. */
interface Compiler {
  readonly context: string
  readonly options: {
    readonly resolve: { fallback?: unknown }
    readonly externalsPresets?: { readonly node?: boolean | undefined }
  }
  readonly hooks: { readonly beforeRun: Hook; readonly watchRun: Hook }
}

interface Hook {
  tapPromise(name: string, handler: () => Promise<void>): void
}

/** Returns where the output will run, which is known once the defaults of all options are. */
export function webpackSetup(compiler: Compiler, open: (root?: string) => Project): () => Platform {
  const { options, writeTypes } = open(compiler.context)
  // A type checker in the build, such as ts-loader, reads the declarations with its first module: this host does wait.
  let isWritten = false
  for (const hook of [compiler.hooks.beforeRun, compiler.hooks.watchRun])
    hook.tapPromise('thrift', async () => {
      if (!isWritten) await writeTypes()
      isWritten = true
    })
  const { resolve } = compiler.options
  const { fallback = {} } = resolve
  // A user who has a list of fallbacks, or `false`, has said how to resolve.
  if (typeof fallback === 'object' && fallback !== null && !Array.isArray(fallback))
    resolve.fallback = { ...findRuntime(options), ...fallback }
  return () => (compiler.options.externalsPresets?.node === true ? 'server' : 'browser')
}

/**
 * Where a project has the runtime. IDL may lie outside of every package, in a folder that several projects share, and its
 * modules would not find what they import from there.
 */
function findRuntime({ root }: ResolvedOptions): Record<string, string> {
  const { resolve } = createRequire(`${root}/`)
  try {
    return Object.fromEntries(runtime.map(specifier => [`${specifier}$`, resolve(specifier)]))
  } catch {
    return {} // The bundler says that it is not installed.
  }
}
