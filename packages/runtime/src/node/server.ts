/** A server over TCP, TLS and Unix sockets. Whatever a peer does costs that peer its connection, and nobody else anything. */
import { type AddressInfo, createServer as createPlain, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createTls, type TLSSocket, type TlsOptions } from 'node:tls'
import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import { compact } from '../protocol/compact.ts'
import type { Protocol } from '../protocol/contract.ts'
import { now } from '../rpc/deadlines.ts'
import type { Answerer, Peer } from '../rpc/processor.ts'
import { type ServerLine, Session, type SessionLimits } from '../stream/session.ts'
import { compressed, zlibMark } from './compress.ts'
import { SocketSink, tcp, zlib } from './sink.ts'

export interface ServeOptions extends Partial<SessionLimits> {
  readonly host?: string
  /** 0 for any that is free. */
  readonly port?: number
  /** The path of a Unix socket, in place of host and port. */
  readonly path?: string
  /** Encrypts; Node's options for that, of which it needs `key` and `cert`. */
  readonly tls?: TlsOptions
  /** What clients may speak, framed, unframed or with THeader's headers; Binary and Compact unless told otherwise. */
  readonly protocols?: readonly Protocol[]
  /** Connections beyond these are closed at once; 10,000 unless told otherwise. */
  readonly maximumConnections?: number
  /** Bytes of unfinished messages held for all clients together; 256 MiB unless told otherwise. */
  readonly receiveBudget?: number
  /** Told what happens, for logs. */
  readonly onEvent?: (event: ServerEvent) => unknown
}

export type ServerEvent =
  | { readonly kind: 'connected' | 'refused'; readonly peer: Peer }
  /** With the error that made us close the connection, if one did. */
  | { readonly kind: 'disconnected'; readonly peer: Peer; readonly error?: unknown }
  /** Of the server itself, of a connection before it was one, as in a handshake that failed, or of headers that do not fit their answer. */
  | { readonly kind: 'failed'; readonly error: unknown }

export interface Listening {
  readonly address: AddressInfo | string
  /** How many clients are connected. */
  readonly connections: number
  /**
   * Takes no more calls, closes connections once the calls in work are answered, and those that remain after
   * `graceMs` at once; 10 seconds unless told otherwise.
   */
  close(options?: { readonly graceMs?: number }): Promise<void>
}

/**
 * Serves a processor on a socket.
 *
 *     const server = await serve(new TwitterProcessor(handler), { port: 9090 })
 */
export async function serve(processor: Answerer, options: ServeOptions): Promise<Listening> {
  const server = new Server(processor, options)
  await server.listen(options)
  return server
}

/** How often sessions are looked at, in milliseconds, at most; and how often for each of their timeouts. */
const slowestLook = 500
const looksPerTimeout = 4

class Server implements Listening {
  private readonly net: ReturnType<typeof createPlain>
  private readonly sessions = new Set<Session>()
  private readonly sockets = new Set<Socket>()
  private readonly host: ConstructorParameters<typeof Session>[0]
  private readonly receiveBudget: number
  private readonly onEvent: (event: ServerEvent) => unknown
  private timer: ReturnType<typeof setInterval> | undefined
  private held = 0
  private closing: Promise<void> | undefined

  constructor(processor: Answerer, options: ServeOptions) {
    const {
      protocols = [binary, compact],
      receiveBudget = limits.receiveBudget,
      onEvent = () => {},
    } = options
    this.receiveBudget = receiveBudget
    this.onEvent = onEvent
    this.host = {
      processor,
      protocols,
      zlib,
      limits: {
        maximumBytes: options.maximumBytes ?? limits.maximumBytes,
        frameTimeout: options.frameTimeout ?? limits.frameTimeout,
        idleTimeout: options.idleTimeout ?? limits.idleTimeout,
        maximumPending: options.maximumPending ?? limits.maximumPending,
        maximumPendingBytes: options.maximumPendingBytes ?? limits.maximumPendingBytes,
      },
      onHeld: bytes => this.hold(bytes),
      onError: error => this.emit({ kind: 'failed', error }),
      onEnd: (session, error) => this.end(session, error),
    }
    const socketOptions = { allowHalfOpen: true, ...tcp }
    const { tls } = options
    this.net =
      tls === undefined
        ? createPlain(socketOptions, socket => this.accept(socket))
        : createTls({ handshakeTimeout: limits.handshakeTimeout, ...tls, ...socketOptions }, socket =>
            this.accept(socket),
          )
    this.net.maxConnections = options.maximumConnections ?? limits.maximumConnections
    this.net.on('drop', data => this.emit({ kind: 'refused', peer: { address: data?.remoteAddress ?? '' } }))
    this.net.on('connection', socket => this.track(socket))
    this.net.on('tlsClientError', (error, socket) => {
      this.emit({ kind: 'failed', error })
      socket.destroy()
    })
  }

