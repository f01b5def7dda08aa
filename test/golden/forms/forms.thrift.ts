import {
  ValueMap,
  ValueSet,
  byElement,
  byKey,
  propertiesOf,
  readEnum,
  readI64AsBuffer,
  readI64AsDate,
  readI64AsLong,
  readI64AsNumber,
  readI64AsString,
  writeEnum,
  writeI64AsBuffer,
  writeI64AsDate,
  writeI64AsLong,
  writeI64AsNumber,
  writeI64AsString,
} from 'thrift-es'
import type { EnumTable, NewType, Reader, Struct, StructSchema, Writer } from 'thrift-es'
import Long from 'long'

/** What values may be in JavaScript. */
export type Timestamp = Date

export type Digits = string

export type Tags = string[]

export interface Point {
  x?: number | undefined
  y?: number | undefined
}

const $Point: StructSchema = { name: 'Point', fields: { x: 0x108, y: 0x208 } }

export function createPoint(init: Point = {}): Point {
  return { ...init }
}

export function readPoint(r: Reader): Point {
  let x: number | undefined, y: number | undefined
  r.begin($Point)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      case 0x208: y = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x, y })
}

export function writePoint(w: Writer, v: Point): void {
  w.begin($Point, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  if (v.y != null) w.field(0x208).i32(v.y)
  w.end(v)
}

export const Point: Struct<Point> = { schema: $Point, create: createPoint, read: readPoint, write: writePoint }

export interface Forms {
  count?: number | undefined
  digits?: Digits | undefined
  at?: Timestamp | undefined
  plain?: bigint | undefined
  raw?: Uint8Array | undefined
  long?: Long | undefined
  counts?: number[] | undefined
  tags?: Tags | undefined
  flags?: Record<number, true> | undefined
  totals?: Record<string, number> | undefined
  pairs?: [bigint, Point][] | undefined
  names?: Map<Point, string> | undefined
  keys?: Set<Uint8Array> | undefined
  deep?: Map<number[], Set<Point>> | undefined
  byId?: Record<string, boolean> | undefined
  year?: number | undefined
  scores?: Record<string, number> | undefined
}

const $Forms: StructSchema = {
  name: 'Forms',
  fields: {
    count: 0x10a,
    digits: 0x20a,
    at: 0x30a,
    plain: 0x40a,
    raw: 0x50a,
    long: 0x60a,
    counts: 0x70f,
    tags: 0x80e,
    flags: 0x90e,
    totals: 0xa0d,
    pairs: 0xb0d,
    names: 0xc0d,
    keys: 0xd0e,
    deep: 0xe0d,
    byId: 0xf0d,
    year: 0x100a,
    scores: 0x110d,
  },
}

export function createForms(init: Forms = {}): Forms {
  return {
    ...init,
    year: init.year ?? 2026,
    scores: init.scores ?? { a: 1, ['__proto__']: 2 },
  }
}

export function readForms(r: Reader): Forms {
  let count: number | undefined,
    digits: Digits | undefined,
    at: Timestamp | undefined,
    plain: bigint | undefined,
    raw: Uint8Array | undefined,
    long: Long | undefined,
    counts: number[] | undefined,
    tags: Tags | undefined,
    flags: Record<number, true> | undefined,
    totals: Record<string, number> | undefined,
    pairs: [bigint, Point][] | undefined,
    names: Map<Point, string> | undefined,
    keys: Set<Uint8Array> | undefined,
    deep: Map<number[], Set<Point>> | undefined,
    byId: Record<string, boolean> | undefined,
    year: number | undefined,
    scores: Record<string, number> | undefined
  r.begin($Forms)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10a: count = readI64AsNumber(r); break
      case 0x20a: digits = readI64AsString(r); break
      case 0x30a: at = readI64AsDate(r); break
      case 0x40a: plain = r.i64(); break
      case 0x50a: raw = readI64AsBuffer(r); break
      case 0x60a: long = readI64AsLong(r, Long); break
      case 0x70f: counts = read$ListOfI64(r); break
      case 0x80e: tags = read$SetOfString(r); break
      case 0x90e: flags = read$SetOfI32(r); break
      case 0xa0d: totals = read$MapOfStringToI64(r); break
      case 0xb0d: pairs = read$MapOfI64ToPoint(r); break
      case 0xc0d: names = read$MapOfPointToString(r); break
      case 0xd0e: keys = read$SetOfBinary(r); break
      case 0xe0d: deep = read$MapOfListOfI32ToSetOfPoint(r); break
      case 0xf0d: byId = read$MapOfI64ToBool(r); break
      case 0x100a: year = readI64AsNumber(r); break
      case 0x110d: scores = read$MapOfStringToI32(r); break
      default: r.unknown(h)
    }
  return r.end({
    count,
    digits,
    at,
    plain,
    raw,
    long,
    counts,
    tags,
    flags,
    totals,
    pairs,
    names,
    keys,
    deep,
    byId,
    year: year ?? 2026,
    scores: scores ?? { a: 1, ['__proto__']: 2 },
  })
}

