/** What webpack and Rspack need beside the transform. */
import { findRuntime, type Project, runtime } from '../project.ts'

/** The little of a compiler that both have alike. */
interface Compiler {
  readonly context: string
  readonly options: { readonly resolve: { fallback?: unknown } }
}

export function webpackSetup(compiler: Compiler, open: (root?: string) => Project): void {
  const { options } = open(compiler.context)
  const found = findRuntime(options)
  const { resolve } = compiler.options
  const { fallback = {} } = resolve
  // A user who has a list of fallbacks, or `false`, has said how to resolve.
  if (found === undefined || typeof fallback !== 'object' || fallback === null || Array.isArray(fallback))
    return
  resolve.fallback = { [`${runtime}$`]: found, ...fallback }
}
