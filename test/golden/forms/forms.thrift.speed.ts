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
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'
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
  if (r.inline) return $$r.inlined(r, readPoint, readPoint$binary, readPoint$compact)
  let x$: number | undefined, y: number | undefined
  r.begin($Point)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x$ = r.i32(); break
      case 0x208: y = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x: x$, y })
}

function readPoint$binary(r: $$r.Input): Point {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let x$: number | undefined, y: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: x$ = d.getInt32(p + 3); p += 7; break
      case 0x080002: y = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ x: x$, y }, u)
}

function readPoint$compact(r: $$r.Input): Point {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let x$: number | undefined, y: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; x$ = $$r.zigzag(x); break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; y = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ x: x$, y }, u)
}

export function writePoint(w: Writer, v: Point): void {
  if (w.inline) return $$w.inlined(w, v, writePoint, writePoint$binary, writePoint$compact)
  w.begin($Point, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  if (v.y != null) w.field(0x208).i32(v.y)
  w.end(v)
}

function writePoint$binary(w: $$w.Output, v: Point): void {
  let p = $$w.open(w, v), d = w.view
  if (v.x != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.x)); p += 7
  }
  if (v.y != null) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.y)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Point, v), 0) : p)
}

function writePoint$compact(w: $$w.Output, v: Point): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.x != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.x))); f = 1
  }
  if (v.y != null) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.y))); f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Point, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, readForms, readForms$binary, readForms$compact)
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

