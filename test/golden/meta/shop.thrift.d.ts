/** A shop, in the words of Meta's dialect. */
import { InteractionClient, StreamingClient, StreamingProcessor, ThriftException } from 'thrift-es'
import type {
  AtMostOneOf,
  CallOptions,
  Handler,
  Reader,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'
import * as money from './prices.thrift'

/** What stands on a struct says how all of its fields travel. */
export interface Compact {
  reason: string
}

export declare function createCompact(init?: Partial<Compact>): Compact

export declare function readCompact(r: Reader): Compact

export declare function writeCompact(w: Writer, v: Compact): void

export declare const Compact: Struct<Compact, Partial<Compact>>

export type Size = 1 | 2 | (number & {})
export declare const Size: {
  /** for children */
  readonly SMALL: 1
  /** for everybody else */
  readonly LARGE: 2
  readonly [value: number]: string | undefined
}

/** Where something is. */
export interface Place {
  latitude: number
  longitude: number
  name?: string | undefined
}

export declare function createPlace(init?: Partial<Place>): Place

export declare function readPlace(r: Reader): Place

export declare function writePlace(w: Writer, v: Place): void

export declare const Place: Struct<Place, Partial<Place>>

export interface Item {
  id: bigint
  title: string
  size: Size
  original?: Size | undefined
  place: Place
  tags: string[]
  stock: number
  price: money.Price
  /** The item that this one replaces: filled in, it would have no end. */
  replaces?: Item | undefined
  /** @deprecated look at size */
  isLarge: boolean
}

export declare function createItem(init?: Partial<Item>): Item

export declare function readItem(r: Reader): Item

export declare function writeItem(w: Writer, v: Item): void

export declare const Item: Struct<Item, Partial<Item>>

export interface Sighting {
  isSold: boolean
  shelf: number
  at: bigint
  weight: number
  height: number
  note: string
  photo: Uint8Array
  colours: Set<number>
  counts: Map<string, number>
  size: Size
  spot: Spot
  choice: Choice
  place: Place
  rating?: number | undefined
}

export declare function createSighting(init?: Partial<Sighting>): Sighting

export declare function readSighting(r: Reader): Sighting

export declare function writeSighting(w: Writer, v: Sighting): void

export declare const Sighting: Struct<Sighting, Partial<Sighting>>

export interface Spot {
  x: number
  y: number
  label?: string | undefined
}

export declare function createSpot(init?: Partial<Spot>): Spot

export declare function readSpot(r: Reader): Spot

export declare function writeSpot(w: Writer, v: Spot): void

export declare const Spot: Struct<Spot, Partial<Spot>>

export type Choice = AtMostOneOf<{
  text: string
  spot: Spot
}>

export declare function createChoice(init: Choice): Choice

export declare function readChoice(r: Reader): Choice

export declare function writeChoice(w: Writer, v: Choice): void

export declare const Choice: Struct<Choice>

export declare class SoldOut extends ThriftException {
  explanation: string
  id: bigint

  static readonly schema: StructSchema
  static readonly create: typeof createSoldOut
  static readonly read: typeof readSoldOut
  static readonly write: typeof writeSoldOut

  constructor(init?: { explanation?: string | undefined; id?: bigint | undefined })
}

export declare function createSoldOut(init?: { explanation?: string | undefined; id?: bigint | undefined }): SoldOut

export declare function readSoldOut(r: Reader): SoldOut

export declare function writeSoldOut(w: Writer, v: SoldOut): void

export declare class Closed extends ThriftException {
  message: string
  toString: number

  static readonly schema: StructSchema
  static readonly create: typeof createClosed
  static readonly read: typeof readClosed
  static readonly write: typeof writeClosed

  constructor(init: { message?: string | undefined; toString?: number | undefined })
}

export declare function createClosed(init: { message?: string | undefined; toString?: number | undefined }): Closed

export declare function readClosed(r: Reader): Closed

export declare function writeClosed(w: Writer, v: Closed): void

export declare const HERE: Spot

export declare const SAMPLES: Item[]

export declare const MAGIC: Uint8Array

export declare const EURO: string

export interface Cart {
  add(id?: bigint): Promise<number>
  forget(): Promise<void>
  watch(): Promise<AsyncIterable<Item>>
}

/** Calls the functions of Cart on a server, until it is closed. */
export declare class CartClient extends InteractionClient implements Cart {
  add(id: bigint, options?: CallOptions): Promise<number>
  forget(options?: CallOptions): Promise<void>
  watch(options?: CallOptions): Promise<AsyncIterable<Item>>
}

export interface Cart$add$args {
  id?: bigint | undefined
}

export declare const Cart$add$args: StructCodec<Cart$add$args>

export interface Cart$add$result {
  success?: number | undefined
}

export declare const Cart$add$result: StructCodec<Cart$add$result>

export interface Cart$forget$args {}

export declare const Cart$forget$args: StructCodec<Cart$forget$args>

export interface Cart$watch$args {}

export declare const Cart$watch$args: StructCodec<Cart$watch$args>

export interface Cart$watch$result {}

export declare const Cart$watch$result: StructCodec<Cart$watch$result>

export interface Shop {
  createCart(): Promise<Cart>
  /** @throws {@link SoldOut} */
  find(id?: bigint): Promise<Item>
  count(): Promise<number>
  open(name?: string): Promise<{ interaction: Cart; response: number }>
  browse(what?: string): Promise<AsyncIterable<Item>>
  browseCounted(): Promise<{ response: number; stream: AsyncIterable<Item> }>
  report(): Promise<(values: AsyncIterable<Sighting>) => Promise<number>>
  reportCounted(): Promise<{ response: number; sink: (values: AsyncIterable<Sighting>) => Promise<number> }>
  chat(): Promise<{
    sink: (values: AsyncIterable<string>) => Promise<void>
    stream: AsyncIterable<string>
  }>
}

type Shop$handled = Omit<Shop, 'createCart' | 'open'> & {
  createCart(): Promise<Handler<Cart>>
  open(name?: string): Promise<{ interaction: Handler<Cart>; response: number }>
}

/** Calls the functions of Shop on a server. */
export declare class ShopClient extends StreamingClient implements Shop {
  createCart(options?: CallOptions): Promise<CartClient>
  /** @throws {@link SoldOut} */
  find(id: bigint, options?: CallOptions): Promise<Item>
  count(options?: CallOptions): Promise<number>
  open(name: string, options?: CallOptions): Promise<{ interaction: CartClient; response: number }>
  browse(what: string, options?: CallOptions): Promise<AsyncIterable<Item>>
  browseCounted(options?: CallOptions): Promise<{ response: number; stream: AsyncIterable<Item> }>
  report(options?: CallOptions): Promise<(values: AsyncIterable<Sighting>) => Promise<number>>
  reportCounted(options?: CallOptions): Promise<{ response: number; sink: (values: AsyncIterable<Sighting>) => Promise<number> }>
  chat(options?: CallOptions): Promise<{
    sink: (values: AsyncIterable<string>) => Promise<void>
    stream: AsyncIterable<string>
  }>
}

/** Answers calls of Shop with the functions of a handler. */
export declare class ShopProcessor extends StreamingProcessor {
  constructor(handler: Handler<Shop$handled>)
}

export declare const Shop: {
  readonly name: string
  readonly Client: typeof ShopClient
  readonly Processor: typeof ShopProcessor
}

export interface Shop$createCart$args {}

export declare const Shop$createCart$args: StructCodec<Shop$createCart$args>

export interface Shop$createCart$result {}

export declare const Shop$createCart$result: StructCodec<Shop$createCart$result>

export interface Shop$find$args {
  id?: bigint | undefined
}

export declare const Shop$find$args: StructCodec<Shop$find$args>

export interface Shop$find$result {
  success?: Item | undefined
  sold?: SoldOut | undefined
}

export declare const Shop$find$result: StructCodec<Shop$find$result>

export interface Shop$count$args {}

export declare const Shop$count$args: StructCodec<Shop$count$args>

export interface Shop$count$result {
  success?: number | undefined
}

export declare const Shop$count$result: StructCodec<Shop$count$result>

export interface Shop$open$args {
  name?: string | undefined
}

export declare const Shop$open$args: StructCodec<Shop$open$args>

export interface Shop$open$result {
  success?: number | undefined
}

export declare const Shop$open$result: StructCodec<Shop$open$result>

export interface Shop$browse$args {
  what?: string | undefined
}

export declare const Shop$browse$args: StructCodec<Shop$browse$args>

export interface Shop$browse$result {}

export declare const Shop$browse$result: StructCodec<Shop$browse$result>

export interface Shop$browseCounted$args {}

export declare const Shop$browseCounted$args: StructCodec<Shop$browseCounted$args>

export interface Shop$browseCounted$result {
  success?: number | undefined
}

export declare const Shop$browseCounted$result: StructCodec<Shop$browseCounted$result>

export interface Shop$report$args {}

export declare const Shop$report$args: StructCodec<Shop$report$args>

export interface Shop$report$result {}

export declare const Shop$report$result: StructCodec<Shop$report$result>

export interface Shop$reportCounted$args {}

export declare const Shop$reportCounted$args: StructCodec<Shop$reportCounted$args>

export interface Shop$reportCounted$result {
  success?: number | undefined
}

export declare const Shop$reportCounted$result: StructCodec<Shop$reportCounted$result>

export interface Shop$chat$args {}

export declare const Shop$chat$args: StructCodec<Shop$chat$args>

export interface Shop$chat$result {}

export declare const Shop$chat$result: StructCodec<Shop$chat$result>

export * as default from './shop.thrift'
