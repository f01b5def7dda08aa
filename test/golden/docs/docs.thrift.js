/** The whole file. */
import { Client, Processor, ThriftException } from 'thrift-es'

const $Documented = { name: 'Documented', fields: { a: 0x108, b: 0x208, c: 0x308, d: 0x408 } }

export function createDocumented(init = {}) {
  return { ...init }
}

export function readDocumented(r) {
  let a, b, c, d
  r.begin($Documented)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: a = r.i32(); break
      case 0x208: b = r.i32(); break
      case 0x308: c = r.i32(); break
      case 0x408: d = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ a, b, c, d })
}

export function writeDocumented(w, v) {
  w.begin($Documented, v)
  if (v.a != null) w.field(0x108).i32(v.a)
  if (v.b != null) w.field(0x208).i32(v.b)
  if (v.c != null) w.field(0x308).i32(v.c)
  if (v.d != null) w.field(0x408).i32(v.d)
  w.end(v)
}

export const Documented = {
  schema: $Documented,
  create: createDocumented,
  read: readDocumented,
  write: writeDocumented,
}

/** An enum. */
export const Kind = {
  /** The first. */
  FIRST: 0,
  SECOND: 1,
  /** of the third */
  THIRD: 2,
  0: 'FIRST',
  1: 'SECOND',
  2: 'THIRD',
}

export class DocsClient extends Client {
  /**
   * Fetches.
   * @throws {@link Missing} When it is not there.
   */
  fetch(id, options) {
    return this.$call(Docs$fetch$client, { id }, options)
  }
}

export class DocsProcessor extends Processor {
  constructor(handler) {
    super(handler, [Docs$fetch$processor])
  }
}

export const Docs = { name: 'Docs', Client: DocsClient, Processor: DocsProcessor }

const $Docs$fetch$args = { name: 'Docs.fetch.args', fields: { id: 0x108 } }

function read$Docs$fetch$args(r) {
  let id
  r.begin($Docs$fetch$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: id = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function write$Docs$fetch$args(w, v) {
  w.begin($Docs$fetch$args, v)
  if (v.id != null) w.field(0x108).i32(v.id)
  w.end(v)
}

export const Docs$fetch$args = {
  schema: $Docs$fetch$args,
  read: read$Docs$fetch$args,
  write: write$Docs$fetch$args,
}

const $Docs$fetch$result = { name: 'Docs.fetch.result', fields: { success: 0x00c, missing: 0x10c } }

function read$Docs$fetch$result(r) {
  let success, missing
  r.begin($Docs$fetch$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readDocumented(r); break
      case 0x10c: missing = readMissing(r); break
      default: r.unknown(h)
    }
  return r.end({ success, missing })
}

function write$Docs$fetch$result(w, v) {
  w.begin($Docs$fetch$result, v)
  if (v.success != null) writeDocumented(w.field(0x00c), v.success)
  if (v.missing != null) writeMissing(w.field(0x10c), v.missing)
  w.end(v)
}

export const Docs$fetch$result = {
  schema: $Docs$fetch$result,
  read: read$Docs$fetch$result,
  write: write$Docs$fetch$result,
}

export const Docs$fetch$client = {
  name: 'fetch',
  reply: 'value',
  writeArgs: write$Docs$fetch$args,
  readResult: read$Docs$fetch$result,
}

export const Docs$fetch$processor = {
  name: 'fetch',
  reply: 'value',
  readArgs: read$Docs$fetch$args,
  invoke: (handler, args, context) => handler.fetch(args.id, context),
  writeResult: write$Docs$fetch$result,
  catch: error => (error instanceof Missing ? { missing: error } : undefined),
}

const $Missing = { name: 'Missing', fields: {} }

/** Not there. */
export class Missing extends ThriftException {
  static schema = $Missing
  static create = createMissing
  static read = readMissing
  static write = writeMissing

  constructor() {
    super('Missing')
  }
}

export function createMissing() {
  return new Missing()
}

export function readMissing(r) {
  r.begin($Missing)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end(new Missing())
}

export function writeMissing(w, v) {
  w.begin($Missing, v)
  w.end(v)
}

/** A constant. */
export const ANSWER = 42

export * as default from './docs.thrift'