function readForms$binary(r: $$r.Input): Forms {
  $$r.open(r, 17)
  const b = r.bytes, d = r.view
  let p = r.position
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
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0a0001: r.position = p + 3; count = readI64AsNumber(r); p = r.position; break
      case 0x0a0002: r.position = p + 3; digits = readI64AsString(r); p = r.position; break
      case 0x0a0003: r.position = p + 3; at = readI64AsDate(r); p = r.position; break
      case 0x0a0004: plain = $$r.binaryLong(d, p + 3); p += 11; break
      case 0x0a0005: r.position = p + 3; raw = readI64AsBuffer(r); p = r.position; break
      case 0x0a0006: r.position = p + 3; long = readI64AsLong(r, Long); p = r.position; break
      case 0x0f0007: r.position = p + 3; counts = read$ListOfI64$binary(r); p = r.position; break
      case 0x0e0008: r.position = p + 3; tags = read$SetOfString(r); p = r.position; break
      case 0x0e0009: r.position = p + 3; flags = read$SetOfI32(r); p = r.position; break
      case 0x0d000a: r.position = p + 3; totals = read$MapOfStringToI64(r); p = r.position; break
      case 0x0d000b: r.position = p + 3; pairs = read$MapOfI64ToPoint(r); p = r.position; break
      case 0x0d000c: r.position = p + 3; names = read$MapOfPointToString(r); p = r.position; break
      case 0x0e000d: r.position = p + 3; keys = read$SetOfBinary(r); p = r.position; break
      case 0x0d000e: r.position = p + 3; deep = read$MapOfListOfI32ToSetOfPoint(r); p = r.position; break
      case 0x0d000f: r.position = p + 3; byId = read$MapOfI64ToBool(r); p = r.position; break
      case 0x0a0010: r.position = p + 3; year = readI64AsNumber(r); p = r.position; break
      case 0x0d0011: r.position = p + 3; scores = read$MapOfStringToI32(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({
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
  }, u)
}

function readForms$compact(r: $$r.Input): Forms {
  $$r.open(r, 17)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
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
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x16: r.position = p; count = readI64AsNumber(r); p = r.position; break
      case 0x26: r.position = p; digits = readI64AsString(r); p = r.position; break
      case 0x36: r.position = p; at = readI64AsDate(r); p = r.position; break
      case 0x46: r.position = p; plain = $$r.long(r); p = r.position; break
      case 0x56: r.position = p; raw = readI64AsBuffer(r); p = r.position; break
      case 0x66: r.position = p; long = readI64AsLong(r, Long); p = r.position; break
      case 0x79: r.position = p; counts = read$ListOfI64$compact(r); p = r.position; break
      case 0x8a: r.position = p; tags = read$SetOfString(r); p = r.position; break
      case 0x9a: r.position = p; flags = read$SetOfI32(r); p = r.position; break
      case 0xab: r.position = p; totals = read$MapOfStringToI64(r); p = r.position; break
      case 0xbb: r.position = p; pairs = read$MapOfI64ToPoint(r); p = r.position; break
      case 0xcb: r.position = p; names = read$MapOfPointToString(r); p = r.position; break
      case 0xda: r.position = p; keys = read$SetOfBinary(r); p = r.position; break
      case 0xeb: r.position = p; deep = read$MapOfListOfI32ToSetOfPoint(r); p = r.position; break
      case 0xfb: r.position = p; byId = read$MapOfI64ToBool(r); p = r.position; break
      case 0x106: r.position = p; year = readI64AsNumber(r); p = r.position; break
      case 0x11b: r.position = p; scores = read$MapOfStringToI32(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({
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
  }, u)
}

export function writeForms(w: Writer, v: Forms): void {
  if (w.inline) return $$w.inlined(w, v, writeForms, writeForms$binary, writeForms$compact)
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

function writeForms$binary(w: $$w.Output, v: Forms): void {
  let p = $$w.open(w, v), d = w.view
  if (v.count != null) {
    d.setInt32(p, 0xa000100); w.position = p + 3; writeI64AsNumber(w, v.count); p = $$w.room(w); d = w.view
  }
  if (v.digits != null) {
    d.setInt32(p, 0xa000200); w.position = p + 3; writeI64AsString(w, v.digits); p = $$w.room(w); d = w.view
  }
  if (v.at != null) {
    d.setInt32(p, 0xa000300); w.position = p + 3; writeI64AsDate(w, v.at); p = $$w.room(w); d = w.view
  }
  if (v.plain != null) {
    d.setInt32(p, 0xa000400); $$w.binaryLong(d, p + 3, v.plain); p += 11
  }
  if (v.raw != null) {
    d.setInt32(p, 0xa000500); w.position = p + 3; writeI64AsBuffer(w, v.raw); p = $$w.room(w); d = w.view
  }
  if (v.long != null) {
    d.setInt32(p, 0xa000600); w.position = p + 3; writeI64AsLong(w, v.long); p = $$w.room(w); d = w.view
  }
  if (v.counts != null) {
    d.setInt32(p, 0xf000700); w.position = p + 3; write$ListOfI64$binary(w, v.counts); p = $$w.room(w); d = w.view
  }
  if (v.tags != null) {
    d.setInt32(p, 0xe000800); w.position = p + 3; write$SetOfString(w, v.tags); p = $$w.room(w); d = w.view
  }
  if (v.flags != null) {
    d.setInt32(p, 0xe000900); w.position = p + 3; write$SetOfI32(w, v.flags); p = $$w.room(w); d = w.view
  }
  if (v.totals != null) {
    d.setInt32(p, 0xd000a00); w.position = p + 3; write$MapOfStringToI64(w, v.totals); p = $$w.room(w); d = w.view
  }
  if (v.pairs != null) {
    d.setInt32(p, 0xd000b00); w.position = p + 3; write$MapOfI64ToPoint(w, v.pairs); p = $$w.room(w); d = w.view
  }
  if (v.names != null) {
    d.setInt32(p, 0xd000c00); w.position = p + 3; write$MapOfPointToString(w, v.names); p = $$w.room(w); d = w.view
  }
  if (v.keys != null) {
    d.setInt32(p, 0xe000d00); w.position = p + 3; write$SetOfBinary(w, v.keys); p = $$w.room(w); d = w.view
  }
  if (v.deep != null) {
    d.setInt32(p, 0xd000e00); w.position = p + 3; write$MapOfListOfI32ToSetOfPoint(w, v.deep); p = $$w.room(w); d = w.view
  }
  if (v.byId != null) {
    d.setInt32(p, 0xd000f00); w.position = p + 3; write$MapOfI64ToBool(w, v.byId); p = $$w.room(w); d = w.view
  }
  d.setInt32(p, 0xa001000); w.position = p + 3; writeI64AsNumber(w, v.year ?? 2026); p = $$w.room(w); d = w.view
  d.setInt32(p, 0xd001100); w.position = p + 3; write$MapOfStringToI32(w, v.scores ?? { a: 1, ['__proto__']: 2 }); p = $$w.room(w); d = w.view
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Forms, v), 0) : p)
}

