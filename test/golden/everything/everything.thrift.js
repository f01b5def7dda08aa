import {
  Client,
  Processor,
  ThriftException,
  ValueSet,
  fillStruct,
  keepUnknownFields,
  readUuid,
  writeUuid,
} from 'thrift-es'

export const Size = {
  SMALL: -1,
  MEDIUM: 0,
  LARGE: 16,
  BIG: 16,
  '-1': 'SMALL',
  0: 'MEDIUM',
  16: 'BIG',
}

export { Everything as Whole }

export { Everything as All }

export { Size as Extent }

export { Problem as Fault }

const $Empty = { name: 'Empty', fields: {} }

export function createEmpty() {
  return {}
}

export function readEmpty(r) {
  r.begin($Empty)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

export function writeEmpty(w, v) {
  w.begin($Empty, v)
  w.end(v)
}

export const Empty = { schema: $Empty, create: createEmpty, read: readEmpty, write: writeEmpty }

const $Everything = {
  name: 'Everything',
  fields: {
    flag: 0x102,
    tiny: 0x203,
    small: 0x303,
    medium: 0x406,
    normal: 0x508,
    large: 0x60a,
    real: 0x704,
    text: 0x80b,
    bytes: 0x90b,
    id: 0xa10,
    size: 0xb08,
    empty: 0xc0c,
    numbers: 0xd0f,
    words: 0xe0e,
    counts: 0xf0d,
    grid: 0x100f,
    nested: 0x110d,
    children: 0x120f,
    alias: 0x130a,
    index: 0x140d,
    other: 0x150d,
    choice: 0x160c,
    choices: 0x170f,
    problem: 0x180c,
    self: 0x190c,
  },
}

export function createEverything(init = {}) {
  return { ...init }
}

export function readEverything(r) {
  let flag,
    tiny,
    small,
    medium,
    normal,
    large,
    real,
    text,
    bytes,
    id,
    size,
    empty,
    numbers,
    words,
    counts,
    grid,
    nested,
    children,
    alias,
    index,
    other,
    choice,
    choices,
    problem,
    self
  r.begin($Everything)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x102: flag = r.bool(); break
      case 0x203: tiny = r.i8(); break
      case 0x303: small = r.i8(); break
      case 0x406: medium = r.i16(); break
      case 0x508: normal = r.i32(); break
      case 0x60a: large = r.i64(); break
      case 0x704: real = r.double(); break
      case 0x80b: text = r.string(); break
      case 0x90b: bytes = r.binary(); break
      case 0xa10: id = readUuid(r); break
      case 0xb08: size = r.i32(); break
      case 0xc0c: empty = readEmpty(r); break
      case 0xd0f: numbers = read$ListOfI32(r); break
      case 0xe0e: words = read$SetOfString(r); break
      case 0xf0d: counts = read$MapOfStringToI64(r); break
      case 0x100f: grid = read$ListOfListOfBool(r); break
      case 0x110d: nested = read$MapOfI32ToMapOfStringToSetOfDouble(r); break
      case 0x120f: children = read$ListOfEverything(r); break
      case 0x130a: alias = r.i64(); break
      case 0x140d: index = read$MapOfI64ToListOfSize(r); break
      case 0x150d: other = read$MapOfI64ToListOfSize(r); break
      case 0x160c: choice = readChoice(r); break
      case 0x170f: choices = read$ListOfChoice(r); break
      case 0x180c: problem = readProblem(r); break
      case 0x190c: self = readEverything(r); break
      default: r.unknown(h)
    }
  return r.end({
    flag,
    tiny,
    small,
    medium,
    normal,
    large,
    real,
    text,
    bytes,
    id,
    size,
    empty,
    numbers,
    words,
    counts,
    grid,
    nested,
    children,
    alias,
    index,
    other,
    choice,
    choices,
    problem,
    self,
  })
}

