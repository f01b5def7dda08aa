/** A shop, in the words of Meta's dialect. */
import {
  InteractionClient,
  StreamingClient,
  StreamingProcessor,
  ThriftException,
  fillStruct,
  getUnknownFields,
  keepUnknownFields,
} from 'thrift-es'
import type {
  AtMostOneOf,
  CallOptions,
  ClientMethod,
  Handler,
  ProcessorMethod,
  Reader,
  StreamingMethod,
  StreamingProcessorMethod,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'
import * as money from './prices.thrift'

/** What stands on a struct says how all of its fields travel. */
export interface Compact {
  reason: string
}

const $Compact: StructSchema = { name: 'Compact', fields: { reason: 0x10b }, terse: ['reason'] }

export function createCompact(init: Partial<Compact> = {}): Compact {
  return { ...init, reason: init.reason ?? '' }
}

export function readCompact(r: Reader): Compact {
  if (r.inline) return $$r.inlined(r, readCompact, readCompact$binary, readCompact$compact)
  let reason: string | undefined
  r.begin($Compact)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: reason = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ reason: reason ?? '' })
}

function readCompact$binary(r: $$r.Input): Compact {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let reason: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); reason = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ reason: reason ?? '' }, u)
}

function readCompact$compact(r: $$r.Input): Compact {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let reason: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; reason = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ reason: reason ?? '' }, u)
}

export function writeCompact(w: Writer, v: Compact): void {
  if (w.inline) return $$w.inlined(w, v, writeCompact, writeCompact$binary, writeCompact$compact)
  w.begin($Compact, v)
  if ((v.reason ?? '') !== '') w.field(0x10b).string(v.reason)
  w.end(v)
}

function writeCompact$binary(w: $$w.Output, v: Compact): void {
  let p = $$w.open(w, v), d = w.view
  if ((v.reason ?? '') !== '') {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.reason); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Compact, v), 0) : p)
}

function writeCompact$compact(w: $$w.Output, v: Compact): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if ((v.reason ?? '') !== '') {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.reason); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Compact, v), f) : p)
}

export const Compact: Struct<Compact, Partial<Compact>> = { schema: $Compact, create: createCompact, read: readCompact, write: writeCompact }

export type Size = 1 | 2 | (number & {})
export const Size: {
  /** for children */
  readonly SMALL: 1
  /** for everybody else */
  readonly LARGE: 2
  readonly [value: number]: string | undefined
} = {
  SMALL: 1,
  LARGE: 2,
  1: 'SMALL',
  2: 'LARGE',
}

/** Where something is. */
export interface Place {
  latitude: number
  longitude: number
  name?: string | undefined
}

const $Place: StructSchema = { name: 'Place', fields: { latitude: 0x113, longitude: 0x213, name: 0x30b } }

export function createPlace(init: Partial<Place> = {}): Place {
  return { ...init, latitude: init.latitude ?? 0, longitude: init.longitude ?? 0 }
}

export function readPlace(r: Reader): Place {
  if (r.inline) return $$r.inlined(r, readPlace, readPlace$binary, readPlace$compact)
  let latitude: number | undefined,
    longitude: number | undefined,
    name: string | undefined
  r.begin($Place)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x113: latitude = r.float(); break
      case 0x213: longitude = r.float(); break
      case 0x30b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ latitude: latitude ?? 0, longitude: longitude ?? 0, name })
}

function readPlace$binary(r: $$r.Input): Place {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let latitude: number | undefined,
    longitude: number | undefined,
    name: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x130001: r.position = p + 3; latitude = r.float(); p = r.position; break
      case 0x130002: r.position = p + 3; longitude = r.float(); p = r.position; break
      case 0x0b0003: x = d.getInt32(p + 3); name = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ latitude: latitude ?? 0, longitude: longitude ?? 0, name }, u)
}

function readPlace$compact(r: $$r.Input): Place {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let latitude: number | undefined,
    longitude: number | undefined,
    name: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x10: r.position = p; latitude = r.float(); p = r.position; break
      case 0x20: r.position = p; longitude = r.float(); p = r.position; break
      case 0x38: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; name = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ latitude: latitude ?? 0, longitude: longitude ?? 0, name }, u)
}

export function writePlace(w: Writer, v: Place): void {
  if (w.inline) return $$w.inlined(w, v, writePlace, writePlace$binary, writePlace$compact)
  w.begin($Place, v)
  w.field(0x113).float(v.latitude ?? 0)
  w.field(0x213).float(v.longitude ?? 0)
  if (v.name != null) w.field(0x30b).string(v.name)
  w.end(v)
}

function writePlace$binary(w: $$w.Output, v: Place): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0x13000100); w.position = p + 3; w.float(v.latitude ?? 0); p = $$w.room(w); d = w.view
  d.setInt32(p, 0x13000200); w.position = p + 3; w.float(v.longitude ?? 0); p = $$w.room(w); d = w.view
  if (v.name != null) {
    d.setInt32(p, 0xb000300); p = $$w.binaryText(w, p + 3, v.name); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Place, v), 0) : p)
}

function writePlace$compact(w: $$w.Output, v: Place): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 0; w.position = p; w.float(v.latitude ?? 0); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 0; w.position = p; w.float(v.longitude ?? 0); p = $$w.room(w); b = w.bytes
  f = 2
  if (v.name != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.name); b = w.bytes; f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Place, v), f) : p)
}

export const Place: Struct<Place, Partial<Place>> = { schema: $Place, create: createPlace, read: readPlace, write: writePlace }

export interface Item {
  id: bigint
  title: string
  size: Size
  original?: Size | undefined
  place: Place
  tags: string[]
  stock: number
  price: money.Price
  /** The item that this one replaces: filled in, it would have no end. */
  replaces?: Item | undefined
  /** @deprecated look at size */
  isLarge: boolean
}

const $Item: StructSchema = {
  name: 'Item',
  fields: {
    id: 0x10a,
    title: 0x20b,
    size: 0x308,
    original: 0x408,
    place: 0x50c,
    tags: 0x60f,
    stock: 0x708,
    price: 0x80c,
    replaces: 0x90c,
    isLarge: 0xa02,
  },
  terse: ['stock'],
}

export function createItem(init: Partial<Item> = {}): Item {
  return {
    ...init,
    id: init.id ?? 0n,
    title: init.title ?? 'untitled',
    size: init.size ?? 0,
    original: init.original ?? 2 /* LARGE */,
    place: fillStruct(init.place, createPlace) ?? createPlace(),
    tags: init.tags ?? [],
    stock: init.stock ?? 0,
    price: fillStruct(init.price, money.createPrice) ?? money.createPrice(),
    replaces: fillStruct(init.replaces, createItem),
    isLarge: init.isLarge ?? false,
  }
}

export function readItem(r: Reader): Item {
  if (r.inline) return $$r.inlined(r, readItem, readItem$binary, readItem$compact)
  let id: bigint | undefined,
    title: string | undefined,
    size: Size | undefined,
    original: Size | undefined,
    place: Place | undefined,
    tags: string[] | undefined,
    stock: number | undefined,
    price: money.Price | undefined,
    replaces: Item | undefined,
    isLarge: boolean | undefined
  r.begin($Item)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      case 0x20b: title = r.string(); break
      case 0x308: size = r.i32(); break
      case 0x408: original = r.i32(); break
      case 0x50c: place = readPlace(r); break
      case 0x60f: tags = read$ListOfString(r); break
      case 0x708: stock = r.i32(); break
      case 0x80c: price = money.readPrice(r); break
      case 0x90c: replaces = readItem(r); break
      case 0xa02: isLarge = r.bool(); break
      default: r.unknown(h)
    }
  return r.end({
    id: id ?? 0n,
    title: title ?? 'untitled',
    size: size ?? 0,
    original: original ?? 2 /* LARGE */,
    place: place ?? createPlace(),
    tags: tags ?? [],
    stock: stock ?? 0,
    price: price ?? money.createPrice(),
    replaces,
    isLarge: isLarge ?? false,
  })
}

function readItem$binary(r: $$r.Input): Item {
  $$r.open(r, 10)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let id: bigint | undefined,
    title: string | undefined,
    size: Size | undefined,
    original: Size | undefined,
    place: Place | undefined,
    tags: string[] | undefined,
    stock: number | undefined,
    price: money.Price | undefined,
    replaces: Item | undefined,
    isLarge: boolean | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0a0001: id = $$r.binaryLong(d, p + 3); p += 11; break
      case 0x0b0002: x = d.getInt32(p + 3); title = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x080003: size = d.getInt32(p + 3); p += 7; break
      case 0x080004: original = d.getInt32(p + 3); p += 7; break
      case 0x0c0005: r.position = p + 3; place = readPlace$binary(r); p = r.position; break
      case 0x0f0006: r.position = p + 3; tags = read$ListOfString$binary(r); p = r.position; break
      case 0x080007: stock = d.getInt32(p + 3); p += 7; break
      case 0x0c0008: r.position = p + 3; price = money.readPrice(r); p = r.position; break
      case 0x0c0009: r.position = p + 3; replaces = readItem$binary(r); p = r.position; break
      case 0x02000a: isLarge = $$r.bool(b[p + 3]); p += 4; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({
    id: id ?? 0n,
    title: title ?? 'untitled',
    size: size ?? 0,
    original: original ?? 2 /* LARGE */,
    place: place ?? createPlace(),
    tags: tags ?? [],
    stock: stock ?? 0,
    price: price ?? money.createPrice(),
    replaces,
    isLarge: isLarge ?? false,
  }, u)
}

function readItem$compact(r: $$r.Input): Item {
  $$r.open(r, 10)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let id: bigint | undefined,
    title: string | undefined,
    size: Size | undefined,
    original: Size | undefined,
    place: Place | undefined,
    tags: string[] | undefined,
    stock: number | undefined,
    price: money.Price | undefined,
    replaces: Item | undefined,
    isLarge: boolean | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x16: r.position = p; id = $$r.long(r); p = r.position; break
      case 0x28: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; title = $$r.text(r, p, x); p += x; break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; size = $$r.zigzag(x); break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; original = $$r.zigzag(x); break
      case 0x5c: r.position = p; place = readPlace$compact(r); p = r.position; break
      case 0x69: r.position = p; tags = read$ListOfString$compact(r); p = r.position; break
      case 0x75: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; stock = $$r.zigzag(x); break
      case 0x8c: r.position = p; price = money.readPrice(r); p = r.position; break
      case 0x9c: r.position = p; replaces = readItem$compact(r); p = r.position; break
      case 0xa1: isLarge = true; break
      case 0xa2: isLarge = false; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({
    id: id ?? 0n,
    title: title ?? 'untitled',
    size: size ?? 0,
    original: original ?? 2 /* LARGE */,
    place: place ?? createPlace(),
    tags: tags ?? [],
    stock: stock ?? 0,
    price: price ?? money.createPrice(),
    replaces,
    isLarge: isLarge ?? false,
  }, u)
}

export function writeItem(w: Writer, v: Item): void {
  if (w.inline) return $$w.inlined(w, v, writeItem, writeItem$binary, writeItem$compact)
  w.begin($Item, v)
  w.field(0x10a).i64(v.id ?? 0n)
  w.field(0x20b).string(v.title ?? 'untitled')
  w.field(0x308).i32(v.size ?? 0)
  if (v.original != null) w.field(0x408).i32(v.original)
  writePlace(w.field(0x50c), v.place ?? createPlace())
  write$ListOfString(w.field(0x60f), v.tags ?? [])
  if ((v.stock ?? 0) !== 0) w.field(0x708).i32(v.stock)
  money.writePrice(w.field(0x80c), v.price ?? money.createPrice())
  if (v.replaces != null) writeItem(w.field(0x90c), v.replaces)
  w.field(0xa02).bool(v.isLarge ?? false)
  w.end(v)
}

