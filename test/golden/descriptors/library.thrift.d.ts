import { Client, Processor, ThriftException } from 'thrift-es'
import type {
  CallOptions,
  EnumDescriptor,
  Handler,
  OneOf,
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

export declare function createShelf(init?: Partial<Shelf>): Shelf

export declare function readShelf(r: Reader): Shelf

export declare function writeShelf(w: Writer, v: Shelf): void

export declare const Shelf: Struct<Shelf, Partial<Shelf>>

export declare const Shelf$descriptor: StructDescriptor

/** Stands on a shelf. */
export type Book = OneOf<{
  shelf: Shelf
  author: people.Person
  name: people.Name
}>

export declare function createBook(init: Book): Book

export declare function readBook(r: Reader): Book

export declare function writeBook(w: Writer, v: Book): void

export declare const Book: Struct<Book>

export declare const Book$descriptor: StructDescriptor

export type Colour = 1 | 5 | (number & {})
export declare const Colour: {
  /** Like a rose. */
  readonly RED: 1
  /** @deprecated */
  readonly BLUE: 5
  readonly [value: number]: string | undefined
}

export declare const Colour$descriptor: EnumDescriptor

export declare class Closed extends ThriftException {
  message: string

  static readonly schema: StructSchema
  static readonly create: typeof createClosed
  static readonly read: typeof readClosed
  static readonly write: typeof writeClosed

  constructor(init?: { message?: string | undefined })
}

export declare function createClosed(init?: { message?: string | undefined }): Closed

export declare function readClosed(r: Reader): Closed

export declare function writeClosed(w: Writer, v: Closed): void

export declare const Closed$descriptor: StructDescriptor

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
export declare class LibraryClient extends Client implements Library {
  register(person: people.Person, options?: CallOptions): Promise<void>
  /**
   * Takes a book home.
   * @throws {@link Closed}
   */
  borrow(name: people.Name, days?: number, options?: CallOptions): Promise<Book>
  bring(book: Book, options?: CallOptions): Promise<void>
  counts(options?: CallOptions): Promise<number[]>
}

/** Answers calls of Library with the functions of a handler. */
export declare class LibraryProcessor extends Processor {
  constructor(handler: Handler<Library>)
}

export declare const Library: {
  readonly name: string
  readonly Client: typeof LibraryClient
  readonly Processor: typeof LibraryProcessor
}

export interface Library$borrow$args {
  name?: people.Name | undefined
  days?: number | undefined
}

export declare const Library$borrow$args: StructCodec<Library$borrow$args>

export interface Library$borrow$result {
  success?: Book | undefined
  closed?: Closed | undefined
}

export declare const Library$borrow$result: StructCodec<Library$borrow$result>

export interface Library$bring$args {
  book?: Book | undefined
}

export declare const Library$bring$args: StructCodec<Library$bring$args>

export interface Library$counts$args {}

export declare const Library$counts$args: StructCodec<Library$counts$args>

export interface Library$counts$result {
  success?: number[] | undefined
}

export declare const Library$counts$result: StructCodec<Library$counts$result>

export declare const Library$descriptor: ServiceDescriptor

export declare const ROOMS: number

export * as default from './library.thrift'
