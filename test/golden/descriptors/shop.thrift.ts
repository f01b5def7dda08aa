import { InteractionClient, StreamingClient, StreamingProcessor } from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  Handler,
  InteractionDescriptor,
  ProcessorMethod,
  Reader,
  ServiceDescriptor,
  StreamingMethod,
  StreamingProcessorMethod,
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

const $Label: StructSchema = { name: 'Label', fields: { text: 0x10b, weights: 0x20d, sizes: 0x30f } }

export function createLabel(init: Partial<Label> = {}): Label {
  return { ...init, text: init.text ?? '', weights: init.weights ?? new Map() }
}

export function readLabel(r: Reader): Label {
  let text: string | undefined,
    weights: Map<string, bigint> | undefined,
    sizes: number[] | undefined
  r.begin($Label)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: text = r.string(); break
      case 0x20d: weights = read$MapOfStringToI64(r); break
      case 0x30f: sizes = read$ListOfI32(r); break
      default: r.unknown(h)
    }
  return r.end({ text: text ?? '', weights: weights ?? new Map(), sizes })
}

export function writeLabel(w: Writer, v: Label): void {
  w.begin($Label, v)
  w.field(0x10b).string(v.text ?? '')
  write$MapOfStringToI64(w.field(0x20d), v.weights ?? new Map())
  if (v.sizes != null) write$ListOfI32(w.field(0x30f), v.sizes)
  w.end(v)
}

export const Label: Struct<Label, Partial<Label>> = { schema: $Label, create: createLabel, read: readLabel, write: writeLabel }

export const Label$descriptor: StructDescriptor = {
  kind: 'struct',
  name: 'Label',
  uri: 'shop.example/idl/Label',
  structured: [
    {
      name: 'Field',
      uri: 'facebook.com/thrift/annotation/Field',
      get value() { return {} },
    },
    {
      name: 'Struct',
      uri: 'facebook.com/thrift/annotation/Struct',
      get value() { return {} },
    },
  ],
  fields: [
    { id: 1, name: 'text', type: { kind: 'string' }, requiredness: 'unqualified' },
    {
      id: 2,
      name: 'weights',
      type: { kind: 'map', key: { kind: 'string' }, value: { kind: 'i64' } },
      requiredness: 'unqualified',
    },
    {
      id: 3,
      name: 'sizes',
      type: { kind: 'list', element: { kind: 'i32' } },
      requiredness: 'optional',
    },
  ],
}

export interface Item {
  count: number
  /** @deprecated Use none. */
  name: string
}

const $Item: StructSchema = { name: 'Item', fields: { count: 0x108, name: 0x20b }, terse: ['name'] }

export function createItem(init: Partial<Item> = {}): Item {
  return { ...init, count: init.count ?? 2, name: init.name ?? '' }
}

export function readItem(r: Reader): Item {
  let count: number | undefined, name: string | undefined
  r.begin($Item)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: count = r.i32(); break
      case 0x20b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ count: count ?? 2, name: name ?? '' })
}

export function writeItem(w: Writer, v: Item): void {
  w.begin($Item, v)
  w.field(0x108).i32(v.count ?? 2)
  if ((v.name ?? '') !== '') w.field(0x20b).string(v.name)
  w.end(v)
}

export const Item: Struct<Item, Partial<Item>> = { schema: $Item, create: createItem, read: readItem, write: writeItem }

export const Item$descriptor: StructDescriptor = {
  kind: 'struct',
  name: 'Item',
  uri: 'shop.example/idl/Thing',
  structured: [
    {
      name: 'Uri',
      uri: 'facebook.com/thrift/annotation/Uri',
      get value() { return { value: 'shop.example/idl/Thing' } },
    },
    {
      name: 'Label',
      uri: 'shop.example/idl/Label',
      get value() { return { text: 'a thing', weights: new Map([['net', 5n]]) } },
    },
  ],
  fields: [
    {
      id: 1,
      name: 'count',
      type: { kind: 'i32' },
      requiredness: 'unqualified',
      default: 2,
      structured: [
        {
          name: 'Label',
          uri: 'shop.example/idl/Label',
          get value() { return { text: 'how many', weights: new Map(), sizes: [1, 2] } },
        },
      ],
    },
    {
      id: 2,
      name: 'name',
      type: { kind: 'string' },
      requiredness: 'terse',
      structured: [
        {
          name: 'Deprecated',
          uri: 'facebook.com/thrift/annotation/Deprecated',
          get value() { return { message: 'Use none.' } },
        },
        {
          name: 'TerseWrite',
          uri: 'facebook.com/thrift/annotation/TerseWrite',
          get value() { return {} },
        },
      ],
    },
  ],
}

