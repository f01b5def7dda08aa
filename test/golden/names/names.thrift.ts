import { BareException, Client as Client$, Processor, ThriftException, keepUnknownFields } from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  Handler,
  OneOf,
  ProcessorMethod,
  Reader as Reader$,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'

export type default$ = 0 | 1 | 2 | 3 | (number & {})
export const default$: {
  readonly class: 0
  readonly toString: 1
  readonly ['__proto__']: 2
  readonly constructor: 3
  readonly [value: number]: string | undefined
} = {
  class: 0,
  toString: 1,
  ['__proto__']: 2,
  constructor: 3,
  0: 'class',
  1: 'toString',
  2: '__proto__',
  3: 'constructor',
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

const $class: StructSchema = {
  name: 'class',
  fields: {
    function: 0x108,
    delete: 0x20c,
    r: 0x308,
    h: 0x408,
    v: 0x508,
    w: 0x608,
    arms: 0x708,
    init: 0x808,
  },
}

export function createclass(init: class$): class$ {
  return { ...init }
}

export function readclass(r: Reader$): class$ {
  let function$: number | undefined,
    delete$: class$ | undefined,
    r$: number | undefined,
    h$: number | undefined,
    v$: number | undefined,
    w$: number | undefined,
    arms$: number | undefined,
    init$: number | undefined
  r.begin($class)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: function$ = r.i32(); break
      case 0x20c: delete$ = readclass(r); break
      case 0x308: r$ = r.i32(); break
      case 0x408: h$ = r.i32(); break
      case 0x508: v$ = r.i32(); break
      case 0x608: w$ = r.i32(); break
      case 0x708: arms$ = r.i32(); break
      case 0x808: init$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({
    function: function$,
    delete: delete$,
    r: r$ ?? r.missing(3),
    h: h$,
    v: v$,
    w: w$,
    arms: arms$,
    init: init$,
  })
}

export function writeclass(w: Writer, v: class$): void {
  w.begin($class, v)
  if (v.function != null) w.field(0x108).i32(v.function)
  if (v.delete != null) writeclass(w.field(0x20c), v.delete)
  w.field(0x308).i32(v.r ?? w.missing(3))
  if (v.h != null) w.field(0x408).i32(v.h)
  if (v.v != null) w.field(0x508).i32(v.v)
  if (v.w != null) w.field(0x608).i32(v.w)
  if (v.arms != null) w.field(0x708).i32(v.arms)
  if (v.init != null) w.field(0x808).i32(v.init)
  w.end(v)
}

const class$: Struct<class$> = { schema: $class, create: createclass, read: readclass, write: writeclass }

export interface Map {
  Map?: globalThis.Map<string, Map> | undefined
  Set?: Set<number> | undefined
  Array?: number[] | undefined
  Uint8Array?: Uint8Array | undefined
}

const $Map: StructSchema = { name: 'Map', fields: { Map: 0x10d, Set: 0x20e, Array: 0x30f, Uint8Array: 0x40b } }

export function createMap(init: Map = {}): Map {
  return { ...init }
}

export function readMap(r: Reader$): Map {
  let Map$: globalThis.Map<string, Map> | undefined,
    Set$: Set<number> | undefined,
    Array$: number[] | undefined,
    Uint8Array$: Uint8Array | undefined
  r.begin($Map)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10d: Map$ = read$MapOfStringToMap(r); break
      case 0x20e: Set$ = read$SetOfI32(r); break
      case 0x30f: Array$ = read$ListOfI32(r); break
      case 0x40b: Uint8Array$ = r.binary(); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$, Set: Set$, Array: Array$, Uint8Array: Uint8Array$ })
}

export function writeMap(w: Writer, v: Map): void {
  w.begin($Map, v)
  if (v.Map != null) write$MapOfStringToMap(w.field(0x10d), v.Map)
  if (v.Set != null) write$SetOfI32(w.field(0x20e), v.Set)
  if (v.Array != null) write$ListOfI32(w.field(0x30f), v.Array)
  if (v.Uint8Array != null) w.field(0x40b).binary(v.Uint8Array)
  w.end(v)
}