  get address(): AddressInfo | string {
    return this.net.address() ?? ''
  }

  get connections(): number {
    return this.sessions.size
  }

  async listen({ host, port = 9090, path }: ServeOptions): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.net.once('error', reject)
      this.net.listen(path === undefined ? { host, port, backlog: 4096 } : { path }, () => {
        this.net.off('error', reject)
        resolve()
      })
    })
    // Node tells of connections that could not be accepted, and would end the process if nobody listened.
    this.net.on('error', error => this.emit({ kind: 'failed', error }))
    const { frameTimeout, idleTimeout } = this.host.limits
    const period = Math.min(slowestLook, frameTimeout / looksPerTimeout, idleTimeout / looksPerTimeout)
    this.timer = setInterval(() => this.look(), Math.max(period, 10))
    this.timer.unref()
  }

  close({ graceMs = 10_000 }: { readonly graceMs?: number } = {}): Promise<void> {
    this.closing ??= new Promise(resolve => {
      const timer = setTimeout(() => {
        const error = new TransportException('INTERRUPTED', `Not done within ${graceMs} ms`)
        for (const session of [...this.sessions]) session.close(error)
        for (const socket of this.sockets) socket.destroy()
      }, graceMs)
      this.net.close(() => {
        clearTimeout(timer)
        clearInterval(this.timer)
        resolve()
      })
      for (const session of [...this.sessions]) session.drain()
    })
    return this.closing
  }

  /** From its first moment, before any handshake. */
  private track(socket: Socket): void {
    this.sockets.add(socket)
    // Without a listener, the reset of a connection would end the process.
    socket.on('error', ignore)
    socket.on('close', () => this.sockets.delete(socket))
  }

  private accept(socket: Socket | TLSSocket): void {
    const line = new ServerSocket(socket)
    const session = new Session(this.host, line)
    this.sessions.add(session)
    this.emit({ kind: 'connected', peer: line.peer })
    let error: Error | undefined
    const listen = (stream: Duplex) => {
      stream.on('error', cause => (error = cause))
      stream.on('data', chunk => session.receive(chunk))
      stream.on('drain', () => session.drained())
      stream.on('end', () => session.ended())
      stream.on('close', () => session.close(error))
    }
    // The first byte tells whether the client compresses what it sends, and wants to be answered so.
    socket.once('data', (chunk: Uint8Array) => {
      if (chunk[0] === zlibMark) {
        socket.unshift(chunk)
        line.stream = compressed(socket)
        listen(line.stream)
      } else {
        listen(socket)
        session.receive(chunk)
      }
    })
    socket.on('error', cause => (error = cause))
    socket.on('end', () => {
      // Without a first byte, nobody else hears of it.
      if (socket.bytesRead === 0) session.ended()
    })
    socket.on('close', () => session.close(error))
    if (this.closing !== undefined) session.drain()
  }

  private end(session: Session, error: unknown): void {
    if (!this.sessions.delete(session)) return
    this.emit({ kind: 'disconnected', peer: session.peer, ...(error === undefined ? {} : { error }) })
  }

  private look(): void {
    const time = now()
    for (const session of this.sessions) session.check(time)
  }

  /** Keeps what all clients together make us hold below the budget, at the cost of whoever is slowest. */
  private hold(bytes: number): void {
    this.held += bytes
    while (this.held > this.receiveBudget) {
      let oldest: Session | undefined
      for (const each of this.sessions)
        if (each.partialSince > 0 && (oldest === undefined || each.partialSince < oldest.partialSince))
          oldest = each
      if (oldest === undefined) return
      oldest.close(
        new TransportException('INTERRUPTED', 'Too many unfinished messages, of which this was the oldest'),
      )
    }
  }

  private emit(event: ServerEvent): void {
    // A hook that fails, now or later, must not take the server with it.
    const hook = async () => this.onEvent(event)
    hook().catch(ignore)
  }
}

class ServerSocket extends SocketSink implements ServerLine {
  readonly peer: Peer

  constructor(socket: Socket | TLSSocket) {
    super(socket)
    const { remoteAddress = '', remotePort } = socket
    const isTrusted = 'authorized' in socket && socket.authorized
    this.peer = {
      address: remoteAddress,
      ...(remotePort === undefined ? {} : { port: remotePort }),
      ...(isTrusted ? { certificate: socket.getPeerCertificate() } : {}),
    }
  }

  pause(): void {
    this.stream.pause()
  }

  resume(): void {
    this.stream.resume()
  }

  end(): void {
    this.stream.end()
    this.linger()
    // The peer's end is not heard of otherwise.
    this.stream.resume()
  }
}

function ignore(): void {}
