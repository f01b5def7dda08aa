/** A client's transport over TCP, TLS and Unix sockets. */
import { connect as connectPlain, type Socket } from 'node:net'
import { connect as connectTls, type ConnectionOptions as TlsOptions } from 'node:tls'
import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { Connection } from '../rpc/connection.ts'
import { type ConnectedTransport, reconnecting } from '../rpc/reconnect.ts'
import { dialectOf, type Framing } from '../stream/dialect.ts'
import { type ClientSink, StreamLine, type StreamOptions } from '../stream/line.ts'
import { compressed } from './compress.ts'
import { SocketSink, tcp, zlib } from './sink.ts'

export interface SocketOptions {
  /** `localhost` unless told otherwise. */
  readonly host?: string
  readonly port?: number
  /** The path of a Unix socket, in place of host and port. */
  readonly path?: string
  /** Encrypts; Node's options for that, of which there may be none: `{}`. */
  readonly tls?: TlsOptions
  /** Binary unless told otherwise. */
  readonly protocol?: Protocol
  /** How messages are told apart, which the server must agree with; `framed` unless told otherwise. */
  readonly framing?: Framing
  /** Sent with every call, with the framings `header` and `framed-header`. */
  readonly headers?: Readonly<Record<string, string>>
  /**
   * Whether what is sent is compressed: each message where there are headers, else all that goes over the connection, as Apache's
   * `TZlibTransport` does; with `'connection'` that in any case. Our servers find out; others have to be told.
   */
  readonly compress?: boolean | 'connection'
  /** Milliseconds until a call fails; 30 seconds unless told otherwise. */
  readonly timeout?: number
  /** Milliseconds until an attempt to connect fails; 10 seconds unless told otherwise. */
  readonly connectTimeout?: number
  /** The largest answer taken; 16 MiB unless told otherwise. */
  readonly maximumBytes?: number
  /** Milliseconds to wait before the second attempt to connect in a row, and at most; 50 and 5,000 unless told otherwise. */
  readonly minimumBackoff?: number
  readonly maximumBackoff?: number
}

/**
 * A transport that connects to a socket with the first call, and again when the connection is lost. One connection holds
 * all calls that are in flight. It keeps the program running while there are some.
 *
 *     const client = new TwitterClient(socket({ port: 9090, protocol: compact }))
 */
export function socket(options: SocketOptions): ConnectedTransport {
  const {
    protocol = binary,
    framing = 'framed',
    maximumBytes = limits.maximumBytes,
    compress = false,
    headers = {},
  } = options
  const { timeout, minimumBackoff, maximumBackoff } = options
  // Throws here, and not in each call, if there is none.
  const { hasHeader } = dialectOf(framing, protocol, maximumBytes)
  const isDeflated = hasHeader && compress === true
  const stream = { protocol, framing, maximumBytes, isDeflated, headers, zlib }
  return reconnecting(connection => dial(connection, options, stream), {
    protocol,
    timeout,
    minimumBackoff,
    maximumBackoff,
  })
}

class ClientSocket extends SocketSink implements ClientSink {
  hold(isBusy: boolean): void {
    // What was written and not taken yet keeps a program as well, whatever a socket says.
    if (isBusy) this.socket.ref()
    else this.socket.unref()
  }

  override destroy(): void {
    // What is left, as of a oneway call, goes out first. What compresses does not say what it has still in work.
    if (this.socket.connecting || (this.backlog === 0 && this.stream === this.socket)) {
      super.destroy()
      return
    }
    this.linger()
    if (this.stream === this.socket) this.socket.destroySoon()
    else this.stream.end(() => super.destroy())
  }
}

function dial(connection: Connection, options: SocketOptions, stream: StreamOptions): void {
  const { host = 'localhost', port = 9090, path, connectTimeout = limits.connectTimeout } = options
  const name = path ?? `${host}:${port}`
  let isOpen = false
  let error: Error | undefined
  let raw: Socket
  try {
    const address = path === undefined ? { host, port } : { path }
    const common = { ...address, ...tcp, allowHalfOpen: true }
    raw = options.tls ? connectTls({ ...common, ...options.tls }) : connectPlain(common)
  } catch (cause) {
    connection.fail(new TransportException('BAD_ARGS', `${name} is no address`, { cause, sent: false }))
    return
  }
  const bytes = options.compress && !stream.isDeflated ? compressed(raw) : raw
  const line = new StreamLine(connection, new ClientSocket(raw, bytes), stream)
  const timer = setTimeout(() => {
    error = new Error(`No connection within ${connectTimeout} ms`)
    raw.destroy()
  }, connectTimeout)
  raw.on(options.tls ? 'secureConnect' : 'connect', () => {
    clearTimeout(timer)
    isOpen = true
    connection.open(line)
  })
  for (const each of new Set([bytes, raw])) each.on('drain', () => line.drained())
  bytes.on('data', chunk => line.receive(chunk))
  bytes.on('error', cause => (error = cause))
  raw.on('error', cause => (error = cause))
  // Not with the end of the socket: what is compressed may still be in work then.
  bytes.on('end', () => raw.destroy())
  raw.on('close', () => {
    clearTimeout(timer)
    const reason = error === undefined ? '' : reasonOf(error)
    const cause = error === undefined ? {} : { cause: error }
    connection.fail(
      isOpen
        ? new TransportException('END_OF_FILE', `The connection to ${name} was lost${reason}`, cause)
        : new TransportException('NOT_OPEN', `${name} could not be reached${reason}`, {
            ...cause,
            sent: false,
          }),
    )
  })
}

/** What the errors of systems mean to who has written a host, a port or a path. */
const words: Readonly<Record<string, string>> = {
  ECONNREFUSED: ': nobody listens there',
  ENOTFOUND: ': there is no host of this name',
  EAI_AGAIN: ': the name of the host could not be looked up',
  ENOENT: ': there is no such socket',
  EACCES: ': this program may not open it',
  EPERM: ': this program may not open it',
  EHOSTUNREACH: ': no way leads to this host',
  ENETUNREACH: ': no way leads to its network',
  ETIMEDOUT: ': nothing has answered',
  EMFILE: ': this program has too many connections or files open',
}

/** Errors of TLS say in words what is wrong, those of systems in a code. */
function reasonOf(error: NodeJS.ErrnoException & { readonly reason?: string }): string {
  const { code, message, reason = message } = error
  if (code === undefined) return `: ${reason}`
  return `${words[code] ?? (reason === '' || reason.includes(code) ? '' : `: ${reason}`)} (${code})`
}
