import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

export interface Key {
  key?: number | undefined
}

const $Key: StructSchema = { name: 'Key', fields: { key: 0x108 } }

export function createKey(init: Key = {}): Key {
  return { ...init }
}

export function readKey(r: Reader): Key {
  if (r.inline) return $$r.inlined(r, readKey, readKey$binary, readKey$compact)
  let key$: number | undefined
  r.begin($Key)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: key$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ key: key$ })
}

function readKey$binary(r: $$r.Input): Key {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let key$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: key$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ key: key$ }, u)
}

function readKey$compact(r: $$r.Input): Key {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let key$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; key$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ key: key$ }, u)
}

export function writeKey(w: Writer, v: Key): void {
  if (w.inline) return $$w.inlined(w, v, writeKey, writeKey$binary, writeKey$compact)
  w.begin($Key, v)
  if (v.key != null) w.field(0x108).i32(v.key)
  w.end(v)
}

function writeKey$binary(w: $$w.Output, v: Key): void {
  let p = $$w.open(w, v), d = w.view
  if (v.key != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.key)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Key, v), 0) : p)
}

function writeKey$compact(w: $$w.Output, v: Key): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.key != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.key))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Key, v), f) : p)
}

export const Key: Struct<Key> = { schema: $Key, create: createKey, read: readKey, write: writeKey }

export * as default from './key.thrift'
