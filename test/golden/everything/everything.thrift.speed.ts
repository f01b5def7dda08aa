import {
  Client,
  Processor,
  ThriftException,
  ValueSet,
  fillStruct,
  keepUnknownFields,
  readUuid,
  writeUuid,
} from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  Handler,
  OneOf,
  ProcessorMethod,
  Reader,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

export type Size = -1 | 0 | 16 | (number & {})
export const Size: {
  readonly SMALL: -1
  readonly MEDIUM: 0
  readonly LARGE: 16
  readonly BIG: 16
  readonly [value: number]: string | undefined
} = {
  SMALL: -1,
  MEDIUM: 0,
  LARGE: 16,
  BIG: 16,
  '-1': 'SMALL',
  0: 'MEDIUM',
  16: 'BIG',
}

export type Id = bigint

export type Index = Map<Id, Size[]>

export type Alias = Index

export { Everything as Whole }

export { Everything as All }

export { Size as Extent }

export { Problem as Fault }

export interface Empty {}

const $Empty: StructSchema = { name: 'Empty', fields: {} }

export function createEmpty(): Empty {
  return {}
}

export function readEmpty(r: Reader): Empty {
  if (r.inline) return $$r.inlined(r, readEmpty, readEmpty$binary, readEmpty$compact)
  r.begin($Empty)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function readEmpty$binary(r: $$r.Input): Empty {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function readEmpty$compact(r: $$r.Input): Empty {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

export function writeEmpty(w: Writer, v: Empty): void {
  if (w.inline) return $$w.inlined(w, v, writeEmpty, writeEmpty$binary, writeEmpty$compact)
  w.begin($Empty, v)
  w.end(v)
}

function writeEmpty$binary(w: $$w.Output, v: Empty): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Empty, v), 0) : p)
}

function writeEmpty$compact(w: $$w.Output, v: Empty): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Empty, v), 0) : p)
}

export const Empty: Struct<Empty> = { schema: $Empty, create: createEmpty, read: readEmpty, write: writeEmpty }

export interface Everything {
  flag?: boolean | undefined
  tiny?: number | undefined
  small?: number | undefined
  medium?: number | undefined
  normal?: number | undefined
  large?: bigint | undefined
  real?: number | undefined
  text?: string | undefined
  bytes?: Uint8Array | undefined
  id?: string | undefined
  size?: Size | undefined
  empty?: Empty | undefined
  numbers?: number[] | undefined
  words?: Set<string> | undefined
  counts?: Map<string, bigint> | undefined
  grid?: boolean[][] | undefined
  nested?: Map<number, Map<string, Set<number>>> | undefined
  children?: Everything[] | undefined
  alias?: Id | undefined
  index?: Index | undefined
  other?: Alias | undefined
  choice?: Choice | undefined
  choices?: Choice[] | undefined
  problem?: Problem | undefined
  self?: Everything | undefined
}

const $Everything: StructSchema = {
  name: 'Everything',
  fields: {
    flag: 0x102,
    tiny: 0x203,
    small: 0x303,
    medium: 0x406,
    normal: 0x508,
    large: 0x60a,
    real: 0x704,
    text: 0x80b,
    bytes: 0x90b,
    id: 0xa10,
    size: 0xb08,
    empty: 0xc0c,
    numbers: 0xd0f,
    words: 0xe0e,
    counts: 0xf0d,
    grid: 0x100f,
    nested: 0x110d,
    children: 0x120f,
    alias: 0x130a,
    index: 0x140d,
    other: 0x150d,
    choice: 0x160c,
    choices: 0x170f,
    problem: 0x180c,
    self: 0x190c,
  },
}

export function createEverything(init: Everything = {}): Everything {
  return { ...init }
}

export function readEverything(r: Reader): Everything {
  if (r.inline) return $$r.inlined(r, readEverything, readEverything$binary, readEverything$compact)
  let flag: boolean | undefined,
    tiny: number | undefined,
    small: number | undefined,
    medium: number | undefined,
    normal: number | undefined,
    large: bigint | undefined,
    real: number | undefined,
    text: string | undefined,
    bytes: Uint8Array | undefined,
    id: string | undefined,
    size: Size | undefined,
    empty: Empty | undefined,
    numbers: number[] | undefined,
    words: Set<string> | undefined,
    counts: Map<string, bigint> | undefined,
    grid: boolean[][] | undefined,
    nested: Map<number, Map<string, Set<number>>> | undefined,
    children: Everything[] | undefined,
    alias: Id | undefined,
    index: Index | undefined,
    other: Alias | undefined,
    choice: Choice | undefined,
    choices: Choice[] | undefined,
    problem: Problem | undefined,
    self: Everything | undefined
  r.begin($Everything)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x102: flag = r.bool(); break
      case 0x203: tiny = r.i8(); break
      case 0x303: small = r.i8(); break
      case 0x406: medium = r.i16(); break
      case 0x508: normal = r.i32(); break
      case 0x60a: large = r.i64(); break
      case 0x704: real = r.double(); break
      case 0x80b: text = r.string(); break
      case 0x90b: bytes = r.binary(); break
      case 0xa10: id = readUuid(r); break
      case 0xb08: size = r.i32(); break
      case 0xc0c: empty = readEmpty(r); break
      case 0xd0f: numbers = read$ListOfI32(r); break
      case 0xe0e: words = read$SetOfString(r); break
      case 0xf0d: counts = read$MapOfStringToI64(r); break
      case 0x100f: grid = read$ListOfListOfBool(r); break
      case 0x110d: nested = read$MapOfI32ToMapOfStringToSetOfDouble(r); break
      case 0x120f: children = read$ListOfEverything(r); break
      case 0x130a: alias = r.i64(); break
      case 0x140d: index = read$MapOfI64ToListOfSize(r); break
      case 0x150d: other = read$MapOfI64ToListOfSize(r); break
      case 0x160c: choice = readChoice(r); break
      case 0x170f: choices = read$ListOfChoice(r); break
      case 0x180c: problem = readProblem(r); break
      case 0x190c: self = readEverything(r); break
      default: r.unknown(h)
    }
  return r.end({
    flag,
    tiny,
    small,
    medium,
    normal,
    large,
    real,
    text,
    bytes,
    id,
    size,
    empty,
    numbers,
    words,
    counts,
    grid,
    nested,
    children,
    alias,
    index,
    other,
    choice,
    choices,
    problem,
    self,
  })
}

function readEverything$binary(r: $$r.Input): Everything {
  $$r.open(r, 25)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let flag: boolean | undefined,
    tiny: number | undefined,
    small: number | undefined,
    medium: number | undefined,
    normal: number | undefined,
    large: bigint | undefined,
    real: number | undefined,
    text: string | undefined,
    bytes: Uint8Array | undefined,
    id: string | undefined,
    size: Size | undefined,
    empty: Empty | undefined,
    numbers: number[] | undefined,
    words: Set<string> | undefined,
    counts: Map<string, bigint> | undefined,
    grid: boolean[][] | undefined,
    nested: Map<number, Map<string, Set<number>>> | undefined,
    children: Everything[] | undefined,
    alias: Id | undefined,
    index: Index | undefined,
    other: Alias | undefined,
    choice: Choice | undefined,
    choices: Choice[] | undefined,
    problem: Problem | undefined,
    self: Everything | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x020001: flag = $$r.bool(b[p + 3]); p += 4; break
      case 0x030002: tiny = d.getInt8(p + 3); p += 4; break
      case 0x030003: small = d.getInt8(p + 3); p += 4; break
      case 0x060004: medium = d.getInt16(p + 3); p += 5; break
      case 0x080005: normal = d.getInt32(p + 3); p += 7; break
      case 0x0a0006: large = $$r.binaryLong(d, p + 3); p += 11; break
      case 0x040007: real = d.getFloat64(p + 3); p += 11; break
      case 0x0b0008: x = d.getInt32(p + 3); text = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0b0009: x = d.getInt32(p + 3); bytes = $$r.copy(r, p + 7, x); p += x + 7; break
      case 0x10000a: r.position = p + 3; id = readUuid(r); p = r.position; break
      case 0x08000b: size = d.getInt32(p + 3); p += 7; break
      case 0x0c000c: r.position = p + 3; empty = readEmpty$binary(r); p = r.position; break
      case 0x0f000d: r.position = p + 3; numbers = read$ListOfI32$binary(r); p = r.position; break
      case 0x0e000e: r.position = p + 3; words = read$SetOfString$binary(r); p = r.position; break
      case 0x0d000f: r.position = p + 3; counts = read$MapOfStringToI64$binary(r); p = r.position; break
      case 0x0f0010: r.position = p + 3; grid = read$ListOfListOfBool$binary(r); p = r.position; break
      case 0x0d0011: r.position = p + 3; nested = read$MapOfI32ToMapOfStringToSetOfDouble$binary(r); p = r.position; break
      case 0x0f0012: r.position = p + 3; children = read$ListOfEverything$binary(r); p = r.position; break
      case 0x0a0013: alias = $$r.binaryLong(d, p + 3); p += 11; break
      case 0x0d0014: r.position = p + 3; index = read$MapOfI64ToListOfSize$binary(r); p = r.position; break
      case 0x0d0015: r.position = p + 3; other = read$MapOfI64ToListOfSize$binary(r); p = r.position; break
      case 0x0c0016: r.position = p + 3; choice = readChoice$binary(r); p = r.position; break
      case 0x0f0017: r.position = p + 3; choices = read$ListOfChoice$binary(r); p = r.position; break
      case 0x0c0018: r.position = p + 3; problem = readProblem$binary(r); p = r.position; break
      case 0x0c0019: r.position = p + 3; self = readEverything$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({
    flag,
    tiny,
    small,
    medium,
    normal,
    large,
    real,
    text,
    bytes,
    id,
    size,
    empty,
    numbers,
    words,
    counts,
    grid,
    nested,
    children,
    alias,
    index,
    other,
    choice,
    choices,
    problem,
    self,
  }, u)
}

function readEverything$compact(r: $$r.Input): Everything {
  $$r.open(r, 25)
  const b = r.bytes, d = r.view
  let p = r.position, f = 0, h = 0, x = 0
  let flag: boolean | undefined,
    tiny: number | undefined,
    small: number | undefined,
    medium: number | undefined,
    normal: number | undefined,
    large: bigint | undefined,
    real: number | undefined,
    text: string | undefined,
    bytes: Uint8Array | undefined,
    id: string | undefined,
    size: Size | undefined,
    empty: Empty | undefined,
    numbers: number[] | undefined,
    words: Set<string> | undefined,
    counts: Map<string, bigint> | undefined,
    grid: boolean[][] | undefined,
    nested: Map<number, Map<string, Set<number>>> | undefined,
    children: Everything[] | undefined,
    alias: Id | undefined,
    index: Index | undefined,
    other: Alias | undefined,
    choice: Choice | undefined,
    choices: Choice[] | undefined,
    problem: Problem | undefined,
    self: Everything | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x11: flag = true; break
      case 0x12: flag = false; break
      case 0x23: tiny = d.getInt8(p++); break
      case 0x33: small = d.getInt8(p++); break
      case 0x44: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; medium = $$r.short($$r.zigzag(x)); break
      case 0x55: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; normal = $$r.zigzag(x); break
      case 0x66: r.position = p; large = $$r.long(r); p = r.position; break
      case 0x77: real = d.getFloat64(p, true); p += 8; break
      case 0x88: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; text = $$r.text(r, p, x); p += x; break
      case 0x98: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; bytes = $$r.copy(r, p, x); p += x; break
      case 0xad: r.position = p; id = readUuid(r); p = r.position; break
      case 0xb5: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; size = $$r.zigzag(x); break
      case 0xcc: r.position = p; empty = readEmpty$compact(r); p = r.position; break
      case 0xd9: r.position = p; numbers = read$ListOfI32$compact(r); p = r.position; break
      case 0xea: r.position = p; words = read$SetOfString$compact(r); p = r.position; break
      case 0xfb: r.position = p; counts = read$MapOfStringToI64$compact(r); p = r.position; break
      case 0x109: r.position = p; grid = read$ListOfListOfBool$compact(r); p = r.position; break
      case 0x11b: r.position = p; nested = read$MapOfI32ToMapOfStringToSetOfDouble$compact(r); p = r.position; break
      case 0x129: r.position = p; children = read$ListOfEverything$compact(r); p = r.position; break
      case 0x136: r.position = p; alias = $$r.long(r); p = r.position; break
      case 0x14b: r.position = p; index = read$MapOfI64ToListOfSize$compact(r); p = r.position; break
      case 0x15b: r.position = p; other = read$MapOfI64ToListOfSize$compact(r); p = r.position; break
      case 0x16c: r.position = p; choice = readChoice$compact(r); p = r.position; break
      case 0x179: r.position = p; choices = read$ListOfChoice$compact(r); p = r.position; break
      case 0x18c: r.position = p; problem = readProblem$compact(r); p = r.position; break
      case 0x19c: r.position = p; self = readEverything$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({
    flag,
    tiny,
    small,
    medium,
    normal,
    large,
    real,
    text,
    bytes,
    id,
    size,
    empty,
    numbers,
    words,
    counts,
    grid,
    nested,
    children,
    alias,
    index,
    other,
    choice,
    choices,
    problem,
    self,
  }, u)
}