function writeItem$binary(w: $$w.Output, v: Item): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0xa000100); $$w.binaryLong(d, p + 3, v.id ?? 0n); p += 11
  d.setInt32(p, 0xb000200); p = $$w.binaryText(w, p + 3, v.title ?? 'untitled'); d = w.view
  d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(v.size ?? 0)); p += 7
  if (v.original != null) {
    d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(v.original)); p += 7
  }
  d.setInt32(p, 0xc000500); w.position = p + 3; writePlace$binary(w, v.place ?? createPlace()); p = $$w.room(w); d = w.view
  d.setInt32(p, 0xf000600); w.position = p + 3; write$ListOfString$binary(w, v.tags ?? []); p = $$w.room(w); d = w.view
  if ((v.stock ?? 0) !== 0) {
    d.setInt32(p, 0x8000700); d.setInt32(p + 3, $$w.i32(v.stock)); p += 7
  }
  d.setInt32(p, 0xc000800); w.position = p + 3; money.writePrice(w, v.price ?? money.createPrice()); p = $$w.room(w); d = w.view
  if (v.replaces != null) {
    d.setInt32(p, 0xc000900); w.position = p + 3; writeItem$binary(w, v.replaces); p = $$w.room(w); d = w.view
  }
  d.setInt32(p, 0x2000a00 + $$w.bool(v.isLarge ?? false, 0)); p += 4
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Item, v), 0) : p)
}

function writeItem$compact(w: $$w.Output, v: Item): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 6; p = $$w.compactLong(b, p, v.id ?? 0n)
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.title ?? 'untitled'); b = w.bytes
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.size ?? 0)))
  f = 3
  if (v.original != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.original))); f = 4
  }
  b[p++] = 5 - f << 4 | 12; w.position = p; writePlace$compact(w, v.place ?? createPlace()); p = $$w.room(w); b = w.bytes
  b[p++] = 0x10 | 9; w.position = p; write$ListOfString$compact(w, v.tags ?? []); p = $$w.room(w); b = w.bytes
  f = 6
  if ((v.stock ?? 0) !== 0) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.stock))); f = 7
  }
  b[p++] = 8 - f << 4 | 12; w.position = p; money.writePrice(w, v.price ?? money.createPrice()); p = $$w.room(w); b = w.bytes
  f = 8
  if (v.replaces != null) {
    b[p++] = 0x10 | 12; w.position = p; writeItem$compact(w, v.replaces); p = $$w.room(w); b = w.bytes; f = 9
  }
  b[p++] = 10 - f << 4 | $$w.bool(v.isLarge ?? false, 2)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Item, v), 10) : p)
}

export const Item: Struct<Item, Partial<Item>> = { schema: $Item, create: createItem, read: readItem, write: writeItem }

export interface Sighting {
  isSold: boolean
  shelf: number
  at: bigint
  weight: number
  height: number
  note: string
  photo: Uint8Array
  colours: Set<number>
  counts: Map<string, number>
  size: Size
  spot: Spot
  choice: Choice
  place: Place
  rating?: number | undefined
}

const $Sighting: StructSchema = {
  name: 'Sighting',
  fields: {
    isSold: 0x102,
    shelf: 0x206,
    at: 0x30a,
    weight: 0x413,
    height: 0x504,
    note: 0x60b,
    photo: 0x70b,
    colours: 0x80e,
    counts: 0x90d,
    size: 0xa08,
    spot: 0xb0c,
    choice: 0xc0c,
    place: 0xd0c,
    rating: 0xe08,
  },
  terse: [
    'isSold',
    'shelf',
    'at',
    'weight',
    'height',
    'note',
    'photo',
    'colours',
    'counts',
    'size',
    'spot',
    'choice',
    'place',
  ],
}

export function createSighting(init: Partial<Sighting> = {}): Sighting {
  return {
    ...init,
    isSold: init.isSold ?? false,
    shelf: init.shelf ?? 0,
    at: init.at ?? 0n,
    weight: init.weight ?? 0,
    height: init.height ?? 0,
    note: init.note ?? '',
    photo: init.photo ?? new Uint8Array(),
    colours: init.colours ?? new Set(),
    counts: init.counts ?? new Map(),
    size: init.size ?? 0,
    spot: fillStruct(init.spot, createSpot) ?? createSpot(),
    choice: init.choice ?? {},
    place: fillStruct(init.place, createPlace) ?? createPlace(),
  }
}

export function readSighting(r: Reader): Sighting {
  if (r.inline) return $$r.inlined(r, readSighting, readSighting$binary, readSighting$compact)
  let isSold: boolean | undefined,
    shelf: number | undefined,
    at: bigint | undefined,
    weight: number | undefined,
    height: number | undefined,
    note: string | undefined,
    photo: Uint8Array | undefined,
    colours: Set<number> | undefined,
    counts: Map<string, number> | undefined,
    size: Size | undefined,
    spot: Spot | undefined,
    choice: Choice | undefined,
    place: Place | undefined,
    rating: number | undefined
  r.begin($Sighting)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x102: isSold = r.bool(); break
      case 0x206: shelf = r.i16(); break
      case 0x30a: at = r.i64(); break
      case 0x413: weight = r.float(); break
      case 0x504: height = r.double(); break
      case 0x60b: note = r.string(); break
      case 0x70b: photo = r.binary(); break
      case 0x80e: colours = read$SetOfI32(r); break
      case 0x90d: counts = read$MapOfStringToI32(r); break
      case 0xa08: size = r.i32(); break
      case 0xb0c: spot = readSpot(r); break
      case 0xc0c: choice = readChoice(r); break
      case 0xd0c: place = readPlace(r); break
      case 0xe08: rating = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({
    isSold: isSold ?? false,
    shelf: shelf ?? 0,
    at: at ?? 0n,
    weight: weight ?? 0,
    height: height ?? 0,
    note: note ?? '',
    photo: photo ?? new Uint8Array(),
    colours: colours ?? new Set(),
    counts: counts ?? new Map(),
    size: size ?? 0,
    spot: spot ?? createSpot(),
    choice: choice ?? {},
    place: place ?? createPlace(),
    rating,
  })
}

function readSighting$binary(r: $$r.Input): Sighting {
  $$r.open(r, 14)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let isSold: boolean | undefined,
    shelf: number | undefined,
    at: bigint | undefined,
    weight: number | undefined,
    height: number | undefined,
    note: string | undefined,
    photo: Uint8Array | undefined,
    colours: Set<number> | undefined,
    counts: Map<string, number> | undefined,
    size: Size | undefined,
    spot: Spot | undefined,
    choice: Choice | undefined,
    place: Place | undefined,
    rating: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x020001: isSold = $$r.bool(b[p + 3]); p += 4; break
      case 0x060002: shelf = d.getInt16(p + 3); p += 5; break
      case 0x0a0003: at = $$r.binaryLong(d, p + 3); p += 11; break
      case 0x130004: r.position = p + 3; weight = r.float(); p = r.position; break
      case 0x040005: height = d.getFloat64(p + 3); p += 11; break
      case 0x0b0006: x = d.getInt32(p + 3); note = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0b0007: x = d.getInt32(p + 3); photo = $$r.copy(r, p + 7, x); p += x + 7; break
      case 0x0e0008: r.position = p + 3; colours = read$SetOfI32$binary(r); p = r.position; break
      case 0x0d0009: r.position = p + 3; counts = read$MapOfStringToI32$binary(r); p = r.position; break
      case 0x08000a: size = d.getInt32(p + 3); p += 7; break
      case 0x0c000b: r.position = p + 3; spot = readSpot$binary(r); p = r.position; break
      case 0x0c000c: r.position = p + 3; choice = readChoice$binary(r); p = r.position; break
      case 0x0c000d: r.position = p + 3; place = readPlace$binary(r); p = r.position; break
      case 0x08000e: rating = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({
    isSold: isSold ?? false,
    shelf: shelf ?? 0,
    at: at ?? 0n,
    weight: weight ?? 0,
    height: height ?? 0,
    note: note ?? '',
    photo: photo ?? new Uint8Array(),
    colours: colours ?? new Set(),
    counts: counts ?? new Map(),
    size: size ?? 0,
    spot: spot ?? createSpot(),
    choice: choice ?? {},
    place: place ?? createPlace(),
    rating,
  }, u)
}

function readSighting$compact(r: $$r.Input): Sighting {
  $$r.open(r, 14)
  const b = r.bytes, d = r.view
  let p = r.position, f = 0, h = 0, x = 0
  let isSold: boolean | undefined,
    shelf: number | undefined,
    at: bigint | undefined,
    weight: number | undefined,
    height: number | undefined,
    note: string | undefined,
    photo: Uint8Array | undefined,
    colours: Set<number> | undefined,
    counts: Map<string, number> | undefined,
    size: Size | undefined,
    spot: Spot | undefined,
    choice: Choice | undefined,
    place: Place | undefined,
    rating: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x11: isSold = true; break
      case 0x12: isSold = false; break
      case 0x24: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; shelf = $$r.short($$r.zigzag(x)); break
      case 0x36: r.position = p; at = $$r.long(r); p = r.position; break
      case 0x40: r.position = p; weight = r.float(); p = r.position; break
      case 0x57: height = d.getFloat64(p, true); p += 8; break
      case 0x68: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; note = $$r.text(r, p, x); p += x; break
      case 0x78: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; photo = $$r.copy(r, p, x); p += x; break
      case 0x8a: r.position = p; colours = read$SetOfI32$compact(r); p = r.position; break
      case 0x9b: r.position = p; counts = read$MapOfStringToI32$compact(r); p = r.position; break
      case 0xa5: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; size = $$r.zigzag(x); break
      case 0xbc: r.position = p; spot = readSpot$compact(r); p = r.position; break
      case 0xcc: r.position = p; choice = readChoice$compact(r); p = r.position; break
      case 0xdc: r.position = p; place = readPlace$compact(r); p = r.position; break
      case 0xe5: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; rating = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({
    isSold: isSold ?? false,
    shelf: shelf ?? 0,
    at: at ?? 0n,
    weight: weight ?? 0,
    height: height ?? 0,
    note: note ?? '',
    photo: photo ?? new Uint8Array(),
    colours: colours ?? new Set(),
    counts: counts ?? new Map(),
    size: size ?? 0,
    spot: spot ?? createSpot(),
    choice: choice ?? {},
    place: place ?? createPlace(),
    rating,
  }, u)
}

export function writeSighting(w: Writer, v: Sighting): void {
  if (w.inline) return $$w.inlined(w, v, writeSighting, writeSighting$binary, writeSighting$compact)
  w.begin($Sighting, v)
  if (v.isSold) w.field(0x102).bool(v.isSold)
  if ((v.shelf ?? 0) !== 0) w.field(0x206).i16(v.shelf)
  if ((v.at ?? 0n) !== 0n) w.field(0x30a).i64(v.at)
  if (!Object.is(v.weight ?? 0, 0)) w.field(0x413).float(v.weight)
  if (!Object.is(v.height ?? 0, 0)) w.field(0x504).double(v.height)
  if ((v.note ?? '') !== '') w.field(0x60b).string(v.note)
  if (v.photo?.length) w.field(0x70b).binary(v.photo)
  if (v.colours?.size) write$SetOfI32(w.field(0x80e), v.colours)
  if (v.counts?.size) write$MapOfStringToI32(w.field(0x90d), v.counts)
  if ((v.size ?? 0) !== 0) w.field(0xa08).i32(v.size)
  if (v.spot != null && ((v.spot.x ?? 0) !== 0 || (v.spot.y ?? 0) !== 0 || v.spot.label != null || getUnknownFields(v.spot))) writeSpot(w.field(0xb0c), v.spot)
  if (v.choice != null && (v.choice.text != null || v.choice.spot != null || getUnknownFields(v.choice))) writeChoice(w.field(0xc0c), v.choice)
  if (v.place != null) writePlace(w.field(0xd0c), v.place)
  if (v.rating != null) w.field(0xe08).i32(v.rating)
  w.end(v)
}

