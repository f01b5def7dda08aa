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
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

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
  if (r.inline) return $$r.inlined(r, readLabel, readLabel$binary, readLabel$compact)
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

function readLabel$binary(r: $$r.Input): Label {
  $$r.open(r, 3)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let text: string | undefined,
    weights: Map<string, bigint> | undefined,
    sizes: number[] | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); text = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0d0002: r.position = p + 3; weights = read$MapOfStringToI64$binary(r); p = r.position; break
      case 0x0f0003: r.position = p + 3; sizes = read$ListOfI32$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ text: text ?? '', weights: weights ?? new Map(), sizes }, u)
}

function readLabel$compact(r: $$r.Input): Label {
  $$r.open(r, 3)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let text: string | undefined,
    weights: Map<string, bigint> | undefined,
    sizes: number[] | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; text = $$r.text(r, p, x); p += x; break
      case 0x2b: r.position = p; weights = read$MapOfStringToI64$compact(r); p = r.position; break
      case 0x39: r.position = p; sizes = read$ListOfI32$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ text: text ?? '', weights: weights ?? new Map(), sizes }, u)
}

export function writeLabel(w: Writer, v: Label): void {
  if (w.inline) return $$w.inlined(w, v, writeLabel, writeLabel$binary, writeLabel$compact)
  w.begin($Label, v)
  w.field(0x10b).string(v.text ?? '')
  write$MapOfStringToI64(w.field(0x20d), v.weights ?? new Map())
  if (v.sizes != null) write$ListOfI32(w.field(0x30f), v.sizes)
  w.end(v)
}

function writeLabel$binary(w: $$w.Output, v: Label): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.text ?? ''); d = w.view
  d.setInt32(p, 0xd000200); w.position = p + 3; write$MapOfStringToI64$binary(w, v.weights ?? new Map()); p = $$w.room(w); d = w.view
  if (v.sizes != null) {
    d.setInt32(p, 0xf000300); w.position = p + 3; write$ListOfI32$binary(w, v.sizes); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Label, v), 0) : p)
}

function writeLabel$compact(w: $$w.Output, v: Label): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.text ?? ''); b = w.bytes
  b[p++] = 0x10 | 11; w.position = p; write$MapOfStringToI64$compact(w, v.weights ?? new Map()); p = $$w.room(w); b = w.bytes
  f = 2
  if (v.sizes != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfI32$compact(w, v.sizes); p = $$w.room(w); b = w.bytes; f = 3
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Label, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, readItem, readItem$binary, readItem$compact)
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

function readItem$binary(r: $$r.Input): Item {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let count: number | undefined, name: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: count = d.getInt32(p + 3); p += 7; break
      case 0x0b0002: x = d.getInt32(p + 3); name = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ count: count ?? 2, name: name ?? '' }, u)
}

function readItem$compact(r: $$r.Input): Item {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let count: number | undefined, name: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; count = $$r.zigzag(x); break
      case 0x28: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; name = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ count: count ?? 2, name: name ?? '' }, u)
}

export function writeItem(w: Writer, v: Item): void {
  if (w.inline) return $$w.inlined(w, v, writeItem, writeItem$binary, writeItem$compact)
  w.begin($Item, v)
  w.field(0x108).i32(v.count ?? 2)
  if ((v.name ?? '') !== '') w.field(0x20b).string(v.name)
  w.end(v)
}

function writeItem$binary(w: $$w.Output, v: Item): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.count ?? 2)); p += 7
  if ((v.name ?? '') !== '') {
    d.setInt32(p, 0xb000200); p = $$w.binaryText(w, p + 3, v.name); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Item, v), 0) : p)
}

function writeItem$compact(w: $$w.Output, v: Item): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.count ?? 2)))
  f = 1
  if ((v.name ?? '') !== '') {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.name); b = w.bytes; f = 2
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Item, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, read$Cart$add$args, read$Cart$add$args$binary, read$Cart$add$args$compact)
  let item$: Item | undefined
  r.begin($Cart$add$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: item$ = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ item: item$ })
}

