import {
  Client,
  Processor,
  ThriftException,
  keepUnknownFields,
  readI64AsDate,
  writeI64AsDate,
} from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  EnumDescriptor,
  Handler,
  OneOf,
  ProcessorMethod,
  Reader,
  ServiceDescriptor,
  Struct,
  StructCodec,
  StructDescriptor,
  StructSchema,
  Writer,
} from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'
import * as people from './people.thrift'

/** A shelf and what stands on it. */
export interface Shelf {
  /** Counts from the door. */
  number: number
  books?: Book[] | undefined
  lent?: [people.Name, Date][] | undefined
  colour?: Colour | undefined
  marks?: Uint8Array[] | undefined
}

const $Shelf: StructSchema = {
  name: 'Shelf',
  fields: { number: 0x108, books: 0x20f, lent: 0x30d, colour: 0x408, marks: -0x0f2 },
}

export function createShelf(init: Partial<Shelf> = {}): Shelf {
  return {
    ...init,
    number: init.number ?? 1,
    lent: init.lent ?? [[people.Name('Ada'), new Date(5)]],
    colour: init.colour ?? 1 /* RED */,
  }
}

export function readShelf(r: Reader): Shelf {
  if (r.inline) return $$r.inlined(r, readShelf, readShelf$binary, readShelf$compact)
  let number$: number | undefined,
    books: Book[] | undefined,
    lent: [people.Name, Date][] | undefined,
    colour: Colour | undefined,
    marks: Uint8Array[] | undefined
  r.begin($Shelf)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: number$ = r.i32(); break
      case 0x20f: books = read$ListOfBook(r); break
      case 0x30d: lent = read$MapOfNameToI64(r); break
      case 0x408: colour = r.i32(); break
      case -0x0f2: marks = read$SetOfBinary(r); break
      default: r.unknown(h)
    }
  return r.end({
    number: number$ ?? 1,
    books,
    lent: lent ?? [[people.Name('Ada'), new Date(5)]],
    colour: colour ?? 1 /* RED */,
    marks,
  })
}

function readShelf$binary(r: $$r.Input): Shelf {
  $$r.open(r, 5)
  const b = r.bytes, d = r.view
  let p = r.position
  let number$: number | undefined,
    books: Book[] | undefined,
    lent: [people.Name, Date][] | undefined,
    colour: Colour | undefined,
    marks: Uint8Array[] | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: number$ = d.getInt32(p + 3); p += 7; break
      case 0x0f0002: r.position = p + 3; books = read$ListOfBook$binary(r); p = r.position; break
      case 0x0d0003: r.position = p + 3; lent = read$MapOfNameToI64(r); p = r.position; break
      case 0x080004: colour = d.getInt32(p + 3); p += 7; break
      case 0x0effff: r.position = p + 3; marks = read$SetOfBinary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({
    number: number$ ?? 1,
    books,
    lent: lent ?? [[people.Name('Ada'), new Date(5)]],
    colour: colour ?? 1 /* RED */,
    marks,
  }, u)
}

function readShelf$compact(r: $$r.Input): Shelf {
  $$r.open(r, 5)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let number$: number | undefined,
    books: Book[] | undefined,
    lent: [people.Name, Date][] | undefined,
    colour: Colour | undefined,
    marks: Uint8Array[] | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; number$ = $$r.zigzag(x); break
      case 0x29: r.position = p; books = read$ListOfBook$compact(r); p = r.position; break
      case 0x3b: r.position = p; lent = read$MapOfNameToI64(r); p = r.position; break
      case 0x45: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; colour = $$r.zigzag(x); break
      case -0x06: r.position = p; marks = read$SetOfBinary(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({
    number: number$ ?? 1,
    books,
    lent: lent ?? [[people.Name('Ada'), new Date(5)]],
    colour: colour ?? 1 /* RED */,
    marks,
  }, u)
}

export function writeShelf(w: Writer, v: Shelf): void {
  if (w.inline) return $$w.inlined(w, v, writeShelf, writeShelf$binary, writeShelf$compact)
  w.begin($Shelf, v)
  w.field(0x108).i32(v.number ?? 1)
  if (v.books != null) write$ListOfBook(w.field(0x20f), v.books)
  write$MapOfNameToI64(w.field(0x30d), v.lent ?? [[people.Name('Ada'), new Date(5)]])
  if (v.colour != null) w.field(0x408).i32(v.colour)
  if (v.marks != null) write$SetOfBinary(w.field(-0x0f2), v.marks)
  w.end(v)
}

function writeShelf$binary(w: $$w.Output, v: Shelf): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.number ?? 1)); p += 7
  if (v.books != null) {
    d.setInt32(p, 0xf000200); w.position = p + 3; write$ListOfBook$binary(w, v.books); p = $$w.room(w); d = w.view
  }
  d.setInt32(p, 0xd000300); w.position = p + 3; write$MapOfNameToI64(w, v.lent ?? [[people.Name('Ada'), new Date(5)]]); p = $$w.room(w); d = w.view
  if (v.colour != null) {
    d.setInt32(p, 0x8000400); d.setInt32(p + 3, $$w.i32(v.colour)); p += 7
  }
  if (v.marks != null) {
    d.setInt32(p, 0xeffff00); w.position = p + 3; write$SetOfBinary(w, v.marks); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shelf, v), 0) : p)
}

