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
  let a: number | undefined,
    b: number | undefined,
    c: number | undefined,
    d: number | undefined
  r.begin($Documented)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: a = r.i32(); break
      case 0x208: b = r.i32(); break
      case 0x308: c = r.i32(); break
      case 0x408: d = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ a, b, c, d })
}

export function writeDocumented(w: Writer, v: Documented): void {
  w.begin($Documented, v)
  if (v.a != null) w.field(0x108).i32(v.a)
  if (v.b != null) w.field(0x208).i32(v.b)
  if (v.c != null) w.field(0x308).i32(v.c)
  if (v.d != null) w.field(0x408).i32(v.d)
  w.end(v)
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
  let id: number | undefined
  r.begin($Docs$fetch$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: id = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function write$Docs$fetch$args(w: Writer, v: Docs$fetch$args): void {
  w.begin($Docs$fetch$args, v)
  if (v.id != null) w.field(0x108).i32(v.id)
  w.end(v)
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

function write$Docs$fetch$result(w: Writer, v: Docs$fetch$result): void {
  w.begin($Docs$fetch$result, v)
  if (v.success != null) writeDocumented(w.field(0x00c), v.success)
  if (v.missing != null) writeMissing(w.field(0x10c), v.missing)
  w.end(v)
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
  r.begin($Missing)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end(new Missing())
}

export function writeMissing(w: Writer, v: Missing): void {
  w.begin($Missing, v)
  w.end(v)
}

/** A constant. */
export const ANSWER: number = 42

/** A name. */
export type Number = number

export * as default from './docs.thrift'
