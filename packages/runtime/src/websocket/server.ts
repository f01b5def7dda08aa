/** The server's end of a WebSocket, whoever accepted it: Deno, Workers, or `ws` behind `upgradeListener`. */

import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import { compact } from '../protocol/compact.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { PipeEnd } from '../rpc/pipe.ts'
import type { Answerer, Context, Peer } from '../rpc/processor.ts'
import { listen, received, send, type WebSocketLike } from './socket.ts'

export interface AcceptOptions {
  /** Taken in turn until one recognises a message; Binary and Compact unless told otherwise. */
  readonly protocols?: readonly Protocol[]
  /** The largest message taken; 16 MiB unless told otherwise. */
  readonly maximumBytes?: number
  /** How many calls may be in work; a client that makes more is sent away. 1,000 unless told otherwise. */
  readonly maximumPending?: number
  /** How many bytes of answers may wait for a client to read them, before it is sent away; 8 MiB unless told otherwise. */
  readonly maximumPendingBytes?: number
  /** The headers of the request that the connection began with, and where it came from, for handlers. */
  readonly headers?: Headers
  readonly peer?: Peer
}

/** Why a connection was closed, as the protocol numbers it. */
const unsupported = 1003
const tooMuch = 1008
const tooLarge = 1009

/**
 * Answers the calls that arrive on a WebSocket.
 *
 *     const { socket, response } = Deno.upgradeWebSocket(request)
 *     acceptWebSocket(processor, socket)
 */
export function acceptWebSocket(
  processor: Answerer,
  socket: WebSocketLike,
  options: AcceptOptions = {},
): void {
  const { protocols = [binary, compact], maximumBytes = limits.maximumBytes } = options
  const { maximumPending = limits.maximumPending, maximumPendingBytes = limits.maximumPendingBytes } = options
  const gone = new AbortController()
  const context: Context = {
    signal: gone.signal,
    ...(options.headers === undefined ? {} : { headers: options.headers }),
    ...(options.peer === undefined ? {} : { peer: options.peer }),
  }
  let pending = 0
  let conversation: PipeEnd | undefined
  socket.binaryType = 'arraybuffer'
  listen(socket, 'error', () => {})
  listen(socket, 'close', () => {
    gone.abort()
    conversation?.end(new TransportException('END_OF_FILE', 'The caller is gone'))
  })
  listen(socket, 'message', event => {
    if (gone.signal.aborted) return
    const message = received(event)
    const protocol = protocols.find(({ matches }) => matches(message))
    if (message.length > maximumBytes) leave(tooLarge)
    else if (isFrame(message) && processor.accept) converse(message)
    else if (protocol === undefined) leave(unsupported)
    else if (pending >= maximumPending || socket.bufferedAmount > maximumPendingBytes) leave(tooMuch)
    else answer(message, protocol)
  })

  function converse(frame: Uint8Array): void {
    conversation ??= processor.accept?.(
      {
        get backlog() {
          return socket.bufferedAmount
        },
        send: frame => {
          if (!gone.signal.aborted) socket.send(frame)
        },
        close: () => leave(unsupported),
      },
      { protocols, context, maximumPending, maximumPendingBytes },
    )
    conversation?.receive(frame)
  }

  function answer(message: Uint8Array, protocol: Protocol): void {
    // A call is one, however much there is to wait for.
    let waiting = 0
    const waitUntil = (work: Promise<unknown>) => {
      if (waiting++ === 0) pending++
      const done = () => {
        if (--waiting === 0) pending--
      }
      work.then(done, done)
    }
    waitUntil(
      processor
        .process(message, protocol, { ...context, waitUntil })
        .then(reply => {
          if (reply !== undefined && !gone.signal.aborted) send(socket, reply, protocol)
        })
        .catch(() => leave(unsupported)),
    )
  }

  function leave(code: number): void {
    gone.abort()
    socket.close(code)
  }
}

/** Whether this is no message, but part of a stream, a sink or an interaction: those begin with what no message begins with. */
function isFrame([first = 0]: Uint8Array): boolean {
  return first >= 0xf1
}