function writeSighting$binary(w: $$w.Output, v: Sighting): void {
  let p = $$w.open(w, v), d = w.view
  if (v.isSold) {
    d.setInt32(p, 0x2000100 + $$w.bool(v.isSold, 0)); p += 4
  }
  if ((v.shelf ?? 0) !== 0) {
    d.setInt32(p, 0x6000200); d.setInt16(p + 3, $$w.i16(v.shelf)); p += 5
  }
  if ((v.at ?? 0n) !== 0n) {
    d.setInt32(p, 0xa000300); $$w.binaryLong(d, p + 3, v.at); p += 11
  }
  if (!Object.is(v.weight ?? 0, 0)) {
    d.setInt32(p, 0x13000400); w.position = p + 3; w.float(v.weight); p = $$w.room(w); d = w.view
  }
  if (!Object.is(v.height ?? 0, 0)) {
    d.setInt32(p, 0x4000500); d.setFloat64(p + 3, $$w.double(v.height)); p += 11
  }
  if ((v.note ?? '') !== '') {
    d.setInt32(p, 0xb000600); p = $$w.binaryText(w, p + 3, v.note); d = w.view
  }
  if (v.photo?.length) {
    d.setInt32(p, 0xb000700); p = $$w.binaryBytes(w, p + 3, v.photo); d = w.view
  }
  if (v.colours?.size) {
    d.setInt32(p, 0xe000800); w.position = p + 3; write$SetOfI32$binary(w, v.colours); p = $$w.room(w); d = w.view
  }
  if (v.counts?.size) {
    d.setInt32(p, 0xd000900); w.position = p + 3; write$MapOfStringToI32$binary(w, v.counts); p = $$w.room(w); d = w.view
  }
  if ((v.size ?? 0) !== 0) {
    d.setInt32(p, 0x8000a00); d.setInt32(p + 3, $$w.i32(v.size)); p += 7
  }
  if (v.spot != null && ((v.spot.x ?? 0) !== 0 || (v.spot.y ?? 0) !== 0 || v.spot.label != null || getUnknownFields(v.spot))) {
    d.setInt32(p, 0xc000b00); w.position = p + 3; writeSpot$binary(w, v.spot); p = $$w.room(w); d = w.view
  }
  if (v.choice != null && (v.choice.text != null || v.choice.spot != null || getUnknownFields(v.choice))) {
    d.setInt32(p, 0xc000c00); w.position = p + 3; writeChoice$binary(w, v.choice); p = $$w.room(w); d = w.view
  }
  if (v.place != null) {
    d.setInt32(p, 0xc000d00); w.position = p + 3; writePlace$binary(w, v.place); p = $$w.room(w); d = w.view
  }
  if (v.rating != null) {
    d.setInt32(p, 0x8000e00); d.setInt32(p + 3, $$w.i32(v.rating)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Sighting, v), 0) : p)
}

function writeSighting$compact(w: $$w.Output, v: Sighting): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view, f = 0
  if (v.isSold) {
    b[p++] = 0x10 | $$w.bool(v.isSold, 2); f = 1
  }
  if ((v.shelf ?? 0) !== 0) {
    b[p++] = 2 - f << 4 | 4; p = $$w.varint(b, p, $$w.zigzag($$w.i16(v.shelf))); f = 2
  }
  if ((v.at ?? 0n) !== 0n) {
    b[p++] = 3 - f << 4 | 6; p = $$w.compactLong(b, p, v.at); f = 3
  }
  if (!Object.is(v.weight ?? 0, 0)) {
    b[p++] = 4 - f << 4 | 0; w.position = p; w.float(v.weight); p = $$w.room(w); b = w.bytes; d = w.view; f = 4
  }
  if (!Object.is(v.height ?? 0, 0)) {
    b[p++] = 5 - f << 4 | 7; d.setFloat64(p, $$w.double(v.height), true); p += 8; f = 5
  }
  if ((v.note ?? '') !== '') {
    b[p++] = 6 - f << 4 | 8; p = $$w.compactText(w, p, v.note); b = w.bytes; d = w.view; f = 6
  }
  if (v.photo?.length) {
    b[p++] = 7 - f << 4 | 8; p = $$w.compactBytes(w, p, v.photo); b = w.bytes; d = w.view; f = 7
  }
  if (v.colours?.size) {
    b[p++] = 8 - f << 4 | 10; w.position = p; write$SetOfI32$compact(w, v.colours); p = $$w.room(w); b = w.bytes; d = w.view; f = 8
  }
  if (v.counts?.size) {
    b[p++] = 9 - f << 4 | 11; w.position = p; write$MapOfStringToI32$compact(w, v.counts); p = $$w.room(w); b = w.bytes; d = w.view; f = 9
  }
  if ((v.size ?? 0) !== 0) {
    b[p++] = 10 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.size))); f = 10
  }
  if (v.spot != null && ((v.spot.x ?? 0) !== 0 || (v.spot.y ?? 0) !== 0 || v.spot.label != null || getUnknownFields(v.spot))) {
    b[p++] = 11 - f << 4 | 12; w.position = p; writeSpot$compact(w, v.spot); p = $$w.room(w); b = w.bytes; d = w.view; f = 11
  }
  if (v.choice != null && (v.choice.text != null || v.choice.spot != null || getUnknownFields(v.choice))) {
    b[p++] = 12 - f << 4 | 12; w.position = p; writeChoice$compact(w, v.choice); p = $$w.room(w); b = w.bytes; d = w.view; f = 12
  }
  if (v.place != null) {
    b[p++] = 13 - f << 4 | 12; w.position = p; writePlace$compact(w, v.place); p = $$w.room(w); b = w.bytes; d = w.view; f = 13
  }
  if (v.rating != null) {
    b[p++] = 14 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.rating))); f = 14
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Sighting, v), f) : p)
}

export const Sighting: Struct<Sighting, Partial<Sighting>> = {
  schema: $Sighting,
  create: createSighting,
  read: readSighting,
  write: writeSighting,
}

export interface Spot {
  x: number
  y: number
  label?: string | undefined
}

const $Spot: StructSchema = { name: 'Spot', fields: { x: 0x108, y: 0x208, label: 0x30b }, terse: ['x', 'y'] }

export function createSpot(init: Partial<Spot> = {}): Spot {
  return { ...init, x: init.x ?? 0, y: init.y ?? 0 }
}

export function readSpot(r: Reader): Spot {
  if (r.inline) return $$r.inlined(r, readSpot, readSpot$binary, readSpot$compact)
  let x$: number | undefined, y: number | undefined, label: string | undefined
  r.begin($Spot)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x$ = r.i32(); break
      case 0x208: y = r.i32(); break
      case 0x30b: label = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ x: x$ ?? 0, y: y ?? 0, label })
}

function readSpot$binary(r: $$r.Input): Spot {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let x$: number | undefined, y: number | undefined, label: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: x$ = d.getInt32(p + 3); p += 7; break
      case 0x080002: y = d.getInt32(p + 3); p += 7; break
      case 0x0b0003: x = d.getInt32(p + 3); label = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ x: x$ ?? 0, y: y ?? 0, label }, u)
}

function readSpot$compact(r: $$r.Input): Spot {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let x$: number | undefined, y: number | undefined, label: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; x$ = $$r.zigzag(x); break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; y = $$r.zigzag(x); break
      case 0x38: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; label = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ x: x$ ?? 0, y: y ?? 0, label }, u)
}

export function writeSpot(w: Writer, v: Spot): void {
  if (w.inline) return $$w.inlined(w, v, writeSpot, writeSpot$binary, writeSpot$compact)
  w.begin($Spot, v)
  if ((v.x ?? 0) !== 0) w.field(0x108).i32(v.x)
  if ((v.y ?? 0) !== 0) w.field(0x208).i32(v.y)
  if (v.label != null) w.field(0x30b).string(v.label)
  w.end(v)
}

function writeSpot$binary(w: $$w.Output, v: Spot): void {
  let p = $$w.open(w, v), d = w.view
  if ((v.x ?? 0) !== 0) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.x)); p += 7
  }
  if ((v.y ?? 0) !== 0) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.y)); p += 7
  }
  if (v.label != null) {
    d.setInt32(p, 0xb000300); p = $$w.binaryText(w, p + 3, v.label); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Spot, v), 0) : p)
}

function writeSpot$compact(w: $$w.Output, v: Spot): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if ((v.x ?? 0) !== 0) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.x))); f = 1
  }
  if ((v.y ?? 0) !== 0) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.y))); f = 2
  }
  if (v.label != null) {
    b[p++] = 3 - f << 4 | 8; p = $$w.compactText(w, p, v.label); b = w.bytes; f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Spot, v), f) : p)
}

export const Spot: Struct<Spot, Partial<Spot>> = { schema: $Spot, create: createSpot, read: readSpot, write: writeSpot }

export type Choice = AtMostOneOf<{
  text: string
  spot: Spot
}>

const $Choice: StructSchema = { name: 'Choice', fields: { text: 0x10b, spot: 0x20c } }

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
      case 0x10b: v = { text: r.string() }; arms++; break
      case 0x20c: v = { spot: readSpot(r) }; arms++; break
      default: r.unknown(h)
    }
  return arms > 1 ? r.endUnion(v, arms) : r.end(v ?? {})
}

function readChoice$binary(r: $$r.Input): Choice {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let v: Choice | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); v = { text: $$r.text(r, p + 7, x) }; arms++; p += x + 7; break
      case 0x0c0002: r.position = p + 3; v = { spot: readSpot$binary(r) }; arms++; p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.union(v, arms, u, 0)
}

function readChoice$compact(r: $$r.Input): Choice {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let v: Choice | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v = { text: $$r.text(r, p, x) }; arms++; p += x; break
      case 0x2c: r.position = p; v = { spot: readSpot$compact(r) }; arms++; p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.union(v, arms, u, 0)
}

export function writeChoice(w: Writer, v: Choice): void {
  if (w.inline) return $$w.inlined(w, v, writeChoice, writeChoice$binary, writeChoice$compact)
  let arms = 0
  w.begin($Choice, v)
  if (v.text != null) { arms++; w.field(0x10b).string(v.text) }
  if (v.spot != null) { arms++; writeSpot(w.field(0x20c), v.spot) }
  if (arms > 1) w.endUnion(v, arms)
  else w.end(v)
}

function writeChoice$binary(w: $$w.Output, v: Choice): void {
  let p = $$w.open(w, v), d = w.view, arms = 0
  if (v.text != null) {
    arms++; d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.text); d = w.view
  }
  if (v.spot != null) {
    arms++; d.setInt32(p, 0xc000200); w.position = p + 3; writeSpot$binary(w, v.spot); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms > 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Choice, v), 0) : p)
}

function writeChoice$compact(w: $$w.Output, v: Choice): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0, arms = 0
  if (v.text != null) {
    arms++; b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.text); b = w.bytes; f = 1
  }
  if (v.spot != null) {
    arms++; b[p++] = 2 - f << 4 | 12; w.position = p; writeSpot$compact(w, v.spot); p = $$w.room(w); b = w.bytes; f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms > 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Choice, v), f) : p)
}

export const Choice: Struct<Choice> = { schema: $Choice, create: createChoice, read: readChoice, write: writeChoice }

const $SoldOut: StructSchema = { name: 'SoldOut', fields: { explanation: 0x10b, id: 0x20a } }

export class SoldOut extends ThriftException {
  declare explanation: string
  declare id: bigint

  static readonly schema: StructSchema = $SoldOut
  static readonly create: typeof createSoldOut = createSoldOut
  static readonly read: typeof readSoldOut = readSoldOut
  static readonly write: typeof writeSoldOut = writeSoldOut

  constructor(init: { explanation?: string | undefined; id?: bigint | undefined } = {}) {
    super('SoldOut', init.explanation ?? '')
    this.explanation = init.explanation ?? ''
    this.id = init.id ?? 0n
  }
}

export function createSoldOut(init: { explanation?: string | undefined; id?: bigint | undefined } = {}): SoldOut {
  return keepUnknownFields(new SoldOut(init), init)
}

export function readSoldOut(r: Reader): SoldOut {
  if (r.inline) return $$r.inlined(r, readSoldOut, readSoldOut$binary, readSoldOut$compact)
  let explanation: string | undefined, id: bigint | undefined
  r.begin($SoldOut)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: explanation = r.string(); break
      case 0x20a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end(new SoldOut({ explanation: explanation ?? '', id: id ?? 0n }))
}

