/** What webpack and Rspack need beside the transform. */
import { createRequire } from 'node:module'
import type { ResolvedOptions } from '../options.ts'
import { type Project, runtime } from '../project.ts'

/** The little of a compiler that both have alike. */
interface Compiler {
  readonly context: string
  readonly options: { readonly resolve: { fallback?: unknown } }
  readonly hooks: { readonly beforeRun: Hook; readonly watchRun: Hook }
}

interface Hook {
  tapPromise(name: string, handler: () => Promise<void>): void
}

export function webpackSetup(compiler: Compiler, open: (root?: string) => Project): void {
  const { options, writeTypes } = open(compiler.context)
  // A type checker in the build, such as ts-loader, reads the declarations with its first module: this host does wait.
  let isWritten = false
  for (const hook of [compiler.hooks.beforeRun, compiler.hooks.watchRun])
    hook.tapPromise('thrift', async () => {
      if (!isWritten) await writeTypes()
      isWritten = true
    })
  const found = findRuntime(options)
  const { resolve } = compiler.options
  const { fallback = {} } = resolve
  // A user who has a list of fallbacks, or `false`, has said how to resolve.
  if (found === undefined || typeof fallback !== 'object' || fallback === null || Array.isArray(fallback))
    return
  resolve.fallback = { [`${runtime}$`]: found, ...fallback }
}

/**
 * Where a project has the runtime. IDL may lie outside of every package, in a folder that several projects share, and its
 * modules would not find what they import from there.
 */
function findRuntime({ root }: ResolvedOptions): string | undefined {
  try {
    return createRequire(`${root}/`).resolve(runtime)
  } catch {
    return undefined // The bundler says that it is not installed.
  }
}
