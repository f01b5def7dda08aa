/**
 * Fields that a schema does not have, kept so that a program which knows an older schema can pass a value
 * on without losing anything. They hang on the decoded value under one symbol, as the bytes that came in.
 * A writer of the same protocol writes those bytes back; any other reads them with `reader` and transcodes.
 */
import type { Reader } from './contract.ts'

/**
 * The key of the unknown fields of a decoded value. It is enumerable, so that `{ ...value }` keeps them, and
 * registered, so that two copies of this package in one program understand each other.
 */
export const unknownFields: unique symbol = /* @__PURE__ */ Symbol.for('thrift-es.unknownFields')

/** The unknown fields of one value. All values share one array of bytes: field `i` is `ends[i - 1]` to `ends[i]`. */
export interface UnknownFields {
  /** The name of the protocol that the bytes are written in. */
  readonly protocol: string
  /** `id << 8 | type` of each field, in the order they came in. */
  readonly headers: readonly number[]
  readonly ends: readonly number[]
  readonly bytes: Uint8Array
  /** Opens the value of a field. */
  reader(bytes: Uint8Array): Reader
}

/** The fields of a decoded value that its schema did not have, or `undefined` if there were none. */
export function getUnknownFields(value: object): UnknownFields | undefined {
  return (value as { readonly [unknownFields]?: UnknownFields })[unknownFields]
}
