/**
 * Values that stand right behind each other in one piece of bytes. Thrift's formats need no frames: a value says by
 * itself where it ends.
 */
import { decode, type Readable } from '../codec.ts'
import { ProtocolException } from '../exceptions.ts'
import type { Protocol } from '../protocol/contract.ts'

export interface FirstOptions {
  /** Where in the bytes the value begins; 0 unless told otherwise. */
  readonly offset?: number | undefined
  readonly protocol?: Pick<Protocol, 'reader'> | undefined
}

/**
 * The first value that `bytes` hold, and where it ends. What follows is not looked at.
 *
 *     const { value: head, end } = decodeFirst(Head, bytes)
 *     const { value: body } = decodeFirst(Body, bytes, { offset: end })
 */
export function decodeFirst<T>(
  type: Readable<T>,
  bytes: Uint8Array,
  { offset = 0, protocol }: FirstOptions = {},
): { readonly value: T; readonly end: number } {
  let end = offset
  const value = decode(
    r => {
      if (!(offset >>> 0 === offset && offset <= bytes.byteLength))
        throw new Error(`There is no byte ${offset}`)
      r.position = offset
      const value = 'read' in type ? type.read(r) : type(r)
      end = r.position
      r.position = bytes.byteLength // The rest is not ours, and `decode` would ask for it.
      return value
    },
    bytes,
    protocol,
  )
  return { value, end }
}

/**
 * All values of one type that `bytes` hold, one after the other. Each is read when it is asked for, and each has the
 * whole budget of a reader; what is wrong with one is thrown where it would have come.
 *
 *     for (const tweet of decodeAll(Tweet, bytes)) show(tweet)
 */
export function* decodeAll<T>(
  type: Readable<T>,
  bytes: Uint8Array,
  protocol?: Pick<Protocol, 'reader'>,
): Generator<T, void, undefined> {
  for (let offset = 0; offset < bytes.byteLength; ) {
    const { value, end } = decodeFirst(type, bytes, { offset, protocol })
    if (end === offset)
      throw new ProtocolException('INVALID_DATA', 'A value without bytes', { offset, path: '' })
    offset = end
    yield value
  }
}
