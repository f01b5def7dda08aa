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

export function writeShelf(w: Writer, v: Shelf): void {
  w.begin($Shelf, v)
  w.field(0x108).i32(v.number ?? 1)
  if (v.books != null) write$ListOfBook(w.field(0x20f), v.books)
  write$MapOfNameToI64(w.field(0x30d), v.lent ?? [[people.Name('Ada'), new Date(5)]])
  if (v.colour != null) w.field(0x408).i32(v.colour)
  if (v.marks != null) write$SetOfBinary(w.field(-0x0f2), v.marks)
  w.end(v)
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

export function writeBook(w: Writer, v: Book): void {
  let arms = 0
  w.begin($Book, v)
  if (v.shelf != null) { arms++; writeShelf(w.field(0x10c), v.shelf) }
  if (v.author != null) { arms++; people.writePerson(w.field(0x20c), v.author) }
  if (v.name != null) { arms++; w.field(0x30b).string(v.name) }
  w.endUnion(v, arms)
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
  let message: string | undefined
  r.begin($Closed)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new Closed({ message }))
}

export function writeClosed(w: Writer, v: Closed): void {
  w.begin($Closed, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
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

function write$Library$borrow$args(w: Writer, v: Library$borrow$args): void {
  w.begin($Library$borrow$args, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  w.field(0x206).i16(v.days ?? 14)
  w.end(v)
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

function write$Library$borrow$result(w: Writer, v: Library$borrow$result): void {
  w.begin($Library$borrow$result, v)
  if (v.success != null) writeBook(w.field(0x00c), v.success)
  if (v.closed != null) writeClosed(w.field(0x10c), v.closed)
  w.end(v)
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
  let book: Book | undefined
  r.begin($Library$bring$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: book = readBook(r); break
      default: r.unknown(h)
    }
  return r.end({ book })
}

function write$Library$bring$args(w: Writer, v: Library$bring$args): void {
  w.begin($Library$bring$args, v)
  if (v.book != null) writeBook(w.field(0x10c), v.book)
  w.end(v)
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
  r.begin($Library$counts$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Library$counts$args(w: Writer, v: Library$counts$args): void {
  w.begin($Library$counts$args, v)
  w.end(v)
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
  let success: number[] | undefined
  r.begin($Library$counts$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00f: success = read$ListOfI32(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Library$counts$result(w: Writer, v: Library$counts$result): void {
  w.begin($Library$counts$result, v)
  if (v.success != null) write$ListOfI32(w.field(0x00f), v.success)
  w.end(v)
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

export * as default from './library.thrift'