export const Map: Struct<Map> = { schema: $Map, create: createMap, read: readMap, write: writeMap }

export interface Promise {
  then?: number | undefined
  constructor?: number | undefined
  __proto__?: number | undefined
  hasOwnProperty?: number | undefined
  toString?: number | undefined
}

const $Promise: StructSchema = {
  name: 'Promise',
  fields: {
    then: 0x108,
    constructor: 0x208,
    ['__proto__']: 0x308,
    hasOwnProperty: 0x408,
    toString: 0x508,
  },
}

export function createPromise(init: Promise): Promise {
  return { ...init }
}

export function readPromise(r: Reader$): Promise {
  let then$$: number | undefined,
    constructor: number | undefined,
    __proto__$: number | undefined,
    hasOwnProperty: number | undefined,
    toString: number | undefined
  r.begin($Promise)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: then$$ = r.i32(); break
      case 0x208: constructor = r.i32(); break
      case 0x308: __proto__$ = r.i32(); break
      case 0x408: hasOwnProperty = r.i32(); break
      case 0x508: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ then: then$$, constructor, ['__proto__']: __proto__$, hasOwnProperty, toString })
}

export function writePromise(w: Writer, v: Promise): void {
  w.begin($Promise, v)
  if (v.then != null) w.field(0x108).i32(v.then)
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) w.field(0x208).i32(constructor)
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) w.field(0x308).i32(__proto__$)
  const hasOwnProperty = globalThis.Object.hasOwn(v, 'hasOwnProperty') ? v.hasOwnProperty : undefined
  if (hasOwnProperty != null) w.field(0x408).i32(hasOwnProperty)
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  if (toString != null) w.field(0x508).i32(toString)
  w.end(v)
}

export const Promise: Struct<Promise> = { schema: $Promise, create: createPromise, read: readPromise, write: writePromise }

const $then: StructSchema = { name: 'then', fields: { then: 0x10c } }

export class then$ extends ThriftException {
  declare then?: then$ | undefined

  static readonly schema: StructSchema = $then
  static readonly create: typeof createthen = createthen
  static readonly read: typeof readthen = readthen
  static readonly write: typeof writethen = writethen

  constructor(init: { then?: then$ | undefined } = {}) {
    super('then')
    this.then = init.then
  }
}

export function createthen(init: { then?: then$ | undefined } = {}): then$ {
  return keepUnknownFields(new then$(init), init)
}

export function readthen(r: Reader$): then$ {
  let then$$: then$ | undefined
  r.begin($then)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: then$$ = readthen(r); break
      default: r.unknown(h)
    }
  return r.end(new then$({ then: then$$ }))
}

export function writethen(w: Writer, v: then$): void {
  w.begin($then, v)
  if (v.then != null) writethen(w.field(0x10c), v.then)
  w.end(v)
}

export interface Reader {
  readReader?: number | undefined
  Reader?: number | undefined
}

const $Reader: StructSchema = { name: 'Reader', fields: { readReader: 0x108, Reader: 0x208 } }

export function createReader(init: Reader = {}): Reader {
  return { ...init }
}

export function readReader$(r: Reader$): Reader {
  let readReader$$: number | undefined, Reader$$: number | undefined
  r.begin($Reader)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: readReader$$ = r.i32(); break
      case 0x208: Reader$$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ readReader: readReader$$, Reader: Reader$$ })
}

export function writeReader(w: Writer, v: Reader): void {
  w.begin($Reader, v)
  if (v.readReader != null) w.field(0x108).i32(v.readReader)
  if (v.Reader != null) w.field(0x208).i32(v.Reader)
  w.end(v)
}

export const Reader: Struct<Reader> = { schema: $Reader, create: createReader, read: readReader$, write: writeReader }

export interface Client {
  arguments?: number | undefined
  await?: number | undefined
  undefined?: number | undefined
  eval?: number | undefined
}

