import { ThriftException, keepUnknownFields } from 'thrift-es'

const $NotFound = { name: 'NotFound', fields: { message: 0x10b } }

export class NotFound extends ThriftException {
  static schema = $NotFound
  static create = createNotFound
  static read = readNotFound
  static write = writeNotFound

  constructor(init = {}) {
    super('NotFound', init.message)
  }
}

export function createNotFound(init = {}) {
  return keepUnknownFields(new NotFound(init), init)
}

export function readNotFound(r) {
  let message
  r.begin($NotFound)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new NotFound({ message }))
}

export function writeNotFound(w, v) {
  w.begin($NotFound, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

const $error = { name: 'error', fields: { r: 0x10b } }

class error$ extends ThriftException {
  static schema = $error
  static create = createerror
  static read = readerror
  static write = writeerror

  constructor(init = {}) {
    super('error')
    this.r = init.r
  }
}

export function createerror(init = {}) {
  return keepUnknownFields(new error$(init), init)
}

export function readerror(r) {
  let r$$
  r.begin($error)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: r$$ = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new error$({ r: r$$ }))
}

export function writeerror(w, v) {
  w.begin($error, v)
  if (v.r != null) w.field(0x10b).string(v.r)
  w.end(v)
}

const $r = { name: 'r', fields: { value: 0x10c } }

class r$ extends ThriftException {
  static schema = $r
  static create = creater
  static read = readr
  static write = writer

  constructor(init = {}) {
    super('r')
    this.value = init.value
  }
}

export function creater(init = {}) {
  return keepUnknownFields(new r$(init), init)
}

export function readr(r) {
  let value$
  r.begin($r)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: value$ = readerror(r); break
      default: r.unknown(h)
    }
  return r.end(new r$({ value: value$ }))
}

export function writer(w, v) {
  w.begin($r, v)
  if (v.value != null) writeerror(w.field(0x10c), v.value)
  w.end(v)
}

const $Thing = { name: 'Thing', fields: { list: 0x10f } }

export function createThing(init = {}) {
  return { ...init }
}

export function readThing(r) {
  let list$
  r.begin($Thing)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10f: list$ = read$ListOfThing(r); break
      default: r.unknown(h)
    }
  return r.end({ list: list$ })
}

export function writeThing(w, v) {
  w.begin($Thing, v)
  if (v.list != null) write$ListOfThing(w.field(0x10f), v.list)
  w.end(v)
}

export const Thing = { schema: $Thing, create: createThing, read: readThing, write: writeThing }

function read$ListOfThing(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readThing(r)
  r.endContainer()
  return list
}

function write$ListOfThing(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeThing(w, v[i])
  w.endContainer()
}

export { error$ as error, r$ as r }
export * as default from './error.thrift'