function writeShelf$compact(w: $$w.Output, v: Shelf): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.number ?? 1)))
  f = 1
  if (v.books != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfBook$compact(w, v.books); p = $$w.room(w); b = w.bytes; f = 2
  }
  b[p++] = 3 - f << 4 | 11; w.position = p; write$MapOfNameToI64(w, v.lent ?? [[people.Name('Ada'), new Date(5)]]); p = $$w.room(w); b = w.bytes
  f = 3
  if (v.colour != null) {
    b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.colour))); f = 4
  }
  if (v.marks != null) {
    p = $$w.compactField(w, p, -0x10 | 10, f); w.position = p; write$SetOfBinary(w, v.marks); p = $$w.room(w); b = w.bytes; f = -1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shelf, v), f) : p)
}

export const Shelf: Struct<Shelf, Partial<Shelf>> = { schema: $Shelf, create: createShelf, read: readShelf, write: writeShelf }

export const Shelf$descriptor: StructDescriptor = {
  kind: 'struct',
  name: 'Shelf',
  annotations: { table: 'shelves', 'odd.key': '<\/script>' },
  doc: 'A shelf and what stands on it.',
  fields: [
    {
      id: 1,
      name: 'number',
      type: { kind: 'i32' },
      requiredness: 'required',
      default: 1,
      annotations: { key: '1' },
      doc: 'Counts from the door.',
    },
    {
      id: 2,
      name: 'books',
      type: { kind: 'list', get element() { return Book$descriptor } },
      requiredness: 'default',
    },
    {
      id: 3,
      name: 'lent',
      type: {
        kind: 'map',
        get key() { return people.Name$descriptor },
        value: { kind: 'i64', form: 'Date', annotations: { 'js.type': 'Date' } },
        form: 'entries',
        annotations: { 'js.type': 'entries' },
      },
      requiredness: 'default',
      get default() { return [[people.Name('Ada'), new Date(5)]] },
    },
    {
      id: 4,
      name: 'colour',
      get type() { return Colour$descriptor },
      requiredness: 'optional',
      default: 1 /* RED */,
      annotations: { label: 'Painted' },
    },
    {
      id: -1,
      name: 'marks',
      type: {
        kind: 'set',
        element: { kind: 'binary' },
        form: 'array',
        annotations: { 'js.type': 'array' },
      },
      requiredness: 'default',
    },
  ],
}

/** Stands on a shelf. */
export type Book = OneOf<{
  shelf: Shelf
  author: people.Person
  name: people.Name
}>

const $Book: StructSchema = { name: 'Book', fields: { shelf: 0x10c, author: 0x20c, name: 0x30b } }

export function createBook(init: Book): Book {
  return { ...init }
}

export function readBook(r: Reader): Book {
  if (r.inline) return $$r.inlined(r, readBook, readBook$binary, readBook$compact)
  let v: Book | undefined
  let arms = 0
  r.begin($Book)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: v = { shelf: readShelf(r) }; arms++; break
      case 0x20c: v = { author: people.readPerson(r) }; arms++; break
      case 0x30b: v = { name: people.Name(r.string()) }; arms++; break
      default: r.unknown(h)
    }
  return r.endUnion(v, arms)
}

function readBook$binary(r: $$r.Input): Book {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let v: Book | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; v = { shelf: readShelf$binary(r) }; arms++; p = r.position; break
      case 0x0c0002: r.position = p + 3; v = { author: people.readPerson(r) }; arms++; p = r.position; break
      case 0x0b0003: x = d.getInt32(p + 3); v = { name: people.Name($$r.text(r, p + 7, x)) }; arms++; p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.union(v, arms, u, 1)
}

