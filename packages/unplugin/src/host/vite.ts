/**
 * What Vite needs beside the transform. Its module graph carries an edit from an included file to everything above it, but it
 * takes an importer's old output for good when only an import has changed, and ours may contain what the included file
 * said. So an edit compiles everything that depends on the file, in each environment, and what comes out different is
 * invalidated; what comes out the same is left alone, and an edited comment disturbs nobody.
 */
import { readFile, realpath } from 'node:fs/promises'
import { isIP } from 'node:net'
import { slash } from '@thrift-es/compiler/node'
import type {
  CommonServerOptions,
  DevEnvironment,
  EnvironmentModuleNode,
  Plugin,
  PreviewServer,
  ViteDevServer,
} from 'vite'
import type { Platform } from '../options.ts'
import { idl, type OutputMap, type Project } from '../project.ts'
import type { Context } from '../report.ts'
import { type DevServer, openGateway } from './gateway.ts'

interface Transform {
  readonly filter: { readonly id: RegExp | RegExp[] }
  handler(this: Context, code: string, id: string): Promise<{ code: string; map: OutputMap | null }>
}

export function viteHooks(open: (root?: string) => Project, transform: Transform): Partial<Plugin> {
  /** What each environment was last given for each module; nothing after a mistake. */
  const served = new WeakMap<object, Map<string, string>>()
  const outputs = (environment: object): Map<string, string> => {
    const found = served.get(environment) ?? new Map<string, string>()
    served.set(environment, found)
    return found
  }

  return {
    config: ({ server }) => ({
      // The mirror is for editors. A user who has switched watching off must not get it back from here.
      ...(server?.watch === null ? {} : { server: { watch: { ignored: ['**/.thrift/**'] } } }),
      // Dependencies are bundled before the dev server starts, without the plugins of the server.
      optimizeDeps: { rolldownOptions: { plugins: [{ name: 'thrift', transform }] } },
    }),

    configResolved: config => void open(config.root),

    async configureServer(server) {
      const project = open(server.config.root)
      // An include must not open a file that the server would refuse to serve. The user's own folders of includes may hold
      // more than IDL, so they are open to the compiler only; what a module imports from there, Vite serves for that reason.
      const { isFileLoadingAllowed } = await import('vite')
      const { fs } = server.config.server
      const includeDirs = await Promise.all(project.options.includeDirs.map(real))
      const allow = [...fs.allow, ...includeDirs]
      const widened = { ...server.config, server: { ...server.config.server, fs: { ...fs, allow } } }
      project.restrict(path => isFileLoadingAllowed(widened, path))
      // An edit of a file that no page has asked for yet still changes what its importers see in the editor.
      const refresh = (file: string): void => {
        if (file.endsWith('.thrift'))
          project.writeTypes().catch(error => server.config.logger.error(String(error)))
      }
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, refresh)
      await openGateway(devServer(server, server.config.server), project)
    },

    configurePreviewServer: server =>
      openGateway(devServer(server, server.config.preview), open(server.config.root)),

    transform: {
      ...transform,
      async handler(code, id) {
        const mine = outputs(this.environment)
        mine.delete(id)
        const result = await transform.handler.call(this, code, id)
        mine.set(id, evaluated(result.code))
        return result
      },
    },

    async hotUpdate({ type, file, modules, read }) {
      if (!file.endsWith('.thrift')) return
      const project = open()
      const mine = outputs(this.environment)

      const isStale = async ({ id }: EnvironmentModuleNode): Promise<boolean> => {
        if (id === null || !idl.test(id)) return false
        const before = mine.get(id)
        // A broken module may have waited for exactly this file.
        if (before === undefined) return true
        if (id !== file && !project.dependencies(id).includes(file)) return false
        if (id === file && type === 'delete') return true
        const text = id === file ? await read() : await readFile(id, 'utf8')
        const output = await project.compile(id, text, platformOf(this.environment))
        return output.isBroken || evaluated(output.code) !== before
      }

      const stale: EnvironmentModuleNode[] = []
      for (const module of modulesOf(this.environment)) {
        if (!(await isStale(module))) continue
        stale.push(module)
        // A module that has been broken from the start has no imports that Vite knows of; Vite concludes that no page has
        // it, and would not tell the page that waits with the error. Its importers reach that page.
        if (module.isSelfAccepting === undefined) stale.push(...module.importers)
      }
      // What Vite has found beside IDL stays: the text of the file, which is under a query and has changed in any case, and
      // whatever could not find the file before it was there.
      return [...stale, ...modules.filter(({ id }) => id === null || !idl.test(id))]
    },
  }
}

function devServer(
  { config: { logger, root }, httpServer, middlewares }: ViteDevServer | PreviewServer,
  { allowedHosts }: CommonServerOptions,
): DevServer {
  return {
    root,
    httpServer,
    use: (path, listener) => middlewares.use(path, listener),
    isOurs: host => allowedHosts === true || isNamed(host, allowedHosts),
    error: message => logger.error(`[thrift] ${message}`, { timestamp: true }),
  }
}

/** As Vite decides for its own requests, which it does before ours only for HTTP: an address is nobody's name. */
function isNamed(host: string, allowedHosts: readonly string[] = []): boolean {
  if (!URL.canParse(`http://${host}`)) return false
  const { hostname } = new URL(`http://${host}`)
  if (isIP(hostname.replace(/^\[|\]$/g, '')) > 0) return true
  return ['.localhost', ...allowedHosts].some(name =>
    name.startsWith('.') ? `.${hostname}`.endsWith(name) : hostname === name,
  )
}

/** Whether an environment of Vite's is for browsers or for a server. */
export const platformOf = ({ config }: { readonly config: { readonly consumer?: string } }): Platform =>
  config.consumer === 'server' ? 'server' : 'browser'

/** A folder with its symbolic links resolved, as the compiler asks for files; one that is not there has no files to ask for. */
const real = async (folder: string): Promise<string> => slash(await realpath(folder).catch(() => folder))

const modulesOf = (environment: DevEnvironment): Iterable<EnvironmentModuleNode> =>
  environment.moduleGraph.idToModuleMap.values()

/** The part of a printed module that is run: documentation is for readers. */
const evaluated = (code: string): string => code.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/\n?/gm, '')
