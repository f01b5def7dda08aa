import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

export interface List {
  list?: number | undefined
}

export declare function createList(init?: List): List

export declare function readList(r: Reader): List

export declare function writeList(w: Writer, v: List): void

export declare const List: Struct<List>

export * as default from './list.thrift'
