import { InteractionClient, StreamingClient, StreamingProcessor } from 'thrift-es'

const $Label = { name: 'Label', fields: { text: 0x10b, weights: 0x20d, sizes: 0x30f } }

export function createLabel(init = {}) {
  return { ...init, text: init.text ?? '', weights: init.weights ?? new Map() }
}

export function readLabel(r) {
  let text, weights, sizes
  r.begin($Label)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: text = r.string(); break
      case 0x20d: weights = read$MapOfStringToI64(r); break
      case 0x30f: sizes = read$ListOfI32(r); break
      default: r.unknown(h)
    }
  return r.end({ text: text ?? '', weights: weights ?? new Map(), sizes })
}

export function writeLabel(w, v) {
  w.begin($Label, v)
  w.field(0x10b).string(v.text ?? '')
  write$MapOfStringToI64(w.field(0x20d), v.weights ?? new Map())
  if (v.sizes != null) write$ListOfI32(w.field(0x30f), v.sizes)
  w.end(v)
}

export const Label = { schema: $Label, create: createLabel, read: readLabel, write: writeLabel }

export const Label$descriptor = {
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

const $Item = { name: 'Item', fields: { count: 0x108, name: 0x20b }, terse: ['name'] }

export function createItem(init = {}) {
  return { ...init, count: init.count ?? 2, name: init.name ?? '' }
}

export function readItem(r) {
  let count, name
  r.begin($Item)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: count = r.i32(); break
      case 0x20b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ count: count ?? 2, name: name ?? '' })
}

export function writeItem(w, v) {
  w.begin($Item, v)
  w.field(0x108).i32(v.count ?? 2)
  if ((v.name ?? '') !== '') w.field(0x20b).string(v.name)
  w.end(v)
}

export const Item = { schema: $Item, create: createItem, read: readItem, write: writeItem }

export const Item$descriptor = {
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

export class CartClient extends InteractionClient {
  add(item$, options) {
    return this.$call(Cart$add$client, { item: item$ }, options)
  }
}

const $Cart$add$args = { name: 'Cart.add.args', fields: { item: 0x10c } }

function read$Cart$add$args(r) {
  let item$
  r.begin($Cart$add$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: item$ = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ item: item$ })
}

function write$Cart$add$args(w, v) {
  w.begin($Cart$add$args, v)
  if (v.item != null) writeItem(w.field(0x10c), v.item)
  w.end(v)
}

export const Cart$add$args = { schema: $Cart$add$args, read: read$Cart$add$args, write: write$Cart$add$args }

const $Cart$add$result = { name: 'Cart.add.result', fields: {} }

