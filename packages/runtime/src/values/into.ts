/**
 * Reading into a value that there is already: what the bytes have replaces what it had, and everything else stays. Printed code makes
 * a whole value each time, so a reader stands in front of the real one that remembers which fields there were, and answers for those that were not.
 */
import { readFrom } from '../codec.ts'
import { BinaryReader } from '../protocol/binary/reader.ts'
import { nameOf, type Protocol, type Reader, type Struct, type StructSchema } from '../protocol/contract.ts'
import type { Nesting } from '../protocol/nesting.ts'
import { getUnknownFields, namedField, unknownFields } from '../protocol/unknown.ts'

export interface IntoOptions<T> {
  /** The value that is changed, and only if all of the bytes are right. */
  readonly into: T
  /** Binary, unless told otherwise. */
  readonly protocol?: Pick<Protocol, 'reader'> | undefined
}

/**
 * Reads `bytes` into a value, and returns that. Fields that the bytes do not have stay as they are, whatever their default is, but for terse ones, which are zero
 * then; a required one may be missing if the value has it. What is replaced is replaced whole: structs and containers within are not merged, and a union has
 * the field that was read. Throws a `ProtocolException`.
 *
 *     decodeInto(Settings, changes, { into: settings })
 */
export function decodeInto<T extends object>(
  { schema, read }: Pick<Struct<T>, 'schema' | 'read'>,
  bytes: Uint8Array,
  { into, protocol }: IntoOptions<T>,
): T {
  const seen = new Set<number>()
  const reader = protocol ? protocol.reader(bytes) : BinaryReader.open(bytes)
  const value = readFrom(read, watched(reader, { seen, schema, into }))
  const unknown = getUnknownFields(value)
  const { fields, terse = [] } = schema
  if (seen.size === 0 && unknown === undefined && terse.length === 0) return into
  for (const [name, header] of Object.entries(fields)) {
    if (seen.has(header) || terse.includes(name)) set(into, name, Reflect.get(value, name))
    // Structs have a property for each field, unions for the one that was there. Errors have what they were given.
    else if (!Object.hasOwn(value, name) && !(value instanceof Error)) Reflect.deleteProperty(into, name)
  }
  if (unknown !== undefined) {
    const headers = new Set(unknown.map(({ header }) => header))
    // Of those that have names instead of ids, whoever reads them later takes the last one of a name.
    const older = getUnknownFields(into)?.filter(
      ({ header }) => header === namedField || !headers.has(header),
    )
    set(into, unknownFields, [...(older ?? []), ...unknown])
  }
  return into
}

interface Watch {
  /** The headers of the fields that were there. */
  readonly seen: Set<number>
  readonly schema: StructSchema
  readonly into: object
}

/** The reader, but for what it says of the outermost struct. */
function watched(reader: Reader, { seen, schema, into }: Watch): Reader {
  const r: Reader & Nesting = Object.create(reader) // Every reader is a Nesting.
  return Object.assign(r, {
    // Printed code would go over the bytes by itself.
    inline: 0,
    field() {
      const header = reader.field.call(r)
      if (r.depth === 1 && header !== 0) seen.add(header)
      return header
    },
    missing(id: number) {
      const name = nameOf(schema, id)
      const value = r.depth === 1 && name !== undefined ? Reflect.get(into, name) : undefined
      return value ?? reader.missing.call(r, id)
    },
  })
}

/** Not an assignment: a field may be called `__proto__`. */
function set(value: object, name: string | symbol, to: unknown): void {
  Object.defineProperty(value, name, { value: to, writable: true, enumerable: true, configurable: true })
}
