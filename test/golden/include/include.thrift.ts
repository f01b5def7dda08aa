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

export function writeUses(w: Writer, v: Uses): void {
  w.begin($Uses, v)
  if (v.lists != null) write$ListOfList(w.field(0x10f), v.lists)
  if (v.symbols != null) write$SetOfString(w.field(0x20e), v.symbols)
  if (v.values != null) write$MapOfI64ToValue(w.field(0x30d), v.values)
  if (v.map != null) write$MapOfStringToListOfKey(w.field(0x40d), v.map)
  w.end(v)
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
  let uses: Uses | undefined
  r.begin($FooClient)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: uses = readUses(r); break
      default: r.unknown(h)
    }
  return r.end({ uses })
}

export function writeFooClient(w: Writer, v: FooClient): void {
  w.begin($FooClient, v)
  if (v.uses != null) writeUses(w.field(0x10c), v.uses)
  w.end(v)
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

function write$Things$find$args(w: Writer, v: Things$find$args): void {
  w.begin($Things$find$args, v)
  if (v.handler != null) w.field(0x10b).string(v.handler)
  if (v.context != null) list$.writeList(w.field(0x20c), v.context)
  w.end(v)
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

function write$Things$find$result(w: Writer, v: Things$find$result): void {
  w.begin($Things$find$result, v)
  if (v.success != null) error$.writeThing(w.field(0x00c), v.success)
  if (v.notFound != null) error$.writeNotFound(w.field(0x10c), v.notFound)
  if (v.r != null) error$.writer(w.field(0x20c), v.r)
  w.end(v)
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

export { type symbol$ as symbol, type number$ as number }
export * as default from './include.thrift'
