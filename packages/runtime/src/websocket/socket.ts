/** What clients and servers have in common about a WebSocket, whoever made it: one message of Thrift in each of its own. */
import type { Protocol } from '../protocol/contract.ts'

/** What browsers, Deno, Workers, Node 22 and `ws` agree upon. */
export interface WebSocketLike {
  binaryType: string
  /** Bytes that were sent and not taken. */
  readonly bufferedAmount: number
  send(data: Uint8Array<ArrayBuffer> | string): void
  close(code?: number, reason?: string): void
  /** With parameters that all the types there are of it can be assigned to; `listen` knows better. */
  addEventListener(type: never, listener: never): void
}

export interface WebSocketEvent {
  readonly data?: unknown
  readonly code?: number
}

export function listen(
  socket: WebSocketLike,
  type: 'open' | 'message' | 'close' | 'error',
  listener: (event: WebSocketEvent) => void,
): void {
  socket.addEventListener(type as never, listener as never) // See above.
}

const decoder = /* @__PURE__ */ new TextDecoder()
const encoder = /* @__PURE__ */ new TextEncoder()

/** Sends a message; as text if it is some. */
export function send(socket: WebSocketLike, message: Uint8Array, protocol: Protocol): void {
  if (protocol.name === 'json') socket.send(decoder.decode(message))
  else if (message.buffer instanceof ArrayBuffer)
    socket.send(message as Uint8Array<ArrayBuffer>) // As just seen.
  else socket.send(message.slice())
}

/** The bytes of what has arrived; none if it is of no kind that was asked for. */
export function received({ data }: WebSocketEvent): Uint8Array {
  if (typeof data === 'string') return encoder.encode(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : new Uint8Array()
}
