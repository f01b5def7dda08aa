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
import * as error$ from './error.thrift'
import * as list$ from './list.thrift'
import * as value$ from './value.thrift'
import * as key$ from './key.thrift'

type symbol$ = string

type number$ = bigint

export interface Uses {
  lists?: list$.List[] | undefined
  symbols?: Set<symbol$> | undefined
  values?: Map<number$, value$.Value> | undefined
  map?: Map<string, key$.Key[]> | undefined
}

const $Uses: StructSchema = {
  name: 'Uses',
  fields: { lists: 0x10f, symbols: 0x20e, values: 0x30d, map: 0x40d },
}

export function createUses(init: Uses = {}): Uses {
  return { ...init }
}

export function readUses(r: Reader): Uses {
  if (r.inline) return $$r.inlined(r, readUses, readUses$binary, readUses$compact)
  let lists: list$.List[] | undefined,
    symbols: Set<symbol$> | undefined,
    values: Map<number$, value$.Value> | undefined,
    map$: Map<string, key$.Key[]> | undefined
  r.begin($Uses)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: lists = read$ListOfList(r); break
      case 0x20e: symbols = read$SetOfString(r); break
      case 0x30d: values = read$MapOfI64ToValue(r); break
      case 0x40d: map$ = read$MapOfStringToListOfKey(r); break
      default: r.unknown(h)
    }
  return r.end({ lists, symbols, values, map: map$ })
}

function readUses$binary(r: $$r.Input): Uses {
  $$r.open(r, 4)
  const b = r.bytes, d = r.view
  let p = r.position
  let lists: list$.List[] | undefined,
    symbols: Set<symbol$> | undefined,
    values: Map<number$, value$.Value> | undefined,
    map$: Map<string, key$.Key[]> | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0f0001: r.position = p + 3; lists = read$ListOfList$binary(r); p = r.position; break
      case 0x0e0002: r.position = p + 3; symbols = read$SetOfString$binary(r); p = r.position; break
      case 0x0d0003: r.position = p + 3; values = read$MapOfI64ToValue$binary(r); p = r.position; break
      case 0x0d0004: r.position = p + 3; map$ = read$MapOfStringToListOfKey$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ lists, symbols, values, map: map$ }, u)
}

function readUses$compact(r: $$r.Input): Uses {
  $$r.open(r, 4)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let lists: list$.List[] | undefined,
    symbols: Set<symbol$> | undefined,
    values: Map<number$, value$.Value> | undefined,
    map$: Map<string, key$.Key[]> | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x19: r.position = p; lists = read$ListOfList$compact(r); p = r.position; break
      case 0x2a: r.position = p; symbols = read$SetOfString$compact(r); p = r.position; break
      case 0x3b: r.position = p; values = read$MapOfI64ToValue$compact(r); p = r.position; break
      case 0x4b: r.position = p; map$ = read$MapOfStringToListOfKey$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ lists, symbols, values, map: map$ }, u)
}

export function writeUses(w: Writer, v: Uses): void {
  if (w.inline) return $$w.inlined(w, v, writeUses, writeUses$binary, writeUses$compact)
  w.begin($Uses, v)
  if (v.lists != null) write$ListOfList(w.field(0x10f), v.lists)
  if (v.symbols != null) write$SetOfString(w.field(0x20e), v.symbols)
  if (v.values != null) write$MapOfI64ToValue(w.field(0x30d), v.values)
  if (v.map != null) write$MapOfStringToListOfKey(w.field(0x40d), v.map)
  w.end(v)
}

function writeUses$binary(w: $$w.Output, v: Uses): void {
  let p = $$w.open(w, v), d = w.view
  if (v.lists != null) {
    d.setInt32(p, 0xf000100); w.position = p + 3; write$ListOfList$binary(w, v.lists); p = $$w.room(w); d = w.view
  }
  if (v.symbols != null) {
    d.setInt32(p, 0xe000200); w.position = p + 3; write$SetOfString$binary(w, v.symbols); p = $$w.room(w); d = w.view
  }
  if (v.values != null) {
    d.setInt32(p, 0xd000300); w.position = p + 3; write$MapOfI64ToValue$binary(w, v.values); p = $$w.room(w); d = w.view
  }
  if (v.map != null) {
    d.setInt32(p, 0xd000400); w.position = p + 3; write$MapOfStringToListOfKey$binary(w, v.map); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Uses, v), 0) : p)
}

