import { Client, Processor } from 'thrift-es'

const $Price = { name: 'Price', fields: { cents: 0x10a, currency: 0x20b } }

export function createPrice(init = {}) {
  return { ...init, cents: init.cents ?? 0n, currency: init.currency ?? 'EUR' }
}

export function readPrice(r) {
  let cents, currency
  r.begin($Price)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10a: cents = r.i64(); break
      case 0x20b: currency = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ cents: cents ?? 0n, currency: currency ?? 'EUR' })
}

export function writePrice(w, v) {
  w.begin($Price, v)
  w.field(0x10a).i64(v.cents ?? 0n)
  w.field(0x20b).string(v.currency ?? 'EUR')
  w.end(v)
}

export const Price = { schema: $Price, create: createPrice, read: readPrice, write: writePrice }

export class PricesClient extends Client {
  of(what, options) {
    return this.$call(Prices$of$client, { what }, options)
  }
}

export class PricesProcessor extends Processor {
  constructor(handler) {
    super(handler, [Prices$of$processor])
  }
}

export const Prices = { name: 'Prices', Client: PricesClient, Processor: PricesProcessor }

const $Prices$of$args = { name: 'Prices.of.args', fields: { what: 0x10b } }

function read$Prices$of$args(r) {
  let what
  r.begin($Prices$of$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: what = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ what })
}

function write$Prices$of$args(w, v) {
  w.begin($Prices$of$args, v)
  if (v.what != null) w.field(0x10b).string(v.what)
  w.end(v)
}

export const Prices$of$args = { schema: $Prices$of$args, read: read$Prices$of$args, write: write$Prices$of$args }

const $Prices$of$result = { name: 'Prices.of.result', fields: { success: 0x00c } }

function read$Prices$of$result(r) {
  let success
  r.begin($Prices$of$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readPrice(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Prices$of$result(w, v) {
  w.begin($Prices$of$result, v)
  if (v.success != null) writePrice(w.field(0x00c), v.success)
  w.end(v)
}

export const Prices$of$result = {
  schema: $Prices$of$result,
  read: read$Prices$of$result,
  write: write$Prices$of$result,
}

export const Prices$of$client = {
  name: 'of',
  reply: 'value',
  writeArgs: write$Prices$of$args,
  readResult: read$Prices$of$result,
}

export const Prices$of$processor = {
  name: 'of',
  reply: 'value',
  readArgs: read$Prices$of$args,
  invoke: (handler, args, context) => handler.of(args.what, context),
  writeResult: write$Prices$of$result,
}

export * as default from './prices.thrift'
