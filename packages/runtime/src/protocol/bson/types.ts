/** The types of BSON, of which each element begins with one (https://bsonspec.org/spec.html), and what else both directions know. */
import { type StructSchema, TType } from '../contract.ts'
import { perSchema } from '../per-schema.ts'
import { wireNames } from '../wire.ts'

export const Kind = {
  DOUBLE: 0x01,
  STRING: 0x02,
  DOCUMENT: 0x03,
  ARRAY: 0x04,
  BINARY: 0x05,
  UNDEFINED: 0x06,
  OBJECT_ID: 0x07,
  BOOL: 0x08,
  DATE: 0x09,
  NULL: 0x0a,
  PATTERN: 0x0b,
  POINTER: 0x0c,
  CODE: 0x0d,
  SYMBOL: 0x0e,
  SCOPED_CODE: 0x0f,
  INT32: 0x10,
  TIMESTAMP: 0x11,
  INT64: 0x12,
  DECIMAL: 0x13,
  GREATEST: 0x7f,
  LEAST: 0xff,
} as const

/** What the bytes of a binary are. */
export const Subtype = {
  GENERIC: 0x00,
  /** With a second size in front. Nobody writes that anymore. */
  OLD: 0x02,
  UUID: 0x04,
  /** A user's own: a field of another protocol that has no name, its type and its value in Binary. Its element is called like its id. */
  FIELD: 0x80,
} as const

/** What stands before a message. */
export const envelope: StructSchema = {
  name: '',
  fields: { name: 0x100 | TType.STRING, type: 0x200 | TType.I32, seqid: 0x300 | TType.I32 },
}

interface Table {
  /** `id << 8 | type` of each field, by its name. */
  readonly headers: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<number, string>
}

export const tableOf: (schema: StructSchema) => Table = /* @__PURE__ */ perSchema(schema => {
  const fields = wireNames(schema)
  return { headers: new Map(fields), names: new Map(fields.map(([name, header]) => [header, name])) }
})

/**
 * What the next value is: that of a field, an element of a list or set, or the key or value of an entry. Readers and writers keep one of these for
 * what is open.
 */
export const Place = { FIELD: 0, ELEMENT: 1, KEY: 2, ENTRY: 3 } as const
export type Place = (typeof Place)[keyof typeof Place]
