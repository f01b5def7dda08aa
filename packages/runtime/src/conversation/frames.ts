/**
 * What two ends of a conversation tell each other: the signals of Rocket, each a frame of our own, which whatever has whole
 * messages can carry, a WebSocket first of all. Another framing of the same signals would replace this file alone.
 *
 *     kind 1 | number of the call 4 | body
 *
 *     f1 call       client: credits 4 | interaction 4 (0: none) | a message of Thrift
 *     f2 response   server: the message that answers it
 *     f3 credit     how many more elements are taken 4
 *     f4 element    a struct whose field 0 has it
 *     f5 complete   no more elements
 *     f6 exception  a declared one ends the elements: the same struct, with that field
 *     f7 error      another one does: an ApplicationException
 *     f8 cancel     no more elements are wanted
 *     f9 leave      client: ends the interaction that the call of this number began
 *
 * Elements go both ways at once, for a sink beside a stream, so credit and cancel are about what the other side sends. No
 * message begins with 0xf1 to 0xf9, so frames and calls can arrive at the same server.
 */
import { TransportException } from '../exceptions.ts'

export const FrameKind = {
  CALL: 0xf1,
  RESPONSE: 0xf2,
  CREDIT: 0xf3,
  ELEMENT: 0xf4,
  COMPLETE: 0xf5,
  EXCEPTION: 0xf6,
  ERROR: 0xf7,
  CANCEL: 0xf8,
  LEAVE: 0xf9,
} as const

export interface Frame {
  readonly kind: number
  readonly id: number
  readonly body: Uint8Array
}

/** What a frame of the kind CALL holds. */
export interface CallBody {
  readonly credits: number
  readonly interaction: number
  readonly message: Uint8Array
}

const headSize = 5
const nothing: Uint8Array = /* @__PURE__ */ new Uint8Array()

export function writeFrame(kind: number, id: number, body: Uint8Array = nothing): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(headSize + body.length)
  frame[0] = kind
  new DataView(frame.buffer).setInt32(1, id)
  frame.set(body, headSize)
  return frame
}

export function readFrame(frame: Uint8Array): Frame {
  const [kind = 0] = frame
  if (frame.length < headSize || kind < FrameKind.CALL || kind > FrameKind.LEAVE) refuse('What is no frame')
  return { kind, id: viewOf(frame).getInt32(1), body: frame.subarray(headSize) }
}

export function writeCredit(count: number): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(4)
  new DataView(body.buffer).setInt32(0, count)
  return body
}

export function readCredit(body: Uint8Array): number {
  const count = body.length === 4 ? viewOf(body).getInt32(0) : 0
  if (count <= 0) refuse('Credit for nothing')
  return count
}

export function writeCallBody({ credits, interaction, message }: CallBody): Uint8Array<ArrayBuffer> {
  const body = new Uint8Array(8 + message.length)
  const view = new DataView(body.buffer)
  view.setInt32(0, credits)
  view.setInt32(4, interaction)
  body.set(message, 8)
  return body
}

export function readCallBody(body: Uint8Array): CallBody {
  if (body.length < 8) refuse('A call that is cut off')
  const view = viewOf(body)
  const credits = view.getInt32(0)
  if (credits < 0) refuse('Credit for nothing')
  return { credits, interaction: view.getInt32(4), message: body.subarray(8) }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function refuse(what: string): never {
  throw new TransportException('CORRUPTED_DATA', `${what} has arrived`)
}
