/** `decode` and `encode` for those who would rather look at what came of it than catch what was thrown. */
import { decode, encode, type Readable, type Writable } from '../codec.ts'
import { ProtocolException } from '../exceptions.ts'
import type { Protocol } from '../protocol/contract.ts'

/** What came of reading or writing: a value, or what is wrong. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ProtocolException }

/**
 * Like `decode`, but bad bytes are no exception.
 *
 *     const result = tryDecode(Tweet, bytes)
 *     if (result.ok) show(result.value)
 *     else console.warn(result.error.message)
 */
export function tryDecode<T>(
  type: Readable<T>,
  bytes: Uint8Array,
  protocol?: Pick<Protocol, 'reader'>,
): Result<T> {
  return settle(() => decode(type, bytes, protocol))
}

/** Like `encode`, but a value that does not fit its type is no exception. */
export function tryEncode<T>(
  type: Writable<T>,
  value: T,
  protocol?: Pick<Protocol, 'writer'>,
): Result<Uint8Array<ArrayBuffer>> {
  return settle(() => encode(type, value, protocol))
}

function settle<T>(work: () => T): Result<T> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    // Nothing else comes out of `decode` and `encode` unless a protocol of the user's is broken.
    if (error instanceof ProtocolException) return { ok: false, error }
    throw error
  }
}
