/** The whole file. */
import { Client, Processor, ThriftException } from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  Handler,
  ProcessorMethod,
  Reader,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

/**
 * Ends here: *\/ and goes on. @ ts-nocheck
 *    Indented.
 *
 * //# sourceMappingURL \=evil.js  <script><\/script>
 * @ __PURE__ # __NO_SIDE_EFFECTS__ @ vite-ignore @ jsx h
 */
export interface Documented {
  /** One line. */
  a?: number | undefined
  b?: number | undefined
  /**
   * * starred **
   * @deprecated
   */
  c?: number | undefined
  /**
   * Several
   *   lines.
   * @deprecated use c
   */
  d?: number | undefined
}

const $Documented: StructSchema = { name: 'Documented', fields: { a: 0x108, b: 0x208, c: 0x308, d: 0x408 } }

export function createDocumented(init: Documented = {}): Documented {
  return { ...init }
}

export function readDocumented(r: Reader): Documented {
  if (r.inline) return $$r.inlined(r, readDocumented, readDocumented$binary, readDocumented$compact)
  let a: number | undefined,
    b$: number | undefined,
    c: number | undefined,
    d$: number | undefined
  r.begin($Documented)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: a = r.i32(); break
      case 0x208: b$ = r.i32(); break
      case 0x308: c = r.i32(); break
      case 0x408: d$ = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ a, b: b$, c, d: d$ })
}

function readDocumented$binary(r: $$r.Input): Documented {
  $$r.open(r, 4)
  const b = r.bytes, d = r.view
  let p = r.position
  let a: number | undefined,
    b$: number | undefined,
    c: number | undefined,
    d$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: a = d.getInt32(p + 3); p += 7; break
      case 0x080002: b$ = d.getInt32(p + 3); p += 7; break
      case 0x080003: c = d.getInt32(p + 3); p += 7; break
      case 0x080004: d$ = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ a, b: b$, c, d: d$ }, u)
}

function readDocumented$compact(r: $$r.Input): Documented {
  $$r.open(r, 4)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let a: number | undefined,
    b$: number | undefined,
    c: number | undefined,
    d$: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; a = $$r.zigzag(x); break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; b$ = $$r.zigzag(x); break
      case 0x35: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; c = $$r.zigzag(x); break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; d$ = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ a, b: b$, c, d: d$ }, u)
}

export function writeDocumented(w: Writer, v: Documented): void {
  if (w.inline) return $$w.inlined(w, v, writeDocumented, writeDocumented$binary, writeDocumented$compact)
  w.begin($Documented, v)
  if (v.a != null) w.field(0x108).i32(v.a)
  if (v.b != null) w.field(0x208).i32(v.b)
  if (v.c != null) w.field(0x308).i32(v.c)
  if (v.d != null) w.field(0x408).i32(v.d)
  w.end(v)
}

function writeDocumented$binary(w: $$w.Output, v: Documented): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view
  if (v.a != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.a)); p += 7
  }
  if (v.b != null) {
    d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.b)); p += 7
  }
  if (v.c != null) {
    d.setInt32(p, 0x8000300); d.setInt32(p + 3, $$w.i32(v.c)); p += 7
  }
  if (v.d != null) {
    d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(v.d)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Documented, v), 0) : p)
}

function writeDocumented$compact(w: $$w.Output, v: Documented): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view, f = 0
  if (v.a != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.a))); f = 1
  }
  if (v.b != null) {
    b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.b))); f = 2
  }
  if (v.c != null) {
    b[p++] = 3 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.c))); f = 3
  }
  if (v.d != null) {
    b[p++] = 4 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.d))); f = 4
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Documented, v), f) : p)
}

export const Documented: Struct<Documented> = {
  schema: $Documented,
  create: createDocumented,
  read: readDocumented,
  write: writeDocumented,
}

/** An enum. */
export type Kind = 0 | 1 | 2 | (number & {})
export const Kind: {
  /** The first. */
  readonly FIRST: 0
  readonly SECOND: 1
  /** of the third */
  readonly THIRD: 2
  readonly [value: number]: string | undefined
} = {
  FIRST: 0,
  SECOND: 1,
  THIRD: 2,
  0: 'FIRST',
  1: 'SECOND',
  2: 'THIRD',
}

/** A function's. */
export interface Docs {
  /**
   * Fetches.
   * @throws {@link Missing} When it is not there.
   */
  fetch(id?: number): Promise<Documented>
}

/** Calls the functions of Docs on a server. */
export class DocsClient extends Client implements Docs {
  fetch(id: number, options?: CallOptions): Promise<Documented> {
    return this.$call(Docs$fetch$client, { id }, options)
  }
}

/** Answers calls of Docs with the functions of a handler. */
export class DocsProcessor extends Processor {
  constructor(handler: Handler<Docs>) {
    super(handler, [Docs$fetch$processor])
  }
}

export const Docs: {
  readonly name: string
  readonly Client: typeof DocsClient
  readonly Processor: typeof DocsProcessor
} = { name: 'Docs', Client: DocsClient, Processor: DocsProcessor }

export interface Docs$fetch$args {
  id?: number | undefined
}

const $Docs$fetch$args: StructSchema = { name: 'Docs.fetch.args', fields: { id: 0x108 } }

function read$Docs$fetch$args(r: Reader): Docs$fetch$args {
  if (r.inline) return $$r.inlined(r, read$Docs$fetch$args, read$Docs$fetch$args$binary, read$Docs$fetch$args$compact)
  let id: number | undefined
  r.begin($Docs$fetch$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: id = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function read$Docs$fetch$args$binary(r: $$r.Input): Docs$fetch$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let id: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: id = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ id }, u)
}

