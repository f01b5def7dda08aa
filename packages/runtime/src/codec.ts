/**
 * Values to bytes and back, without RPC. Each direction leans on its own half of a protocol, and on one
 * function of a printed struct, so that a program which only reads contains no writer: pass `readTweet`
 * instead of `Tweet` and bundlers drop the rest. `readFrom` and `writeTo` name no protocol, so that a program which never speaks
 * Binary contains none of it.
 */
import { makes } from './protocol/binary/input.ts'
import { BinaryWriter } from './protocol/binary/writer.ts'
import type { Protocol, Reader, Writer } from './protocol/contract.ts'

/** A printed struct, or its `read` function alone. */
export type Readable<T> = { read(r: Reader): T } | ((r: Reader) => T)

/** A printed struct, or its `write` function alone. */
export type Writable<T> = { write(w: Writer, value: T): void } | ((w: Writer, value: T) => void)

/**
 * The value that `bytes` hold, all of them; Binary unless told otherwise. Throws a `ProtocolException`.
 *
 *     const tweet = decode(Tweet, bytes)
 */
export function decode<T>(type: Readable<T>, bytes: Uint8Array, protocol?: Pick<Protocol, 'reader'>): T {
  // Structs have no envelope, so that a program which decodes nothing else has no code for it.
  return readFrom(type, protocol ? protocol.reader(bytes) : (makes.open(bytes) as unknown as Reader))
}

/**
 * The value that the bytes of `r` hold, all of them. `decode` without Binary: a program that speaks Compact alone is 8 % smaller
 * (`test/size`). Throws a `ProtocolException`.
 *
 *     const tweet = readFrom(Tweet, compact.reader(bytes))
 */
export function readFrom<T>(type: Readable<T>, r: Reader): T {
  try {
    check(type, 'read')
    const value = 'read' in type ? type.read(r) : type(r)
    r.finish()
    return value
  } catch (error) {
    throw r.failure(error)
  }
}

/**
 * The bytes of `value`; Binary unless told otherwise. Throws a `ProtocolException`.
 *
 *     const bytes = encode(Tweet, { userId: 1, userName: 'a', text: 't' })
 */
export function encode<T>(
  type: Writable<T>,
  value: T,
  protocol?: Pick<Protocol, 'writer'>,
): Uint8Array<ArrayBuffer> {
  return writeTo(type, value, protocol ? protocol.writer() : BinaryWriter.open())
}

/**
 * The bytes of `value`, as `w` writes them, which is not to be used again. `encode` without Binary. Throws a `ProtocolException`.
 *
 *     const bytes = writeTo(Tweet, { userId: 1, userName: 'a', text: 't' }, compact.writer())
 */
export function writeTo<T>(type: Writable<T>, value: T, w: Writer): Uint8Array<ArrayBuffer> {
  try {
    check(type, 'write')
    if ('write' in type) type.write(w, value)
    else type(w, value)
    return w.finish()
  } catch (error) {
    throw w.failure(error)
  }
}

/** Programs in JavaScript pass what they like, and the engine's own message would not say which argument it was. */
function check(type: unknown, method: 'read' | 'write'): void {
  if (typeof type !== 'function' && !(method in Object(type)))
    throw new TypeError(`The first argument is no struct to ${method}`)
}