export function writeEverything(w: Writer, v: Everything): void {
  if (w.inline) return $$w.inlined(w, v, writeEverything, writeEverything$binary, writeEverything$compact)
  w.begin($Everything, v)
  if (v.flag != null) w.field(0x102).bool(v.flag)
  if (v.tiny != null) w.field(0x203).i8(v.tiny)
  if (v.small != null) w.field(0x303).i8(v.small)
  if (v.medium != null) w.field(0x406).i16(v.medium)
  if (v.normal != null) w.field(0x508).i32(v.normal)
  if (v.large != null) w.field(0x60a).i64(v.large)
  if (v.real != null) w.field(0x704).double(v.real)
  if (v.text != null) w.field(0x80b).string(v.text)
  if (v.bytes != null) w.field(0x90b).binary(v.bytes)
  if (v.id != null) writeUuid(w.field(0xa10), v.id)
  if (v.size != null) w.field(0xb08).i32(v.size)
  if (v.empty != null) writeEmpty(w.field(0xc0c), v.empty)
  if (v.numbers != null) write$ListOfI32(w.field(0xd0f), v.numbers)
  if (v.words != null) write$SetOfString(w.field(0xe0e), v.words)
  if (v.counts != null) write$MapOfStringToI64(w.field(0xf0d), v.counts)
  if (v.grid != null) write$ListOfListOfBool(w.field(0x100f), v.grid)
  if (v.nested != null) write$MapOfI32ToMapOfStringToSetOfDouble(w.field(0x110d), v.nested)
  if (v.children != null) write$ListOfEverything(w.field(0x120f), v.children)
  if (v.alias != null) w.field(0x130a).i64(v.alias)
  if (v.index != null) write$MapOfI64ToListOfSize(w.field(0x140d), v.index)
  if (v.other != null) write$MapOfI64ToListOfSize(w.field(0x150d), v.other)
  if (v.choice != null) writeChoice(w.field(0x160c), v.choice)
  if (v.choices != null) write$ListOfChoice(w.field(0x170f), v.choices)
  if (v.problem != null) writeProblem(w.field(0x180c), v.problem)
  if (v.self != null) writeEverything(w.field(0x190c), v.self)
  w.end(v)
}

function writeEverything$binary(w: $$w.Output, v: Everything): void {
  let p = $$w.open(w, v), d = w.view
  if (v.flag != null) {
    d.setInt32(p, 0x2000100 + $$w.bool(v.flag, 0)); p += 4
  }
  if (v.tiny != null) {
    d.setInt32(p, 0x3000200); d.setInt8(p + 3, $$w.i8(v.tiny)); p += 4
  }
  if (v.small != null) {
    d.setInt32(p, 0x3000300); d.setInt8(p + 3, $$w.i8(v.small)); p += 4
  }
  if (v.medium != null) {
    d.setInt32(p, 0x6000400); d.setInt16(p + 3, $$w.i16(v.medium)); p += 5
  }
  if (v.normal != null) {
    d.setInt32(p, 0x8000500); d.setInt32(p + 3, $$w.i32(v.normal)); p += 7
  }
  if (v.large != null) {
    d.setInt32(p, 0xa000600); $$w.binaryLong(d, p + 3, v.large); p += 11
  }
  if (v.real != null) {
    d.setInt32(p, 0x4000700); d.setFloat64(p + 3, $$w.double(v.real)); p += 11
  }
  if (v.text != null) {
    d.setInt32(p, 0xb000800); p = $$w.binaryText(w, p + 3, v.text); d = w.view
  }
  if (v.bytes != null) {
    d.setInt32(p, 0xb000900); p = $$w.binaryBytes(w, p + 3, v.bytes); d = w.view
  }
  if (v.id != null) {
    d.setInt32(p, 0x10000a00); w.position = p + 3; writeUuid(w, v.id); p = $$w.room(w); d = w.view
  }
  if (v.size != null) {
    d.setInt32(p, 0x8000b00); d.setInt32(p + 3, $$w.i32(v.size)); p += 7
  }
  if (v.empty != null) {
    d.setInt32(p, 0xc000c00); w.position = p + 3; writeEmpty$binary(w, v.empty); p = $$w.room(w); d = w.view
  }
  if (v.numbers != null) {
    d.setInt32(p, 0xf000d00); w.position = p + 3; write$ListOfI32$binary(w, v.numbers); p = $$w.room(w); d = w.view
  }
  if (v.words != null) {
    d.setInt32(p, 0xe000e00); w.position = p + 3; write$SetOfString$binary(w, v.words); p = $$w.room(w); d = w.view
  }
  if (v.counts != null) {
    d.setInt32(p, 0xd000f00); w.position = p + 3; write$MapOfStringToI64$binary(w, v.counts); p = $$w.room(w); d = w.view
  }
  if (v.grid != null) {
    d.setInt32(p, 0xf001000); w.position = p + 3; write$ListOfListOfBool$binary(w, v.grid); p = $$w.room(w); d = w.view
  }
  if (v.nested != null) {
    d.setInt32(p, 0xd001100); w.position = p + 3; write$MapOfI32ToMapOfStringToSetOfDouble$binary(w, v.nested); p = $$w.room(w); d = w.view
  }
  if (v.children != null) {
    d.setInt32(p, 0xf001200); w.position = p + 3; write$ListOfEverything$binary(w, v.children); p = $$w.room(w); d = w.view
  }
  if (v.alias != null) {
    d.setInt32(p, 0xa001300); $$w.binaryLong(d, p + 3, v.alias); p += 11
  }
  if (v.index != null) {
    d.setInt32(p, 0xd001400); w.position = p + 3; write$MapOfI64ToListOfSize$binary(w, v.index); p = $$w.room(w); d = w.view
  }
  if (v.other != null) {
    d.setInt32(p, 0xd001500); w.position = p + 3; write$MapOfI64ToListOfSize$binary(w, v.other); p = $$w.room(w); d = w.view
  }
  if (v.choice != null) {
    d.setInt32(p, 0xc001600); w.position = p + 3; writeChoice$binary(w, v.choice); p = $$w.room(w); d = w.view
  }
  if (v.choices != null) {
    d.setInt32(p, 0xf001700); w.position = p + 3; write$ListOfChoice$binary(w, v.choices); p = $$w.room(w); d = w.view
  }
  if (v.problem != null) {
    d.setInt32(p, 0xc001800); w.position = p + 3; writeProblem$binary(w, v.problem); p = $$w.room(w); d = w.view
  }
  w.position = p; p = $$w.room(w); d = w.view
  if (v.self != null) {
    d.setInt32(p, 0xc001900); w.position = p + 3; writeEverything$binary(w, v.self); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Everything, v), 0) : p)
}

function writeEverything$compact(w: $$w.Output, v: Everything): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view, f = 0
  if (v.flag != null) {
    b[p++] = 0x10 | $$w.bool(v.flag, 2); f = 1
  }
  if (v.tiny != null) {
    b[p++] = 2 - f << 4 | 3; b[p++] = $$w.i8(v.tiny); f = 2
  }
  if (v.small != null) {
    b[p++] = 3 - f << 4 | 3; b[p++] = $$w.i8(v.small); f = 3
  }
  if (v.medium != null) {
    b[p++] = 4 - f << 4 | 4; p = $$w.varint(b, p, $$w.zigzag($$w.i16(v.medium))); f = 4
  }
  if (v.normal != null) {
    b[p++] = 5 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.normal))); f = 5
  }
  if (v.large != null) {
    b[p++] = 6 - f << 4 | 6; p = $$w.compactLong(b, p, v.large); f = 6
  }
  if (v.real != null) {
    b[p++] = 7 - f << 4 | 7; d.setFloat64(p, $$w.double(v.real), true); p += 8; f = 7
  }
  if (v.text != null) {
    b[p++] = 8 - f << 4 | 8; p = $$w.compactText(w, p, v.text); b = w.bytes; d = w.view; f = 8
  }
  if (v.bytes != null) {
    b[p++] = 9 - f << 4 | 8; p = $$w.compactBytes(w, p, v.bytes); b = w.bytes; d = w.view; f = 9
  }
  if (v.id != null) {
    b[p++] = 10 - f << 4 | 13; w.position = p; writeUuid(w, v.id); p = $$w.room(w); b = w.bytes; d = w.view; f = 10
  }
  if (v.size != null) {
    b[p++] = 11 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.size))); f = 11
  }
  if (v.empty != null) {
    b[p++] = 12 - f << 4 | 12; w.position = p; writeEmpty$compact(w, v.empty); p = $$w.room(w); b = w.bytes; d = w.view; f = 12
  }
  if (v.numbers != null) {
    b[p++] = 13 - f << 4 | 9; w.position = p; write$ListOfI32$compact(w, v.numbers); p = $$w.room(w); b = w.bytes; d = w.view; f = 13
  }
  if (v.words != null) {
    b[p++] = 14 - f << 4 | 10; w.position = p; write$SetOfString$compact(w, v.words); p = $$w.room(w); b = w.bytes; d = w.view; f = 14
  }
  if (v.counts != null) {
    b[p++] = 15 - f << 4 | 11; w.position = p; write$MapOfStringToI64$compact(w, v.counts); p = $$w.room(w); b = w.bytes; d = w.view; f = 15
  }
  if (v.grid != null) {
    p = $$w.compactField(w, p, 0x100 | 9, f); w.position = p; write$ListOfListOfBool$compact(w, v.grid); p = $$w.room(w); b = w.bytes; d = w.view; f = 16
  }
  if (v.nested != null) {
    p = $$w.compactField(w, p, 0x110 | 11, f); w.position = p; write$MapOfI32ToMapOfStringToSetOfDouble$compact(w, v.nested); p = $$w.room(w); b = w.bytes; d = w.view; f = 17
  }
  if (v.children != null) {
    p = $$w.compactField(w, p, 0x120 | 9, f); w.position = p; write$ListOfEverything$compact(w, v.children); p = $$w.room(w); b = w.bytes; d = w.view; f = 18
  }
  if (v.alias != null) {
    p = $$w.compactField(w, p, 0x130 | 6, f); p = $$w.compactLong(b, p, v.alias); f = 19
  }
  if (v.index != null) {
    p = $$w.compactField(w, p, 0x140 | 11, f); w.position = p; write$MapOfI64ToListOfSize$compact(w, v.index); p = $$w.room(w); b = w.bytes; d = w.view; f = 20
  }
  if (v.other != null) {
    p = $$w.compactField(w, p, 0x150 | 11, f); w.position = p; write$MapOfI64ToListOfSize$compact(w, v.other); p = $$w.room(w); b = w.bytes; d = w.view; f = 21
  }
  if (v.choice != null) {
    p = $$w.compactField(w, p, 0x160 | 12, f); w.position = p; writeChoice$compact(w, v.choice); p = $$w.room(w); b = w.bytes; d = w.view; f = 22
  }
  if (v.choices != null) {
    p = $$w.compactField(w, p, 0x170 | 9, f); w.position = p; write$ListOfChoice$compact(w, v.choices); p = $$w.room(w); b = w.bytes; d = w.view; f = 23
  }
  if (v.problem != null) {
    p = $$w.compactField(w, p, 0x180 | 12, f); w.position = p; writeProblem$compact(w, v.problem); p = $$w.room(w); b = w.bytes; d = w.view; f = 24
  }
  w.position = p; p = $$w.room(w); b = w.bytes; d = w.view
  if (v.self != null) {
    p = $$w.compactField(w, p, 0x190 | 12, f); w.position = p; writeEverything$compact(w, v.self); p = $$w.room(w); b = w.bytes; d = w.view; f = 25
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Everything, v), f) : p)
}

export const Everything: Struct<Everything> = {
  schema: $Everything,
  create: createEverything,
  read: readEverything,
  write: writeEverything,
}

export interface Required {
  flag: boolean
  blobs: Uint8Array[]
  empty: Empty
  size: Size
}

const $Required: StructSchema = {
  name: 'Required',
  fields: { flag: 0x102, blobs: 0x20f, empty: 0x30c, size: 0x408 },
}

export function createRequired(init: Partial<Required> & Pick<Required, 'flag' | 'blobs' | 'empty'>): Required {
  return { ...init, size: init.size ?? 16 /* LARGE */ }
}

export function readRequired(r: Reader): Required {
  if (r.inline) return $$r.inlined(r, readRequired, readRequired$binary, readRequired$compact)
  let flag: boolean | undefined,
    blobs: Uint8Array[] | undefined,
    empty: Empty | undefined,
    size: Size | undefined
  r.begin($Required)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x102: flag = r.bool(); break
      case 0x20f: blobs = read$ListOfBinary(r); break
      case 0x30c: empty = readEmpty(r); break
      case 0x408: size = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({
    flag: flag ?? r.missing(1),
    blobs: blobs ?? r.missing(2),
    empty: empty ?? r.missing(3),
    size: size ?? 16 /* LARGE */,
  })
}

function readRequired$binary(r: $$r.Input): Required {
  $$r.open(r, 4)
  const b = r.bytes, d = r.view
  let p = r.position
  let flag: boolean | undefined,
    blobs: Uint8Array[] | undefined,
    empty: Empty | undefined,
    size: Size | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x020001: flag = $$r.bool(b[p + 3]); p += 4; break
      case 0x0f0002: r.position = p + 3; blobs = read$ListOfBinary$binary(r); p = r.position; break
      case 0x0c0003: r.position = p + 3; empty = readEmpty$binary(r); p = r.position; break
      case 0x080004: size = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (flag === undefined || blobs === undefined || empty === undefined) $$r.bail()
  return $$r.attach({ flag, blobs, empty, size: size ?? 16 /* LARGE */ }, u)
}

