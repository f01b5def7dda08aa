import { BareException, Client as Client$, Processor, ThriftException, keepUnknownFields } from 'thrift-es'

export const default$ = {
  class: 0,
  toString: 1,
  ['__proto__']: 2,
  constructor: 3,
  0: 'class',
  1: 'toString',
  2: '__proto__',
  3: 'constructor',
}

const $class = {
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

export function createclass(init) {
  return { ...init }
}

export function readclass(r) {
  let function$, delete$, r$, h$, v$, w$, arms$, init$
  r.begin($class)
  for (let h; (h = r.field()); )
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

export function writeclass(w, v) {
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

const class$ = { schema: $class, create: createclass, read: readclass, write: writeclass }

const $Map = { name: 'Map', fields: { Map: 0x10d, Set: 0x20e, Array: 0x30f, Uint8Array: 0x40b } }

export function createMap(init = {}) {
  return { ...init }
}

export function readMap(r) {
  let Map$, Set$, Array$, Uint8Array$
  r.begin($Map)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10d: Map$ = read$MapOfStringToMap(r); break
      case 0x20e: Set$ = read$SetOfI32(r); break
      case 0x30f: Array$ = read$ListOfI32(r); break
      case 0x40b: Uint8Array$ = r.binary(); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$, Set: Set$, Array: Array$, Uint8Array: Uint8Array$ })
}

export function writeMap(w, v) {
  w.begin($Map, v)
  if (v.Map != null) write$MapOfStringToMap(w.field(0x10d), v.Map)
  if (v.Set != null) write$SetOfI32(w.field(0x20e), v.Set)
  if (v.Array != null) write$ListOfI32(w.field(0x30f), v.Array)
  if (v.Uint8Array != null) w.field(0x40b).binary(v.Uint8Array)
  w.end(v)
}

export const Map = { schema: $Map, create: createMap, read: readMap, write: writeMap }

const $Promise = {
  name: 'Promise',
  fields: {
    then: 0x108,
    constructor: 0x208,
    ['__proto__']: 0x308,
    hasOwnProperty: 0x408,
    toString: 0x508,
  },
}

export function createPromise(init) {
  return { ...init }
}

export function readPromise(r) {
  let then$$, constructor, __proto__$, hasOwnProperty, toString
  r.begin($Promise)
  for (let h; (h = r.field()); )
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

export function writePromise(w, v) {
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

export const Promise = { schema: $Promise, create: createPromise, read: readPromise, write: writePromise }

const $then = { name: 'then', fields: { then: 0x10c } }

export class then$ extends ThriftException {
  static schema = $then
  static create = createthen
  static read = readthen
  static write = writethen

  constructor(init = {}) {
    super('then')
    this.then = init.then
  }
}

export function createthen(init = {}) {
  return keepUnknownFields(new then$(init), init)
}

export function readthen(r) {
  let then$$
  r.begin($then)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: then$$ = readthen(r); break
      default: r.unknown(h)
    }
  return r.end(new then$({ then: then$$ }))
}

export function writethen(w, v) {
  w.begin($then, v)
  if (v.then != null) writethen(w.field(0x10c), v.then)
  w.end(v)
}

const $Reader = { name: 'Reader', fields: { readReader: 0x108, Reader: 0x208 } }

export function createReader(init = {}) {
  return { ...init }
}

export function readReader$(r) {
  let readReader$$, Reader$$
  r.begin($Reader)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: readReader$$ = r.i32(); break
      case 0x208: Reader$$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ readReader: readReader$$, Reader: Reader$$ })
}

export function writeReader(w, v) {
  w.begin($Reader, v)
  if (v.readReader != null) w.field(0x108).i32(v.readReader)
  if (v.Reader != null) w.field(0x208).i32(v.Reader)
  w.end(v)
}

export const Reader = { schema: $Reader, create: createReader, read: readReader$, write: writeReader }

const $Client = {
  name: 'Client',
  fields: { arguments: 0x108, await: 0x208, undefined: 0x308, eval: 0x408 },
}

export function createClient(init = {}) {
  return { ...init }
}

