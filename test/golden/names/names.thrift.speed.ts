import { BareException, Client as Client$, Processor, ThriftException, keepUnknownFields } from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  Handler,
  OneOf,
  ProcessorMethod,
  Reader as Reader$,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

export type default$ = 0 | 1 | 2 | 3 | (number & {})
export const default$: {
  readonly class: 0
  readonly toString: 1
  readonly ['__proto__']: 2
  readonly constructor: 3
  readonly [value: number]: string | undefined
} = {
  class: 0,
  toString: 1,
  ['__proto__']: 2,
  constructor: 3,
  0: 'class',
  1: 'toString',
  2: '__proto__',
  3: 'constructor',
}

interface class$ {
  function?: number | undefined
  delete?: class$ | undefined
  r: number
  h?: number | undefined
  v?: number | undefined
  w?: number | undefined
  arms?: number | undefined
  init?: number | undefined
}

const $class: StructSchema = {
  name: 'class',
  fields: {
    function: 0x108,
    delete: 0x20c,
    r: 0x308,
    h: 0x408,
    v: 0x508,
    w: 0x608,
    arms: 0x708,
    init: 0x808,
  },
}

export function createclass(init: class$): class$ {
  return { ...init }
}

export function readclass(r: Reader$): class$ {
  if (r.inline) return $$r.inlined(r, readclass, readclass$binary, readclass$compact)
  let function$: number | undefined,
    delete$: class$ | undefined,
    r$: number | undefined,
    h$: number | undefined,
    v$: number | undefined,
    w$: number | undefined,
    arms$: number | undefined,
    init$: number | undefined
  r.begin($class)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: function$ = r.i32(); break
      case 0x20c: delete$ = readclass(r); break
      case 0x308: r$ = r.i32(); break
      case 0x408: h$ = r.i32(); break
      case 0x508: v$ = r.i32(); break
      case 0x608: w$ = r.i32(); break
      case 0x708: arms$ = r.i32(); break
      case 0x808: init$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({
    function: function$,
    delete: delete$,
    r: r$ ?? r.missing(3),
    h: h$,
    v: v$,
    w: w$,
    arms: arms$,
    init: init$,
  })
}

function readclass$binary(r: $$r.Input): class$ {
  $$r.open(r, 8)
  const b = r.bytes, d = r.view
  let p = r.position
  let function$: number | undefined,
    delete$: class$ | undefined,
    r$: number | undefined,
    h$: number | undefined,
    v$: number | undefined,
    w$: number | undefined,
    arms$: number | undefined,
    init$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: function$ = d.getInt32(p + 3); p += 7; break
      case 0x0c0002: r.position = p + 3; delete$ = readclass$binary(r); p = r.position; break
      case 0x080003: r$ = d.getInt32(p + 3); p += 7; break
      case 0x080004: h$ = d.getInt32(p + 3); p += 7; break
      case 0x080005: v$ = d.getInt32(p + 3); p += 7; break
      case 0x080006: w$ = d.getInt32(p + 3); p += 7; break
      case 0x080007: arms$ = d.getInt32(p + 3); p += 7; break
      case 0x080008: init$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (r$ === undefined) $$r.bail()
  return $$r.attach({
    function: function$,
    delete: delete$,
    r: r$,
    h: h$,
    v: v$,
    w: w$,
    arms: arms$,
    init: init$,
  }, u)
}

function readclass$compact(r: $$r.Input): class$ {
  $$r.open(r, 8)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let function$: number | undefined,
    delete$: class$ | undefined,
    r$: number | undefined,
    h$: number | undefined,
    v$: number | undefined,
    w$: number | undefined,
    arms$: number | undefined,
    init$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; function$ = $$r.zigzag(x); break
      case 0x2c: r.position = p; delete$ = readclass$compact(r); p = r.position; break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; r$ = $$r.zigzag(x); break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; h$ = $$r.zigzag(x); break
      case 0x55: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v$ = $$r.zigzag(x); break
      case 0x65: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; w$ = $$r.zigzag(x); break
      case 0x75: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; arms$ = $$r.zigzag(x); break
      case 0x85: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; init$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (r$ === undefined) $$r.bail()
  return $$r.attach({
    function: function$,
    delete: delete$,
    r: r$,
    h: h$,
    v: v$,
    w: w$,
    arms: arms$,
    init: init$,
  }, u)
}

export function writeclass(w: Writer, v: class$): void {
  if (w.inline) return $$w.inlined(w, v, writeclass, writeclass$binary, writeclass$compact)
  w.begin($class, v)
  if (v.function != null) w.field(0x108).i32(v.function)
  if (v.delete != null) writeclass(w.field(0x20c), v.delete)
  w.field(0x308).i32(v.r ?? w.missing(3))
  if (v.h != null) w.field(0x408).i32(v.h)
  if (v.v != null) w.field(0x508).i32(v.v)
  if (v.w != null) w.field(0x608).i32(v.w)
  if (v.arms != null) w.field(0x708).i32(v.arms)
  if (v.init != null) w.field(0x808).i32(v.init)
  w.end(v)
}

function writeclass$binary(w: $$w.Output, v: class$): void {
  let p = $$w.open(w, v), d = w.view
  if (v.function != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.function)); p += 7
  }
  if (v.delete != null) {
    d.setInt32(p, 0xc000200); w.position = p + 3; writeclass$binary(w, v.delete); p = $$w.room(w); d = w.view
  }
  d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(v.r)); p += 7
  if (v.h != null) {
    d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(v.h)); p += 7
  }
  if (v.v != null) {
    d.setInt32(p, 0x8000500); d.setInt32(p + 3, $$w.i32(v.v)); p += 7
  }
  if (v.w != null) {
    d.setInt32(p, 0x8000600); d.setInt32(p + 3, $$w.i32(v.w)); p += 7
  }
  if (v.arms != null) {
    d.setInt32(p, 0x8000700); d.setInt32(p + 3, $$w.i32(v.arms)); p += 7
  }
  if (v.init != null) {
    d.setInt32(p, 0x8000800); d.setInt32(p + 3, $$w.i32(v.init)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $class, v), 0) : p)
}

function writeclass$compact(w: $$w.Output, v: class$): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.function != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.function))); f = 1
  }
  if (v.delete != null) {
    b[p++] = 2 - f << 4 | 12; w.position = p; writeclass$compact(w, v.delete); p = $$w.room(w); b = w.bytes; f = 2
  }
  b[p++] = 3 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.r)))
  f = 3
  if (v.h != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.h))); f = 4
  }
  if (v.v != null) {
    b[p++] = 5 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.v))); f = 5
  }
  if (v.w != null) {
    b[p++] = 6 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.w))); f = 6
  }
  if (v.arms != null) {
    b[p++] = 7 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.arms))); f = 7
  }
  if (v.init != null) {
    b[p++] = 8 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.init))); f = 8
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $class, v), f) : p)
}

const class$: Struct<class$> = { schema: $class, create: createclass, read: readclass, write: writeclass }

export interface Map {
  Map?: globalThis.Map<string, Map> | undefined
  Set?: Set<number> | undefined
  Array?: number[] | undefined
  Uint8Array?: Uint8Array | undefined
}

const $Map: StructSchema = { name: 'Map', fields: { Map: 0x10d, Set: 0x20e, Array: 0x30f, Uint8Array: 0x40b } }

export function createMap(init: Map = {}): Map {
  return { ...init }
}

export function readMap(r: Reader$): Map {
  if (r.inline) return $$r.inlined(r, readMap, readMap$binary, readMap$compact)
  let Map$: globalThis.Map<string, Map> | undefined,
    Set$: Set<number> | undefined,
    Array$: number[] | undefined,
    Uint8Array$: Uint8Array | undefined
  r.begin($Map)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10d: Map$ = read$MapOfStringToMap(r); break
      case 0x20e: Set$ = read$SetOfI32(r); break
      case 0x30f: Array$ = read$ListOfI32(r); break
      case 0x40b: Uint8Array$ = r.binary(); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$, Set: Set$, Array: Array$, Uint8Array: Uint8Array$ })
}