function readRequired$compact(r: $$r.Input): Required {
  $$r.open(r, 4)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let flag: boolean | undefined,
    blobs: Uint8Array[] | undefined,
    empty: Empty | undefined,
    size: Size | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x11: flag = true; break
      case 0x12: flag = false; break
      case 0x29: r.position = p; blobs = read$ListOfBinary$compact(r); p = r.position; break
      case 0x3c: r.position = p; empty = readEmpty$compact(r); p = r.position; break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; size = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (flag === undefined || blobs === undefined || empty === undefined) $$r.bail()
  return $$r.attach({ flag, blobs, empty, size: size ?? 16 /* LARGE */ }, u)
}

export function writeRequired(w: Writer, v: Required): void {
  if (w.inline) return $$w.inlined(w, v, writeRequired, writeRequired$binary, writeRequired$compact)
  w.begin($Required, v)
  w.field(0x102).bool(v.flag ?? w.missing(1))
  write$ListOfBinary(w.field(0x20f), v.blobs ?? w.missing(2))
  writeEmpty(w.field(0x30c), v.empty ?? w.missing(3))
  w.field(0x408).i32(v.size ?? 16 /* LARGE */)
  w.end(v)
}

function writeRequired$binary(w: $$w.Output, v: Required): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0x2000100 + $$w.bool(v.flag, 0)); p += 4
  d.setInt32(p, 0xf000200); w.position = p + 3; write$ListOfBinary$binary(w, v.blobs); p = $$w.room(w); d = w.view
  d.setInt32(p, 0xc000300); w.position = p + 3; writeEmpty$binary(w, v.empty); p = $$w.room(w); d = w.view
  d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(v.size ?? 16 /* LARGE */)); p += 7
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Required, v), 0) : p)
}

function writeRequired$compact(w: $$w.Output, v: Required): void {
  let p = $$w.open(w, v), b = w.bytes
  b[p++] = 0x10 | $$w.bool(v.flag, 2)
  b[p++] = 0x10 | 9; w.position = p; write$ListOfBinary$compact(w, v.blobs); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 12; w.position = p; writeEmpty$compact(w, v.empty); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.size ?? 16 /* LARGE */)))
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Required, v), 4) : p)
}

export const Required: Struct<Required, Partial<Required> & Pick<Required, 'flag' | 'blobs' | 'empty'>> = {
  schema: $Required,
  create: createRequired,
  read: readRequired,
  write: writeRequired,
}

export interface Defaults {
  flag?: boolean | undefined
  tiny?: number | undefined
  large?: bigint | undefined
  real?: number | undefined
  text?: string | undefined
  bytes?: Uint8Array | undefined
  id?: string | undefined
  size?: Size | undefined
  numbers?: number[] | undefined
  words?: Set<string> | undefined
  counts?: Map<string, bigint> | undefined
  nested?: Required | undefined
  choice?: Choice | undefined
  whole?: number | undefined
  long_one?: Map<string, string[]> | undefined
}

const $Defaults: StructSchema = {
  name: 'Defaults',
  fields: {
    flag: 0x102,
    tiny: 0x203,
    large: 0x30a,
    real: 0x404,
    text: 0x50b,
    bytes: 0x60b,
    id: 0x710,
    size: 0x808,
    numbers: 0x90f,
    words: 0xa0e,
    counts: 0xb0d,
    nested: 0xc0c,
    choice: 0xd0c,
    whole: 0xe04,
    long_one: 0xf0d,
  },
}

export function createDefaults(init: Defaults = {}): Defaults {
  return {
    ...init,
    flag: init.flag ?? true,
    tiny: init.tiny ?? -128,
    large: init.large ?? 9007199254740993n,
    real: init.real ?? -0,
    text: init.text ?? "it's \"quoted\"\n",
    bytes: init.bytes ?? new Uint8Array([0, 195, 169]),
    id: init.id ?? '00112233-4455-6677-8899-aabbccddeeff',
    size: init.size ?? 16 /* LARGE */,
    numbers: init.numbers ?? [1, 2, 10],
    words: init.words ?? new Set(['a', 'b']),
    counts: init.counts ?? new Map([['a', 1n], ['b', -2n]]),
    nested: fillStruct(init.nested, createRequired) ?? { flag: false, blobs: [], empty: {}, size: 16 /* LARGE */ },
    choice: init.choice ?? { number: 5 },
    whole: init.whole ?? 3,
    long_one: init.long_one ?? new Map([
      ['the first key', ['with', 'several', 'values']],
      ['the second key', ['and', 'more', 'of', 'them']],
    ]),
  }
}

export function readDefaults(r: Reader): Defaults {
  if (r.inline) return $$r.inlined(r, readDefaults, readDefaults$binary, readDefaults$compact)
  let flag: boolean | undefined,
    tiny: number | undefined,
    large: bigint | undefined,
    real: number | undefined,
    text: string | undefined,
    bytes: Uint8Array | undefined,
    id: string | undefined,
    size: Size | undefined,
    numbers: number[] | undefined,
    words: Set<string> | undefined,
    counts: Map<string, bigint> | undefined,
    nested: Required | undefined,
    choice: Choice | undefined,
    whole: number | undefined,
    long_one: Map<string, string[]> | undefined
  r.begin($Defaults)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x102: flag = r.bool(); break
      case 0x203: tiny = r.i8(); break
      case 0x30a: large = r.i64(); break
      case 0x404: real = r.double(); break
      case 0x50b: text = r.string(); break
      case 0x60b: bytes = r.binary(); break
      case 0x710: id = readUuid(r); break
      case 0x808: size = r.i32(); break
      case 0x90f: numbers = read$ListOfI32(r); break
      case 0xa0e: words = read$SetOfString(r); break
      case 0xb0d: counts = read$MapOfStringToI64(r); break
      case 0xc0c: nested = readRequired(r); break
      case 0xd0c: choice = readChoice(r); break
      case 0xe04: whole = r.double(); break
      case 0xf0d: long_one = read$MapOfStringToListOfString(r); break
      default: r.unknown(h)
    }
  return r.end({
    flag: flag ?? true,
    tiny: tiny ?? -128,
    large: large ?? 9007199254740993n,
    real: real ?? -0,
    text: text ?? "it's \"quoted\"\n",
    bytes: bytes ?? new Uint8Array([0, 195, 169]),
    id: id ?? '00112233-4455-6677-8899-aabbccddeeff',
    size: size ?? 16 /* LARGE */,
    numbers: numbers ?? [1, 2, 10],
    words: words ?? new Set(['a', 'b']),
    counts: counts ?? new Map([['a', 1n], ['b', -2n]]),
    nested: nested ?? { flag: false, blobs: [], empty: {}, size: 16 /* LARGE */ },
    choice: choice ?? { number: 5 },
    whole: whole ?? 3,
    long_one: long_one ?? new Map([
      ['the first key', ['with', 'several', 'values']],
      ['the second key', ['and', 'more', 'of', 'them']],
    ]),
  })
}

function readDefaults$binary(r: $$r.Input): Defaults {
  $$r.open(r, 15)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let flag: boolean | undefined,
    tiny: number | undefined,
    large: bigint | undefined,
    real: number | undefined,
    text: string | undefined,
    bytes: Uint8Array | undefined,
    id: string | undefined,
    size: Size | undefined,
    numbers: number[] | undefined,
    words: Set<string> | undefined,
    counts: Map<string, bigint> | undefined,
    nested: Required | undefined,
    choice: Choice | undefined,
    whole: number | undefined,
    long_one: Map<string, string[]> | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x020001: flag = $$r.bool(b[p + 3]); p += 4; break
      case 0x030002: tiny = d.getInt8(p + 3); p += 4; break
      case 0x0a0003: large = $$r.binaryLong(d, p + 3); p += 11; break
      case 0x040004: real = d.getFloat64(p + 3); p += 11; break
      case 0x0b0005: x = d.getInt32(p + 3); text = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0b0006: x = d.getInt32(p + 3); bytes = $$r.copy(r, p + 7, x); p += x + 7; break
      case 0x100007: r.position = p + 3; id = readUuid(r); p = r.position; break
      case 0x080008: size = d.getInt32(p + 3); p += 7; break
      case 0x0f0009: r.position = p + 3; numbers = read$ListOfI32$binary(r); p = r.position; break
      case 0x0e000a: r.position = p + 3; words = read$SetOfString$binary(r); p = r.position; break
      case 0x0d000b: r.position = p + 3; counts = read$MapOfStringToI64$binary(r); p = r.position; break
      case 0x0c000c: r.position = p + 3; nested = readRequired$binary(r); p = r.position; break
      case 0x0c000d: r.position = p + 3; choice = readChoice$binary(r); p = r.position; break
      case 0x04000e: whole = d.getFloat64(p + 3); p += 11; break
      case 0x0d000f: r.position = p + 3; long_one = read$MapOfStringToListOfString$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({
    flag: flag ?? true,
    tiny: tiny ?? -128,
    large: large ?? 9007199254740993n,
    real: real ?? -0,
    text: text ?? "it's \"quoted\"\n",
    bytes: bytes ?? new Uint8Array([0, 195, 169]),
    id: id ?? '00112233-4455-6677-8899-aabbccddeeff',
    size: size ?? 16 /* LARGE */,
    numbers: numbers ?? [1, 2, 10],
    words: words ?? new Set(['a', 'b']),
    counts: counts ?? new Map([['a', 1n], ['b', -2n]]),
    nested: nested ?? { flag: false, blobs: [], empty: {}, size: 16 /* LARGE */ },
    choice: choice ?? { number: 5 },
    whole: whole ?? 3,
    long_one: long_one ?? new Map([
      ['the first key', ['with', 'several', 'values']],
      ['the second key', ['and', 'more', 'of', 'them']],
    ]),
  }, u)
}

function readDefaults$compact(r: $$r.Input): Defaults {
  $$r.open(r, 15)
  const b = r.bytes, d = r.view
  let p = r.position, f = 0, h = 0, x = 0
  let flag: boolean | undefined,
    tiny: number | undefined,
    large: bigint | undefined,
    real: number | undefined,
    text: string | undefined,
    bytes: Uint8Array | undefined,
    id: string | undefined,
    size: Size | undefined,
    numbers: number[] | undefined,
    words: Set<string> | undefined,
    counts: Map<string, bigint> | undefined,
    nested: Required | undefined,
    choice: Choice | undefined,
    whole: number | undefined,
    long_one: Map<string, string[]> | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x11: flag = true; break
      case 0x12: flag = false; break
      case 0x23: tiny = d.getInt8(p++); break
      case 0x36: r.position = p; large = $$r.long(r); p = r.position; break
      case 0x47: real = d.getFloat64(p, true); p += 8; break
      case 0x58: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; text = $$r.text(r, p, x); p += x; break
      case 0x68: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; bytes = $$r.copy(r, p, x); p += x; break
      case 0x7d: r.position = p; id = readUuid(r); p = r.position; break
      case 0x85: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; size = $$r.zigzag(x); break
      case 0x99: r.position = p; numbers = read$ListOfI32$compact(r); p = r.position; break
      case 0xaa: r.position = p; words = read$SetOfString$compact(r); p = r.position; break
      case 0xbb: r.position = p; counts = read$MapOfStringToI64$compact(r); p = r.position; break
      case 0xcc: r.position = p; nested = readRequired$compact(r); p = r.position; break
      case 0xdc: r.position = p; choice = readChoice$compact(r); p = r.position; break
      case 0xe7: whole = d.getFloat64(p, true); p += 8; break
      case 0xfb: r.position = p; long_one = read$MapOfStringToListOfString$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({
    flag: flag ?? true,
    tiny: tiny ?? -128,
    large: large ?? 9007199254740993n,
    real: real ?? -0,
    text: text ?? "it's \"quoted\"\n",
    bytes: bytes ?? new Uint8Array([0, 195, 169]),
    id: id ?? '00112233-4455-6677-8899-aabbccddeeff',
    size: size ?? 16 /* LARGE */,
    numbers: numbers ?? [1, 2, 10],
    words: words ?? new Set(['a', 'b']),
    counts: counts ?? new Map([['a', 1n], ['b', -2n]]),
    nested: nested ?? { flag: false, blobs: [], empty: {}, size: 16 /* LARGE */ },
    choice: choice ?? { number: 5 },
    whole: whole ?? 3,
    long_one: long_one ?? new Map([
      ['the first key', ['with', 'several', 'values']],
      ['the second key', ['and', 'more', 'of', 'them']],
    ]),
  }, u)
}