function writeForms$compact(w: $$w.Output, v: Forms): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.count != null) {
    b[p++] = 0x10 | 6; w.position = p; writeI64AsNumber(w, v.count); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (v.digits != null) {
    b[p++] = 2 - f << 4 | 6; w.position = p; writeI64AsString(w, v.digits); p = $$w.room(w); b = w.bytes; f = 2
  }
  if (v.at != null) {
    b[p++] = 3 - f << 4 | 6; w.position = p; writeI64AsDate(w, v.at); p = $$w.room(w); b = w.bytes; f = 3
  }
  if (v.plain != null) {
    b[p++] = 4 - f << 4 | 6; p = $$w.compactLong(b, p, v.plain); f = 4
  }
  if (v.raw != null) {
    b[p++] = 5 - f << 4 | 6; w.position = p; writeI64AsBuffer(w, v.raw); p = $$w.room(w); b = w.bytes; f = 5
  }
  if (v.long != null) {
    b[p++] = 6 - f << 4 | 6; w.position = p; writeI64AsLong(w, v.long); p = $$w.room(w); b = w.bytes; f = 6
  }
  if (v.counts != null) {
    b[p++] = 7 - f << 4 | 9; w.position = p; write$ListOfI64$compact(w, v.counts); p = $$w.room(w); b = w.bytes; f = 7
  }
  if (v.tags != null) {
    b[p++] = 8 - f << 4 | 10; w.position = p; write$SetOfString(w, v.tags); p = $$w.room(w); b = w.bytes; f = 8
  }
  if (v.flags != null) {
    b[p++] = 9 - f << 4 | 10; w.position = p; write$SetOfI32(w, v.flags); p = $$w.room(w); b = w.bytes; f = 9
  }
  if (v.totals != null) {
    b[p++] = 10 - f << 4 | 11; w.position = p; write$MapOfStringToI64(w, v.totals); p = $$w.room(w); b = w.bytes; f = 10
  }
  if (v.pairs != null) {
    b[p++] = 11 - f << 4 | 11; w.position = p; write$MapOfI64ToPoint(w, v.pairs); p = $$w.room(w); b = w.bytes; f = 11
  }
  if (v.names != null) {
    b[p++] = 12 - f << 4 | 11; w.position = p; write$MapOfPointToString(w, v.names); p = $$w.room(w); b = w.bytes; f = 12
  }
  if (v.keys != null) {
    b[p++] = 13 - f << 4 | 10; w.position = p; write$SetOfBinary(w, v.keys); p = $$w.room(w); b = w.bytes; f = 13
  }
  if (v.deep != null) {
    b[p++] = 14 - f << 4 | 11; w.position = p; write$MapOfListOfI32ToSetOfPoint(w, v.deep); p = $$w.room(w); b = w.bytes; f = 14
  }
  if (v.byId != null) {
    b[p++] = 15 - f << 4 | 11; w.position = p; write$MapOfI64ToBool(w, v.byId); p = $$w.room(w); b = w.bytes; f = 15
  }
  p = $$w.compactField(w, p, 0x100 | 6, f); w.position = p; writeI64AsNumber(w, v.year ?? 2026); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 11; w.position = p; write$MapOfStringToI32(w, v.scores ?? { a: 1, ['__proto__']: 2 }); p = $$w.room(w); b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Forms, v), 17) : p)
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
  if (r.inline) return $$r.inlined(r, readToss, readToss$binary, readToss$compact)
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