function writeUses$compact(w: $$w.Output, v: Uses): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.lists != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfList$compact(w, v.lists); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (v.symbols != null) {
    b[p++] = 2 - f << 4 | 10; w.position = p; write$SetOfString$compact(w, v.symbols); p = $$w.room(w); b = w.bytes; f = 2
  }
  if (v.values != null) {
    b[p++] = 3 - f << 4 | 11; w.position = p; write$MapOfI64ToValue$compact(w, v.values); p = $$w.room(w); b = w.bytes; f = 3
  }
  if (v.map != null) {
    b[p++] = 4 - f << 4 | 11; w.position = p; write$MapOfStringToListOfKey$compact(w, v.map); p = $$w.room(w); b = w.bytes; f = 4
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Uses, v), f) : p)
}

export const Uses: Struct<Uses> = { schema: $Uses, create: createUses, read: readUses, write: writeUses }

export interface readFoo {}

/** Calls the functions of readFoo on a server. */
export class readFooClient extends Client implements readFoo {}

/** Answers calls of readFoo with the functions of a handler. */
export class readFooProcessor extends Processor {
  constructor(handler: Handler<readFoo>) {
    super(handler, [])
  }
}

export const readFoo: {
  readonly name: string
  readonly Client: typeof readFooClient
  readonly Processor: typeof readFooProcessor
} = { name: 'readFoo', Client: readFooClient, Processor: readFooProcessor }

export interface FooClient {
  uses?: Uses | undefined
}

const $FooClient: StructSchema = { name: 'FooClient', fields: { uses: 0x10c } }

export function createFooClient(init: FooClient = {}): FooClient {
  return { ...init }
}

export function readFooClient$(r: Reader): FooClient {
  if (r.inline) return $$r.inlined(r, readFooClient$, readFooClient$$binary, readFooClient$$compact)
  let uses: Uses | undefined
  r.begin($FooClient)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: uses = readUses(r); break
      default: r.unknown(h)
    }
  return r.end({ uses })
}

function readFooClient$$binary(r: $$r.Input): FooClient {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let uses: Uses | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; uses = readUses$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ uses }, u)
}

function readFooClient$$compact(r: $$r.Input): FooClient {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let uses: Uses | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; uses = readUses$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ uses }, u)
}

export function writeFooClient(w: Writer, v: FooClient): void {
  if (w.inline) return $$w.inlined(w, v, writeFooClient, writeFooClient$binary, writeFooClient$compact)
  w.begin($FooClient, v)
  if (v.uses != null) writeUses(w.field(0x10c), v.uses)
  w.end(v)
}

function writeFooClient$binary(w: $$w.Output, v: FooClient): void {
  let p = $$w.open(w, v), d = w.view
  if (v.uses != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeUses$binary(w, v.uses); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $FooClient, v), 0) : p)
}

function writeFooClient$compact(w: $$w.Output, v: FooClient): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.uses != null) {
    b[p++] = 0x10 | 12; w.position = p; writeUses$compact(w, v.uses); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $FooClient, v), f) : p)
}

export const FooClient: Struct<FooClient> = {
  schema: $FooClient,
  create: createFooClient,
  read: readFooClient$,
  write: writeFooClient,
}

export interface Things {
  /**
   * @throws {@link error$.NotFound}
   * @throws {@link error$.r}
   */
  find(handler$?: string, context$?: list$.List): Promise<error$.Thing>
}

/** Calls the functions of Things on a server. */
export class ThingsClient extends Client implements Things {
  find(handler$: string, context$: list$.List, options?: CallOptions): Promise<error$.Thing> {
    return this.$call(Things$find$client, { handler: handler$, context: context$ }, options)
  }
}

/** Answers calls of Things with the functions of a handler. */
export class ThingsProcessor extends Processor {
  constructor(handler: Handler<Things>) {
    super(handler, [Things$find$processor])
  }
}

export const Things: {
  readonly name: string
  readonly Client: typeof ThingsClient
  readonly Processor: typeof ThingsProcessor
} = { name: 'Things', Client: ThingsClient, Processor: ThingsProcessor }