function readMap$binary(r: $$r.Input): Map {
  $$r.open(r, 4)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let Map$: globalThis.Map<string, Map> | undefined,
    Set$: Set<number> | undefined,
    Array$: number[] | undefined,
    Uint8Array$: Uint8Array | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0d0001: r.position = p + 3; Map$ = read$MapOfStringToMap$binary(r); p = r.position; break
      case 0x0e0002: r.position = p + 3; Set$ = read$SetOfI32$binary(r); p = r.position; break
      case 0x0f0003: r.position = p + 3; Array$ = read$ListOfI32$binary(r); p = r.position; break
      case 0x0b0004: x = d.getInt32(p + 3); Uint8Array$ = $$r.copy(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ Map: Map$, Set: Set$, Array: Array$, Uint8Array: Uint8Array$ }, u)
}

function readMap$compact(r: $$r.Input): Map {
  $$r.open(r, 4)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let Map$: globalThis.Map<string, Map> | undefined,
    Set$: Set<number> | undefined,
    Array$: number[] | undefined,
    Uint8Array$: Uint8Array | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1b: r.position = p; Map$ = read$MapOfStringToMap$compact(r); p = r.position; break
      case 0x2a: r.position = p; Set$ = read$SetOfI32$compact(r); p = r.position; break
      case 0x39: r.position = p; Array$ = read$ListOfI32$compact(r); p = r.position; break
      case 0x48: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; Uint8Array$ = $$r.copy(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ Map: Map$, Set: Set$, Array: Array$, Uint8Array: Uint8Array$ }, u)
}

export function writeMap(w: Writer, v: Map): void {
  if (w.inline) return $$w.inlined(w, v, writeMap, writeMap$binary, writeMap$compact)
  w.begin($Map, v)
  if (v.Map != null) write$MapOfStringToMap(w.field(0x10d), v.Map)
  if (v.Set != null) write$SetOfI32(w.field(0x20e), v.Set)
  if (v.Array != null) write$ListOfI32(w.field(0x30f), v.Array)
  if (v.Uint8Array != null) w.field(0x40b).binary(v.Uint8Array)
  w.end(v)
}

function writeMap$binary(w: $$w.Output, v: Map): void {
  let p = $$w.open(w, v), d = w.view
  if (v.Map != null) {
    d.setInt32(p, 0xd000100); w.position = p + 3; write$MapOfStringToMap$binary(w, v.Map); p = $$w.room(w); d = w.view
  }
  if (v.Set != null) {
    d.setInt32(p, 0xe000200); w.position = p + 3; write$SetOfI32$binary(w, v.Set); p = $$w.room(w); d = w.view
  }
  if (v.Array != null) {
    d.setInt32(p, 0xf000300); w.position = p + 3; write$ListOfI32$binary(w, v.Array); p = $$w.room(w); d = w.view
  }
  if (v.Uint8Array != null) {
    d.setInt32(p, 0xb000400); p = $$w.binaryBytes(w, p + 3, v.Uint8Array); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Map, v), 0) : p)
}

function writeMap$compact(w: $$w.Output, v: Map): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.Map != null) {
    b[p++] = 0x10 | 11; w.position = p; write$MapOfStringToMap$compact(w, v.Map); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (v.Set != null) {
    b[p++] = 2 - f << 4 | 10; w.position = p; write$SetOfI32$compact(w, v.Set); p = $$w.room(w); b = w.bytes; f = 2
  }
  if (v.Array != null) {
    b[p++] = 3 - f << 4 | 9; w.position = p; write$ListOfI32$compact(w, v.Array); p = $$w.room(w); b = w.bytes; f = 3
  }
  if (v.Uint8Array != null) {
    b[p++] = 4 - f << 4 | 8; p = $$w.compactBytes(w, p, v.Uint8Array); b = w.bytes; f = 4
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Map, v), f) : p)
}

export const Map: Struct<Map> = { schema: $Map, create: createMap, read: readMap, write: writeMap }

export interface Promise {
  then?: number | undefined
  constructor?: number | undefined
  __proto__?: number | undefined
  hasOwnProperty?: number | undefined
  toString?: number | undefined
}

const $Promise: StructSchema = {
  name: 'Promise',
  fields: {
    then: 0x108,
    constructor: 0x208,
    ['__proto__']: 0x308,
    hasOwnProperty: 0x408,
    toString: 0x508,
  },
}

export function createPromise(init: Promise): Promise {
  return { ...init }
}

export function readPromise(r: Reader$): Promise {
  if (r.inline) return $$r.inlined(r, readPromise, readPromise$binary, readPromise$compact)
  let then$$: number | undefined,
    constructor: number | undefined,
    __proto__$: number | undefined,
    hasOwnProperty: number | undefined,
    toString: number | undefined
  r.begin($Promise)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: then$$ = r.i32(); break
      case 0x208: constructor = r.i32(); break
      case 0x308: __proto__$ = r.i32(); break
      case 0x408: hasOwnProperty = r.i32(); break
      case 0x508: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ then: then$$, constructor, ['__proto__']: __proto__$, hasOwnProperty, toString })
}

function readPromise$binary(r: $$r.Input): Promise {
  $$r.open(r, 5)
  const b = r.bytes, d = r.view
  let p = r.position
  let then$$: number | undefined,
    constructor: number | undefined,
    __proto__$: number | undefined,
    hasOwnProperty: number | undefined,
    toString: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: then$$ = d.getInt32(p + 3); p += 7; break
      case 0x080002: constructor = d.getInt32(p + 3); p += 7; break
      case 0x080003: __proto__$ = d.getInt32(p + 3); p += 7; break
      case 0x080004: hasOwnProperty = d.getInt32(p + 3); p += 7; break
      case 0x080005: toString = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ then: then$$, constructor, ['__proto__']: __proto__$, hasOwnProperty, toString }, u)
}

function readPromise$compact(r: $$r.Input): Promise {
  $$r.open(r, 5)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let then$$: number | undefined,
    constructor: number | undefined,
    __proto__$: number | undefined,
    hasOwnProperty: number | undefined,
    toString: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; then$$ = $$r.zigzag(x); break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; constructor = $$r.zigzag(x); break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; __proto__$ = $$r.zigzag(x); break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; hasOwnProperty = $$r.zigzag(x); break
      case 0x55: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; toString = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ then: then$$, constructor, ['__proto__']: __proto__$, hasOwnProperty, toString }, u)
}

export function writePromise(w: Writer, v: Promise): void {
  if (w.inline) return $$w.inlined(w, v, writePromise, writePromise$binary, writePromise$compact)
  w.begin($Promise, v)
  if (v.then != null) w.field(0x108).i32(v.then)
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) w.field(0x208).i32(constructor)
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) w.field(0x308).i32(__proto__$)
  const hasOwnProperty = globalThis.Object.hasOwn(v, 'hasOwnProperty') ? v.hasOwnProperty : undefined
  if (hasOwnProperty != null) w.field(0x408).i32(hasOwnProperty)
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  if (toString != null) w.field(0x508).i32(toString)
  w.end(v)
}

function writePromise$binary(w: $$w.Output, v: Promise): void {
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  const hasOwnProperty = globalThis.Object.hasOwn(v, 'hasOwnProperty') ? v.hasOwnProperty : undefined
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  let p = $$w.open(w, v), d = w.view
  if (v.then != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.then)); p += 7
  }
  if (constructor != null) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(constructor)); p += 7
  }
  if (__proto__$ != null) {
    d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(__proto__$)); p += 7
  }
  if (hasOwnProperty != null) {
    d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(hasOwnProperty)); p += 7
  }
  if (toString != null) {
    d.setInt32(p, 0x8000500); d.setInt32(p + 3, $$w.i32(toString)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Promise, v), 0) : p)
}

function writePromise$compact(w: $$w.Output, v: Promise): void {
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  const hasOwnProperty = globalThis.Object.hasOwn(v, 'hasOwnProperty') ? v.hasOwnProperty : undefined
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.then != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.then))); f = 1
  }
  if (constructor != null) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(constructor))); f = 2
  }
  if (__proto__$ != null) {
    b[p++] = 3 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(__proto__$))); f = 3
  }
  if (hasOwnProperty != null) {
    b[p++] = 4 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(hasOwnProperty))); f = 4
  }
  if (toString != null) {
    b[p++] = 5 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(toString))); f = 5
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Promise, v), f) : p)
}

export const Promise: Struct<Promise> = { schema: $Promise, create: createPromise, read: readPromise, write: writePromise }

const $then: StructSchema = { name: 'then', fields: { then: 0x10c } }

export class then$ extends ThriftException {
  declare then?: then$ | undefined

  static readonly schema: StructSchema = $then
  static readonly create: typeof createthen = createthen
  static readonly read: typeof readthen = readthen
  static readonly write: typeof writethen = writethen

