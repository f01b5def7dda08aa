import { Client, Processor, fillStruct } from 'thrift-es'
import * as hen from './hen.thrift'

const $Egg = { name: 'Egg', fields: { mother: 0x10c } }

export function createEgg(init = {}) {
  return { ...init, mother: fillStruct(init.mother, hen.createHen) }
}

export function readEgg(r) {
  let mother
  r.begin($Egg)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: mother = hen.readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ mother })
}

export function writeEgg(w, v) {
  w.begin($Egg, v)
  if (v.mother != null) hen.writeHen(w.field(0x10c), v.mother)
  w.end(v)
}

export const Egg = { schema: $Egg, create: createEgg, read: readEgg, write: writeEgg }

export class NestClient extends Client {
  egg(by, options) {
    return this.$call(Nest$egg$client, { by }, options)
  }
}

export class NestProcessor extends Processor {
  constructor(handler) {
    super(handler, [Nest$egg$processor])
  }
}

export const Nest = { name: 'Nest', Client: NestClient, Processor: NestProcessor }

const $Nest$egg$args = { name: 'Nest.egg.args', fields: { by: 0x10c } }

function read$Nest$egg$args(r) {
  let by
  r.begin($Nest$egg$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: by = hen.readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ by })
}

function write$Nest$egg$args(w, v) {
  w.begin($Nest$egg$args, v)
  if (v.by != null) hen.writeHen(w.field(0x10c), v.by)
  w.end(v)
}

export const Nest$egg$args = { schema: $Nest$egg$args, read: read$Nest$egg$args, write: write$Nest$egg$args }

const $Nest$egg$result = { name: 'Nest.egg.result', fields: { success: 0x00c } }

function read$Nest$egg$result(r) {
  let success
  r.begin($Nest$egg$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readEgg(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Nest$egg$result(w, v) {
  w.begin($Nest$egg$result, v)
  if (v.success != null) writeEgg(w.field(0x00c), v.success)
  w.end(v)
}

export const Nest$egg$result = {
  schema: $Nest$egg$result,
  read: read$Nest$egg$result,
  write: write$Nest$egg$result,
}

export const Nest$egg$client = {
  name: 'egg',
  reply: 'value',
  writeArgs: write$Nest$egg$args,
  readResult: read$Nest$egg$result,
}

export const Nest$egg$processor = {
  name: 'egg',
  reply: 'value',
  readArgs: read$Nest$egg$args,
  invoke: (handler, args, context) => handler.egg(args.by, context),
  writeResult: write$Nest$egg$result,
}

export const DAYS = 21

export const LIFE = 2

export * as default from './egg.thrift'
