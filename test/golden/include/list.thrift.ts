import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

export interface List {
  list?: number | undefined
}

const $List: StructSchema = { name: 'List', fields: { list: 0x108 } }

export function createList(init: List = {}): List {
  return { ...init }
}

export function readList(r: Reader): List {
  let list$: number | undefined
  r.begin($List)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: list$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ list: list$ })
}

export function writeList(w: Writer, v: List): void {
  w.begin($List, v)
  if (v.list != null) w.field(0x108).i32(v.list)
  w.end(v)
}

export const List: Struct<List> = { schema: $List, create: createList, read: readList, write: writeList }

export * as default from './list.thrift'