export function writeForms(w: Writer, v: Forms): void {
  w.begin($Forms, v)
  if (v.count != null) writeI64AsNumber(w.field(0x10a), v.count)
  if (v.digits != null) writeI64AsString(w.field(0x20a), v.digits)
  if (v.at != null) writeI64AsDate(w.field(0x30a), v.at)
  if (v.plain != null) w.field(0x40a).i64(v.plain)
  if (v.raw != null) writeI64AsBuffer(w.field(0x50a), v.raw)
  if (v.long != null) writeI64AsLong(w.field(0x60a), v.long)
  if (v.counts != null) write$ListOfI64(w.field(0x70f), v.counts)
  if (v.tags != null) write$SetOfString(w.field(0x80e), v.tags)
  if (v.flags != null) write$SetOfI32(w.field(0x90e), v.flags)
  if (v.totals != null) write$MapOfStringToI64(w.field(0xa0d), v.totals)
  if (v.pairs != null) write$MapOfI64ToPoint(w.field(0xb0d), v.pairs)
  if (v.names != null) write$MapOfPointToString(w.field(0xc0d), v.names)
  if (v.keys != null) write$SetOfBinary(w.field(0xd0e), v.keys)
  if (v.deep != null) write$MapOfListOfI32ToSetOfPoint(w.field(0xe0d), v.deep)
  if (v.byId != null) write$MapOfI64ToBool(w.field(0xf0d), v.byId)
  writeI64AsNumber(w.field(0x100a), v.year ?? 2026)
  write$MapOfStringToI32(w.field(0x110d), v.scores ?? { a: 1, ['__proto__']: 2 })
  w.end(v)
}

export const Forms: Struct<Forms> = { schema: $Forms, create: createForms, read: readForms, write: writeForms }

export const GRID: Map<Point, Set<Point>> = /* @__PURE__ */ new ValueMap<Point, Set<Point>>([[{ x: 1, y: 2 }, /* @__PURE__ */ new ValueSet([{ x: 3, y: 4 }])]])

export const EPOCH: Timestamp = /* @__PURE__ */ new Date(0)

export const MANY: Digits = '9223372036854775807'

export const TAGS: Tags = ['a', 'b']

/** How a coin falls. */
export type Coin = 'HEADS' | 'TAILS' | 'REVERSE' | (number & {})
export const Coin: {
  readonly HEADS: 'HEADS'
  /** The other side. */
  readonly TAILS: 'TAILS'
  readonly REVERSE: 'REVERSE'
} = {
  HEADS: 'HEADS',
  TAILS: 'TAILS',
  REVERSE: 'REVERSE',
}

export const Coin$enum: EnumTable = { numbers: { HEADS: 1, TAILS: 2, REVERSE: 2 }, names: { 1: 'HEADS', 2: 'REVERSE' } }