export function writeEverything(w, v) {
  w.begin($Everything, v)
  if (v.flag != null) w.field(0x102).bool(v.flag)
  if (v.tiny != null) w.field(0x203).i8(v.tiny)
  if (v.small != null) w.field(0x303).i8(v.small)
  if (v.medium != null) w.field(0x406).i16(v.medium)
  if (v.normal != null) w.field(0x508).i32(v.normal)
  if (v.large != null) w.field(0x60a).i64(v.large)
  if (v.real != null) w.field(0x704).double(v.real)
  if (v.text != null) w.field(0x80b).string(v.text)
  if (v.bytes != null) w.field(0x90b).binary(v.bytes)
  if (v.id != null) writeUuid(w.field(0xa10), v.id)
  if (v.size != null) w.field(0xb08).i32(v.size)
  if (v.empty != null) writeEmpty(w.field(0xc0c), v.empty)
  if (v.numbers != null) write$ListOfI32(w.field(0xd0f), v.numbers)
  if (v.words != null) write$SetOfString(w.field(0xe0e), v.words)
  if (v.counts != null) write$MapOfStringToI64(w.field(0xf0d), v.counts)
  if (v.grid != null) write$ListOfListOfBool(w.field(0x100f), v.grid)
  if (v.nested != null) write$MapOfI32ToMapOfStringToSetOfDouble(w.field(0x110d), v.nested)
  if (v.children != null) write$ListOfEverything(w.field(0x120f), v.children)
  if (v.alias != null) w.field(0x130a).i64(v.alias)
  if (v.index != null) write$MapOfI64ToListOfSize(w.field(0x140d), v.index)
  if (v.other != null) write$MapOfI64ToListOfSize(w.field(0x150d), v.other)
  if (v.choice != null) writeChoice(w.field(0x160c), v.choice)
  if (v.choices != null) write$ListOfChoice(w.field(0x170f), v.choices)
  if (v.problem != null) writeProblem(w.field(0x180c), v.problem)
  if (v.self != null) writeEverything(w.field(0x190c), v.self)
  w.end(v)
}

export const Everything = {
  schema: $Everything,
  create: createEverything,
  read: readEverything,
  write: writeEverything,
}

const $Required = {
  name: 'Required',
  fields: { flag: 0x102, blobs: 0x20f, empty: 0x30c, size: 0x408 },
}

export function createRequired(init) {
  return { ...init, size: init.size ?? 16 /* LARGE */ }
}

export function readRequired(r) {
  let flag, blobs, empty, size
  r.begin($Required)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x102: flag = r.bool(); break
      case 0x20f: blobs = read$ListOfBinary(r); break
      case 0x30c: empty = readEmpty(r); break
      case 0x408: size = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({
    flag: flag ?? r.missing(1),
    blobs: blobs ?? r.missing(2),
    empty: empty ?? r.missing(3),
    size: size ?? 16 /* LARGE */,
  })
}

export function writeRequired(w, v) {
  w.begin($Required, v)
  w.field(0x102).bool(v.flag ?? w.missing(1))
  write$ListOfBinary(w.field(0x20f), v.blobs ?? w.missing(2))
  writeEmpty(w.field(0x30c), v.empty ?? w.missing(3))
  w.field(0x408).i32(v.size ?? 16 /* LARGE */)
  w.end(v)
}

export const Required = {
  schema: $Required,
  create: createRequired,
  read: readRequired,
  write: writeRequired,
}

const $Defaults = {
  name: 'Defaults',
  fields: {
    flag: 0x102,
    tiny: 0x203,
    large: 0x30a,
    real: 0x404,
    text: 0x50b,
    bytes: 0x60b,
    id: 0x710,
    size: 0x808,
    numbers: 0x90f,
    words: 0xa0e,
    counts: 0xb0d,
    nested: 0xc0c,
    choice: 0xd0c,
    whole: 0xe04,
    long_one: 0xf0d,
  },
}

export function createDefaults(init = {}) {
  return {
    ...init,
    flag: init.flag ?? true,
    tiny: init.tiny ?? -128,
    large: init.large ?? 9007199254740993n,
    real: init.real ?? -0,
    text: init.text ?? "it's \"quoted\"\n",
    bytes: init.bytes ?? new Uint8Array([0, 195, 169]),
    id: init.id ?? '00112233-4455-6677-8899-aabbccddeeff',
    size: init.size ?? 16 /* LARGE */,
    numbers: init.numbers ?? [1, 2, 10],
    words: init.words ?? new Set(['a', 'b']),
    counts: init.counts ?? new Map([['a', 1n], ['b', -2n]]),
    nested: fillStruct(init.nested, createRequired) ?? { flag: false, blobs: [], empty: {}, size: 16 /* LARGE */ },
    choice: init.choice ?? { number: 5 },
    whole: init.whole ?? 3,
    long_one: init.long_one ?? new Map([
      ['the first key', ['with', 'several', 'values']],
      ['the second key', ['and', 'more', 'of', 'them']],
    ]),
  }
}

