import { Client, Processor } from 'thrift-es'
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

export interface Price {
  cents: bigint
  currency: string
}

const $Price: StructSchema = { name: 'Price', fields: { cents: 0x10a, currency: 0x20b } }

export function createPrice(init: Partial<Price> = {}): Price {
  return { ...init, cents: init.cents ?? 0n, currency: init.currency ?? 'EUR' }
}

export function readPrice(r: Reader): Price {
  if (r.inline) return $$r.inlined(r, readPrice, readPrice$binary, readPrice$compact)
  let cents: bigint | undefined, currency: string | undefined
  r.begin($Price)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10a: cents = r.i64(); break
      case 0x20b: currency = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ cents: cents ?? 0n, currency: currency ?? 'EUR' })
}

function readPrice$binary(r: $$r.Input): Price {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let cents: bigint | undefined, currency: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0a0001: cents = $$r.binaryLong(d, p + 3); p += 11; break
      case 0x0b0002: x = d.getInt32(p + 3); currency = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ cents: cents ?? 0n, currency: currency ?? 'EUR' }, u)
}

function readPrice$compact(r: $$r.Input): Price {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let cents: bigint | undefined, currency: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x16: r.position = p; cents = $$r.long(r); p = r.position; break
      case 0x28: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; currency = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ cents: cents ?? 0n, currency: currency ?? 'EUR' }, u)
}

export function writePrice(w: Writer, v: Price): void {
  if (w.inline) return $$w.inlined(w, v, writePrice, writePrice$binary, writePrice$compact)
  w.begin($Price, v)
  w.field(0x10a).i64(v.cents ?? 0n)
  w.field(0x20b).string(v.currency ?? 'EUR')
  w.end(v)
}

function writePrice$binary(w: $$w.Output, v: Price): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0xa000100); $$w.binaryLong(d, p + 3, v.cents ?? 0n); p += 11
  d.setInt32(p, 0xb000200); p = $$w.binaryText(w, p + 3, v.currency ?? 'EUR'); d = w.view
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Price, v), 0) : p)
}

function writePrice$compact(w: $$w.Output, v: Price): void {
  let p = $$w.open(w, v), b = w.bytes
  b[p++] = 0x10 | 6; p = $$w.compactLong(b, p, v.cents ?? 0n)
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.currency ?? 'EUR'); b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Price, v), 2) : p)
}

export const Price: Struct<Price, Partial<Price>> = { schema: $Price, create: createPrice, read: readPrice, write: writePrice }

export interface Prices {
  of(what?: string): Promise<Price>
}

/** Calls the functions of Prices on a server. */
export class PricesClient extends Client implements Prices {
  of(what: string, options?: CallOptions): Promise<Price> {
    return this.$call(Prices$of$client, { what }, options)
  }
}

/** Answers calls of Prices with the functions of a handler. */
export class PricesProcessor extends Processor {
  constructor(handler: Handler<Prices>) {
    super(handler, [Prices$of$processor])
  }
}

export const Prices: {
  readonly name: string
  readonly Client: typeof PricesClient
  readonly Processor: typeof PricesProcessor
} = { name: 'Prices', Client: PricesClient, Processor: PricesProcessor }

export interface Prices$of$args {
  what?: string | undefined
}

const $Prices$of$args: StructSchema = { name: 'Prices.of.args', fields: { what: 0x10b } }

function read$Prices$of$args(r: Reader): Prices$of$args {
  if (r.inline) return $$r.inlined(r, read$Prices$of$args, read$Prices$of$args$binary, read$Prices$of$args$compact)
  let what: string | undefined
  r.begin($Prices$of$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: what = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ what })
}

function read$Prices$of$args$binary(r: $$r.Input): Prices$of$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let what: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); what = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ what }, u)
}

function read$Prices$of$args$compact(r: $$r.Input): Prices$of$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let what: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; what = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ what }, u)
}

function write$Prices$of$args(w: Writer, v: Prices$of$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Prices$of$args, write$Prices$of$args$binary, write$Prices$of$args$compact)
  w.begin($Prices$of$args, v)
  if (v.what != null) w.field(0x10b).string(v.what)
  w.end(v)
}

function write$Prices$of$args$binary(w: $$w.Output, v: Prices$of$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.what != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.what); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Prices$of$args, v), 0) : p)
}

function write$Prices$of$args$compact(w: $$w.Output, v: Prices$of$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.what != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.what); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Prices$of$args, v), f) : p)
}

export const Prices$of$args: StructCodec<Prices$of$args> = { schema: $Prices$of$args, read: read$Prices$of$args, write: write$Prices$of$args }

export interface Prices$of$result {
  success?: Price | undefined
}

const $Prices$of$result: StructSchema = { name: 'Prices.of.result', fields: { success: 0x00c } }

function read$Prices$of$result(r: Reader): Prices$of$result {
  if (r.inline) return $$r.inlined(r, read$Prices$of$result, read$Prices$of$result$binary, read$Prices$of$result$compact)
  let success: Price | undefined
  r.begin($Prices$of$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readPrice(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Prices$of$result$binary(r: $$r.Input): Prices$of$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Price | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readPrice$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Prices$of$result$compact(r: $$r.Input): Prices$of$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Price | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readPrice$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Prices$of$result(w: Writer, v: Prices$of$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Prices$of$result, write$Prices$of$result$binary, write$Prices$of$result$compact)
  w.begin($Prices$of$result, v)
  if (v.success != null) writePrice(w.field(0x00c), v.success)
  w.end(v)
}

function write$Prices$of$result$binary(w: $$w.Output, v: Prices$of$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writePrice$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Prices$of$result, v), 0) : p)
}

function write$Prices$of$result$compact(w: $$w.Output, v: Prices$of$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writePrice$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Prices$of$result, v), 0) : p)
}

export const Prices$of$result: StructCodec<Prices$of$result> = {
  schema: $Prices$of$result,
  read: read$Prices$of$result,
  write: write$Prices$of$result,
}

export const Prices$of$client: ClientMethod<Prices$of$args, Prices$of$result> = {
  name: 'of',
  reply: 'value',
  writeArgs: write$Prices$of$args,
  readResult: read$Prices$of$result,
}

export const Prices$of$processor: ProcessorMethod<Handler<Prices>, Prices$of$args, Prices$of$result> = {
  name: 'of',
  reply: 'value',
  readArgs: read$Prices$of$args,
  invoke: (handler, args, context) => handler.of(args.what, context),
  writeResult: write$Prices$of$result,
}

export * as default from './prices.thrift'