  constructor(init: { then?: then$ | undefined } = {}) {
    super('then')
    this.then = init.then
  }
}

export function createthen(init: { then?: then$ | undefined } = {}): then$ {
  return keepUnknownFields(new then$(init), init)
}

export function readthen(r: Reader$): then$ {
  if (r.inline) return $$r.inlined(r, readthen, readthen$binary, readthen$compact)
  let then$$: then$ | undefined
  r.begin($then)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: then$$ = readthen(r); break
      default: r.unknown(h)
    }
  return r.end(new then$({ then: then$$ }))
}

function readthen$binary(r: $$r.Input): then$ {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let then$$: then$ | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; then$$ = readthen$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new then$({ then: then$$ }), u)
}

function readthen$compact(r: $$r.Input): then$ {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let then$$: then$ | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; then$$ = readthen$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new then$({ then: then$$ }), u)
}

export function writethen(w: Writer, v: then$): void {
  if (w.inline) return $$w.inlined(w, v, writethen, writethen$binary, writethen$compact)
  w.begin($then, v)
  if (v.then != null) writethen(w.field(0x10c), v.then)
  w.end(v)
}

function writethen$binary(w: $$w.Output, v: then$): void {
  let p = $$w.open(w, v), d = w.view
  if (v.then != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writethen$binary(w, v.then); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $then, v), 0) : p)
}

function writethen$compact(w: $$w.Output, v: then$): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.then != null) {
    b[p++] = 0x10 | 12; w.position = p; writethen$compact(w, v.then); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $then, v), f) : p)
}

export interface Reader {
  readReader?: number | undefined
  Reader?: number | undefined
}

const $Reader: StructSchema = { name: 'Reader', fields: { readReader: 0x108, Reader: 0x208 } }

export function createReader(init: Reader = {}): Reader {
  return { ...init }
}

export function readReader$(r: Reader$): Reader {
  if (r.inline) return $$r.inlined(r, readReader$, readReader$$binary, readReader$$compact)
  let readReader$$: number | undefined, Reader$$: number | undefined
  r.begin($Reader)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: readReader$$ = r.i32(); break
      case 0x208: Reader$$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ readReader: readReader$$, Reader: Reader$$ })
}

function readReader$$binary(r: $$r.Input): Reader {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let readReader$$: number | undefined, Reader$$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: readReader$$ = d.getInt32(p + 3); p += 7; break
      case 0x080002: Reader$$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ readReader: readReader$$, Reader: Reader$$ }, u)
}

function readReader$$compact(r: $$r.Input): Reader {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let readReader$$: number | undefined, Reader$$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; readReader$$ = $$r.zigzag(x); break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; Reader$$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ readReader: readReader$$, Reader: Reader$$ }, u)
}

export function writeReader(w: Writer, v: Reader): void {
  if (w.inline) return $$w.inlined(w, v, writeReader, writeReader$binary, writeReader$compact)
  w.begin($Reader, v)
  if (v.readReader != null) w.field(0x108).i32(v.readReader)
  if (v.Reader != null) w.field(0x208).i32(v.Reader)
  w.end(v)
}

function writeReader$binary(w: $$w.Output, v: Reader): void {
  let p = $$w.open(w, v), d = w.view
  if (v.readReader != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.readReader)); p += 7
  }
  if (v.Reader != null) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.Reader)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Reader, v), 0) : p)
}

function writeReader$compact(w: $$w.Output, v: Reader): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.readReader != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.readReader))); f = 1
  }
  if (v.Reader != null) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.Reader))); f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Reader, v), f) : p)
}

export const Reader: Struct<Reader> = { schema: $Reader, create: createReader, read: readReader$, write: writeReader }

export interface Client {
  arguments?: number | undefined
  await?: number | undefined
  undefined?: number | undefined
  eval?: number | undefined
}

const $Client: StructSchema = {
  name: 'Client',
  fields: { arguments: 0x108, await: 0x208, undefined: 0x308, eval: 0x408 },
}

export function createClient(init: Client = {}): Client {
  return { ...init }
}

export function readClient(r: Reader$): Client {
  if (r.inline) return $$r.inlined(r, readClient, readClient$binary, readClient$compact)
  let arguments$: number | undefined,
    await$$: number | undefined,
    undefined$: number | undefined,
    eval$: number | undefined
  r.begin($Client)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: arguments$ = r.i32(); break
      case 0x208: await$$ = r.i32(); break
      case 0x308: undefined$ = r.i32(); break
      case 0x408: eval$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ arguments: arguments$, await: await$$, undefined: undefined$, eval: eval$ })
}

function readClient$binary(r: $$r.Input): Client {
  $$r.open(r, 4)
  const b = r.bytes, d = r.view
  let p = r.position
  let arguments$: number | undefined,
    await$$: number | undefined,
    undefined$: number | undefined,
    eval$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: arguments$ = d.getInt32(p + 3); p += 7; break
      case 0x080002: await$$ = d.getInt32(p + 3); p += 7; break
      case 0x080003: undefined$ = d.getInt32(p + 3); p += 7; break
      case 0x080004: eval$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ arguments: arguments$, await: await$$, undefined: undefined$, eval: eval$ }, u)
}

function readClient$compact(r: $$r.Input): Client {
  $$r.open(r, 4)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let arguments$: number | undefined,
    await$$: number | undefined,
    undefined$: number | undefined,
    eval$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; arguments$ = $$r.zigzag(x); break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; await$$ = $$r.zigzag(x); break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; undefined$ = $$r.zigzag(x); break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; eval$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ arguments: arguments$, await: await$$, undefined: undefined$, eval: eval$ }, u)
}

export function writeClient(w: Writer, v: Client): void {
  if (w.inline) return $$w.inlined(w, v, writeClient, writeClient$binary, writeClient$compact)
  w.begin($Client, v)
  if (v.arguments != null) w.field(0x108).i32(v.arguments)
  if (v.await != null) w.field(0x208).i32(v.await)
  if (v.undefined != null) w.field(0x308).i32(v.undefined)
  if (v.eval != null) w.field(0x408).i32(v.eval)
  w.end(v)
}

function writeClient$binary(w: $$w.Output, v: Client): void {
  let p = $$w.open(w, v), d = w.view
  if (v.arguments != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.arguments)); p += 7
  }
  if (v.await != null) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.await)); p += 7
  }
  if (v.undefined != null) {
    d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(v.undefined)); p += 7
  }
  if (v.eval != null) {
    d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(v.eval)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Client, v), 0) : p)
}

function writeClient$compact(w: $$w.Output, v: Client): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.arguments != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.arguments))); f = 1
  }
  if (v.await != null) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.await))); f = 2
  }
  if (v.undefined != null) {
    b[p++] = 3 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.undefined))); f = 3
  }
  if (v.eval != null) {
    b[p++] = 4 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.eval))); f = 4
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Client, v), f) : p)
}

export const Client: Struct<Client> = { schema: $Client, create: createClient, read: readClient, write: writeClient }

interface number$ {
  number?: number | undefined
}

const $number: StructSchema = { name: 'number', fields: { number: 0x108 } }

export function createnumber(init: number$ = {}): number$ {
  return { ...init }
}

export function readnumber(r: Reader$): number$ {
  if (r.inline) return $$r.inlined(r, readnumber, readnumber$binary, readnumber$compact)
  let number$$: number | undefined
  r.begin($number)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: number$$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ number: number$$ })
}

function readnumber$binary(r: $$r.Input): number$ {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let number$$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: number$$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ number: number$$ }, u)
}

function readnumber$compact(r: $$r.Input): number$ {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let number$$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; number$$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ number: number$$ }, u)
}

export function writenumber(w: Writer, v: number$): void {
  if (w.inline) return $$w.inlined(w, v, writenumber, writenumber$binary, writenumber$compact)
  w.begin($number, v)
  if (v.number != null) w.field(0x108).i32(v.number)
  w.end(v)
}

function writenumber$binary(w: $$w.Output, v: number$): void {
  let p = $$w.open(w, v), d = w.view
  if (v.number != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.number)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $number, v), 0) : p)
}

function writenumber$compact(w: $$w.Output, v: number$): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.number != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.number))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $number, v), f) : p)
}

const number$: Struct<number$> = { schema: $number, create: createnumber, read: readnumber, write: writenumber }

export interface readReader {
  x?: number | undefined
}