export interface Things$find$args {
  handler?: string | undefined
  context?: list$.List | undefined
}

const $Things$find$args: StructSchema = { name: 'Things.find.args', fields: { handler: 0x10b, context: 0x20c } }

function read$Things$find$args(r: Reader): Things$find$args {
  if (r.inline) return $$r.inlined(r, read$Things$find$args, read$Things$find$args$binary, read$Things$find$args$compact)
  let handler$: string | undefined, context$: list$.List | undefined
  r.begin($Things$find$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: handler$ = r.string(); break
      case 0x20c: context$ = list$.readList(r); break
      default: r.unknown(h)
    }
  return r.end({ handler: handler$, context: context$ })
}

function read$Things$find$args$binary(r: $$r.Input): Things$find$args {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let handler$: string | undefined, context$: list$.List | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); handler$ = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0c0002: r.position = p + 3; context$ = list$.readList(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ handler: handler$, context: context$ }, u)
}

function read$Things$find$args$compact(r: $$r.Input): Things$find$args {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let handler$: string | undefined, context$: list$.List | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; handler$ = $$r.text(r, p, x); p += x; break
      case 0x2c: r.position = p; context$ = list$.readList(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ handler: handler$, context: context$ }, u)
}

function write$Things$find$args(w: Writer, v: Things$find$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Things$find$args, write$Things$find$args$binary, write$Things$find$args$compact)
  w.begin($Things$find$args, v)
  if (v.handler != null) w.field(0x10b).string(v.handler)
  if (v.context != null) list$.writeList(w.field(0x20c), v.context)
  w.end(v)
}

function write$Things$find$args$binary(w: $$w.Output, v: Things$find$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.handler != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.handler); d = w.view
  }
  if (v.context != null) {
    d.setInt32(p, 0xc000200); w.position = p + 3; list$.writeList(w, v.context); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Things$find$args, v), 0) : p)
}

function write$Things$find$args$compact(w: $$w.Output, v: Things$find$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.handler != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.handler); b = w.bytes; f = 1
  }
  if (v.context != null) {
    b[p++] = 2 - f << 4 | 12; w.position = p; list$.writeList(w, v.context); p = $$w.room(w); b = w.bytes; f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Things$find$args, v), f) : p)
}

export const Things$find$args: StructCodec<Things$find$args> = {
  schema: $Things$find$args,
  read: read$Things$find$args,
  write: write$Things$find$args,
}

export interface Things$find$result {
  success?: error$.Thing | undefined
  notFound?: error$.NotFound | undefined
  r?: error$.r | undefined
}

const $Things$find$result: StructSchema = {
  name: 'Things.find.result',
  fields: { success: 0x00c, notFound: 0x10c, r: 0x20c },
}

function read$Things$find$result(r: Reader): Things$find$result {
  if (r.inline) return $$r.inlined(r, read$Things$find$result, read$Things$find$result$binary, read$Things$find$result$compact)
  let success: error$.Thing | undefined,
    notFound: error$.NotFound | undefined,
    r$: error$.r | undefined
  r.begin($Things$find$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = error$.readThing(r); break
      case 0x10c: notFound = error$.readNotFound(r); break
      case 0x20c: r$ = error$.readr(r); break
      default: r.unknown(h)
    }
  return r.end({ success, notFound, r: r$ })
}

function read$Things$find$result$binary(r: $$r.Input): Things$find$result {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: error$.Thing | undefined,
    notFound: error$.NotFound | undefined,
    r$: error$.r | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = error$.readThing(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; notFound = error$.readNotFound(r); p = r.position; break
      case 0x0c0002: r.position = p + 3; r$ = error$.readr(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, notFound, r: r$ }, u)
}

function read$Things$find$result$compact(r: $$r.Input): Things$find$result {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: error$.Thing | undefined,
    notFound: error$.NotFound | undefined,
    r$: error$.r | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = error$.readThing(r); p = r.position; break
      case 0x1c: r.position = p; notFound = error$.readNotFound(r); p = r.position; break
      case 0x2c: r.position = p; r$ = error$.readr(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, notFound, r: r$ }, u)
}

