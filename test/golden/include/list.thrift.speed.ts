import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

export interface List {
  list?: number | undefined
}

const $List: StructSchema = { name: 'List', fields: { list: 0x108 } }

export function createList(init: List = {}): List {
  return { ...init }
}

export function readList(r: Reader): List {
  if (r.inline) return $$r.inlined(r, readList, readList$binary, readList$compact)
  let list$: number | undefined
  r.begin($List)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: list$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ list: list$ })
}

function readList$binary(r: $$r.Input): List {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let list$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: list$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ list: list$ }, u)
}

function readList$compact(r: $$r.Input): List {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let list$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; list$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ list: list$ }, u)
}

export function writeList(w: Writer, v: List): void {
  if (w.inline) return $$w.inlined(w, v, writeList, writeList$binary, writeList$compact)
  w.begin($List, v)
  if (v.list != null) w.field(0x108).i32(v.list)
  w.end(v)
}

function writeList$binary(w: $$w.Output, v: List): void {
  let p = $$w.open(w, v), d = w.view
  if (v.list != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.list)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $List, v), 0) : p)
}

function writeList$compact(w: $$w.Output, v: List): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.list != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.list))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $List, v), f) : p)
}

export const List: Struct<List> = { schema: $List, create: createList, read: readList, write: writeList }

export * as default from './list.thrift'