const $Client: StructSchema = {
  name: 'Client',
  fields: { arguments: 0x108, await: 0x208, undefined: 0x308, eval: 0x408 },
}

export function createClient(init: Client = {}): Client {
  return { ...init }
}

export function readClient(r: Reader$): Client {
  let arguments$: number | undefined,
    await$$: number | undefined,
    undefined$: number | undefined,
    eval$: number | undefined
  r.begin($Client)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: arguments$ = r.i32(); break
      case 0x208: await$$ = r.i32(); break
      case 0x308: undefined$ = r.i32(); break
      case 0x408: eval$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ arguments: arguments$, await: await$$, undefined: undefined$, eval: eval$ })
}

export function writeClient(w: Writer, v: Client): void {
  w.begin($Client, v)
  if (v.arguments != null) w.field(0x108).i32(v.arguments)
  if (v.await != null) w.field(0x208).i32(v.await)
  if (v.undefined != null) w.field(0x308).i32(v.undefined)
  if (v.eval != null) w.field(0x408).i32(v.eval)
  w.end(v)
}

export const Client: Struct<Client> = { schema: $Client, create: createClient, read: readClient, write: writeClient }

interface number$ {
  number?: number | undefined
}

const $number: StructSchema = { name: 'number', fields: { number: 0x108 } }

export function createnumber(init: number$ = {}): number$ {
  return { ...init }
}

export function readnumber(r: Reader$): number$ {
  let number$$: number | undefined
  r.begin($number)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: number$$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ number: number$$ })
}

export function writenumber(w: Writer, v: number$): void {
  w.begin($number, v)
  if (v.number != null) w.field(0x108).i32(v.number)
  w.end(v)
}

const number$: Struct<number$> = { schema: $number, create: createnumber, read: readnumber, write: writenumber }

export interface readReader {
  x?: number | undefined
}

const $readReader: StructSchema = { name: 'readReader', fields: { x: 0x108 } }

export function createreadReader(init: readReader = {}): readReader {
  return { ...init }
}

export function readreadReader(r: Reader$): readReader {
  let x: number | undefined
  r.begin($readReader)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x })
}

export function writereadReader(w: Writer, v: readReader): void {
  w.begin($readReader, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  w.end(v)
}

export const readReader: Struct<readReader> = {
  schema: $readReader,
  create: createreadReader,
  read: readreadReader,
  write: writereadReader,
}

export interface TwitterClient {
  x?: number | undefined
}

const $TwitterClient: StructSchema = { name: 'TwitterClient', fields: { x: 0x108 } }

export function createTwitterClient(init: TwitterClient = {}): TwitterClient {
  return { ...init }
}

export function readTwitterClient(r: Reader$): TwitterClient {
  let x: number | undefined
  r.begin($TwitterClient)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x })
}

export function writeTwitterClient(w: Writer, v: TwitterClient): void {
  w.begin($TwitterClient, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  w.end(v)
}

export const TwitterClient: Struct<TwitterClient> = {
  schema: $TwitterClient,
  create: createTwitterClient,
  read: readTwitterClient,
  write: writeTwitterClient,
}

export { class$ as null }

export type void_ = number

export type Object = OneOf<{
  Object: number
  __proto__: string
  constructor: number
}>

const $Object: StructSchema = {
  name: 'Object',
  fields: { Object: 0x108, ['__proto__']: 0x20b, constructor: 0x308 },
}

export function createObject(init: Object): Object {
  return { ...init }
}

export function readObject(r: Reader$): Object {
  let v: Object | undefined
  let arms = 0
  r.begin($Object)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: v = { Object: r.i32() } as Object; arms++; break
      case 0x20b: v = { ['__proto__']: r.string() } as Object; arms++; break
      case 0x308: v = { constructor: r.i32() } as Object; arms++; break
      default: r.unknown(h)
    }
  return r.endUnion(v, arms)
}

export function writeObject(w: Writer, v: Object): void {
  let arms = 0
  w.begin($Object, v)
  if (v.Object != null) { arms++; w.field(0x108).i32(v.Object) }
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) { arms++; w.field(0x20b).string(__proto__$) }
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) { arms++; w.field(0x308).i32(constructor) }
  w.endUnion(v, arms)
}

