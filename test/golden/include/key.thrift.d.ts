import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

export interface Key {
  key?: number | undefined
}

export declare function createKey(init?: Key): Key

export declare function readKey(r: Reader): Key

export declare function writeKey(w: Writer, v: Key): void

export declare const Key: Struct<Key>

export * as default from './key.thrift'
