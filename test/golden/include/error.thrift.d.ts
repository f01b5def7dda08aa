import { ThriftException } from 'thrift-es'
import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

export declare class NotFound extends ThriftException {
  message: string

  static readonly schema: StructSchema
  static readonly create: typeof createNotFound
  static readonly read: typeof readNotFound
  static readonly write: typeof writeNotFound

  constructor(init?: { message?: string | undefined })
}

export declare function createNotFound(init?: { message?: string | undefined }): NotFound

export declare function readNotFound(r: Reader): NotFound

export declare function writeNotFound(w: Writer, v: NotFound): void

declare class error$ extends ThriftException {
  r?: string | undefined

  static readonly schema: StructSchema
  static readonly create: typeof createerror
  static readonly read: typeof readerror
  static readonly write: typeof writeerror

  constructor(init?: { r?: string | undefined })
}

export declare function createerror(init?: { r?: string | undefined }): error$

export declare function readerror(r: Reader): error$

export declare function writeerror(w: Writer, v: error$): void

declare class r$ extends ThriftException {
  value?: error$ | undefined

  static readonly schema: StructSchema
  static readonly create: typeof creater
  static readonly read: typeof readr
  static readonly write: typeof writer

  constructor(init?: { value?: error$ | undefined })
}

export declare function creater(init?: { value?: error$ | undefined }): r$

export declare function readr(r: Reader): r$

export declare function writer(w: Writer, v: r$): void

export interface Thing {
  list?: Thing[] | undefined
}

export declare function createThing(init?: Thing): Thing

export declare function readThing(r: Reader): Thing

export declare function writeThing(w: Writer, v: Thing): void

export declare const Thing: Struct<Thing>

export { error$ as error, r$ as r }
export * as default from './error.thrift'