export function readClient(r) {
  let arguments$, await$$, undefined$, eval$
  r.begin($Client)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: arguments$ = r.i32(); break
      case 0x208: await$$ = r.i32(); break
      case 0x308: undefined$ = r.i32(); break
      case 0x408: eval$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ arguments: arguments$, await: await$$, undefined: undefined$, eval: eval$ })
}

export function writeClient(w, v) {
  w.begin($Client, v)
  if (v.arguments != null) w.field(0x108).i32(v.arguments)
  if (v.await != null) w.field(0x208).i32(v.await)
  if (v.undefined != null) w.field(0x308).i32(v.undefined)
  if (v.eval != null) w.field(0x408).i32(v.eval)
  w.end(v)
}

export const Client = { schema: $Client, create: createClient, read: readClient, write: writeClient }

const $number = { name: 'number', fields: { number: 0x108 } }

export function createnumber(init = {}) {
  return { ...init }
}

export function readnumber(r) {
  let number$$
  r.begin($number)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: number$$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ number: number$$ })
}

export function writenumber(w, v) {
  w.begin($number, v)
  if (v.number != null) w.field(0x108).i32(v.number)
  w.end(v)
}

const number$ = { schema: $number, create: createnumber, read: readnumber, write: writenumber }

const $readReader = { name: 'readReader', fields: { x: 0x108 } }

export function createreadReader(init = {}) {
  return { ...init }
}

export function readreadReader(r) {
  let x
  r.begin($readReader)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x })
}

export function writereadReader(w, v) {
  w.begin($readReader, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  w.end(v)
}

export const readReader = {
  schema: $readReader,
  create: createreadReader,
  read: readreadReader,
  write: writereadReader,
}

const $TwitterClient = { name: 'TwitterClient', fields: { x: 0x108 } }

export function createTwitterClient(init = {}) {
  return { ...init }
}

export function readTwitterClient(r) {
  let x
  r.begin($TwitterClient)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ x })
}

export function writeTwitterClient(w, v) {
  w.begin($TwitterClient, v)
  if (v.x != null) w.field(0x108).i32(v.x)
  w.end(v)
}

export const TwitterClient = {
  schema: $TwitterClient,
  create: createTwitterClient,
  read: readTwitterClient,
  write: writeTwitterClient,
}

export { class$ as null }

const $Object = {
  name: 'Object',
  fields: { Object: 0x108, ['__proto__']: 0x20b, constructor: 0x308 },
}

export function createObject(init) {
  return { ...init }
}

export function readObject(r) {
  let v
  let arms = 0
  r.begin($Object)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: v = { Object: r.i32() }; arms++; break
      case 0x20b: v = { ['__proto__']: r.string() }; arms++; break
      case 0x308: v = { constructor: r.i32() }; arms++; break
      default: r.unknown(h)
    }
  return r.endUnion(v, arms)
}

export function writeObject(w, v) {
  let arms = 0
  w.begin($Object, v)
  if (v.Object != null) { arms++; w.field(0x108).i32(v.Object) }
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) { arms++; w.field(0x20b).string(__proto__$) }
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) { arms++; w.field(0x308).i32(constructor) }
  w.endUnion(v, arms)
}

export const Object = { schema: $Object, create: createObject, read: readObject, write: writeObject }