export function readDefaults(r) {
  let flag,
    tiny,
    large,
    real,
    text,
    bytes,
    id,
    size,
    numbers,
    words,
    counts,
    nested,
    choice,
    whole,
    long_one
  r.begin($Defaults)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x102: flag = r.bool(); break
      case 0x203: tiny = r.i8(); break
      case 0x30a: large = r.i64(); break
      case 0x404: real = r.double(); break
      case 0x50b: text = r.string(); break
      case 0x60b: bytes = r.binary(); break
      case 0x710: id = readUuid(r); break
      case 0x808: size = r.i32(); break
      case 0x90f: numbers = read$ListOfI32(r); break
      case 0xa0e: words = read$SetOfString(r); break
      case 0xb0d: counts = read$MapOfStringToI64(r); break
      case 0xc0c: nested = readRequired(r); break
      case 0xd0c: choice = readChoice(r); break
      case 0xe04: whole = r.double(); break
      case 0xf0d: long_one = read$MapOfStringToListOfString(r); break
      default: r.unknown(h)
    }
  return r.end({
    flag: flag ?? true,
    tiny: tiny ?? -128,
    large: large ?? 9007199254740993n,
    real: real ?? -0,
    text: text ?? "it's \"quoted\"\n",
    bytes: bytes ?? new Uint8Array([0, 195, 169]),
    id: id ?? '00112233-4455-6677-8899-aabbccddeeff',
    size: size ?? 16 /* LARGE */,
    numbers: numbers ?? [1, 2, 10],
    words: words ?? new Set(['a', 'b']),
    counts: counts ?? new Map([['a', 1n], ['b', -2n]]),
    nested: nested ?? { flag: false, blobs: [], empty: {}, size: 16 /* LARGE */ },
    choice: choice ?? { number: 5 },
    whole: whole ?? 3,
    long_one: long_one ?? new Map([
      ['the first key', ['with', 'several', 'values']],
      ['the second key', ['and', 'more', 'of', 'them']],
    ]),
  })
}

export function writeDefaults(w, v) {
  w.begin($Defaults, v)
  w.field(0x102).bool(v.flag ?? true)
  w.field(0x203).i8(v.tiny ?? -128)
  w.field(0x30a).i64(v.large ?? 9007199254740993n)
  w.field(0x404).double(v.real ?? -0)
  w.field(0x50b).string(v.text ?? "it's \"quoted\"\n")
  w.field(0x60b).binary(v.bytes ?? new Uint8Array([0, 195, 169]))
  writeUuid(w.field(0x710), v.id ?? '00112233-4455-6677-8899-aabbccddeeff')
  w.field(0x808).i32(v.size ?? 16 /* LARGE */)
  write$ListOfI32(w.field(0x90f), v.numbers ?? [1, 2, 10])
  write$SetOfString(w.field(0xa0e), v.words ?? new Set(['a', 'b']))
  write$MapOfStringToI64(w.field(0xb0d), v.counts ?? new Map([['a', 1n], ['b', -2n]]))
  if (v.nested != null) writeRequired(w.field(0xc0c), v.nested)
  if (v.choice != null) writeChoice(w.field(0xd0c), v.choice)
  w.field(0xe04).double(v.whole ?? 3)
  write$MapOfStringToListOfString(w.field(0xf0d), v.long_one ?? new Map([
    ['the first key', ['with', 'several', 'values']],
    ['the second key', ['and', 'more', 'of', 'them']],
  ]))
  w.end(v)
}

export const Defaults = {
  schema: $Defaults,
  create: createDefaults,
  read: readDefaults,
  write: writeDefaults,
}

const $Choice = { name: 'Choice', fields: { number: 0x108, text: 0x20b, many: 0x30f } }

export function createChoice(init) {
  return { ...init }
}