function readBook$compact(r: $$r.Input): Book {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let v: Book | undefined, arms = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; v = { shelf: readShelf$compact(r) }; arms++; p = r.position; break
      case 0x2c: r.position = p; v = { author: people.readPerson(r) }; arms++; p = r.position; break
      case 0x38: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; v = { name: people.Name($$r.text(r, p, x)) }; arms++; p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.union(v, arms, u, 1)
}

export function writeBook(w: Writer, v: Book): void {
  if (w.inline) return $$w.inlined(w, v, writeBook, writeBook$binary, writeBook$compact)
  let arms = 0
  w.begin($Book, v)
  if (v.shelf != null) { arms++; writeShelf(w.field(0x10c), v.shelf) }
  if (v.author != null) { arms++; people.writePerson(w.field(0x20c), v.author) }
  if (v.name != null) { arms++; w.field(0x30b).string(v.name) }
  w.endUnion(v, arms)
}

function writeBook$binary(w: $$w.Output, v: Book): void {
  let p = $$w.open(w, v), d = w.view, arms = 0
  if (v.shelf != null) {
    arms++; d.setInt32(p, 0xc000100); w.position = p + 3; writeShelf$binary(w, v.shelf); p = $$w.room(w); d = w.view
  }
  if (v.author != null) {
    arms++; d.setInt32(p, 0xc000200); w.position = p + 3; people.writePerson(w, v.author); p = $$w.room(w); d = w.view
  }
  if (v.name != null) {
    arms++; d.setInt32(p, 0xb000300); p = $$w.binaryText(w, p + 3, v.name); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms !== 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Book, v), 0) : p)
}

function writeBook$compact(w: $$w.Output, v: Book): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0, arms = 0
  if (v.shelf != null) {
    arms++; b[p++] = 0x10 | 12; w.position = p; writeShelf$compact(w, v.shelf); p = $$w.room(w); b = w.bytes; f = 1
  }
  if (v.author != null) {
    arms++; b[p++] = 2 - f << 4 | 12; w.position = p; people.writePerson(w, v.author); p = $$w.room(w); b = w.bytes; f = 2
  }
  if (v.name != null) {
    arms++; b[p++] = 3 - f << 4 | 8; p = $$w.compactText(w, p, v.name); b = w.bytes; f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  if (u) arms += u.length
  if (arms !== 1) $$w.bail()
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Book, v), f) : p)
}

export const Book: Struct<Book> = { schema: $Book, create: createBook, read: readBook, write: writeBook }

export const Book$descriptor: StructDescriptor = {
  kind: 'union',
  name: 'Book',
  doc: 'Stands on a shelf.',
  fields: [
    {
      id: 1,
      name: 'shelf',
      get type() { return Shelf$descriptor },
      requiredness: 'optional',
    },
    {
      id: 2,
      name: 'author',
      get type() { return people.Person$descriptor },
      requiredness: 'optional',
    },
    {
      id: 3,
      name: 'name',
      get type() { return people.Name$descriptor },
      requiredness: 'optional',
    },
  ],
}

export type Colour = 1 | 5 | (number & {})
export const Colour: {
  /** Like a rose. */
  readonly RED: 1
  /** @deprecated */
  readonly BLUE: 5
  readonly [value: number]: string | undefined
} = {
  RED: 1,
  BLUE: 5,
  1: 'RED',
  5: 'BLUE',
}

export const Colour$descriptor: EnumDescriptor = {
  kind: 'enum',
  name: 'Colour',
  values: [
    { name: 'RED', value: 1, doc: 'Like a rose.' },
    { name: 'BLUE', value: 5, annotations: { deprecated: '1' } },
  ],
}

const $Closed: StructSchema = { name: 'Closed', fields: { message: 0x10b } }

export class Closed extends ThriftException {
  declare message: string

  static readonly schema: StructSchema = $Closed
  static readonly create: typeof createClosed = createClosed
  static readonly read: typeof readClosed = readClosed
  static readonly write: typeof writeClosed = writeClosed

  constructor(init: { message?: string | undefined } = {}) {
    super('Closed', init.message)
  }
}

export function createClosed(init: { message?: string | undefined } = {}): Closed {
  return keepUnknownFields(new Closed(init), init)
}