export function writeDefaults(w: Writer, v: Defaults): void {
  if (w.inline) return $$w.inlined(w, v, writeDefaults, writeDefaults$binary, writeDefaults$compact)
  w.begin($Defaults, v)
  w.field(0x102).bool(v.flag ?? true)
  w.field(0x203).i8(v.tiny ?? -128)
  w.field(0x30a).i64(v.large ?? 9007199254740993n)
  w.field(0x404).double(v.real ?? -0)
  w.field(0x50b).string(v.text ?? "it's \"quoted\"\n")
  w.field(0x60b).binary(v.bytes ?? new Uint8Array([0, 195, 169]))
  writeUuid(w.field(0x710), v.id ?? '00112233-4455-6677-8899-aabbccddeeff')
  w.field(0x808).i32(v.size ?? 16 /* LARGE */)
  write$ListOfI32(w.field(0x90f), v.numbers ?? [1, 2, 10])
  write$SetOfString(w.field(0xa0e), v.words ?? new Set(['a', 'b']))
  write$MapOfStringToI64(w.field(0xb0d), v.counts ?? new Map([['a', 1n], ['b', -2n]]))
  if (v.nested != null) writeRequired(w.field(0xc0c), v.nested)
  if (v.choice != null) writeChoice(w.field(0xd0c), v.choice)
  w.field(0xe04).double(v.whole ?? 3)
  write$MapOfStringToListOfString(w.field(0xf0d), v.long_one ?? new Map([
    ['the first key', ['with', 'several', 'values']],
    ['the second key', ['and', 'more', 'of', 'them']],
  ]))
  w.end(v)
}

function writeDefaults$binary(w: $$w.Output, v: Defaults): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view
  d.setInt32(p, 0x2000100 + $$w.bool(v.flag ?? true, 0)); p += 4
  d.setInt32(p, 0x3000200); d.setInt8(p + 3, $$w.i8(v.tiny ?? -128)); p += 4
  d.setInt32(p, 0xa000300); $$w.binaryLong(d, p + 3, v.large ?? 9007199254740993n); p += 11
  d.setInt32(p, 0x4000400); d.setFloat64(p + 3, $$w.double(v.real ?? -0)); p += 11
  d.setInt32(p, 0xb000500); p = $$w.binaryText(w, p + 3, v.text ?? "it's \"quoted\"\n"); b = w.bytes; d = w.view
  d.setInt32(p, 0xb000600); p = $$w.binaryBytes(w, p + 3, v.bytes ?? new Uint8Array([0, 195, 169])); b = w.bytes; d = w.view
  d.setInt32(p, 0x10000700); w.position = p + 3; writeUuid(w, v.id ?? '00112233-4455-6677-8899-aabbccddeeff'); p = $$w.room(w); b = w.bytes; d = w.view
  d.setInt32(p, 0x8000800); d.setInt32(p + 3, $$w.i32(v.size ?? 16 /* LARGE */)); p += 7
  d.setInt32(p, 0xf000900); w.position = p + 3; write$ListOfI32$binary(w, v.numbers ?? [1, 2, 10]); p = $$w.room(w); b = w.bytes; d = w.view
  d.setInt32(p, 0xe000a00); w.position = p + 3; write$SetOfString$binary(w, v.words ?? new Set(['a', 'b'])); p = $$w.room(w); b = w.bytes; d = w.view
  d.setInt32(p, 0xd000b00); w.position = p + 3; write$MapOfStringToI64$binary(w, v.counts ?? new Map([['a', 1n], ['b', -2n]])); p = $$w.room(w); b = w.bytes; d = w.view
  if (v.nested != null) {
    d.setInt32(p, 0xc000c00); w.position = p + 3; writeRequired$binary(w, v.nested); p = $$w.room(w); b = w.bytes; d = w.view
  }
  if (v.choice != null) {
    d.setInt32(p, 0xc000d00); w.position = p + 3; writeChoice$binary(w, v.choice); p = $$w.room(w); b = w.bytes; d = w.view
  }
  d.setInt32(p, 0x4000e00); d.setFloat64(p + 3, $$w.double(v.whole ?? 3)); p += 11
  d.setInt32(p, 0xd000f00); w.position = p + 3; write$MapOfStringToListOfString$binary(w, v.long_one ?? new Map([
    ['the first key', ['with', 'several', 'values']],
    ['the second key', ['and', 'more', 'of', 'them']],
  ])); p = $$w.room(w); b = w.bytes; d = w.view
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Defaults, v), 0) : p)
}

function writeDefaults$compact(w: $$w.Output, v: Defaults): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view, f = 0
  b[p++] = 0x10 | $$w.bool(v.flag ?? true, 2)
  b[p++] = 0x10 | 3; b[p++] = $$w.i8(v.tiny ?? -128)
  b[p++] = 0x10 | 6; p = $$w.compactLong(b, p, v.large ?? 9007199254740993n)
  b[p++] = 0x10 | 7; d.setFloat64(p, $$w.double(v.real ?? -0), true); p += 8
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.text ?? "it's \"quoted\"\n"); b = w.bytes; d = w.view
  b[p++] = 0x10 | 8; p = $$w.compactBytes(w, p, v.bytes ?? new Uint8Array([0, 195, 169])); b = w.bytes; d = w.view
  b[p++] = 0x10 | 13; w.position = p; writeUuid(w, v.id ?? '00112233-4455-6677-8899-aabbccddeeff'); p = $$w.room(w); b = w.bytes; d = w.view
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.size ?? 16 /* LARGE */)))
  b[p++] = 0x10 | 9; w.position = p; write$ListOfI32$compact(w, v.numbers ?? [1, 2, 10]); p = $$w.room(w); b = w.bytes; d = w.view
  b[p++] = 0x10 | 10; w.position = p; write$SetOfString$compact(w, v.words ?? new Set(['a', 'b'])); p = $$w.room(w); b = w.bytes; d = w.view
  b[p++] = 0x10 | 11; w.position = p; write$MapOfStringToI64$compact(w, v.counts ?? new Map([['a', 1n], ['b', -2n]])); p = $$w.room(w); b = w.bytes; d = w.view
  f = 11
  if (v.nested != null) {
    b[p++] = 0x10 | 12; w.position = p; writeRequired$compact(w, v.nested); p = $$w.room(w); b = w.bytes; d = w.view; f = 12
  }
  if (v.choice != null) {
    b[p++] = 13 - f << 4 | 12; w.position = p; writeChoice$compact(w, v.choice); p = $$w.room(w); b = w.bytes; d = w.view; f = 13
  }
  b[p++] = 14 - f << 4 | 7; d.setFloat64(p, $$w.double(v.whole ?? 3), true); p += 8
  b[p++] = 0x10 | 11; w.position = p; write$MapOfStringToListOfString$compact(w, v.long_one ?? new Map([
    ['the first key', ['with', 'several', 'values']],
    ['the second key', ['and', 'more', 'of', 'them']],
  ])); p = $$w.room(w); b = w.bytes; d = w.view
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Defaults, v), 15) : p)
}

export const Defaults: Struct<Defaults> = {
  schema: $Defaults,
  create: createDefaults,
  read: readDefaults,
  write: writeDefaults,
}

export type Choice = OneOf<{
  number: number
  text: string
  many: Everything[]
}>

const $Choice: StructSchema = { name: 'Choice', fields: { number: 0x108, text: 0x20b, many: 0x30f } }

export function createChoice(init: Choice): Choice {
  return { ...init }
}

export function readChoice(r: Reader): Choice {
  if (r.inline) return $$r.inlined(r, readChoice, readChoice$binary, readChoice$compact)
  let v: Choice | undefined
  let arms = 0
  r.begin($Choice)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: v = { number: r.i32() }; arms++; break
      case 0x20b: v = { text: r.string() }; arms++; break
      case 0x30f: v = { many: read$ListOfEverything(r) }; arms++; break
      default: r.unknown(h)
    }
  return r.endUnion(v, arms)
}

function readChoice$binary(r: $$r.Input): Choice {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let v: Choice | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: v = { number: d.getInt32(p + 3) }; arms++; p += 7; break
      case 0x0b0002: x = d.getInt32(p + 3); v = { text: $$r.text(r, p + 7, x) }; arms++; p += x + 7; break
      case 0x0f0003: r.position = p + 3; v = { many: read$ListOfEverything$binary(r) }; arms++; p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.union(v, arms, u, 1)
}

function readChoice$compact(r: $$r.Input): Choice {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let v: Choice | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v = { number: $$r.zigzag(x) }; arms++; break
      case 0x28: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v = { text: $$r.text(r, p, x) }; arms++; p += x; break
      case 0x39: r.position = p; v = { many: read$ListOfEverything$compact(r) }; arms++; p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.union(v, arms, u, 1)
}

export function writeChoice(w: Writer, v: Choice): void {
  if (w.inline) return $$w.inlined(w, v, writeChoice, writeChoice$binary, writeChoice$compact)
  let arms = 0
  w.begin($Choice, v)
  if (v.number != null) { arms++; w.field(0x108).i32(v.number) }
  if (v.text != null) { arms++; w.field(0x20b).string(v.text) }
  if (v.many != null) { arms++; write$ListOfEverything(w.field(0x30f), v.many) }
  w.endUnion(v, arms)
}

function writeChoice$binary(w: $$w.Output, v: Choice): void {
  let p = $$w.open(w, v), d = w.view, arms = 0
  if (v.number != null) {
    arms++; d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.number)); p += 7
  }
  if (v.text != null) {
    arms++; d.setInt32(p, 0xb000200); p = $$w.binaryText(w, p + 3, v.text); d = w.view
  }
  if (v.many != null) {
    arms++; d.setInt32(p, 0xf000300); w.position = p + 3; write$ListOfEverything$binary(w, v.many); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms !== 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Choice, v), 0) : p)
}

function writeChoice$compact(w: $$w.Output, v: Choice): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0, arms = 0
  if (v.number != null) {
    arms++; b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.number))); f = 1
  }
  if (v.text != null) {
    arms++; b[p++] = 2 - f << 4 | 8; p = $$w.compactText(w, p, v.text); b = w.bytes; f = 2
  }
  if (v.many != null) {
    arms++; b[p++] = 3 - f << 4 | 9; w.position = p; write$ListOfEverything$compact(w, v.many); p = $$w.room(w); b = w.bytes; f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms !== 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Choice, v), f) : p)
}

export const Choice: Struct<Choice> = { schema: $Choice, create: createChoice, read: readChoice, write: writeChoice }

const $Problem: StructSchema = { name: 'Problem', fields: { message: 0x10b, code: 0x208, reasons: 0x30f } }

/** @deprecated use Trouble */
export class Problem extends ThriftException {
  declare message: string
  declare code?: number | undefined
  declare reasons?: string[] | undefined

  static readonly schema: StructSchema = $Problem
  static readonly create: typeof createProblem = createProblem
  static readonly read: typeof readProblem = readProblem
  static readonly write: typeof writeProblem = writeProblem

  constructor(init: {
    message?: string | undefined
    code?: number | undefined
    reasons?: string[] | undefined
  } = {}) {
    super('Problem', init.message)
    this.code = init.code ?? 500
    this.reasons = init.reasons
  }
}

export function createProblem(init: {
  message?: string | undefined
  code?: number | undefined
  reasons?: string[] | undefined
} = {}): Problem {
  return keepUnknownFields(new Problem(init), init)
}

export function readProblem(r: Reader): Problem {
  if (r.inline) return $$r.inlined(r, readProblem, readProblem$binary, readProblem$compact)
  let message: string | undefined,
    code: number | undefined,
    reasons: string[] | undefined
  r.begin($Problem)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      case 0x208: code = r.i32(); break
      case 0x30f: reasons = read$ListOfString(r); break
      default: r.unknown(h)
    }
  return r.end(new Problem({ message, code: code ?? 500, reasons }))
}

function readProblem$binary(r: $$r.Input): Problem {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let message: string | undefined,
    code: number | undefined,
    reasons: string[] | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); message = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x080002: code = d.getInt32(p + 3); p += 7; break
      case 0x0f0003: r.position = p + 3; reasons = read$ListOfString$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new Problem({ message, code: code ?? 500, reasons }), u)
}

function readProblem$compact(r: $$r.Input): Problem {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: string | undefined,
    code: number | undefined,
    reasons: string[] | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; message = $$r.text(r, p, x); p += x; break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; code = $$r.zigzag(x); break
      case 0x39: r.position = p; reasons = read$ListOfString$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new Problem({ message, code: code ?? 500, reasons }), u)
}

export function writeProblem(w: Writer, v: Problem): void {
  if (w.inline) return $$w.inlined(w, v, writeProblem, writeProblem$binary, writeProblem$compact)
  w.begin($Problem, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.field(0x208).i32(v.code ?? 500)
  if (v.reasons != null) write$ListOfString(w.field(0x30f), v.reasons)
  w.end(v)
}

function writeProblem$binary(w: $$w.Output, v: Problem): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), d = w.view
  if (message != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, message); d = w.view
  }
  d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.code ?? 500)); p += 7
  if (v.reasons != null) {
    d.setInt32(p, 0xf000300); w.position = p + 3; write$ListOfString$binary(w, v.reasons); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Problem, v), 0) : p)
}

function writeProblem$compact(w: $$w.Output, v: Problem): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (message != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, message); b = w.bytes; f = 1
  }
  b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.code ?? 500)))
  f = 2
  if (v.reasons != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfString$compact(w, v.reasons); p = $$w.room(w); b = w.bytes; f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Problem, v), f) : p)
}

const $Trouble: StructSchema = { name: 'Trouble', fields: { why: 0x10b } }

export class Trouble extends ThriftException {
  declare why: string

