/** WebSockets behind Node's `http`, which hands them on to the `ws` package. */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Answerer } from '../rpc/processor.ts'
import { type AcceptOptions, acceptWebSocket } from '../websocket/server.ts'
import type { WebSocketLike } from '../websocket/socket.ts'
import { tcp } from './sink.ts'

/** What is needed of a `WebSocketServer` of `ws`. */
export interface WebSocketUpgrader {
  handleUpgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    done: (socket: WebSocketLike) => void,
  ): void
}

export interface UpgradeOptions extends Omit<AcceptOptions, 'headers' | 'peer'> {
  /** Web pages of these origins may connect, besides those of our own; `'*'` stands for all. */
  readonly origins?: readonly string[]
  /** The names, without port, under which this server may be called; any unless told otherwise. */
  readonly hosts?: readonly string[]
  /** The path to connect to; any unless told otherwise. */
  readonly path?: string
}

/**
 * Answers calls over WebSockets on a server of Node's.
 *
 *     const sockets = new WebSocketServer({ noServer: true, maxPayload: 2 ** 24 })
 *     createServer(listener).on('upgrade', upgradeListener(processor, sockets)).listen(9090)
 */
export function upgradeListener(
  processor: Answerer,
  server: WebSocketUpgrader,
  options: UpgradeOptions = {},
): (request: IncomingMessage, socket: Duplex, head: Buffer) => void {
  const { origins = [], hosts, path } = options
  return (request, socket, head) => {
    // Without a listener, the reset of a connection would end the process.
    socket.on('error', () => {})
    request.socket.setKeepAlive(true, tcp.keepAliveInitialDelay)
    const { host = '', origin } = request.headers
    // Browsers say who asks. What is no browser may say what it likes, and could do without us.
    const isForeign = origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== host)
    if (hosts !== undefined && !hosts.includes(host.replace(/:\d+$/, ''))) refuse(socket, '403 Forbidden')
    else if (isForeign && !origins.includes(origin) && !origins.includes('*')) refuse(socket, '403 Forbidden')
    else if (path !== undefined && request.url?.split('?')[0] !== path) refuse(socket, '404 Not Found')
    else
      server.handleUpgrade(request, socket, head, webSocket =>
        acceptWebSocket(processor, webSocket, {
          ...options,
          headers: toHeaders(request),
          peer: { address: request.socket.remoteAddress ?? '', port: request.socket.remotePort ?? 0 },
        }),
      )
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

function toHeaders({ rawHeaders }: IncomingMessage): Headers {
  const headers = new Headers()
  for (let i = 0; i + 1 < rawHeaders.length; i += 2)
    try {
      headers.append(rawHeaders[i] ?? '', rawHeaders[i + 1] ?? '')
    } catch {
      // Node takes bytes that `fetch` would not.
    }
  return headers
}
