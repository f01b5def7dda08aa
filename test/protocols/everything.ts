/**
 * One field of every type, and of the containers that formats treat in their own ways, in the shape that the
 * compiler prints. All fields are optional; `negative` has the id -1.
 */
import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'
import { type Location, readLocation, writeLocation } from './twitter.ts'

export interface Everything {
  yes?: boolean | undefined
  no?: boolean | undefined
  tiny?: number | undefined
  short?: number | undefined
  int?: number | undefined
  long?: bigint | undefined
  real?: number | undefined
  text?: string | undefined
  id?: string | undefined
  bools?: boolean[] | undefined
  counts?: Map<string, number> | undefined
  noCounts?: Map<string, number> | undefined
  bytes?: Uint8Array | undefined
  longs?: Set<bigint> | undefined
  grid?: number[][] | undefined
  places?: Map<bigint, Location> | undefined
  tree?: Everything | undefined
  shape?: Shape | undefined
  texts?: string[] | undefined
  negative?: number | undefined
}
const $Everything: StructSchema = {
  name: 'Everything',
  fields: {
    yes: 0x102,
    no: 0x202,
    tiny: 0x303,
    short: 0x1406,
    int: 0x1508,
    long: 0x160a,
    real: 0x1704,
    text: 0x180b,
    id: 0x1910,
    bools: 0x1a0f,
    counts: 0x1b0d,
    noCounts: 0x1c0d,
    bytes: 0x1d0b,
    longs: 0x1e0e,
    grid: 0x1f0f,
    places: 0x200d,
    tree: 0x210c,
    shape: 0x220c,
    texts: 0x230f,
    negative: -0xf8,
  },
}
export function readEverything(r: Reader): Everything {
  const v: Everything = {}
  r.begin($Everything)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x102:
        v.yes = r.bool()
        break
      case 0x202:
        v.no = r.bool()
        break
      case 0x303:
        v.tiny = r.i8()
        break
      case 0x1406:
        v.short = r.i16()
        break
      case 0x1508:
        v.int = r.i32()
        break
      case 0x160a:
        v.long = r.i64()
        break
      case 0x1704:
        v.real = r.double()
        break
      case 0x180b:
        v.text = r.string()
        break
      case 0x1910:
        v.id = r.uuid()
        break
      case 0x1a0f:
        v.bools = read$ListOfBool(r)
        break
      case 0x1b0d:
        v.counts = read$MapOfStringToI32(r)
        break
      case 0x1c0d:
        v.noCounts = read$MapOfStringToI32(r)
        break
      case 0x1d0b:
        v.bytes = r.binary()
        break
      case 0x1e0e:
        v.longs = read$SetOfI64(r)
        break
      case 0x1f0f:
        v.grid = read$ListOfListOfI16(r)
        break
      case 0x200d:
        v.places = read$MapOfI64ToLocation(r)
        break
      case 0x210c:
        v.tree = readEverything(r)
        break
      case 0x220c:
        v.shape = readShape(r)
        break
      case 0x230f:
        v.texts = read$ListOfString(r)
        break
      case -0xf8:
        v.negative = r.i32()
        break
      default:
        r.unknown(h)
    }
  return r.end(v)
}
export function writeEverything(w: Writer, v: Everything): void {
  w.begin($Everything, v)
  if (v.yes != null) {
    w.field(0x102)
    w.bool(v.yes)
  }
  if (v.no != null) {
    w.field(0x202)
    w.bool(v.no)
  }
  if (v.tiny != null) {
    w.field(0x303)
    w.i8(v.tiny)
  }
  if (v.short != null) {
    w.field(0x1406)
    w.i16(v.short)
  }
  if (v.int != null) {
    w.field(0x1508)
    w.i32(v.int)
  }
  if (v.long != null) {
    w.field(0x160a)
    w.i64(v.long)
  }
  if (v.real != null) {
    w.field(0x1704)
    w.double(v.real)
  }
  if (v.text != null) {
    w.field(0x180b)
    w.string(v.text)
  }
  if (v.id != null) {
    w.field(0x1910)
    w.uuid(v.id)
  }
  if (v.bools != null) {
    w.field(0x1a0f)
    write$ListOfBool(w, v.bools)
  }
  if (v.counts != null) {
    w.field(0x1b0d)
    write$MapOfStringToI32(w, v.counts)
  }
  if (v.noCounts != null) {
    w.field(0x1c0d)
    write$MapOfStringToI32(w, v.noCounts)
  }
  if (v.bytes != null) {
    w.field(0x1d0b)
    w.binary(v.bytes)
  }
  if (v.longs != null) {
    w.field(0x1e0e)
    write$SetOfI64(w, v.longs)
  }
  if (v.grid != null) {
    w.field(0x1f0f)
    write$ListOfListOfI16(w, v.grid)
  }
  if (v.places != null) {
    w.field(0x200d)
    write$MapOfI64ToLocation(w, v.places)
  }
  if (v.tree != null) {
    w.field(0x210c)
    writeEverything(w, v.tree)
  }
  if (v.shape != null) {
    w.field(0x220c)
    writeShape(w, v.shape)
  }
  if (v.texts != null) {
    w.field(0x230f)
    write$ListOfString(w, v.texts)
  }
  if (v.negative != null) {
    w.field(-0xf8)
    w.i32(v.negative)
  }
  w.end(v)
}
export const Everything: Struct<Everything> = {
  schema: $Everything,
  create: init => ({ ...init }),
  read: readEverything,
  write: writeEverything,
}