export function readClosed(r: Reader): Closed {
  if (r.inline) return $$r.inlined(r, readClosed, readClosed$binary, readClosed$compact)
  let message: string | undefined
  r.begin($Closed)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new Closed({ message }))
}

function readClosed$binary(r: $$r.Input): Closed {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let message: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); message = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new Closed({ message }), u)
}

function readClosed$compact(r: $$r.Input): Closed {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; message = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new Closed({ message }), u)
}

export function writeClosed(w: Writer, v: Closed): void {
  if (w.inline) return $$w.inlined(w, v, writeClosed, writeClosed$binary, writeClosed$compact)
  w.begin($Closed, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

function writeClosed$binary(w: $$w.Output, v: Closed): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), d = w.view
  if (message != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, message); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Closed, v), 0) : p)
}

function writeClosed$compact(w: $$w.Output, v: Closed): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (message != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, message); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Closed, v), f) : p)
}

export const Closed$descriptor: StructDescriptor = {
  kind: 'exception',
  name: 'Closed',
  fields: [{ id: 1, name: 'message', type: { kind: 'string' }, requiredness: 'default' }],
}

export interface Library extends people.Registry {
  /**
   * Takes a book home.
   * @throws {@link Closed}
   */
  borrow(name?: people.Name, days?: number): Promise<Book>
  bring(book?: Book): Promise<void>
  counts(): Promise<number[]>
}

/** Calls the functions of Library on a server. */
export class LibraryClient extends Client implements Library {
  register(person: people.Person, options?: CallOptions): Promise<void> {
    return this.$call(people.Registry$register$client, { person }, options)
  }

  borrow(name: people.Name, days?: number, options?: CallOptions): Promise<Book> {
    return this.$call(Library$borrow$client, { name, days }, options)
  }

  bring(book: Book, options?: CallOptions): Promise<void> {
    return this.$call(Library$bring$client, { book }, options)
  }

  counts(options?: CallOptions): Promise<number[]> {
    return this.$call(Library$counts$client, {}, options)
  }
}

/** Answers calls of Library with the functions of a handler. */
export class LibraryProcessor extends Processor {
  constructor(handler: Handler<Library>) {
    super(handler, [
      people.Registry$register$processor,
      Library$borrow$processor,
      Library$bring$processor,
      Library$counts$processor,
    ])
  }
}

export const Library: {
  readonly name: string
  readonly Client: typeof LibraryClient
  readonly Processor: typeof LibraryProcessor
} = { name: 'Library', Client: LibraryClient, Processor: LibraryProcessor }

export interface Library$borrow$args {
  name?: people.Name | undefined
  days?: number | undefined
}

const $Library$borrow$args: StructSchema = { name: 'Library.borrow.args', fields: { name: 0x10b, days: 0x206 } }

function read$Library$borrow$args(r: Reader): Library$borrow$args {
  if (r.inline) return $$r.inlined(r, read$Library$borrow$args, read$Library$borrow$args$binary, read$Library$borrow$args$compact)
  let name: people.Name | undefined, days: number | undefined
  r.begin($Library$borrow$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: name = people.Name(r.string()); break
      case 0x206: days = r.i16(); break
      default: r.unknown(h)
    }
  return r.end({ name, days: days ?? 14 })
}

function read$Library$borrow$args$binary(r: $$r.Input): Library$borrow$args {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let name: people.Name | undefined, days: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); name = people.Name($$r.text(r, p + 7, x)); p += x + 7; break
      case 0x060002: days = d.getInt16(p + 3); p += 5; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ name, days: days ?? 14 }, u)
}

function read$Library$borrow$args$compact(r: $$r.Input): Library$borrow$args {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let name: people.Name | undefined, days: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; name = people.Name($$r.text(r, p, x)); p += x; break
      case 0x24: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; days = $$r.short($$r.zigzag(x)); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ name, days: days ?? 14 }, u)
}

function write$Library$borrow$args(w: Writer, v: Library$borrow$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Library$borrow$args, write$Library$borrow$args$binary, write$Library$borrow$args$compact)
  w.begin($Library$borrow$args, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  w.field(0x206).i16(v.days ?? 14)
  w.end(v)
}

function write$Library$borrow$args$binary(w: $$w.Output, v: Library$borrow$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.name != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.name); d = w.view
  }
  d.setInt32(p, 0x6000200); d.setInt16(p + 3, $$w.i16(v.days ?? 14)); p += 5
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$borrow$args, v), 0) : p)
}