  static readonly schema: StructSchema = $Trouble
  static readonly create: typeof createTrouble = createTrouble
  static readonly read: typeof readTrouble = readTrouble
  static readonly write: typeof writeTrouble = writeTrouble

  constructor(init: { why: string }) {
    super('Trouble')
    this.why = init.why
  }
}

export function createTrouble(init: { why: string }): Trouble {
  return keepUnknownFields(new Trouble(init), init)
}

export function readTrouble(r: Reader): Trouble {
  if (r.inline) return $$r.inlined(r, readTrouble, readTrouble$binary, readTrouble$compact)
  let why: string | undefined
  r.begin($Trouble)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: why = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new Trouble({ why: why ?? r.missing(1) }))
}

function readTrouble$binary(r: $$r.Input): Trouble {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let why: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); why = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (why === undefined) $$r.bail()
  return $$r.raise(r, new Trouble({ why }), u)
}

function readTrouble$compact(r: $$r.Input): Trouble {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let why: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; why = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (why === undefined) $$r.bail()
  return $$r.raise(r, new Trouble({ why }), u)
}

export function writeTrouble(w: Writer, v: Trouble): void {
  if (w.inline) return $$w.inlined(w, v, writeTrouble, writeTrouble$binary, writeTrouble$compact)
  w.begin($Trouble, v)
  w.field(0x10b).string(v.why ?? w.missing(1))
  w.end(v)
}

function writeTrouble$binary(w: $$w.Output, v: Trouble): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.why); d = w.view
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Trouble, v), 0) : p)
}

function writeTrouble$compact(w: $$w.Output, v: Trouble): void {
  let p = $$w.open(w, v), b = w.bytes
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.why); b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Trouble, v), 1) : p)
}

export const TEN: number = 10

export const TEN_AGAIN: bigint = 10n

export const EXTREMES: bigint[] = [9223372036854775807n, -9223372036854775808n, 9223372036854775807n, -16n]

export const TEN_REAL: number = 10

export const GREETING: string = 'hello'

export const IDS: Id[] = [1n, 2n, 10n]

export const NAMES: Map<Size, string> = /* @__PURE__ */ new Map([[-1 /* SMALL */, 'small'], [16 /* LARGE */, 'large']])

export const BLOBS: Set<Uint8Array> = /* @__PURE__ */ new ValueSet([/* @__PURE__ */ new Uint8Array([97])])

export const STRUCT: Required = {
  flag: true,
  blobs: [/* @__PURE__ */ new Uint8Array([120])],
  empty: {},
  size: 16 /* LARGE */,
}

export const CHOICE: Choice = { text: 'hi' }

export const UNDECIDED: Choice[] = [{} as Choice]

export const LATER: number = 1

export const EARLIER: number = 1

export const YES: boolean = true

export const MIDDLE: Size = 0 /* MEDIUM */

export interface Parent {
  /**
   * @throws {@link Problem}
   * @throws {@link Trouble}
   */
  echo(everything?: Everything): Promise<Everything>
}

/** Calls the functions of Parent on a server. */
export class ParentClient extends Client implements Parent {
  echo(everything: Everything, options?: CallOptions): Promise<Everything> {
    return this.$call(Parent$echo$client, { everything }, options)
  }
}

/** Answers calls of Parent with the functions of a handler. */
export class ParentProcessor extends Processor {
  constructor(handler: Handler<Parent>) {
    super(handler, [Parent$echo$processor])
  }
}

export const Parent: {
  readonly name: string
  readonly Client: typeof ParentClient
  readonly Processor: typeof ParentProcessor
} = { name: 'Parent', Client: ParentClient, Processor: ParentProcessor }

export interface Parent$echo$args {
  everything?: Everything | undefined
}

const $Parent$echo$args: StructSchema = { name: 'Parent.echo.args', fields: { everything: 0x10c } }

function read$Parent$echo$args(r: Reader): Parent$echo$args {
  if (r.inline) return $$r.inlined(r, read$Parent$echo$args, read$Parent$echo$args$binary, read$Parent$echo$args$compact)
  let everything: Everything | undefined
  r.begin($Parent$echo$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: everything = readEverything(r); break
      default: r.unknown(h)
    }
  return r.end({ everything })
}

function read$Parent$echo$args$binary(r: $$r.Input): Parent$echo$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let everything: Everything | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; everything = readEverything$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ everything }, u)
}

function read$Parent$echo$args$compact(r: $$r.Input): Parent$echo$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let everything: Everything | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; everything = readEverything$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ everything }, u)
}

function write$Parent$echo$args(w: Writer, v: Parent$echo$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Parent$echo$args, write$Parent$echo$args$binary, write$Parent$echo$args$compact)
  w.begin($Parent$echo$args, v)
  if (v.everything != null) writeEverything(w.field(0x10c), v.everything)
  w.end(v)
}

function write$Parent$echo$args$binary(w: $$w.Output, v: Parent$echo$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.everything != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeEverything$binary(w, v.everything); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Parent$echo$args, v), 0) : p)
}

function write$Parent$echo$args$compact(w: $$w.Output, v: Parent$echo$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.everything != null) {
    b[p++] = 0x10 | 12; w.position = p; writeEverything$compact(w, v.everything); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Parent$echo$args, v), f) : p)
}

export const Parent$echo$args: StructCodec<Parent$echo$args> = {
  schema: $Parent$echo$args,
  read: read$Parent$echo$args,
  write: write$Parent$echo$args,
}

export interface Parent$echo$result {
  success?: Everything | undefined
  problem?: Problem | undefined
  trouble?: Trouble | undefined
}

const $Parent$echo$result: StructSchema = {
  name: 'Parent.echo.result',
  fields: { success: 0x00c, problem: 0x10c, trouble: 0x20c },
}

function read$Parent$echo$result(r: Reader): Parent$echo$result {
  if (r.inline) return $$r.inlined(r, read$Parent$echo$result, read$Parent$echo$result$binary, read$Parent$echo$result$compact)
  let success: Everything | undefined,
    problem: Problem | undefined,
    trouble: Trouble | undefined
  r.begin($Parent$echo$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readEverything(r); break
      case 0x10c: problem = readProblem(r); break
      case 0x20c: trouble = readTrouble(r); break
      default: r.unknown(h)
    }
  return r.end({ success, problem, trouble })
}

function read$Parent$echo$result$binary(r: $$r.Input): Parent$echo$result {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Everything | undefined,
    problem: Problem | undefined,
    trouble: Trouble | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readEverything$binary(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; problem = readProblem$binary(r); p = r.position; break
      case 0x0c0002: r.position = p + 3; trouble = readTrouble$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, problem, trouble }, u)
}

function read$Parent$echo$result$compact(r: $$r.Input): Parent$echo$result {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Everything | undefined,
    problem: Problem | undefined,
    trouble: Trouble | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readEverything$compact(r); p = r.position; break
      case 0x1c: r.position = p; problem = readProblem$compact(r); p = r.position; break
      case 0x2c: r.position = p; trouble = readTrouble$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, problem, trouble }, u)
}

function write$Parent$echo$result(w: Writer, v: Parent$echo$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Parent$echo$result, write$Parent$echo$result$binary, write$Parent$echo$result$compact)
  w.begin($Parent$echo$result, v)
  if (v.success != null) writeEverything(w.field(0x00c), v.success)
  if (v.problem != null) writeProblem(w.field(0x10c), v.problem)
  if (v.trouble != null) writeTrouble(w.field(0x20c), v.trouble)
  w.end(v)
}

function write$Parent$echo$result$binary(w: $$w.Output, v: Parent$echo$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeEverything$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.problem != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeProblem$binary(w, v.problem); p = $$w.room(w); d = w.view
  }
  if (v.trouble != null) {
    d.setInt32(p, 0xc000200); w.position = p + 3; writeTrouble$binary(w, v.trouble); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Parent$echo$result, v), 0) : p)
}

function write$Parent$echo$result$compact(w: $$w.Output, v: Parent$echo$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeEverything$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.problem != null) {
    b[p++] = 0x10 | 12; w.position = p; writeProblem$compact(w, v.problem); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (v.trouble != null) {
    b[p++] = 2 - f << 4 | 12; w.position = p; writeTrouble$compact(w, v.trouble); p = $$w.room(w); b = w.bytes; f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Parent$echo$result, v), f) : p)
}

export const Parent$echo$result: StructCodec<Parent$echo$result> = {
  schema: $Parent$echo$result,
  read: read$Parent$echo$result,
  write: write$Parent$echo$result,
}

export const Parent$echo$client: ClientMethod<Parent$echo$args, Parent$echo$result> = {
  name: 'echo',
  reply: 'value',
  writeArgs: write$Parent$echo$args,
  readResult: read$Parent$echo$result,
}

export const Parent$echo$processor: ProcessorMethod<Handler<Parent>, Parent$echo$args, Parent$echo$result> = {
  name: 'echo',
  reply: 'value',
  readArgs: read$Parent$echo$args,
  invoke: (handler, args, context) => handler.echo(args.everything, context),
  writeResult: write$Parent$echo$result,
  catch: error =>
    error instanceof Problem ? { problem: error } :
    error instanceof Trouble ? { trouble: error } :
    undefined,
}

export interface Child extends Parent {
  size(a: number | undefined, b$: string[], c?: Size): Promise<Size>
  ids(): Promise<Set<Id>>
  /** @throws {@link Problem} */
  nothing(): Promise<void>
  /** @deprecated */
  shout(text?: string): Promise<void>
  choose(choice?: Choice): Promise<Choice>
  /** @throws {@link Problem} */
  whole(all?: Everything, extents?: Size[]): Promise<Everything>
}

/** Calls the functions of Child on a server. */
export class ChildClient extends Client implements Child {
  echo(everything: Everything, options?: CallOptions): Promise<Everything> {
    return this.$call(Parent$echo$client, { everything }, options)
  }

  size(a: number, b$: string[], c?: Size, options?: CallOptions): Promise<Size> {
    return this.$call(Child$size$client, { a, b: b$, c }, options)
  }

  ids(options?: CallOptions): Promise<Set<Id>> {
    return this.$call(Child$ids$client, {}, options)
  }

  nothing(options?: CallOptions): Promise<void> {
    return this.$call(Child$nothing$client, {}, options)
  }

  shout(text: string, options?: CallOptions): Promise<void> {
    return this.$call(Child$shout$client, { text }, options)
  }

  choose(choice: Choice, options?: CallOptions): Promise<Choice> {
    return this.$call(Child$choose$client, { choice }, options)
  }

  whole(all: Everything, extents: Size[], options?: CallOptions): Promise<Everything> {
    return this.$call(Child$whole$client, { all, extents }, options)
  }
}

/** Answers calls of Child with the functions of a handler. */
export class ChildProcessor extends Processor {
  constructor(handler: Handler<Child>) {
    super(handler, [
      Parent$echo$processor,
      Child$size$processor,
      Child$ids$processor,
      Child$nothing$processor,
      Child$shout$processor,
      Child$choose$processor,
      Child$whole$processor,
    ])
  }
}

export const Child: {
  readonly name: string
  readonly Client: typeof ChildClient
  readonly Processor: typeof ChildProcessor
} = { name: 'Child', Client: ChildClient, Processor: ChildProcessor }

export interface Child$size$args {
  a?: number | undefined
  b: string[]
  c?: Size | undefined
}

const $Child$size$args: StructSchema = { name: 'Child.size.args', fields: { a: 0x108, b: 0x20f, c: 0x308 } }

function read$Child$size$args(r: Reader): Child$size$args {
  if (r.inline) return $$r.inlined(r, read$Child$size$args, read$Child$size$args$binary, read$Child$size$args$compact)
  let a: number | undefined, b$: string[] | undefined, c: Size | undefined
  r.begin($Child$size$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: a = r.i32(); break
      case 0x20f: b$ = read$ListOfString(r); break
      case 0x308: c = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ a, b: b$ ?? r.missing(2), c: c ?? -1 /* SMALL */ })
}

function read$Child$size$args$binary(r: $$r.Input): Child$size$args {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position
  let a: number | undefined, b$: string[] | undefined, c: Size | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: a = d.getInt32(p + 3); p += 7; break
      case 0x0f0002: r.position = p + 3; b$ = read$ListOfString$binary(r); p = r.position; break
      case 0x080003: c = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (b$ === undefined) $$r.bail()
  return $$r.attach({ a, b: b$, c: c ?? -1 /* SMALL */ }, u)
}

function read$Child$size$args$compact(r: $$r.Input): Child$size$args {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let a: number | undefined, b$: string[] | undefined, c: Size | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; a = $$r.zigzag(x); break
      case 0x29: r.position = p; b$ = read$ListOfString$compact(r); p = r.position; break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; c = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (b$ === undefined) $$r.bail()
  return $$r.attach({ a, b: b$, c: c ?? -1 /* SMALL */ }, u)
}

function write$Child$size$args(w: Writer, v: Child$size$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$size$args, write$Child$size$args$binary, write$Child$size$args$compact)
  w.begin($Child$size$args, v)
  if (v.a != null) w.field(0x108).i32(v.a)
  write$ListOfString(w.field(0x20f), v.b ?? w.missing(2))
  w.field(0x308).i32(v.c ?? -1 /* SMALL */)
  w.end(v)
}