function readSoldOut$binary(r: $$r.Input): SoldOut {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let explanation: string | undefined, id: bigint | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); explanation = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0a0002: id = $$r.binaryLong(d, p + 3); p += 11; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new SoldOut({ explanation: explanation ?? '', id: id ?? 0n }), u)
}

function readSoldOut$compact(r: $$r.Input): SoldOut {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let explanation: string | undefined, id: bigint | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; explanation = $$r.text(r, p, x); p += x; break
      case 0x26: r.position = p; id = $$r.long(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new SoldOut({ explanation: explanation ?? '', id: id ?? 0n }), u)
}

export function writeSoldOut(w: Writer, v: SoldOut): void {
  if (w.inline) return $$w.inlined(w, v, writeSoldOut, writeSoldOut$binary, writeSoldOut$compact)
  w.begin($SoldOut, v)
  w.field(0x10b).string(v.explanation ?? '')
  w.field(0x20a).i64(v.id ?? 0n)
  w.end(v)
}

function writeSoldOut$binary(w: $$w.Output, v: SoldOut): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.explanation ?? ''); d = w.view
  d.setInt32(p, 0xa000200); $$w.binaryLong(d, p + 3, v.id ?? 0n); p += 11
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $SoldOut, v), 0) : p)
}

function writeSoldOut$compact(w: $$w.Output, v: SoldOut): void {
  let p = $$w.open(w, v), b = w.bytes
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.explanation ?? ''); b = w.bytes
  b[p++] = 0x10 | 6; p = $$w.compactLong(b, p, v.id ?? 0n)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $SoldOut, v), 2) : p)
}

const $Closed: StructSchema = {
  name: 'Closed',
  fields: { message: 0x10b, toString: 0x208 },
  terse: ['message', 'toString'],
}

export class Closed extends ThriftException {
  declare message: string
  declare toString: number

  static readonly schema: StructSchema = $Closed
  static readonly create: typeof createClosed = createClosed
  static readonly read: typeof readClosed = readClosed
  static readonly write: typeof writeClosed = writeClosed

  constructor(init: { message?: string | undefined; toString?: number | undefined }) {
    super('Closed', init.message ?? '')
    this.toString = (Object.hasOwn(init, 'toString') ? init.toString : undefined) ?? 0
  }
}

export function createClosed(init: { message?: string | undefined; toString?: number | undefined }): Closed {
  return keepUnknownFields(new Closed(init), init)
}

export function readClosed(r: Reader): Closed {
  if (r.inline) return $$r.inlined(r, readClosed, readClosed$binary, readClosed$compact)
  let message: string | undefined, toString: number | undefined
  r.begin($Closed)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      case 0x208: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Closed({ message: message ?? '', toString: toString ?? 0 }))
}

function readClosed$binary(r: $$r.Input): Closed {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let message: string | undefined, toString: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); message = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x080002: toString = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new Closed({ message: message ?? '', toString: toString ?? 0 }), u)
}

function readClosed$compact(r: $$r.Input): Closed {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: string | undefined, toString: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; message = $$r.text(r, p, x); p += x; break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; toString = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new Closed({ message: message ?? '', toString: toString ?? 0 }), u)
}

export function writeClosed(w: Writer, v: Closed): void {
  if (w.inline) return $$w.inlined(w, v, writeClosed, writeClosed$binary, writeClosed$compact)
  w.begin($Closed, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if ((message ?? '') !== '') w.field(0x10b).string(message ?? '')
  const toString = Object.hasOwn(v, 'toString') ? v.toString : undefined
  if ((toString ?? 0) !== 0) w.field(0x208).i32(toString ?? 0)
  w.end(v)
}

function writeClosed$binary(w: $$w.Output, v: Closed): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  const toString = Object.hasOwn(v, 'toString') ? v.toString : undefined
  let p = $$w.open(w, v), d = w.view
  if ((message ?? '') !== '') {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, message ?? ''); d = w.view
  }
  if ((toString ?? 0) !== 0) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(toString ?? 0)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Closed, v), 0) : p)
}

function writeClosed$compact(w: $$w.Output, v: Closed): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  const toString = Object.hasOwn(v, 'toString') ? v.toString : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if ((message ?? '') !== '') {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, message ?? ''); b = w.bytes; f = 1
  }
  if ((toString ?? 0) !== 0) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(toString ?? 0))); f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Closed, v), f) : p)
}

export const HERE: Spot = { x: 8, y: 3 }

export const SAMPLES: Item[] = [
  {
    id: 1n,
    title: 'two\nlines',
    size: 1 /* SMALL */,
    original: 2 /* LARGE */,
    place: /* @__PURE__ */ createPlace(),
    tags: [],
    stock: 0,
    price: /* @__PURE__ */ money.createPrice(),
    isLarge: false,
  },
]

export const MAGIC: Uint8Array = /* @__PURE__ */ new Uint8Array([127, 255, 69, 76, 70])

export const EURO: string = '€\\T'

export interface Cart {
  add(id?: bigint): Promise<number>
  forget(): Promise<void>
  watch(): Promise<AsyncIterable<Item>>
}

/** Calls the functions of Cart on a server, until it is closed. */
export class CartClient extends InteractionClient implements Cart {
  add(id: bigint, options?: CallOptions): Promise<number> {
    return this.$call(Cart$add$client, { id }, options)
  }

  forget(options?: CallOptions): Promise<void> {
    return this.$call(Cart$forget$client, {}, options)
  }

  watch(options?: CallOptions): Promise<AsyncIterable<Item>> {
    return this.$begin(Cart$watch$client, {}, options)
  }
}

export interface Cart$add$args {
  id?: bigint | undefined
}

const $Cart$add$args: StructSchema = { name: 'Cart.add.args', fields: { id: 0x10a } }

function read$Cart$add$args(r: Reader): Cart$add$args {
  if (r.inline) return $$r.inlined(r, read$Cart$add$args, read$Cart$add$args$binary, read$Cart$add$args$compact)
  let id: bigint | undefined
  r.begin($Cart$add$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function read$Cart$add$args$binary(r: $$r.Input): Cart$add$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let id: bigint | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0a0001: id = $$r.binaryLong(d, p + 3); p += 11; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ id }, u)
}

function read$Cart$add$args$compact(r: $$r.Input): Cart$add$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let id: bigint | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x16: r.position = p; id = $$r.long(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ id }, u)
}

function write$Cart$add$args(w: Writer, v: Cart$add$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$add$args, write$Cart$add$args$binary, write$Cart$add$args$compact)
  w.begin($Cart$add$args, v)
  if (v.id != null) w.field(0x10a).i64(v.id)
  w.end(v)
}

function write$Cart$add$args$binary(w: $$w.Output, v: Cart$add$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.id != null) {
    d.setInt32(p, 0xa000100); $$w.binaryLong(d, p + 3, v.id); p += 11
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$args, v), 0) : p)
}

function write$Cart$add$args$compact(w: $$w.Output, v: Cart$add$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.id != null) {
    b[p++] = 0x10 | 6; p = $$w.compactLong(b, p, v.id); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$args, v), f) : p)
}

export const Cart$add$args: StructCodec<Cart$add$args> = { schema: $Cart$add$args, read: read$Cart$add$args, write: write$Cart$add$args }

export interface Cart$add$result {
  success?: number | undefined
}

const $Cart$add$result: StructSchema = { name: 'Cart.add.result', fields: { success: 0x008 } }

function read$Cart$add$result(r: Reader): Cart$add$result {
  if (r.inline) return $$r.inlined(r, read$Cart$add$result, read$Cart$add$result$binary, read$Cart$add$result$compact)
  let success: number | undefined
  r.begin($Cart$add$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Cart$add$result$binary(r: $$r.Input): Cart$add$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Cart$add$result$compact(r: $$r.Input): Cart$add$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined
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

function write$Cart$add$result(w: Writer, v: Cart$add$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$add$result, write$Cart$add$result$binary, write$Cart$add$result$compact)
  w.begin($Cart$add$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Cart$add$result$binary(w: $$w.Output, v: Cart$add$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$result, v), 0) : p)
}

function write$Cart$add$result$compact(w: $$w.Output, v: Cart$add$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$result, v), 0) : p)
}

export const Cart$add$result: StructCodec<Cart$add$result> = {
  schema: $Cart$add$result,
  read: read$Cart$add$result,
  write: write$Cart$add$result,
}

export const Cart$add$client: ClientMethod<Cart$add$args, Cart$add$result> = {
  name: 'Cart.add',
  reply: 'value',
  writeArgs: write$Cart$add$args,
  readResult: read$Cart$add$result,
}

export const Cart$add$processor: ProcessorMethod<Handler<Cart>, Cart$add$args, Cart$add$result> = {
  name: 'Cart.add',
  reply: 'value',
  readArgs: read$Cart$add$args,
  invoke: (handler, args, context) => handler.add(args.id, context),
  writeResult: write$Cart$add$result,
}

export interface Cart$forget$args {}

const $Cart$forget$args: StructSchema = { name: 'Cart.forget.args', fields: {} }

function read$Cart$forget$args(r: Reader): Cart$forget$args {
  if (r.inline) return $$r.inlined(r, read$Cart$forget$args, read$Cart$forget$args$binary, read$Cart$forget$args$compact)
  r.begin($Cart$forget$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Cart$forget$args$binary(r: $$r.Input): Cart$forget$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Cart$forget$args$compact(r: $$r.Input): Cart$forget$args {
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

function write$Cart$forget$args(w: Writer, v: Cart$forget$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$forget$args, write$Cart$forget$args$binary, write$Cart$forget$args$compact)
  w.begin($Cart$forget$args, v)
  w.end(v)
}

function write$Cart$forget$args$binary(w: $$w.Output, v: Cart$forget$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$forget$args, v), 0) : p)
}

function write$Cart$forget$args$compact(w: $$w.Output, v: Cart$forget$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$forget$args, v), 0) : p)
}

export const Cart$forget$args: StructCodec<Cart$forget$args> = {
  schema: $Cart$forget$args,
  read: read$Cart$forget$args,
  write: write$Cart$forget$args,
}

export const Cart$forget$client: ClientMethod<Cart$forget$args, {}> = {
  name: 'Cart.forget',
  reply: 'oneway',
  writeArgs: write$Cart$forget$args,
}

export const Cart$forget$processor: ProcessorMethod<Handler<Cart>, Cart$forget$args, {}> = {
  name: 'Cart.forget',
  reply: 'oneway',
  readArgs: read$Cart$forget$args,
  invoke: (handler, _args, context) => handler.forget(context),
}

export interface Cart$watch$args {}

const $Cart$watch$args: StructSchema = { name: 'Cart.watch.args', fields: {} }

function read$Cart$watch$args(r: Reader): Cart$watch$args {
  if (r.inline) return $$r.inlined(r, read$Cart$watch$args, read$Cart$watch$args$binary, read$Cart$watch$args$compact)
  r.begin($Cart$watch$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Cart$watch$args$binary(r: $$r.Input): Cart$watch$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Cart$watch$args$compact(r: $$r.Input): Cart$watch$args {
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

function write$Cart$watch$args(w: Writer, v: Cart$watch$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$watch$args, write$Cart$watch$args$binary, write$Cart$watch$args$compact)
  w.begin($Cart$watch$args, v)
  w.end(v)
}

function write$Cart$watch$args$binary(w: $$w.Output, v: Cart$watch$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$watch$args, v), 0) : p)
}

function write$Cart$watch$args$compact(w: $$w.Output, v: Cart$watch$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$watch$args, v), 0) : p)
}

export const Cart$watch$args: StructCodec<Cart$watch$args> = {
  schema: $Cart$watch$args,
  read: read$Cart$watch$args,
  write: write$Cart$watch$args,
}

export interface Cart$watch$result {}

const $Cart$watch$result: StructSchema = { name: 'Cart.watch.result', fields: {} }