function readToss$binary(r: $$r.Input): Toss {
  $$r.open(r, 4)
  const b = r.bytes, d = r.view
  let p = r.position
  let coin: Coin | undefined,
    all: Coin[] | undefined,
    counts: Map<Coin, number> | undefined,
    totals: Record<string, number> | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: r.position = p + 3; coin = readEnum<Coin>(r, Coin$enum); p = r.position; break
      case 0x0f0002: r.position = p + 3; all = read$ListOfCoin$binary(r); p = r.position; break
      case 0x0d0003: r.position = p + 3; counts = read$MapOfCoinToI32$binary(r); p = r.position; break
      case 0x0d0004: r.position = p + 3; totals = read$MapOfCoinToI32$2(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (coin === undefined) $$r.bail()
  return $$r.attach({ coin, all: all ?? ['HEADS', 'TAILS'], counts, totals: totals ?? { TAILS: 3 } }, u)
}

function readToss$compact(r: $$r.Input): Toss {
  $$r.open(r, 4)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let coin: Coin | undefined,
    all: Coin[] | undefined,
    counts: Map<Coin, number> | undefined,
    totals: Record<string, number> | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: r.position = p; coin = readEnum<Coin>(r, Coin$enum); p = r.position; break
      case 0x29: r.position = p; all = read$ListOfCoin$compact(r); p = r.position; break
      case 0x3b: r.position = p; counts = read$MapOfCoinToI32$compact(r); p = r.position; break
      case 0x4b: r.position = p; totals = read$MapOfCoinToI32$2(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (coin === undefined) $$r.bail()
  return $$r.attach({ coin, all: all ?? ['HEADS', 'TAILS'], counts, totals: totals ?? { TAILS: 3 } }, u)
}

export function writeToss(w: Writer, v: Toss): void {
  if (w.inline) return $$w.inlined(w, v, writeToss, writeToss$binary, writeToss$compact)
  w.begin($Toss, v)
  writeEnum(w.field(0x108), v.coin ?? w.missing(1), Coin$enum)
  write$ListOfCoin(w.field(0x20f), v.all ?? ['HEADS', 'TAILS'])
  if (v.counts != null) write$MapOfCoinToI32(w.field(0x30d), v.counts)
  write$MapOfCoinToI32$2(w.field(0x40d), v.totals ?? { TAILS: 3 })
  w.end(v)
}

function writeToss$binary(w: $$w.Output, v: Toss): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0x8000100); w.position = p + 3; writeEnum(w, v.coin, Coin$enum); p = $$w.room(w); d = w.view
  d.setInt32(p, 0xf000200); w.position = p + 3; write$ListOfCoin$binary(w, v.all ?? ['HEADS', 'TAILS']); p = $$w.room(w); d = w.view
  if (v.counts != null) {
    d.setInt32(p, 0xd000300); w.position = p + 3; write$MapOfCoinToI32$binary(w, v.counts); p = $$w.room(w); d = w.view
  }
  d.setInt32(p, 0xd000400); w.position = p + 3; write$MapOfCoinToI32$2(w, v.totals ?? { TAILS: 3 }); p = $$w.room(w); d = w.view
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Toss, v), 0) : p)
}

function writeToss$compact(w: $$w.Output, v: Toss): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 5; w.position = p; writeEnum(w, v.coin, Coin$enum); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 9; w.position = p; write$ListOfCoin$compact(w, v.all ?? ['HEADS', 'TAILS']); p = $$w.room(w); b = w.bytes
  f = 2
  if (v.counts != null) {
    b[p++] = 0x10 | 11; w.position = p; write$MapOfCoinToI32$compact(w, v.counts); p = $$w.room(w); b = w.bytes; f = 3
  }
  b[p++] = 4 - f << 4 | 11; w.position = p; write$MapOfCoinToI32$2(w, v.totals ?? { TAILS: 3 }); p = $$w.room(w); b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Toss, v), 4) : p)
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
  if (r.inline) return $$r.inlined(r, readUser, readUser$binary, readUser$compact)
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

function readUser$binary(r: $$r.Input): User {
  $$r.open(r, 4)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let id: UserId | undefined,
    admins: AdminId[] | undefined,
    boss: Boss | undefined,
    scores: Map<UserId, number> | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); id = UserId($$r.text(r, p + 7, x)); p += x + 7; break
      case 0x0f0002: r.position = p + 3; admins = read$ListOfAdminId$binary(r); p = r.position; break
      case 0x0b0003: x = d.getInt32(p + 3); boss = AdminId(UserId($$r.text(r, p + 7, x))); p += x + 7; break
      case 0x0d0004: r.position = p + 3; scores = read$MapOfUserIdToI32$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (id === undefined) $$r.bail()
  return $$r.attach({ id, admins, boss: boss ?? AdminId(UserId('root')), scores }, u)
}

