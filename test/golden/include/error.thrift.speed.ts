import { ThriftException, keepUnknownFields } from 'thrift-es'
import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

const $NotFound: StructSchema = { name: 'NotFound', fields: { message: 0x10b } }

export class NotFound extends ThriftException {
  declare message: string

  static readonly schema: StructSchema = $NotFound
  static readonly create: typeof createNotFound = createNotFound
  static readonly read: typeof readNotFound = readNotFound
  static readonly write: typeof writeNotFound = writeNotFound

  constructor(init: { message?: string | undefined } = {}) {
    super('NotFound', init.message)
  }
}

export function createNotFound(init: { message?: string | undefined } = {}): NotFound {
  return keepUnknownFields(new NotFound(init), init)
}

export function readNotFound(r: Reader): NotFound {
  if (r.inline) return $$r.inlined(r, readNotFound, readNotFound$binary, readNotFound$compact)
  let message: string | undefined
  r.begin($NotFound)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new NotFound({ message }))
}

function readNotFound$binary(r: $$r.Input): NotFound {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let message: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); message = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new NotFound({ message }), u)
}

function readNotFound$compact(r: $$r.Input): NotFound {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; message = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new NotFound({ message }), u)
}

export function writeNotFound(w: Writer, v: NotFound): void {
  if (w.inline) return $$w.inlined(w, v, writeNotFound, writeNotFound$binary, writeNotFound$compact)
  w.begin($NotFound, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

function writeNotFound$binary(w: $$w.Output, v: NotFound): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), d = w.view
  if (message != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, message); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $NotFound, v), 0) : p)
}

function writeNotFound$compact(w: $$w.Output, v: NotFound): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (message != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, message); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $NotFound, v), f) : p)
}

const $error: StructSchema = { name: 'error', fields: { r: 0x10b } }

class error$ extends ThriftException {
  declare r?: string | undefined

  static readonly schema: StructSchema = $error
  static readonly create: typeof createerror = createerror
  static readonly read: typeof readerror = readerror
  static readonly write: typeof writeerror = writeerror

  constructor(init: { r?: string | undefined } = {}) {
    super('error')
    this.r = init.r
  }
}

export function createerror(init: { r?: string | undefined } = {}): error$ {
  return keepUnknownFields(new error$(init), init)
}

export function readerror(r: Reader): error$ {
  if (r.inline) return $$r.inlined(r, readerror, readerror$binary, readerror$compact)
  let r$$: string | undefined
  r.begin($error)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: r$$ = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new error$({ r: r$$ }))
}

function readerror$binary(r: $$r.Input): error$ {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let r$$: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); r$$ = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new error$({ r: r$$ }), u)
}

function readerror$compact(r: $$r.Input): error$ {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let r$$: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; r$$ = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new error$({ r: r$$ }), u)
}

export function writeerror(w: Writer, v: error$): void {
  if (w.inline) return $$w.inlined(w, v, writeerror, writeerror$binary, writeerror$compact)
  w.begin($error, v)
  if (v.r != null) w.field(0x10b).string(v.r)
  w.end(v)
}

function writeerror$binary(w: $$w.Output, v: error$): void {
  let p = $$w.open(w, v), d = w.view
  if (v.r != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.r); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $error, v), 0) : p)
}

function writeerror$compact(w: $$w.Output, v: error$): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.r != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.r); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $error, v), f) : p)
}

const $r: StructSchema = { name: 'r', fields: { value: 0x10c } }

class r$ extends ThriftException {
  declare value?: error$ | undefined

  static readonly schema: StructSchema = $r
  static readonly create: typeof creater = creater
  static readonly read: typeof readr = readr
  static readonly write: typeof writer = writer

  constructor(init: { value?: error$ | undefined } = {}) {
    super('r')
    this.value = init.value
  }
}

export function creater(init: { value?: error$ | undefined } = {}): r$ {
  return keepUnknownFields(new r$(init), init)
}

