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
import Long from 'long'

const $Point = { name: 'Point', fields: { x: 0x108, y: 0x208 } }

export function createPoint(init = {}) {
  return { ...init }
}

export function readPoint(r) {
  let x, y
  r.begin($Point)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      case 0x208: y = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x, y })
}

export function writePoint(w, v) {
  w.begin($Point, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  if (v.y != null) w.field(0x208).i32(v.y)
  w.end(v)
}

export const Point = { schema: $Point, create: createPoint, read: readPoint, write: writePoint }

const $Forms = {
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

export function createForms(init = {}) {
  return {
    ...init,
    year: init.year ?? 2026,
    scores: init.scores ?? { a: 1, ['__proto__']: 2 },
  }
}

export function readForms(r) {
  let count,
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
    year,
    scores
  r.begin($Forms)
  for (let h; (h = r.field()); )
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

export function writeForms(w, v) {
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

export const Forms = { schema: $Forms, create: createForms, read: readForms, write: writeForms }

export const GRID = /* @__PURE__ */ new ValueMap([[{ x: 1, y: 2 }, /* @__PURE__ */ new ValueSet([{ x: 3, y: 4 }])]])

export const EPOCH = /* @__PURE__ */ new Date(0)

export const MANY = '9223372036854775807'

export const TAGS = ['a', 'b']

/** How a coin falls. */
export const Coin = {
  HEADS: 'HEADS',
  /** The other side. */
  TAILS: 'TAILS',
  REVERSE: 'REVERSE',
}

export const Coin$enum = { numbers: { HEADS: 1, TAILS: 2, REVERSE: 2 }, names: { 1: 'HEADS', 2: 'REVERSE' } }

const $Toss = { name: 'Toss', fields: { coin: 0x108, all: 0x20f, counts: 0x30d, totals: 0x40d } }

export function createToss(init) {
  return {
    ...init,
    all: init.all ?? ['HEADS', 'TAILS'],
    totals: init.totals ?? { TAILS: 3 },
  }
}

export function readToss(r) {
  let coin, all, counts, totals
  r.begin($Toss)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: coin = readEnum(r, Coin$enum); break
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

export function writeToss(w, v) {
  w.begin($Toss, v)
  writeEnum(w.field(0x108), v.coin ?? w.missing(1), Coin$enum)
  write$ListOfCoin(w.field(0x20f), v.all ?? ['HEADS', 'TAILS'])
  if (v.counts != null) write$MapOfCoinToI32(w.field(0x30d), v.counts)
  write$MapOfCoinToI32$2(w.field(0x40d), v.totals ?? { TAILS: 3 })
  w.end(v)
}

export const Toss = { schema: $Toss, create: createToss, read: readToss, write: writeToss }

export const LUCKY = 'HEADS'

/** Not just any text. */
export function UserId(value) {
  return value
}

export function AdminId(value) {
  return value
}

const $User = { name: 'User', fields: { id: 0x10b, admins: 0x20f, boss: 0x30b, scores: 0x40d } }

export function createUser(init) {
  return { ...init, boss: init.boss ?? AdminId(UserId('root')) }
}

export function readUser(r) {
  let id, admins, boss, scores
  r.begin($User)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: id = UserId(r.string()); break
      case 0x20f: admins = read$ListOfAdminId(r); break
      case 0x30b: boss = AdminId(UserId(r.string())); break
      case 0x40d: scores = read$MapOfUserIdToI32(r); break
      default: r.unknown(h)
    }
  return r.end({ id: id ?? r.missing(1), admins, boss: boss ?? AdminId(UserId('root')), scores })
}

export function writeUser(w, v) {
  w.begin($User, v)
  w.field(0x10b).string(v.id ?? w.missing(1))
  if (v.admins != null) write$ListOfAdminId(w.field(0x20f), v.admins)
  w.field(0x30b).string(v.boss ?? AdminId(UserId('root')))
  if (v.scores != null) write$MapOfUserIdToI32(w.field(0x40d), v.scores)
  w.end(v)
}

export const User = { schema: $User, create: createUser, read: readUser, write: writeUser }

export const NOBODY = /* @__PURE__ */ UserId('nobody')

function read$ListOfI64(r) {
  const list = new Array(r.list(10))
  for (let i = 0; i < list.length; i++) list[i] = readI64AsNumber(r)
  r.endContainer()
  return list
}

function write$ListOfI64(w, v) {
  w.list(10, v.length)
  for (let i = 0; i < v.length; i++) writeI64AsNumber(w, v[i])
  w.endContainer()
}

function read$SetOfString(r) {
  const list = new Array(r.set(11))
  for (let i = 0; i < list.length; i++) list[i] = r.string()
  r.endContainer()
  return list
}

function write$SetOfString(w, v) {
  w.set(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i])
  w.endContainer()
}

function read$SetOfI32(r) {
  const set = Object.create(null)
  for (let n = r.set(8); n > 0; n--) set[r.i32()] = true
  r.endContainer()
  return set
}

function write$SetOfI32(w, v) {
  const list = propertiesOf(v).filter(([, is]) => is).map(([key]) => key)
  w.set(8, list.length)
  for (const item of list) w.i32(Number(item))
  w.endContainer()
}

function read$MapOfStringToI64(r) {
  const map = Object.create(null)
  for (let n = r.map(11, 10); n > 0; n--) map[r.string()] = readI64AsNumber(r)
  r.endContainer()
  return map
}

function write$MapOfStringToI64(w, v) {
  const list = propertiesOf(v)
  w.map(11, 10, list.length)
  for (const [key, value] of list) {
    w.string(key)
    writeI64AsNumber(w, value)
  }
  w.endContainer()
}

function read$MapOfI64ToPoint(r) {
  const list = new Array(r.map(10, 12))
  for (let i = 0; i < list.length; i++) list[i] = [r.i64(), readPoint(r)]
  r.endContainer()
  return list
}

function write$MapOfI64ToPoint(w, v) {
  w.map(10, 12, v.length)
  for (const [key, value] of v) {
    w.i64(key)
    writePoint(w, value)
  }
  w.endContainer()
}

function read$MapOfPointToString(r) {
  const map = new ValueMap()
  for (let n = r.map(12, 11); n > 0; n--) map.set(readPoint(r), r.string())
  r.endContainer()
  return map
}

function write$MapOfPointToString(w, v) {
  const map = byKey(v)
  w.map(12, 11, map.size)
  for (const [key, value] of map) {
    writePoint(w, key)
    w.string(value)
  }
  w.endContainer()
}

function read$SetOfBinary(r) {
  const set = new ValueSet()
  for (let n = r.set(11); n > 0; n--) set.add(r.binary())
  r.endContainer()
  return set
}

function write$SetOfBinary(w, v) {
  const set = byElement(v)
  w.set(11, set.size)
  for (const item of set) w.binary(item)
  w.endContainer()
}

function read$MapOfListOfI32ToSetOfPoint(r) {
  const map = new ValueMap()
  for (let n = r.map(15, 14); n > 0; n--) map.set(read$ListOfI32(r), read$SetOfPoint(r))
  r.endContainer()
  return map
}

function write$MapOfListOfI32ToSetOfPoint(w, v) {
  const map = byKey(v)
  w.map(15, 14, map.size)
  for (const [key, value] of map) {
    write$ListOfI32(w, key)
    write$SetOfPoint(w, value)
  }
  w.endContainer()
}

function read$MapOfI64ToBool(r) {
  const map = Object.create(null)
  for (let n = r.map(10, 2); n > 0; n--) map[String(r.i64())] = r.bool()
  r.endContainer()
  return map
}

function write$MapOfI64ToBool(w, v) {
  const list = propertiesOf(v)
  w.map(10, 2, list.length)
  for (const [key, value] of list) {
    w.i64(BigInt(key))
    w.bool(value)
  }
  w.endContainer()
}

function read$MapOfStringToI32(r) {
  const map = Object.create(null)
  for (let n = r.map(11, 8); n > 0; n--) map[r.string()] = r.i32()
  r.endContainer()
  return map
}

function write$MapOfStringToI32(w, v) {
  const list = propertiesOf(v)
  w.map(11, 8, list.length)
  for (const [key, value] of list) {
    w.string(key)
    w.i32(value)
  }
  w.endContainer()
}

function read$ListOfCoin(r) {
  const list = new Array(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = readEnum(r, Coin$enum)
  r.endContainer()
  return list
}

function write$ListOfCoin(w, v) {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) writeEnum(w, v[i], Coin$enum)
  w.endContainer()
}

function read$MapOfCoinToI32(r) {
  const map = new Map()
  for (let n = r.map(8, 8); n > 0; n--) map.set(readEnum(r, Coin$enum), r.i32())
  r.endContainer()
  return map
}

function write$MapOfCoinToI32(w, v) {
  w.map(8, 8, v.size)
  for (const [key, value] of v) {
    writeEnum(w, key, Coin$enum)
    w.i32(value)
  }
  w.endContainer()
}

function read$MapOfCoinToI32$2(r) {
  const map = Object.create(null)
  for (let n = r.map(8, 8); n > 0; n--) map[String(readEnum(r, Coin$enum))] = r.i32()
  r.endContainer()
  return map
}

function write$MapOfCoinToI32$2(w, v) {
  const list = propertiesOf(v)
  w.map(8, 8, list.length)
  for (const [key, value] of list) {
    writeEnum(w, key, Coin$enum)
    w.i32(value)
  }
  w.endContainer()
}

function read$ListOfAdminId(r) {
  const list = new Array(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = AdminId(UserId(r.string()))
  r.endContainer()
  return list
}

function write$ListOfAdminId(w, v) {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i])
  w.endContainer()
}

function read$MapOfUserIdToI32(r) {
  const map = new Map()
  for (let n = r.map(11, 8); n > 0; n--) map.set(UserId(r.string()), r.i32())
  r.endContainer()
  return map
}

function write$MapOfUserIdToI32(w, v) {
  w.map(11, 8, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i32(value)
  }
  w.endContainer()
}

function read$ListOfI32(r) {
  const list = new Array(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfI32(w, v) {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i])
  w.endContainer()
}

function read$SetOfPoint(r) {
  const set = new ValueSet()
  for (let n = r.set(12); n > 0; n--) set.add(readPoint(r))
  r.endContainer()
  return set
}

function write$SetOfPoint(w, v) {
  const set = byElement(v)
  w.set(12, set.size)
  for (const item of set) writePoint(w, item)
  w.endContainer()
}

export * as default from './forms.thrift'