export function readChoice(r) {
  let v
  let arms = 0
  r.begin($Choice)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: v = { number: r.i32() }; arms++; break
      case 0x20b: v = { text: r.string() }; arms++; break
      case 0x30f: v = { many: read$ListOfEverything(r) }; arms++; break
      default: r.unknown(h)
    }
  return r.endUnion(v, arms)
}

export function writeChoice(w, v) {
  let arms = 0
  w.begin($Choice, v)
  if (v.number != null) { arms++; w.field(0x108).i32(v.number) }
  if (v.text != null) { arms++; w.field(0x20b).string(v.text) }
  if (v.many != null) { arms++; write$ListOfEverything(w.field(0x30f), v.many) }
  w.endUnion(v, arms)
}

export const Choice = { schema: $Choice, create: createChoice, read: readChoice, write: writeChoice }

const $Problem = { name: 'Problem', fields: { message: 0x10b, code: 0x208, reasons: 0x30f } }

/** @deprecated use Trouble */
export class Problem extends ThriftException {
  static schema = $Problem
  static create = createProblem
  static read = readProblem
  static write = writeProblem

  constructor(init = {}) {
    super('Problem', init.message)
    this.code = init.code ?? 500
    this.reasons = init.reasons
  }
}

export function createProblem(init = {}) {
  return keepUnknownFields(new Problem(init), init)
}

export function readProblem(r) {
  let message, code, reasons
  r.begin($Problem)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      case 0x208: code = r.i32(); break
      case 0x30f: reasons = read$ListOfString(r); break
      default: r.unknown(h)
    }
  return r.end(new Problem({ message, code: code ?? 500, reasons }))
}

export function writeProblem(w, v) {
  w.begin($Problem, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.field(0x208).i32(v.code ?? 500)
  if (v.reasons != null) write$ListOfString(w.field(0x30f), v.reasons)
  w.end(v)
}

const $Trouble = { name: 'Trouble', fields: { why: 0x10b } }

export class Trouble extends ThriftException {
  static schema = $Trouble
  static create = createTrouble
  static read = readTrouble
  static write = writeTrouble

  constructor(init) {
    super('Trouble')
    this.why = init.why
  }
}

export function createTrouble(init) {
  return keepUnknownFields(new Trouble(init), init)
}

export function readTrouble(r) {
  let why
  r.begin($Trouble)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: why = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new Trouble({ why: why ?? r.missing(1) }))
}

export function writeTrouble(w, v) {
  w.begin($Trouble, v)
  w.field(0x10b).string(v.why ?? w.missing(1))
  w.end(v)
}

export const TEN = 10

export const TEN_AGAIN = 10n

export const EXTREMES = [9223372036854775807n, -9223372036854775808n, 9223372036854775807n, -16n]

export const TEN_REAL = 10

export const GREETING = 'hello'

export const IDS = [1n, 2n, 10n]

export const NAMES = /* @__PURE__ */ new Map([[-1 /* SMALL */, 'small'], [16 /* LARGE */, 'large']])

export const BLOBS = /* @__PURE__ */ new ValueSet([/* @__PURE__ */ new Uint8Array([97])])

export const STRUCT = {
  flag: true,
  blobs: [/* @__PURE__ */ new Uint8Array([120])],
  empty: {},
  size: 16 /* LARGE */,
}

export const CHOICE = { text: 'hi' }

export const UNDECIDED = [{}]

export const LATER = 1

export const EARLIER = 1

export const YES = true

export const MIDDLE = 0 /* MEDIUM */

export class ParentClient extends Client {
  /**
   * @throws {@link Problem}
   * @throws {@link Trouble}
   */
  echo(everything, options) {
    return this.$call(Parent$echo$client, { everything }, options)
  }
}

export class ParentProcessor extends Processor {
  constructor(handler) {
    super(handler, [Parent$echo$processor])
  }
}

export const Parent = { name: 'Parent', Client: ParentClient, Processor: ParentProcessor }

const $Parent$echo$args = { name: 'Parent.echo.args', fields: { everything: 0x10c } }

function read$Parent$echo$args(r) {
  let everything
  r.begin($Parent$echo$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: everything = readEverything(r); break
      default: r.unknown(h)
    }
  return r.end({ everything })
}