const $readReader: StructSchema = { name: 'readReader', fields: { x: 0x108 } }

export function createreadReader(init: readReader = {}): readReader {
  return { ...init }
}

export function readreadReader(r: Reader$): readReader {
  if (r.inline) return $$r.inlined(r, readreadReader, readreadReader$binary, readreadReader$compact)
  let x$: number | undefined
  r.begin($readReader)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x: x$ })
}

function readreadReader$binary(r: $$r.Input): readReader {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let x$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: x$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ x: x$ }, u)
}

function readreadReader$compact(r: $$r.Input): readReader {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let x$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; x$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ x: x$ }, u)
}

export function writereadReader(w: Writer, v: readReader): void {
  if (w.inline) return $$w.inlined(w, v, writereadReader, writereadReader$binary, writereadReader$compact)
  w.begin($readReader, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  w.end(v)
}

function writereadReader$binary(w: $$w.Output, v: readReader): void {
  let p = $$w.open(w, v), d = w.view
  if (v.x != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.x)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $readReader, v), 0) : p)
}

function writereadReader$compact(w: $$w.Output, v: readReader): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.x != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.x))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $readReader, v), f) : p)
}

export const readReader: Struct<readReader> = {
  schema: $readReader,
  create: createreadReader,
  read: readreadReader,
  write: writereadReader,
}

export interface TwitterClient {
  x?: number | undefined
}

const $TwitterClient: StructSchema = { name: 'TwitterClient', fields: { x: 0x108 } }

export function createTwitterClient(init: TwitterClient = {}): TwitterClient {
  return { ...init }
}

export function readTwitterClient(r: Reader$): TwitterClient {
  if (r.inline) return $$r.inlined(r, readTwitterClient, readTwitterClient$binary, readTwitterClient$compact)
  let x$: number | undefined
  r.begin($TwitterClient)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x: x$ })
}

function readTwitterClient$binary(r: $$r.Input): TwitterClient {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let x$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: x$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ x: x$ }, u)
}

function readTwitterClient$compact(r: $$r.Input): TwitterClient {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let x$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; x$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ x: x$ }, u)
}

export function writeTwitterClient(w: Writer, v: TwitterClient): void {
  if (w.inline) return $$w.inlined(w, v, writeTwitterClient, writeTwitterClient$binary, writeTwitterClient$compact)
  w.begin($TwitterClient, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  w.end(v)
}

function writeTwitterClient$binary(w: $$w.Output, v: TwitterClient): void {
  let p = $$w.open(w, v), d = w.view
  if (v.x != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.x)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $TwitterClient, v), 0) : p)
}

function writeTwitterClient$compact(w: $$w.Output, v: TwitterClient): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.x != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.x))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $TwitterClient, v), f) : p)
}

export const TwitterClient: Struct<TwitterClient> = {
  schema: $TwitterClient,
  create: createTwitterClient,
  read: readTwitterClient,
  write: writeTwitterClient,
}

export { class$ as null }

export type void_ = number

export type Object = OneOf<{
  Object: number
  __proto__: string
  constructor: number
}>

const $Object: StructSchema = {
  name: 'Object',
  fields: { Object: 0x108, ['__proto__']: 0x20b, constructor: 0x308 },
}

export function createObject(init: Object): Object {
  return { ...init }
}

export function readObject(r: Reader$): Object {
  if (r.inline) return $$r.inlined(r, readObject, readObject$binary, readObject$compact)
  let v: Object | undefined
  let arms = 0
  r.begin($Object)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: v = { Object: r.i32() } as Object; arms++; break
      case 0x20b: v = { ['__proto__']: r.string() } as Object; arms++; break
      case 0x308: v = { constructor: r.i32() } as Object; arms++; break
      default: r.unknown(h)
    }
  return r.endUnion(v, arms)
}

function readObject$binary(r: $$r.Input): Object {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let v: Object | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: v = { Object: d.getInt32(p + 3) } as Object; arms++; p += 7; break
      case 0x0b0002: x = d.getInt32(p + 3); v = { ['__proto__']: $$r.text(r, p + 7, x) } as Object; arms++; p += x + 7; break
      case 0x080003: v = { constructor: d.getInt32(p + 3) } as Object; arms++; p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.union(v, arms, u, 1)
}

function readObject$compact(r: $$r.Input): Object {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let v: Object | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v = { Object: $$r.zigzag(x) } as Object; arms++; break
      case 0x28: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v = { ['__proto__']: $$r.text(r, p, x) } as Object; arms++; p += x; break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v = { constructor: $$r.zigzag(x) } as Object; arms++; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.union(v, arms, u, 1)
}

export function writeObject(w: Writer, v: Object): void {
  if (w.inline) return $$w.inlined(w, v, writeObject, writeObject$binary, writeObject$compact)
  let arms = 0
  w.begin($Object, v)
  if (v.Object != null) { arms++; w.field(0x108).i32(v.Object) }
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) { arms++; w.field(0x20b).string(__proto__$) }
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) { arms++; w.field(0x308).i32(constructor) }
  w.endUnion(v, arms)
}

function writeObject$binary(w: $$w.Output, v: Object): void {
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  let p = $$w.open(w, v), d = w.view, arms = 0
  if (v.Object != null) {
    arms++; d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.Object)); p += 7
  }
  if (__proto__$ != null) {
    arms++; d.setInt32(p, 0xb000200); p = $$w.binaryText(w, p + 3, __proto__$); d = w.view
  }
  if (constructor != null) {
    arms++; d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(constructor)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms !== 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Object, v), 0) : p)
}

function writeObject$compact(w: $$w.Output, v: Object): void {
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0, arms = 0
  if (v.Object != null) {
    arms++; b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.Object))); f = 1
  }
  if (__proto__$ != null) {
    arms++; b[p++] = 2 - f << 4 | 8; p = $$w.compactText(w, p, __proto__$); b = w.bytes; f = 2
  }
  if (constructor != null) {
    arms++; b[p++] = 3 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(constructor))); f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms !== 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Object, v), f) : p)
}

export const Object: Struct<Object> = { schema: $Object, create: createObject, read: readObject, write: writeObject }

const $Error: StructSchema = {
  name: 'Error',
  fields: {
    message: 0x10b,
    name: 0x20b,
    stack: 0x30b,
    cause: 0x408,
    ['__proto__']: 0x508,
    constructor: 0x608,
  },
}

export class Error extends BareException {
  declare message: string
  declare name?: string | undefined
  declare stack?: string | undefined
  declare cause?: number | undefined
  declare __proto__?: number | undefined
  declare ['constructor']?: number | undefined

  static readonly schema: StructSchema = $Error
  static readonly create: typeof createError = createError
  static readonly read: typeof readError = readError
  static readonly write: typeof writeError = writeError

  constructor(init: {
    message?: string | undefined
    name?: string | undefined
    stack?: string | undefined
    cause?: number | undefined
    ['__proto__']?: number | undefined
    constructor?: number | undefined
  }) {
    super('Error', init.message)
    this.name = init.name
    this.stack = init.stack
    this.cause = init.cause
    globalThis.Object.defineProperty(this, '__proto__', {
      value: globalThis.Object.hasOwn(init, '__proto__') ? init.__proto__ : undefined,
      enumerable: true,
      configurable: true,
      writable: true,
    })
    this.constructor = globalThis.Object.hasOwn(init, 'constructor') ? init.constructor : undefined
  }
}

export function createError(init: {
  message?: string | undefined
  name?: string | undefined
  stack?: string | undefined
  cause?: number | undefined
  ['__proto__']?: number | undefined
  constructor?: number | undefined
}): Error {
  return keepUnknownFields(new Error(init), init)
}

export function readError(r: Reader$): Error {
  if (r.inline) return $$r.inlined(r, readError, readError$binary, readError$compact)
  let message: string | undefined,
    name: string | undefined,
    stack: string | undefined,
    cause: number | undefined,
    __proto__$: number | undefined,
    constructor: number | undefined
  r.begin($Error)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      case 0x20b: name = r.string(); break
      case 0x30b: stack = r.string(); break
      case 0x408: cause = r.i32(); break
      case 0x508: __proto__$ = r.i32(); break
      case 0x608: constructor = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Error({ message, name, stack, cause, ['__proto__']: __proto__$, constructor }))
}

