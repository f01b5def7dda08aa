/**
 * Plain data to bytes. Everything is checked, since programs make such data by hand: a type that there is not, a value
 * that is not of its type, an id that does not fit. Whoever writes makes a `ProtocolException` with a path of what is
 * thrown here.
 */
import { TType, type Writer } from '../protocol/contract.ts'
import { uuidBytes } from '../protocol/uuid.ts'
import type { DynamicMessage, DynamicStruct, DynamicValue } from './model.ts'
import { schema } from './read.ts'
import { textOf } from './text.ts'

export function writeDynamicStruct(w: Writer, v: DynamicStruct): void {
  w.begin(schema, v)
  if (v.kind !== 'struct' || !Array.isArray(v.fields)) refuse(TType.STRUCT)
  for (const { id, type, value } of v.fields) {
    w.field((id << 8) | (type & 0xff)) // Before it is looked at, so that errors name it.
    if ((id << 16) >> 16 !== id) throw new TypeError(`There is no field ${id}: ids go from -32768 to 32767`)
    writeValue(w, legal(type), value)
  }
  w.end(none)
}

export function writeDynamicMessage(w: Writer, { name, type, seqid, body }: DynamicMessage): void {
  w.message({ name, type, seqid })
  writeDynamicStruct(w, body)
}

/** What hangs on values as their unknown fields is not written, since nothing is unknown here. */
const none = {}

/** The form of each type that is more than a scalar, for those who got it wrong. */
const forms: Readonly<Record<number, string>> = {
  [TType.UUID]: 'the 36 characters of a uuid',
  [TType.STRUCT]: "{ kind: 'struct', fields: […] }",
  [TType.LIST]: "{ kind: 'list', type, items: […] }",
  [TType.SET]: "{ kind: 'set', type, items: […] }",
  [TType.MAP]: "{ kind: 'map', keyType, valueType, entries: [[key, value], …] }",
}

const types: ReadonlySet<number> = /* @__PURE__ */ new Set(Object.values(TType))

function writeValue(w: Writer, type: TType, value: DynamicValue): void {
  const v = value as never // Fits whatever is asked for: writers check the scalars they get, and the rest is checked here.
  switch (type) {
    case TType.BOOL:
      w.bool(v)
      break
    case TType.BYTE:
      w.i8(v)
      break
    case TType.I16:
      w.i16(v)
      break
    case TType.I32:
      w.i32(v)
      break
    case TType.I64:
      w.i64(v)
      break
    case TType.DOUBLE:
      w.double(v)
      break
    case TType.FLOAT:
      w.float(v)
      break
    case TType.UUID:
      w.uuid(uuidBytes(v) ?? refuse(TType.UUID))
      break
    case TType.STRING:
      writeBytes(w, v)
      break
    case TType.STRUCT:
      writeDynamicStruct(w, v)
      break
    case TType.LIST:
    case TType.SET:
      writeItems(w, type, value)
      break
    case TType.MAP:
      writeMap(w, value)
      break
    case TType.STOP:
      throw new TypeError('There is no type 0')
  }
}

/** As text where it can be, for protocols in which text and bytes look different; to the others it is the same. */
function writeBytes(w: Writer, value: Uint8Array): void {
  const text = value instanceof Uint8Array ? textOf(value) : undefined
  if (text === undefined) w.binary(value)
  else w.string(text)
}

function writeItems(w: Writer, sequence: typeof TType.LIST | typeof TType.SET, value: DynamicValue): void {
  const kind = sequence === TType.LIST ? 'list' : 'set'
  const { kind: actual, type, items } = Object(value)
  if (actual !== kind || !Array.isArray(items)) refuse(sequence)
  w[kind](legal(type), items.length)
  for (const item of items) writeValue(w, type, item)
  w.endContainer()
}

function writeMap(w: Writer, value: DynamicValue): void {
  const { kind, keyType, valueType, entries } = Object(value)
  if (kind !== 'map' || !Array.isArray(entries)) refuse(TType.MAP)
  w.map(legal(keyType), legal(valueType), entries.length)
  for (const [key, value] of entries) {
    writeValue(w, keyType, key)
    writeValue(w, valueType, value)
  }
  w.endContainer()
}

/** A type that there is, or 0, of which there are no values. */
function legal(type: TType): TType {
  if (!types.has(type)) throw new TypeError(`There is no type ${type}`)
  return type
}

function refuse(type: TType): never {
  throw new TypeError(`Expected ${forms[type]}`)
}