function read$Cart$add$args$binary(r: $$r.Input): Cart$add$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let item$: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; item$ = readItem$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ item: item$ }, u)
}

function read$Cart$add$args$compact(r: $$r.Input): Cart$add$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let item$: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; item$ = readItem$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ item: item$ }, u)
}

function write$Cart$add$args(w: Writer, v: Cart$add$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$add$args, write$Cart$add$args$binary, write$Cart$add$args$compact)
  w.begin($Cart$add$args, v)
  if (v.item != null) writeItem(w.field(0x10c), v.item)
  w.end(v)
}

function write$Cart$add$args$binary(w: $$w.Output, v: Cart$add$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.item != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; writeItem$binary(w, v.item); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$args, v), 0) : p)
}

function write$Cart$add$args$compact(w: $$w.Output, v: Cart$add$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.item != null) {
    b[p++] = 0x10 | 12; w.position = p; writeItem$compact(w, v.item); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$args, v), f) : p)
}

export const Cart$add$args: StructCodec<Cart$add$args> = { schema: $Cart$add$args, read: read$Cart$add$args, write: write$Cart$add$args }

export interface Cart$add$result {}

const $Cart$add$result: StructSchema = { name: 'Cart.add.result', fields: {} }

function read$Cart$add$result(r: Reader): Cart$add$result {
  if (r.inline) return $$r.inlined(r, read$Cart$add$result, read$Cart$add$result$binary, read$Cart$add$result$compact)
  r.begin($Cart$add$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Cart$add$result$binary(r: $$r.Input): Cart$add$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Cart$add$result$compact(r: $$r.Input): Cart$add$result {
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

function write$Cart$add$result(w: Writer, v: Cart$add$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Cart$add$result, write$Cart$add$result$binary, write$Cart$add$result$compact)
  w.begin($Cart$add$result, v)
  w.end(v)
}

function write$Cart$add$result$binary(w: $$w.Output, v: Cart$add$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$result, v), 0) : p)
}

function write$Cart$add$result$compact(w: $$w.Output, v: Cart$add$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Cart$add$result, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Shop$createCart$args, read$Shop$createCart$args$binary, read$Shop$createCart$args$compact)
  r.begin($Shop$createCart$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$createCart$args$binary(r: $$r.Input): Shop$createCart$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$createCart$args$compact(r: $$r.Input): Shop$createCart$args {
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

function write$Shop$createCart$args(w: Writer, v: Shop$createCart$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$createCart$args, write$Shop$createCart$args$binary, write$Shop$createCart$args$compact)
  w.begin($Shop$createCart$args, v)
  w.end(v)
}

function write$Shop$createCart$args$binary(w: $$w.Output, v: Shop$createCart$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$args, v), 0) : p)
}

function write$Shop$createCart$args$compact(w: $$w.Output, v: Shop$createCart$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$args, v), 0) : p)
}

export const Shop$createCart$args: StructCodec<Shop$createCart$args> = {
  schema: $Shop$createCart$args,
  read: read$Shop$createCart$args,
  write: write$Shop$createCart$args,
}

export interface Shop$createCart$result {}

const $Shop$createCart$result: StructSchema = { name: 'Shop.createCart.result', fields: {} }

function read$Shop$createCart$result(r: Reader): Shop$createCart$result {
  if (r.inline) return $$r.inlined(r, read$Shop$createCart$result, read$Shop$createCart$result$binary, read$Shop$createCart$result$compact)
  r.begin($Shop$createCart$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$createCart$result$binary(r: $$r.Input): Shop$createCart$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$createCart$result$compact(r: $$r.Input): Shop$createCart$result {
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

function write$Shop$createCart$result(w: Writer, v: Shop$createCart$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$createCart$result, write$Shop$createCart$result$binary, write$Shop$createCart$result$compact)
  w.begin($Shop$createCart$result, v)
  w.end(v)
}

function write$Shop$createCart$result$binary(w: $$w.Output, v: Shop$createCart$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$result, v), 0) : p)
}