const $Error = {
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
  static schema = $Error
  static create = createError
  static read = readError
  static write = writeError

  constructor(init) {
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

export function createError(init) {
  return keepUnknownFields(new Error(init), init)
}

export function readError(r) {
  let message, name, stack, cause, __proto__$, constructor
  r.begin($Error)
  for (let h; (h = r.field()); )
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

export function writeError(w, v) {
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

const $Numbered = { name: 'Numbered', fields: { message: 0x108 } }

export class Numbered extends BareException {
  static schema = $Numbered
  static create = createNumbered
  static read = readNumbered
  static write = writeNumbered

  constructor(init = {}) {
    super('Numbered')
    this.message = init.message
  }
}

export function createNumbered(init = {}) {
  return keepUnknownFields(new Numbered(init), init)
}

export function readNumbered(r) {
  let message
  r.begin($Numbered)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: message = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Numbered({ message }))
}

export function writeNumbered(w, v) {
  w.begin($Numbered, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x108).i32(message)
  w.end(v)
}

const $Listed = { name: 'Listed', fields: { message: 0x10f, toString: 0x208 } }

export class Listed extends BareException {
  static schema = $Listed
  static create = createListed
  static read = readListed
  static write = writeListed

  constructor(init) {
    super('Listed')
    this.message = init.message
    this.toString = (globalThis.Object.hasOwn(init, 'toString') ? init.toString : undefined)
  }
}

export function createListed(init) {
  return keepUnknownFields(new Listed(init), init)
}

export function readListed(r) {
  let message, toString
  r.begin($Listed)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10f: message = read$ListOfI32(r); break
      case 0x208: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Listed({ message: message ?? r.missing(1), toString: toString ?? r.missing(2) }))
}

export function writeListed(w, v) {
  w.begin($Listed, v)
  const message = globalThis.Object.hasOwn(v, 'message') ? v.message : undefined
  write$ListOfI32(w.field(0x10f), message ?? w.missing(1))
  const toString = globalThis.Object.hasOwn(v, 'toString') ? v.toString : undefined
  w.field(0x208).i32(toString ?? w.missing(2))
  w.end(v)
}

const await$ = 1

const static$ = { r: 1 }

export const __proto__ = /* @__PURE__ */ new globalThis.Map([['__proto__', '<\/script>']])

export const Map$const = 5

export const Reader$const = [5]

export class TwitterClient$ extends Client$ {
  then(then$$, options$, args$, options) {
    return this.$call(Twitter$then$client, { then: then$$, options: options$, args: args$ }, options)
  }

  /** @throws {@link Error} */
  ['constructor'](class$$, __proto__$, options) {
    return this.$call(Twitter$constructor$client, { class: class$$, ['__proto__']: __proto__$ }, options)
  }

  toString(options) {
    return this.$call(Twitter$toString$client, {}, options)
  }

  __proto__(options) {
    return this.$call(Twitter$__proto__$client, {}, options)
  }

  delete(Map$, options) {
    return this.$call(Twitter$delete$client, { Map: Map$ }, options)
  }
}

export class TwitterProcessor extends Processor {
  constructor(handler) {
    super(handler, [
      Twitter$then$processor,
      Twitter$constructor$processor,
      Twitter$toString$processor,
      Twitter$__proto__$processor,
      Twitter$delete$processor,
    ])
  }
}

export const Twitter = { name: 'Twitter', Client: TwitterClient$, Processor: TwitterProcessor }

const $Twitter$then$args = { name: 'Twitter.then.args', fields: { then: 0x108, options: 0x208, args: 0x308 } }

function read$Twitter$then$args(r) {
  let then$$, options$, args$
  r.begin($Twitter$then$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: then$$ = r.i32(); break
      case 0x208: options$ = r.i32(); break
      case 0x308: args$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ then: then$$, options: options$, args: args$ })
}

function write$Twitter$then$args(w, v) {
  w.begin($Twitter$then$args, v)
  if (v.then != null) w.field(0x108).i32(v.then)
  if (v.options != null) w.field(0x208).i32(v.options)
  if (v.args != null) w.field(0x308).i32(v.args)
  w.end(v)
}

export const Twitter$then$args = {
  schema: $Twitter$then$args,
  read: read$Twitter$then$args,
  write: write$Twitter$then$args,
}

const $Twitter$then$result = { name: 'Twitter.then.result', fields: { success: 0x00c } }

function read$Twitter$then$result(r) {
  let success
  r.begin($Twitter$then$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readPromise(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Twitter$then$result(w, v) {
  w.begin($Twitter$then$result, v)
  if (v.success != null) writePromise(w.field(0x00c), v.success)
  w.end(v)
}

export const Twitter$then$result = {
  schema: $Twitter$then$result,
  read: read$Twitter$then$result,
  write: write$Twitter$then$result,
}

export const Twitter$then$client = {
  name: 'then',
  reply: 'value',
  writeArgs: write$Twitter$then$args,
  readResult: read$Twitter$then$result,
}

export const Twitter$then$processor = {
  name: 'then',
  reply: 'value',
  readArgs: read$Twitter$then$args,
  invoke: (handler, args, context) => handler.then(args.then, args.options, args.args, context),
  writeResult: write$Twitter$then$result,
}

const $Twitter$constructor$args = { name: 'Twitter.constructor.args', fields: { class: 0x10c, ['__proto__']: 0x208 } }

function read$Twitter$constructor$args(r) {
  let class$$, __proto__$
  r.begin($Twitter$constructor$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: class$$ = readclass(r); break
      case 0x208: __proto__$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ class: class$$, ['__proto__']: __proto__$ })
}

function write$Twitter$constructor$args(w, v) {
  w.begin($Twitter$constructor$args, v)
  if (v.class != null) writeclass(w.field(0x10c), v.class)
  const __proto__$ = globalThis.Object.hasOwn(v, '__proto__') ? v.__proto__ : undefined
  if (__proto__$ != null) w.field(0x208).i32(__proto__$)
  w.end(v)
}

export const Twitter$constructor$args = {
  schema: $Twitter$constructor$args,
  read: read$Twitter$constructor$args,
  write: write$Twitter$constructor$args,
}

const $Twitter$constructor$result = { name: 'Twitter.constructor.result', fields: { constructor: 0x10c } }

function read$Twitter$constructor$result(r) {
  let constructor
  r.begin($Twitter$constructor$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: constructor = readError(r); break
      default: r.unknown(h)
    }
  return r.end({ constructor })
}

function write$Twitter$constructor$result(w, v) {
  w.begin($Twitter$constructor$result, v)
  const constructor = globalThis.Object.hasOwn(v, 'constructor') ? v.constructor : undefined
  if (constructor != null) writeError(w.field(0x10c), constructor)
  w.end(v)
}

export const Twitter$constructor$result = {
  schema: $Twitter$constructor$result,
  read: read$Twitter$constructor$result,
  write: write$Twitter$constructor$result,
}

export const Twitter$constructor$client = {
  name: 'constructor',
  reply: 'void',
  writeArgs: write$Twitter$constructor$args,
  readResult: read$Twitter$constructor$result,
}

export const Twitter$constructor$processor = {
  name: 'constructor',
  reply: 'void',
  readArgs: read$Twitter$constructor$args,
  invoke: (handler, args, context) => handler.constructor(args.class, args.__proto__, context),
  writeResult: write$Twitter$constructor$result,
  catch: error => (error instanceof Error ? { constructor: error } : undefined),
}

const $Twitter$toString$args = { name: 'Twitter.toString.args', fields: {} }

function read$Twitter$toString$args(r) {
  r.begin($Twitter$toString$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$toString$args(w, v) {
  w.begin($Twitter$toString$args, v)
  w.end(v)
}

export const Twitter$toString$args = {
  schema: $Twitter$toString$args,
  read: read$Twitter$toString$args,
  write: write$Twitter$toString$args,
}

const $Twitter$toString$result = { name: 'Twitter.toString.result', fields: {} }

function read$Twitter$toString$result(r) {
  r.begin($Twitter$toString$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$toString$result(w, v) {
  w.begin($Twitter$toString$result, v)
  w.end(v)
}

export const Twitter$toString$result = {
  schema: $Twitter$toString$result,
  read: read$Twitter$toString$result,
  write: write$Twitter$toString$result,
}

export const Twitter$toString$client = {
  name: 'toString',
  reply: 'void',
  writeArgs: write$Twitter$toString$args,
  readResult: read$Twitter$toString$result,
}

export const Twitter$toString$processor = {
  name: 'toString',
  reply: 'void',
  readArgs: read$Twitter$toString$args,
  invoke: (handler, _args, context) => handler.toString(context),
  writeResult: write$Twitter$toString$result,
}

const $Twitter$__proto__$args = { name: 'Twitter.__proto__.args', fields: {} }

function read$Twitter$__proto__$args(r) {
  r.begin($Twitter$__proto__$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$__proto__$args(w, v) {
  w.begin($Twitter$__proto__$args, v)
  w.end(v)
}

export const Twitter$__proto__$args = {
  schema: $Twitter$__proto__$args,
  read: read$Twitter$__proto__$args,
  write: write$Twitter$__proto__$args,
}

const $Twitter$__proto__$result = { name: 'Twitter.__proto__.result', fields: {} }

function read$Twitter$__proto__$result(r) {
  r.begin($Twitter$__proto__$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$__proto__$result(w, v) {
  w.begin($Twitter$__proto__$result, v)
  w.end(v)
}

export const Twitter$__proto__$result = {
  schema: $Twitter$__proto__$result,
  read: read$Twitter$__proto__$result,
  write: write$Twitter$__proto__$result,
}

export const Twitter$__proto__$client = {
  name: '__proto__',
  reply: 'void',
  writeArgs: write$Twitter$__proto__$args,
  readResult: read$Twitter$__proto__$result,
}

export const Twitter$__proto__$processor = {
  name: '__proto__',
  reply: 'void',
  readArgs: read$Twitter$__proto__$args,
  invoke: (handler, _args, context) => handler.__proto__(context),
  writeResult: write$Twitter$__proto__$result,
}

const $Twitter$delete$args = { name: 'Twitter.delete.args', fields: { Map: 0x10c } }

function read$Twitter$delete$args(r) {
  let Map$
  r.begin($Twitter$delete$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: Map$ = readMap(r); break
      default: r.unknown(h)
    }
  return r.end({ Map: Map$ })
}

function write$Twitter$delete$args(w, v) {
  w.begin($Twitter$delete$args, v)
  if (v.Map != null) writeMap(w.field(0x10c), v.Map)
  w.end(v)
}

export const Twitter$delete$args = {
  schema: $Twitter$delete$args,
  read: read$Twitter$delete$args,
  write: write$Twitter$delete$args,
}

const $Twitter$delete$result = { name: 'Twitter.delete.result', fields: { success: 0x00c } }

function read$Twitter$delete$result(r) {
  let success
  r.begin($Twitter$delete$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readMap(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Twitter$delete$result(w, v) {
  w.begin($Twitter$delete$result, v)
  if (v.success != null) writeMap(w.field(0x00c), v.success)
  w.end(v)
}

export const Twitter$delete$result = {
  schema: $Twitter$delete$result,
  read: read$Twitter$delete$result,
  write: write$Twitter$delete$result,
}

export const Twitter$delete$client = {
  name: 'delete',
  reply: 'value',
  writeArgs: write$Twitter$delete$args,
  readResult: read$Twitter$delete$result,
}

export const Twitter$delete$processor = {
  name: 'delete',
  reply: 'value',
  readArgs: read$Twitter$delete$args,
  invoke: (handler, args, context) => handler.delete(args.Map, context),
  writeResult: write$Twitter$delete$result,
}

export class newClient extends Client$ {}

export class newProcessor extends Processor {
  constructor(handler) {
    super(handler, [])
  }
}

const new$ = { name: 'new', Client: newClient, Processor: newProcessor }

function read$MapOfStringToMap(r) {
  const map = new globalThis.Map()
  for (let n = r.map(11, 12); n > 0; n--) map.set(r.string(), readMap(r))
  r.endContainer()
  return map
}

function write$MapOfStringToMap(w, v) {
  w.map(11, 12, v.size)
  for (const [key, value] of v) {
    w.string(key)
    writeMap(w, value)
  }
  w.endContainer()
}

function read$SetOfI32(r) {
  const set = new Set()
  for (let n = r.set(8); n > 0; n--) set.add(r.i32())
  r.endContainer()
  return set
}

function write$SetOfI32(w, v) {
  w.set(8, v.size)
  for (const item of v) w.i32(item)
  w.endContainer()
}

function read$ListOfI32(r) {
  const list = new Array(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfI32(w, v) {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i])
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
