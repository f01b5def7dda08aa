/** A client's transport over WebSockets, in browsers and wherever else there are some. */
import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { Connection } from '../rpc/connection.ts'
import type { Pipe, PipeEnd } from '../rpc/pipe.ts'
import { type ConnectedTransport, reconnecting } from '../rpc/reconnect.ts'
import { listen, received, send, type WebSocketLike } from './socket.ts'

export type { WebSocketLike } from './socket.ts'

export interface WebSocketOptions {
  /** Binary unless told otherwise. */
  readonly protocol?: Protocol
  /** Milliseconds until a call fails; 30 seconds unless told otherwise. */
  readonly timeout?: number
  /** The largest answer taken; 16 MiB unless told otherwise. */
  readonly maximumBytes?: number
  /** Opens a WebSocket, in place of the global class, which Node has since 22: `url => new WebSocket(url)` of `ws`, say. */
  readonly connect?: (url: string) => WebSocketLike
  /** Milliseconds to wait before the second attempt to connect in a row, and at most; 50 and 5,000 unless told otherwise. */
  readonly minimumBackoff?: number
  readonly maximumBackoff?: number
}

/**
 * A transport that connects to `url` with the first call, and again when the connection is lost.
 *
 *     const client = new TwitterClient(webSocket('wss://api.example/thrift'))
 */
export function webSocket(url: string | URL, options: WebSocketOptions = {}): ConnectedTransport {
  const { protocol = binary, maximumBytes = limits.maximumBytes } = options
  const settings = { ...options, protocol, maximumBytes }
  return {
    ...reconnecting(connection => dial(String(url), settings, connection), settings),
    connect: end => openPipe(String(url), settings, end),
  }
}

/** A WebSocket of frames: of a stream that is cut off, a new connection could say nothing, so there is none. */
function openPipe(url: string, settings: Settings, end: PipeEnd): Pipe {
  const { maximumBytes } = settings
  const socket = open(url, settings)
  const waiting: Uint8Array<ArrayBuffer>[] = []
  let isOpen = false
  let isOver = false
  const lose = (exception: TransportException) => {
    if (isOver) return
    isOver = true
    socket.close()
    end.end(exception)
  }
  listen(socket, 'open', () => {
    isOpen = true
    for (const frame of waiting.splice(0)) socket.send(frame)
  })
  listen(socket, 'message', event => {
    const frame = received(event)
    if (isOver) return
    if (frame.length <= maximumBytes) end.receive(frame)
    else lose(new TransportException('CORRUPTED_DATA', `A frame of ${frame.length} bytes has arrived`))
  })
  listen(socket, 'error', () => {})
  listen(socket, 'close', ({ code }) =>
    lose(
      isOpen
        ? new TransportException('END_OF_FILE', `The connection to ${url} was closed (${code})`)
        : new TransportException('NOT_OPEN', `${url} could not be reached`, { sent: false }),
    ),
  )
  return {
    get backlog() {
      return socket.bufferedAmount
    },
    send(frame) {
      if (isOver) return
      if (isOpen) socket.send(frame)
      else waiting.push(frame)
    },
    close() {
      isOver = true
      socket.close()
    },
  }
}

type Settings = WebSocketOptions & { readonly protocol: Protocol; readonly maximumBytes: number }

function dial(url: string, options: Settings, connection: Connection): void {
  const { protocol, maximumBytes } = options
  let isOpen = false
  let socket: WebSocketLike
  try {
    socket = open(url, options)
  } catch (exception) {
    connection.fail(exception as TransportException) // As `open` throws.
    return
  }
  listen(socket, 'open', () => {
    isOpen = true
    connection.open({
      send: message => send(socket, message, protocol),
      flush() {},
      hold() {},
      destroy: () => socket.close(),
    })
  })
  listen(socket, 'message', event => {
    const message = received(event)
    if (message.length <= maximumBytes) connection.receive(message)
    else
      connection.fail(
        new TransportException(
          'CORRUPTED_DATA',
          `An answer of ${message.length} bytes; ${maximumBytes} are taken`,
        ),
      )
  })
  // Browsers do not tell pages what the error was. What follows it is the end.
  listen(socket, 'error', () => {})
  listen(socket, 'close', ({ code }) =>
    connection.fail(
      isOpen
        ? new TransportException('END_OF_FILE', `The connection to ${url} was closed (${code})`)
        : new TransportException('NOT_OPEN', `${url} could not be reached`, { sent: false }),
    ),
  )
}

function open(url: string, { connect }: Settings): WebSocketLike {
  try {
    const socket = connect?.(url) ?? new WebSocket(url)
    socket.binaryType = 'arraybuffer'
    return socket
  } catch (cause) {
    throw new TransportException('BAD_ARGS', `${url} cannot be connected to`, { cause, sent: false })
  }
}