function write$Child$size$args$binary(w: $$w.Output, v: Child$size$args): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view
  if (v.a != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.a)); p += 7
  }
  d.setInt32(p, 0xf000200); w.position = p + 3; write$ListOfString$binary(w, v.b); p = $$w.room(w); b = w.bytes; d = w.view
  d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(v.c ?? -1 /* SMALL */)); p += 7
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$size$args, v), 0) : p)
}

function write$Child$size$args$compact(w: $$w.Output, v: Child$size$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.a != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.a))); f = 1
  }
  b[p++] = 2 - f << 4 | 9; w.position = p; write$ListOfString$compact(w, v.b); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.c ?? -1 /* SMALL */)))
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$size$args, v), 3) : p)
}

export const Child$size$args: StructCodec<Child$size$args> = {
  schema: $Child$size$args,
  read: read$Child$size$args,
  write: write$Child$size$args,
}

export interface Child$size$result {
  success?: Size | undefined
}

const $Child$size$result: StructSchema = { name: 'Child.size.result', fields: { success: 0x008 } }

function read$Child$size$result(r: Reader): Child$size$result {
  if (r.inline) return $$r.inlined(r, read$Child$size$result, read$Child$size$result$binary, read$Child$size$result$compact)
  let success: Size | undefined
  r.begin($Child$size$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Child$size$result$binary(r: $$r.Input): Child$size$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Size | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Child$size$result$compact(r: $$r.Input): Child$size$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: Size | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x05: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; success = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Child$size$result(w: Writer, v: Child$size$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$size$result, write$Child$size$result$binary, write$Child$size$result$compact)
  w.begin($Child$size$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Child$size$result$binary(w: $$w.Output, v: Child$size$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$size$result, v), 0) : p)
}

function write$Child$size$result$compact(w: $$w.Output, v: Child$size$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$size$result, v), 0) : p)
}

export const Child$size$result: StructCodec<Child$size$result> = {
  schema: $Child$size$result,
  read: read$Child$size$result,
  write: write$Child$size$result,
}

export const Child$size$client: ClientMethod<Child$size$args, Child$size$result> = {
  name: 'size',
  reply: 'value',
  writeArgs: write$Child$size$args,
  readResult: read$Child$size$result,
}

export const Child$size$processor: ProcessorMethod<Handler<Child>, Child$size$args, Child$size$result> = {
  name: 'size',
  reply: 'value',
  readArgs: read$Child$size$args,
  invoke: (handler, args, context) => handler.size(args.a, args.b, args.c, context),
  writeResult: write$Child$size$result,
}

export interface Child$ids$args {}

const $Child$ids$args: StructSchema = { name: 'Child.ids.args', fields: {} }

function read$Child$ids$args(r: Reader): Child$ids$args {
  if (r.inline) return $$r.inlined(r, read$Child$ids$args, read$Child$ids$args$binary, read$Child$ids$args$compact)
  r.begin($Child$ids$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Child$ids$args$binary(r: $$r.Input): Child$ids$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Child$ids$args$compact(r: $$r.Input): Child$ids$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

function write$Child$ids$args(w: Writer, v: Child$ids$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$ids$args, write$Child$ids$args$binary, write$Child$ids$args$compact)
  w.begin($Child$ids$args, v)
  w.end(v)
}

function write$Child$ids$args$binary(w: $$w.Output, v: Child$ids$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$ids$args, v), 0) : p)
}

function write$Child$ids$args$compact(w: $$w.Output, v: Child$ids$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$ids$args, v), 0) : p)
}

export const Child$ids$args: StructCodec<Child$ids$args> = { schema: $Child$ids$args, read: read$Child$ids$args, write: write$Child$ids$args }

export interface Child$ids$result {
  success?: Set<Id> | undefined
}

const $Child$ids$result: StructSchema = { name: 'Child.ids.result', fields: { success: 0x00e } }

function read$Child$ids$result(r: Reader): Child$ids$result {
  if (r.inline) return $$r.inlined(r, read$Child$ids$result, read$Child$ids$result$binary, read$Child$ids$result$compact)
  let success: Set<Id> | undefined
  r.begin($Child$ids$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00e: success = read$SetOfI64(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Child$ids$result$binary(r: $$r.Input): Child$ids$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Set<Id> | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0e0000: r.position = p + 3; success = read$SetOfI64$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Child$ids$result$compact(r: $$r.Input): Child$ids$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Set<Id> | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0a: r.position = p; success = read$SetOfI64$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Child$ids$result(w: Writer, v: Child$ids$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$ids$result, write$Child$ids$result$binary, write$Child$ids$result$compact)
  w.begin($Child$ids$result, v)
  if (v.success != null) write$SetOfI64(w.field(0x00e), v.success)
  w.end(v)
}

function write$Child$ids$result$binary(w: $$w.Output, v: Child$ids$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xe000000); w.position = p + 3; write$SetOfI64$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$ids$result, v), 0) : p)
}

function write$Child$ids$result$compact(w: $$w.Output, v: Child$ids$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 10, 0); w.position = p; write$SetOfI64$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$ids$result, v), 0) : p)
}

export const Child$ids$result: StructCodec<Child$ids$result> = {
  schema: $Child$ids$result,
  read: read$Child$ids$result,
  write: write$Child$ids$result,
}

export const Child$ids$client: ClientMethod<Child$ids$args, Child$ids$result> = {
  name: 'ids',
  reply: 'value',
  writeArgs: write$Child$ids$args,
  readResult: read$Child$ids$result,
}

export const Child$ids$processor: ProcessorMethod<Handler<Child>, Child$ids$args, Child$ids$result> = {
  name: 'ids',
  reply: 'value',
  readArgs: read$Child$ids$args,
  invoke: (handler, _args, context) => handler.ids(context),
  writeResult: write$Child$ids$result,
}

export interface Child$nothing$args {}

const $Child$nothing$args: StructSchema = { name: 'Child.nothing.args', fields: {} }

function read$Child$nothing$args(r: Reader): Child$nothing$args {
  if (r.inline) return $$r.inlined(r, read$Child$nothing$args, read$Child$nothing$args$binary, read$Child$nothing$args$compact)
  r.begin($Child$nothing$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Child$nothing$args$binary(r: $$r.Input): Child$nothing$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Child$nothing$args$compact(r: $$r.Input): Child$nothing$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

function write$Child$nothing$args(w: Writer, v: Child$nothing$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$nothing$args, write$Child$nothing$args$binary, write$Child$nothing$args$compact)
  w.begin($Child$nothing$args, v)
  w.end(v)
}

function write$Child$nothing$args$binary(w: $$w.Output, v: Child$nothing$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$nothing$args, v), 0) : p)
}

function write$Child$nothing$args$compact(w: $$w.Output, v: Child$nothing$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$nothing$args, v), 0) : p)
}

export const Child$nothing$args: StructCodec<Child$nothing$args> = {
  schema: $Child$nothing$args,
  read: read$Child$nothing$args,
  write: write$Child$nothing$args,
}

export interface Child$nothing$result {
  problem?: Problem | undefined
}

const $Child$nothing$result: StructSchema = { name: 'Child.nothing.result', fields: { problem: 0x10c } }

function read$Child$nothing$result(r: Reader): Child$nothing$result {
  if (r.inline) return $$r.inlined(r, read$Child$nothing$result, read$Child$nothing$result$binary, read$Child$nothing$result$compact)
  let problem: Problem | undefined
  r.begin($Child$nothing$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: problem = readProblem(r); break
      default: r.unknown(h)
    }
  return r.end({ problem })
}

function read$Child$nothing$result$binary(r: $$r.Input): Child$nothing$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let problem: Problem | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; problem = readProblem$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ problem }, u)
}

function read$Child$nothing$result$compact(r: $$r.Input): Child$nothing$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let problem: Problem | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; problem = readProblem$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ problem }, u)
}

function write$Child$nothing$result(w: Writer, v: Child$nothing$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$nothing$result, write$Child$nothing$result$binary, write$Child$nothing$result$compact)
  w.begin($Child$nothing$result, v)
  if (v.problem != null) writeProblem(w.field(0x10c), v.problem)
  w.end(v)
}

function write$Child$nothing$result$binary(w: $$w.Output, v: Child$nothing$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.problem != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeProblem$binary(w, v.problem); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$nothing$result, v), 0) : p)
}

function write$Child$nothing$result$compact(w: $$w.Output, v: Child$nothing$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.problem != null) {
    b[p++] = 0x10 | 12; w.position = p; writeProblem$compact(w, v.problem); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$nothing$result, v), f) : p)
}

export const Child$nothing$result: StructCodec<Child$nothing$result> = {
  schema: $Child$nothing$result,
  read: read$Child$nothing$result,
  write: write$Child$nothing$result,
}

export const Child$nothing$client: ClientMethod<Child$nothing$args, Child$nothing$result> = {
  name: 'nothing',
  reply: 'void',
  writeArgs: write$Child$nothing$args,
  readResult: read$Child$nothing$result,
}

export const Child$nothing$processor: ProcessorMethod<Handler<Child>, Child$nothing$args, Child$nothing$result> = {
  name: 'nothing',
  reply: 'void',
  readArgs: read$Child$nothing$args,
  invoke: (handler, _args, context) => handler.nothing(context),
  writeResult: write$Child$nothing$result,
  catch: error => (error instanceof Problem ? { problem: error } : undefined),
}

export interface Child$shout$args {
  text?: string | undefined
}

const $Child$shout$args: StructSchema = { name: 'Child.shout.args', fields: { text: 0x10b } }

function read$Child$shout$args(r: Reader): Child$shout$args {
  if (r.inline) return $$r.inlined(r, read$Child$shout$args, read$Child$shout$args$binary, read$Child$shout$args$compact)
  let text: string | undefined
  r.begin($Child$shout$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: text = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ text })
}

function read$Child$shout$args$binary(r: $$r.Input): Child$shout$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let text: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); text = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ text }, u)
}

function read$Child$shout$args$compact(r: $$r.Input): Child$shout$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let text: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; text = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ text }, u)
}

function write$Child$shout$args(w: Writer, v: Child$shout$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$shout$args, write$Child$shout$args$binary, write$Child$shout$args$compact)
  w.begin($Child$shout$args, v)
  if (v.text != null) w.field(0x10b).string(v.text)
  w.end(v)
}

function write$Child$shout$args$binary(w: $$w.Output, v: Child$shout$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.text != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.text); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$shout$args, v), 0) : p)
}

function write$Child$shout$args$compact(w: $$w.Output, v: Child$shout$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.text != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.text); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$shout$args, v), f) : p)
}

export const Child$shout$args: StructCodec<Child$shout$args> = {
  schema: $Child$shout$args,
  read: read$Child$shout$args,
  write: write$Child$shout$args,
}

export const Child$shout$client: ClientMethod<Child$shout$args, {}> = {
  name: 'shout',
  reply: 'oneway',
  writeArgs: write$Child$shout$args,
}

export const Child$shout$processor: ProcessorMethod<Handler<Child>, Child$shout$args, {}> = {
  name: 'shout',
  reply: 'oneway',
  readArgs: read$Child$shout$args,
  invoke: (handler, args, context) => handler.shout(args.text, context),
}

export interface Child$choose$args {
  choice?: Choice | undefined
}

const $Child$choose$args: StructSchema = { name: 'Child.choose.args', fields: { choice: 0x10c } }

function read$Child$choose$args(r: Reader): Child$choose$args {
  if (r.inline) return $$r.inlined(r, read$Child$choose$args, read$Child$choose$args$binary, read$Child$choose$args$compact)
  let choice: Choice | undefined
  r.begin($Child$choose$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: choice = readChoice(r); break
      default: r.unknown(h)
    }
  return r.end({ choice })
}

function read$Child$choose$args$binary(r: $$r.Input): Child$choose$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let choice: Choice | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; choice = readChoice$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ choice }, u)
}

function read$Child$choose$args$compact(r: $$r.Input): Child$choose$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let choice: Choice | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; choice = readChoice$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ choice }, u)
}

function write$Child$choose$args(w: Writer, v: Child$choose$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$choose$args, write$Child$choose$args$binary, write$Child$choose$args$compact)
  w.begin($Child$choose$args, v)
  if (v.choice != null) writeChoice(w.field(0x10c), v.choice)
  w.end(v)
}

function write$Child$choose$args$binary(w: $$w.Output, v: Child$choose$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.choice != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeChoice$binary(w, v.choice); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$choose$args, v), 0) : p)
}

function write$Child$choose$args$compact(w: $$w.Output, v: Child$choose$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.choice != null) {
    b[p++] = 0x10 | 12; w.position = p; writeChoice$compact(w, v.choice); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$choose$args, v), f) : p)
}

export const Child$choose$args: StructCodec<Child$choose$args> = {
  schema: $Child$choose$args,
  read: read$Child$choose$args,
  write: write$Child$choose$args,
}

export interface Child$choose$result {
  success?: Choice | undefined
}

const $Child$choose$result: StructSchema = { name: 'Child.choose.result', fields: { success: 0x00c } }