/** A struct without fields: what an older program knows of all of the above. */
export type Nothing = Record<never, never>
const $Nothing: StructSchema = { name: 'Nothing', fields: {} }
export function readNothing(r: Reader): Nothing {
  r.begin($Nothing)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}
export function writeNothing(w: Writer, v: Nothing): void {
  w.begin($Nothing, v)
  w.end(v)
}
export const Nothing: Struct<Nothing> = {
  schema: $Nothing,
  create: () => ({}),
  read: readNothing,
  write: writeNothing,
}

export type Shape = { place: Location; size?: undefined } | { size: number; place?: undefined }
const $Shape: StructSchema = { name: 'Shape', fields: { place: 0x10c, size: 0x208 } }
export function readShape(r: Reader): Shape {
  let v: Shape | undefined
  let arms = 0
  r.begin($Shape)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c:
        v = { place: readLocation(r) }
        arms++
        break
      case 0x208:
        v = { size: r.i32() }
        arms++
        break
      default:
        r.unknown(h)
    }
  return r.endUnion(v, arms)
}
export function writeShape(w: Writer, v: Shape): void {
  let arms = 0
  w.begin($Shape, v)
  if (v.place != null) {
    arms++
    w.field(0x10c)
    writeLocation(w, v.place)
  }
  if (v.size != null) {
    arms++
    w.field(0x208)
    w.i32(v.size)
  }
  w.endUnion(v, arms)
}

function read$ListOfBool(r: Reader): boolean[] {
  const list = new Array<boolean>(r.list(2))
  for (let i = 0; i < list.length; i++) list[i] = r.bool()
  r.endContainer()
  return list
}
function write$ListOfBool(w: Writer, v: boolean[]): void {
  w.list(2, v.length)
  for (const x of v) w.bool(x)
  w.endContainer()
}
function read$ListOfString(r: Reader): string[] {
  const list = new Array<string>(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = r.string()
  r.endContainer()
  return list
}
function write$ListOfString(w: Writer, v: string[]): void {
  w.list(11, v.length)
  for (const x of v) w.string(x)
  w.endContainer()
}
function read$ListOfI16(r: Reader): number[] {
  const list = new Array<number>(r.list(6))
  for (let i = 0; i < list.length; i++) list[i] = r.i16()
  r.endContainer()
  return list
}
function write$ListOfI16(w: Writer, v: number[]): void {
  w.list(6, v.length)
  for (const x of v) w.i16(x)
  w.endContainer()
}
function read$ListOfListOfI16(r: Reader): number[][] {
  const list = new Array<number[]>(r.list(15))
  for (let i = 0; i < list.length; i++) list[i] = read$ListOfI16(r)
  r.endContainer()
  return list
}
function write$ListOfListOfI16(w: Writer, v: number[][]): void {
  w.list(15, v.length)
  for (const x of v) write$ListOfI16(w, x)
  w.endContainer()
}
function read$MapOfStringToI32(r: Reader): Map<string, number> {
  const map = new Map<string, number>()
  for (let n = r.map(11, 8); n > 0; n--) map.set(r.string(), r.i32())
  r.endContainer()
  return map
}
function write$MapOfStringToI32(w: Writer, v: Map<string, number>): void {
  w.map(11, 8, v.size)
  for (const [key, x] of v) {
    w.string(key)
    w.i32(x)
  }
  w.endContainer()
}
function read$MapOfI64ToLocation(r: Reader): Map<bigint, Location> {
  const map = new Map<bigint, Location>()
  for (let n = r.map(10, 12); n > 0; n--) map.set(r.i64(), readLocation(r))
  r.endContainer()
  return map
}
function write$MapOfI64ToLocation(w: Writer, v: Map<bigint, Location>): void {
  w.map(10, 12, v.size)
  for (const [key, x] of v) {
    w.i64(key)
    writeLocation(w, x)
  }
  w.endContainer()
}
function read$SetOfI64(r: Reader): Set<bigint> {
  const set = new Set<bigint>()
  for (let n = r.set(10); n > 0; n--) set.add(r.i64())
  r.endContainer()
  return set
}
function write$SetOfI64(w: Writer, v: Set<bigint>): void {
  w.set(10, v.size)
  for (const x of v) w.i64(x)
  w.endContainer()
}