function write$Library$borrow$args$compact(w: $$w.Output, v: Library$borrow$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.name != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.name); b = w.bytes; f = 1
  }
  b[p++] = 2 - f << 4 | 4; p = $$w.varint(b, p, $$w.zigzag($$w.i16(v.days ?? 14)))
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$borrow$args, v), 2) : p)
}

export const Library$borrow$args: StructCodec<Library$borrow$args> = {
  schema: $Library$borrow$args,
  read: read$Library$borrow$args,
  write: write$Library$borrow$args,
}

export interface Library$borrow$result {
  success?: Book | undefined
  closed?: Closed | undefined
}

const $Library$borrow$result: StructSchema = { name: 'Library.borrow.result', fields: { success: 0x00c, closed: 0x10c } }

function read$Library$borrow$result(r: Reader): Library$borrow$result {
  if (r.inline) return $$r.inlined(r, read$Library$borrow$result, read$Library$borrow$result$binary, read$Library$borrow$result$compact)
  let success: Book | undefined, closed: Closed | undefined
  r.begin($Library$borrow$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readBook(r); break
      case 0x10c: closed = readClosed(r); break
      default: r.unknown(h)
    }
  return r.end({ success, closed })
}

function read$Library$borrow$result$binary(r: $$r.Input): Library$borrow$result {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Book | undefined, closed: Closed | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readBook$binary(r); p = r.position; break
      case 0x0c0001: r.position = p + 3; closed = readClosed$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, closed }, u)
}

function read$Library$borrow$result$compact(r: $$r.Input): Library$borrow$result {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Book | undefined, closed: Closed | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readBook$compact(r); p = r.position; break
      case 0x1c: r.position = p; closed = readClosed$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, closed }, u)
}

function write$Library$borrow$result(w: Writer, v: Library$borrow$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Library$borrow$result, write$Library$borrow$result$binary, write$Library$borrow$result$compact)
  w.begin($Library$borrow$result, v)
  if (v.success != null) writeBook(w.field(0x00c), v.success)
  if (v.closed != null) writeClosed(w.field(0x10c), v.closed)
  w.end(v)
}

function write$Library$borrow$result$binary(w: $$w.Output, v: Library$borrow$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeBook$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  if (v.closed != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeClosed$binary(w, v.closed); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$borrow$result, v), 0) : p)
}

function write$Library$borrow$result$compact(w: $$w.Output, v: Library$borrow$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeBook$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  f = 0
  if (v.closed != null) {
    b[p++] = 0x10 | 12; w.position = p; writeClosed$compact(w, v.closed); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$borrow$result, v), f) : p)
}

export const Library$borrow$result: StructCodec<Library$borrow$result> = {
  schema: $Library$borrow$result,
  read: read$Library$borrow$result,
  write: write$Library$borrow$result,
}

export const Library$borrow$client: ClientMethod<Library$borrow$args, Library$borrow$result> = {
  name: 'borrow',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Library$borrow$args,
  readResult: read$Library$borrow$result,
}

export const Library$borrow$processor: ProcessorMethod<Handler<Library>, Library$borrow$args, Library$borrow$result> = {
  name: 'borrow',
  reply: 'value',
  readArgs: read$Library$borrow$args,
  invoke: (handler, args, context) => handler.borrow(args.name, args.days, context),
  writeResult: write$Library$borrow$result,
  catch: error => (error instanceof Closed ? { closed: error } : undefined),
}

export interface Library$bring$args {
  book?: Book | undefined
}

const $Library$bring$args: StructSchema = { name: 'Library.bring.args', fields: { book: 0x10c } }

function read$Library$bring$args(r: Reader): Library$bring$args {
  if (r.inline) return $$r.inlined(r, read$Library$bring$args, read$Library$bring$args$binary, read$Library$bring$args$compact)
  let book: Book | undefined
  r.begin($Library$bring$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: book = readBook(r); break
      default: r.unknown(h)
    }
  return r.end({ book })
}

function read$Library$bring$args$binary(r: $$r.Input): Library$bring$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let book: Book | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; book = readBook$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ book }, u)
}

function read$Library$bring$args$compact(r: $$r.Input): Library$bring$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let book: Book | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; book = readBook$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ book }, u)
}

