import { Client, Processor, fillList } from 'thrift-es'
import * as egg from './egg.thrift'

const $Hen = { name: 'Hen', fields: { eggs: 0x10f, age: 0x208 } }

export function createHen(init = {}) {
  return { ...init, eggs: fillList(init.eggs, egg.createEgg), age: init.age ?? 21 }
}

export function readHen(r) {
  let eggs, age
  r.begin($Hen)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10f: eggs = read$ListOfEgg(r); break
      case 0x208: age = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ eggs, age: age ?? 21 })
}

export function writeHen(w, v) {
  w.begin($Hen, v)
  if (v.eggs != null) write$ListOfEgg(w.field(0x10f), v.eggs)
  w.field(0x208).i32(v.age ?? 21)
  w.end(v)
}

export const Hen = { schema: $Hen, create: createHen, read: readHen, write: writeHen }

export class YardClient extends Client {
  egg(by, options) {
    return this.$call(egg.Nest$egg$client, { by }, options)
  }

  hen(options) {
    return this.$call(Yard$hen$client, {}, options)
  }
}

export class YardProcessor extends Processor {
  constructor(handler) {
    super(handler, [egg.Nest$egg$processor, Yard$hen$processor])
  }
}

export const Yard = { name: 'Yard', Client: YardClient, Processor: YardProcessor }

const $Yard$hen$args = { name: 'Yard.hen.args', fields: {} }

function read$Yard$hen$args(r) {
  r.begin($Yard$hen$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Yard$hen$args(w, v) {
  w.begin($Yard$hen$args, v)
  w.end(v)
}

export const Yard$hen$args = { schema: $Yard$hen$args, read: read$Yard$hen$args, write: write$Yard$hen$args }

const $Yard$hen$result = { name: 'Yard.hen.result', fields: { success: 0x00c } }

function read$Yard$hen$result(r) {
  let success
  r.begin($Yard$hen$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readHen(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Yard$hen$result(w, v) {
  w.begin($Yard$hen$result, v)
  if (v.success != null) writeHen(w.field(0x00c), v.success)
  w.end(v)
}

export const Yard$hen$result = {
  schema: $Yard$hen$result,
  read: read$Yard$hen$result,
  write: write$Yard$hen$result,
}

export const Yard$hen$client = {
  name: 'hen',
  reply: 'value',
  writeArgs: write$Yard$hen$args,
  readResult: read$Yard$hen$result,
}

export const Yard$hen$processor = {
  name: 'hen',
  reply: 'value',
  readArgs: read$Yard$hen$args,
  invoke: (handler, _args, context) => handler.hen(context),
  writeResult: write$Yard$hen$result,
}

export const YEARS = 2

function read$ListOfEgg(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = egg.readEgg(r)
  r.endContainer()
  return list
}

function write$ListOfEgg(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) egg.writeEgg(w, v[i])
  w.endContainer()
}

export * as default from './hen.thrift'
