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

export function writeHen(w: Writer, v: Hen): void {
  w.begin($Hen, v)
  if (v.eggs != null) write$ListOfEgg(w.field(0x10f), v.eggs)
  w.field(0x208).i32(v.age ?? 21)
  w.end(v)
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
  r.begin($Yard$hen$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Yard$hen$args(w: Writer, v: Yard$hen$args): void {
  w.begin($Yard$hen$args, v)
  w.end(v)
}

export const Yard$hen$args: StructCodec<Yard$hen$args> = { schema: $Yard$hen$args, read: read$Yard$hen$args, write: write$Yard$hen$args }

export interface Yard$hen$result {
  success?: Hen | undefined
}

const $Yard$hen$result: StructSchema = { name: 'Yard.hen.result', fields: { success: 0x00c } }

function read$Yard$hen$result(r: Reader): Yard$hen$result {
  let success: Hen | undefined
  r.begin($Yard$hen$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Yard$hen$result(w: Writer, v: Yard$hen$result): void {
  w.begin($Yard$hen$result, v)
  if (v.success != null) writeHen(w.field(0x00c), v.success)
  w.end(v)
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

export * as default from './hen.thrift'
