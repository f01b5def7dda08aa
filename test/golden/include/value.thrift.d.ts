import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

export interface Value {
  value?: number | undefined
}

export declare function createValue(init?: Value): Value

export declare function readValue(r: Reader): Value

export declare function writeValue(w: Writer, v: Value): void

export declare const Value: Struct<Value>

export * as default from './value.thrift'