export interface Cart {
  add(item$?: Item): Promise<void>
}

/** Calls the functions of Cart on a server, until it is closed. */
export class CartClient extends InteractionClient implements Cart {
  add(item$: Item, options?: CallOptions): Promise<void> {
    return this.$call(Cart$add$client, { item: item$ }, options)
  }
}

export interface Cart$add$args {
  item?: Item | undefined
}

const $Cart$add$args: StructSchema = { name: 'Cart.add.args', fields: { item: 0x10c } }

function read$Cart$add$args(r: Reader): Cart$add$args {
  let item$: Item | undefined
  r.begin($Cart$add$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: item$ = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ item: item$ })
}

function write$Cart$add$args(w: Writer, v: Cart$add$args): void {
  w.begin($Cart$add$args, v)
  if (v.item != null) writeItem(w.field(0x10c), v.item)
  w.end(v)
}

export const Cart$add$args: StructCodec<Cart$add$args> = { schema: $Cart$add$args, read: read$Cart$add$args, write: write$Cart$add$args }

export interface Cart$add$result {}

const $Cart$add$result: StructSchema = { name: 'Cart.add.result', fields: {} }

function read$Cart$add$result(r: Reader): Cart$add$result {
  r.begin($Cart$add$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$add$result(w: Writer, v: Cart$add$result): void {
  w.begin($Cart$add$result, v)
  w.end(v)
}

export const Cart$add$result: StructCodec<Cart$add$result> = {
  schema: $Cart$add$result,
  read: read$Cart$add$result,
  write: write$Cart$add$result,
}

export const Cart$add$client: ClientMethod<Cart$add$args, Cart$add$result> = {
  name: 'Cart.add',
  reply: 'void',
  writeArgs: write$Cart$add$args,
  readResult: read$Cart$add$result,
}

export const Cart$add$processor: ProcessorMethod<Handler<Cart>, Cart$add$args, Cart$add$result> = {
  name: 'Cart.add',
  reply: 'void',
  readArgs: read$Cart$add$args,
  invoke: (handler, args, context) => handler.add(args.item, context),
  writeResult: write$Cart$add$result,
}

export const Cart$descriptor: InteractionDescriptor = {
  kind: 'interaction',
  name: 'Cart',
  uri: 'shop.example/idl/Cart',
  functions: [
    {
      name: 'add',
      args: [
        {
          id: 1,
          name: 'item',
          get type() { return Item$descriptor },
          requiredness: 'default',
        },
      ],
      throws: [],
    },
  ],
}

export interface Shop {
  createCart(): Promise<Cart>
  browse(): Promise<AsyncIterable<Item>>
  report(): Promise<{ response: number; sink: (values: AsyncIterable<Item>) => Promise<boolean> }>
}

type Shop$handled = Omit<Shop, 'createCart'> & {
  createCart(): Promise<Handler<Cart>>
}

/** Calls the functions of Shop on a server. */
export class ShopClient extends StreamingClient implements Shop {
  createCart(options?: CallOptions): Promise<CartClient> {
    return this.$begin(Shop$createCart$client, {}, options)
  }

  browse(options?: CallOptions): Promise<AsyncIterable<Item>> {
    return this.$begin(Shop$browse$client, {}, options)
  }

  report(options?: CallOptions): Promise<{ response: number; sink: (values: AsyncIterable<Item>) => Promise<boolean> }> {
    return this.$begin(Shop$report$client, {}, options)
  }
}

/** Answers calls of Shop with the functions of a handler. */
export class ShopProcessor extends StreamingProcessor {
  constructor(handler: Handler<Shop$handled>) {
    super(handler, [], [Shop$createCart$processor, Shop$browse$processor, Shop$report$processor])
  }
}

export const Shop: {
  readonly name: string
  readonly Client: typeof ShopClient
  readonly Processor: typeof ShopProcessor
} = { name: 'Shop', Client: ShopClient, Processor: ShopProcessor }

export interface Shop$createCart$args {}

const $Shop$createCart$args: StructSchema = { name: 'Shop.createCart.args', fields: {} }

function read$Shop$createCart$args(r: Reader): Shop$createCart$args {
  r.begin($Shop$createCart$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$createCart$args(w: Writer, v: Shop$createCart$args): void {
  w.begin($Shop$createCart$args, v)
  w.end(v)
}

export const Shop$createCart$args: StructCodec<Shop$createCart$args> = {
  schema: $Shop$createCart$args,
  read: read$Shop$createCart$args,
  write: write$Shop$createCart$args,
}

export interface Shop$createCart$result {}

const $Shop$createCart$result: StructSchema = { name: 'Shop.createCart.result', fields: {} }

function read$Shop$createCart$result(r: Reader): Shop$createCart$result {
  r.begin($Shop$createCart$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$createCart$result(w: Writer, v: Shop$createCart$result): void {
  w.begin($Shop$createCart$result, v)
  w.end(v)
}

export const Shop$createCart$result: StructCodec<Shop$createCart$result> = {
  schema: $Shop$createCart$result,
  read: read$Shop$createCart$result,
  write: write$Shop$createCart$result,
}

export const Shop$createCart$client: StreamingMethod<Shop$createCart$args, Shop$createCart$result> = {
  name: 'createCart',
  reply: 'void',
  writeArgs: write$Shop$createCart$args,
  readResult: read$Shop$createCart$result,
  interaction: begun => new CartClient(begun),
}

export const Shop$createCart$processor: StreamingProcessorMethod<Handler<Shop>, Shop$createCart$args, Shop$createCart$result> = {
  name: 'createCart',
  reply: 'void',
  readArgs: read$Shop$createCart$args,
  invoke: (handler, _args, context) => handler.createCart(context),
  writeResult: write$Shop$createCart$result,
  interaction: () => [Cart$add$processor],
}

export interface Shop$browse$args {}

const $Shop$browse$args: StructSchema = { name: 'Shop.browse.args', fields: {} }

function read$Shop$browse$args(r: Reader): Shop$browse$args {
  r.begin($Shop$browse$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$browse$args(w: Writer, v: Shop$browse$args): void {
  w.begin($Shop$browse$args, v)
  w.end(v)
}

export const Shop$browse$args: StructCodec<Shop$browse$args> = {
  schema: $Shop$browse$args,
  read: read$Shop$browse$args,
  write: write$Shop$browse$args,
}

export interface Shop$browse$result {}

const $Shop$browse$result: StructSchema = { name: 'Shop.browse.result', fields: {} }

function read$Shop$browse$result(r: Reader): Shop$browse$result {
  r.begin($Shop$browse$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$browse$result(w: Writer, v: Shop$browse$result): void {
  w.begin($Shop$browse$result, v)
  w.end(v)
}

export const Shop$browse$result: StructCodec<Shop$browse$result> = {
  schema: $Shop$browse$result,
  read: read$Shop$browse$result,
  write: write$Shop$browse$result,
}

interface Shop$browse$stream {
  success?: Item | undefined
}

const $Shop$browse$stream: StructSchema = { name: 'Shop.browse.stream', fields: { success: 0x00c } }

function read$Shop$browse$stream(r: Reader): Shop$browse$stream {
  let success: Item | undefined
  r.begin($Shop$browse$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$browse$stream(w: Writer, v: Shop$browse$stream): void {
  w.begin($Shop$browse$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

export const Shop$browse$client: StreamingMethod<Shop$browse$args, Shop$browse$result> = {
  name: 'browse',
  reply: 'void',
  writeArgs: write$Shop$browse$args,
  readResult: read$Shop$browse$result,
  stream: { read: read$Shop$browse$stream },
}

export const Shop$browse$processor: StreamingProcessorMethod<Handler<Shop>, Shop$browse$args, Shop$browse$result> = {
  name: 'browse',
  reply: 'void',
  readArgs: read$Shop$browse$args,
  invoke: (handler, _args, context) => handler.browse(context),
  writeResult: write$Shop$browse$result,
  stream: { write: write$Shop$browse$stream },
}

export interface Shop$report$args {}

const $Shop$report$args: StructSchema = { name: 'Shop.report.args', fields: {} }

function read$Shop$report$args(r: Reader): Shop$report$args {
  r.begin($Shop$report$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$report$args(w: Writer, v: Shop$report$args): void {
  w.begin($Shop$report$args, v)
  w.end(v)
}

export const Shop$report$args: StructCodec<Shop$report$args> = {
  schema: $Shop$report$args,
  read: read$Shop$report$args,
  write: write$Shop$report$args,
}

export interface Shop$report$result {
  success?: number | undefined
}

const $Shop$report$result: StructSchema = { name: 'Shop.report.result', fields: { success: 0x008 } }

function read$Shop$report$result(r: Reader): Shop$report$result {
  let success: number | undefined
  r.begin($Shop$report$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$result(w: Writer, v: Shop$report$result): void {
  w.begin($Shop$report$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$report$result: StructCodec<Shop$report$result> = {
  schema: $Shop$report$result,
  read: read$Shop$report$result,
  write: write$Shop$report$result,
}

interface Shop$report$sink {
  success?: Item | undefined
}

const $Shop$report$sink: StructSchema = { name: 'Shop.report.sink', fields: { success: 0x00c } }

function read$Shop$report$sink(r: Reader): Shop$report$sink {
  let success: Item | undefined
  r.begin($Shop$report$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$sink(w: Writer, v: Shop$report$sink): void {
  w.begin($Shop$report$sink, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

interface Shop$report$final {
  success?: boolean | undefined
}

const $Shop$report$final: StructSchema = { name: 'Shop.report.final', fields: { success: 0x002 } }

function read$Shop$report$final(r: Reader): Shop$report$final {
  let success: boolean | undefined
  r.begin($Shop$report$final)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x002: success = r.bool(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$final(w: Writer, v: Shop$report$final): void {
  w.begin($Shop$report$final, v)
  if (v.success != null) w.field(0x002).bool(v.success)
  w.end(v)
}

export const Shop$report$client: StreamingMethod<Shop$report$args, Shop$report$result> = {
  name: 'report',
  reply: 'value',
  writeArgs: write$Shop$report$args,
  readResult: read$Shop$report$result,
  sink: { write: write$Shop$report$sink },
  final: { read: read$Shop$report$final },
}

export const Shop$report$processor: StreamingProcessorMethod<Handler<Shop>, Shop$report$args, Shop$report$result> = {
  name: 'report',
  reply: 'value',
  readArgs: read$Shop$report$args,
  invoke: (handler, _args, context) => handler.report(context),
  writeResult: write$Shop$report$result,
  sink: { read: read$Shop$report$sink },
  final: { write: write$Shop$report$final },
}

export const Shop$descriptor: ServiceDescriptor = {
  kind: 'service',
  name: 'Shop',
  uri: 'shop.example/idl/Shop',
  functions: [
    {
      name: 'createCart',
      args: [],
      throws: [],
      get interaction() { return Cart$descriptor },
    },
    {
      name: 'browse',
      args: [],
      throws: [],
      stream: { get element() { return Item$descriptor }, throws: [] },
    },
    {
      name: 'report',
      args: [],
      returns: { kind: 'i32' },
      throws: [],
      sink: { get element() { return Item$descriptor }, throws: [] },
      final: { element: { kind: 'bool' }, throws: [] },
    },
  ],
}

function read$MapOfStringToI64(r: Reader): Map<string, bigint> {
  const map = new Map<string, bigint>()
  for (let n = r.map(11, 10); n > 0; n--) map.set(r.string(), r.i64())
  r.endContainer()
  return map
}

function write$MapOfStringToI64(w: Writer, v: Map<string, bigint>): void {
  w.map(11, 10, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i64(value)
  }
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

export * as default from './shop.thrift'
