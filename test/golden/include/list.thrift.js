const $List = { name: 'List', fields: { list: 0x108 } }

export function createList(init = {}) {
  return { ...init }
}

export function readList(r) {
  let list$
  r.begin($List)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: list$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ list: list$ })
}

export function writeList(w, v) {
  w.begin($List, v)
  if (v.list != null) w.field(0x108).i32(v.list)
  w.end(v)
}

export const List = { schema: $List, create: createList, read: readList, write: writeList }

export * as default from './list.thrift'
