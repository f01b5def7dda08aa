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
import * as hen from './hen.thrift'

export interface Egg {
  mother?: hen.Hen | undefined
}

const $Egg: StructSchema = { name: 'Egg', fields: { mother: 0x10c } }

export function createEgg(init: Egg = {}): Egg {
  return { ...init, mother: fillStruct(init.mother, hen.createHen) }
}

export function readEgg(r: Reader): Egg {
  let mother: hen.Hen | undefined
  r.begin($Egg)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: mother = hen.readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ mother })
}

export function writeEgg(w: Writer, v: Egg): void {
  w.begin($Egg, v)
  if (v.mother != null) hen.writeHen(w.field(0x10c), v.mother)
  w.end(v)
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
  let by: hen.Hen | undefined
  r.begin($Nest$egg$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: by = hen.readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ by })
}

function write$Nest$egg$args(w: Writer, v: Nest$egg$args): void {
  w.begin($Nest$egg$args, v)
  if (v.by != null) hen.writeHen(w.field(0x10c), v.by)
  w.end(v)
}

export const Nest$egg$args: StructCodec<Nest$egg$args> = { schema: $Nest$egg$args, read: read$Nest$egg$args, write: write$Nest$egg$args }

export interface Nest$egg$result {
  success?: Egg | undefined
}

const $Nest$egg$result: StructSchema = { name: 'Nest.egg.result', fields: { success: 0x00c } }

function read$Nest$egg$result(r: Reader): Nest$egg$result {
  let success: Egg | undefined
  r.begin($Nest$egg$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readEgg(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Nest$egg$result(w: Writer, v: Nest$egg$result): void {
  w.begin($Nest$egg$result, v)
  if (v.success != null) writeEgg(w.field(0x00c), v.success)
  w.end(v)
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