export function readr(r: Reader): r$ {
  if (r.inline) return $$r.inlined(r, readr, readr$binary, readr$compact)
  let value$: error$ | undefined
  r.begin($r)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: value$ = readerror(r); break
      default: r.unknown(h)
    }
  return r.end(new r$({ value: value$ }))
}

function readr$binary(r: $$r.Input): r$ {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let value$: error$ | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; value$ = readerror$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new r$({ value: value$ }), u)
}

function readr$compact(r: $$r.Input): r$ {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let value$: error$ | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; value$ = readerror$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new r$({ value: value$ }), u)
}

export function writer(w: Writer, v: r$): void {
  if (w.inline) return $$w.inlined(w, v, writer, writer$binary, writer$compact)
  w.begin($r, v)
  if (v.value != null) writeerror(w.field(0x10c), v.value)
  w.end(v)
}

function writer$binary(w: $$w.Output, v: r$): void {
  let p = $$w.open(w, v), d = w.view
  if (v.value != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeerror$binary(w, v.value); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $r, v), 0) : p)
}

function writer$compact(w: $$w.Output, v: r$): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.value != null) {
    b[p++] = 0x10 | 12; w.position = p; writeerror$compact(w, v.value); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $r, v), f) : p)
}

export interface Thing {
  list?: Thing[] | undefined
}

const $Thing: StructSchema = { name: 'Thing', fields: { list: 0x10f } }

export function createThing(init: Thing = {}): Thing {
  return { ...init }
}

export function readThing(r: Reader): Thing {
  if (r.inline) return $$r.inlined(r, readThing, readThing$binary, readThing$compact)
  let list$: Thing[] | undefined
  r.begin($Thing)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: list$ = read$ListOfThing(r); break
      default: r.unknown(h)
    }
  return r.end({ list: list$ })
}

function readThing$binary(r: $$r.Input): Thing {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let list$: Thing[] | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0f0001: r.position = p + 3; list$ = read$ListOfThing$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ list: list$ }, u)
}

function readThing$compact(r: $$r.Input): Thing {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let list$: Thing[] | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x19: r.position = p; list$ = read$ListOfThing$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ list: list$ }, u)
}

export function writeThing(w: Writer, v: Thing): void {
  if (w.inline) return $$w.inlined(w, v, writeThing, writeThing$binary, writeThing$compact)
  w.begin($Thing, v)
  if (v.list != null) write$ListOfThing(w.field(0x10f), v.list)
  w.end(v)
}

function writeThing$binary(w: $$w.Output, v: Thing): void {
  let p = $$w.open(w, v), d = w.view
  if (v.list != null) {
    d.setInt32(p, 0xf000100); w.position = p + 3; write$ListOfThing$binary(w, v.list); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Thing, v), 0) : p)
}

function writeThing$compact(w: $$w.Output, v: Thing): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.list != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfThing$compact(w, v.list); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Thing, v), f) : p)
}

export const Thing: Struct<Thing> = { schema: $Thing, create: createThing, read: readThing, write: writeThing }

function read$ListOfThing(r: Reader): Thing[] {
  const list = new Array<Thing>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readThing(r)
  r.endContainer()
  return list
}

function write$ListOfThing(w: Writer, v: Thing[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeThing(w, v[i] as Thing)
  w.endContainer()
}

function read$ListOfThing$binary(r: $$r.Input): Thing[] {
  const list = new Array<Thing>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readThing$binary(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfThing$binary(w: $$w.Output, v: Thing[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeThing$binary(w, v[i] as Thing); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfThing$compact(r: $$r.Input): Thing[] {
  const list = new Array<Thing>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readThing$compact(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfThing$compact(w: $$w.Output, v: Thing[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeThing$compact(w, v[i] as Thing); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

export { error$ as error, r$ as r }
export * as default from './error.thrift'