function readError$binary(r: $$r.Input): Error {
  $$r.open(r, 6)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let message: string | undefined,
    name: string | undefined,
    stack: string | undefined,
    cause: number | undefined,
    __proto__$: number | undefined,
    constructor: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); message = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0b0002: x = d.getInt32(p + 3); name = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0b0003: x = d.getInt32(p + 3); stack = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x080004: cause = d.getInt32(p + 3); p += 7; break
      case 0x080005: __proto__$ = d.getInt32(p + 3); p += 7; break
      case 0x080006: constructor = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new Error({ message, name, stack, cause, ['__proto__']: __proto__$, constructor }), u)
}

function readError$compact(r: $$r.Input): Error {
  $$r.open(r, 6)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: string | undefined,
    name: string | undefined,
    stack: string | undefined,
    cause: number | undefined,
    __proto__$: number | undefined,
    constructor: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; message = $$r.text(r, p, x); p += x; break
      case 0x28: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; name = $$r.text(r, p, x); p += x; break
      case 0x38: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; stack = $$r.text(r, p, x); p += x; break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; cause = $$r.zigzag(x); break
      case 0x55: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; __proto__$ = $$r.zigzag(x); break
      case 0x65: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; constructor = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new Error({ message, name, stack, cause, ['__proto__']: __proto__$, constructor }), u)
}

export function writeError(w: Writer, v: Error): void {
  if (w.inline) return $$w.inlined(w, v, writeError, writeError$binary, writeError$compact)
  w.begin($Error, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  if (v.name != null) w.field(0x20b).string(v.name)
  if (v.stack != null) w.field(0x30b).string(v.stack)
  if (v.cause != null) w.field(0x408).i32(v.cause)
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) w.field(0x508).i32(__proto__$)
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) w.field(0x608).i32(constructor)
  w.end(v)
}

function writeError$binary(w: $$w.Output, v: Error): void {
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  let p = $$w.open(w, v), d = w.view
  if (message != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, message); d = w.view
  }
  if (v.name != null) {
    d.setInt32(p, 0xb000200); p = $$w.binaryText(w, p + 3, v.name); d = w.view
  }
  if (v.stack != null) {
    d.setInt32(p, 0xb000300); p = $$w.binaryText(w, p + 3, v.stack); d = w.view
  }
  if (v.cause != null) {
    d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(v.cause)); p += 7
  }
  if (__proto__$ != null) {
    d.setInt32(p, 0x8000500); d.setInt32(p + 3, $$w.i32(__proto__$)); p += 7
  }
  if (constructor != null) {
    d.setInt32(p, 0x8000600); d.setInt32(p + 3, $$w.i32(constructor)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Error, v), 0) : p)
}

function writeError$compact(w: $$w.Output, v: Error): void {
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (message != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, message); b = w.bytes; f = 1
  }
  if (v.name != null) {
    b[p++] = 2 - f << 4 | 8; p = $$w.compactText(w, p, v.name); b = w.bytes; f = 2
  }
  if (v.stack != null) {
    b[p++] = 3 - f << 4 | 8; p = $$w.compactText(w, p, v.stack); b = w.bytes; f = 3
  }
  if (v.cause != null) {
    b[p++] = 4 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.cause))); f = 4
  }
  if (__proto__$ != null) {
    b[p++] = 5 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(__proto__$))); f = 5
  }
  if (constructor != null) {
    b[p++] = 6 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(constructor))); f = 6
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Error, v), f) : p)
}

const $Numbered: StructSchema = { name: 'Numbered', fields: { message: 0x108 } }

export class Numbered extends BareException {
  declare message?: number | undefined

  static readonly schema: StructSchema = $Numbered
  static readonly create: typeof createNumbered = createNumbered
  static readonly read: typeof readNumbered = readNumbered
  static readonly write: typeof writeNumbered = writeNumbered

  constructor(init: { message?: number | undefined } = {}) {
    super('Numbered')
    this.message = init.message
  }
}

export function createNumbered(init: { message?: number | undefined } = {}): Numbered {
  return keepUnknownFields(new Numbered(init), init)
}

export function readNumbered(r: Reader$): Numbered {
  if (r.inline) return $$r.inlined(r, readNumbered, readNumbered$binary, readNumbered$compact)
  let message: number | undefined
  r.begin($Numbered)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: message = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Numbered({ message }))
}

function readNumbered$binary(r: $$r.Input): Numbered {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let message: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: message = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new Numbered({ message }), u)
}

function readNumbered$compact(r: $$r.Input): Numbered {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; message = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new Numbered({ message }), u)
}

export function writeNumbered(w: Writer, v: Numbered): void {
  if (w.inline) return $$w.inlined(w, v, writeNumbered, writeNumbered$binary, writeNumbered$compact)
  w.begin($Numbered, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x108).i32(message)
  w.end(v)
}

function writeNumbered$binary(w: $$w.Output, v: Numbered): void {
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), d = w.view
  if (message != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(message)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Numbered, v), 0) : p)
}

function writeNumbered$compact(w: $$w.Output, v: Numbered): void {
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (message != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(message))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Numbered, v), f) : p)
}

const $Listed: StructSchema = { name: 'Listed', fields: { message: 0x10f, toString: 0x208 } }

export class Listed extends BareException {
  declare message: number[]
  declare toString: number

  static readonly schema: StructSchema = $Listed
  static readonly create: typeof createListed = createListed
  static readonly read: typeof readListed = readListed
  static readonly write: typeof writeListed = writeListed

  constructor(init: { message: number[]; toString: number }) {
    super('Listed')
    this.message = init.message
    this.toString = (globalThis.Object.hasOwn(init, 'toString') ? init.toString : undefined) as number
  }
}

export function createListed(init: { message: number[]; toString: number }): Listed {
  return keepUnknownFields(new Listed(init), init)
}

export function readListed(r: Reader$): Listed {
  if (r.inline) return $$r.inlined(r, readListed, readListed$binary, readListed$compact)
  let message: number[] | undefined, toString: number | undefined
  r.begin($Listed)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: message = read$ListOfI32(r); break
      case 0x208: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Listed({ message: message ?? r.missing(1), toString: toString ?? r.missing(2) }))
}

function readListed$binary(r: $$r.Input): Listed {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let message: number[] | undefined, toString: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0f0001: r.position = p + 3; message = read$ListOfI32$binary(r); p = r.position; break
      case 0x080002: toString = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (message === undefined || toString === undefined) $$r.bail()
  return $$r.raise(r, new Listed({ message, toString }), u)
}

function readListed$compact(r: $$r.Input): Listed {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: number[] | undefined, toString: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x19: r.position = p; message = read$ListOfI32$compact(r); p = r.position; break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; toString = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (message === undefined || toString === undefined) $$r.bail()
  return $$r.raise(r, new Listed({ message, toString }), u)
}

export function writeListed(w: Writer, v: Listed): void {
  if (w.inline) return $$w.inlined(w, v, writeListed, writeListed$binary, writeListed$compact)
  w.begin($Listed, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  write$ListOfI32(w.field(0x10f), message ?? w.missing(1))
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  w.field(0x208).i32(toString ?? w.missing(2))
  w.end(v)
}

function writeListed$binary(w: $$w.Output, v: Listed): void {
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0xf000100); w.position = p + 3; write$ListOfI32$binary(w, message as number[]); p = $$w.room(w); d = w.view
  d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(toString as number)); p += 7
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Listed, v), 0) : p)
}

function writeListed$compact(w: $$w.Output, v: Listed): void {
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  let p = $$w.open(w, v), b = w.bytes
  b[p++] = 0x10 | 9; w.position = p; write$ListOfI32$compact(w, message as number[]); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(toString as number)))
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Listed, v), 2) : p)
}

const await$: number = 1

const static$: class$ = { r: 1 }

export const __proto__: globalThis.Map<string, string> = /* @__PURE__ */ new globalThis.Map([['__proto__', '<\/script>']])

export const Map$const: number = 5

export const Reader$const: number[] = [5]

export interface Twitter {
  then(then$$?: number, options$?: number, args$?: number): globalThis.Promise<Promise>
  /** @throws {@link Error} */
  ['constructor'](class$$?: class$, __proto__$?: number): globalThis.Promise<void>
  toString(): globalThis.Promise<void>
  __proto__(): globalThis.Promise<void>
  delete(Map$?: Map): globalThis.Promise<Map>
}

/** Calls the functions of Twitter on a server. */
export class TwitterClient$ extends Client$ implements Twitter {
  then(then$$: number, options$: number, args$: number, options?: CallOptions): globalThis.Promise<Promise> {
    return this.$call(Twitter$then$client, { then: then$$, options: options$, args: args$ }, options)
  }

