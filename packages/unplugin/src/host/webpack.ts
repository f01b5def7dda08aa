/** What webpack and Rspack need beside the transform. */
import { createRequire } from 'node:module'
import type { Platform, ResolvedOptions } from '../options.ts'
import { type Project, runtime } from '../project.ts'
import { type DevServer, type Listener, openGateway } from './gateway.ts'

/** The little of a compiler that both have alike. */
interface Compiler {
  readonly context: string
  readonly options: {
    readonly resolve: { fallback?: unknown }
    readonly externalsPresets?: { readonly node?: boolean | undefined }
    devServer?: unknown
  }
  readonly hooks: { readonly beforeRun: Hook; readonly watchRun: Hook }
  getInfrastructureLogger(name: string): { error(message: string): void }
}

/** What is used of webpack-dev-server and of Rspack's. */
interface DevServerOptions {
  readonly setupMiddlewares?: (middlewares: unknown[], server: RunningServer) => unknown[]
}

interface RunningServer {
  readonly server: DevServer['httpServer']
  isValidHost(headers: { readonly host: string }, name: 'host'): boolean
}

interface Hook {
  tapPromise(name: string, handler: () => Promise<void>): void
}

/** Returns where the output will run, which is known once the defaults of all options are. */
export function webpackSetup(compiler: Compiler, open: (root?: string) => Project): () => Platform {
  const project = open(compiler.context)
  const { options, writeTypes } = project
  // A type checker in the build, such as ts-loader, reads the declarations with its first module: this host does wait.
  let isWritten = false
  for (const hook of [compiler.hooks.beforeRun, compiler.hooks.watchRun])
    hook.tapPromise('thrift', async () => {
      if (!isWritten) await writeTypes()
      isWritten = true
    })
  serveGateway(compiler, project)
  const { resolve } = compiler.options
  const { fallback = {} } = resolve
  // A user who has a list of fallbacks, or `false`, has said how to resolve.
  if (typeof fallback === 'object' && fallback !== null && !Array.isArray(fallback))
    resolve.fallback = { ...findRuntime(options), ...fallback }
  return () => (compiler.options.externalsPresets?.node === true ? 'server' : 'browser')
}

/** Dev servers are not ours to see, but they ask the options of the compiler what to put before everything else. */
function serveGateway(compiler: Compiler, project: Project): void {
  const { options, context: root, hooks } = compiler
  const given = (options.devServer ?? {}) as DevServerOptions | false // So the dev servers document it.
  if (given === false || Object.keys(project.options.gateway).length === 0) return
  let opened: Promise<void> | undefined
  const setupMiddlewares = (all: unknown[], running: RunningServer): unknown[] => {
    const mine: { name: string; path: string; middleware: Listener }[] = []
    const server: DevServer = {
      root,
      httpServer: running.server,
      use: (path, middleware) => mine.push({ name: 'thrift', path, middleware }),
      isOurs: host => running.isValidHost({ host }, 'host'),
      error: message => compiler.getInfrastructureLogger('thrift').error(message),
    }
    opened = openGateway(server, project)
    opened.catch(() => {}) // The build says so.
    return [...mine, ...(given.setupMiddlewares?.(all, running) ?? all)]
  }
  options.devServer = { ...given, setupMiddlewares }
  hooks.watchRun.tapPromise('thrift', async () => opened)
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
