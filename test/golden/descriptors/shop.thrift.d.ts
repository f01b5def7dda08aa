import { InteractionClient, StreamingClient, StreamingProcessor } from 'thrift-es'
import type {
  CallOptions,
  Handler,
  InteractionDescriptor,
  Reader,
  ServiceDescriptor,
  Struct,
  StructCodec,
  StructDescriptor,
  StructSchema,
  Writer,
} from 'thrift-es'

export interface Label {
  text: string
  weights: Map<string, bigint>
  sizes?: number[] | undefined
}

export declare function createLabel(init?: Partial<Label>): Label

export declare function readLabel(r: Reader): Label

export declare function writeLabel(w: Writer, v: Label): void

export declare const Label: Struct<Label, Partial<Label>>

export declare const Label$descriptor: StructDescriptor

export interface Item {
  count: number
  /** @deprecated Use none. */
  name: string
}

export declare function createItem(init?: Partial<Item>): Item

export declare function readItem(r: Reader): Item

export declare function writeItem(w: Writer, v: Item): void

export declare const Item: Struct<Item, Partial<Item>>

export declare const Item$descriptor: StructDescriptor

export interface Cart {
  add(item$?: Item): Promise<void>
}

/** Calls the functions of Cart on a server, until it is closed. */
export declare class CartClient extends InteractionClient implements Cart {
  add(item$: Item, options?: CallOptions): Promise<void>
}

export interface Cart$add$args {
  item?: Item | undefined
}

export declare const Cart$add$args: StructCodec<Cart$add$args>

export interface Cart$add$result {}

export declare const Cart$add$result: StructCodec<Cart$add$result>

export declare const Cart$descriptor: InteractionDescriptor

export interface Shop {
  createCart(): Promise<Cart>
  browse(): Promise<AsyncIterable<Item>>
  report(): Promise<{ response: number; sink: (values: AsyncIterable<Item>) => Promise<boolean> }>
}

type Shop$handled = Omit<Shop, 'createCart'> & {
  createCart(): Promise<Handler<Cart>>
}

/** Calls the functions of Shop on a server. */
export declare class ShopClient extends StreamingClient implements Shop {
  createCart(options?: CallOptions): Promise<CartClient>
  browse(options?: CallOptions): Promise<AsyncIterable<Item>>
  report(options?: CallOptions): Promise<{ response: number; sink: (values: AsyncIterable<Item>) => Promise<boolean> }>
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

export interface Shop$browse$args {}

export declare const Shop$browse$args: StructCodec<Shop$browse$args>

export interface Shop$browse$result {}

export declare const Shop$browse$result: StructCodec<Shop$browse$result>

export interface Shop$report$args {}

export declare const Shop$report$args: StructCodec<Shop$report$args>

export interface Shop$report$result {
  success?: number | undefined
}

export declare const Shop$report$result: StructCodec<Shop$report$result>

export declare const Shop$descriptor: ServiceDescriptor

export * as default from './shop.thrift'