export interface Toss {
  coin: Coin
  all?: Coin[] | undefined
  counts?: Map<Coin, number> | undefined
  totals?: Record<string, number> | undefined
}

const $Toss: StructSchema = { name: 'Toss', fields: { coin: 0x108, all: 0x20f, counts: 0x30d, totals: 0x40d } }

export function createToss(init: Toss): Toss {
  return {
    ...init,
    all: init.all ?? ['HEADS', 'TAILS'],
    totals: init.totals ?? { TAILS: 3 },
  }
}

export function readToss(r: Reader): Toss {
  let coin: Coin | undefined,
    all: Coin[] | undefined,
    counts: Map<Coin, number> | undefined,
    totals: Record<string, number> | undefined
  r.begin($Toss)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: coin = readEnum<Coin>(r, Coin$enum); break
      case 0x20f: all = read$ListOfCoin(r); break
      case 0x30d: counts = read$MapOfCoinToI32(r); break
      case 0x40d: totals = read$MapOfCoinToI32$2(r); break
      default: r.unknown(h)
    }
  return r.end({
    coin: coin ?? r.missing(1),
    all: all ?? ['HEADS', 'TAILS'],
    counts,
    totals: totals ?? { TAILS: 3 },
  })
}

export function writeToss(w: Writer, v: Toss): void {
  w.begin($Toss, v)
  writeEnum(w.field(0x108), v.coin ?? w.missing(1), Coin$enum)
  write$ListOfCoin(w.field(0x20f), v.all ?? ['HEADS', 'TAILS'])
  if (v.counts != null) write$MapOfCoinToI32(w.field(0x30d), v.counts)
  write$MapOfCoinToI32$2(w.field(0x40d), v.totals ?? { TAILS: 3 })
  w.end(v)
}

export const Toss: Struct<Toss> = { schema: $Toss, create: createToss, read: readToss, write: writeToss }

export const LUCKY: Coin = 'HEADS'

/** Not just any text. */
export type UserId = NewType<string, 'UserId'>
export function UserId(value: string): UserId {
  return value as UserId
}

export type AdminId = NewType<UserId, 'AdminId'>
export function AdminId(value: UserId): AdminId {
  return value as AdminId
}

export type Boss = AdminId

export interface User {
  id: UserId
  admins?: AdminId[] | undefined
  boss?: Boss | undefined
  scores?: Map<UserId, number> | undefined
}

const $User: StructSchema = { name: 'User', fields: { id: 0x10b, admins: 0x20f, boss: 0x30b, scores: 0x40d } }

export function createUser(init: User): User {
  return { ...init, boss: init.boss ?? AdminId(UserId('root')) }
}

export function readUser(r: Reader): User {
  let id: UserId | undefined,
    admins: AdminId[] | undefined,
    boss: Boss | undefined,
    scores: Map<UserId, number> | undefined
  r.begin($User)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: id = UserId(r.string()); break
      case 0x20f: admins = read$ListOfAdminId(r); break
      case 0x30b: boss = AdminId(UserId(r.string())); break
      case 0x40d: scores = read$MapOfUserIdToI32(r); break
      default: r.unknown(h)
    }
  return r.end({ id: id ?? r.missing(1), admins, boss: boss ?? AdminId(UserId('root')), scores })
}

export function writeUser(w: Writer, v: User): void {
  w.begin($User, v)
  w.field(0x10b).string(v.id ?? w.missing(1))
  if (v.admins != null) write$ListOfAdminId(w.field(0x20f), v.admins)
  w.field(0x30b).string(v.boss ?? AdminId(UserId('root')))
  if (v.scores != null) write$MapOfUserIdToI32(w.field(0x40d), v.scores)
  w.end(v)
}

export const User: Struct<User> = { schema: $User, create: createUser, read: readUser, write: writeUser }

export const NOBODY: UserId = /* @__PURE__ */ UserId('nobody')