export const Object: Struct<Object> = { schema: $Object, create: createObject, read: readObject, write: writeObject }

const $Error: StructSchema = {
  name: 'Error',
  fields: {
    message: 0x10b,
    name: 0x20b,
    stack: 0x30b,
    cause: 0x408,
    ['__proto__']: 0x508,
    constructor: 0x608,
  },
}

export class Error extends BareException {
  declare message: string
  declare name?: string | undefined
  declare stack?: string | undefined
  declare cause?: number | undefined
  declare __proto__?: number | undefined
  declare ['constructor']?: number | undefined

  static readonly schema: StructSchema = $Error
  static readonly create: typeof createError = createError
  static readonly read: typeof readError = readError
  static readonly write: typeof writeError = writeError

  constructor(init: {
    message?: string | undefined
    name?: string | undefined
    stack?: string | undefined
    cause?: number | undefined
    ['__proto__']?: number | undefined
    constructor?: number | undefined
  }) {
    super('Error', init.message)
    this.name = init.name
    this.stack = init.stack
    this.cause = init.cause
    globalThis.Object.defineProperty(this, '__proto__', {
      value: globalThis.Object.hasOwn(init, '__proto__') ? init.__proto__ : undefined,
      enumerable: true,
      configurable: true,
      writable: true,
    })
    this.constructor = globalThis.Object.hasOwn(init, 'constructor') ? init.constructor : undefined
  }
}

export function createError(init: {
  message?: string | undefined
  name?: string | undefined
  stack?: string | undefined
  cause?: number | undefined
  ['__proto__']?: number | undefined
  constructor?: number | undefined
}): Error {
  return keepUnknownFields(new Error(init), init)
}

export function readError(r: Reader$): Error {
  let message: string | undefined,
    name: string | undefined,
    stack: string | undefined,
    cause: number | undefined,
    __proto__$: number | undefined,
    constructor: number | undefined
  r.begin($Error)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      case 0x20b: name = r.string(); break
      case 0x30b: stack = r.string(); break
      case 0x408: cause = r.i32(); break
      case 0x508: __proto__$ = r.i32(); break
      case 0x608: constructor = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Error({ message, name, stack, cause, ['__proto__']: __proto__$, constructor }))
}

export function writeError(w: Writer, v: Error): void {
  w.begin($Error, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  if (v.name != null) w.field(0x20b).string(v.name)
  if (v.stack != null) w.field(0x30b).string(v.stack)
  if (v.cause != null) w.field(0x408).i32(v.cause)
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) w.field(0x508).i32(__proto__$)
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) w.field(0x608).i32(constructor)
  w.end(v)
}

const $Numbered: StructSchema = { name: 'Numbered', fields: { message: 0x108 } }

export class Numbered extends BareException {
  declare message?: number | undefined

  static readonly schema: StructSchema = $Numbered
  static readonly create: typeof createNumbered = createNumbered
  static readonly read: typeof readNumbered = readNumbered
  static readonly write: typeof writeNumbered = writeNumbered

  constructor(init: { message?: number | undefined } = {}) {
    super('Numbered')
    this.message = init.message
  }
}

export function createNumbered(init: { message?: number | undefined } = {}): Numbered {
  return keepUnknownFields(new Numbered(init), init)
}

export function readNumbered(r: Reader$): Numbered {
  let message: number | undefined
  r.begin($Numbered)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: message = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Numbered({ message }))
}

export function writeNumbered(w: Writer, v: Numbered): void {
  w.begin($Numbered, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x108).i32(message)
  w.end(v)
}

const $Listed: StructSchema = { name: 'Listed', fields: { message: 0x10f, toString: 0x208 } }

export class Listed extends BareException {
  declare message: number[]
  declare toString: number

  static readonly schema: StructSchema = $Listed
  static readonly create: typeof createListed = createListed
  static readonly read: typeof readListed = readListed
  static readonly write: typeof writeListed = writeListed

