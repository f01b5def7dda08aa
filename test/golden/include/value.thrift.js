const $Value = { name: 'Value', fields: { value: 0x108 } }

export function createValue(init = {}) {
  return { ...init }
}

export function readValue(r) {
  let value$
  r.begin($Value)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: value$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ value: value$ })
}

export function writeValue(w, v) {
  w.begin($Value, v)
  if (v.value != null) w.field(0x108).i32(v.value)
  w.end(v)
}

export const Value = { schema: $Value, create: createValue, read: readValue, write: writeValue }

export * as default from './value.thrift'
