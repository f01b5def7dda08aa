import {
  Client,
  Processor,
  ThriftException,
  keepUnknownFields,
  readI64AsDate,
  writeI64AsDate,
} from 'thrift-es'
import * as people from './people.thrift'

const $Shelf = {
  name: 'Shelf',
  fields: { number: 0x108, books: 0x20f, lent: 0x30d, colour: 0x408, marks: -0x0f2 },
}

export function createShelf(init = {}) {
  return {
    ...init,
    number: init.number ?? 1,
    lent: init.lent ?? [[people.Name('Ada'), new Date(5)]],
    colour: init.colour ?? 1 /* RED */,
  }
}

export function readShelf(r) {
  let number$, books, lent, colour, marks
  r.begin($Shelf)
  for (let h; (h = r.field()); )
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

export function writeShelf(w, v) {
  w.begin($Shelf, v)
  w.field(0x108).i32(v.number ?? 1)
  if (v.books != null) write$ListOfBook(w.field(0x20f), v.books)
  write$MapOfNameToI64(w.field(0x30d), v.lent ?? [[people.Name('Ada'), new Date(5)]])
  if (v.colour != null) w.field(0x408).i32(v.colour)
  if (v.marks != null) write$SetOfBinary(w.field(-0x0f2), v.marks)
  w.end(v)
}

export const Shelf = { schema: $Shelf, create: createShelf, read: readShelf, write: writeShelf }

export const Shelf$descriptor = {
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

const $Book = { name: 'Book', fields: { shelf: 0x10c, author: 0x20c, name: 0x30b } }

export function createBook(init) {
  return { ...init }
}

export function readBook(r) {
  let v
  let arms = 0
  r.begin($Book)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: v = { shelf: readShelf(r) }; arms++; break
      case 0x20c: v = { author: people.readPerson(r) }; arms++; break
      case 0x30b: v = { name: people.Name(r.string()) }; arms++; break
      default: r.unknown(h)
    }
  return r.endUnion(v, arms)
}

export function writeBook(w, v) {
  let arms = 0
  w.begin($Book, v)
  if (v.shelf != null) { arms++; writeShelf(w.field(0x10c), v.shelf) }
  if (v.author != null) { arms++; people.writePerson(w.field(0x20c), v.author) }
  if (v.name != null) { arms++; w.field(0x30b).string(v.name) }
  w.endUnion(v, arms)
}

export const Book = { schema: $Book, create: createBook, read: readBook, write: writeBook }

export const Book$descriptor = {
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

export const Colour = {
  /** Like a rose. */
  RED: 1,
  /** @deprecated */
  BLUE: 5,
  1: 'RED',
  5: 'BLUE',
}

export const Colour$descriptor = {
  kind: 'enum',
  name: 'Colour',
  values: [
    { name: 'RED', value: 1, doc: 'Like a rose.' },
    { name: 'BLUE', value: 5, annotations: { deprecated: '1' } },
  ],
}

const $Closed = { name: 'Closed', fields: { message: 0x10b } }

export class Closed extends ThriftException {
  static schema = $Closed
  static create = createClosed
  static read = readClosed
  static write = writeClosed

  constructor(init = {}) {
    super('Closed', init.message)
  }
}

export function createClosed(init = {}) {
  return keepUnknownFields(new Closed(init), init)
}

export function readClosed(r) {
  let message
  r.begin($Closed)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new Closed({ message }))
}

export function writeClosed(w, v) {
  w.begin($Closed, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

export const Closed$descriptor = {
  kind: 'exception',
  name: 'Closed',
  fields: [{ id: 1, name: 'message', type: { kind: 'string' }, requiredness: 'default' }],
}

export class LibraryClient extends Client {
  register(person, options) {
    return this.$call(people.Registry$register$client, { person }, options)
  }

  /**
   * Takes a book home.
   * @throws {@link Closed}
   */
  borrow(name, days, options) {
    return this.$call(Library$borrow$client, { name, days }, options)
  }

  bring(book, options) {
    return this.$call(Library$bring$client, { book }, options)
  }

  counts(options) {
    return this.$call(Library$counts$client, {}, options)
  }
}

export class LibraryProcessor extends Processor {
  constructor(handler) {
    super(handler, [
      people.Registry$register$processor,
      Library$borrow$processor,
      Library$bring$processor,
      Library$counts$processor,
    ])
  }
}

export const Library = { name: 'Library', Client: LibraryClient, Processor: LibraryProcessor }

const $Library$borrow$args = { name: 'Library.borrow.args', fields: { name: 0x10b, days: 0x206 } }

function read$Library$borrow$args(r) {
  let name, days
  r.begin($Library$borrow$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: name = people.Name(r.string()); break
      case 0x206: days = r.i16(); break
      default: r.unknown(h)
    }
  return r.end({ name, days: days ?? 14 })
}

function write$Library$borrow$args(w, v) {
  w.begin($Library$borrow$args, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  w.field(0x206).i16(v.days ?? 14)
  w.end(v)
}

export const Library$borrow$args = {
  schema: $Library$borrow$args,
  read: read$Library$borrow$args,
  write: write$Library$borrow$args,
}

const $Library$borrow$result = { name: 'Library.borrow.result', fields: { success: 0x00c, closed: 0x10c } }

function read$Library$borrow$result(r) {
  let success, closed
  r.begin($Library$borrow$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readBook(r); break
      case 0x10c: closed = readClosed(r); break
      default: r.unknown(h)
    }
  return r.end({ success, closed })
}

function write$Library$borrow$result(w, v) {
  w.begin($Library$borrow$result, v)
  if (v.success != null) writeBook(w.field(0x00c), v.success)
  if (v.closed != null) writeClosed(w.field(0x10c), v.closed)
  w.end(v)
}

export const Library$borrow$result = {
  schema: $Library$borrow$result,
  read: read$Library$borrow$result,
  write: write$Library$borrow$result,
}

export const Library$borrow$client = {
  name: 'borrow',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Library$borrow$args,
  readResult: read$Library$borrow$result,
}

export const Library$borrow$processor = {
  name: 'borrow',
  reply: 'value',
  readArgs: read$Library$borrow$args,
  invoke: (handler, args, context) => handler.borrow(args.name, args.days, context),
  writeResult: write$Library$borrow$result,
  catch: error => (error instanceof Closed ? { closed: error } : undefined),
}

const $Library$bring$args = { name: 'Library.bring.args', fields: { book: 0x10c } }

function read$Library$bring$args(r) {
  let book
  r.begin($Library$bring$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: book = readBook(r); break
      default: r.unknown(h)
    }
  return r.end({ book })
}

function write$Library$bring$args(w, v) {
  w.begin($Library$bring$args, v)
  if (v.book != null) writeBook(w.field(0x10c), v.book)
  w.end(v)
}

export const Library$bring$args = {
  schema: $Library$bring$args,
  read: read$Library$bring$args,
  write: write$Library$bring$args,
}

export const Library$bring$client = {
  name: 'bring',
  reply: 'oneway',
  writeArgs: write$Library$bring$args,
}

export const Library$bring$processor = {
  name: 'bring',
  reply: 'oneway',
  readArgs: read$Library$bring$args,
  invoke: (handler, args, context) => handler.bring(args.book, context),
}

const $Library$counts$args = { name: 'Library.counts.args', fields: {} }

function read$Library$counts$args(r) {
  r.begin($Library$counts$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Library$counts$args(w, v) {
  w.begin($Library$counts$args, v)
  w.end(v)
}

export const Library$counts$args = {
  schema: $Library$counts$args,
  read: read$Library$counts$args,
  write: write$Library$counts$args,
}

const $Library$counts$result = { name: 'Library.counts.result', fields: { success: 0x00f } }

function read$Library$counts$result(r) {
  let success
  r.begin($Library$counts$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00f: success = read$ListOfI32(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Library$counts$result(w, v) {
  w.begin($Library$counts$result, v)
  if (v.success != null) write$ListOfI32(w.field(0x00f), v.success)
  w.end(v)
}

export const Library$counts$result = {
  schema: $Library$counts$result,
  read: read$Library$counts$result,
  write: write$Library$counts$result,
}

export const Library$counts$client = {
  name: 'counts',
  reply: 'value',
  writeArgs: write$Library$counts$args,
  readResult: read$Library$counts$result,
}

export const Library$counts$processor = {
  name: 'counts',
  reply: 'value',
  readArgs: read$Library$counts$args,
  invoke: (handler, _args, context) => handler.counts(context),
  writeResult: write$Library$counts$result,
}

export const Library$descriptor = {
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

export const ROOMS = 3

function read$ListOfBook(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readBook(r)
  r.endContainer()
  return list
}

function write$ListOfBook(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) writeBook(w, v[i])
  w.endContainer()
}

function read$MapOfNameToI64(r) {
  const list = new Array(r.map(11, 10))
  for (let i = 0; i < list.length; i++) list[i] = [people.Name(r.string()), readI64AsDate(r)]
  r.endContainer()
  return list
}

function write$MapOfNameToI64(w, v) {
  w.map(11, 10, v.length)
  for (const [key, value] of v) {
    w.string(key)
    writeI64AsDate(w, value)
  }
  w.endContainer()
}

function read$SetOfBinary(r) {
  const list = new Array(r.set(11))
  for (let i = 0; i < list.length; i++) list[i] = r.binary()
  r.endContainer()
  return list
}

function write$SetOfBinary(w, v) {
  w.set(11, v.length)
  for (let i = 0; i < v.length; i++) w.binary(v[i])
  w.endContainer()
}

function read$ListOfI32(r) {
  const list = new Array(r.list(8))
  for (let i = 0; i < list.length; i++) list[i] = r.i32()
  r.endContainer()
  return list
}

function write$ListOfI32(w, v) {
  w.list(8, v.length)
  for (let i = 0; i < v.length; i++) w.i32(v[i])
  w.endContainer()
}

export * as default from './library.thrift'