function read$ListOfI64(r: Reader): number[] {
  const list = new Array<number>(r.list(10))
  for (let i = 0; i < list.length; i++) list[i] = readI64AsNumber(r)
  r.endContainer()
  return list
}

function write$ListOfI64(w: Writer, v: number[]): void {
  w.list(10, v.length)
  for (let i = 0; i < v.length; i++) writeI64AsNumber(w, v[i] as number)
  w.endContainer()
}

function read$SetOfString(r: Reader): string[] {
  const list = new Array<string>(r.set(11))
  for (let i = 0; i < list.length; i++) list[i] = r.string()
  r.endContainer()
  return list
}

function write$SetOfString(w: Writer, v: string[]): void {
  w.set(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i] as string)
  w.endContainer()
}

function read$SetOfI32(r: Reader): Record<number, true> {
  const set: Record<number, true> = Object.create(null)
  for (let n = r.set(8); n > 0; n--) set[r.i32()] = true
  r.endContainer()
  return set
}

function write$SetOfI32(w: Writer, v: Record<number, true>): void {
  const list = propertiesOf(v).filter(([, is]) => is).map(([key]) => key)
  w.set(8, list.length)
  for (const item of list) w.i32(Number(item))
  w.endContainer()
}

function read$MapOfStringToI64(r: Reader): Record<string, number> {
  const map: Record<string, number> = Object.create(null)
  for (let n = r.map(11, 10); n > 0; n--) map[r.string()] = readI64AsNumber(r)
  r.endContainer()
  return map
}

function write$MapOfStringToI64(w: Writer, v: Record<string, number>): void {
  const list = propertiesOf(v)
  w.map(11, 10, list.length)
  for (const [key, value] of list) {
    w.string(key)
    writeI64AsNumber(w, value)
  }
  w.endContainer()
}

function read$MapOfI64ToPoint(r: Reader): [bigint, Point][] {
  const list = new Array<[bigint, Point]>(r.map(10, 12))
  for (let i = 0; i < list.length; i++) list[i] = [r.i64(), readPoint(r)]
  r.endContainer()
  return list
}

function write$MapOfI64ToPoint(w: Writer, v: [bigint, Point][]): void {
  w.map(10, 12, v.length)
  for (const [key, value] of v) {
    w.i64(key)
    writePoint(w, value)
  }
  w.endContainer()
}

function read$MapOfPointToString(r: Reader): Map<Point, string> {
  const map = new ValueMap<Point, string>()
  for (let n = r.map(12, 11); n > 0; n--) map.set(readPoint(r), r.string())
  r.endContainer()
  return map
}

function write$MapOfPointToString(w: Writer, v: Map<Point, string>): void {
  const map = byKey(v)
  w.map(12, 11, map.size)
  for (const [key, value] of map) {
    writePoint(w, key)
    w.string(value)
  }
  w.endContainer()
}

function read$SetOfBinary(r: Reader): Set<Uint8Array> {
  const set = new ValueSet<Uint8Array>()
  for (let n = r.set(11); n > 0; n--) set.add(r.binary())
  r.endContainer()
  return set
}

function write$SetOfBinary(w: Writer, v: Set<Uint8Array>): void {
  const set = byElement(v)
  w.set(11, set.size)
  for (const item of set) w.binary(item)
  w.endContainer()
}

function read$MapOfListOfI32ToSetOfPoint(r: Reader): Map<number[], Set<Point>> {
  const map = new ValueMap<number[], Set<Point>>()
  for (let n = r.map(15, 14); n > 0; n--) map.set(read$ListOfI32(r), read$SetOfPoint(r))
  r.endContainer()
  return map
}

function write$MapOfListOfI32ToSetOfPoint(w: Writer, v: Map<number[], Set<Point>>): void {
  const map = byKey(v)
  w.map(15, 14, map.size)
  for (const [key, value] of map) {
    write$ListOfI32(w, key)
    write$SetOfPoint(w, value)
  }
  w.endContainer()
}