function write$Shop$createCart$result$compact(w: $$w.Output, v: Shop$createCart$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$createCart$result, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Shop$browse$args, read$Shop$browse$args$binary, read$Shop$browse$args$compact)
  r.begin($Shop$browse$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$browse$args$binary(r: $$r.Input): Shop$browse$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$browse$args$compact(r: $$r.Input): Shop$browse$args {
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

function write$Shop$browse$args(w: Writer, v: Shop$browse$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browse$args, write$Shop$browse$args$binary, write$Shop$browse$args$compact)
  w.begin($Shop$browse$args, v)
  w.end(v)
}

function write$Shop$browse$args$binary(w: $$w.Output, v: Shop$browse$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$args, v), 0) : p)
}

function write$Shop$browse$args$compact(w: $$w.Output, v: Shop$browse$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$args, v), 0) : p)
}

export const Shop$browse$args: StructCodec<Shop$browse$args> = {
  schema: $Shop$browse$args,
  read: read$Shop$browse$args,
  write: write$Shop$browse$args,
}

export interface Shop$browse$result {}

const $Shop$browse$result: StructSchema = { name: 'Shop.browse.result', fields: {} }

function read$Shop$browse$result(r: Reader): Shop$browse$result {
  if (r.inline) return $$r.inlined(r, read$Shop$browse$result, read$Shop$browse$result$binary, read$Shop$browse$result$compact)
  r.begin($Shop$browse$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$browse$result$binary(r: $$r.Input): Shop$browse$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$browse$result$compact(r: $$r.Input): Shop$browse$result {
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

function write$Shop$browse$result(w: Writer, v: Shop$browse$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browse$result, write$Shop$browse$result$binary, write$Shop$browse$result$compact)
  w.begin($Shop$browse$result, v)
  w.end(v)
}

function write$Shop$browse$result$binary(w: $$w.Output, v: Shop$browse$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$result, v), 0) : p)
}

function write$Shop$browse$result$compact(w: $$w.Output, v: Shop$browse$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$result, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Shop$browse$stream, read$Shop$browse$stream$binary, read$Shop$browse$stream$compact)
  let success: Item | undefined
  r.begin($Shop$browse$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$browse$stream$binary(r: $$r.Input): Shop$browse$stream {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readItem$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$browse$stream$compact(r: $$r.Input): Shop$browse$stream {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readItem$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$browse$stream(w: Writer, v: Shop$browse$stream): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$browse$stream, write$Shop$browse$stream$binary, write$Shop$browse$stream$compact)
  w.begin($Shop$browse$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

function write$Shop$browse$stream$binary(w: $$w.Output, v: Shop$browse$stream): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeItem$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$stream, v), 0) : p)
}

function write$Shop$browse$stream$compact(w: $$w.Output, v: Shop$browse$stream): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeItem$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$browse$stream, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Shop$report$args, read$Shop$report$args$binary, read$Shop$report$args$compact)
  r.begin($Shop$report$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Shop$report$args$binary(r: $$r.Input): Shop$report$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Shop$report$args$compact(r: $$r.Input): Shop$report$args {
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

function write$Shop$report$args(w: Writer, v: Shop$report$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$args, write$Shop$report$args$binary, write$Shop$report$args$compact)
  w.begin($Shop$report$args, v)
  w.end(v)
}

function write$Shop$report$args$binary(w: $$w.Output, v: Shop$report$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$args, v), 0) : p)
}

function write$Shop$report$args$compact(w: $$w.Output, v: Shop$report$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$args, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Shop$report$result, read$Shop$report$result$binary, read$Shop$report$result$compact)
  let success: number | undefined
  r.begin($Shop$report$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$report$result$binary(r: $$r.Input): Shop$report$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080000: success = d.getInt32(p + 3); p += 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$report$result$compact(r: $$r.Input): Shop$report$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let success: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x05: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; success = $$r.zigzag(x); break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$report$result(w: Writer, v: Shop$report$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$result, write$Shop$report$result$binary, write$Shop$report$result$compact)
  w.begin($Shop$report$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

function write$Shop$report$result$binary(w: $$w.Output, v: Shop$report$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x8000000); d.setInt32(p + 3, $$w.i32(v.success)); p += 7
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$result, v), 0) : p)
}