function read$Child$choose$result(r: Reader): Child$choose$result {
  if (r.inline) return $$r.inlined(r, read$Child$choose$result, read$Child$choose$result$binary, read$Child$choose$result$compact)
  let success: Choice | undefined
  r.begin($Child$choose$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readChoice(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Child$choose$result$binary(r: $$r.Input): Child$choose$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Choice | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readChoice$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Child$choose$result$compact(r: $$r.Input): Child$choose$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Choice | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readChoice$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Child$choose$result(w: Writer, v: Child$choose$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$choose$result, write$Child$choose$result$binary, write$Child$choose$result$compact)
  w.begin($Child$choose$result, v)
  if (v.success != null) writeChoice(w.field(0x00c), v.success)
  w.end(v)
}

function write$Child$choose$result$binary(w: $$w.Output, v: Child$choose$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeChoice$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$choose$result, v), 0) : p)
}

function write$Child$choose$result$compact(w: $$w.Output, v: Child$choose$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeChoice$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$choose$result, v), 0) : p)
}

export const Child$choose$result: StructCodec<Child$choose$result> = {
  schema: $Child$choose$result,
  read: read$Child$choose$result,
  write: write$Child$choose$result,
}

export const Child$choose$client: ClientMethod<Child$choose$args, Child$choose$result> = {
  name: 'choose',
  reply: 'value',
  writeArgs: write$Child$choose$args,
  readResult: read$Child$choose$result,
}

export const Child$choose$processor: ProcessorMethod<Handler<Child>, Child$choose$args, Child$choose$result> = {
  name: 'choose',
  reply: 'value',
  readArgs: read$Child$choose$args,
  invoke: (handler, args, context) => handler.choose(args.choice, context),
  writeResult: write$Child$choose$result,
}

export interface Child$whole$args {
  all?: Everything | undefined
  extents?: Size[] | undefined
}

const $Child$whole$args: StructSchema = { name: 'Child.whole.args', fields: { all: 0x10c, extents: 0x20f } }

function read$Child$whole$args(r: Reader): Child$whole$args {
  if (r.inline) return $$r.inlined(r, read$Child$whole$args, read$Child$whole$args$binary, read$Child$whole$args$compact)
  let all: Everything | undefined, extents: Size[] | undefined
  r.begin($Child$whole$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: all = readEverything(r); break
      case 0x20f: extents = read$ListOfSize(r); break
      default: r.unknown(h)
    }
  return r.end({ all, extents })
}

function read$Child$whole$args$binary(r: $$r.Input): Child$whole$args {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let all: Everything | undefined, extents: Size[] | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; all = readEverything$binary(r); p = r.position; break
      case 0x0f0002: r.position = p + 3; extents = read$ListOfSize$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ all, extents }, u)
}

function read$Child$whole$args$compact(r: $$r.Input): Child$whole$args {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let all: Everything | undefined, extents: Size[] | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; all = readEverything$compact(r); p = r.position; break
      case 0x29: r.position = p; extents = read$ListOfSize$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ all, extents }, u)
}

function write$Child$whole$args(w: Writer, v: Child$whole$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$whole$args, write$Child$whole$args$binary, write$Child$whole$args$compact)
  w.begin($Child$whole$args, v)
  if (v.all != null) writeEverything(w.field(0x10c), v.all)
  if (v.extents != null) write$ListOfSize(w.field(0x20f), v.extents)
  w.end(v)
}

function write$Child$whole$args$binary(w: $$w.Output, v: Child$whole$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.all != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeEverything$binary(w, v.all); p = $$w.room(w); d = w.view
  }
  if (v.extents != null) {
    d.setInt32(p, 0xf000200); w.position = p + 3; write$ListOfSize$binary(w, v.extents); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$whole$args, v), 0) : p)
}

function write$Child$whole$args$compact(w: $$w.Output, v: Child$whole$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.all != null) {
    b[p++] = 0x10 | 12; w.position = p; writeEverything$compact(w, v.all); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (v.extents != null) {
    b[p++] = 2 - f << 4 | 9; w.position = p; write$ListOfSize$compact(w, v.extents); p = $$w.room(w); b = w.bytes; f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$whole$args, v), f) : p)
}

export const Child$whole$args: StructCodec<Child$whole$args> = {
  schema: $Child$whole$args,
  read: read$Child$whole$args,
  write: write$Child$whole$args,
}

export interface Child$whole$result {
  success?: Everything | undefined
  fault?: Problem | undefined
}

const $Child$whole$result: StructSchema = { name: 'Child.whole.result', fields: { success: 0x00c, fault: 0x10c } }

function read$Child$whole$result(r: Reader): Child$whole$result {
  if (r.inline) return $$r.inlined(r, read$Child$whole$result, read$Child$whole$result$binary, read$Child$whole$result$compact)
  let success: Everything | undefined, fault: Problem | undefined
  r.begin($Child$whole$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readEverything(r); break
      case 0x10c: fault = readProblem(r); break
      default: r.unknown(h)
    }
  return r.end({ success, fault })
}

function read$Child$whole$result$binary(r: $$r.Input): Child$whole$result {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Everything | undefined, fault: Problem | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readEverything$binary(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; fault = readProblem$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, fault }, u)
}

function read$Child$whole$result$compact(r: $$r.Input): Child$whole$result {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Everything | undefined, fault: Problem | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readEverything$compact(r); p = r.position; break
      case 0x1c: r.position = p; fault = readProblem$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, fault }, u)
}

function write$Child$whole$result(w: Writer, v: Child$whole$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Child$whole$result, write$Child$whole$result$binary, write$Child$whole$result$compact)
  w.begin($Child$whole$result, v)
  if (v.success != null) writeEverything(w.field(0x00c), v.success)
  if (v.fault != null) writeProblem(w.field(0x10c), v.fault)
  w.end(v)
}

function write$Child$whole$result$binary(w: $$w.Output, v: Child$whole$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeEverything$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.fault != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeProblem$binary(w, v.fault); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$whole$result, v), 0) : p)
}

function write$Child$whole$result$compact(w: $$w.Output, v: Child$whole$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeEverything$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.fault != null) {
    b[p++] = 0x10 | 12; w.position = p; writeProblem$compact(w, v.fault); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Child$whole$result, v), f) : p)
}

export const Child$whole$result: StructCodec<Child$whole$result> = {
  schema: $Child$whole$result,
  read: read$Child$whole$result,
  write: write$Child$whole$result,
}

export const Child$whole$client: ClientMethod<Child$whole$args, Child$whole$result> = {
  name: 'whole',
  reply: 'value',
  writeArgs: write$Child$whole$args,
  readResult: read$Child$whole$result,
}

export const Child$whole$processor: ProcessorMethod<Handler<Child>, Child$whole$args, Child$whole$result> = {
  name: 'whole',
  reply: 'value',
  readArgs: read$Child$whole$args,
  invoke: (handler, args, context) => handler.whole(args.all, args.extents, context),
  writeResult: write$Child$whole$result,
  catch: error => (error instanceof Problem ? { fault: error } : undefined),
}

export const THROWN: Trouble = /* @__PURE__ */ new Trouble({ why: 'because' })

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

function read$SetOfString(r: Reader): Set<string> {
  const set = new Set<string>()
  for (let n = r.set(11); n > 0; n--) set.add(r.string())
  r.endContainer()
  return set
}

function write$SetOfString(w: Writer, v: Set<string>): void {
  w.set(11, v.size)
  for (const item of v) w.string(item)
  w.endContainer()
}

function read$SetOfString$binary(r: $$r.Input): Set<string> {
  const set = new Set<string>()
  let n = $$r.binarySet(r, 11)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); set.add($$r.text(r, p + 4, x)); p += x + 4
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfString$binary(w: $$w.Output, v: Set<string>): void {
  let p = $$w.binaryList(w, 11, v.size, 0)
  for (const item of v) {
    p = $$w.binaryText(w, p, item)
  }
  w.position = p
  w.depth--
}

