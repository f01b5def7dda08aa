import { BareException, Client as Client$, Processor, ThriftException } from 'thrift-es'
import type {
  CallOptions,
  Handler,
  OneOf,
  Reader as Reader$,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'

export type default$ = 0 | 1 | 2 | 3 | (number & {})
export declare const default$: {
  readonly class: 0
  readonly toString: 1
  readonly ['__proto__']: 2
  readonly constructor: 3
  readonly [value: number]: string | undefined
}

interface class$ {
  function?: number | undefined
  delete?: class$ | undefined
  r: number
  h?: number | undefined
  v?: number | undefined
  w?: number | undefined
  arms?: number | undefined
  init?: number | undefined
}

export declare function createclass(init: class$): class$

export declare function readclass(r: Reader$): class$

export declare function writeclass(w: Writer, v: class$): void

declare const class$: Struct<class$>

export interface Map {
  Map?: globalThis.Map<string, Map> | undefined
  Set?: Set<number> | undefined
  Array?: number[] | undefined
  Uint8Array?: Uint8Array | undefined
}

export declare function createMap(init?: Map): Map

export declare function readMap(r: Reader$): Map

export declare function writeMap(w: Writer, v: Map): void

export declare const Map: Struct<Map>

export interface Promise {
  then?: number | undefined
  constructor?: number | undefined
  __proto__?: number | undefined
  hasOwnProperty?: number | undefined
  toString?: number | undefined
}

export declare function createPromise(init: Promise): Promise

export declare function readPromise(r: Reader$): Promise

export declare function writePromise(w: Writer, v: Promise): void

export declare const Promise: Struct<Promise>

export declare class then$ extends ThriftException {
  then?: then$ | undefined

  static readonly schema: StructSchema
  static readonly create: typeof createthen
  static readonly read: typeof readthen
  static readonly write: typeof writethen

  constructor(init?: { then?: then$ | undefined })
}

export declare function createthen(init?: { then?: then$ | undefined }): then$

export declare function readthen(r: Reader$): then$

export declare function writethen(w: Writer, v: then$): void

export interface Reader {
  readReader?: number | undefined
  Reader?: number | undefined
}

export declare function createReader(init?: Reader): Reader

export declare function readReader$(r: Reader$): Reader

export declare function writeReader(w: Writer, v: Reader): void

export declare const Reader: Struct<Reader>

export interface Client {
  arguments?: number | undefined
  await?: number | undefined
  undefined?: number | undefined
  eval?: number | undefined
}

export declare function createClient(init?: Client): Client

export declare function readClient(r: Reader$): Client

export declare function writeClient(w: Writer, v: Client): void

export declare const Client: Struct<Client>

interface number$ {
  number?: number | undefined
}

export declare function createnumber(init?: number$): number$

export declare function readnumber(r: Reader$): number$

export declare function writenumber(w: Writer, v: number$): void

declare const number$: Struct<number$>

export interface readReader {
  x?: number | undefined
}

export declare function createreadReader(init?: readReader): readReader

export declare function readreadReader(r: Reader$): readReader

export declare function writereadReader(w: Writer, v: readReader): void

export declare const readReader: Struct<readReader>

export interface TwitterClient {
  x?: number | undefined
}

export declare function createTwitterClient(init?: TwitterClient): TwitterClient

export declare function readTwitterClient(r: Reader$): TwitterClient

export declare function writeTwitterClient(w: Writer, v: TwitterClient): void

export declare const TwitterClient: Struct<TwitterClient>

export { class$ as null }

export type void_ = number

export type Object = OneOf<{
  Object: number
  __proto__: string
  constructor: number
}>

export declare function createObject(init: Object): Object

export declare function readObject(r: Reader$): Object

export declare function writeObject(w: Writer, v: Object): void

export declare const Object: Struct<Object>

export declare class Error extends BareException {
  message: string
  name?: string | undefined
  stack?: string | undefined
  cause?: number | undefined
  __proto__?: number | undefined
  ['constructor']?: number | undefined

  static readonly schema: StructSchema
  static readonly create: typeof createError
  static readonly read: typeof readError
  static readonly write: typeof writeError

  constructor(init: {
    message?: string | undefined
    name?: string | undefined
    stack?: string | undefined
    cause?: number | undefined
    ['__proto__']?: number | undefined
    constructor?: number | undefined
  })
}

export declare function createError(init: {
  message?: string | undefined
  name?: string | undefined
  stack?: string | undefined
  cause?: number | undefined
  ['__proto__']?: number | undefined
  constructor?: number | undefined
}): Error

export declare function readError(r: Reader$): Error

export declare function writeError(w: Writer, v: Error): void

export declare class Numbered extends BareException {
  message?: number | undefined

  static readonly schema: StructSchema
  static readonly create: typeof createNumbered
  static readonly read: typeof readNumbered
  static readonly write: typeof writeNumbered

  constructor(init?: { message?: number | undefined })
}

export declare function createNumbered(init?: { message?: number | undefined }): Numbered

export declare function readNumbered(r: Reader$): Numbered

export declare function writeNumbered(w: Writer, v: Numbered): void

export declare class Listed extends BareException {
  message: number[]
  toString: number

  static readonly schema: StructSchema
  static readonly create: typeof createListed
  static readonly read: typeof readListed
  static readonly write: typeof writeListed

  constructor(init: { message: number[]; toString: number })
}

export declare function createListed(init: { message: number[]; toString: number }): Listed

export declare function readListed(r: Reader$): Listed

export declare function writeListed(w: Writer, v: Listed): void

declare const await$: number

declare const static$: class$

export declare const __proto__: globalThis.Map<string, string>

export declare const Map$const: number

export declare const Reader$const: number[]

export interface Twitter {
  then(then$$?: number, options$?: number, args$?: number): globalThis.Promise<Promise>
  /** @throws {@link Error} */
  ['constructor'](class$$?: class$, __proto__$?: number): globalThis.Promise<void>
  toString(): globalThis.Promise<void>
  __proto__(): globalThis.Promise<void>
  delete(Map$?: Map): globalThis.Promise<Map>
}

/** Calls the functions of Twitter on a server. */
export declare class TwitterClient$ extends Client$ implements Twitter {
  then(then$$: number, options$: number, args$: number, options?: CallOptions): globalThis.Promise<Promise>
  /** @throws {@link Error} */
  ['constructor'](class$$: class$, __proto__$: number, options?: CallOptions): globalThis.Promise<void>
  toString(options?: CallOptions): globalThis.Promise<void>
  __proto__(options?: CallOptions): globalThis.Promise<void>
  delete(Map$: Map, options?: CallOptions): globalThis.Promise<Map>
}

/** Answers calls of Twitter with the functions of a handler. */
export declare class TwitterProcessor extends Processor {
  constructor(handler: Handler<Twitter>)
}

export declare const Twitter: {
  readonly name: string
  readonly Client: typeof TwitterClient$
  readonly Processor: typeof TwitterProcessor
}

export interface Twitter$then$args {
  then?: number | undefined
  options?: number | undefined
  args?: number | undefined
}

export declare const Twitter$then$args: StructCodec<Twitter$then$args>

export interface Twitter$then$result {
  success?: Promise | undefined
}

export declare const Twitter$then$result: StructCodec<Twitter$then$result>

export interface Twitter$constructor$args {
  class?: class$ | undefined
  __proto__?: number | undefined
}

export declare const Twitter$constructor$args: StructCodec<Twitter$constructor$args>

export interface Twitter$constructor$result {
  constructor?: Error | undefined
}

export declare const Twitter$constructor$result: StructCodec<Twitter$constructor$result>

export interface Twitter$toString$args {}

export declare const Twitter$toString$args: StructCodec<Twitter$toString$args>

export interface Twitter$toString$result {}

export declare const Twitter$toString$result: StructCodec<Twitter$toString$result>

export interface Twitter$__proto__$args {}

export declare const Twitter$__proto__$args: StructCodec<Twitter$__proto__$args>

export interface Twitter$__proto__$result {}

export declare const Twitter$__proto__$result: StructCodec<Twitter$__proto__$result>

export interface Twitter$delete$args {
  Map?: Map | undefined
}

export declare const Twitter$delete$args: StructCodec<Twitter$delete$args>

export interface Twitter$delete$result {
  success?: Map | undefined
}

export declare const Twitter$delete$result: StructCodec<Twitter$delete$result>

interface new$ {}

/** Calls the functions of new on a server. */
export declare class newClient extends Client$ implements new$ {}

/** Answers calls of new with the functions of a handler. */
export declare class newProcessor extends Processor {
  constructor(handler: Handler<new$>)
}

declare const new$: {
  readonly name: string
  readonly Client: typeof newClient
  readonly Processor: typeof newProcessor
}

export {
  class$ as class,
  number$ as number,
  await$ as await,
  static$ as static,
  new$ as new,
}
export * as default from './names.thrift'