function write$Shop$report$result$compact(w: $$w.Output, v: Shop$report$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 5, 0); p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.success))); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$result, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Shop$report$sink, read$Shop$report$sink$binary, read$Shop$report$sink$compact)
  let success: Item | undefined
  r.begin($Shop$report$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$report$sink$binary(r: $$r.Input): Shop$report$sink {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readItem$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$report$sink$compact(r: $$r.Input): Shop$report$sink {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: Item | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readItem$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$report$sink(w: Writer, v: Shop$report$sink): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$sink, write$Shop$report$sink$binary, write$Shop$report$sink$compact)
  w.begin($Shop$report$sink, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

function write$Shop$report$sink$binary(w: $$w.Output, v: Shop$report$sink): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeItem$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$sink, v), 0) : p)
}

function write$Shop$report$sink$compact(w: $$w.Output, v: Shop$report$sink): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeItem$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$sink, v), 0) : p)
}

interface Shop$report$final {
  success?: boolean | undefined
}

const $Shop$report$final: StructSchema = { name: 'Shop.report.final', fields: { success: 0x002 } }

function read$Shop$report$final(r: Reader): Shop$report$final {
  if (r.inline) return $$r.inlined(r, read$Shop$report$final, read$Shop$report$final$binary, read$Shop$report$final$compact)
  let success: boolean | undefined
  r.begin($Shop$report$final)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x002: success = r.bool(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Shop$report$final$binary(r: $$r.Input): Shop$report$final {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: boolean | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x020000: success = $$r.bool(b[p + 3]); p += 4; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Shop$report$final$compact(r: $$r.Input): Shop$report$final {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: boolean | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x01: success = true; break
      case 0x02: success = false; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Shop$report$final(w: Writer, v: Shop$report$final): void {
  if (w.inline) return $$w.inlined(w, v, write$Shop$report$final, write$Shop$report$final$binary, write$Shop$report$final$compact)
  w.begin($Shop$report$final, v)
  if (v.success != null) w.field(0x002).bool(v.success)
  w.end(v)
}

function write$Shop$report$final$binary(w: $$w.Output, v: Shop$report$final): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x2000000 + $$w.bool(v.success, 0)); p += 4
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$final, v), 0) : p)
}

function write$Shop$report$final$compact(w: $$w.Output, v: Shop$report$final): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | $$w.bool(v.success, 2), 0); f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Shop$report$final, v), 0) : p)
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

function read$MapOfStringToI64$binary(r: $$r.Input): Map<string, bigint> {
  const map = new Map<string, bigint>()
  let n = $$r.binaryMap(r, 11, 10)
  const d = r.view
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = d.getInt32(p); const key: string = $$r.text(r, p + 4, x); p += x + 4
    map.set(key, $$r.binaryLong(d, p)); p += 8
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToI64$binary(w: $$w.Output, v: Map<string, bigint>): void {
  let p = $$w.binaryMap(w, 11, 10, v.size, 8)
  for (const [key, value] of v) {
    p = $$w.binaryText(w, p, key)
    $$w.binaryLong(w.view, p, value); p += 8
  }
  w.position = p
  w.depth--
}

function read$MapOfStringToI64$compact(r: $$r.Input): Map<string, bigint> {
  const map = new Map<string, bigint>()
  let n = $$r.compactMap(r, 11, 10)
  const b = r.bytes
  let p = r.position, x = 0
  for (; n > 0; n--) {
    x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; const key: string = $$r.text(r, p, x); p += x
    r.position = p; map.set(key, $$r.long(r)); p = r.position
  }
  r.position = p
  r.depth--
  return map
}

function write$MapOfStringToI64$compact(w: $$w.Output, v: Map<string, bigint>): void {
  let p = $$w.compactMap(w, 11, 10, v.size, 10)
  for (const [key, value] of v) {
    p = $$w.compactText(w, p, key)
    p = $$w.compactLong(w.bytes, p, value)
  }
  w.position = p
  w.depth--
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

export * as default from './shop.thrift'