function write$Things$find$result(w: Writer, v: Things$find$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Things$find$result, write$Things$find$result$binary, write$Things$find$result$compact)
  w.begin($Things$find$result, v)
  if (v.success != null) error$.writeThing(w.field(0x00c), v.success)
  if (v.notFound != null) error$.writeNotFound(w.field(0x10c), v.notFound)
  if (v.r != null) error$.writer(w.field(0x20c), v.r)
  w.end(v)
}

function write$Things$find$result$binary(w: $$w.Output, v: Things$find$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; error$.writeThing(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.notFound != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; error$.writeNotFound(w, v.notFound); p = $$w.room(w); d = w.view
  }
  if (v.r != null) {
    d.setInt32(p, 0xc000200); w.position = p + 3; error$.writer(w, v.r); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Things$find$result, v), 0) : p)
}

function write$Things$find$result$compact(w: $$w.Output, v: Things$find$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; error$.writeThing(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.notFound != null) {
    b[p++] = 0x10 | 12; w.position = p; error$.writeNotFound(w, v.notFound); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (v.r != null) {
    b[p++] = 2 - f << 4 | 12; w.position = p; error$.writer(w, v.r); p = $$w.room(w); b = w.bytes; f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Things$find$result, v), f) : p)
}

export const Things$find$result: StructCodec<Things$find$result> = {
  schema: $Things$find$result,
  read: read$Things$find$result,
  write: write$Things$find$result,
}

export const Things$find$client: ClientMethod<Things$find$args, Things$find$result> = {
  name: 'find',
  reply: 'value',
  writeArgs: write$Things$find$args,
  readResult: read$Things$find$result,
}

export const Things$find$processor: ProcessorMethod<Handler<Things>, Things$find$args, Things$find$result> = {
  name: 'find',
  reply: 'value',
  readArgs: read$Things$find$args,
  invoke: (handler, args, context) => handler.find(args.handler, args.context, context),
  writeResult: write$Things$find$result,
  catch: error =>
    error instanceof error$.NotFound ? { notFound: error } :
    error instanceof error$.r ? { r: error } :
    undefined,
}

function read$ListOfList(r: Reader): list$.List[] {
  const list = new Array<list$.List>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = list$.readList(r)
  r.endContainer()
  return list
}

function write$ListOfList(w: Writer, v: list$.List[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) list$.writeList(w, v[i] as list$.List)
  w.endContainer()
}

