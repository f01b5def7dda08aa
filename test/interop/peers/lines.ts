/** Our end of each line to a peer: a transport for calls, or a server. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, createServer as createSocketServer, type Server } from 'node:net'
import { join } from 'node:path'
import { type Answerer, multiplex, multiplexed, type Protocol, type Transport } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { json } from 'thrift-es/json'
import { type Framing, nodeListener, serve, socket, upgradeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { webSocket } from 'thrift-es/websocket'
import { WebSocket, WebSocketServer } from 'ws'

/** Names of protocols as Apache's own tests have them; those of several services on one line begin with `multi`. */
export const protocols = [
  'binary',
  'compact',
  'json',
  'header',
  'multi',
  'multic',
  'multij',
  'multih',
] as const
/** What is below; `tls` and `unix` are framed and unframed. THeader compresses each message by itself, not the stream. */
export const transports = ['buffered', 'framed', 'zlib', 'http', 'websocket', 'tls', 'unix'] as const

export interface Line {
  readonly protocol: (typeof protocols)[number]
  readonly transport: (typeof transports)[number]
}

export interface Served {
  /** A port, or the path of a Unix socket. */
  readonly address: string
  close(): Promise<void>
}

const host = '127.0.0.1'
const spoken: Protocol[] = [binary, compact, json]
const services = /^multi/

function protocolOf({ protocol }: Line): Protocol {
  // THeader has either inside.
  if (/^compact|^multi[ch]/.test(protocol)) return compact
  return /^json|^multij/.test(protocol) ? json : binary
}

function framingOf({ protocol, transport }: Line): Framing {
  if (/^header|^multih/.test(protocol)) return 'header'
  return transport === 'framed' || transport === 'tls' ? 'framed' : 'unframed'
}

/** A transport to the `service` behind a line; `folder` has the certificate. */
export function dial(
  line: Line,
  address: string,
  folder: string,
  service: string,
): { to: Transport; close(): void } {
  const protocol = protocolOf(line)
  const timeout = 3000
  const open = () => {
    if (line.transport === 'http')
      return { ...http(`http://${host}:${address}/`, { protocol, timeout }), close() {} }
    if (line.transport === 'websocket')
      return webSocket(`ws://${host}:${address}/`, { protocol, timeout, connect: url => new WebSocket(url) })
    return socket({
      ...(line.transport === 'unix' ? { path: address } : { host, port: Number(address) }),
      ...(line.transport === 'tls' ? { tls: { ca: readFileSync(join(folder, 'cert.pem')) } } : {}),
      compress: line.transport === 'zlib',
      framing: framingOf(line),
      protocol,
      timeout,
      // Some close the connection with each answer that they owe.
      maximumBackoff: 50,
    })
  }
  const transport = open()
  return {
    to: services.test(line.protocol) ? multiplex(transport, service) : transport,
    close: () => transport.close(),
  }
}

/** Serves a quiz on a line of its own; `folder` has the certificate, `path` is that of a Unix socket. */
export async function listen(line: Line, folder: string, path: string, processor: Answerer): Promise<Served> {
  const answerer = services.test(line.protocol) ? multiplexed({ Quiz: processor }) : processor
  if (line.transport === 'http' || line.transport === 'websocket') {
    const sockets = new WebSocketServer({ noServer: true })
    const server = createServer(nodeListener(fetchHandler(answerer, { protocols: spoken })))
    server.on('upgrade', upgradeListener(answerer, sockets, { protocols: spoken }))
    const address = await portOf(server)
    return {
      address,
      async close() {
        server.close()
        server.closeAllConnections()
      },
    }
  }

  const pem = (name: string) => readFileSync(join(folder, `${name}.pem`))
  const server = await serve(answerer, {
    ...(line.transport === 'unix' ? { path } : { host, port: 0 }),
    ...(line.transport === 'tls' ? { tls: { key: pem('key'), cert: pem('cert') } } : {}),
    protocols: spoken,
  })
  const { address } = server
  return {
    address: typeof address === 'string' ? address : String(address.port),
    close: () => server.close({ graceMs: 0 }),
  }
}

/** As many ports as there are to be servers, none of them taken a moment ago. */
export async function freePorts(count: number): Promise<string[]> {
  const servers = Array.from({ length: count }, () => createSocketServer())
  const ports = await Promise.all(servers.map(portOf))
  await Promise.all(servers.map(server => new Promise(done => server.close(done))))
  return ports
}

async function portOf(server: Server): Promise<string> {
  await new Promise<void>(done => server.listen(0, host, done))
  return String((server.address() as AddressInfo).port)
}
