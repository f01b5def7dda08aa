import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

export interface Key {
  key?: number | undefined
}

const $Key: StructSchema = { name: 'Key', fields: { key: 0x108 } }

export function createKey(init: Key = {}): Key {
  return { ...init }
}

export function readKey(r: Reader): Key {
  let key$: number | undefined
  r.begin($Key)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: key$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ key: key$ })
}

export function writeKey(w: Writer, v: Key): void {
  w.begin($Key, v)
  if (v.key != null) w.field(0x108).i32(v.key)
  w.end(v)
}

export const Key: Struct<Key> = { schema: $Key, create: createKey, read: readKey, write: writeKey }

export * as default from './key.thrift'