function read$ListOfList$binary(r: $$r.Input): list$.List[] {
  const list = new Array<list$.List>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = list$.readList(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfList$binary(w: $$w.Output, v: list$.List[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; list$.writeList(w, v[i] as list$.List); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfList$compact(r: $$r.Input): list$.List[] {
  const list = new Array<list$.List>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = list$.readList(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfList$compact(w: $$w.Output, v: list$.List[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; list$.writeList(w, v[i] as list$.List); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$SetOfString(r: Reader): Set<symbol$> {
  const set = new Set<symbol$>()
  for (let n = r.set(11); n > 0; n--) set.add(r.string())
  r.endContainer()
  return set
}

function write$SetOfString(w: Writer, v: Set<symbol$>): void {
  w.set(11, v.size)
  for (const item of v) w.string(item)
  w.endContainer()
}

function read$SetOfString$binary(r: $$r.Input): Set<symbol$> {
  const set = new Set<symbol$>()
  let n = $$r.binarySet(r, 11)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); set.add($$r.text(r, p + 4, x)); p += x + 4
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfString$binary(w: $$w.Output, v: Set<symbol$>): void {
  let p = $$w.binaryList(w, 11, v.size, 0)
  for (const item of v) {
    p = $$w.binaryText(w, p, item)
  }
  w.position = p
  w.depth--
}

function read$SetOfString$compact(r: $$r.Input): Set<symbol$> {
  const set = new Set<symbol$>()
  let n = $$r.compactSet(r, 11)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; set.add($$r.text(r, p, x)); p += x
  }
  r.position = p
  r.depth--
  return set
}

function write$SetOfString$compact(w: $$w.Output, v: Set<symbol$>): void {
  let p = $$w.compactList(w, 11, v.size, 0)
  for (const item of v) {
    p = $$w.compactText(w, p, item)
  }
  w.position = p
  w.depth--
}

function read$MapOfI64ToValue(r: Reader): Map<number$, value$.Value> {
  const map = new Map<number$, value$.Value>()
  for (let n = r.map(10, 12); n > 0; n--) map.set(r.i64(), value$.readValue(r))
  r.endContainer()
  return map
}

function write$MapOfI64ToValue(w: Writer, v: Map<number$, value$.Value>): void {
  w.map(10, 12, v.size)
  for (const [key, value] of v) {
    w.i64(key)
    value$.writeValue(w, value)
  }
  w.endContainer()
}

function read$MapOfI64ToValue$binary(r: $$r.Input): Map<number$, value$.Value> {
  const map = new Map<number$, value$.Value>()
  let n = $$r.binaryMap(r, 10, 12)
  const d = r.view
  let p = r.position
  for (; n > 0; n--) {
    const key: number$ = $$r.binaryLong(d, p); p += 8
    r.position = p; map.set(key, value$.readValue(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfI64ToValue$binary(w: $$w.Output, v: Map<number$, value$.Value>): void {
  let p = $$w.binaryMap(w, 10, 12, v.size, 8)
  for (const [key, value] of v) {
    $$w.binaryLong(w.view, p, key); p += 8
    w.position = p; value$.writeValue(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfI64ToValue$compact(r: $$r.Input): Map<number$, value$.Value> {
  const map = new Map<number$, value$.Value>()
  let n = $$r.compactMap(r, 10, 12)
  let p = r.position
  for (; n > 0; n--) {
    r.position = p; const key: number$ = $$r.long(r); p = r.position
    r.position = p; map.set(key, value$.readValue(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfI64ToValue$compact(w: $$w.Output, v: Map<number$, value$.Value>): void {
  let p = $$w.compactMap(w, 10, 12, v.size, 10)
  for (const [key, value] of v) {
    p = $$w.compactLong(w.bytes, p, key)
    w.position = p; value$.writeValue(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToListOfKey(r: Reader): Map<string, key$.Key[]> {
  const map = new Map<string, key$.Key[]>()
  for (let n = r.map(11, 15); n > 0; n--) map.set(r.string(), read$ListOfKey(r))
  r.endContainer()
  return map
}

function write$MapOfStringToListOfKey(w: Writer, v: Map<string, key$.Key[]>): void {
  w.map(11, 15, v.size)
  for (const [key, value] of v) {
    w.string(key)
    write$ListOfKey(w, value)
  }
  w.endContainer()
}

function read$MapOfStringToListOfKey$binary(r: $$r.Input): Map<string, key$.Key[]> {
  const map = new Map<string, key$.Key[]>()
  let n = $$r.binaryMap(r, 11, 15)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: string = $$r.text(r, p + 4, x); p += x + 4
    r.position = p; map.set(key, read$ListOfKey$binary(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToListOfKey$binary(w: $$w.Output, v: Map<string, key$.Key[]>): void {
  let p = $$w.binaryMap(w, 11, 15, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    w.position = p; write$ListOfKey$binary(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToListOfKey$compact(r: $$r.Input): Map<string, key$.Key[]> {
  const map = new Map<string, key$.Key[]>()
  let n = $$r.compactMap(r, 11, 15)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: string = $$r.text(r, p, x); p += x
    r.position = p; map.set(key, read$ListOfKey$compact(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToListOfKey$compact(w: $$w.Output, v: Map<string, key$.Key[]>): void {
  let p = $$w.compactMap(w, 11, 15, v.size, 0)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    w.position = p; write$ListOfKey$compact(w, value); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfKey(r: Reader): key$.Key[] {
  const list = new Array<key$.Key>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = key$.readKey(r)
  r.endContainer()
  return list
}

function write$ListOfKey(w: Writer, v: key$.Key[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) key$.writeKey(w, v[i] as key$.Key)
  w.endContainer()
}

function read$ListOfKey$binary(r: $$r.Input): key$.Key[] {
  const list = new Array<key$.Key>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = key$.readKey(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfKey$binary(w: $$w.Output, v: key$.Key[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; key$.writeKey(w, v[i] as key$.Key); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfKey$compact(r: $$r.Input): key$.Key[] {
  const list = new Array<key$.Key>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = key$.readKey(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfKey$compact(w: $$w.Output, v: key$.Key[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; key$.writeKey(w, v[i] as key$.Key); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

export { type symbol$ as symbol, type number$ as number }
export * as default from './include.thrift'