function readUser$compact(r: $$r.Input): User {
  $$r.open(r, 4)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let id: UserId | undefined,
    admins: AdminId[] | undefined,
    boss: Boss | undefined,
    scores: Map<UserId, number> | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; id = UserId($$r.text(r, p, x)); p += x; break
      case 0x29: r.position = p; admins = read$ListOfAdminId$compact(r); p = r.position; break
      case 0x38: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; boss = AdminId(UserId($$r.text(r, p, x))); p += x; break
      case 0x4b: r.position = p; scores = read$MapOfUserIdToI32$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (id === undefined) $$r.bail()
  return $$r.attach({ id, admins, boss: boss ?? AdminId(UserId('root')), scores }, u)
}

export function writeUser(w: Writer, v: User): void {
  if (w.inline) return $$w.inlined(w, v, writeUser, writeUser$binary, writeUser$compact)
  w.begin($User, v)
  w.field(0x10b).string(v.id ?? w.missing(1))
  if (v.admins != null) write$ListOfAdminId(w.field(0x20f), v.admins)
  w.field(0x30b).string(v.boss ?? AdminId(UserId('root')))
  if (v.scores != null) write$MapOfUserIdToI32(w.field(0x40d), v.scores)
  w.end(v)
}

function writeUser$binary(w: $$w.Output, v: User): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.id); d = w.view
  if (v.admins != null) {
    d.setInt32(p, 0xf000200); w.position = p + 3; write$ListOfAdminId$binary(w, v.admins); p = $$w.room(w); d = w.view
  }
  d.setInt32(p, 0xb000300); p = $$w.binaryText(w, p + 3, v.boss ?? AdminId(UserId('root'))); d = w.view
  if (v.scores != null) {
    d.setInt32(p, 0xd000400); w.position = p + 3; write$MapOfUserIdToI32$binary(w, v.scores); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $User, v), 0) : p)
}

function writeUser$compact(w: $$w.Output, v: User): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.id); b = w.bytes
  f = 1
  if (v.admins != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfAdminId$compact(w, v.admins); p = $$w.room(w); b = w.bytes; f = 2
  }
  b[p++] = 3 - f << 4 | 8; p = $$w.compactText(w, p, v.boss ?? AdminId(UserId('root'))); b = w.bytes
  f = 3
  if (v.scores != null) {
    b[p++] = 0x10 | 11; w.position = p; write$MapOfUserIdToI32$compact(w, v.scores); p = $$w.room(w); b = w.bytes; f = 4
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $User, v), f) : p)
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