function write$Library$bring$args(w: Writer, v: Library$bring$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Library$bring$args, write$Library$bring$args$binary, write$Library$bring$args$compact)
  w.begin($Library$bring$args, v)
  if (v.book != null) writeBook(w.field(0x10c), v.book)
  w.end(v)
}

function write$Library$bring$args$binary(w: $$w.Output, v: Library$bring$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.book != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeBook$binary(w, v.book); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$bring$args, v), 0) : p)
}

function write$Library$bring$args$compact(w: $$w.Output, v: Library$bring$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.book != null) {
    b[p++] = 0x10 | 12; w.position = p; writeBook$compact(w, v.book); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$bring$args, v), f) : p)
}

export const Library$bring$args: StructCodec<Library$bring$args> = {
  schema: $Library$bring$args,
  read: read$Library$bring$args,
  write: write$Library$bring$args,
}

export const Library$bring$client: ClientMethod<Library$bring$args, {}> = {
  name: 'bring',
  reply: 'oneway',
  writeArgs: write$Library$bring$args,
}

export const Library$bring$processor: ProcessorMethod<Handler<Library>, Library$bring$args, {}> = {
  name: 'bring',
  reply: 'oneway',
  readArgs: read$Library$bring$args,
  invoke: (handler, args, context) => handler.bring(args.book, context),
}

export interface Library$counts$args {}

const $Library$counts$args: StructSchema = { name: 'Library.counts.args', fields: {} }

function read$Library$counts$args(r: Reader): Library$counts$args {
  if (r.inline) return $$r.inlined(r, read$Library$counts$args, read$Library$counts$args$binary, read$Library$counts$args$compact)
  r.begin($Library$counts$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Library$counts$args$binary(r: $$r.Input): Library$counts$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Library$counts$args$compact(r: $$r.Input): Library$counts$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

function write$Library$counts$args(w: Writer, v: Library$counts$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Library$counts$args, write$Library$counts$args$binary, write$Library$counts$args$compact)
  w.begin($Library$counts$args, v)
  w.end(v)
}

function write$Library$counts$args$binary(w: $$w.Output, v: Library$counts$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$counts$args, v), 0) : p)
}

function write$Library$counts$args$compact(w: $$w.Output, v: Library$counts$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$counts$args, v), 0) : p)
}

export const Library$counts$args: StructCodec<Library$counts$args> = {
  schema: $Library$counts$args,
  read: read$Library$counts$args,
  write: write$Library$counts$args,
}

export interface Library$counts$result {
  success?: number[] | undefined
}

const $Library$counts$result: StructSchema = { name: 'Library.counts.result', fields: { success: 0x00f } }

function read$Library$counts$result(r: Reader): Library$counts$result {
  if (r.inline) return $$r.inlined(r, read$Library$counts$result, read$Library$counts$result$binary, read$Library$counts$result$compact)
  let success: number[] | undefined
  r.begin($Library$counts$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00f: success = read$ListOfI32(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Library$counts$result$binary(r: $$r.Input): Library$counts$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number[] | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0f0000: r.position = p + 3; success = read$ListOfI32$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Library$counts$result$compact(r: $$r.Input): Library$counts$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: number[] | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x09: r.position = p; success = read$ListOfI32$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Library$counts$result(w: Writer, v: Library$counts$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Library$counts$result, write$Library$counts$result$binary, write$Library$counts$result$compact)
  w.begin($Library$counts$result, v)
  if (v.success != null) write$ListOfI32(w.field(0x00f), v.success)
  w.end(v)
}

function write$Library$counts$result$binary(w: $$w.Output, v: Library$counts$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xf000000); w.position = p + 3; write$ListOfI32$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$counts$result, v), 0) : p)
}

function write$Library$counts$result$compact(w: $$w.Output, v: Library$counts$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 9, 0); w.position = p; write$ListOfI32$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Library$counts$result, v), 0) : p)
}

export const Library$counts$result: StructCodec<Library$counts$result> = {
  schema: $Library$counts$result,
  read: read$Library$counts$result,
  write: write$Library$counts$result,
}

export const Library$counts$client: ClientMethod<Library$counts$args, Library$counts$result> = {
  name: 'counts',
  reply: 'value',
  writeArgs: write$Library$counts$args,
  readResult: read$Library$counts$result,
}

export const Library$counts$processor: ProcessorMethod<Handler<Library>, Library$counts$args, Library$counts$result> = {
  name: 'counts',
  reply: 'value',
  readArgs: read$Library$counts$args,
  invoke: (handler, _args, context) => handler.counts(context),
  writeResult: write$Library$counts$result,
}