function write$Parent$echo$args(w, v) {
  w.begin($Parent$echo$args, v)
  if (v.everything != null) writeEverything(w.field(0x10c), v.everything)
  w.end(v)
}

export const Parent$echo$args = {
  schema: $Parent$echo$args,
  read: read$Parent$echo$args,
  write: write$Parent$echo$args,
}

const $Parent$echo$result = {
  name: 'Parent.echo.result',
  fields: { success: 0x00c, problem: 0x10c, trouble: 0x20c },
}

function read$Parent$echo$result(r) {
  let success, problem, trouble
  r.begin($Parent$echo$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readEverything(r); break
      case 0x10c: problem = readProblem(r); break
      case 0x20c: trouble = readTrouble(r); break
      default: r.unknown(h)
    }
  return r.end({ success, problem, trouble })
}

function write$Parent$echo$result(w, v) {
  w.begin($Parent$echo$result, v)
  if (v.success != null) writeEverything(w.field(0x00c), v.success)
  if (v.problem != null) writeProblem(w.field(0x10c), v.problem)
  if (v.trouble != null) writeTrouble(w.field(0x20c), v.trouble)
  w.end(v)
}

export const Parent$echo$result = {
  schema: $Parent$echo$result,
  read: read$Parent$echo$result,
  write: write$Parent$echo$result,
}

export const Parent$echo$client = {
  name: 'echo',
  reply: 'value',
  writeArgs: write$Parent$echo$args,
  readResult: read$Parent$echo$result,
}

export const Parent$echo$processor = {
  name: 'echo',
  reply: 'value',
  readArgs: read$Parent$echo$args,
  invoke: (handler, args, context) => handler.echo(args.everything, context),
  writeResult: write$Parent$echo$result,
  catch: error =>
    error instanceof Problem ? { problem: error } :
    error instanceof Trouble ? { trouble: error } :
    undefined,
}

export class ChildClient extends Client {
  /**
   * @throws {@link Problem}
   * @throws {@link Trouble}
   */
  echo(everything, options) {
    return this.$call(Parent$echo$client, { everything }, options)
  }

  size(a, b, c, options) {
    return this.$call(Child$size$client, { a, b, c }, options)
  }

  ids(options) {
    return this.$call(Child$ids$client, {}, options)
  }

  /** @throws {@link Problem} */
  nothing(options) {
    return this.$call(Child$nothing$client, {}, options)
  }

  /** @deprecated */
  shout(text, options) {
    return this.$call(Child$shout$client, { text }, options)
  }

  choose(choice, options) {
    return this.$call(Child$choose$client, { choice }, options)
  }

  /** @throws {@link Problem} */
  whole(all, extents, options) {
    return this.$call(Child$whole$client, { all, extents }, options)
  }
}

export class ChildProcessor extends Processor {
  constructor(handler) {
    super(handler, [
      Parent$echo$processor,
      Child$size$processor,
      Child$ids$processor,
      Child$nothing$processor,
      Child$shout$processor,
      Child$choose$processor,
      Child$whole$processor,
    ])
  }
}

export const Child = { name: 'Child', Client: ChildClient, Processor: ChildProcessor }

const $Child$size$args = { name: 'Child.size.args', fields: { a: 0x108, b: 0x20f, c: 0x308 } }

function read$Child$size$args(r) {
  let a, b, c
  r.begin($Child$size$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: a = r.i32(); break
      case 0x20f: b = read$ListOfString(r); break
      case 0x308: c = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ a, b: b ?? r.missing(2), c: c ?? -1 /* SMALL */ })
}

function write$Child$size$args(w, v) {
  w.begin($Child$size$args, v)
  if (v.a != null) w.field(0x108).i32(v.a)
  write$ListOfString(w.field(0x20f), v.b ?? w.missing(2))
  w.field(0x308).i32(v.c ?? -1 /* SMALL */)
  w.end(v)
}

export const Child$size$args = {
  schema: $Child$size$args,
  read: read$Child$size$args,
  write: write$Child$size$args,
}

const $Child$size$result = { name: 'Child.size.result', fields: { success: 0x008 } }