  constructor(init: { message: number[]; toString: number }) {
    super('Listed')
    this.message = init.message
    this.toString = (globalThis.Object.hasOwn(init, 'toString') ? init.toString : undefined) as number
  }
}

export function createListed(init: { message: number[]; toString: number }): Listed {
  return keepUnknownFields(new Listed(init), init)
}

export function readListed(r: Reader$): Listed {
  let message: number[] | undefined, toString: number | undefined
  r.begin($Listed)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: message = read$ListOfI32(r); break
      case 0x208: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Listed({ message: message ?? r.missing(1), toString: toString ?? r.missing(2) }))
}

export function writeListed(w: Writer, v: Listed): void {
  w.begin($Listed, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  write$ListOfI32(w.field(0x10f), message ?? w.missing(1))
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  w.field(0x208).i32(toString ?? w.missing(2))
  w.end(v)
}

const await$: number = 1

const static$: class$ = { r: 1 }

export const __proto__: globalThis.Map<string, string> = /* @__PURE__ */ new globalThis.Map([['__proto__', '<\/script>']])

export const Map$const: number = 5

export const Reader$const: number[] = [5]

export interface Twitter {
  then(then$$?: number, options$?: number, args$?: number): globalThis.Promise<Promise>
  /** @throws {@link Error} */
  ['constructor'](class$$?: class$, __proto__$?: number): globalThis.Promise<void>
  toString(): globalThis.Promise<void>
  __proto__(): globalThis.Promise<void>
  delete(Map$?: Map): globalThis.Promise<Map>
}

/** Calls the functions of Twitter on a server. */
export class TwitterClient$ extends Client$ implements Twitter {
  then(then$$: number, options$: number, args$: number, options?: CallOptions): globalThis.Promise<Promise> {
    return this.$call(Twitter$then$client, { then: then$$, options: options$, args: args$ }, options)
  }

  override ['constructor'](class$$: class$, __proto__$: number, options?: CallOptions): globalThis.Promise<void> {
    return this.$call(Twitter$constructor$client, { class: class$$, ['__proto__']: __proto__$ }, options)
  }

  override toString(options?: CallOptions): globalThis.Promise<void> {
    return this.$call(Twitter$toString$client, {}, options)
  }

  __proto__(options?: CallOptions): globalThis.Promise<void> {
    return this.$call(Twitter$__proto__$client, {}, options)
  }

  delete(Map$: Map, options?: CallOptions): globalThis.Promise<Map> {
    return this.$call(Twitter$delete$client, { Map: Map$ }, options)
  }
}

/** Answers calls of Twitter with the functions of a handler. */
export class TwitterProcessor extends Processor {
  constructor(handler: Handler<Twitter>) {
    super(handler, [
      Twitter$then$processor,
      Twitter$constructor$processor,
      Twitter$toString$processor,
      Twitter$__proto__$processor,
      Twitter$delete$processor,
    ])
  }
}

export const Twitter: {
  readonly name: string
  readonly Client: typeof TwitterClient$
  readonly Processor: typeof TwitterProcessor
} = { name: 'Twitter', Client: TwitterClient$, Processor: TwitterProcessor }

export interface Twitter$then$args {
  then?: number | undefined
  options?: number | undefined
  args?: number | undefined
}

const $Twitter$then$args: StructSchema = { name: 'Twitter.then.args', fields: { then: 0x108, options: 0x208, args: 0x308 } }

function read$Twitter$then$args(r: Reader$): Twitter$then$args {
  let then$$: number | undefined,
    options$: number | undefined,
    args$: number | undefined
  r.begin($Twitter$then$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: then$$ = r.i32(); break
      case 0x208: options$ = r.i32(); break
      case 0x308: args$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ then: then$$, options: options$, args: args$ })
}

function write$Twitter$then$args(w: Writer, v: Twitter$then$args): void {
  w.begin($Twitter$then$args, v)
  if (v.then != null) w.field(0x108).i32(v.then)
  if (v.options != null) w.field(0x208).i32(v.options)
  if (v.args != null) w.field(0x308).i32(v.args)
  w.end(v)
}