function read$Cart$watch$result(r: Reader): Cart$watch$result {
  if (r.inline) return $$r.inlined(r, read$Cart$watch$result, read$Cart$watch$result$binary, read$Cart$watch$result$compact)
  r.begin($Cart$watch$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Cart$watch$result$binary(r: $$r.Input): Cart$watch$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Cart$watch$result$compact(r: $$r.Input): Cart$watch$result {
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

function write$Cart$watch$result(w: Writer, v: Cart$watch$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$watch$result, write$Cart$watch$result$binary, write$Cart$watch$result$compact)
  w.begin($Cart$watch$result, v)
  w.end(v)
}

function write$Cart$watch$result$binary(w: $$w.Output, v: Cart$watch$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$watch$result, v), 0) : p)
}

function write$Cart$watch$result$compact(w: $$w.Output, v: Cart$watch$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$watch$result, v), 0) : p)
}

export const Cart$watch$result: StructCodec<Cart$watch$result> = {
  schema: $Cart$watch$result,
  read: read$Cart$watch$result,
  write: write$Cart$watch$result,
}

interface Cart$watch$stream {
  success?: Item | undefined
}

const $Cart$watch$stream: StructSchema = { name: 'Cart.watch.stream', fields: { success: 0x00c } }

function read$Cart$watch$stream(r: Reader): Cart$watch$stream {
  if (r.inline) return $$r.inlined(r, read$Cart$watch$stream, read$Cart$watch$stream$binary, read$Cart$watch$stream$compact)
  let success: Item | undefined
  r.begin($Cart$watch$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Cart$watch$stream$binary(r: $$r.Input): Cart$watch$stream {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readItem$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Cart$watch$stream$compact(r: $$r.Input): Cart$watch$stream {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readItem$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Cart$watch$stream(w: Writer, v: Cart$watch$stream): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$watch$stream, write$Cart$watch$stream$binary, write$Cart$watch$stream$compact)
  w.begin($Cart$watch$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

function write$Cart$watch$stream$binary(w: $$w.Output, v: Cart$watch$stream): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeItem$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$watch$stream, v), 0) : p)
}

function write$Cart$watch$stream$compact(w: $$w.Output, v: Cart$watch$stream): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeItem$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$watch$stream, v), 0) : p)
}

export const Cart$watch$client: StreamingMethod<Cart$watch$args, Cart$watch$result> = {
  name: 'Cart.watch',
  reply: 'void',
  writeArgs: write$Cart$watch$args,
  readResult: read$Cart$watch$result,
  stream: { read: read$Cart$watch$stream },
}

export const Cart$watch$processor: StreamingProcessorMethod<Handler<Cart>, Cart$watch$args, Cart$watch$result> = {
  name: 'Cart.watch',
  reply: 'void',
  readArgs: read$Cart$watch$args,
  invoke: (handler, _args, context) => handler.watch(context),
  writeResult: write$Cart$watch$result,
  stream: { write: write$Cart$watch$stream },
}

export interface Shop {
  createCart(): Promise<Cart>
  /** @throws {@link SoldOut} */
  find(id?: bigint): Promise<Item>
  count(): Promise<number>
  open(name?: string): Promise<{ interaction: Cart; response: number }>
  browse(what?: string): Promise<AsyncIterable<Item>>
  browseCounted(): Promise<{ response: number; stream: AsyncIterable<Item> }>
  report(): Promise<(values: AsyncIterable<Sighting>) => Promise<number>>
  reportCounted(): Promise<{ response: number; sink: (values: AsyncIterable<Sighting>) => Promise<number> }>
  chat(): Promise<{
    sink: (values: AsyncIterable<string>) => Promise<void>
    stream: AsyncIterable<string>
  }>
}

type Shop$handled = Omit<Shop, 'createCart' | 'open'> & {
  createCart(): Promise<Handler<Cart>>
  open(name?: string): Promise<{ interaction: Handler<Cart>; response: number }>
}

/** Calls the functions of Shop on a server. */
export class ShopClient extends StreamingClient implements Shop {
  createCart(options?: CallOptions): Promise<CartClient> {
    return this.$begin(Shop$createCart$client, {}, options)
  }

  find(id: bigint, options?: CallOptions): Promise<Item> {
    return this.$call(Shop$find$client, { id }, options)
  }

  count(options?: CallOptions): Promise<number> {
    return this.$call(Shop$count$client, {}, options)
  }

  open(name: string, options?: CallOptions): Promise<{ interaction: CartClient; response: number }> {
    return this.$begin(Shop$open$client, { name }, options)
  }

  browse(what: string, options?: CallOptions): Promise<AsyncIterable<Item>> {
    return this.$begin(Shop$browse$client, { what }, options)
  }

  browseCounted(options?: CallOptions): Promise<{ response: number; stream: AsyncIterable<Item> }> {
    return this.$begin(Shop$browseCounted$client, {}, options)
  }

  report(options?: CallOptions): Promise<(values: AsyncIterable<Sighting>) => Promise<number>> {
    return this.$begin(Shop$report$client, {}, options)
  }

  reportCounted(options?: CallOptions): Promise<{ response: number; sink: (values: AsyncIterable<Sighting>) => Promise<number> }> {
    return this.$begin(Shop$reportCounted$client, {}, options)
  }

  chat(options?: CallOptions): Promise<{
    sink: (values: AsyncIterable<string>) => Promise<void>
    stream: AsyncIterable<string>
  }> {
    return this.$begin(Shop$chat$client, {}, options)
  }
}

/** Answers calls of Shop with the functions of a handler. */
export class ShopProcessor extends StreamingProcessor {
  constructor(handler: Handler<Shop$handled>) {
    super(handler, [Shop$find$processor, Shop$count$processor], [
      Shop$createCart$processor,
      Shop$open$processor,
      Shop$browse$processor,
      Shop$browseCounted$processor,
      Shop$report$processor,
      Shop$reportCounted$processor,
      Shop$chat$processor,
    ])
  }
}

export const Shop: {
  readonly name: string
  readonly Client: typeof ShopClient
  readonly Processor: typeof ShopProcessor
} = { name: 'Shop', Client: ShopClient, Processor: ShopProcessor }

export interface Shop$createCart$args {}

const $Shop$createCart$args: StructSchema = { name: 'Shop.createCart.args', fields: {} }

function read$Shop$createCart$args(r: Reader): Shop$createCart$args {
  if (r.inline) return $$r.inlined(r, read$Shop$createCart$args, read$Shop$createCart$args$binary, read$Shop$createCart$args$compact)
  r.begin($Shop$createCart$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$createCart$args$binary(r: $$r.Input): Shop$createCart$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$createCart$args$compact(r: $$r.Input): Shop$createCart$args {
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

function write$Shop$createCart$args(w: Writer, v: Shop$createCart$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$createCart$args, write$Shop$createCart$args$binary, write$Shop$createCart$args$compact)
  w.begin($Shop$createCart$args, v)
  w.end(v)
}

function write$Shop$createCart$args$binary(w: $$w.Output, v: Shop$createCart$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$args, v), 0) : p)
}

function write$Shop$createCart$args$compact(w: $$w.Output, v: Shop$createCart$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$args, v), 0) : p)
}

export const Shop$createCart$args: StructCodec<Shop$createCart$args> = {
  schema: $Shop$createCart$args,
  read: read$Shop$createCart$args,
  write: write$Shop$createCart$args,
}

export interface Shop$createCart$result {}

const $Shop$createCart$result: StructSchema = { name: 'Shop.createCart.result', fields: {} }

function read$Shop$createCart$result(r: Reader): Shop$createCart$result {
  if (r.inline) return $$r.inlined(r, read$Shop$createCart$result, read$Shop$createCart$result$binary, read$Shop$createCart$result$compact)
  r.begin($Shop$createCart$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$createCart$result$binary(r: $$r.Input): Shop$createCart$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$createCart$result$compact(r: $$r.Input): Shop$createCart$result {
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

function write$Shop$createCart$result(w: Writer, v: Shop$createCart$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$createCart$result, write$Shop$createCart$result$binary, write$Shop$createCart$result$compact)
  w.begin($Shop$createCart$result, v)
  w.end(v)
}

function write$Shop$createCart$result$binary(w: $$w.Output, v: Shop$createCart$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$result, v), 0) : p)
}

function write$Shop$createCart$result$compact(w: $$w.Output, v: Shop$createCart$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$result, v), 0) : p)
}

export const Shop$createCart$result: StructCodec<Shop$createCart$result> = {
  schema: $Shop$createCart$result,
  read: read$Shop$createCart$result,
  write: write$Shop$createCart$result,
}

export const Shop$createCart$client: StreamingMethod<Shop$createCart$args, Shop$createCart$result> = {
  name: 'createCart',
  reply: 'void',
  writeArgs: write$Shop$createCart$args,
  readResult: read$Shop$createCart$result,
  interaction: begun => new CartClient(begun),
}

export const Shop$createCart$processor: StreamingProcessorMethod<Handler<Shop>, Shop$createCart$args, Shop$createCart$result> = {
  name: 'createCart',
  reply: 'void',
  readArgs: read$Shop$createCart$args,
  invoke: (handler, _args, context) => handler.createCart(context),
  writeResult: write$Shop$createCart$result,
  interaction: () => [Cart$add$processor, Cart$forget$processor, Cart$watch$processor],
}

export interface Shop$find$args {
  id?: bigint | undefined
}

const $Shop$find$args: StructSchema = { name: 'Shop.find.args', fields: { id: 0x10a } }

function read$Shop$find$args(r: Reader): Shop$find$args {
  if (r.inline) return $$r.inlined(r, read$Shop$find$args, read$Shop$find$args$binary, read$Shop$find$args$compact)
  let id: bigint | undefined
  r.begin($Shop$find$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function read$Shop$find$args$binary(r: $$r.Input): Shop$find$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let id: bigint | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0a0001: id = $$r.binaryLong(d, p + 3); p += 11; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ id }, u)
}

function read$Shop$find$args$compact(r: $$r.Input): Shop$find$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let id: bigint | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x16: r.position = p; id = $$r.long(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ id }, u)
}

function write$Shop$find$args(w: Writer, v: Shop$find$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$find$args, write$Shop$find$args$binary, write$Shop$find$args$compact)
  w.begin($Shop$find$args, v)
  if (v.id != null) w.field(0x10a).i64(v.id)
  w.end(v)
}

function write$Shop$find$args$binary(w: $$w.Output, v: Shop$find$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.id != null) {
    d.setInt32(p, 0xa000100); $$w.binaryLong(d, p + 3, v.id); p += 11
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$find$args, v), 0) : p)
}

function write$Shop$find$args$compact(w: $$w.Output, v: Shop$find$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.id != null) {
    b[p++] = 0x10 | 6; p = $$w.compactLong(b, p, v.id); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$find$args, v), f) : p)
}

export const Shop$find$args: StructCodec<Shop$find$args> = { schema: $Shop$find$args, read: read$Shop$find$args, write: write$Shop$find$args }

export interface Shop$find$result {
  success?: Item | undefined
  sold?: SoldOut | undefined
}

const $Shop$find$result: StructSchema = { name: 'Shop.find.result', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$find$result(r: Reader): Shop$find$result {
  if (r.inline) return $$r.inlined(r, read$Shop$find$result, read$Shop$find$result$binary, read$Shop$find$result$compact)
  let success: Item | undefined, sold: SoldOut | undefined
  r.begin($Shop$find$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function read$Shop$find$result$binary(r: $$r.Input): Shop$find$result {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Item | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readItem$binary(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; sold = readSoldOut$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, sold }, u)
}

function read$Shop$find$result$compact(r: $$r.Input): Shop$find$result {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Item | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readItem$compact(r); p = r.position; break
      case 0x1c: r.position = p; sold = readSoldOut$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, sold }, u)
}

function write$Shop$find$result(w: Writer, v: Shop$find$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$find$result, write$Shop$find$result$binary, write$Shop$find$result$compact)
  w.begin($Shop$find$result, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

function write$Shop$find$result$binary(w: $$w.Output, v: Shop$find$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeItem$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.sold != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeSoldOut$binary(w, v.sold); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$find$result, v), 0) : p)
}

