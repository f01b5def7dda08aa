import { Client, Processor } from 'thrift-es'
import * as error$ from './error.thrift'
import * as list$ from './list.thrift'
import * as value$ from './value.thrift'
import * as key$ from './key.thrift'

const $Uses = {
  name: 'Uses',
  fields: { lists: 0x10f, symbols: 0x20e, values: 0x30d, map: 0x40d },
}

export function createUses(init = {}) {
  return { ...init }
}

export function readUses(r) {
  let lists, symbols, values, map$
  r.begin($Uses)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10f: lists = read$ListOfList(r); break
      case 0x20e: symbols = read$SetOfString(r); break
      case 0x30d: values = read$MapOfI64ToValue(r); break
      case 0x40d: map$ = read$MapOfStringToListOfKey(r); break
      default: r.unknown(h)
    }
  return r.end({ lists, symbols, values, map: map$ })
}

export function writeUses(w, v) {
  w.begin($Uses, v)
  if (v.lists != null) write$ListOfList(w.field(0x10f), v.lists)
  if (v.symbols != null) write$SetOfString(w.field(0x20e), v.symbols)
  if (v.values != null) write$MapOfI64ToValue(w.field(0x30d), v.values)
  if (v.map != null) write$MapOfStringToListOfKey(w.field(0x40d), v.map)
  w.end(v)
}

export const Uses = { schema: $Uses, create: createUses, read: readUses, write: writeUses }

export class readFooClient extends Client {}

export class readFooProcessor extends Processor {
  constructor(handler) {
    super(handler, [])
  }
}

export const readFoo = { name: 'readFoo', Client: readFooClient, Processor: readFooProcessor }

const $FooClient = { name: 'FooClient', fields: { uses: 0x10c } }

export function createFooClient(init = {}) {
  return { ...init }
}

export function readFooClient$(r) {
  let uses
  r.begin($FooClient)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: uses = readUses(r); break
      default: r.unknown(h)
    }
  return r.end({ uses })
}

export function writeFooClient(w, v) {
  w.begin($FooClient, v)
  if (v.uses != null) writeUses(w.field(0x10c), v.uses)
  w.end(v)
}

export const FooClient = {
  schema: $FooClient,
  create: createFooClient,
  read: readFooClient$,
  write: writeFooClient,
}

export class ThingsClient extends Client {
  /**
   * @throws {@link error$.NotFound}
   * @throws {@link error$.r}
   */
  find(handler$, context$, options) {
    return this.$call(Things$find$client, { handler: handler$, context: context$ }, options)
  }
}

export class ThingsProcessor extends Processor {
  constructor(handler) {
    super(handler, [Things$find$processor])
  }
}

export const Things = { name: 'Things', Client: ThingsClient, Processor: ThingsProcessor }

const $Things$find$args = { name: 'Things.find.args', fields: { handler: 0x10b, context: 0x20c } }

function read$Things$find$args(r) {
  let handler$, context$
  r.begin($Things$find$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: handler$ = r.string(); break
      case 0x20c: context$ = list$.readList(r); break
      default: r.unknown(h)
    }
  return r.end({ handler: handler$, context: context$ })
}

function write$Things$find$args(w, v) {
  w.begin($Things$find$args, v)
  if (v.handler != null) w.field(0x10b).string(v.handler)
  if (v.context != null) list$.writeList(w.field(0x20c), v.context)
  w.end(v)
}

export const Things$find$args = {
  schema: $Things$find$args,
  read: read$Things$find$args,
  write: write$Things$find$args,
}

const $Things$find$result = {
  name: 'Things.find.result',
  fields: { success: 0x00c, notFound: 0x10c, r: 0x20c },
}

function read$Things$find$result(r) {
  let success, notFound, r$
  r.begin($Things$find$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = error$.readThing(r); break
      case 0x10c: notFound = error$.readNotFound(r); break
      case 0x20c: r$ = error$.readr(r); break
      default: r.unknown(h)
    }
  return r.end({ success, notFound, r: r$ })
}

function write$Things$find$result(w, v) {
  w.begin($Things$find$result, v)
  if (v.success != null) error$.writeThing(w.field(0x00c), v.success)
  if (v.notFound != null) error$.writeNotFound(w.field(0x10c), v.notFound)
  if (v.r != null) error$.writer(w.field(0x20c), v.r)
  w.end(v)
}

export const Things$find$result = {
  schema: $Things$find$result,
  read: read$Things$find$result,
  write: write$Things$find$result,
}

export const Things$find$client = {
  name: 'find',
  reply: 'value',
  writeArgs: write$Things$find$args,
  readResult: read$Things$find$result,
}

export const Things$find$processor = {
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

function read$ListOfList(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = list$.readList(r)
  r.endContainer()
  return list
}

function write$ListOfList(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) list$.writeList(w, v[i])
  w.endContainer()
}

function read$SetOfString(r) {
  const set = new Set()
  for (let n = r.set(11); n > 0; n--) set.add(r.string())
  r.endContainer()
  return set
}

function write$SetOfString(w, v) {
  w.set(11, v.size)
  for (const item of v) w.string(item)
  w.endContainer()
}

function read$MapOfI64ToValue(r) {
  const map = new Map()
  for (let n = r.map(10, 12); n > 0; n--) map.set(r.i64(), value$.readValue(r))
  r.endContainer()
  return map
}

function write$MapOfI64ToValue(w, v) {
  w.map(10, 12, v.size)
  for (const [key, value] of v) {
    w.i64(key)
    value$.writeValue(w, value)
  }
  w.endContainer()
}

function read$MapOfStringToListOfKey(r) {
  const map = new Map()
  for (let n = r.map(11, 15); n > 0; n--) map.set(r.string(), read$ListOfKey(r))
  r.endContainer()
  return map
}

function write$MapOfStringToListOfKey(w, v) {
  w.map(11, 15, v.size)
  for (const [key, value] of v) {
    w.string(key)
    write$ListOfKey(w, value)
  }
  w.endContainer()
}

function read$ListOfKey(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = key$.readKey(r)
  r.endContainer()
  return list
}

function write$ListOfKey(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) key$.writeKey(w, v[i])
  w.endContainer()
}

export * as default from './include.thrift'
