const $Key = { name: 'Key', fields: { key: 0x108 } }

export function createKey(init = {}) {
  return { ...init }
}

export function readKey(r) {
  let key$
  r.begin($Key)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: key$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ key: key$ })
}

export function writeKey(w, v) {
  w.begin($Key, v)
  if (v.key != null) w.field(0x108).i32(v.key)
  w.end(v)
}

export const Key = { schema: $Key, create: createKey, read: readKey, write: writeKey }

export * as default from './key.thrift'