function write$Shop$find$result$compact(w: $$w.Output, v: Shop$find$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeItem$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.sold != null) {
    b[p++] = 0x10 | 12; w.position = p; writeSoldOut$compact(w, v.sold); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$find$result, v), f) : p)
}

export const Shop$find$result: StructCodec<Shop$find$result> = {
  schema: $Shop$find$result,
  read: read$Shop$find$result,
  write: write$Shop$find$result,
}

export const Shop$find$client: ClientMethod<Shop$find$args, Shop$find$result> = {
  name: 'find',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Shop$find$args,
  readResult: read$Shop$find$result,
}

export const Shop$find$processor: ProcessorMethod<Handler<Shop>, Shop$find$args, Shop$find$result> = {
  name: 'find',
  reply: 'value',
  readArgs: read$Shop$find$args,
  invoke: (handler, args, context) => handler.find(args.id, context),
  writeResult: write$Shop$find$result,
  catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
}

export interface Shop$count$args {}

const $Shop$count$args: StructSchema = { name: 'Shop.count.args', fields: {} }

function read$Shop$count$args(r: Reader): Shop$count$args {
  if (r.inline) return $$r.inlined(r, read$Shop$count$args, read$Shop$count$args$binary, read$Shop$count$args$compact)
  r.begin($Shop$count$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$count$args$binary(r: $$r.Input): Shop$count$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$count$args$compact(r: $$r.Input): Shop$count$args {
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

function write$Shop$count$args(w: Writer, v: Shop$count$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$count$args, write$Shop$count$args$binary, write$Shop$count$args$compact)
  w.begin($Shop$count$args, v)
  w.end(v)
}

function write$Shop$count$args$binary(w: $$w.Output, v: Shop$count$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$count$args, v), 0) : p)
}

function write$Shop$count$args$compact(w: $$w.Output, v: Shop$count$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$count$args, v), 0) : p)
}

export const Shop$count$args: StructCodec<Shop$count$args> = {
  schema: $Shop$count$args,
  read: read$Shop$count$args,
  write: write$Shop$count$args,
}

export interface Shop$count$result {
  success?: number | undefined
}

const $Shop$count$result: StructSchema = { name: 'Shop.count.result', fields: { success: 0x008 } }

function read$Shop$count$result(r: Reader): Shop$count$result {
  if (r.inline) return $$r.inlined(r, read$Shop$count$result, read$Shop$count$result$binary, read$Shop$count$result$compact)
  let success: number | undefined
  r.begin($Shop$count$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$count$result$binary(r: $$r.Input): Shop$count$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$count$result$compact(r: $$r.Input): Shop$count$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined
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

function write$Shop$count$result(w: Writer, v: Shop$count$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$count$result, write$Shop$count$result$binary, write$Shop$count$result$compact)
  w.begin($Shop$count$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Shop$count$result$binary(w: $$w.Output, v: Shop$count$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$count$result, v), 0) : p)
}

function write$Shop$count$result$compact(w: $$w.Output, v: Shop$count$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$count$result, v), 0) : p)
}

export const Shop$count$result: StructCodec<Shop$count$result> = {
  schema: $Shop$count$result,
  read: read$Shop$count$result,
  write: write$Shop$count$result,
}

export const Shop$count$client: ClientMethod<Shop$count$args, Shop$count$result> = {
  name: 'count',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Shop$count$args,
  readResult: read$Shop$count$result,
}

export const Shop$count$processor: ProcessorMethod<Handler<Shop>, Shop$count$args, Shop$count$result> = {
  name: 'count',
  reply: 'value',
  readArgs: read$Shop$count$args,
  invoke: (handler, _args, context) => handler.count(context),
  writeResult: write$Shop$count$result,
}

export interface Shop$open$args {
  name?: string | undefined
}

const $Shop$open$args: StructSchema = { name: 'Shop.open.args', fields: { name: 0x10b } }

function read$Shop$open$args(r: Reader): Shop$open$args {
  if (r.inline) return $$r.inlined(r, read$Shop$open$args, read$Shop$open$args$binary, read$Shop$open$args$compact)
  let name: string | undefined
  r.begin($Shop$open$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ name })
}

function read$Shop$open$args$binary(r: $$r.Input): Shop$open$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let name: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); name = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ name }, u)
}

function read$Shop$open$args$compact(r: $$r.Input): Shop$open$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let name: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; name = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ name }, u)
}

function write$Shop$open$args(w: Writer, v: Shop$open$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$open$args, write$Shop$open$args$binary, write$Shop$open$args$compact)
  w.begin($Shop$open$args, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  w.end(v)
}

function write$Shop$open$args$binary(w: $$w.Output, v: Shop$open$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.name != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.name); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$open$args, v), 0) : p)
}

function write$Shop$open$args$compact(w: $$w.Output, v: Shop$open$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.name != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.name); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$open$args, v), f) : p)
}

export const Shop$open$args: StructCodec<Shop$open$args> = { schema: $Shop$open$args, read: read$Shop$open$args, write: write$Shop$open$args }

export interface Shop$open$result {
  success?: number | undefined
}

const $Shop$open$result: StructSchema = { name: 'Shop.open.result', fields: { success: 0x008 } }

function read$Shop$open$result(r: Reader): Shop$open$result {
  if (r.inline) return $$r.inlined(r, read$Shop$open$result, read$Shop$open$result$binary, read$Shop$open$result$compact)
  let success: number | undefined
  r.begin($Shop$open$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$open$result$binary(r: $$r.Input): Shop$open$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$open$result$compact(r: $$r.Input): Shop$open$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined
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

function write$Shop$open$result(w: Writer, v: Shop$open$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$open$result, write$Shop$open$result$binary, write$Shop$open$result$compact)
  w.begin($Shop$open$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Shop$open$result$binary(w: $$w.Output, v: Shop$open$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$open$result, v), 0) : p)
}

function write$Shop$open$result$compact(w: $$w.Output, v: Shop$open$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$open$result, v), 0) : p)
}

export const Shop$open$result: StructCodec<Shop$open$result> = {
  schema: $Shop$open$result,
  read: read$Shop$open$result,
  write: write$Shop$open$result,
}

export const Shop$open$client: StreamingMethod<Shop$open$args, Shop$open$result> = {
  name: 'open',
  reply: 'value',
  writeArgs: write$Shop$open$args,
  readResult: read$Shop$open$result,
  interaction: begun => new CartClient(begun),
}

export const Shop$open$processor: StreamingProcessorMethod<Handler<Shop>, Shop$open$args, Shop$open$result> = {
  name: 'open',
  reply: 'value',
  readArgs: read$Shop$open$args,
  invoke: (handler, args, context) => handler.open(args.name, context),
  writeResult: write$Shop$open$result,
  interaction: () => [Cart$add$processor, Cart$forget$processor, Cart$watch$processor],
}

export interface Shop$browse$args {
  what?: string | undefined
}

const $Shop$browse$args: StructSchema = { name: 'Shop.browse.args', fields: { what: 0x10b } }

function read$Shop$browse$args(r: Reader): Shop$browse$args {
  if (r.inline) return $$r.inlined(r, read$Shop$browse$args, read$Shop$browse$args$binary, read$Shop$browse$args$compact)
  let what: string | undefined
  r.begin($Shop$browse$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: what = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ what })
}

function read$Shop$browse$args$binary(r: $$r.Input): Shop$browse$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let what: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); what = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ what }, u)
}

function read$Shop$browse$args$compact(r: $$r.Input): Shop$browse$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let what: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; what = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ what }, u)
}

function write$Shop$browse$args(w: Writer, v: Shop$browse$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browse$args, write$Shop$browse$args$binary, write$Shop$browse$args$compact)
  w.begin($Shop$browse$args, v)
  if (v.what != null) w.field(0x10b).string(v.what)
  w.end(v)
}

function write$Shop$browse$args$binary(w: $$w.Output, v: Shop$browse$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.what != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.what); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$args, v), 0) : p)
}

function write$Shop$browse$args$compact(w: $$w.Output, v: Shop$browse$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.what != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.what); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$args, v), f) : p)
}

export const Shop$browse$args: StructCodec<Shop$browse$args> = {
  schema: $Shop$browse$args,
  read: read$Shop$browse$args,
  write: write$Shop$browse$args,
}

export interface Shop$browse$result {}

const $Shop$browse$result: StructSchema = { name: 'Shop.browse.result', fields: {} }

function read$Shop$browse$result(r: Reader): Shop$browse$result {
  if (r.inline) return $$r.inlined(r, read$Shop$browse$result, read$Shop$browse$result$binary, read$Shop$browse$result$compact)
  r.begin($Shop$browse$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$browse$result$binary(r: $$r.Input): Shop$browse$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$browse$result$compact(r: $$r.Input): Shop$browse$result {
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

function write$Shop$browse$result(w: Writer, v: Shop$browse$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browse$result, write$Shop$browse$result$binary, write$Shop$browse$result$compact)
  w.begin($Shop$browse$result, v)
  w.end(v)
}

function write$Shop$browse$result$binary(w: $$w.Output, v: Shop$browse$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$result, v), 0) : p)
}

function write$Shop$browse$result$compact(w: $$w.Output, v: Shop$browse$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$result, v), 0) : p)
}

export const Shop$browse$result: StructCodec<Shop$browse$result> = {
  schema: $Shop$browse$result,
  read: read$Shop$browse$result,
  write: write$Shop$browse$result,
}

interface Shop$browse$stream {
  success?: Item | undefined
  sold?: SoldOut | undefined
}

const $Shop$browse$stream: StructSchema = { name: 'Shop.browse.stream', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$browse$stream(r: Reader): Shop$browse$stream {
  if (r.inline) return $$r.inlined(r, read$Shop$browse$stream, read$Shop$browse$stream$binary, read$Shop$browse$stream$compact)
  let success: Item | undefined, sold: SoldOut | undefined
  r.begin($Shop$browse$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function read$Shop$browse$stream$binary(r: $$r.Input): Shop$browse$stream {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Item | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readItem$binary(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; sold = readSoldOut$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, sold }, u)
}

function read$Shop$browse$stream$compact(r: $$r.Input): Shop$browse$stream {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Item | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readItem$compact(r); p = r.position; break
      case 0x1c: r.position = p; sold = readSoldOut$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, sold }, u)
}

function write$Shop$browse$stream(w: Writer, v: Shop$browse$stream): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browse$stream, write$Shop$browse$stream$binary, write$Shop$browse$stream$compact)
  w.begin($Shop$browse$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

function write$Shop$browse$stream$binary(w: $$w.Output, v: Shop$browse$stream): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeItem$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.sold != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeSoldOut$binary(w, v.sold); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$stream, v), 0) : p)
}

function write$Shop$browse$stream$compact(w: $$w.Output, v: Shop$browse$stream): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeItem$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.sold != null) {
    b[p++] = 0x10 | 12; w.position = p; writeSoldOut$compact(w, v.sold); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$stream, v), f) : p)
}

export const Shop$browse$client: StreamingMethod<Shop$browse$args, Shop$browse$result> = {
  name: 'browse',
  reply: 'void',
  writeArgs: write$Shop$browse$args,
  readResult: read$Shop$browse$result,
  stream: { read: read$Shop$browse$stream },
}

export const Shop$browse$processor: StreamingProcessorMethod<Handler<Shop>, Shop$browse$args, Shop$browse$result> = {
  name: 'browse',
  reply: 'void',
  readArgs: read$Shop$browse$args,
  invoke: (handler, args, context) => handler.browse(args.what, context),
  writeResult: write$Shop$browse$result,
  stream: {
    write: write$Shop$browse$stream,
    catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
  },
}

export interface Shop$browseCounted$args {}

const $Shop$browseCounted$args: StructSchema = { name: 'Shop.browseCounted.args', fields: {} }

