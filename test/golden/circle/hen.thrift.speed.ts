import { Client, Processor, fillList } from 'thrift-es'
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
import * as egg from './egg.thrift'

export interface Hen {
  eggs?: egg.Egg[] | undefined
  age?: number | undefined
}

const $Hen: StructSchema = { name: 'Hen', fields: { eggs: 0x10f, age: 0x208 } }

export function createHen(init: Hen = {}): Hen {
  return { ...init, eggs: fillList(init.eggs, egg.createEgg), age: init.age ?? 21 }
}

export function readHen(r: Reader): Hen {
  if (r.inline) return $$r.inlined(r, readHen, readHen$binary, readHen$compact)
  let eggs: egg.Egg[] | undefined, age: number | undefined
  r.begin($Hen)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: eggs = read$ListOfEgg(r); break
      case 0x208: age = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ eggs, age: age ?? 21 })
}

function readHen$binary(r: $$r.Input): Hen {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let eggs: egg.Egg[] | undefined, age: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0f0001: r.position = p + 3; eggs = read$ListOfEgg$binary(r); p = r.position; break
      case 0x080002: age = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ eggs, age: age ?? 21 }, u)
}

function readHen$compact(r: $$r.Input): Hen {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let eggs: egg.Egg[] | undefined, age: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x19: r.position = p; eggs = read$ListOfEgg$compact(r); p = r.position; break
      case 0x25: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; age = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ eggs, age: age ?? 21 }, u)
}

export function writeHen(w: Writer, v: Hen): void {
  if (w.inline) return $$w.inlined(w, v, writeHen, writeHen$binary, writeHen$compact)
  w.begin($Hen, v)
  if (v.eggs != null) write$ListOfEgg(w.field(0x10f), v.eggs)
  w.field(0x208).i32(v.age ?? 21)
  w.end(v)
}

function writeHen$binary(w: $$w.Output, v: Hen): void {
  let p = $$w.open(w, v), d = w.view
  if (v.eggs != null) {
    d.setInt32(p, 0xf000100); w.position = p + 3; write$ListOfEgg$binary(w, v.eggs); p = $$w.room(w); d = w.view
  }
  d.setInt32(p, 0x8000200); d.setInt32(p + 3, $$w.i32(v.age ?? 21)); p += 7
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Hen, v), 0) : p)
}

function writeHen$compact(w: $$w.Output, v: Hen): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.eggs != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfEgg$compact(w, v.eggs); p = $$w.room(w); b = w.bytes; f = 1
  }
  b[p++] = 2 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.age ?? 21)))
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Hen, v), 2) : p)
}

export const Hen: Struct<Hen> = { schema: $Hen, create: createHen, read: readHen, write: writeHen }

export interface Yard extends egg.Nest {
  hen(): Promise<Hen>
}

/** Calls the functions of Yard on a server. */
export class YardClient extends Client implements Yard {
  egg(by: Hen, options?: CallOptions): Promise<egg.Egg> {
    return this.$call(egg.Nest$egg$client, { by }, options)
  }

  hen(options?: CallOptions): Promise<Hen> {
    return this.$call(Yard$hen$client, {}, options)
  }
}

/** Answers calls of Yard with the functions of a handler. */
export class YardProcessor extends Processor {
  constructor(handler: Handler<Yard>) {
    super(handler, [egg.Nest$egg$processor, Yard$hen$processor])
  }
}

export const Yard: {
  readonly name: string
  readonly Client: typeof YardClient
  readonly Processor: typeof YardProcessor
} = { name: 'Yard', Client: YardClient, Processor: YardProcessor }

export interface Yard$hen$args {}

const $Yard$hen$args: StructSchema = { name: 'Yard.hen.args', fields: {} }

