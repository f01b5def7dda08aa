import { BareException, Client as Client$, Processor } from 'thrift-es'
import type { CallOptions, Handler, OneOf, Reader as Reader$, Struct, StructSchema, Writer } from 'thrift-es'

export type default$ = 0 | 1 | 2 | 3 | (number & {})
export declare const default$: {
  readonly class: 0
  readonly toString: 1
  readonly ['__proto__']: 2
  readonly constructor: 3
  readonly [value: number]: string | undefined
}

interface class$ {
  function?: number
  delete?: class$
  r: number
  h?: number
  v?: number
  w?: number
  arms?: number
  init?: number
}

export declare function createclass(init: class$): class$

export declare function readclass(r: Reader$): class$

export declare function writeclass(w: Writer, v: class$): void

declare const class$: Struct<class$>

export interface Map {
  Map?: globalThis.Map<string, Map>
  Set?: Set<number>
  Array?: number[]
  Uint8Array?: Uint8Array
}

export declare function createMap(init?: Map): Map

export declare function readMap(r: Reader$): Map

export declare function writeMap(w: Writer, v: Map): void

export declare const Map: Struct<Map>

export interface Promise {
  then?: number
  constructor?: number
  __proto__?: number
  hasOwnProperty?: number
  toString?: number
}

export declare function createPromise(init: Promise): Promise

export declare function readPromise(r: Reader$): Promise

export declare function writePromise(w: Writer, v: Promise): void

export declare const Promise: Struct<Promise>

export interface Reader {
  readReader?: number
  Reader?: number
}

export declare function createReader(init?: Reader): Reader

export declare function readReader$(r: Reader$): Reader

export declare function writeReader(w: Writer, v: Reader): void

export declare const Reader: Struct<Reader>

export interface Client {
  arguments?: number
  await?: number
  undefined?: number
  eval?: number
}

export declare function createClient(init?: Client): Client

export declare function readClient(r: Reader$): Client

export declare function writeClient(w: Writer, v: Client): void

export declare const Client: Struct<Client>

interface number$ {
  number?: number
}

export declare function createnumber(init?: number$): number$

export declare function readnumber(r: Reader$): number$

export declare function writenumber(w: Writer, v: number$): void

declare const number$: Struct<number$>

export interface readReader {
  x?: number
}

export declare function createreadReader(init?: readReader): readReader

export declare function readreadReader(r: Reader$): readReader

export declare function writereadReader(w: Writer, v: readReader): void

export declare const readReader: Struct<readReader>

export interface TwitterClient {
  x?: number
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
  name?: string
  stack?: string
  cause?: number
  __proto__?: number
  ['constructor']?: number

  static readonly schema: StructSchema
  static readonly create: typeof createError
  static readonly read: typeof readError
  static readonly write: typeof writeError

  constructor(init: {
    message?: string
    name?: string
    stack?: string
    cause?: number
    ['__proto__']?: number
    constructor?: number
  })
}

export declare function createError(init: {
  message?: string
  name?: string
  stack?: string
  cause?: number
  ['__proto__']?: number
  constructor?: number
}): Error

export declare function readError(r: Reader$): Error

export declare function writeError(w: Writer, v: Error): void

export declare class Numbered extends BareException {
  message?: number

  static readonly schema: StructSchema
  static readonly create: typeof createNumbered
  static readonly read: typeof readNumbered
  static readonly write: typeof writeNumbered

  constructor(init?: { message?: number })
}

export declare function createNumbered(init?: { message?: number }): Numbered

export declare function readNumbered(r: Reader$): Numbered

export declare function writeNumbered(w: Writer, v: Numbered): void

declare const await$: number

declare const static$: class$

export declare const __proto__: globalThis.Map<string, string>

export interface Twitter {
  then(then?: number, options$?: number, args$?: number): globalThis.Promise<Promise>
  /** @throws {@link Error} */
  ['constructor'](class$$?: class$, __proto__$?: number): globalThis.Promise<void>
  toString(): globalThis.Promise<void>
  __proto__(): globalThis.Promise<void>
  delete(Map$?: Map): globalThis.Promise<Map>
}

/** Calls the functions of Twitter on a server. */
export declare class TwitterClient$ extends Client$ implements Twitter {
  then(then: number, options$: number, args$: number, options?: CallOptions): globalThis.Promise<Promise>
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
