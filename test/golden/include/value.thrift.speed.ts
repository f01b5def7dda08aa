import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

export interface Value {
  value?: number | undefined
}

const $Value: StructSchema = { name: 'Value', fields: { value: 0x108 } }

export function createValue(init: Value = {}): Value {
  return { ...init }
}

export function readValue(r: Reader): Value {
  if (r.inline) return $$r.inlined(r, readValue, readValue$binary, readValue$compact)
  let value$: number | undefined
  r.begin($Value)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: value$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ value: value$ })
}

function readValue$binary(r: $$r.Input): Value {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let value$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: value$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ value: value$ }, u)
}

function readValue$compact(r: $$r.Input): Value {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let value$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; value$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ value: value$ }, u)
}

export function writeValue(w: Writer, v: Value): void {
  if (w.inline) return $$w.inlined(w, v, writeValue, writeValue$binary, writeValue$compact)
  w.begin($Value, v)
  if (v.value != null) w.field(0x108).i32(v.value)
  w.end(v)
}

function writeValue$binary(w: $$w.Output, v: Value): void {
  let p = $$w.open(w, v), d = w.view
  if (v.value != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.value)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Value, v), 0) : p)
}

function writeValue$compact(w: $$w.Output, v: Value): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.value != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.value))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Value, v), f) : p)
}

export const Value: Struct<Value> = { schema: $Value, create: createValue, read: readValue, write: writeValue }

export * as default from './value.thrift'
