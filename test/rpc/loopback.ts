/** A server of the guide's service on a socket of its own, and clients of it; all of them gone after the test. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { availableParallelism, loadavg } from 'node:os'
import type { Handler } from 'thrift-es'
import { type ServeOptions, type ServerEvent, type SocketOptions, serve, socket } from 'thrift-es/node'
import { expect, onTestFinished } from 'vitest'
import { type Twitter, TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { rows } from '../protocols/rows.ts'
import { Timeline } from './timeline.ts'

export const host = '127.0.0.1'

/** For tests that count milliseconds, which are those of a quiet machine: one of five attempts has to keep within them, and within all else. */
export const quiet = { retry: { count: 4, condition: /^Late: / } }

/** Holds such a time against its limit; where others keep the machine busy, only says that it was longer. */
export function inTime(took: number, limit: number): void {
  const [load = 0] = loadavg()
  if (took < limit || load < 2 * availableParallelism()) expect(took, 'Late').toBeLessThan(limit)
  else console.warn(`${took.toFixed()} ms instead of ${limit}, with a load of ${load.toFixed(1)}`)
}

export async function loopback(handler: Handler<Twitter> = new Timeline(), options: ServeOptions = {}) {
  const events: ServerEvent[] = []
  const errors: unknown[] = []
  const processor = new TwitterProcessor(handler)
  processor.onError = error => errors.push(error)
  const protocols = rows.map(({ protocol }) => protocol)
  const onEvent = (event: ServerEvent) => events.push(event)
  const server = await serve(processor, { host, port: 0, protocols, onEvent, ...options })
  onTestFinished(() => server.close({ graceMs: 0 }))
  const port = typeof server.address === 'object' ? server.address.port : 0
  return { server, port, events, errors, client: (more: SocketOptions = {}) => dial({ port, ...more }) }
}

export function dial(options: SocketOptions): TwitterClient {
  const transport = socket({ host, ...options })
  onTestFinished(() => transport.close())
  return new TwitterClient(transport)
}

/** A server that is none of ours: whatever `onSocket` makes of a connection. */
export async function listen(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createServer(socket => {
    sockets.add(socket.on('error', () => {}))
    onSocket(socket)
  })
  await new Promise<void>(done => server.listen(0, host, done))
  onTestFinished(() => {
    server.close()
    for (const socket of sockets) socket.destroy()
  })
  return (server.address() as AddressInfo).port
}

/** A connection that sends what it is told to. */
export async function raw(port: number): Promise<Socket> {
  const socket = connect(port, host)
  onTestFinished(() => {
    socket.destroy()
  })
  await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  return socket.on('error', () => {})
}

/** Resolves when the other side has closed. */
export function closed(socket: Socket): Promise<void> {
  return new Promise(resolve => {
    if (socket.destroyed) resolve()
    else socket.on('close', () => resolve()).resume()
  })
}
