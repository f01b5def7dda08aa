import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

export interface Value {
  value?: number | undefined
}

const $Value: StructSchema = { name: 'Value', fields: { value: 0x108 } }

export function createValue(init: Value = {}): Value {
  return { ...init }
}

export function readValue(r: Reader): Value {
  let value$: number | undefined
  r.begin($Value)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: value$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ value: value$ })
}

export function writeValue(w: Writer, v: Value): void {
  w.begin($Value, v)
  if (v.value != null) w.field(0x108).i32(v.value)
  w.end(v)
}

export const Value: Struct<Value> = { schema: $Value, create: createValue, read: readValue, write: writeValue }

export * as default from './value.thrift'