function read$Cart$add$result(r) {
  r.begin($Cart$add$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$add$result(w, v) {
  w.begin($Cart$add$result, v)
  w.end(v)
}

export const Cart$add$result = {
  schema: $Cart$add$result,
  read: read$Cart$add$result,
  write: write$Cart$add$result,
}

export const Cart$add$client = {
  name: 'Cart.add',
  reply: 'void',
  writeArgs: write$Cart$add$args,
  readResult: read$Cart$add$result,
}

export const Cart$add$processor = {
  name: 'Cart.add',
  reply: 'void',
  readArgs: read$Cart$add$args,
  invoke: (handler, args, context) => handler.add(args.item, context),
  writeResult: write$Cart$add$result,
}

export const Cart$descriptor = {
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

export class ShopClient extends StreamingClient {
  createCart(options) {
    return this.$begin(Shop$createCart$client, {}, options)
  }

  browse(options) {
    return this.$begin(Shop$browse$client, {}, options)
  }

  report(options) {
    return this.$begin(Shop$report$client, {}, options)
  }
}

export class ShopProcessor extends StreamingProcessor {
  constructor(handler) {
    super(handler, [], [Shop$createCart$processor, Shop$browse$processor, Shop$report$processor])
  }
}

export const Shop = { name: 'Shop', Client: ShopClient, Processor: ShopProcessor }

const $Shop$createCart$args = { name: 'Shop.createCart.args', fields: {} }

function read$Shop$createCart$args(r) {
  r.begin($Shop$createCart$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$createCart$args(w, v) {
  w.begin($Shop$createCart$args, v)
  w.end(v)
}

export const Shop$createCart$args = {
  schema: $Shop$createCart$args,
  read: read$Shop$createCart$args,
  write: write$Shop$createCart$args,
}

const $Shop$createCart$result = { name: 'Shop.createCart.result', fields: {} }

function read$Shop$createCart$result(r) {
  r.begin($Shop$createCart$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$createCart$result(w, v) {
  w.begin($Shop$createCart$result, v)
  w.end(v)
}

export const Shop$createCart$result = {
  schema: $Shop$createCart$result,
  read: read$Shop$createCart$result,
  write: write$Shop$createCart$result,
}

export const Shop$createCart$client = {
  name: 'createCart',
  reply: 'void',
  writeArgs: write$Shop$createCart$args,
  readResult: read$Shop$createCart$result,
  interaction: begun => new CartClient(begun),
}

export const Shop$createCart$processor = {
  name: 'createCart',
  reply: 'void',
  readArgs: read$Shop$createCart$args,
  invoke: (handler, _args, context) => handler.createCart(context),
  writeResult: write$Shop$createCart$result,
  interaction: () => [Cart$add$processor],
}

const $Shop$browse$args = { name: 'Shop.browse.args', fields: {} }

function read$Shop$browse$args(r) {
  r.begin($Shop$browse$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$browse$args(w, v) {
  w.begin($Shop$browse$args, v)
  w.end(v)
}

export const Shop$browse$args = {
  schema: $Shop$browse$args,
  read: read$Shop$browse$args,
  write: write$Shop$browse$args,
}

const $Shop$browse$result = { name: 'Shop.browse.result', fields: {} }

function read$Shop$browse$result(r) {
  r.begin($Shop$browse$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$browse$result(w, v) {
  w.begin($Shop$browse$result, v)
  w.end(v)
}

export const Shop$browse$result = {
  schema: $Shop$browse$result,
  read: read$Shop$browse$result,
  write: write$Shop$browse$result,
}

const $Shop$browse$stream = { name: 'Shop.browse.stream', fields: { success: 0x00c } }

function read$Shop$browse$stream(r) {
  let success
  r.begin($Shop$browse$stream)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$browse$stream(w, v) {
  w.begin($Shop$browse$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

export const Shop$browse$client = {
  name: 'browse',
  reply: 'void',
  writeArgs: write$Shop$browse$args,
  readResult: read$Shop$browse$result,
  stream: { read: read$Shop$browse$stream },
}

export const Shop$browse$processor = {
  name: 'browse',
  reply: 'void',
  readArgs: read$Shop$browse$args,
  invoke: (handler, _args, context) => handler.browse(context),
  writeResult: write$Shop$browse$result,
  stream: { write: write$Shop$browse$stream },
}

const $Shop$report$args = { name: 'Shop.report.args', fields: {} }

function read$Shop$report$args(r) {
  r.begin($Shop$report$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$report$args(w, v) {
  w.begin($Shop$report$args, v)
  w.end(v)
}

export const Shop$report$args = {
  schema: $Shop$report$args,
  read: read$Shop$report$args,
  write: write$Shop$report$args,
}

const $Shop$report$result = { name: 'Shop.report.result', fields: { success: 0x008 } }

function read$Shop$report$result(r) {
  let success
  r.begin($Shop$report$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$result(w, v) {
  w.begin($Shop$report$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$report$result = {
  schema: $Shop$report$result,
  read: read$Shop$report$result,
  write: write$Shop$report$result,
}

const $Shop$report$sink = { name: 'Shop.report.sink', fields: { success: 0x00c } }

function read$Shop$report$sink(r) {
  let success
  r.begin($Shop$report$sink)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$sink(w, v) {
  w.begin($Shop$report$sink, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

const $Shop$report$final = { name: 'Shop.report.final', fields: { success: 0x002 } }

function read$Shop$report$final(r) {
  let success
  r.begin($Shop$report$final)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x002: success = r.bool(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$final(w, v) {
  w.begin($Shop$report$final, v)
  if (v.success != null) w.field(0x002).bool(v.success)
  w.end(v)
}

export const Shop$report$client = {
  name: 'report',
  reply: 'value',
  writeArgs: write$Shop$report$args,
  readResult: read$Shop$report$result,
  sink: { write: write$Shop$report$sink },
  final: { read: read$Shop$report$final },
}

export const Shop$report$processor = {
  name: 'report',
  reply: 'value',
  readArgs: read$Shop$report$args,
  invoke: (handler, _args, context) => handler.report(context),
  writeResult: write$Shop$report$result,
  sink: { read: read$Shop$report$sink },
  final: { write: write$Shop$report$final },
}

export const Shop$descriptor = {
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

function read$MapOfStringToI64(r) {
  const map = new Map()
  for (let n = r.map(11, 10); n > 0; n--) map.set(r.string(), r.i64())
  r.endContainer()
  return map
}

function write$MapOfStringToI64(w, v) {
  w.map(11, 10, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i64(value)
  }
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

export * as default from './shop.thrift'
