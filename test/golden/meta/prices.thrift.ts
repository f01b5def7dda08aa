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

export interface Price {
  cents: bigint
  currency: string
}

const $Price: StructSchema = { name: 'Price', fields: { cents: 0x10a, currency: 0x20b } }

export function createPrice(init: Partial<Price> = {}): Price {
  return { ...init, cents: init.cents ?? 0n, currency: init.currency ?? 'EUR' }
}

export function readPrice(r: Reader): Price {
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

export function writePrice(w: Writer, v: Price): void {
  w.begin($Price, v)
  w.field(0x10a).i64(v.cents ?? 0n)
  w.field(0x20b).string(v.currency ?? 'EUR')
  w.end(v)
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
  let what: string | undefined
  r.begin($Prices$of$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: what = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ what })
}

function write$Prices$of$args(w: Writer, v: Prices$of$args): void {
  w.begin($Prices$of$args, v)
  if (v.what != null) w.field(0x10b).string(v.what)
  w.end(v)
}

export const Prices$of$args: StructCodec<Prices$of$args> = { schema: $Prices$of$args, read: read$Prices$of$args, write: write$Prices$of$args }

export interface Prices$of$result {
  success?: Price | undefined
}

const $Prices$of$result: StructSchema = { name: 'Prices.of.result', fields: { success: 0x00c } }

function read$Prices$of$result(r: Reader): Prices$of$result {
  let success: Price | undefined
  r.begin($Prices$of$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readPrice(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Prices$of$result(w: Writer, v: Prices$of$result): void {
  w.begin($Prices$of$result, v)
  if (v.success != null) writePrice(w.field(0x00c), v.success)
  w.end(v)
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
