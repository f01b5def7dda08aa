/** Many values into one piece of storage, which grows. */
import { encode, type Writable } from '../codec.ts'
import type { Protocol } from '../protocol/contract.ts'

/** Bytes that are added to. It may be used again after `clear`. */
export class Sink {
  private storage: Uint8Array<ArrayBuffer>
  private used = 0

  /** `capacity` is how many bytes there is room for at first. */
  constructor(capacity = 1024) {
    this.storage = new Uint8Array(capacity)
  }

  /** How many bytes there are. */
  get length(): number {
    return this.used
  }

  /** The bytes so far: a view, which is written over after `clear`. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.storage.subarray(0, this.used)
  }

  push(bytes: Uint8Array): void {
    const length = this.used + bytes.length
    if (length > this.storage.length) {
      const storage = new Uint8Array(Math.max(length, this.storage.length * 2))
      storage.set(this.bytes)
      this.storage = storage
    }
    this.storage.set(bytes, this.used)
    this.used = length
  }

  clear(): void {
    this.used = 0
  }
}

/**
 * Adds the bytes of `value` to a sink, or to an array of pieces; returns how many there are. A value that does not fit its
 * type adds nothing and is a `ProtocolException`.
 *
 *     const sink = new Sink()
 *     for (const tweet of tweets) encodeInto(Tweet, tweet, { sink, protocol: compact })
 */
export function encodeInto<T>(type: Writable<T>, value: T, { sink, protocol }: SinkOptions): number {
  const bytes = encode(type, value, protocol)
  sink.push(bytes)
  return bytes.length
}

export interface SinkOptions {
  /** What takes bytes: a `Sink`, an array, whatever else has `push`. */
  readonly sink: { push(bytes: Uint8Array<ArrayBuffer>): unknown }
  readonly protocol?: Pick<Protocol, 'writer'> | undefined
}
