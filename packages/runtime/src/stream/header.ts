/**
 * THeader: a frame with a header of its own, which says the protocol of the message, how the message was transformed,
 * and carries text by key, as HTTP's headers do.
 *
 *     0fff magic | flags 2 | seqid 4 | words of the header 2 | header, padded to 4 | message
 *     header = protocol | count of transforms, transforms | (info, count, (key, value)*)* | 0…
 *
 * An info of 1 is about this message, one of 2 about all that follow on the connection, as in Meta's libraries. The padding is 0 to 3
 * bytes, or 1 to 4 where the peer is written in C++.
 */
import { TransportException } from '../exceptions.ts'
import { refusal } from '../rpc/message.ts'
import { unsigned } from './frames.ts'

/** The numbers of protocols. The two of Compact tell themselves apart. */
export const protocolIds: Readonly<Record<string, number>> = {
  binary: 0,
  json: 1,
  compact: 2,
  'fbthrift-compact': 2,
  'simple-json': 5,
}

/** Compresses messages; there is one where the platform has one that does not wait. */
export interface Zlib {
  deflate(bytes: Uint8Array): Uint8Array
  /** Throws if there were more than `limit` bytes. */
  inflate(bytes: Uint8Array, limit: number): Uint8Array
}

/** A frame that has a header. */
export interface HeaderFrame {
  readonly protocolId: number
  readonly seqid: number
  readonly isDeflated: boolean
  readonly headers: Entries
  readonly message: Uint8Array
}

/** A frame as it has arrived: what holds for the connection from here on is among its headers, and apart. */
interface ReceivedFrame extends HeaderFrame {
  readonly persistent: Entries
}

type Entries = readonly (readonly [key: string, value: string])[]

const zlibTransform = 1
const ownInfo = 1
const persistentInfo = 2

/** What the header of a frame that we write may take, in bytes. */
const maximumHeader = 0xffff

/** What a peer may have us keep for a connection, in characters, and in headers, since each message that follows costs as many. */
const maximumPersistent = 0x10000
const maximumPersistentHeaders = 128

const encoder = /* @__PURE__ */ new TextEncoder()
const decoder = /* @__PURE__ */ new TextDecoder()

/** Whether a frame has a header. */
export function hasHeader(frame: Uint8Array): boolean {
  return frame[0] === 0x0f && frame[1] === 0xff
}

/**
 * The frames of one peer, whose persistent headers are those of all that follow. Throws an `ApplicationException` for what the peer could
 * do otherwise, a `TransportException` for what is damaged.
 */
export class HeaderFrames {
  private readonly limit: number
  private readonly zlib: Zlib | undefined
  private persistent: Entries = []

  constructor(limit: number, zlib?: Zlib) {
    this.limit = limit
    this.zlib = zlib
  }

  read(bytes: Uint8Array): HeaderFrame {
    const { persistent, ...frame } = readHeaderFrame(bytes, this.limit, this.zlib)
    if (persistent.length > 0) {
      this.persistent = [...new Map([...this.persistent, ...persistent])]
      const { length } = this.persistent
      if (length > maximumPersistentHeaders || this.persistent.flat().join('').length > maximumPersistent)
        refuse('More headers for all of a connection than there is room for')
    }
    // What a message says itself comes first.
    const headers =
      this.persistent.length > 0 ? [...new Map([...this.persistent, ...frame.headers])] : frame.headers
    return { ...frame, headers }
  }
}

function readHeaderFrame(frame: Uint8Array, limit: number, zlib?: Zlib): ReceivedFrame {
  const words = ((frame[8] ?? 0) << 8) | (frame[9] ?? 0)
  const end = 10 + words * 4
  if (!hasHeader(frame) || frame.length < 10 || end > frame.length) refuse('A frame whose header is cut off')
  const cursor = new Cursor(frame.subarray(0, end), 10)
  const protocolId = cursor.varint()
  let isDeflated = false
  for (let count = cursor.varint(); count > 0; count--) {
    const transform = cursor.varint()
    if (transform !== zlibTransform || isDeflated || zlib === undefined)
      throw refusal('INVALID_TRANSFORM', `There is no transform ${transform} here`)
    isDeflated = true
  }
  const headers: [string, string][] = []
  const persistent: [string, string][] = []
  // Padding is 0, and nobody can know where an info ends that is newer than us.
  while (!cursor.isAtEnd) {
    const info = cursor.varint()
    if (info !== ownInfo && info !== persistentInfo) break
    const entries = info === ownInfo ? headers : persistent
    for (let count = cursor.varint(); count > 0; count--) entries.push([cursor.text(), cursor.text()])
  }
  const payload = frame.subarray(end)
  const message = isDeflated && zlib ? zlib.inflate(payload, limit) : payload
  return { protocolId, seqid: seqidOf(frame), isDeflated, headers, persistent, message }
}

/** The number of the call that a frame is about. */
export function seqidOf(frame: Uint8Array): number {
  return unsigned(frame, 4) | 0
}

export function writeHeaderFrame(frame: HeaderFrame, zlib?: Zlib): Uint8Array<ArrayBuffer> {
  const head: number[] = [frame.protocolId]
  if (frame.isDeflated) head.push(1, zlibTransform)
  else head.push(0)
  if (frame.headers.length > 0) {
    head.push(ownInfo)
    varint(head, frame.headers.length)
    for (const text of frame.headers.flat()) {
      const bytes = encoder.encode(text)
      varint(head, bytes.length)
      for (const byte of bytes) head.push(byte)
    }
  }
  while (head.length % 4 > 0) head.push(0)
  if (head.length > maximumHeader)
    throw new TransportException(
      'SIZE_LIMIT',
      `Headers of ${head.length} bytes; ${maximumHeader} may be sent`,
      { sent: false },
    )
  const message = frame.isDeflated && zlib ? zlib.deflate(frame.message) : frame.message
  const bytes = new Uint8Array(10 + head.length + message.length)
  const view = new DataView(bytes.buffer)
  view.setUint16(0, 0x0fff)
  view.setInt32(4, frame.seqid)
  view.setUint16(8, head.length / 4)
  bytes.set(head, 10)
  bytes.set(message, 10 + head.length)
  return bytes
}

/** As HTTP's headers. Keys and values that those cannot have are left out. */
export function toHeaders(entries: HeaderFrame['headers']): Headers {
  const headers = new Headers()
  for (const [key, value] of entries)
    try {
      headers.append(key, value)
    } catch {
      // There are bytes in it that are no text of a header.
    }
  return headers
}

class Cursor {
  private readonly bytes: Uint8Array
  private at: number

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes
    this.at = at
  }

  get isAtEnd(): boolean {
    return this.at >= this.bytes.length
  }

  varint(): number {
    let value = 0
    for (let shift = 0; shift < 35; shift += 7) {
      if (this.isAtEnd) break
      const byte = this.bytes[this.at++] ?? 0
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
    refuse('A number in a header that does not end')
  }

  text(): string {
    const size = this.varint()
    const end = this.at + size
    if (end > this.bytes.length) refuse('A text in a header that does not end')
    const text = decoder.decode(this.bytes.subarray(this.at, end))
    this.at = end
    return text
  }
}

function varint(bytes: number[], value: number): void {
  for (; value > 0x7f; value >>>= 7) bytes.push((value & 0x7f) | 0x80)
  bytes.push(value)
}

function refuse(reason: string): never {
  throw new TransportException('CORRUPTED_DATA', reason)
}