function read$ListOfI64$binary(r: $$r.Input): number[] {
  const list = new Array<number>($$r.binaryList(r, 10))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readI64AsNumber(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfI64$binary(w: $$w.Output, v: number[]): void {
  let p = $$w.binaryList(w, 10, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeI64AsNumber(w, v[i] as number); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfI64$compact(r: $$r.Input): number[] {
  const list = new Array<number>($$r.compactList(r, 10))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readI64AsNumber(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfI64$compact(w: $$w.Output, v: number[]): void {
  let p = $$w.compactList(w, 10, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeI64AsNumber(w, v[i] as number); p = $$w.room(w)
  }
  w.position = p
  w.depth--
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

function read$ListOfCoin$binary(r: $$r.Input): Coin[] {
  const list = new Array<Coin>($$r.binaryList(r, 8))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readEnum<Coin>(r, Coin$enum); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfCoin$binary(w: $$w.Output, v: Coin[]): void {
  let p = $$w.binaryList(w, 8, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeEnum(w, v[i] as Coin, Coin$enum); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfCoin$compact(r: $$r.Input): Coin[] {
  const list = new Array<Coin>($$r.compactList(r, 8))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readEnum<Coin>(r, Coin$enum); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfCoin$compact(w: $$w.Output, v: Coin[]): void {
  let p = $$w.compactList(w, 8, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeEnum(w, v[i] as Coin, Coin$enum); p = $$w.room(w)
  }
  w.position = p
  w.depth--
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

function read$MapOfCoinToI32$binary(r: $$r.Input): Map<Coin, number> {
  const map = new Map<Coin, number>()
  let n = $$r.binaryMap(r, 8, 8)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    r.position = p; const key: Coin = readEnum<Coin>(r, Coin$enum); p = r.position
    map.set(key, d.getInt32(p)); p += 4
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfCoinToI32$binary(w: $$w.Output, v: Map<Coin, number>): void {
  let p = $$w.binaryMap(w, 8, 8, v.size, 4)
  for (const [key, value] of v) {
    w.position = p; writeEnum(w, key, Coin$enum); p = $$w.room(w)
    w.view.setInt32(p, $$w.i32(value)); p += 4
  }
  w.position = p
  w.depth--
}

function read$MapOfCoinToI32$compact(r: $$r.Input): Map<Coin, number> {
  const map = new Map<Coin, number>()
  let n = $$r.compactMap(r, 8, 8)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    r.position = p; const key: Coin = readEnum<Coin>(r, Coin$enum); p = r.position
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; map.set(key, $$r.zigzag(x))
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfCoinToI32$compact(w: $$w.Output, v: Map<Coin, number>): void {
  let p = $$w.compactMap(w, 8, 8, v.size, 5)
  for (const [key, value] of v) {
    w.position = p; writeEnum(w, key, Coin$enum); p = $$w.room(w)
    p = $$w.varint(w.bytes, p, $$w.zigzag($$w.i32(value)))
  }
  w.position = p
  w.depth--
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

function read$ListOfAdminId$binary(r: $$r.Input): AdminId[] {
  const list = new Array<AdminId>($$r.binaryList(r, 11))
  const d = r.view
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = d.getInt32(p); list[i] = AdminId(UserId($$r.text(r, p + 4, x))); p += x + 4
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfAdminId$binary(w: $$w.Output, v: AdminId[]): void {
  let p = $$w.binaryList(w, 11, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    p = $$w.binaryText(w, p, v[i])
  }
  w.position = p
  w.depth--
}

function read$ListOfAdminId$compact(r: $$r.Input): AdminId[] {
  const list = new Array<AdminId>($$r.compactList(r, 11))
  const b = r.bytes
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; list[i] = AdminId(UserId($$r.text(r, p, x))); p += x
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfAdminId$compact(w: $$w.Output, v: AdminId[]): void {
  let p = $$w.compactList(w, 11, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    p = $$w.compactText(w, p, v[i])
  }
  w.position = p
  w.depth--
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

function read$MapOfUserIdToI32$binary(r: $$r.Input): Map<UserId, number> {
  const map = new Map<UserId, number>()
  let n = $$r.binaryMap(r, 11, 8)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: UserId = UserId($$r.text(r, p + 4, x)); p += x + 4
    map.set(key, d.getInt32(p)); p += 4
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfUserIdToI32$binary(w: $$w.Output, v: Map<UserId, number>): void {
  let p = $$w.binaryMap(w, 11, 8, v.size, 4)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    w.view.setInt32(p, $$w.i32(value)); p += 4
  }
  w.position = p
  w.depth--
}

function read$MapOfUserIdToI32$compact(r: $$r.Input): Map<UserId, number> {
  const map = new Map<UserId, number>()
  let n = $$r.compactMap(r, 11, 8)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: UserId = UserId($$r.text(r, p, x)); p += x
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; map.set(key, $$r.zigzag(x))
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfUserIdToI32$compact(w: $$w.Output, v: Map<UserId, number>): void {
  let p = $$w.compactMap(w, 11, 8, v.size, 5)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    p = $$w.varint(w.bytes, p, $$w.zigzag($$w.i32(value)))
  }
  w.position = p
  w.depth--
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

function read$ListOfI32$binary(r: $$r.Input): number[] {
  const list = new Array<number>($$r.binaryList(r, 8))
  const d = r.view
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    list[i] = d.getInt32(p); p += 4
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfI32$binary(w: $$w.Output, v: number[]): void {
  let p = $$w.binaryList(w, 8, v.length, 4)
  const d = w.view
  for (let i = 0; i < v.length; i++) {
    d.setInt32(p, $$w.i32(v[i])); p += 4
  }
  w.position = p
  w.depth--
}

function read$ListOfI32$compact(r: $$r.Input): number[] {
  const list = new Array<number>($$r.compactList(r, 8))
  const b = r.bytes
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; list[i] = $$r.zigzag(x)
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfI32$compact(w: $$w.Output, v: number[]): void {
  let p = $$w.compactList(w, 8, v.length, 5)
  const b = w.bytes
  for (let i = 0; i < v.length; i++) {
    p = $$w.varint(b, p, $$w.zigzag($$w.i32(v[i])))
  }
  w.position = p
  w.depth--
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