export const Library$descriptor: ServiceDescriptor = {
  kind: 'service',
  name: 'Library',
  get extends() { return people.Registry$descriptor },
  functions: [
    {
      name: 'borrow',
      idempotent: true,
      args: [
        {
          id: 1,
          name: 'name',
          get type() { return people.Name$descriptor },
          requiredness: 'default',
        },
        { id: 2, name: 'days', type: { kind: 'i16' }, requiredness: 'default', default: 14 },
      ],
      get returns() { return Book$descriptor },
      throws: [
        {
          id: 1,
          name: 'closed',
          get type() { return Closed$descriptor },
          requiredness: 'optional',
        },
      ],
      annotations: { 'js.idempotent': '1' },
      doc: 'Takes a book home.',
    },
    {
      name: 'bring',
      oneway: true,
      args: [
        {
          id: 1,
          name: 'book',
          get type() { return Book$descriptor },
          requiredness: 'default',
        },
      ],
      throws: [],
    },
    {
      name: 'counts',
      args: [],
      returns: { kind: 'list', element: { kind: 'i32' }, annotations: { order: 'by size' } },
      throws: [],
    },
  ],
}

export const ROOMS: number = 3

function read$ListOfBook(r: Reader): Book[] {
  const list = new Array<Book>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readBook(r)
  r.endContainer()
  return list
}

function write$ListOfBook(w: Writer, v: Book[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeBook(w, v[i] as Book)
  w.endContainer()
}

function read$ListOfBook$binary(r: $$r.Input): Book[] {
  const list = new Array<Book>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readBook$binary(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfBook$binary(w: $$w.Output, v: Book[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeBook$binary(w, v[i] as Book); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfBook$compact(r: $$r.Input): Book[] {
  const list = new Array<Book>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = readBook$compact(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfBook$compact(w: $$w.Output, v: Book[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; writeBook$compact(w, v[i] as Book); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$MapOfNameToI64(r: Reader): [people.Name, Date][] {
  const list = new Array<[people.Name, Date]>(r.map(11, 10))
  for (let i = 0; i < list.length; i++) list[i] = [people.Name(r.string()), readI64AsDate(r)]
  r.endContainer()
  return list
}

function write$MapOfNameToI64(w: Writer, v: [people.Name, Date][]): void {
  w.map(11, 10, v.length)
  for (const [key, value] of v) {
    w.string(key)
    writeI64AsDate(w, value)
  }
  w.endContainer()
}

function read$SetOfBinary(r: Reader): Uint8Array[] {
  const list = new Array<Uint8Array>(r.set(11))
  for (let i = 0; i < list.length; i++) list[i] = r.binary()
  r.endContainer()
  return list
}

function write$SetOfBinary(w: Writer, v: Uint8Array[]): void {
  w.set(11, v.length)
  for (let i = 0; i < v.length; i++) w.binary(v[i] as Uint8Array)
  w.endContainer()
}

function read$ListOfI32(r: Reader): number[] {
  const list = new Array<number>(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfI32(w: Writer, v: number[]): void {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i] as number)
  w.endContainer()
}

function read$ListOfI32$binary(r: $$r.Input): number[] {
  const list = new Array<number>($$r.binaryList(r, 8))
  const d = r.view
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    list[i] = d.getInt32(p); p += 4
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfI32$binary(w: $$w.Output, v: number[]): void {
  let p = $$w.binaryList(w, 8, v.length, 4)
  const d = w.view
  for (let i = 0; i < v.length; i++) {
    d.setInt32(p, $$w.i32(v[i])); p += 4
  }
  w.position = p
  w.depth--
}

function read$ListOfI32$compact(r: $$r.Input): number[] {
  const list = new Array<number>($$r.compactList(r, 8))
  const b = r.bytes
  let p = r.position, x = 0
  for (let i = 0; i < list.length; i++) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; list[i] = $$r.zigzag(x)
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfI32$compact(w: $$w.Output, v: number[]): void {
  let p = $$w.compactList(w, 8, v.length, 5)
  const b = w.bytes
  for (let i = 0; i < v.length; i++) {
    p = $$w.varint(b, p, $$w.zigzag($$w.i32(v[i])))
  }
  w.position = p
  w.depth--
}

export * as default from './library.thrift'