function read$Child$size$result(r) {
  let success
  r.begin($Child$size$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Child$size$result(w, v) {
  w.begin($Child$size$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Child$size$result = {
  schema: $Child$size$result,
  read: read$Child$size$result,
  write: write$Child$size$result,
}

export const Child$size$client = {
  name: 'size',
  reply: 'value',
  writeArgs: write$Child$size$args,
  readResult: read$Child$size$result,
}

export const Child$size$processor = {
  name: 'size',
  reply: 'value',
  readArgs: read$Child$size$args,
  invoke: (handler, args, context) => handler.size(args.a, args.b, args.c, context),
  writeResult: write$Child$size$result,
}

const $Child$ids$args = { name: 'Child.ids.args', fields: {} }

function read$Child$ids$args(r) {
  r.begin($Child$ids$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Child$ids$args(w, v) {
  w.begin($Child$ids$args, v)
  w.end(v)
}

export const Child$ids$args = { schema: $Child$ids$args, read: read$Child$ids$args, write: write$Child$ids$args }

const $Child$ids$result = { name: 'Child.ids.result', fields: { success: 0x00e } }

function read$Child$ids$result(r) {
  let success
  r.begin($Child$ids$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00e: success = read$SetOfI64(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Child$ids$result(w, v) {
  w.begin($Child$ids$result, v)
  if (v.success != null) write$SetOfI64(w.field(0x00e), v.success)
  w.end(v)
}

export const Child$ids$result = {
  schema: $Child$ids$result,
  read: read$Child$ids$result,
  write: write$Child$ids$result,
}

export const Child$ids$client = {
  name: 'ids',
  reply: 'value',
  writeArgs: write$Child$ids$args,
  readResult: read$Child$ids$result,
}

export const Child$ids$processor = {
  name: 'ids',
  reply: 'value',
  readArgs: read$Child$ids$args,
  invoke: (handler, _args, context) => handler.ids(context),
  writeResult: write$Child$ids$result,
}

const $Child$nothing$args = { name: 'Child.nothing.args', fields: {} }

function read$Child$nothing$args(r) {
  r.begin($Child$nothing$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Child$nothing$args(w, v) {
  w.begin($Child$nothing$args, v)
  w.end(v)
}

export const Child$nothing$args = {
  schema: $Child$nothing$args,
  read: read$Child$nothing$args,
  write: write$Child$nothing$args,
}

const $Child$nothing$result = { name: 'Child.nothing.result', fields: { problem: 0x10c } }

function read$Child$nothing$result(r) {
  let problem
  r.begin($Child$nothing$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: problem = readProblem(r); break
      default: r.unknown(h)
    }
  return r.end({ problem })
}

function write$Child$nothing$result(w, v) {
  w.begin($Child$nothing$result, v)
  if (v.problem != null) writeProblem(w.field(0x10c), v.problem)
  w.end(v)
}

export const Child$nothing$result = {
  schema: $Child$nothing$result,
  read: read$Child$nothing$result,
  write: write$Child$nothing$result,
}

export const Child$nothing$client = {
  name: 'nothing',
  reply: 'void',
  writeArgs: write$Child$nothing$args,
  readResult: read$Child$nothing$result,
}

export const Child$nothing$processor = {
  name: 'nothing',
  reply: 'void',
  readArgs: read$Child$nothing$args,
  invoke: (handler, _args, context) => handler.nothing(context),
  writeResult: write$Child$nothing$result,
  catch: error => (error instanceof Problem ? { problem: error } : undefined),
}

const $Child$shout$args = { name: 'Child.shout.args', fields: { text: 0x10b } }

function read$Child$shout$args(r) {
  let text
  r.begin($Child$shout$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: text = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ text })
}

function write$Child$shout$args(w, v) {
  w.begin($Child$shout$args, v)
  if (v.text != null) w.field(0x10b).string(v.text)
  w.end(v)
}

export const Child$shout$args = {
  schema: $Child$shout$args,
  read: read$Child$shout$args,
  write: write$Child$shout$args,
}

export const Child$shout$client = {
  name: 'shout',
  reply: 'oneway',
  writeArgs: write$Child$shout$args,
}

export const Child$shout$processor = {
  name: 'shout',
  reply: 'oneway',
  readArgs: read$Child$shout$args,
  invoke: (handler, args, context) => handler.shout(args.text, context),
}

const $Child$choose$args = { name: 'Child.choose.args', fields: { choice: 0x10c } }

function read$Child$choose$args(r) {
  let choice
  r.begin($Child$choose$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: choice = readChoice(r); break
      default: r.unknown(h)
    }
  return r.end({ choice })
}

function write$Child$choose$args(w, v) {
  w.begin($Child$choose$args, v)
  if (v.choice != null) writeChoice(w.field(0x10c), v.choice)
  w.end(v)
}

export const Child$choose$args = {
  schema: $Child$choose$args,
  read: read$Child$choose$args,
  write: write$Child$choose$args,
}

const $Child$choose$result = { name: 'Child.choose.result', fields: { success: 0x00c } }

function read$Child$choose$result(r) {
  let success
  r.begin($Child$choose$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readChoice(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Child$choose$result(w, v) {
  w.begin($Child$choose$result, v)
  if (v.success != null) writeChoice(w.field(0x00c), v.success)
  w.end(v)
}

export const Child$choose$result = {
  schema: $Child$choose$result,
  read: read$Child$choose$result,
  write: write$Child$choose$result,
}

export const Child$choose$client = {
  name: 'choose',
  reply: 'value',
  writeArgs: write$Child$choose$args,
  readResult: read$Child$choose$result,
}

export const Child$choose$processor = {
  name: 'choose',
  reply: 'value',
  readArgs: read$Child$choose$args,
  invoke: (handler, args, context) => handler.choose(args.choice, context),
  writeResult: write$Child$choose$result,
}

const $Child$whole$args = { name: 'Child.whole.args', fields: { all: 0x10c, extents: 0x20f } }

function read$Child$whole$args(r) {
  let all, extents
  r.begin($Child$whole$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: all = readEverything(r); break
      case 0x20f: extents = read$ListOfSize(r); break
      default: r.unknown(h)
    }
  return r.end({ all, extents })
}

function write$Child$whole$args(w, v) {
  w.begin($Child$whole$args, v)
  if (v.all != null) writeEverything(w.field(0x10c), v.all)
  if (v.extents != null) write$ListOfSize(w.field(0x20f), v.extents)
  w.end(v)
}

export const Child$whole$args = {
  schema: $Child$whole$args,
  read: read$Child$whole$args,
  write: write$Child$whole$args,
}

const $Child$whole$result = { name: 'Child.whole.result', fields: { success: 0x00c, fault: 0x10c } }

function read$Child$whole$result(r) {
  let success, fault
  r.begin($Child$whole$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readEverything(r); break
      case 0x10c: fault = readProblem(r); break
      default: r.unknown(h)
    }
  return r.end({ success, fault })
}

function write$Child$whole$result(w, v) {
  w.begin($Child$whole$result, v)
  if (v.success != null) writeEverything(w.field(0x00c), v.success)
  if (v.fault != null) writeProblem(w.field(0x10c), v.fault)
  w.end(v)
}

export const Child$whole$result = {
  schema: $Child$whole$result,
  read: read$Child$whole$result,
  write: write$Child$whole$result,
}

export const Child$whole$client = {
  name: 'whole',
  reply: 'value',
  writeArgs: write$Child$whole$args,
  readResult: read$Child$whole$result,
}

export const Child$whole$processor = {
  name: 'whole',
  reply: 'value',
  readArgs: read$Child$whole$args,
  invoke: (handler, args, context) => handler.whole(args.all, args.extents, context),
  writeResult: write$Child$whole$result,
  catch: error => (error instanceof Problem ? { fault: error } : undefined),
}

export const THROWN = /* @__PURE__ */ new Trouble({ why: 'because' })

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

function read$SetOfString(r) {
  const set = new Set()
  for (let n = r.set(11); n > 0; n--) set.add(r.string())
  r.endContainer()
  return set
}

function write$SetOfString(w, v) {
  w.set(11, v.size)
  for (const item of v) w.string(item)
  w.endContainer()
}

function read$MapOfStringToI64(r) {
  const map = new Map()
  for (let n = r.map(11, 10); n > 0; n--) map.set(r.string(), r.i64())
  r.endContainer()
  return map
}

function write$MapOfStringToI64(w, v) {
  w.map(11, 10, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i64(value)
  }
  w.endContainer()
}

function read$ListOfListOfBool(r) {
  const list = new Array(r.list(15))
  for (let i = 0; i < list.length; i++) list[i] = read$ListOfBool(r)
  r.endContainer()
  return list
}

function write$ListOfListOfBool(w, v) {
  w.list(15, v.length)
  for (let i = 0; i < v.length; i++) write$ListOfBool(w, v[i])
  w.endContainer()
}

function read$MapOfI32ToMapOfStringToSetOfDouble(r) {
  const map = new Map()
  for (let n = r.map(8, 13); n > 0; n--) map.set(r.i32(), read$MapOfStringToSetOfDouble(r))
  r.endContainer()
  return map
}

function write$MapOfI32ToMapOfStringToSetOfDouble(w, v) {
  w.map(8, 13, v.size)
  for (const [key, value] of v) {
    w.i32(key)
    write$MapOfStringToSetOfDouble(w, value)
  }
  w.endContainer()
}

function read$ListOfEverything(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readEverything(r)
  r.endContainer()
  return list
}

function write$ListOfEverything(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeEverything(w, v[i])
  w.endContainer()
}

function read$MapOfI64ToListOfSize(r) {
  const map = new Map()
  for (let n = r.map(10, 15); n > 0; n--) map.set(r.i64(), read$ListOfSize(r))
  r.endContainer()
  return map
}

function write$MapOfI64ToListOfSize(w, v) {
  w.map(10, 15, v.size)
  for (const [key, value] of v) {
    w.i64(key)
    write$ListOfSize(w, value)
  }
  w.endContainer()
}

function read$ListOfChoice(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readChoice(r)
  r.endContainer()
  return list
}

function write$ListOfChoice(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeChoice(w, v[i])
  w.endContainer()
}

function read$ListOfBinary(r) {
  const list = new Array(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = r.binary()
  r.endContainer()
  return list
}

function write$ListOfBinary(w, v) {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.binary(v[i])
  w.endContainer()
}

function read$MapOfStringToListOfString(r) {
  const map = new Map()
  for (let n = r.map(11, 15); n > 0; n--) map.set(r.string(), read$ListOfString(r))
  r.endContainer()
  return map
}

function write$MapOfStringToListOfString(w, v) {
  w.map(11, 15, v.size)
  for (const [key, value] of v) {
    w.string(key)
    write$ListOfString(w, value)
  }
  w.endContainer()
}

function read$ListOfString(r) {
  const list = new Array(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = r.string()
  r.endContainer()
  return list
}

function write$ListOfString(w, v) {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i])
  w.endContainer()
}

function read$SetOfI64(r) {
  const set = new Set()
  for (let n = r.set(10); n > 0; n--) set.add(r.i64())
  r.endContainer()
  return set
}

function write$SetOfI64(w, v) {
  w.set(10, v.size)
  for (const item of v) w.i64(item)
  w.endContainer()
}

function read$ListOfSize(r) {
  const list = new Array(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfSize(w, v) {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i])
  w.endContainer()
}

function read$ListOfBool(r) {
  const list = new Array(r.list(2))
  for (let i = 0; i < list.length; i++) list[i] = r.bool()
  r.endContainer()
  return list
}

function write$ListOfBool(w, v) {
  w.list(2, v.length)
  for (let i = 0; i < v.length; i++) w.bool(v[i])
  w.endContainer()
}

function read$MapOfStringToSetOfDouble(r) {
  const map = new Map()
  for (let n = r.map(11, 14); n > 0; n--) map.set(r.string(), read$SetOfDouble(r))
  r.endContainer()
  return map
}

function write$MapOfStringToSetOfDouble(w, v) {
  w.map(11, 14, v.size)
  for (const [key, value] of v) {
    w.string(key)
    write$SetOfDouble(w, value)
  }
  w.endContainer()
}

function read$SetOfDouble(r) {
  const set = new Set()
  for (let n = r.set(4); n > 0; n--) set.add(r.double())
  r.endContainer()
  return set
}

function write$SetOfDouble(w, v) {
  w.set(4, v.size)
  for (const item of v) w.double(item)
  w.endContainer()
}

export * as default from './everything.thrift'