export const Twitter$then$args: StructCodec<Twitter$then$args> = {
  schema: $Twitter$then$args,
  read: read$Twitter$then$args,
  write: write$Twitter$then$args,
}

export interface Twitter$then$result {
  success?: Promise | undefined
}

const $Twitter$then$result: StructSchema = { name: 'Twitter.then.result', fields: { success: 0x00c } }

function read$Twitter$then$result(r: Reader$): Twitter$then$result {
  let success: Promise | undefined
  r.begin($Twitter$then$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readPromise(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Twitter$then$result(w: Writer, v: Twitter$then$result): void {
  w.begin($Twitter$then$result, v)
  if (v.success != null) writePromise(w.field(0x00c), v.success)
  w.end(v)
}

export const Twitter$then$result: StructCodec<Twitter$then$result> = {
  schema: $Twitter$then$result,
  read: read$Twitter$then$result,
  write: write$Twitter$then$result,
}

export const Twitter$then$client: ClientMethod<Twitter$then$args, Twitter$then$result> = {
  name: 'then',
  reply: 'value',
  writeArgs: write$Twitter$then$args,
  readResult: read$Twitter$then$result,
}

export const Twitter$then$processor: ProcessorMethod<Handler<Twitter>, Twitter$then$args, Twitter$then$result> = {
  name: 'then',
  reply: 'value',
  readArgs: read$Twitter$then$args,
  invoke: (handler, args, context) => handler.then(args.then, args.options, args.args, context),
  writeResult: write$Twitter$then$result,
}

export interface Twitter$constructor$args {
  class?: class$ | undefined
  __proto__?: number | undefined
}

const $Twitter$constructor$args: StructSchema = { name: 'Twitter.constructor.args', fields: { class: 0x10c, ['__proto__']: 0x208 } }

function read$Twitter$constructor$args(r: Reader$): Twitter$constructor$args {
  let class$$: class$ | undefined, __proto__$: number | undefined
  r.begin($Twitter$constructor$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: class$$ = readclass(r); break
      case 0x208: __proto__$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ class: class$$, ['__proto__']: __proto__$ })
}

function write$Twitter$constructor$args(w: Writer, v: Twitter$constructor$args): void {
  w.begin($Twitter$constructor$args, v)
  if (v.class != null) writeclass(w.field(0x10c), v.class)
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) w.field(0x208).i32(__proto__$)
  w.end(v)
}

export const Twitter$constructor$args: StructCodec<Twitter$constructor$args> = {
  schema: $Twitter$constructor$args,
  read: read$Twitter$constructor$args,
  write: write$Twitter$constructor$args,
}

export interface Twitter$constructor$result {
  constructor?: Error | undefined
}

const $Twitter$constructor$result: StructSchema = { name: 'Twitter.constructor.result', fields: { constructor: 0x10c } }

function read$Twitter$constructor$result(r: Reader$): Twitter$constructor$result {
  let constructor: Error | undefined
  r.begin($Twitter$constructor$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: constructor = readError(r); break
      default: r.unknown(h)
    }
  return r.end({ constructor })
}

function write$Twitter$constructor$result(w: Writer, v: Twitter$constructor$result): void {
  w.begin($Twitter$constructor$result, v)
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) writeError(w.field(0x10c), constructor)
  w.end(v)
}

export const Twitter$constructor$result: StructCodec<Twitter$constructor$result> = {
  schema: $Twitter$constructor$result,
  read: read$Twitter$constructor$result,
  write: write$Twitter$constructor$result,
}

export const Twitter$constructor$client: ClientMethod<Twitter$constructor$args, Twitter$constructor$result> = {
  name: 'constructor',
  reply: 'void',
  writeArgs: write$Twitter$constructor$args,
  readResult: read$Twitter$constructor$result,
}