function read$Docs$fetch$args$compact(r: $$r.Input): Docs$fetch$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let id: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; id = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ id }, u)
}

function write$Docs$fetch$args(w: Writer, v: Docs$fetch$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Docs$fetch$args, write$Docs$fetch$args$binary, write$Docs$fetch$args$compact)
  w.begin($Docs$fetch$args, v)
  if (v.id != null) w.field(0x108).i32(v.id)
  w.end(v)
}

function write$Docs$fetch$args$binary(w: $$w.Output, v: Docs$fetch$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.id != null) {
    d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.id)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Docs$fetch$args, v), 0) : p)
}

function write$Docs$fetch$args$compact(w: $$w.Output, v: Docs$fetch$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.id != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.id))); f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Docs$fetch$args, v), f) : p)
}

export const Docs$fetch$args: StructCodec<Docs$fetch$args> = {
  schema: $Docs$fetch$args,
  read: read$Docs$fetch$args,
  write: write$Docs$fetch$args,
}

export interface Docs$fetch$result {
  success?: Documented | undefined
  missing?: Missing | undefined
}

const $Docs$fetch$result: StructSchema = { name: 'Docs.fetch.result', fields: { success: 0x00c, missing: 0x10c } }

function read$Docs$fetch$result(r: Reader): Docs$fetch$result {
  if (r.inline) return $$r.inlined(r, read$Docs$fetch$result, read$Docs$fetch$result$binary, read$Docs$fetch$result$compact)
  let success: Documented | undefined, missing: Missing | undefined
  r.begin($Docs$fetch$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readDocumented(r); break
      case 0x10c: missing = readMissing(r); break
      default: r.unknown(h)
    }
  return r.end({ success, missing })
}

function read$Docs$fetch$result$binary(r: $$r.Input): Docs$fetch$result {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Documented | undefined, missing: Missing | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readDocumented$binary(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; missing = readMissing$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, missing }, u)
}

function read$Docs$fetch$result$compact(r: $$r.Input): Docs$fetch$result {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Documented | undefined, missing: Missing | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readDocumented$compact(r); p = r.position; break
      case 0x1c: r.position = p; missing = readMissing$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, missing }, u)
}

function write$Docs$fetch$result(w: Writer, v: Docs$fetch$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Docs$fetch$result, write$Docs$fetch$result$binary, write$Docs$fetch$result$compact)
  w.begin($Docs$fetch$result, v)
  if (v.success != null) writeDocumented(w.field(0x00c), v.success)
  if (v.missing != null) writeMissing(w.field(0x10c), v.missing)
  w.end(v)
}

function write$Docs$fetch$result$binary(w: $$w.Output, v: Docs$fetch$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeDocumented$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.missing != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeMissing$binary(w, v.missing); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Docs$fetch$result, v), 0) : p)
}

function write$Docs$fetch$result$compact(w: $$w.Output, v: Docs$fetch$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeDocumented$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.missing != null) {
    b[p++] = 0x10 | 12; w.position = p; writeMissing$compact(w, v.missing); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Docs$fetch$result, v), f) : p)
}

export const Docs$fetch$result: StructCodec<Docs$fetch$result> = {
  schema: $Docs$fetch$result,
  read: read$Docs$fetch$result,
  write: write$Docs$fetch$result,
}

export const Docs$fetch$client: ClientMethod<Docs$fetch$args, Docs$fetch$result> = {
  name: 'fetch',
  reply: 'value',
  writeArgs: write$Docs$fetch$args,
  readResult: read$Docs$fetch$result,
}

export const Docs$fetch$processor: ProcessorMethod<Handler<Docs>, Docs$fetch$args, Docs$fetch$result> = {
  name: 'fetch',
  reply: 'value',
  readArgs: read$Docs$fetch$args,
  invoke: (handler, args, context) => handler.fetch(args.id, context),
  writeResult: write$Docs$fetch$result,
  catch: error => (error instanceof Missing ? { missing: error } : undefined),
}

const $Missing: StructSchema = { name: 'Missing', fields: {} }

/** Not there. */
export class Missing extends ThriftException {
  static readonly schema: StructSchema = $Missing
  static readonly create: typeof createMissing = createMissing
  static readonly read: typeof readMissing = readMissing
  static readonly write: typeof writeMissing = writeMissing

  constructor() {
    super('Missing')
  }
}

export function createMissing(): Missing {
  return new Missing()
}

export function readMissing(r: Reader): Missing {
  if (r.inline) return $$r.inlined(r, readMissing, readMissing$binary, readMissing$compact)
  r.begin($Missing)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end(new Missing())
}

function readMissing$binary(r: $$r.Input): Missing {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.raise(r, new Missing(), u)
}

function readMissing$compact(r: $$r.Input): Missing {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.raise(r, new Missing(), u)
}

export function writeMissing(w: Writer, v: Missing): void {
  if (w.inline) return $$w.inlined(w, v, writeMissing, writeMissing$binary, writeMissing$compact)
  w.begin($Missing, v)
  w.end(v)
}

function writeMissing$binary(w: $$w.Output, v: Missing): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Missing, v), 0) : p)
}

function writeMissing$compact(w: $$w.Output, v: Missing): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Missing, v), 0) : p)
}

/** A constant. */
export const ANSWER: number = 42

/** A name. */
export type Number = number

export * as default from './docs.thrift'