function read$Shop$browseCounted$args(r: Reader): Shop$browseCounted$args {
  if (r.inline) return $$r.inlined(r, read$Shop$browseCounted$args, read$Shop$browseCounted$args$binary, read$Shop$browseCounted$args$compact)
  r.begin($Shop$browseCounted$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$browseCounted$args$binary(r: $$r.Input): Shop$browseCounted$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$browseCounted$args$compact(r: $$r.Input): Shop$browseCounted$args {
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

function write$Shop$browseCounted$args(w: Writer, v: Shop$browseCounted$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browseCounted$args, write$Shop$browseCounted$args$binary, write$Shop$browseCounted$args$compact)
  w.begin($Shop$browseCounted$args, v)
  w.end(v)
}

function write$Shop$browseCounted$args$binary(w: $$w.Output, v: Shop$browseCounted$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browseCounted$args, v), 0) : p)
}

function write$Shop$browseCounted$args$compact(w: $$w.Output, v: Shop$browseCounted$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browseCounted$args, v), 0) : p)
}

export const Shop$browseCounted$args: StructCodec<Shop$browseCounted$args> = {
  schema: $Shop$browseCounted$args,
  read: read$Shop$browseCounted$args,
  write: write$Shop$browseCounted$args,
}

export interface Shop$browseCounted$result {
  success?: number | undefined
}

const $Shop$browseCounted$result: StructSchema = { name: 'Shop.browseCounted.result', fields: { success: 0x008 } }

function read$Shop$browseCounted$result(r: Reader): Shop$browseCounted$result {
  if (r.inline) return $$r.inlined(r, read$Shop$browseCounted$result, read$Shop$browseCounted$result$binary, read$Shop$browseCounted$result$compact)
  let success: number | undefined
  r.begin($Shop$browseCounted$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$browseCounted$result$binary(r: $$r.Input): Shop$browseCounted$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$browseCounted$result$compact(r: $$r.Input): Shop$browseCounted$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined
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

function write$Shop$browseCounted$result(w: Writer, v: Shop$browseCounted$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browseCounted$result, write$Shop$browseCounted$result$binary, write$Shop$browseCounted$result$compact)
  w.begin($Shop$browseCounted$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Shop$browseCounted$result$binary(w: $$w.Output, v: Shop$browseCounted$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browseCounted$result, v), 0) : p)
}

function write$Shop$browseCounted$result$compact(w: $$w.Output, v: Shop$browseCounted$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browseCounted$result, v), 0) : p)
}

export const Shop$browseCounted$result: StructCodec<Shop$browseCounted$result> = {
  schema: $Shop$browseCounted$result,
  read: read$Shop$browseCounted$result,
  write: write$Shop$browseCounted$result,
}

interface Shop$browseCounted$stream {
  success?: Item | undefined
}

const $Shop$browseCounted$stream: StructSchema = { name: 'Shop.browseCounted.stream', fields: { success: 0x00c } }

function read$Shop$browseCounted$stream(r: Reader): Shop$browseCounted$stream {
  if (r.inline) return $$r.inlined(r, read$Shop$browseCounted$stream, read$Shop$browseCounted$stream$binary, read$Shop$browseCounted$stream$compact)
  let success: Item | undefined
  r.begin($Shop$browseCounted$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$browseCounted$stream$binary(r: $$r.Input): Shop$browseCounted$stream {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readItem$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$browseCounted$stream$compact(r: $$r.Input): Shop$browseCounted$stream {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readItem$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$browseCounted$stream(w: Writer, v: Shop$browseCounted$stream): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browseCounted$stream, write$Shop$browseCounted$stream$binary, write$Shop$browseCounted$stream$compact)
  w.begin($Shop$browseCounted$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

function write$Shop$browseCounted$stream$binary(w: $$w.Output, v: Shop$browseCounted$stream): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeItem$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browseCounted$stream, v), 0) : p)
}

function write$Shop$browseCounted$stream$compact(w: $$w.Output, v: Shop$browseCounted$stream): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeItem$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browseCounted$stream, v), 0) : p)
}

export const Shop$browseCounted$client: StreamingMethod<Shop$browseCounted$args, Shop$browseCounted$result> = {
  name: 'browseCounted',
  reply: 'value',
  writeArgs: write$Shop$browseCounted$args,
  readResult: read$Shop$browseCounted$result,
  stream: { read: read$Shop$browseCounted$stream },
}

export const Shop$browseCounted$processor: StreamingProcessorMethod<Handler<Shop>, Shop$browseCounted$args, Shop$browseCounted$result> = {
  name: 'browseCounted',
  reply: 'value',
  readArgs: read$Shop$browseCounted$args,
  invoke: (handler, _args, context) => handler.browseCounted(context),
  writeResult: write$Shop$browseCounted$result,
  stream: { write: write$Shop$browseCounted$stream },
}

export interface Shop$report$args {}

const $Shop$report$args: StructSchema = { name: 'Shop.report.args', fields: {} }

function read$Shop$report$args(r: Reader): Shop$report$args {
  if (r.inline) return $$r.inlined(r, read$Shop$report$args, read$Shop$report$args$binary, read$Shop$report$args$compact)
  r.begin($Shop$report$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$report$args$binary(r: $$r.Input): Shop$report$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$report$args$compact(r: $$r.Input): Shop$report$args {
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

function write$Shop$report$args(w: Writer, v: Shop$report$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$args, write$Shop$report$args$binary, write$Shop$report$args$compact)
  w.begin($Shop$report$args, v)
  w.end(v)
}

function write$Shop$report$args$binary(w: $$w.Output, v: Shop$report$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$args, v), 0) : p)
}

function write$Shop$report$args$compact(w: $$w.Output, v: Shop$report$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$args, v), 0) : p)
}

export const Shop$report$args: StructCodec<Shop$report$args> = {
  schema: $Shop$report$args,
  read: read$Shop$report$args,
  write: write$Shop$report$args,
}

export interface Shop$report$result {}

const $Shop$report$result: StructSchema = { name: 'Shop.report.result', fields: {} }

function read$Shop$report$result(r: Reader): Shop$report$result {
  if (r.inline) return $$r.inlined(r, read$Shop$report$result, read$Shop$report$result$binary, read$Shop$report$result$compact)
  r.begin($Shop$report$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$report$result$binary(r: $$r.Input): Shop$report$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$report$result$compact(r: $$r.Input): Shop$report$result {
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

function write$Shop$report$result(w: Writer, v: Shop$report$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$result, write$Shop$report$result$binary, write$Shop$report$result$compact)
  w.begin($Shop$report$result, v)
  w.end(v)
}

function write$Shop$report$result$binary(w: $$w.Output, v: Shop$report$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$result, v), 0) : p)
}

function write$Shop$report$result$compact(w: $$w.Output, v: Shop$report$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$result, v), 0) : p)
}

export const Shop$report$result: StructCodec<Shop$report$result> = {
  schema: $Shop$report$result,
  read: read$Shop$report$result,
  write: write$Shop$report$result,
}

interface Shop$report$sink {
  success?: Sighting | undefined
}

const $Shop$report$sink: StructSchema = { name: 'Shop.report.sink', fields: { success: 0x00c } }

function read$Shop$report$sink(r: Reader): Shop$report$sink {
  if (r.inline) return $$r.inlined(r, read$Shop$report$sink, read$Shop$report$sink$binary, read$Shop$report$sink$compact)
  let success: Sighting | undefined
  r.begin($Shop$report$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readSighting(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$report$sink$binary(r: $$r.Input): Shop$report$sink {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Sighting | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readSighting$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$report$sink$compact(r: $$r.Input): Shop$report$sink {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Sighting | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readSighting$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$report$sink(w: Writer, v: Shop$report$sink): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$sink, write$Shop$report$sink$binary, write$Shop$report$sink$compact)
  w.begin($Shop$report$sink, v)
  if (v.success != null) writeSighting(w.field(0x00c), v.success)
  w.end(v)
}

function write$Shop$report$sink$binary(w: $$w.Output, v: Shop$report$sink): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeSighting$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$sink, v), 0) : p)
}

function write$Shop$report$sink$compact(w: $$w.Output, v: Shop$report$sink): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeSighting$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$sink, v), 0) : p)
}

interface Shop$report$final {
  success?: number | undefined
}

const $Shop$report$final: StructSchema = { name: 'Shop.report.final', fields: { success: 0x008 } }

function read$Shop$report$final(r: Reader): Shop$report$final {
  if (r.inline) return $$r.inlined(r, read$Shop$report$final, read$Shop$report$final$binary, read$Shop$report$final$compact)
  let success: number | undefined
  r.begin($Shop$report$final)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$report$final$binary(r: $$r.Input): Shop$report$final {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$report$final$compact(r: $$r.Input): Shop$report$final {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined
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

function write$Shop$report$final(w: Writer, v: Shop$report$final): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$final, write$Shop$report$final$binary, write$Shop$report$final$compact)
  w.begin($Shop$report$final, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Shop$report$final$binary(w: $$w.Output, v: Shop$report$final): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$final, v), 0) : p)
}

function write$Shop$report$final$compact(w: $$w.Output, v: Shop$report$final): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$final, v), 0) : p)
}

export const Shop$report$client: StreamingMethod<Shop$report$args, Shop$report$result> = {
  name: 'report',
  reply: 'void',
  writeArgs: write$Shop$report$args,
  readResult: read$Shop$report$result,
  sink: { write: write$Shop$report$sink },
  final: { read: read$Shop$report$final },
}

export const Shop$report$processor: StreamingProcessorMethod<Handler<Shop>, Shop$report$args, Shop$report$result> = {
  name: 'report',
  reply: 'void',
  readArgs: read$Shop$report$args,
  invoke: (handler, _args, context) => handler.report(context),
  writeResult: write$Shop$report$result,
  sink: { read: read$Shop$report$sink },
  final: { write: write$Shop$report$final },
}

export interface Shop$reportCounted$args {}

const $Shop$reportCounted$args: StructSchema = { name: 'Shop.reportCounted.args', fields: {} }

function read$Shop$reportCounted$args(r: Reader): Shop$reportCounted$args {
  if (r.inline) return $$r.inlined(r, read$Shop$reportCounted$args, read$Shop$reportCounted$args$binary, read$Shop$reportCounted$args$compact)
  r.begin($Shop$reportCounted$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$reportCounted$args$binary(r: $$r.Input): Shop$reportCounted$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$reportCounted$args$compact(r: $$r.Input): Shop$reportCounted$args {
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

function write$Shop$reportCounted$args(w: Writer, v: Shop$reportCounted$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$reportCounted$args, write$Shop$reportCounted$args$binary, write$Shop$reportCounted$args$compact)
  w.begin($Shop$reportCounted$args, v)
  w.end(v)
}

function write$Shop$reportCounted$args$binary(w: $$w.Output, v: Shop$reportCounted$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$args, v), 0) : p)
}

function write$Shop$reportCounted$args$compact(w: $$w.Output, v: Shop$reportCounted$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$args, v), 0) : p)
}

export const Shop$reportCounted$args: StructCodec<Shop$reportCounted$args> = {
  schema: $Shop$reportCounted$args,
  read: read$Shop$reportCounted$args,
  write: write$Shop$reportCounted$args,
}

export interface Shop$reportCounted$result {
  success?: number | undefined
}

const $Shop$reportCounted$result: StructSchema = { name: 'Shop.reportCounted.result', fields: { success: 0x008 } }

function read$Shop$reportCounted$result(r: Reader): Shop$reportCounted$result {
  if (r.inline) return $$r.inlined(r, read$Shop$reportCounted$result, read$Shop$reportCounted$result$binary, read$Shop$reportCounted$result$compact)
  let success: number | undefined
  r.begin($Shop$reportCounted$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$reportCounted$result$binary(r: $$r.Input): Shop$reportCounted$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$reportCounted$result$compact(r: $$r.Input): Shop$reportCounted$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined
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

function write$Shop$reportCounted$result(w: Writer, v: Shop$reportCounted$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$reportCounted$result, write$Shop$reportCounted$result$binary, write$Shop$reportCounted$result$compact)
  w.begin($Shop$reportCounted$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Shop$reportCounted$result$binary(w: $$w.Output, v: Shop$reportCounted$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$result, v), 0) : p)
}

function write$Shop$reportCounted$result$compact(w: $$w.Output, v: Shop$reportCounted$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$result, v), 0) : p)
}