export const Twitter$constructor$processor: ProcessorMethod<Handler<Twitter>, Twitter$constructor$args, Twitter$constructor$result> = {
  name: 'constructor',
  reply: 'void',
  readArgs: read$Twitter$constructor$args,
  invoke: (handler, args, context) => handler.constructor(args.class, args.__proto__, context),
  writeResult: write$Twitter$constructor$result,
  catch: error => (error instanceof Error ? { constructor: error } : undefined),
}

export interface Twitter$toString$args {}

const $Twitter$toString$args: StructSchema = { name: 'Twitter.toString.args', fields: {} }

function read$Twitter$toString$args(r: Reader$): Twitter$toString$args {
  r.begin($Twitter$toString$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$toString$args(w: Writer, v: Twitter$toString$args): void {
  w.begin($Twitter$toString$args, v)
  w.end(v)
}

export const Twitter$toString$args: StructCodec<Twitter$toString$args> = {
  schema: $Twitter$toString$args,
  read: read$Twitter$toString$args,
  write: write$Twitter$toString$args,
}

export interface Twitter$toString$result {}

const $Twitter$toString$result: StructSchema = { name: 'Twitter.toString.result', fields: {} }

function read$Twitter$toString$result(r: Reader$): Twitter$toString$result {
  r.begin($Twitter$toString$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$toString$result(w: Writer, v: Twitter$toString$result): void {
  w.begin($Twitter$toString$result, v)
  w.end(v)
}

export const Twitter$toString$result: StructCodec<Twitter$toString$result> = {
  schema: $Twitter$toString$result,
  read: read$Twitter$toString$result,
  write: write$Twitter$toString$result,
}

export const Twitter$toString$client: ClientMethod<Twitter$toString$args, Twitter$toString$result> = {
  name: 'toString',
  reply: 'void',
  writeArgs: write$Twitter$toString$args,
  readResult: read$Twitter$toString$result,
}

export const Twitter$toString$processor: ProcessorMethod<Handler<Twitter>, Twitter$toString$args, Twitter$toString$result> = {
  name: 'toString',
  reply: 'void',
  readArgs: read$Twitter$toString$args,
  invoke: (handler, _args, context) => handler.toString(context),
  writeResult: write$Twitter$toString$result,
}

export interface Twitter$__proto__$args {}

const $Twitter$__proto__$args: StructSchema = { name: 'Twitter.__proto__.args', fields: {} }

function read$Twitter$__proto__$args(r: Reader$): Twitter$__proto__$args {
  r.begin($Twitter$__proto__$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$__proto__$args(w: Writer, v: Twitter$__proto__$args): void {
  w.begin($Twitter$__proto__$args, v)
  w.end(v)
}

export const Twitter$__proto__$args: StructCodec<Twitter$__proto__$args> = {
  schema: $Twitter$__proto__$args,
  read: read$Twitter$__proto__$args,
  write: write$Twitter$__proto__$args,
}

export interface Twitter$__proto__$result {}

const $Twitter$__proto__$result: StructSchema = { name: 'Twitter.__proto__.result', fields: {} }

function read$Twitter$__proto__$result(r: Reader$): Twitter$__proto__$result {
  r.begin($Twitter$__proto__$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$__proto__$result(w: Writer, v: Twitter$__proto__$result): void {
  w.begin($Twitter$__proto__$result, v)
  w.end(v)
}

export const Twitter$__proto__$result: StructCodec<Twitter$__proto__$result> = {
  schema: $Twitter$__proto__$result,
  read: read$Twitter$__proto__$result,
  write: write$Twitter$__proto__$result,
}

export const Twitter$__proto__$client: ClientMethod<Twitter$__proto__$args, Twitter$__proto__$result> = {
  name: '__proto__',
  reply: 'void',
  writeArgs: write$Twitter$__proto__$args,
  readResult: read$Twitter$__proto__$result,
}

export const Twitter$__proto__$processor: ProcessorMethod<Handler<Twitter>, Twitter$__proto__$args, Twitter$__proto__$result> = {
  name: '__proto__',
  reply: 'void',
  readArgs: read$Twitter$__proto__$args,
  invoke: (handler, _args, context) => handler.__proto__(context),
  writeResult: write$Twitter$__proto__$result,
}

export interface Twitter$delete$args {
  Map?: Map | undefined
}

const $Twitter$delete$args: StructSchema = { name: 'Twitter.delete.args', fields: { Map: 0x10c } }

function read$Twitter$delete$args(r: Reader$): Twitter$delete$args {
  let Map$: Map | undefined
  r.begin($Twitter$delete$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: Map$ = readMap(r); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$ })
}

function write$Twitter$delete$args(w: Writer, v: Twitter$delete$args): void {
  w.begin($Twitter$delete$args, v)
  if (v.Map != null) writeMap(w.field(0x10c), v.Map)
  w.end(v)
}

export const Twitter$delete$args: StructCodec<Twitter$delete$args> = {
  schema: $Twitter$delete$args,
  read: read$Twitter$delete$args,
  write: write$Twitter$delete$args,
}

export interface Twitter$delete$result {
  success?: Map | undefined
}

const $Twitter$delete$result: StructSchema = { name: 'Twitter.delete.result', fields: { success: 0x00c } }

function read$Twitter$delete$result(r: Reader$): Twitter$delete$result {
  let success: Map | undefined
  r.begin($Twitter$delete$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readMap(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Twitter$delete$result(w: Writer, v: Twitter$delete$result): void {
  w.begin($Twitter$delete$result, v)
  if (v.success != null) writeMap(w.field(0x00c), v.success)
  w.end(v)
}

export const Twitter$delete$result: StructCodec<Twitter$delete$result> = {
  schema: $Twitter$delete$result,
  read: read$Twitter$delete$result,
  write: write$Twitter$delete$result,
}

export const Twitter$delete$client: ClientMethod<Twitter$delete$args, Twitter$delete$result> = {
  name: 'delete',
  reply: 'value',
  writeArgs: write$Twitter$delete$args,
  readResult: read$Twitter$delete$result,
}

export const Twitter$delete$processor: ProcessorMethod<Handler<Twitter>, Twitter$delete$args, Twitter$delete$result> = {
  name: 'delete',
  reply: 'value',
  readArgs: read$Twitter$delete$args,
  invoke: (handler, args, context) => handler.delete(args.Map, context),
  writeResult: write$Twitter$delete$result,
}

interface new$ {}

/** Calls the functions of new on a server. */
export class newClient extends Client$ implements new$ {}

/** Answers calls of new with the functions of a handler. */
export class newProcessor extends Processor {
  constructor(handler: Handler<new$>) {
    super(handler, [])
  }
}

const new$: {
  readonly name: string
  readonly Client: typeof newClient
  readonly Processor: typeof newProcessor
} = { name: 'new', Client: newClient, Processor: newProcessor }

function read$MapOfStringToMap(r: Reader$): globalThis.Map<string, Map> {
  const map = new globalThis.Map<string, Map>()
  for (let n = r.map(11, 12); n > 0; n--) map.set(r.string(), readMap(r))
  r.endContainer()
  return map
}

function write$MapOfStringToMap(w: Writer, v: globalThis.Map<string, Map>): void {
  w.map(11, 12, v.size)
  for (const [key, value] of v) {
    w.string(key)
    writeMap(w, value)
  }
  w.endContainer()
}

function read$SetOfI32(r: Reader$): Set<number> {
  const set = new Set<number>()
  for (let n = r.set(8); n > 0; n--) set.add(r.i32())
  r.endContainer()
  return set
}

function write$SetOfI32(w: Writer, v: Set<number>): void {
  w.set(8, v.size)
  for (const item of v) w.i32(item)
  w.endContainer()
}

function read$ListOfI32(r: Reader$): number[] {
  const list = new Array<number>(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfI32(w: Writer, v: number[]): void {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i] as number)
  w.endContainer()
}

export {
  class$ as class,
  number$ as number,
  await$ as await,
  static$ as static,
  new$ as new,
}
export * as default from './names.thrift'
