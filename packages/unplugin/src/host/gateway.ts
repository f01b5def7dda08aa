/**
 * Services that speak no HTTP, for pages of a dev server: the option `gateway` says at which path each of them is. The runtime is
 * taken from the user's project, which has it for its modules, and `ws` if it is there; without that there are no WebSockets.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { PreviewServer, ViteDevServer } from 'vite'
import type { Project } from '../project.ts'

type Listener = (request: IncomingMessage, response: ServerResponse, next?: (error?: unknown) => void) => void
type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** What is used of the runtime. */
interface Runtime {
  bridge(
    url: string,
    options: {
      readonly hosts?: readonly string[] | undefined
      readonly webSockets?: unknown
      readonly onError: (error: unknown, method: string) => void
    },
  ): { readonly listener: Listener; readonly upgrade: Upgrade; close(): void }
}

/** What is used of `ws`. */
interface WebSockets {
  readonly default: { readonly WebSocketServer?: new (options: object) => unknown }
}

/** Puts the services before whatever else the server does at their paths. */
export async function openGateway(
  { middlewares, httpServer, config }: ViteDevServer | PreviewServer,
  { options }: Project,
): Promise<void> {
  const paths = Object.keys(options.gateway)
  if (paths.length === 0) return
  const load = loaderOf(config.root)
  const { bridge } = await load<Runtime>('thrift-es/node').catch(cause => {
    throw new Error('The option `gateway` needs the package thrift-es in this project', { cause })
  })
  const { WebSocketServer } = (await load<WebSockets>('ws').catch(() => undefined))?.default ?? {}
  const { allowedHosts, host } = config.server
  const own = typeof host === 'string' ? [host] : []
  const named =
    allowedHosts === true ? undefined : ['localhost', '127.0.0.1', '[::1]', ...own, ...(allowedHosts ?? [])]
  for (const path of paths) {
    const { close, listener, upgrade } = bridge(options.gateway[path] ?? '', {
      hosts: named,
      ...(WebSocketServer && { webSockets: new WebSocketServer({ noServer: true, maxPayload: 0x1000000 }) }),
      onError: (error, method) =>
        config.logger.error(`[thrift] ${path} ${JSON.stringify(method)}: ${messageOf(error)}`, {
          timestamp: true,
        }),
    })
    middlewares.use(path, listener)
    httpServer?.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      // Vite's own WebSocket is at another path, and has a listener of its own.
      if (request.url?.split('?')[0] === path) upgrade(request, socket, head)
    })
    httpServer?.on('close', close)
  }
}

/** Imports packages as a module in `root` would. */
function loaderOf(root: string) {
  const { resolve } = createRequire(join(root, 'index.js'))
  return async <T>(name: string): Promise<T> => import(pathToFileURL(resolve(name)).href)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