  override ['constructor'](class$$: class$, __proto__$: number, options?: CallOptions): globalThis.Promise<void> {
    return this.$call(Twitter$constructor$client, { class: class$$, ['__proto__']: __proto__$ }, options)
  }

  override toString(options?: CallOptions): globalThis.Promise<void> {
    return this.$call(Twitter$toString$client, {}, options)
  }

  __proto__(options?: CallOptions): globalThis.Promise<void> {
    return this.$call(Twitter$__proto__$client, {}, options)
  }

  delete(Map$: Map, options?: CallOptions): globalThis.Promise<Map> {
    return this.$call(Twitter$delete$client, { Map: Map$ }, options)
  }
}

/** Answers calls of Twitter with the functions of a handler. */
export class TwitterProcessor extends Processor {
  constructor(handler: Handler<Twitter>) {
    super(handler, [
      Twitter$then$processor,
      Twitter$constructor$processor,
      Twitter$toString$processor,
      Twitter$__proto__$processor,
      Twitter$delete$processor,
    ])
  }
}

export const Twitter: {
  readonly name: string
  readonly Client: typeof TwitterClient$
  readonly Processor: typeof TwitterProcessor
} = { name: 'Twitter', Client: TwitterClient$, Processor: TwitterProcessor }

export interface Twitter$then$args {
  then?: number | undefined
  options?: number | undefined
  args?: number | undefined
}

const $Twitter$then$args: StructSchema = { name: 'Twitter.then.args', fields: { then: 0x108, options: 0x208, args: 0x308 } }

function read$Twitter$then$args(r: Reader$): Twitter$then$args {
  if (r.inline) return $$r.inlined(r, read$Twitter$then$args, read$Twitter$then$args$binary, read$Twitter$then$args$compact)
  let then$$: number | undefined,
    options$: number | undefined,
    args$: number | undefined
  r.begin($Twitter$then$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: then$$ = r.i32(); break
      case 0x208: options$ = r.i32(); break
      case 0x308: args$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ then: then$$, options: options$, args: args$ })
}

function read$Twitter$then$args$binary(r: $$r.Input): Twitter$then$args {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position
  let then$$: number | undefined,
    options$: number | undefined,
    args$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: then$$ = d.getInt32(p + 3); p += 7; break
      case 0x080002: options$ = d.getInt32(p + 3); p += 7; break
      case 0x080003: args$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ then: then$$, options: options$, args: args$ }, u)
}

function read$Twitter$then$args$compact(r: $$r.Input): Twitter$then$args {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let then$$: number | undefined,
    options$: number | undefined,
    args$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; then$$ = $$r.zigzag(x); break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; options$ = $$r.zigzag(x); break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; args$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ then: then$$, options: options$, args: args$ }, u)
}

function write$Twitter$then$args(w: Writer, v: Twitter$then$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$then$args, write$Twitter$then$args$binary, write$Twitter$then$args$compact)
  w.begin($Twitter$then$args, v)
  if (v.then != null) w.field(0x108).i32(v.then)
  if (v.options != null) w.field(0x208).i32(v.options)
  if (v.args != null) w.field(0x308).i32(v.args)
  w.end(v)
}

function write$Twitter$then$args$binary(w: $$w.Output, v: Twitter$then$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.then != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.then)); p += 7
  }
  if (v.options != null) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.options)); p += 7
  }
  if (v.args != null) {
    d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(v.args)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$then$args, v), 0) : p)
}

function write$Twitter$then$args$compact(w: $$w.Output, v: Twitter$then$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.then != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.then))); f = 1
  }
  if (v.options != null) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.options))); f = 2
  }
  if (v.args != null) {
    b[p++] = 3 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.args))); f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$then$args, v), f) : p)
}

export const Twitter$then$args: StructCodec<Twitter$then$args> = {
  schema: $Twitter$then$args,
  read: read$Twitter$then$args,
  write: write$Twitter$then$args,
}

export interface Twitter$then$result {
  success?: Promise | undefined
}

const $Twitter$then$result: StructSchema = { name: 'Twitter.then.result', fields: { success: 0x00c } }

function read$Twitter$then$result(r: Reader$): Twitter$then$result {
  if (r.inline) return $$r.inlined(r, read$Twitter$then$result, read$Twitter$then$result$binary, read$Twitter$then$result$compact)
  let success: Promise | undefined
  r.begin($Twitter$then$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readPromise(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Twitter$then$result$binary(r: $$r.Input): Twitter$then$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Promise | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readPromise$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Twitter$then$result$compact(r: $$r.Input): Twitter$then$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Promise | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readPromise$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Twitter$then$result(w: Writer, v: Twitter$then$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$then$result, write$Twitter$then$result$binary, write$Twitter$then$result$compact)
  w.begin($Twitter$then$result, v)
  if (v.success != null) writePromise(w.field(0x00c), v.success)
  w.end(v)
}

function write$Twitter$then$result$binary(w: $$w.Output, v: Twitter$then$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writePromise$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$then$result, v), 0) : p)
}

function write$Twitter$then$result$compact(w: $$w.Output, v: Twitter$then$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writePromise$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$then$result, v), 0) : p)
}

export const Twitter$then$result: StructCodec<Twitter$then$result> = {
  schema: $Twitter$then$result,
  read: read$Twitter$then$result,
  write: write$Twitter$then$result,
}

export const Twitter$then$client: ClientMethod<Twitter$then$args, Twitter$then$result> = {
  name: 'then',
  reply: 'value',
  writeArgs: write$Twitter$then$args,
  readResult: read$Twitter$then$result,
}

export const Twitter$then$processor: ProcessorMethod<Handler<Twitter>, Twitter$then$args, Twitter$then$result> = {
  name: 'then',
  reply: 'value',
  readArgs: read$Twitter$then$args,
  invoke: (handler, args, context) => handler.then(args.then, args.options, args.args, context),
  writeResult: write$Twitter$then$result,
}

export interface Twitter$constructor$args {
  class?: class$ | undefined
  __proto__?: number | undefined
}

const $Twitter$constructor$args: StructSchema = { name: 'Twitter.constructor.args', fields: { class: 0x10c, ['__proto__']: 0x208 } }

function read$Twitter$constructor$args(r: Reader$): Twitter$constructor$args {
  if (r.inline) return $$r.inlined(r, read$Twitter$constructor$args, read$Twitter$constructor$args$binary, read$Twitter$constructor$args$compact)
  let class$$: class$ | undefined, __proto__$: number | undefined
  r.begin($Twitter$constructor$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: class$$ = readclass(r); break
      case 0x208: __proto__$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ class: class$$, ['__proto__']: __proto__$ })
}

function read$Twitter$constructor$args$binary(r: $$r.Input): Twitter$constructor$args {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let class$$: class$ | undefined, __proto__$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; class$$ = readclass$binary(r); p = r.position; break
      case 0x080002: __proto__$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ class: class$$, ['__proto__']: __proto__$ }, u)
}

function read$Twitter$constructor$args$compact(r: $$r.Input): Twitter$constructor$args {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let class$$: class$ | undefined, __proto__$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; class$$ = readclass$compact(r); p = r.position; break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; __proto__$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ class: class$$, ['__proto__']: __proto__$ }, u)
}

function write$Twitter$constructor$args(w: Writer, v: Twitter$constructor$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$constructor$args, write$Twitter$constructor$args$binary, write$Twitter$constructor$args$compact)
  w.begin($Twitter$constructor$args, v)
  if (v.class != null) writeclass(w.field(0x10c), v.class)
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) w.field(0x208).i32(__proto__$)
  w.end(v)
}

function write$Twitter$constructor$args$binary(w: $$w.Output, v: Twitter$constructor$args): void {
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  let p = $$w.open(w, v), d = w.view
  if (v.class != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeclass$binary(w, v.class); p = $$w.room(w); d = w.view
  }
  if (__proto__$ != null) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(__proto__$)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$constructor$args, v), 0) : p)
}

function write$Twitter$constructor$args$compact(w: $$w.Output, v: Twitter$constructor$args): void {
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.class != null) {
    b[p++] = 0x10 | 12; w.position = p; writeclass$compact(w, v.class); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (__proto__$ != null) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(__proto__$))); f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$constructor$args, v), f) : p)
}