function read$MapOfI64ToBool(r: Reader): Record<string, boolean> {
  const map: Record<string, boolean> = Object.create(null)
  for (let n = r.map(10, 2); n > 0; n--) map[String(r.i64())] = r.bool()
  r.endContainer()
  return map
}

function write$MapOfI64ToBool(w: Writer, v: Record<string, boolean>): void {
  const list = propertiesOf(v)
  w.map(10, 2, list.length)
  for (const [key, value] of list) {
    w.i64(BigInt(key))
    w.bool(value)
  }
  w.endContainer()
}

function read$MapOfStringToI32(r: Reader): Record<string, number> {
  const map: Record<string, number> = Object.create(null)
  for (let n = r.map(11, 8); n > 0; n--) map[r.string()] = r.i32()
  r.endContainer()
  return map
}

function write$MapOfStringToI32(w: Writer, v: Record<string, number>): void {
  const list = propertiesOf(v)
  w.map(11, 8, list.length)
  for (const [key, value] of list) {
    w.string(key)
    w.i32(value)
  }
  w.endContainer()
}

function read$ListOfCoin(r: Reader): Coin[] {
  const list = new Array<Coin>(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = readEnum<Coin>(r, Coin$enum)
  r.endContainer()
  return list
}

function write$ListOfCoin(w: Writer, v: Coin[]): void {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) writeEnum(w, v[i] as Coin, Coin$enum)
  w.endContainer()
}

function read$MapOfCoinToI32(r: Reader): Map<Coin, number> {
  const map = new Map<Coin, number>()
  for (let n = r.map(8, 8); n > 0; n--) map.set(readEnum<Coin>(r, Coin$enum), r.i32())
  r.endContainer()
  return map
}

function write$MapOfCoinToI32(w: Writer, v: Map<Coin, number>): void {
  w.map(8, 8, v.size)
  for (const [key, value] of v) {
    writeEnum(w, key, Coin$enum)
    w.i32(value)
  }
  w.endContainer()
}

function read$MapOfCoinToI32$2(r: Reader): Record<string, number> {
  const map: Record<string, number> = Object.create(null)
  for (let n = r.map(8, 8); n > 0; n--) map[String(readEnum<Coin>(r, Coin$enum))] = r.i32()
  r.endContainer()
  return map
}

function write$MapOfCoinToI32$2(w: Writer, v: Record<string, number>): void {
  const list = propertiesOf(v)
  w.map(8, 8, list.length)
  for (const [key, value] of list) {
    writeEnum(w, key, Coin$enum)
    w.i32(value)
  }
  w.endContainer()
}

function read$ListOfAdminId(r: Reader): AdminId[] {
  const list = new Array<AdminId>(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = AdminId(UserId(r.string()))
  r.endContainer()
  return list
}

function write$ListOfAdminId(w: Writer, v: AdminId[]): void {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i] as AdminId)
  w.endContainer()
}

function read$MapOfUserIdToI32(r: Reader): Map<UserId, number> {
  const map = new Map<UserId, number>()
  for (let n = r.map(11, 8); n > 0; n--) map.set(UserId(r.string()), r.i32())
  r.endContainer()
  return map
}

function write$MapOfUserIdToI32(w: Writer, v: Map<UserId, number>): void {
  w.map(11, 8, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i32(value)
  }
  w.endContainer()
}

function read$ListOfI32(r: Reader): number[] {
  const list = new Array<number>(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfI32(w: Writer, v: number[]): void {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i] as number)
  w.endContainer()
}

function read$SetOfPoint(r: Reader): Set<Point> {
  const set = new ValueSet<Point>()
  for (let n = r.set(12); n > 0; n--) set.add(readPoint(r))
  r.endContainer()
  return set
}

function write$SetOfPoint(w: Writer, v: Set<Point>): void {
  const set = byElement(v)
  w.set(12, set.size)
  for (const item of set) writePoint(w, item)
  w.endContainer()
}

export * as default from './forms.thrift'
