/** A client's transport over WebSockets, in browsers and wherever else there are some. */
import { TransportException } from '../exceptions.ts'
import { binary } from '../protocol/binary.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { Connection } from '../rpc/connection.ts'
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
  const { protocol = binary, maximumBytes = 0x1000000 } = options
  return reconnecting(connection => dial(String(url), { ...options, protocol, maximumBytes }, connection), {
    ...options,
    protocol,
  })
}

function dial(
  url: string,
  options: WebSocketOptions & { readonly protocol: Protocol; readonly maximumBytes: number },
  connection: Connection,
): void {
  const { protocol, maximumBytes } = options
  let isOpen = false
  let socket: WebSocketLike
  try {
    socket = options.connect?.(url) ?? new WebSocket(url)
  } catch (cause) {
    connection.fail(
      new TransportException('BAD_ARGS', `${url} cannot be connected to`, { cause, sent: false }),
    )
    return
  }
  socket.binaryType = 'arraybuffer'
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