function read$Yard$hen$args(r: Reader): Yard$hen$args {
  if (r.inline) return $$r.inlined(r, read$Yard$hen$args, read$Yard$hen$args$binary, read$Yard$hen$args$compact)
  r.begin($Yard$hen$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Yard$hen$args$binary(r: $$r.Input): Yard$hen$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Yard$hen$args$compact(r: $$r.Input): Yard$hen$args {
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
  return $$r.attach({}, u)
}

function write$Yard$hen$args(w: Writer, v: Yard$hen$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Yard$hen$args, write$Yard$hen$args$binary, write$Yard$hen$args$compact)
  w.begin($Yard$hen$args, v)
  w.end(v)
}

function write$Yard$hen$args$binary(w: $$w.Output, v: Yard$hen$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Yard$hen$args, v), 0) : p)
}

function write$Yard$hen$args$compact(w: $$w.Output, v: Yard$hen$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Yard$hen$args, v), 0) : p)
}

export const Yard$hen$args: StructCodec<Yard$hen$args> = { schema: $Yard$hen$args, read: read$Yard$hen$args, write: write$Yard$hen$args }

export interface Yard$hen$result {
  success?: Hen | undefined
}

const $Yard$hen$result: StructSchema = { name: 'Yard.hen.result', fields: { success: 0x00c } }

function read$Yard$hen$result(r: Reader): Yard$hen$result {
  if (r.inline) return $$r.inlined(r, read$Yard$hen$result, read$Yard$hen$result$binary, read$Yard$hen$result$compact)
  let success: Hen | undefined
  r.begin($Yard$hen$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Yard$hen$result$binary(r: $$r.Input): Yard$hen$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Hen | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readHen$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Yard$hen$result$compact(r: $$r.Input): Yard$hen$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Hen | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readHen$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Yard$hen$result(w: Writer, v: Yard$hen$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Yard$hen$result, write$Yard$hen$result$binary, write$Yard$hen$result$compact)
  w.begin($Yard$hen$result, v)
  if (v.success != null) writeHen(w.field(0x00c), v.success)
  w.end(v)
}

function write$Yard$hen$result$binary(w: $$w.Output, v: Yard$hen$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeHen$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Yard$hen$result, v), 0) : p)
}

function write$Yard$hen$result$compact(w: $$w.Output, v: Yard$hen$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeHen$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Yard$hen$result, v), 0) : p)
}

export const Yard$hen$result: StructCodec<Yard$hen$result> = {
  schema: $Yard$hen$result,
  read: read$Yard$hen$result,
  write: write$Yard$hen$result,
}

export const Yard$hen$client: ClientMethod<Yard$hen$args, Yard$hen$result> = {
  name: 'hen',
  reply: 'value',
  writeArgs: write$Yard$hen$args,
  readResult: read$Yard$hen$result,
}

export const Yard$hen$processor: ProcessorMethod<Handler<Yard>, Yard$hen$args, Yard$hen$result> = {
  name: 'hen',
  reply: 'value',
  readArgs: read$Yard$hen$args,
  invoke: (handler, _args, context) => handler.hen(context),
  writeResult: write$Yard$hen$result,
}

export const YEARS: number = 2

function read$ListOfEgg(r: Reader): egg.Egg[] {
  const list = new Array<egg.Egg>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = egg.readEgg(r)
  r.endContainer()
  return list
}

function write$ListOfEgg(w: Writer, v: egg.Egg[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) egg.writeEgg(w, v[i] as egg.Egg)
  w.endContainer()
}

function read$ListOfEgg$binary(r: $$r.Input): egg.Egg[] {
  const list = new Array<egg.Egg>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = egg.readEgg(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfEgg$binary(w: $$w.Output, v: egg.Egg[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; egg.writeEgg(w, v[i] as egg.Egg); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfEgg$compact(r: $$r.Input): egg.Egg[] {
  const list = new Array<egg.Egg>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = egg.readEgg(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfEgg$compact(w: $$w.Output, v: egg.Egg[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; egg.writeEgg(w, v[i] as egg.Egg); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

export * as default from './hen.thrift'