function read$SetOfString$compact(r: $$r.Input): Set<string> {
  const set = new Set<string>()
  let n = $$r.compactSet(r, 11)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; set.add($$r.text(r, p, x)); p += x
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfString$compact(w: $$w.Output, v: Set<string>): void {
  let p = $$w.compactList(w, 11, v.size, 0)
  for (const item of v) {
    p = $$w.compactText(w, p, item)
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToI64(r: Reader): Map<string, bigint> {
  const map = new Map<string, bigint>()
  for (let n = r.map(11, 10); n > 0; n--) map.set(r.string(), r.i64())
  r.endContainer()
  return map
}

function write$MapOfStringToI64(w: Writer, v: Map<string, bigint>): void {
  w.map(11, 10, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i64(value)
  }
  w.endContainer()
}

function read$MapOfStringToI64$binary(r: $$r.Input): Map<string, bigint> {
  const map = new Map<string, bigint>()
  let n = $$r.binaryMap(r, 11, 10)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: string = $$r.text(r, p + 4, x); p += x + 4
    map.set(key, $$r.binaryLong(d, p)); p += 8
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToI64$binary(w: $$w.Output, v: Map<string, bigint>): void {
  let p = $$w.binaryMap(w, 11, 10, v.size, 8)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    $$w.binaryLong(w.view, p, value); p += 8
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToI64$compact(r: $$r.Input): Map<string, bigint> {
  const map = new Map<string, bigint>()
  let n = $$r.compactMap(r, 11, 10)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: string = $$r.text(r, p, x); p += x
    r.position = p; map.set(key, $$r.long(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToI64$compact(w: $$w.Output, v: Map<string, bigint>): void {
  let p = $$w.compactMap(w, 11, 10, v.size, 10)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    p = $$w.compactLong(w.bytes, p, value)
  }
  w.position = p
  w.depth--
}

function read$ListOfListOfBool(r: Reader): boolean[][] {
  const list = new Array<boolean[]>(r.list(15))
  for (let i = 0; i < list.length; i++) list[i] = read$ListOfBool(r)
  r.endContainer()
  return list
}

function write$ListOfListOfBool(w: Writer, v: boolean[][]): void {
  w.list(15, v.length)
  for (let i = 0; i < v.length; i++) write$ListOfBool(w, v[i] as boolean[])
  w.endContainer()
}

function read$ListOfListOfBool$binary(r: $$r.Input): boolean[][] {
  const list = new Array<boolean[]>($$r.binaryList(r, 15))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = read$ListOfBool$binary(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfListOfBool$binary(w: $$w.Output, v: boolean[][]): void {
  let p = $$w.binaryList(w, 15, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; write$ListOfBool$binary(w, v[i] as boolean[]); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfListOfBool$compact(r: $$r.Input): boolean[][] {
  const list = new Array<boolean[]>($$r.compactList(r, 15))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = read$ListOfBool$compact(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfListOfBool$compact(w: $$w.Output, v: boolean[][]): void {
  let p = $$w.compactList(w, 15, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; write$ListOfBool$compact(w, v[i] as boolean[]); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfI32ToMapOfStringToSetOfDouble(r: Reader): Map<number, Map<string, Set<number>>> {
  const map = new Map<number, Map<string, Set<number>>>()
  for (let n = r.map(8, 13); n > 0; n--) map.set(r.i32(), read$MapOfStringToSetOfDouble(r))
  r.endContainer()
  return map
}

function write$MapOfI32ToMapOfStringToSetOfDouble(w: Writer, v: Map<number, Map<string, Set<number>>>): void {
  w.map(8, 13, v.size)
  for (const [key, value] of v) {
    w.i32(key)
    write$MapOfStringToSetOfDouble(w, value)
  }
  w.endContainer()
}

function read$MapOfI32ToMapOfStringToSetOfDouble$binary(r: $$r.Input): Map<number, Map<string, Set<number>>> {
  const map = new Map<number, Map<string, Set<number>>>()
  let n = $$r.binaryMap(r, 8, 13)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    const key: number = d.getInt32(p); p += 4
    r.position = p; map.set(key, read$MapOfStringToSetOfDouble$binary(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfI32ToMapOfStringToSetOfDouble$binary(w: $$w.Output, v: Map<number, Map<string, Set<number>>>): void {
  let p = $$w.binaryMap(w, 8, 13, v.size, 4)
  for (const [key, value] of v) {
    w.view.setInt32(p, $$w.i32(key)); p += 4
    w.position = p; write$MapOfStringToSetOfDouble$binary(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfI32ToMapOfStringToSetOfDouble$compact(r: $$r.Input): Map<number, Map<string, Set<number>>> {
  const map = new Map<number, Map<string, Set<number>>>()
  let n = $$r.compactMap(r, 8, 13)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: number = $$r.zigzag(x)
    r.position = p; map.set(key, read$MapOfStringToSetOfDouble$compact(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfI32ToMapOfStringToSetOfDouble$compact(w: $$w.Output, v: Map<number, Map<string, Set<number>>>): void {
  let p = $$w.compactMap(w, 8, 13, v.size, 5)
  for (const [key, value] of v) {
    p = $$w.varint(w.bytes, p, $$w.zigzag($$w.i32(key)))
    w.position = p; write$MapOfStringToSetOfDouble$compact(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfEverything(r: Reader): Everything[] {
  const list = new Array<Everything>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readEverything(r)
  r.endContainer()
  return list
}

function write$ListOfEverything(w: Writer, v: Everything[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeEverything(w, v[i] as Everything)
  w.endContainer()
}

function read$ListOfEverything$binary(r: $$r.Input): Everything[] {
  const list = new Array<Everything>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readEverything$binary(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfEverything$binary(w: $$w.Output, v: Everything[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeEverything$binary(w, v[i] as Everything); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfEverything$compact(r: $$r.Input): Everything[] {
  const list = new Array<Everything>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readEverything$compact(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfEverything$compact(w: $$w.Output, v: Everything[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeEverything$compact(w, v[i] as Everything); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfI64ToListOfSize(r: Reader): Map<Id, Size[]> {
  const map = new Map<Id, Size[]>()
  for (let n = r.map(10, 15); n > 0; n--) map.set(r.i64(), read$ListOfSize(r))
  r.endContainer()
  return map
}

function write$MapOfI64ToListOfSize(w: Writer, v: Map<Id, Size[]>): void {
  w.map(10, 15, v.size)
  for (const [key, value] of v) {
    w.i64(key)
    write$ListOfSize(w, value)
  }
  w.endContainer()
}

function read$MapOfI64ToListOfSize$binary(r: $$r.Input): Map<Id, Size[]> {
  const map = new Map<Id, Size[]>()
  let n = $$r.binaryMap(r, 10, 15)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    const key: Id = $$r.binaryLong(d, p); p += 8
    r.position = p; map.set(key, read$ListOfSize$binary(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfI64ToListOfSize$binary(w: $$w.Output, v: Map<Id, Size[]>): void {
  let p = $$w.binaryMap(w, 10, 15, v.size, 8)
  for (const [key, value] of v) {
    $$w.binaryLong(w.view, p, key); p += 8
    w.position = p; write$ListOfSize$binary(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfI64ToListOfSize$compact(r: $$r.Input): Map<Id, Size[]> {
  const map = new Map<Id, Size[]>()
  let n = $$r.compactMap(r, 10, 15)
  let p = r.position
  for (; n > 0; n--) {
    r.position = p; const key: Id = $$r.long(r); p = r.position
    r.position = p; map.set(key, read$ListOfSize$compact(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfI64ToListOfSize$compact(w: $$w.Output, v: Map<Id, Size[]>): void {
  let p = $$w.compactMap(w, 10, 15, v.size, 10)
  for (const [key, value] of v) {
    p = $$w.compactLong(w.bytes, p, key)
    w.position = p; write$ListOfSize$compact(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfChoice(r: Reader): Choice[] {
  const list = new Array<Choice>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readChoice(r)
  r.endContainer()
  return list
}

function write$ListOfChoice(w: Writer, v: Choice[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeChoice(w, v[i] as Choice)
  w.endContainer()
}

function read$ListOfChoice$binary(r: $$r.Input): Choice[] {
  const list = new Array<Choice>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readChoice$binary(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfChoice$binary(w: $$w.Output, v: Choice[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeChoice$binary(w, v[i] as Choice); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfChoice$compact(r: $$r.Input): Choice[] {
  const list = new Array<Choice>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readChoice$compact(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfChoice$compact(w: $$w.Output, v: Choice[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeChoice$compact(w, v[i] as Choice); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfBinary(r: Reader): Uint8Array[] {
  const list = new Array<Uint8Array>(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = r.binary()
  r.endContainer()
  return list
}

function write$ListOfBinary(w: Writer, v: Uint8Array[]): void {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.binary(v[i] as Uint8Array)
  w.endContainer()
}

function read$ListOfBinary$binary(r: $$r.Input): Uint8Array[] {
  const list = new Array<Uint8Array>($$r.binaryList(r, 11))
  const d = r.view
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = d.getInt32(p); list[i] = $$r.copy(r, p + 4, x); p += x + 4
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfBinary$binary(w: $$w.Output, v: Uint8Array[]): void {
  let p = $$w.binaryList(w, 11, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    p = $$w.binaryBytes(w, p, v[i])
  }
  w.position = p
  w.depth--
}

function read$ListOfBinary$compact(r: $$r.Input): Uint8Array[] {
  const list = new Array<Uint8Array>($$r.compactList(r, 11))
  const b = r.bytes
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; list[i] = $$r.copy(r, p, x); p += x
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfBinary$compact(w: $$w.Output, v: Uint8Array[]): void {
  let p = $$w.compactList(w, 11, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    p = $$w.compactBytes(w, p, v[i])
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToListOfString(r: Reader): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (let n = r.map(11, 15); n > 0; n--) map.set(r.string(), read$ListOfString(r))
  r.endContainer()
  return map
}

function write$MapOfStringToListOfString(w: Writer, v: Map<string, string[]>): void {
  w.map(11, 15, v.size)
  for (const [key, value] of v) {
    w.string(key)
    write$ListOfString(w, value)
  }
  w.endContainer()
}

function read$MapOfStringToListOfString$binary(r: $$r.Input): Map<string, string[]> {
  const map = new Map<string, string[]>()
  let n = $$r.binaryMap(r, 11, 15)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: string = $$r.text(r, p + 4, x); p += x + 4
    r.position = p; map.set(key, read$ListOfString$binary(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToListOfString$binary(w: $$w.Output, v: Map<string, string[]>): void {
  let p = $$w.binaryMap(w, 11, 15, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    w.position = p; write$ListOfString$binary(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToListOfString$compact(r: $$r.Input): Map<string, string[]> {
  const map = new Map<string, string[]>()
  let n = $$r.compactMap(r, 11, 15)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: string = $$r.text(r, p, x); p += x
    r.position = p; map.set(key, read$ListOfString$compact(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToListOfString$compact(w: $$w.Output, v: Map<string, string[]>): void {
  let p = $$w.compactMap(w, 11, 15, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    w.position = p; write$ListOfString$compact(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfString(r: Reader): string[] {
  const list = new Array<string>(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = r.string()
  r.endContainer()
  return list
}

function write$ListOfString(w: Writer, v: string[]): void {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i] as string)
  w.endContainer()
}

function read$ListOfString$binary(r: $$r.Input): string[] {
  const list = new Array<string>($$r.binaryList(r, 11))
  const d = r.view
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = d.getInt32(p); list[i] = $$r.text(r, p + 4, x); p += x + 4
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfString$binary(w: $$w.Output, v: string[]): void {
  let p = $$w.binaryList(w, 11, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    p = $$w.binaryText(w, p, v[i])
  }
  w.position = p
  w.depth--
}

function read$ListOfString$compact(r: $$r.Input): string[] {
  const list = new Array<string>($$r.compactList(r, 11))
  const b = r.bytes
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; list[i] = $$r.text(r, p, x); p += x
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfString$compact(w: $$w.Output, v: string[]): void {
  let p = $$w.compactList(w, 11, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    p = $$w.compactText(w, p, v[i])
  }
  w.position = p
  w.depth--
}

function read$SetOfI64(r: Reader): Set<Id> {
  const set = new Set<Id>()
  for (let n = r.set(10); n > 0; n--) set.add(r.i64())
  r.endContainer()
  return set
}

function write$SetOfI64(w: Writer, v: Set<Id>): void {
  w.set(10, v.size)
  for (const item of v) w.i64(item)
  w.endContainer()
}

function read$SetOfI64$binary(r: $$r.Input): Set<Id> {
  const set = new Set<Id>()
  let n = $$r.binarySet(r, 10)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    set.add($$r.binaryLong(d, p)); p += 8
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfI64$binary(w: $$w.Output, v: Set<Id>): void {
  let p = $$w.binaryList(w, 10, v.size, 8)
  const d = w.view
  for (const item of v) {
    $$w.binaryLong(d, p, item); p += 8
  }
  w.position = p
  w.depth--
}

function read$SetOfI64$compact(r: $$r.Input): Set<Id> {
  const set = new Set<Id>()
  let n = $$r.compactSet(r, 10)
  let p = r.position
  for (; n > 0; n--) {
    r.position = p; set.add($$r.long(r)); p = r.position
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfI64$compact(w: $$w.Output, v: Set<Id>): void {
  let p = $$w.compactList(w, 10, v.size, 10)
  const b = w.bytes
  for (const item of v) {
    p = $$w.compactLong(b, p, item)
  }
  w.position = p
  w.depth--
}

function read$ListOfSize(r: Reader): Size[] {
  const list = new Array<Size>(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfSize(w: Writer, v: Size[]): void {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i] as Size)
  w.endContainer()
}

function read$ListOfSize$binary(r: $$r.Input): Size[] {
  const list = new Array<Size>($$r.binaryList(r, 8))
  const d = r.view
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    list[i] = d.getInt32(p); p += 4
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfSize$binary(w: $$w.Output, v: Size[]): void {
  let p = $$w.binaryList(w, 8, v.length, 4)
  const d = w.view
  for (let i = 0; i < v.length; i++) {
    d.setInt32(p, $$w.i32(v[i])); p += 4
  }
  w.position = p
  w.depth--
}

function read$ListOfSize$compact(r: $$r.Input): Size[] {
  const list = new Array<Size>($$r.compactList(r, 8))
  const b = r.bytes
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; list[i] = $$r.zigzag(x)
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfSize$compact(w: $$w.Output, v: Size[]): void {
  let p = $$w.compactList(w, 8, v.length, 5)
  const b = w.bytes
  for (let i = 0; i < v.length; i++) {
    p = $$w.varint(b, p, $$w.zigzag($$w.i32(v[i])))
  }
  w.position = p
  w.depth--
}

function read$ListOfBool(r: Reader): boolean[] {
  const list = new Array<boolean>(r.list(2))
  for (let i = 0; i < list.length; i++) list[i] = r.bool()
  r.endContainer()
  return list
}

function write$ListOfBool(w: Writer, v: boolean[]): void {
  w.list(2, v.length)
  for (let i = 0; i < v.length; i++) w.bool(v[i] as boolean)
  w.endContainer()
}

function read$ListOfBool$binary(r: $$r.Input): boolean[] {
  const list = new Array<boolean>($$r.binaryList(r, 2))
  const b = r.bytes
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    list[i] = $$r.bool(b[p]); p += 1
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfBool$binary(w: $$w.Output, v: boolean[]): void {
  let p = $$w.binaryList(w, 2, v.length, 1)
  const d = w.view
  for (let i = 0; i < v.length; i++) {
    d.setInt8(p, $$w.bool(v[i], 0)); p += 1
  }
  w.position = p
  w.depth--
}

function read$ListOfBool$compact(r: $$r.Input): boolean[] {
  const list = new Array<boolean>($$r.compactList(r, 2))
  const b = r.bytes
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    list[i] = $$r.compactBool(b[p++])
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfBool$compact(w: $$w.Output, v: boolean[]): void {
  let p = $$w.compactList(w, 2, v.length, 1)
  const b = w.bytes
  for (let i = 0; i < v.length; i++) {
    b[p++] = $$w.bool(v[i], 2)
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToSetOfDouble(r: Reader): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>()
  for (let n = r.map(11, 14); n > 0; n--) map.set(r.string(), read$SetOfDouble(r))
  r.endContainer()
  return map
}

function write$MapOfStringToSetOfDouble(w: Writer, v: Map<string, Set<number>>): void {
  w.map(11, 14, v.size)
  for (const [key, value] of v) {
    w.string(key)
    write$SetOfDouble(w, value)
  }
  w.endContainer()
}

function read$MapOfStringToSetOfDouble$binary(r: $$r.Input): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>()
  let n = $$r.binaryMap(r, 11, 14)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: string = $$r.text(r, p + 4, x); p += x + 4
    r.position = p; map.set(key, read$SetOfDouble$binary(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToSetOfDouble$binary(w: $$w.Output, v: Map<string, Set<number>>): void {
  let p = $$w.binaryMap(w, 11, 14, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    w.position = p; write$SetOfDouble$binary(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToSetOfDouble$compact(r: $$r.Input): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>()
  let n = $$r.compactMap(r, 11, 14)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: string = $$r.text(r, p, x); p += x
    r.position = p; map.set(key, read$SetOfDouble$compact(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToSetOfDouble$compact(w: $$w.Output, v: Map<string, Set<number>>): void {
  let p = $$w.compactMap(w, 11, 14, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    w.position = p; write$SetOfDouble$compact(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$SetOfDouble(r: Reader): Set<number> {
  const set = new Set<number>()
  for (let n = r.set(4); n > 0; n--) set.add(r.double())
  r.endContainer()
  return set
}

function write$SetOfDouble(w: Writer, v: Set<number>): void {
  w.set(4, v.size)
  for (const item of v) w.double(item)
  w.endContainer()
}

function read$SetOfDouble$binary(r: $$r.Input): Set<number> {
  const set = new Set<number>()
  let n = $$r.binarySet(r, 4)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    set.add(d.getFloat64(p)); p += 8
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfDouble$binary(w: $$w.Output, v: Set<number>): void {
  let p = $$w.binaryList(w, 4, v.size, 8)
  const d = w.view
  for (const item of v) {
    d.setFloat64(p, $$w.double(item)); p += 8
  }
  w.position = p
  w.depth--
}

function read$SetOfDouble$compact(r: $$r.Input): Set<number> {
  const set = new Set<number>()
  let n = $$r.compactSet(r, 4)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    set.add(d.getFloat64(p, true)); p += 8
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfDouble$compact(w: $$w.Output, v: Set<number>): void {
  let p = $$w.compactList(w, 4, v.size, 8)
  const d = w.view
  for (const item of v) {
    d.setFloat64(p, $$w.double(item), true); p += 8
  }
  w.position = p
  w.depth--
}

export * as default from './everything.thrift'
