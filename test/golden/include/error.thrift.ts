import { ThriftException, keepUnknownFields } from 'thrift-es'
import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

const $NotFound: StructSchema = { name: 'NotFound', fields: { message: 0x10b } }

export class NotFound extends ThriftException {
  declare message: string

  static readonly schema: StructSchema = $NotFound
  static readonly create: typeof createNotFound = createNotFound
  static readonly read: typeof readNotFound = readNotFound
  static readonly write: typeof writeNotFound = writeNotFound

  constructor(init: { message?: string | undefined } = {}) {
    super('NotFound', init.message)
  }
}

export function createNotFound(init: { message?: string | undefined } = {}): NotFound {
  return keepUnknownFields(new NotFound(init), init)
}

export function readNotFound(r: Reader): NotFound {
  let message: string | undefined
  r.begin($NotFound)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new NotFound({ message }))
}

export function writeNotFound(w: Writer, v: NotFound): void {
  w.begin($NotFound, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

const $error: StructSchema = { name: 'error', fields: { r: 0x10b } }

class error$ extends ThriftException {
  declare r?: string | undefined

  static readonly schema: StructSchema = $error
  static readonly create: typeof createerror = createerror
  static readonly read: typeof readerror = readerror
  static readonly write: typeof writeerror = writeerror

  constructor(init: { r?: string | undefined } = {}) {
    super('error')
    this.r = init.r
  }
}

export function createerror(init: { r?: string | undefined } = {}): error$ {
  return keepUnknownFields(new error$(init), init)
}

export function readerror(r: Reader): error$ {
  let r$$: string | undefined
  r.begin($error)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: r$$ = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new error$({ r: r$$ }))
}

export function writeerror(w: Writer, v: error$): void {
  w.begin($error, v)
  if (v.r != null) w.field(0x10b).string(v.r)
  w.end(v)
}

const $r: StructSchema = { name: 'r', fields: { value: 0x10c } }

class r$ extends ThriftException {
  declare value?: error$ | undefined

  static readonly schema: StructSchema = $r
  static readonly create: typeof creater = creater
  static readonly read: typeof readr = readr
  static readonly write: typeof writer = writer

  constructor(init: { value?: error$ | undefined } = {}) {
    super('r')
    this.value = init.value
  }
}

export function creater(init: { value?: error$ | undefined } = {}): r$ {
  return keepUnknownFields(new r$(init), init)
}

export function readr(r: Reader): r$ {
  let value$: error$ | undefined
  r.begin($r)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: value$ = readerror(r); break
      default: r.unknown(h)
    }
  return r.end(new r$({ value: value$ }))
}

export function writer(w: Writer, v: r$): void {
  w.begin($r, v)
  if (v.value != null) writeerror(w.field(0x10c), v.value)
  w.end(v)
}

export interface Thing {
  list?: Thing[] | undefined
}

const $Thing: StructSchema = { name: 'Thing', fields: { list: 0x10f } }

export function createThing(init: Thing = {}): Thing {
  return { ...init }
}

export function readThing(r: Reader): Thing {
  let list$: Thing[] | undefined
  r.begin($Thing)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: list$ = read$ListOfThing(r); break
      default: r.unknown(h)
    }
  return r.end({ list: list$ })
}

export function writeThing(w: Writer, v: Thing): void {
  w.begin($Thing, v)
  if (v.list != null) write$ListOfThing(w.field(0x10f), v.list)
  w.end(v)
}

export const Thing: Struct<Thing> = { schema: $Thing, create: createThing, read: readThing, write: writeThing }

function read$ListOfThing(r: Reader): Thing[] {
  const list = new Array<Thing>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readThing(r)
  r.endContainer()
  return list
}

function write$ListOfThing(w: Writer, v: Thing[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeThing(w, v[i] as Thing)
  w.endContainer()
}

export { error$ as error, r$ as r }
export * as default from './error.thrift'