export const Shop$reportCounted$result: StructCodec<Shop$reportCounted$result> = {
  schema: $Shop$reportCounted$result,
  read: read$Shop$reportCounted$result,
  write: write$Shop$reportCounted$result,
}

interface Shop$reportCounted$sink {
  success?: Sighting | undefined
  sold?: SoldOut | undefined
}

const $Shop$reportCounted$sink: StructSchema = { name: 'Shop.reportCounted.sink', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$reportCounted$sink(r: Reader): Shop$reportCounted$sink {
  if (r.inline) return $$r.inlined(r, read$Shop$reportCounted$sink, read$Shop$reportCounted$sink$binary, read$Shop$reportCounted$sink$compact)
  let success: Sighting | undefined, sold: SoldOut | undefined
  r.begin($Shop$reportCounted$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readSighting(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function read$Shop$reportCounted$sink$binary(r: $$r.Input): Shop$reportCounted$sink {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Sighting | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readSighting$binary(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; sold = readSoldOut$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, sold }, u)
}

function read$Shop$reportCounted$sink$compact(r: $$r.Input): Shop$reportCounted$sink {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Sighting | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readSighting$compact(r); p = r.position; break
      case 0x1c: r.position = p; sold = readSoldOut$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, sold }, u)
}

function write$Shop$reportCounted$sink(w: Writer, v: Shop$reportCounted$sink): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$reportCounted$sink, write$Shop$reportCounted$sink$binary, write$Shop$reportCounted$sink$compact)
  w.begin($Shop$reportCounted$sink, v)
  if (v.success != null) writeSighting(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

function write$Shop$reportCounted$sink$binary(w: $$w.Output, v: Shop$reportCounted$sink): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeSighting$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.sold != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeSoldOut$binary(w, v.sold); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$sink, v), 0) : p)
}

function write$Shop$reportCounted$sink$compact(w: $$w.Output, v: Shop$reportCounted$sink): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeSighting$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.sold != null) {
    b[p++] = 0x10 | 12; w.position = p; writeSoldOut$compact(w, v.sold); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$sink, v), f) : p)
}

interface Shop$reportCounted$final {
  success?: number | undefined
  sold?: SoldOut | undefined
}

const $Shop$reportCounted$final: StructSchema = { name: 'Shop.reportCounted.final', fields: { success: 0x008, sold: 0x10c } }

function read$Shop$reportCounted$final(r: Reader): Shop$reportCounted$final {
  if (r.inline) return $$r.inlined(r, read$Shop$reportCounted$final, read$Shop$reportCounted$final$binary, read$Shop$reportCounted$final$compact)
  let success: number | undefined, sold: SoldOut | undefined
  r.begin($Shop$reportCounted$final)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function read$Shop$reportCounted$final$binary(r: $$r.Input): Shop$reportCounted$final {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      case 0x0c0001: r.position = p + 3; sold = readSoldOut$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, sold }, u)
}

function read$Shop$reportCounted$final$compact(r: $$r.Input): Shop$reportCounted$final {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined, sold: SoldOut | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x05: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; success = $$r.zigzag(x); break
      case 0x1c: r.position = p; sold = readSoldOut$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, sold }, u)
}

function write$Shop$reportCounted$final(w: Writer, v: Shop$reportCounted$final): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$reportCounted$final, write$Shop$reportCounted$final$binary, write$Shop$reportCounted$final$compact)
  w.begin($Shop$reportCounted$final, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

function write$Shop$reportCounted$final$binary(w: $$w.Output, v: Shop$reportCounted$final): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  if (v.sold != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeSoldOut$binary(w, v.sold); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$final, v), 0) : p)
}

function write$Shop$reportCounted$final$compact(w: $$w.Output, v: Shop$reportCounted$final): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  f = 0
  if (v.sold != null) {
    b[p++] = 0x10 | 12; w.position = p; writeSoldOut$compact(w, v.sold); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$reportCounted$final, v), f) : p)
}

export const Shop$reportCounted$client: StreamingMethod<Shop$reportCounted$args, Shop$reportCounted$result> = {
  name: 'reportCounted',
  reply: 'value',
  writeArgs: write$Shop$reportCounted$args,
  readResult: read$Shop$reportCounted$result,
  sink: {
    write: write$Shop$reportCounted$sink,
    catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
  },
  final: { read: read$Shop$reportCounted$final },
}

export const Shop$reportCounted$processor: StreamingProcessorMethod<Handler<Shop>, Shop$reportCounted$args, Shop$reportCounted$result> = {
  name: 'reportCounted',
  reply: 'value',
  readArgs: read$Shop$reportCounted$args,
  invoke: (handler, _args, context) => handler.reportCounted(context),
  writeResult: write$Shop$reportCounted$result,
  sink: { read: read$Shop$reportCounted$sink },
  final: {
    write: write$Shop$reportCounted$final,
    catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
  },
}

export interface Shop$chat$args {}

const $Shop$chat$args: StructSchema = { name: 'Shop.chat.args', fields: {} }

function read$Shop$chat$args(r: Reader): Shop$chat$args {
  if (r.inline) return $$r.inlined(r, read$Shop$chat$args, read$Shop$chat$args$binary, read$Shop$chat$args$compact)
  r.begin($Shop$chat$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$chat$args$binary(r: $$r.Input): Shop$chat$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$chat$args$compact(r: $$r.Input): Shop$chat$args {
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

function write$Shop$chat$args(w: Writer, v: Shop$chat$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$chat$args, write$Shop$chat$args$binary, write$Shop$chat$args$compact)
  w.begin($Shop$chat$args, v)
  w.end(v)
}

function write$Shop$chat$args$binary(w: $$w.Output, v: Shop$chat$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$args, v), 0) : p)
}

function write$Shop$chat$args$compact(w: $$w.Output, v: Shop$chat$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$args, v), 0) : p)
}

export const Shop$chat$args: StructCodec<Shop$chat$args> = { schema: $Shop$chat$args, read: read$Shop$chat$args, write: write$Shop$chat$args }

export interface Shop$chat$result {}

const $Shop$chat$result: StructSchema = { name: 'Shop.chat.result', fields: {} }

function read$Shop$chat$result(r: Reader): Shop$chat$result {
  if (r.inline) return $$r.inlined(r, read$Shop$chat$result, read$Shop$chat$result$binary, read$Shop$chat$result$compact)
  r.begin($Shop$chat$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$chat$result$binary(r: $$r.Input): Shop$chat$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$chat$result$compact(r: $$r.Input): Shop$chat$result {
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

function write$Shop$chat$result(w: Writer, v: Shop$chat$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$chat$result, write$Shop$chat$result$binary, write$Shop$chat$result$compact)
  w.begin($Shop$chat$result, v)
  w.end(v)
}

function write$Shop$chat$result$binary(w: $$w.Output, v: Shop$chat$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$result, v), 0) : p)
}

function write$Shop$chat$result$compact(w: $$w.Output, v: Shop$chat$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$result, v), 0) : p)
}

export const Shop$chat$result: StructCodec<Shop$chat$result> = {
  schema: $Shop$chat$result,
  read: read$Shop$chat$result,
  write: write$Shop$chat$result,
}

interface Shop$chat$stream {
  success?: string | undefined
}

const $Shop$chat$stream: StructSchema = { name: 'Shop.chat.stream', fields: { success: 0x00b } }

function read$Shop$chat$stream(r: Reader): Shop$chat$stream {
  if (r.inline) return $$r.inlined(r, read$Shop$chat$stream, read$Shop$chat$stream$binary, read$Shop$chat$stream$compact)
  let success: string | undefined
  r.begin($Shop$chat$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00b: success = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$chat$stream$binary(r: $$r.Input): Shop$chat$stream {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let success: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0000: x = d.getInt32(p + 3); success = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$chat$stream$compact(r: $$r.Input): Shop$chat$stream {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x08: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; success = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$chat$stream(w: Writer, v: Shop$chat$stream): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$chat$stream, write$Shop$chat$stream$binary, write$Shop$chat$stream$compact)
  w.begin($Shop$chat$stream, v)
  if (v.success != null) w.field(0x00b).string(v.success)
  w.end(v)
}

function write$Shop$chat$stream$binary(w: $$w.Output, v: Shop$chat$stream): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xb000000); p = $$w.binaryText(w, p + 3, v.success); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$stream, v), 0) : p)
}

function write$Shop$chat$stream$compact(w: $$w.Output, v: Shop$chat$stream): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 8, 0); p = $$w.compactText(w, p, v.success); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$stream, v), 0) : p)
}

interface Shop$chat$sink {
  success?: string | undefined
}

const $Shop$chat$sink: StructSchema = { name: 'Shop.chat.sink', fields: { success: 0x00b } }

function read$Shop$chat$sink(r: Reader): Shop$chat$sink {
  if (r.inline) return $$r.inlined(r, read$Shop$chat$sink, read$Shop$chat$sink$binary, read$Shop$chat$sink$compact)
  let success: string | undefined
  r.begin($Shop$chat$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00b: success = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$chat$sink$binary(r: $$r.Input): Shop$chat$sink {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let success: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0000: x = d.getInt32(p + 3); success = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$chat$sink$compact(r: $$r.Input): Shop$chat$sink {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x08: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; success = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$chat$sink(w: Writer, v: Shop$chat$sink): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$chat$sink, write$Shop$chat$sink$binary, write$Shop$chat$sink$compact)
  w.begin($Shop$chat$sink, v)
  if (v.success != null) w.field(0x00b).string(v.success)
  w.end(v)
}

function write$Shop$chat$sink$binary(w: $$w.Output, v: Shop$chat$sink): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xb000000); p = $$w.binaryText(w, p + 3, v.success); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$sink, v), 0) : p)
}

function write$Shop$chat$sink$compact(w: $$w.Output, v: Shop$chat$sink): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 8, 0); p = $$w.compactText(w, p, v.success); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$chat$sink, v), 0) : p)
}

export const Shop$chat$client: StreamingMethod<Shop$chat$args, Shop$chat$result> = {
  name: 'chat',
  reply: 'void',
  writeArgs: write$Shop$chat$args,
  readResult: read$Shop$chat$result,
  stream: { read: read$Shop$chat$stream },
  sink: { write: write$Shop$chat$sink },
}

export const Shop$chat$processor: StreamingProcessorMethod<Handler<Shop>, Shop$chat$args, Shop$chat$result> = {
  name: 'chat',
  reply: 'void',
  readArgs: read$Shop$chat$args,
  invoke: (handler, _args, context) => handler.chat(context),
  writeResult: write$Shop$chat$result,
  stream: { write: write$Shop$chat$stream },
  sink: { read: read$Shop$chat$sink },
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

function read$SetOfI32(r: Reader): Set<number> {
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

function read$MapOfStringToI32(r: Reader): Map<string, number> {
  const map = new Map<string, number>()
  for (let n = r.map(11, 8); n > 0; n--) map.set(r.string(), r.i32())
  r.endContainer()
  return map
}

function write$MapOfStringToI32(w: Writer, v: Map<string, number>): void {
  w.map(11, 8, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i32(value)
  }
  w.endContainer()
}

function read$MapOfStringToI32$binary(r: $$r.Input): Map<string, number> {
  const map = new Map<string, number>()
  let n = $$r.binaryMap(r, 11, 8)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: string = $$r.text(r, p + 4, x); p += x + 4
    map.set(key, d.getInt32(p)); p += 4
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToI32$binary(w: $$w.Output, v: Map<string, number>): void {
  let p = $$w.binaryMap(w, 11, 8, v.size, 4)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    w.view.setInt32(p, $$w.i32(value)); p += 4
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToI32$compact(r: $$r.Input): Map<string, number> {
  const map = new Map<string, number>()
  let n = $$r.compactMap(r, 11, 8)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: string = $$r.text(r, p, x); p += x
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; map.set(key, $$r.zigzag(x))
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToI32$compact(w: $$w.Output, v: Map<string, number>): void {
  let p = $$w.compactMap(w, 11, 8, v.size, 5)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    p = $$w.varint(w.bytes, p, $$w.zigzag($$w.i32(value)))
  }
  w.position = p
  w.depth--
}

export * as default from './shop.thrift'
