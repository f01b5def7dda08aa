import { Client, Processor, fillStruct } from 'thrift-es'
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
import * as hen from './hen.thrift'

export interface Egg {
  mother?: hen.Hen | undefined
}

const $Egg: StructSchema = { name: 'Egg', fields: { mother: 0x10c } }

export function createEgg(init: Egg = {}): Egg {
  return { ...init, mother: fillStruct(init.mother, hen.createHen) }
}

export function readEgg(r: Reader): Egg {
  if (r.inline) return $$r.inlined(r, readEgg, readEgg$binary, readEgg$compact)
  let mother: hen.Hen | undefined
  r.begin($Egg)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: mother = hen.readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ mother })
}

function readEgg$binary(r: $$r.Input): Egg {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let mother: hen.Hen | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; mother = hen.readHen(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ mother }, u)
}

function readEgg$compact(r: $$r.Input): Egg {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let mother: hen.Hen | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; mother = hen.readHen(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ mother }, u)
}

export function writeEgg(w: Writer, v: Egg): void {
  if (w.inline) return $$w.inlined(w, v, writeEgg, writeEgg$binary, writeEgg$compact)
  w.begin($Egg, v)
  if (v.mother != null) hen.writeHen(w.field(0x10c), v.mother)
  w.end(v)
}

function writeEgg$binary(w: $$w.Output, v: Egg): void {
  let p = $$w.open(w, v), d = w.view
  if (v.mother != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; hen.writeHen(w, v.mother); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Egg, v), 0) : p)
}

function writeEgg$compact(w: $$w.Output, v: Egg): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.mother != null) {
    b[p++] = 0x10 | 12; w.position = p; hen.writeHen(w, v.mother); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Egg, v), f) : p)
}

export const Egg: Struct<Egg> = { schema: $Egg, create: createEgg, read: readEgg, write: writeEgg }

export interface Nest {
  egg(by?: hen.Hen): Promise<Egg>
}

/** Calls the functions of Nest on a server. */
export class NestClient extends Client implements Nest {
  egg(by: hen.Hen, options?: CallOptions): Promise<Egg> {
    return this.$call(Nest$egg$client, { by }, options)
  }
}

/** Answers calls of Nest with the functions of a handler. */
export class NestProcessor extends Processor {
  constructor(handler: Handler<Nest>) {
    super(handler, [Nest$egg$processor])
  }
}

export const Nest: {
  readonly name: string
  readonly Client: typeof NestClient
  readonly Processor: typeof NestProcessor
} = { name: 'Nest', Client: NestClient, Processor: NestProcessor }

export interface Nest$egg$args {
  by?: hen.Hen | undefined
}

const $Nest$egg$args: StructSchema = { name: 'Nest.egg.args', fields: { by: 0x10c } }

function read$Nest$egg$args(r: Reader): Nest$egg$args {
  if (r.inline) return $$r.inlined(r, read$Nest$egg$args, read$Nest$egg$args$binary, read$Nest$egg$args$compact)
  let by: hen.Hen | undefined
  r.begin($Nest$egg$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: by = hen.readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ by })
}

function read$Nest$egg$args$binary(r: $$r.Input): Nest$egg$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let by: hen.Hen | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; by = hen.readHen(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ by }, u)
}

function read$Nest$egg$args$compact(r: $$r.Input): Nest$egg$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let by: hen.Hen | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; by = hen.readHen(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ by }, u)
}

function write$Nest$egg$args(w: Writer, v: Nest$egg$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Nest$egg$args, write$Nest$egg$args$binary, write$Nest$egg$args$compact)
  w.begin($Nest$egg$args, v)
  if (v.by != null) hen.writeHen(w.field(0x10c), v.by)
  w.end(v)
}

function write$Nest$egg$args$binary(w: $$w.Output, v: Nest$egg$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.by != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; hen.writeHen(w, v.by); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Nest$egg$args, v), 0) : p)
}

function write$Nest$egg$args$compact(w: $$w.Output, v: Nest$egg$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.by != null) {
    b[p++] = 0x10 | 12; w.position = p; hen.writeHen(w, v.by); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Nest$egg$args, v), f) : p)
}

export const Nest$egg$args: StructCodec<Nest$egg$args> = { schema: $Nest$egg$args, read: read$Nest$egg$args, write: write$Nest$egg$args }

export interface Nest$egg$result {
  success?: Egg | undefined
}

const $Nest$egg$result: StructSchema = { name: 'Nest.egg.result', fields: { success: 0x00c } }

function read$Nest$egg$result(r: Reader): Nest$egg$result {
  if (r.inline) return $$r.inlined(r, read$Nest$egg$result, read$Nest$egg$result$binary, read$Nest$egg$result$compact)
  let success: Egg | undefined
  r.begin($Nest$egg$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readEgg(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Nest$egg$result$binary(r: $$r.Input): Nest$egg$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Egg | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readEgg$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Nest$egg$result$compact(r: $$r.Input): Nest$egg$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Egg | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readEgg$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Nest$egg$result(w: Writer, v: Nest$egg$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Nest$egg$result, write$Nest$egg$result$binary, write$Nest$egg$result$compact)
  w.begin($Nest$egg$result, v)
  if (v.success != null) writeEgg(w.field(0x00c), v.success)
  w.end(v)
}

function write$Nest$egg$result$binary(w: $$w.Output, v: Nest$egg$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeEgg$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Nest$egg$result, v), 0) : p)
}

function write$Nest$egg$result$compact(w: $$w.Output, v: Nest$egg$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeEgg$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Nest$egg$result, v), 0) : p)
}

export const Nest$egg$result: StructCodec<Nest$egg$result> = {
  schema: $Nest$egg$result,
  read: read$Nest$egg$result,
  write: write$Nest$egg$result,
}

export const Nest$egg$client: ClientMethod<Nest$egg$args, Nest$egg$result> = {
  name: 'egg',
  reply: 'value',
  writeArgs: write$Nest$egg$args,
  readResult: read$Nest$egg$result,
}

export const Nest$egg$processor: ProcessorMethod<Handler<Nest>, Nest$egg$args, Nest$egg$result> = {
  name: 'egg',
  reply: 'value',
  readArgs: read$Nest$egg$args,
  invoke: (handler, args, context) => handler.egg(args.by, context),
  writeResult: write$Nest$egg$result,
}

export const DAYS: number = 21

export const LIFE: number = 2

export * as default from './egg.thrift'