export const Twitter$constructor$args: StructCodec<Twitter$constructor$args> = {
  schema: $Twitter$constructor$args,
  read: read$Twitter$constructor$args,
  write: write$Twitter$constructor$args,
}

export interface Twitter$constructor$result {
  constructor?: Error | undefined
}

const $Twitter$constructor$result: StructSchema = { name: 'Twitter.constructor.result', fields: { constructor: 0x10c } }

function read$Twitter$constructor$result(r: Reader$): Twitter$constructor$result {
  if (r.inline) return $$r.inlined(r, read$Twitter$constructor$result, read$Twitter$constructor$result$binary, read$Twitter$constructor$result$compact)
  let constructor: Error | undefined
  r.begin($Twitter$constructor$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: constructor = readError(r); break
      default: r.unknown(h)
    }
  return r.end({ constructor })
}

function read$Twitter$constructor$result$binary(r: $$r.Input): Twitter$constructor$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let constructor: Error | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; constructor = readError$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ constructor }, u)
}

function read$Twitter$constructor$result$compact(r: $$r.Input): Twitter$constructor$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let constructor: Error | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; constructor = readError$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ constructor }, u)
}

function write$Twitter$constructor$result(w: Writer, v: Twitter$constructor$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$constructor$result, write$Twitter$constructor$result$binary, write$Twitter$constructor$result$compact)
  w.begin($Twitter$constructor$result, v)
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) writeError(w.field(0x10c), constructor)
  w.end(v)
}

function write$Twitter$constructor$result$binary(w: $$w.Output, v: Twitter$constructor$result): void {
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  let p = $$w.open(w, v), d = w.view
  if (constructor != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeError$binary(w, constructor); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$constructor$result, v), 0) : p)
}

function write$Twitter$constructor$result$compact(w: $$w.Output, v: Twitter$constructor$result): void {
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (constructor != null) {
    b[p++] = 0x10 | 12; w.position = p; writeError$compact(w, constructor); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$constructor$result, v), f) : p)
}

export const Twitter$constructor$result: StructCodec<Twitter$constructor$result> = {
  schema: $Twitter$constructor$result,
  read: read$Twitter$constructor$result,
  write: write$Twitter$constructor$result,
}

export const Twitter$constructor$client: ClientMethod<Twitter$constructor$args, Twitter$constructor$result> = {
  name: 'constructor',
  reply: 'void',
  writeArgs: write$Twitter$constructor$args,
  readResult: read$Twitter$constructor$result,
}

export const Twitter$constructor$processor: ProcessorMethod<Handler<Twitter>, Twitter$constructor$args, Twitter$constructor$result> = {
  name: 'constructor',
  reply: 'void',
  readArgs: read$Twitter$constructor$args,
  invoke: (handler, args, context) => handler.constructor(args.class, args.__proto__, context),
  writeResult: write$Twitter$constructor$result,
  catch: error => (error instanceof Error ? { constructor: error } : undefined),
}

export interface Twitter$toString$args {}

const $Twitter$toString$args: StructSchema = { name: 'Twitter.toString.args', fields: {} }

function read$Twitter$toString$args(r: Reader$): Twitter$toString$args {
  if (r.inline) return $$r.inlined(r, read$Twitter$toString$args, read$Twitter$toString$args$binary, read$Twitter$toString$args$compact)
  r.begin($Twitter$toString$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Twitter$toString$args$binary(r: $$r.Input): Twitter$toString$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Twitter$toString$args$compact(r: $$r.Input): Twitter$toString$args {
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

function write$Twitter$toString$args(w: Writer, v: Twitter$toString$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$toString$args, write$Twitter$toString$args$binary, write$Twitter$toString$args$compact)
  w.begin($Twitter$toString$args, v)
  w.end(v)
}

function write$Twitter$toString$args$binary(w: $$w.Output, v: Twitter$toString$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$toString$args, v), 0) : p)
}

function write$Twitter$toString$args$compact(w: $$w.Output, v: Twitter$toString$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$toString$args, v), 0) : p)
}

export const Twitter$toString$args: StructCodec<Twitter$toString$args> = {
  schema: $Twitter$toString$args,
  read: read$Twitter$toString$args,
  write: write$Twitter$toString$args,
}

export interface Twitter$toString$result {}

const $Twitter$toString$result: StructSchema = { name: 'Twitter.toString.result', fields: {} }

function read$Twitter$toString$result(r: Reader$): Twitter$toString$result {
  if (r.inline) return $$r.inlined(r, read$Twitter$toString$result, read$Twitter$toString$result$binary, read$Twitter$toString$result$compact)
  r.begin($Twitter$toString$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Twitter$toString$result$binary(r: $$r.Input): Twitter$toString$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Twitter$toString$result$compact(r: $$r.Input): Twitter$toString$result {
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

function write$Twitter$toString$result(w: Writer, v: Twitter$toString$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$toString$result, write$Twitter$toString$result$binary, write$Twitter$toString$result$compact)
  w.begin($Twitter$toString$result, v)
  w.end(v)
}

function write$Twitter$toString$result$binary(w: $$w.Output, v: Twitter$toString$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$toString$result, v), 0) : p)
}

function write$Twitter$toString$result$compact(w: $$w.Output, v: Twitter$toString$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$toString$result, v), 0) : p)
}

export const Twitter$toString$result: StructCodec<Twitter$toString$result> = {
  schema: $Twitter$toString$result,
  read: read$Twitter$toString$result,
  write: write$Twitter$toString$result,
}

export const Twitter$toString$client: ClientMethod<Twitter$toString$args, Twitter$toString$result> = {
  name: 'toString',
  reply: 'void',
  writeArgs: write$Twitter$toString$args,
  readResult: read$Twitter$toString$result,
}

export const Twitter$toString$processor: ProcessorMethod<Handler<Twitter>, Twitter$toString$args, Twitter$toString$result> = {
  name: 'toString',
  reply: 'void',
  readArgs: read$Twitter$toString$args,
  invoke: (handler, _args, context) => handler.toString(context),
  writeResult: write$Twitter$toString$result,
}

export interface Twitter$__proto__$args {}

const $Twitter$__proto__$args: StructSchema = { name: 'Twitter.__proto__.args', fields: {} }

function read$Twitter$__proto__$args(r: Reader$): Twitter$__proto__$args {
  if (r.inline) return $$r.inlined(r, read$Twitter$__proto__$args, read$Twitter$__proto__$args$binary, read$Twitter$__proto__$args$compact)
  r.begin($Twitter$__proto__$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Twitter$__proto__$args$binary(r: $$r.Input): Twitter$__proto__$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Twitter$__proto__$args$compact(r: $$r.Input): Twitter$__proto__$args {
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

function write$Twitter$__proto__$args(w: Writer, v: Twitter$__proto__$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$__proto__$args, write$Twitter$__proto__$args$binary, write$Twitter$__proto__$args$compact)
  w.begin($Twitter$__proto__$args, v)
  w.end(v)
}

function write$Twitter$__proto__$args$binary(w: $$w.Output, v: Twitter$__proto__$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$__proto__$args, v), 0) : p)
}

function write$Twitter$__proto__$args$compact(w: $$w.Output, v: Twitter$__proto__$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$__proto__$args, v), 0) : p)
}

export const Twitter$__proto__$args: StructCodec<Twitter$__proto__$args> = {
  schema: $Twitter$__proto__$args,
  read: read$Twitter$__proto__$args,
  write: write$Twitter$__proto__$args,
}

export interface Twitter$__proto__$result {}

const $Twitter$__proto__$result: StructSchema = { name: 'Twitter.__proto__.result', fields: {} }

function read$Twitter$__proto__$result(r: Reader$): Twitter$__proto__$result {
  if (r.inline) return $$r.inlined(r, read$Twitter$__proto__$result, read$Twitter$__proto__$result$binary, read$Twitter$__proto__$result$compact)
  r.begin($Twitter$__proto__$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Twitter$__proto__$result$binary(r: $$r.Input): Twitter$__proto__$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Twitter$__proto__$result$compact(r: $$r.Input): Twitter$__proto__$result {
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

function write$Twitter$__proto__$result(w: Writer, v: Twitter$__proto__$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$__proto__$result, write$Twitter$__proto__$result$binary, write$Twitter$__proto__$result$compact)
  w.begin($Twitter$__proto__$result, v)
  w.end(v)
}

function write$Twitter$__proto__$result$binary(w: $$w.Output, v: Twitter$__proto__$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$__proto__$result, v), 0) : p)
}

