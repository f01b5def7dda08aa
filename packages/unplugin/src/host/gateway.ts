/**
 * Services that speak no HTTP, for pages of a dev server: the option `gateway` says at which path each of them is. The runtime is
 * taken from the user's project, which has it for its modules, and `ws` if it is there; without that there are no WebSockets.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Duplex } from 'node:stream'
import { pathToFileURL } from 'node:url'
import type { Project } from '../project.ts'

export type Listener = (
  request: IncomingMessage,
  response: ServerResponse,
  next: (error?: unknown) => void,
) => void

type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void

/** What is asked of a dev server. */
export interface DevServer {
  /** The folder whose packages are used. */
  readonly root: string
  /** Where WebSockets arrive; nowhere if the user's own server stands around this one. */
  readonly httpServer: {
    on(event: 'upgrade', listener: Upgrade): unknown
    on(event: 'close', listener: () => void): unknown
  } | null
  /** Has requests answered at a path, before whatever else the server does there. */
  use(path: string, listener: Listener): void
  /** Whether a Host is one of this server: a page can have its own name resolve to this machine, and is then of the same origin. */
  isOurs(host: string): boolean
  error(message: string): void
}

/** What is used of the runtime. */
interface Runtime {
  bridge(
    url: string,
    options: { readonly webSockets?: unknown; readonly onError: (error: unknown, method: string) => void },
  ): Bridge
}

interface Bridge {
  readonly listener: Listener
  readonly upgrade: Upgrade
  close(): void
}

/** What is used of `ws`. */
interface WebSockets {
  readonly default: { readonly WebSocketServer?: new (options: object) => unknown }
}

/** Puts the services where pages call them, at once, and rejects if there is one that cannot be. */
export async function openGateway(server: DevServer, { options }: Project): Promise<void> {
  const services = Object.entries(options.gateway)
  if (services.length === 0) return
  const runtime = load(server.root)
  await Promise.all(
    services.map(([path, url]) => {
      const onError = (error: unknown, method: string) =>
        server.error(`${path} ${JSON.stringify(method)}: ${messageOf(error)}`)
      const service = runtime.then(({ bridge, webSockets }) => bridge(url, { ...webSockets(), onError }))
      mount(server, path, service)
      return service
    }),
  )
}

/** What a bundler is told to say that has no dev server to put services into. */
export function unserved({ options }: Project): string[] {
  return Object.keys(options.gateway).length === 0
    ? []
    : ['The option `gateway` does nothing here: it is for the dev servers of Vite, webpack and Rspack']
}

function mount(server: DevServer, path: string, service: Promise<Bridge>): void {
  const { httpServer } = server
  server.use(path, (request, response, next) => {
    if (server.isOurs(hostOf(request)))
      service.then(({ listener }) => listener(request, response, next)).catch(next)
    else response.writeHead(403).end('No name of this server: its `allowedHosts` are\n')
  })
  httpServer?.on('upgrade', (request, socket, head) => {
    // The server's own WebSocket is at another path, and has a listener of its own.
    if (request.url?.split('?')[0] !== path) return
    // Without a listener, the reset of a connection would end the process.
    socket.on('error', () => {})
    if (server.isOurs(hostOf(request)))
      service.then(({ upgrade }) => upgrade(request, socket, head)).catch(() => socket.destroy())
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
  })
  httpServer?.on('close', () => {
    service.then(({ close }) => close()).catch(() => {})
  })
}

/** HTTP/2 has it under another name. */
const hostOf = ({ headers }: IncomingMessage): string => String(headers[':authority'] ?? headers.host ?? '')

/** Imports packages as a module in `root` would. */
async function load(root: string) {
  const { resolve } = createRequire(join(root, 'index.js'))
  const load = async <T>(name: string): Promise<T> => import(pathToFileURL(resolve(name)).href)
  const { bridge } = await load<Runtime>('thrift-es/node').catch(cause => {
    throw new Error('The option `gateway` needs the package thrift-es in this project', { cause })
  })
  const { WebSocketServer } = (await load<WebSockets>('ws').catch(() => undefined))?.default ?? {}
  const webSockets = () =>
    WebSocketServer && { webSockets: new WebSocketServer({ noServer: true, maxPayload: 0x1000000 }) }
  return { bridge, webSockets }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
