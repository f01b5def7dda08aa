/**
 * What a web page cannot do, open a socket, a server does for it: HTTP and WebSockets in front, sockets to the service behind, by
 * a URL that says what is spoken there. Dev servers have it as an option of the plugin.
 *
 *     tcp://host:9090?transport=framed&protocol=compact     tls://host:9090     unix:///run/twitter.sock
 */
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { TransportException } from '../exceptions.ts'
import { type FetchHandlerOptions, fetchHandler } from '../http/server.ts'
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import { compact } from '../protocol/compact.ts'
import { type GatewayOptions, gateway } from '../rpc/gateway.ts'
import { pool } from '../rpc/pool.ts'
import { type NodeListener, nodeListener } from './http.ts'
import { type SocketOptions, socket } from './socket.ts'
import { upgradeListener, type WebSocketUpgrader } from './upgrade.ts'

export interface BridgeOptions extends GatewayOptions, Pick<FetchHandlerOptions, 'origins' | 'hosts'> {
  /** The largest call handed on, in bytes; 16 MiB unless told otherwise. An answer may be as large, and 16 MiB in any case. */
  readonly maximumBytes?: number
  /** How many connections to the service calls are spread over; 4 unless told otherwise. */
  readonly connections?: number
  /** Node's options for a service with the scheme `tls:`, such as whom to trust. */
  readonly tls?: SocketOptions['tls']
  /** A `WebSocketServer` of `ws`, without which there are no WebSockets. */
  readonly webSockets?: WebSocketUpgrader
}

export interface Bridge {
  /** For Node's `http`, or as middleware. */
  readonly listener: NodeListener
  /** For the event `upgrade` of Node's `http`. Refuses what it has no `webSockets` for. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void
  /** Closes the connections to the service once their calls are settled. */
  close(): void
}

/**
 * Hands calls on to the service at `url`. A URL that cannot be one throws a `TransportException`; a service that is not there
 * is what each call is told of.
 *
 *     const { listener, upgrade } = bridge('tcp://localhost:9090?protocol=compact')
 *     createServer(listener).on('upgrade', upgrade).listen(8080)
 */
export function bridge(url: string, options: BridgeOptions = {}): Bridge {
  const { connections = 4, tls, webSockets, ...front } = options
  // An answer that is too large ends a connection that others have calls on, so that a smaller limit is not for answers.
  const maximumBytes = Math.max(options.maximumBytes ?? 0, limits.maximumBytes)
  const address = { ...socketOptions(url), maximumBytes }
  const behind = address.tls === undefined ? address : { ...address, tls: { ...address.tls, ...tls } }
  const transport = pool(Array.from({ length: connections }, () => socket(behind)))
  const answerer = gateway(transport, options)
  return {
    listener: nodeListener(fetchHandler(answerer, front)),
    upgrade:
      webSockets === undefined
        ? (_request, socket) =>
            socket.end('HTTP/1.1 501 Not Implemented\r\nConnection: close\r\nContent-Length: 0\r\n\r\n')
        : upgradeListener(answerer, webSockets, front),
    close: () => transport.close(),
  }
}

const framings: Readonly<Record<string, Pick<SocketOptions, 'framing' | 'compress'>>> = {
  framed: { framing: 'framed' },
  unframed: { framing: 'unframed' },
  // What Apache calls it.
  buffered: { framing: 'unframed' },
  header: { framing: 'header' },
  zlib: { framing: 'unframed', compress: true },
}

const protocols = { binary, compact }

const schemes: Readonly<Record<string, (url: URL) => SocketOptions>> = {
  'tcp:': ({ hostname, port }) => ({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 9090) }),
  'tls:': url => ({ ...schemes['tcp:']?.(url), tls: { servername: url.hostname } }),
  'unix:': ({ pathname }) => ({ path: decodeURIComponent(pathname) }),
}

/** What `socket` is to be told of a service, by its URL. */
export function socketOptions(text: string): SocketOptions {
  const refuse = (reason: string): never => {
    throw new TransportException('BAD_ARGS', `"${text}" is no service: ${reason}`, { sent: false })
  }
  const choose = <T>(table: Readonly<Record<string, T>>, what: string, name: string): T =>
    (Object.hasOwn(table, name) ? table[name] : undefined) ??
    refuse(`there is no ${what} "${name}", but ${Object.keys(table).join(', ')}`)
  if (!URL.canParse(text))
    return refuse('a URL such as tcp://localhost:9090?transport=framed&protocol=compact')
  const url = new URL(text)
  const address = choose(schemes, 'scheme', url.protocol)(url)
  if (address.path === undefined ? address.host === '' : address.path === '' || url.hostname !== '')
    refuse('it has no address')
  const {
    transport = 'framed',
    protocol = 'binary',
    timeout,
    ...others
  } = Object.fromEntries(url.searchParams)
  for (const other in others) refuse(`there is no option "${other}", but transport, protocol, timeout`)
  if (timeout !== undefined && !(Number(timeout) > 0))
    refuse(`a timeout is in milliseconds, not "${timeout}"`)
  return {
    ...address,
    ...choose(framings, 'transport', transport),
    protocol: choose(protocols, 'protocol', protocol),
    ...(timeout === undefined ? {} : { timeout: Number(timeout) }),
  }
}