function write$Twitter$__proto__$result$compact(w: $$w.Output, v: Twitter$__proto__$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$__proto__$result, v), 0) : p)
}

export const Twitter$__proto__$result: StructCodec<Twitter$__proto__$result> = {
  schema: $Twitter$__proto__$result,
  read: read$Twitter$__proto__$result,
  write: write$Twitter$__proto__$result,
}

export const Twitter$__proto__$client: ClientMethod<Twitter$__proto__$args, Twitter$__proto__$result> = {
  name: '__proto__',
  reply: 'void',
  writeArgs: write$Twitter$__proto__$args,
  readResult: read$Twitter$__proto__$result,
}

export const Twitter$__proto__$processor: ProcessorMethod<Handler<Twitter>, Twitter$__proto__$args, Twitter$__proto__$result> = {
  name: '__proto__',
  reply: 'void',
  readArgs: read$Twitter$__proto__$args,
  invoke: (handler, _args, context) => handler.__proto__(context),
  writeResult: write$Twitter$__proto__$result,
}

export interface Twitter$delete$args {
  Map?: Map | undefined
}

const $Twitter$delete$args: StructSchema = { name: 'Twitter.delete.args', fields: { Map: 0x10c } }

function read$Twitter$delete$args(r: Reader$): Twitter$delete$args {
  if (r.inline) return $$r.inlined(r, read$Twitter$delete$args, read$Twitter$delete$args$binary, read$Twitter$delete$args$compact)
  let Map$: Map | undefined
  r.begin($Twitter$delete$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: Map$ = readMap(r); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$ })
}

function read$Twitter$delete$args$binary(r: $$r.Input): Twitter$delete$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let Map$: Map | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; Map$ = readMap$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ Map: Map$ }, u)
}

function read$Twitter$delete$args$compact(r: $$r.Input): Twitter$delete$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let Map$: Map | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; Map$ = readMap$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ Map: Map$ }, u)
}

function write$Twitter$delete$args(w: Writer, v: Twitter$delete$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$delete$args, write$Twitter$delete$args$binary, write$Twitter$delete$args$compact)
  w.begin($Twitter$delete$args, v)
  if (v.Map != null) writeMap(w.field(0x10c), v.Map)
  w.end(v)
}

function write$Twitter$delete$args$binary(w: $$w.Output, v: Twitter$delete$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.Map != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeMap$binary(w, v.Map); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$delete$args, v), 0) : p)
}

function write$Twitter$delete$args$compact(w: $$w.Output, v: Twitter$delete$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.Map != null) {
    b[p++] = 0x10 | 12; w.position = p; writeMap$compact(w, v.Map); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$delete$args, v), f) : p)
}

export const Twitter$delete$args: StructCodec<Twitter$delete$args> = {
  schema: $Twitter$delete$args,
  read: read$Twitter$delete$args,
  write: write$Twitter$delete$args,
}

export interface Twitter$delete$result {
  success?: Map | undefined
}

const $Twitter$delete$result: StructSchema = { name: 'Twitter.delete.result', fields: { success: 0x00c } }

function read$Twitter$delete$result(r: Reader$): Twitter$delete$result {
  if (r.inline) return $$r.inlined(r, read$Twitter$delete$result, read$Twitter$delete$result$binary, read$Twitter$delete$result$compact)
  let success: Map | undefined
  r.begin($Twitter$delete$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readMap(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Twitter$delete$result$binary(r: $$r.Input): Twitter$delete$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Map | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readMap$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Twitter$delete$result$compact(r: $$r.Input): Twitter$delete$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Map | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readMap$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Twitter$delete$result(w: Writer, v: Twitter$delete$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$delete$result, write$Twitter$delete$result$binary, write$Twitter$delete$result$compact)
  w.begin($Twitter$delete$result, v)
  if (v.success != null) writeMap(w.field(0x00c), v.success)
  w.end(v)
}

function write$Twitter$delete$result$binary(w: $$w.Output, v: Twitter$delete$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeMap$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$delete$result, v), 0) : p)
}

function write$Twitter$delete$result$compact(w: $$w.Output, v: Twitter$delete$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeMap$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$delete$result, v), 0) : p)
}

export const Twitter$delete$result: StructCodec<Twitter$delete$result> = {
  schema: $Twitter$delete$result,
  read: read$Twitter$delete$result,
  write: write$Twitter$delete$result,
}

export const Twitter$delete$client: ClientMethod<Twitter$delete$args, Twitter$delete$result> = {
  name: 'delete',
  reply: 'value',
  writeArgs: write$Twitter$delete$args,
  readResult: read$Twitter$delete$result,
}

export const Twitter$delete$processor: ProcessorMethod<Handler<Twitter>, Twitter$delete$args, Twitter$delete$result> = {
  name: 'delete',
  reply: 'value',
  readArgs: read$Twitter$delete$args,
  invoke: (handler, args, context) => handler.delete(args.Map, context),
  writeResult: write$Twitter$delete$result,
}

interface new$ {}

/** Calls the functions of new on a server. */
export class newClient extends Client$ implements new$ {}

/** Answers calls of new with the functions of a handler. */
export class newProcessor extends Processor {
  constructor(handler: Handler<new$>) {
    super(handler, [])
  }
}

const new$: {
  readonly name: string
  readonly Client: typeof newClient
  readonly Processor: typeof newProcessor
} = { name: 'new', Client: newClient, Processor: newProcessor }

function read$MapOfStringToMap(r: Reader$): globalThis.Map<string, Map> {
  const map = new globalThis.Map<string, Map>()
  for (let n = r.map(11, 12); n > 0; n--) map.set(r.string(), readMap(r))
  r.endContainer()
  return map
}

function write$MapOfStringToMap(w: Writer, v: globalThis.Map<string, Map>): void {
  w.map(11, 12, v.size)
  for (const [key, value] of v) {
    w.string(key)
    writeMap(w, value)
  }
  w.endContainer()
}

function read$MapOfStringToMap$binary(r: $$r.Input): globalThis.Map<string, Map> {
  const map = new globalThis.Map<string, Map>()
  let n = $$r.binaryMap(r, 11, 12)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: string = $$r.text(r, p + 4, x); p += x + 4
    r.position = p; map.set(key, readMap$binary(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToMap$binary(w: $$w.Output, v: globalThis.Map<string, Map>): void {
  let p = $$w.binaryMap(w, 11, 12, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    w.position = p; writeMap$binary(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToMap$compact(r: $$r.Input): globalThis.Map<string, Map> {
  const map = new globalThis.Map<string, Map>()
  let n = $$r.compactMap(r, 11, 12)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: string = $$r.text(r, p, x); p += x
    r.position = p; map.set(key, readMap$compact(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToMap$compact(w: $$w.Output, v: globalThis.Map<string, Map>): void {
  let p = $$w.compactMap(w, 11, 12, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    w.position = p; writeMap$compact(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$SetOfI32(r: Reader$): Set<number> {
  const set = new Set<number>()
  for (let n = r.set(8); n > 0; n--) set.add(r.i32())
  r.endContainer()
  return set
}

function write$SetOfI32(w: Writer, v: Set<number>): void {
  w.set(8, v.size)
  for (const item of v) w.i32(item)
  w.endContainer()
}

function read$SetOfI32$binary(r: $$r.Input): Set<number> {
  const set = new Set<number>()
  let n = $$r.binarySet(r, 8)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    set.add(d.getInt32(p)); p += 4
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfI32$binary(w: $$w.Output, v: Set<number>): void {
  let p = $$w.binaryList(w, 8, v.size, 4)
  const d = w.view
  for (const item of v) {
    d.setInt32(p, $$w.i32(item)); p += 4
  }
  w.position = p
  w.depth--
}

function read$SetOfI32$compact(r: $$r.Input): Set<number> {
  const set = new Set<number>()
  let n = $$r.compactSet(r, 8)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; set.add($$r.zigzag(x))
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfI32$compact(w: $$w.Output, v: Set<number>): void {
  let p = $$w.compactList(w, 8, v.size, 5)
  const b = w.bytes
  for (const item of v) {
    p = $$w.varint(b, p, $$w.zigzag($$w.i32(item)))
  }
  w.position = p
  w.depth--
}

function read$ListOfI32(r: Reader$): number[] {
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

export {
  class$ as class,
  number$ as number,
  await$ as await,
  static$ as static,
  new$ as new,
}
export * as default from './names.thrift'
