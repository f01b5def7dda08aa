/**
 * Fields that a schema does not have, kept so that a program which knows an older schema can pass a value
 * on without losing anything. They hang on the decoded value under one symbol, as the bytes that came in.
 * A writer of the same protocol writes those bytes back; any other reads them with `reader` and transcodes.
 */
import { nameOf, type Reader, type StructSchema, type Writer } from './contract.ts'

/**
 * The key of the unknown fields of a decoded value. It is enumerable, so that `{ ...value }` keeps them, and
 * registered, so that two copies of this package in one program understand each other.
 */
export const unknownFields: unique symbol = /* @__PURE__ */ Symbol.for('thrift-es.unknownFields')

/** A field that the schema of a decoded value did not have. */
export interface UnknownField {
  /** `id << 8 | type`. */
  readonly header: number
  /** The value, as the protocol of this name writes it. */
  readonly bytes: Uint8Array
  readonly protocol: string
  /** Opens the value. */
  reader(bytes: Uint8Array): Reader
  /**
   * Moves the value of a reader to a writer of another protocol. Every protocol brings this along but Binary, which is the
   * default: a program that has no other needs none of it.
   */
  readonly transcode?: Transcode | undefined
}

/** The header of a field that has a name and no id. */
export const namedField: number = (-2 << 8) | 11

/** The value without the fields that its schema does not have, as `unknownFields: 'drop'` asks for. */
export function dropUnknownFields<T extends object>(value: T): T {
  if (unknownFields in value) delete value[unknownFields]
  return value
}

/** Puts the unknown fields of a value on what was made of its known ones. */
export function keepUnknownFields<T extends object>(made: T, value: object): T {
  const kept = getUnknownFields(value)
  return kept === undefined ? made : Object.assign(made, { [unknownFields]: kept })
}

/** Refuses a field that the schema has as another type, as `typeMismatch: 'error'` asks for. */
export function refuseMismatch(schema: StructSchema, header: number): void {
  const name = nameOf(schema, header >> 8)
  if (name !== undefined)
    throw new TypeError(`Type ${header & 0xff}, not ${(schema.fields[name] ?? 0) & 0xff}`)
}

export type Transcode = (r: Reader, w: Writer, type: number) => void

/** The fields of a decoded value that its schema did not have, in the order they came in, or `undefined` if there were none. */
export function getUnknownFields(value: object): readonly UnknownField[] | undefined {
  return (value as { readonly [unknownFields]?: readonly UnknownField[] })[unknownFields]
}
