/**
 * Bytes to plain data, by the types on the wire. Readers charge nothing for containers whose types nobody expects, so
 * what is made of them is charged here.
 */
import * as limits from '../limits.ts'
import { type Reader, type StructSchema, TType } from '../protocol/contract.ts'
import { getUnknownFields } from '../protocol/unknown.ts'
import { uuidText } from '../protocol/uuid.ts'
import type {
  DynamicField,
  DynamicList,
  DynamicMap,
  DynamicMessage,
  DynamicSet,
  DynamicStruct,
  DynamicValue,
} from './model.ts'

/** Names the outermost struct in the paths of errors, as in `struct.3[1].2`. */
export const schema: StructSchema = { name: 'struct', fields: {} }

/** What may still be made, in bytes of memory. */
interface Budget {
  left: number
}

/**
 * The struct that comes next. `budget` is what it may weigh in memory, in bytes; a value of more takes a reader with a
 * larger budget, too.
 *
 *     decode(r => readDynamicStruct(r, 2 ** 30), bytes, { reader: bytes => new CompactReader(bytes, 2 ** 30) })
 */
export function readDynamicStruct(r: Reader, budget: number = limits.budget): DynamicStruct {
  return readStruct(r, { left: budget })
}

/** The message that comes next, of which nothing but its envelope is said anywhere. */
export function readDynamicMessage(r: Reader, budget: number = limits.budget): DynamicMessage {
  const { name, type, seqid } = r.message()
  return { kind: 'message', name, type, seqid, body: readDynamicStruct(r, budget) }
}

/** Moves past a struct, with all the checks of reading it except that of UTF-8. */
export function skipStruct(r: Reader): void {
  r.begin(schema)
  for (let header: number; (header = r.field()); ) r.unknown(header)
  r.end({})
}

/** A struct whose fields are all unknown, and kept as they came in. */
export function keepStruct(r: Reader): object {
  r.begin(schema)
  let fields = 0
  for (let header: number; (header = r.field()); fields++) r.unknown(header)
  return checkTypes(r.end({}), fields)
}

/**
 * Readers of protocols that have only names, such as SimpleJSON, keep a field without a schema by themselves and never show
 * it. Nobody can say what it is, so that leaving it out would lose it.
 */
function checkTypes(value: object, fields: number): object {
  if ((getUnknownFields(value)?.length ?? 0) !== fields)
    throw new TypeError('This protocol carries no types, and there is no IDL')
  return value
}

function readStruct(r: Reader, budget: Budget): DynamicStruct {
  spend(budget, structWeight)
  r.begin(schema)
  const fields: DynamicField[] = []
  for (let header: number; (header = r.field()); ) {
    spend(budget, fieldWeight)
    const type = (header & 0xff) as TType // What readers let through.
    // `readValue` has just read it as what the type says.
    fields.push({ id: header >> 8, type, value: readValue(r, type, budget) } as DynamicField)
  }
  checkTypes(r.end({}), 0)
  return { kind: 'struct', fields }
}

function readValue(r: Reader, type: TType, budget: Budget): DynamicValue {
  switch (type) {
    case TType.BOOL:
      return r.bool()
    case TType.BYTE:
      return r.i8()
    case TType.I16:
      return r.i16()
    case TType.I32:
      return r.i32()
    case TType.I64:
      spend(budget, numberWeight)
      return r.i64()
    case TType.DOUBLE:
      spend(budget, numberWeight)
      return r.double()
    case TType.FLOAT:
      spend(budget, numberWeight)
      return r.float()
    case TType.UUID:
      spend(budget, uuidWeight)
      return uuidText(r.uuid())
    case TType.STRING: {
      const bytes = readBytes(r)
      spend(budget, bytes.length + binaryWeight)
      return bytes
    }
    case TType.STRUCT:
      return readStruct(r, budget)
    case TType.LIST:
      return readItems(r, 'list', budget)
    case TType.SET:
      return readItems(r, 'set', budget)
    case TType.MAP:
      return readMap(r, budget)
    case TType.STOP:
  }
  throw new TypeError(`There is no type ${type}`)
}

const encoder = /* @__PURE__ */ new TextEncoder()

/** TJSON has one type for text and for bytes, and shows bytes as text: all of it is taken for the text that it is. */
function readBytes(r: Reader): Uint8Array {
  return 'protocol' in r && r.protocol === 'json' ? encoder.encode(r.string()) : r.binary()
}

/** Not every reader looks at the types of a container that is empty. */
const legal = (type: TType): TType => (types.has(type) ? type : TType.STOP)

const types: ReadonlySet<number> = /* @__PURE__ */ new Set(Object.values(TType))

function readItems(r: Reader, kind: 'list' | 'set', budget: Budget): DynamicList | DynamicSet {
  const size = r[kind](0)
  const type = size > 0 ? r.elementType : legal(r.elementType)
  spend(budget, containerWeight + size * itemWeight)
  const items: DynamicValue[] = []
  for (let i = 0; i < size; i++) items.push(readValue(r, type, budget))
  r.endContainer()
  return { kind, type, items } as DynamicList | DynamicSet // All items have been read as `type`.
}

function readMap(r: Reader, budget: Budget): DynamicMap {
  const size = r.map(0, 0)
  const { keyType, elementType: valueType } = r
  spend(budget, containerWeight + size * entryWeight)
  const entries: [DynamicValue, DynamicValue][] = []
  for (let i = 0; i < size; i++)
    entries.push([readValue(r, keyType, budget), readValue(r, valueType, budget)])
  r.endContainer()
  return { kind: 'map', keyType, valueType, entries }
}

/** What plain data weighs in V8, in bytes: an empty array that grows has room for seventeen at once. */
const structWeight = 240
const containerWeight = 250
const fieldWeight = 64
const itemWeight = 12
const entryWeight = 64
const numberWeight = 24
const uuidWeight = 64
const binaryWeight = 200

function spend(budget: Budget, weight: number): void {
  if ((budget.left -= weight) >= 0) return
  // Whoever reads makes a ProtocolException of it, which knows the place.
  throw new RangeError(
    'The values take more memory than this reader may spend. If you trust their sender, give readDynamicStruct a larger budget',
  )
}
