/** A shop, in the words of Meta's dialect. */
import {
  InteractionClient,
  StreamingClient,
  StreamingProcessor,
  ThriftException,
  fillStruct,
  getUnknownFields,
  keepUnknownFields,
} from 'thrift-es'
import * as money from './prices.thrift'

const $Compact = { name: 'Compact', fields: { reason: 0x10b }, terse: ['reason'] }

export function createCompact(init = {}) {
  return { ...init, reason: init.reason ?? '' }
}

export function readCompact(r) {
  let reason
  r.begin($Compact)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: reason = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ reason: reason ?? '' })
}

export function writeCompact(w, v) {
  w.begin($Compact, v)
  if ((v.reason ?? '') !== '') w.field(0x10b).string(v.reason)
  w.end(v)
}

export const Compact = { schema: $Compact, create: createCompact, read: readCompact, write: writeCompact }

export const Size = {
  /** for children */
  SMALL: 1,
  /** for everybody else */
  LARGE: 2,
  1: 'SMALL',
  2: 'LARGE',
}

const $Place = { name: 'Place', fields: { latitude: 0x113, longitude: 0x213, name: 0x30b } }

export function createPlace(init = {}) {
  return { ...init, latitude: init.latitude ?? 0, longitude: init.longitude ?? 0 }
}

export function readPlace(r) {
  let latitude, longitude, name
  r.begin($Place)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x113: latitude = r.float(); break
      case 0x213: longitude = r.float(); break
      case 0x30b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ latitude: latitude ?? 0, longitude: longitude ?? 0, name })
}

export function writePlace(w, v) {
  w.begin($Place, v)
  w.field(0x113).float(v.latitude ?? 0)
  w.field(0x213).float(v.longitude ?? 0)
  if (v.name != null) w.field(0x30b).string(v.name)
  w.end(v)
}

export const Place = { schema: $Place, create: createPlace, read: readPlace, write: writePlace }

const $Item = {
  name: 'Item',
  fields: {
    id: 0x10a,
    title: 0x20b,
    size: 0x308,
    original: 0x408,
    place: 0x50c,
    tags: 0x60f,
    stock: 0x708,
    price: 0x80c,
    replaces: 0x90c,
    isLarge: 0xa02,
  },
  terse: ['stock'],
}

export function createItem(init = {}) {
  return {
    ...init,
    id: init.id ?? 0n,
    title: init.title ?? 'untitled',
    size: init.size ?? 0,
    original: init.original ?? 2 /* LARGE */,
    place: fillStruct(init.place, createPlace) ?? createPlace(),
    tags: init.tags ?? [],
    stock: init.stock ?? 0,
    price: fillStruct(init.price, money.createPrice) ?? money.createPrice(),
    replaces: fillStruct(init.replaces, createItem),
    isLarge: init.isLarge ?? false,
  }
}

export function readItem(r) {
  let id, title, size, original, place, tags, stock, price, replaces, isLarge
  r.begin($Item)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      case 0x20b: title = r.string(); break
      case 0x308: size = r.i32(); break
      case 0x408: original = r.i32(); break
      case 0x50c: place = readPlace(r); break
      case 0x60f: tags = read$ListOfString(r); break
      case 0x708: stock = r.i32(); break
      case 0x80c: price = money.readPrice(r); break
      case 0x90c: replaces = readItem(r); break
      case 0xa02: isLarge = r.bool(); break
      default: r.unknown(h)
    }
  return r.end({
    id: id ?? 0n,
    title: title ?? 'untitled',
    size: size ?? 0,
    original: original ?? 2 /* LARGE */,
    place: place ?? createPlace(),
    tags: tags ?? [],
    stock: stock ?? 0,
    price: price ?? money.createPrice(),
    replaces,
    isLarge: isLarge ?? false,
  })
}

export function writeItem(w, v) {
  w.begin($Item, v)
  w.field(0x10a).i64(v.id ?? 0n)
  w.field(0x20b).string(v.title ?? 'untitled')
  w.field(0x308).i32(v.size ?? 0)
  if (v.original != null) w.field(0x408).i32(v.original)
  writePlace(w.field(0x50c), v.place ?? createPlace())
  write$ListOfString(w.field(0x60f), v.tags ?? [])
  if ((v.stock ?? 0) !== 0) w.field(0x708).i32(v.stock)
  money.writePrice(w.field(0x80c), v.price ?? money.createPrice())
  if (v.replaces != null) writeItem(w.field(0x90c), v.replaces)
  w.field(0xa02).bool(v.isLarge ?? false)
  w.end(v)
}

export const Item = { schema: $Item, create: createItem, read: readItem, write: writeItem }

const $Sighting = {
  name: 'Sighting',
  fields: {
    isSold: 0x102,
    shelf: 0x206,
    at: 0x30a,
    weight: 0x413,
    height: 0x504,
    note: 0x60b,
    photo: 0x70b,
    colours: 0x80e,
    counts: 0x90d,
    size: 0xa08,
    spot: 0xb0c,
    choice: 0xc0c,
    place: 0xd0c,
    rating: 0xe08,
  },
  terse: [
    'isSold',
    'shelf',
    'at',
    'weight',
    'height',
    'note',
    'photo',
    'colours',
    'counts',
    'size',
    'spot',
    'choice',
    'place',
  ],
}

export function createSighting(init = {}) {
  return {
    ...init,
    isSold: init.isSold ?? false,
    shelf: init.shelf ?? 0,
    at: init.at ?? 0n,
    weight: init.weight ?? 0,
    height: init.height ?? 0,
    note: init.note ?? '',
    photo: init.photo ?? new Uint8Array(),
    colours: init.colours ?? new Set(),
    counts: init.counts ?? new Map(),
    size: init.size ?? 0,
    spot: fillStruct(init.spot, createSpot) ?? createSpot(),
    choice: init.choice ?? {},
    place: fillStruct(init.place, createPlace) ?? createPlace(),
  }
}

export function readSighting(r) {
  let isSold,
    shelf,
    at,
    weight,
    height,
    note,
    photo,
    colours,
    counts,
    size,
    spot,
    choice,
    place,
    rating
  r.begin($Sighting)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x102: isSold = r.bool(); break
      case 0x206: shelf = r.i16(); break
      case 0x30a: at = r.i64(); break
      case 0x413: weight = r.float(); break
      case 0x504: height = r.double(); break
      case 0x60b: note = r.string(); break
      case 0x70b: photo = r.binary(); break
      case 0x80e: colours = read$SetOfI32(r); break
      case 0x90d: counts = read$MapOfStringToI32(r); break
      case 0xa08: size = r.i32(); break
      case 0xb0c: spot = readSpot(r); break
      case 0xc0c: choice = readChoice(r); break
      case 0xd0c: place = readPlace(r); break
      case 0xe08: rating = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({
    isSold: isSold ?? false,
    shelf: shelf ?? 0,
    at: at ?? 0n,
    weight: weight ?? 0,
    height: height ?? 0,
    note: note ?? '',
    photo: photo ?? new Uint8Array(),
    colours: colours ?? new Set(),
    counts: counts ?? new Map(),
    size: size ?? 0,
    spot: spot ?? createSpot(),
    choice: choice ?? {},
    place: place ?? createPlace(),
    rating,
  })
}

export function writeSighting(w, v) {
  w.begin($Sighting, v)
  if (v.isSold) w.field(0x102).bool(v.isSold)
  if ((v.shelf ?? 0) !== 0) w.field(0x206).i16(v.shelf)
  if ((v.at ?? 0n) !== 0n) w.field(0x30a).i64(v.at)
  if (!Object.is(v.weight ?? 0, 0)) w.field(0x413).float(v.weight)
  if (!Object.is(v.height ?? 0, 0)) w.field(0x504).double(v.height)
  if ((v.note ?? '') !== '') w.field(0x60b).string(v.note)
  if (v.photo?.length) w.field(0x70b).binary(v.photo)
  if (v.colours?.size) write$SetOfI32(w.field(0x80e), v.colours)
  if (v.counts?.size) write$MapOfStringToI32(w.field(0x90d), v.counts)
  if ((v.size ?? 0) !== 0) w.field(0xa08).i32(v.size)
  if (v.spot != null && ((v.spot.x ?? 0) !== 0 || (v.spot.y ?? 0) !== 0 || v.spot.label != null || getUnknownFields(v.spot))) writeSpot(w.field(0xb0c), v.spot)
  if (v.choice != null && (v.choice.text != null || v.choice.spot != null || getUnknownFields(v.choice))) writeChoice(w.field(0xc0c), v.choice)
  if (v.place != null) writePlace(w.field(0xd0c), v.place)
  if (v.rating != null) w.field(0xe08).i32(v.rating)
  w.end(v)
}

export const Sighting = {
  schema: $Sighting,
  create: createSighting,
  read: readSighting,
  write: writeSighting,
}

const $Spot = { name: 'Spot', fields: { x: 0x108, y: 0x208, label: 0x30b }, terse: ['x', 'y'] }

export function createSpot(init = {}) {
  return { ...init, x: init.x ?? 0, y: init.y ?? 0 }
}

export function readSpot(r) {
  let x, y, label
  r.begin($Spot)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      case 0x208: y = r.i32(); break
      case 0x30b: label = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ x: x ?? 0, y: y ?? 0, label })
}

export function writeSpot(w, v) {
  w.begin($Spot, v)
  if ((v.x ?? 0) !== 0) w.field(0x108).i32(v.x)
  if ((v.y ?? 0) !== 0) w.field(0x208).i32(v.y)
  if (v.label != null) w.field(0x30b).string(v.label)
  w.end(v)
}

export const Spot = { schema: $Spot, create: createSpot, read: readSpot, write: writeSpot }

const $Choice = { name: 'Choice', fields: { text: 0x10b, spot: 0x20c } }

export function createChoice(init) {
  return { ...init }
}

export function readChoice(r) {
  let v
  let arms = 0
  r.begin($Choice)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: v = { text: r.string() }; arms++; break
      case 0x20c: v = { spot: readSpot(r) }; arms++; break
      default: r.unknown(h)
    }
  return arms > 1 ? r.endUnion(v, arms) : r.end(v ?? {})
}

export function writeChoice(w, v) {
  let arms = 0
  w.begin($Choice, v)
  if (v.text != null) { arms++; w.field(0x10b).string(v.text) }
  if (v.spot != null) { arms++; writeSpot(w.field(0x20c), v.spot) }
  if (arms > 1) w.endUnion(v, arms)
  else w.end(v)
}

export const Choice = { schema: $Choice, create: createChoice, read: readChoice, write: writeChoice }

const $SoldOut = { name: 'SoldOut', fields: { explanation: 0x10b, id: 0x20a } }

export class SoldOut extends ThriftException {
  static schema = $SoldOut
  static create = createSoldOut
  static read = readSoldOut
  static write = writeSoldOut

  constructor(init = {}) {
    super('SoldOut', init.explanation ?? '')
    this.explanation = init.explanation ?? ''
    this.id = init.id ?? 0n
  }
}

export function createSoldOut(init = {}) {
  return keepUnknownFields(new SoldOut(init), init)
}

export function readSoldOut(r) {
  let explanation, id
  r.begin($SoldOut)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: explanation = r.string(); break
      case 0x20a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end(new SoldOut({ explanation: explanation ?? '', id: id ?? 0n }))
}

export function writeSoldOut(w, v) {
  w.begin($SoldOut, v)
  w.field(0x10b).string(v.explanation ?? '')
  w.field(0x20a).i64(v.id ?? 0n)
  w.end(v)
}

const $Closed = {
  name: 'Closed',
  fields: { message: 0x10b, toString: 0x208 },
  terse: ['message', 'toString'],
}

export class Closed extends ThriftException {
  static schema = $Closed
  static create = createClosed
  static read = readClosed
  static write = writeClosed

  constructor(init) {
    super('Closed', init.message ?? '')
    this.toString = (Object.hasOwn(init, 'toString') ? init.toString : undefined) ?? 0
  }
}

export function createClosed(init) {
  return keepUnknownFields(new Closed(init), init)
}

export function readClosed(r) {
  let message, toString
  r.begin($Closed)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      case 0x208: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Closed({ message: message ?? '', toString: toString ?? 0 }))
}

export function writeClosed(w, v) {
  w.begin($Closed, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if ((message ?? '') !== '') w.field(0x10b).string(message ?? '')
  const toString = Object.hasOwn(v, 'toString') ? v.toString : undefined
  if ((toString ?? 0) !== 0) w.field(0x208).i32(toString ?? 0)
  w.end(v)
}

export const HERE = { x: 8, y: 3 }

export const SAMPLES = [
  {
    id: 1n,
    title: 'two\nlines',
    size: 1 /* SMALL */,
    original: 2 /* LARGE */,
    place: /* @__PURE__ */ createPlace(),
    tags: [],
    stock: 0,
    price: /* @__PURE__ */ money.createPrice(),
    isLarge: false,
  },
]

export const MAGIC = /* @__PURE__ */ new Uint8Array([127, 255, 69, 76, 70])

export const EURO = '€\\T'

export class CartClient extends InteractionClient {
  add(id, options) {
    return this.$call(Cart$add$client, { id }, options)
  }

  forget(options) {
    return this.$call(Cart$forget$client, {}, options)
  }

  watch(options) {
    return this.$begin(Cart$watch$client, {}, options)
  }
}

const $Cart$add$args = { name: 'Cart.add.args', fields: { id: 0x10a } }

function read$Cart$add$args(r) {
  let id
  r.begin($Cart$add$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function write$Cart$add$args(w, v) {
  w.begin($Cart$add$args, v)
  if (v.id != null) w.field(0x10a).i64(v.id)
  w.end(v)
}

export const Cart$add$args = { schema: $Cart$add$args, read: read$Cart$add$args, write: write$Cart$add$args }

const $Cart$add$result = { name: 'Cart.add.result', fields: { success: 0x008 } }

function read$Cart$add$result(r) {
  let success
  r.begin($Cart$add$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Cart$add$result(w, v) {
  w.begin($Cart$add$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Cart$add$result = {
  schema: $Cart$add$result,
  read: read$Cart$add$result,
  write: write$Cart$add$result,
}

export const Cart$add$client = {
  name: 'Cart.add',
  reply: 'value',
  writeArgs: write$Cart$add$args,
  readResult: read$Cart$add$result,
}

export const Cart$add$processor = {
  name: 'Cart.add',
  reply: 'value',
  readArgs: read$Cart$add$args,
  invoke: (handler, args, context) => handler.add(args.id, context),
  writeResult: write$Cart$add$result,
}

const $Cart$forget$args = { name: 'Cart.forget.args', fields: {} }

function read$Cart$forget$args(r) {
  r.begin($Cart$forget$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$forget$args(w, v) {
  w.begin($Cart$forget$args, v)
  w.end(v)
}

export const Cart$forget$args = {
  schema: $Cart$forget$args,
  read: read$Cart$forget$args,
  write: write$Cart$forget$args,
}

export const Cart$forget$client = {
  name: 'Cart.forget',
  reply: 'oneway',
  writeArgs: write$Cart$forget$args,
}

export const Cart$forget$processor = {
  name: 'Cart.forget',
  reply: 'oneway',
  readArgs: read$Cart$forget$args,
  invoke: (handler, _args, context) => handler.forget(context),
}

const $Cart$watch$args = { name: 'Cart.watch.args', fields: {} }

function read$Cart$watch$args(r) {
  r.begin($Cart$watch$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$watch$args(w, v) {
  w.begin($Cart$watch$args, v)
  w.end(v)
}

export const Cart$watch$args = {
  schema: $Cart$watch$args,
  read: read$Cart$watch$args,
  write: write$Cart$watch$args,
}

const $Cart$watch$result = { name: 'Cart.watch.result', fields: {} }

function read$Cart$watch$result(r) {
  r.begin($Cart$watch$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$watch$result(w, v) {
  w.begin($Cart$watch$result, v)
  w.end(v)
}

export const Cart$watch$result = {
  schema: $Cart$watch$result,
  read: read$Cart$watch$result,
  write: write$Cart$watch$result,
}

const $Cart$watch$stream = { name: 'Cart.watch.stream', fields: { success: 0x00c } }

function read$Cart$watch$stream(r) {
  let success
  r.begin($Cart$watch$stream)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Cart$watch$stream(w, v) {
  w.begin($Cart$watch$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

export const Cart$watch$client = {
  name: 'Cart.watch',
  reply: 'void',
  writeArgs: write$Cart$watch$args,
  readResult: read$Cart$watch$result,
  stream: { read: read$Cart$watch$stream },
}

export const Cart$watch$processor = {
  name: 'Cart.watch',
  reply: 'void',
  readArgs: read$Cart$watch$args,
  invoke: (handler, _args, context) => handler.watch(context),
  writeResult: write$Cart$watch$result,
  stream: { write: write$Cart$watch$stream },
}

export class ShopClient extends StreamingClient {
  createCart(options) {
    return this.$begin(Shop$createCart$client, {}, options)
  }

  /** @throws {@link SoldOut} */
  find(id, options) {
    return this.$call(Shop$find$client, { id }, options)
  }

  count(options) {
    return this.$call(Shop$count$client, {}, options)
  }

  open(name, options) {
    return this.$begin(Shop$open$client, { name }, options)
  }

  browse(what, options) {
    return this.$begin(Shop$browse$client, { what }, options)
  }

  browseCounted(options) {
    return this.$begin(Shop$browseCounted$client, {}, options)
  }

  report(options) {
    return this.$begin(Shop$report$client, {}, options)
  }

  reportCounted(options) {
    return this.$begin(Shop$reportCounted$client, {}, options)
  }

  chat(options) {
    return this.$begin(Shop$chat$client, {}, options)
  }
}

export class ShopProcessor extends StreamingProcessor {
  constructor(handler) {
    super(handler, [Shop$find$processor, Shop$count$processor], [
      Shop$createCart$processor,
      Shop$open$processor,
      Shop$browse$processor,
      Shop$browseCounted$processor,
      Shop$report$processor,
      Shop$reportCounted$processor,
      Shop$chat$processor,
    ])
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
  interaction: () => [Cart$add$processor, Cart$forget$processor, Cart$watch$processor],
}

const $Shop$find$args = { name: 'Shop.find.args', fields: { id: 0x10a } }

function read$Shop$find$args(r) {
  let id
  r.begin($Shop$find$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function write$Shop$find$args(w, v) {
  w.begin($Shop$find$args, v)
  if (v.id != null) w.field(0x10a).i64(v.id)
  w.end(v)
}

export const Shop$find$args = { schema: $Shop$find$args, read: read$Shop$find$args, write: write$Shop$find$args }

const $Shop$find$result = { name: 'Shop.find.result', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$find$result(r) {
  let success, sold
  r.begin($Shop$find$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$find$result(w, v) {
  w.begin($Shop$find$result, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

export const Shop$find$result = {
  schema: $Shop$find$result,
  read: read$Shop$find$result,
  write: write$Shop$find$result,
}

export const Shop$find$client = {
  name: 'find',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Shop$find$args,
  readResult: read$Shop$find$result,
}

export const Shop$find$processor = {
  name: 'find',
  reply: 'value',
  readArgs: read$Shop$find$args,
  invoke: (handler, args, context) => handler.find(args.id, context),
  writeResult: write$Shop$find$result,
  catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
}

const $Shop$count$args = { name: 'Shop.count.args', fields: {} }

function read$Shop$count$args(r) {
  r.begin($Shop$count$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$count$args(w, v) {
  w.begin($Shop$count$args, v)
  w.end(v)
}

export const Shop$count$args = {
  schema: $Shop$count$args,
  read: read$Shop$count$args,
  write: write$Shop$count$args,
}

const $Shop$count$result = { name: 'Shop.count.result', fields: { success: 0x008 } }

function read$Shop$count$result(r) {
  let success
  r.begin($Shop$count$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$count$result(w, v) {
  w.begin($Shop$count$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$count$result = {
  schema: $Shop$count$result,
  read: read$Shop$count$result,
  write: write$Shop$count$result,
}

export const Shop$count$client = {
  name: 'count',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Shop$count$args,
  readResult: read$Shop$count$result,
}

export const Shop$count$processor = {
  name: 'count',
  reply: 'value',
  readArgs: read$Shop$count$args,
  invoke: (handler, _args, context) => handler.count(context),
  writeResult: write$Shop$count$result,
}

const $Shop$open$args = { name: 'Shop.open.args', fields: { name: 0x10b } }

function read$Shop$open$args(r) {
  let name
  r.begin($Shop$open$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ name })
}

function write$Shop$open$args(w, v) {
  w.begin($Shop$open$args, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  w.end(v)
}

export const Shop$open$args = { schema: $Shop$open$args, read: read$Shop$open$args, write: write$Shop$open$args }

const $Shop$open$result = { name: 'Shop.open.result', fields: { success: 0x008 } }

function read$Shop$open$result(r) {
  let success
  r.begin($Shop$open$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$open$result(w, v) {
  w.begin($Shop$open$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$open$result = {
  schema: $Shop$open$result,
  read: read$Shop$open$result,
  write: write$Shop$open$result,
}

export const Shop$open$client = {
  name: 'open',
  reply: 'value',
  writeArgs: write$Shop$open$args,
  readResult: read$Shop$open$result,
  interaction: begun => new CartClient(begun),
}

export const Shop$open$processor = {
  name: 'open',
  reply: 'value',
  readArgs: read$Shop$open$args,
  invoke: (handler, args, context) => handler.open(args.name, context),
  writeResult: write$Shop$open$result,
  interaction: () => [Cart$add$processor, Cart$forget$processor, Cart$watch$processor],
}

const $Shop$browse$args = { name: 'Shop.browse.args', fields: { what: 0x10b } }

function read$Shop$browse$args(r) {
  let what
  r.begin($Shop$browse$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: what = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ what })
}

function write$Shop$browse$args(w, v) {
  w.begin($Shop$browse$args, v)
  if (v.what != null) w.field(0x10b).string(v.what)
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

const $Shop$browse$stream = { name: 'Shop.browse.stream', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$browse$stream(r) {
  let success, sold
  r.begin($Shop$browse$stream)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$browse$stream(w, v) {
  w.begin($Shop$browse$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
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
  invoke: (handler, args, context) => handler.browse(args.what, context),
  writeResult: write$Shop$browse$result,
  stream: {
    write: write$Shop$browse$stream,
    catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
  },
}

const $Shop$browseCounted$args = { name: 'Shop.browseCounted.args', fields: {} }

function read$Shop$browseCounted$args(r) {
  r.begin($Shop$browseCounted$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$browseCounted$args(w, v) {
  w.begin($Shop$browseCounted$args, v)
  w.end(v)
}

export const Shop$browseCounted$args = {
  schema: $Shop$browseCounted$args,
  read: read$Shop$browseCounted$args,
  write: write$Shop$browseCounted$args,
}

const $Shop$browseCounted$result = { name: 'Shop.browseCounted.result', fields: { success: 0x008 } }

function read$Shop$browseCounted$result(r) {
  let success
  r.begin($Shop$browseCounted$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$browseCounted$result(w, v) {
  w.begin($Shop$browseCounted$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$browseCounted$result = {
  schema: $Shop$browseCounted$result,
  read: read$Shop$browseCounted$result,
  write: write$Shop$browseCounted$result,
}

const $Shop$browseCounted$stream = { name: 'Shop.browseCounted.stream', fields: { success: 0x00c } }

function read$Shop$browseCounted$stream(r) {
  let success
  r.begin($Shop$browseCounted$stream)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$browseCounted$stream(w, v) {
  w.begin($Shop$browseCounted$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

export const Shop$browseCounted$client = {
  name: 'browseCounted',
  reply: 'value',
  writeArgs: write$Shop$browseCounted$args,
  readResult: read$Shop$browseCounted$result,
  stream: { read: read$Shop$browseCounted$stream },
}

export const Shop$browseCounted$processor = {
  name: 'browseCounted',
  reply: 'value',
  readArgs: read$Shop$browseCounted$args,
  invoke: (handler, _args, context) => handler.browseCounted(context),
  writeResult: write$Shop$browseCounted$result,
  stream: { write: write$Shop$browseCounted$stream },
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

const $Shop$report$result = { name: 'Shop.report.result', fields: {} }

function read$Shop$report$result(r) {
  r.begin($Shop$report$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$report$result(w, v) {
  w.begin($Shop$report$result, v)
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
      case 0x00c: success = readSighting(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$sink(w, v) {
  w.begin($Shop$report$sink, v)
  if (v.success != null) writeSighting(w.field(0x00c), v.success)
  w.end(v)
}

const $Shop$report$final = { name: 'Shop.report.final', fields: { success: 0x008 } }

function read$Shop$report$final(r) {
  let success
  r.begin($Shop$report$final)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$final(w, v) {
  w.begin($Shop$report$final, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$report$client = {
  name: 'report',
  reply: 'void',
  writeArgs: write$Shop$report$args,
  readResult: read$Shop$report$result,
  sink: { write: write$Shop$report$sink },
  final: { read: read$Shop$report$final },
}

export const Shop$report$processor = {
  name: 'report',
  reply: 'void',
  readArgs: read$Shop$report$args,
  invoke: (handler, _args, context) => handler.report(context),
  writeResult: write$Shop$report$result,
  sink: { read: read$Shop$report$sink },
  final: { write: write$Shop$report$final },
}

const $Shop$reportCounted$args = { name: 'Shop.reportCounted.args', fields: {} }

function read$Shop$reportCounted$args(r) {
  r.begin($Shop$reportCounted$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$reportCounted$args(w, v) {
  w.begin($Shop$reportCounted$args, v)
  w.end(v)
}

export const Shop$reportCounted$args = {
  schema: $Shop$reportCounted$args,
  read: read$Shop$reportCounted$args,
  write: write$Shop$reportCounted$args,
}

const $Shop$reportCounted$result = { name: 'Shop.reportCounted.result', fields: { success: 0x008 } }

function read$Shop$reportCounted$result(r) {
  let success
  r.begin($Shop$reportCounted$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$reportCounted$result(w, v) {
  w.begin($Shop$reportCounted$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$reportCounted$result = {
  schema: $Shop$reportCounted$result,
  read: read$Shop$reportCounted$result,
  write: write$Shop$reportCounted$result,
}

const $Shop$reportCounted$sink = { name: 'Shop.reportCounted.sink', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$reportCounted$sink(r) {
  let success, sold
  r.begin($Shop$reportCounted$sink)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readSighting(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$reportCounted$sink(w, v) {
  w.begin($Shop$reportCounted$sink, v)
  if (v.success != null) writeSighting(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

const $Shop$reportCounted$final = { name: 'Shop.reportCounted.final', fields: { success: 0x008, sold: 0x10c } }

function read$Shop$reportCounted$final(r) {
  let success, sold
  r.begin($Shop$reportCounted$final)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$reportCounted$final(w, v) {
  w.begin($Shop$reportCounted$final, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

export const Shop$reportCounted$client = {
  name: 'reportCounted',
  reply: 'value',
  writeArgs: write$Shop$reportCounted$args,
  readResult: read$Shop$reportCounted$result,
  sink: {
    write: write$Shop$reportCounted$sink,
    catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
  },
  final: { read: read$Shop$reportCounted$final },
}

export const Shop$reportCounted$processor = {
  name: 'reportCounted',
  reply: 'value',
  readArgs: read$Shop$reportCounted$args,
  invoke: (handler, _args, context) => handler.reportCounted(context),
  writeResult: write$Shop$reportCounted$result,
  sink: { read: read$Shop$reportCounted$sink },
  final: {
    write: write$Shop$reportCounted$final,
    catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
  },
}

const $Shop$chat$args = { name: 'Shop.chat.args', fields: {} }

function read$Shop$chat$args(r) {
  r.begin($Shop$chat$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$chat$args(w, v) {
  w.begin($Shop$chat$args, v)
  w.end(v)
}

export const Shop$chat$args = { schema: $Shop$chat$args, read: read$Shop$chat$args, write: write$Shop$chat$args }

const $Shop$chat$result = { name: 'Shop.chat.result', fields: {} }

function read$Shop$chat$result(r) {
  r.begin($Shop$chat$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$chat$result(w, v) {
  w.begin($Shop$chat$result, v)
  w.end(v)
}

export const Shop$chat$result = {
  schema: $Shop$chat$result,
  read: read$Shop$chat$result,
  write: write$Shop$chat$result,
}

const $Shop$chat$stream = { name: 'Shop.chat.stream', fields: { success: 0x00b } }

function read$Shop$chat$stream(r) {
  let success
  r.begin($Shop$chat$stream)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00b: success = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$chat$stream(w, v) {
  w.begin($Shop$chat$stream, v)
  if (v.success != null) w.field(0x00b).string(v.success)
  w.end(v)
}

const $Shop$chat$sink = { name: 'Shop.chat.sink', fields: { success: 0x00b } }

function read$Shop$chat$sink(r) {
  let success
  r.begin($Shop$chat$sink)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00b: success = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$chat$sink(w, v) {
  w.begin($Shop$chat$sink, v)
  if (v.success != null) w.field(0x00b).string(v.success)
  w.end(v)
}

export const Shop$chat$client = {
  name: 'chat',
  reply: 'void',
  writeArgs: write$Shop$chat$args,
  readResult: read$Shop$chat$result,
  stream: { read: read$Shop$chat$stream },
  sink: { write: write$Shop$chat$sink },
}

export const Shop$chat$processor = {
  name: 'chat',
  reply: 'void',
  readArgs: read$Shop$chat$args,
  invoke: (handler, _args, context) => handler.chat(context),
  writeResult: write$Shop$chat$result,
  stream: { write: write$Shop$chat$stream },
  sink: { read: read$Shop$chat$sink },
}

function read$ListOfString(r) {
  const list = new Array(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = r.string()
  r.endContainer()
  return list
}

function write$ListOfString(w, v) {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i])
  w.endContainer()
}

function read$SetOfI32(r) {
  const set = new Set()
  for (let n = r.set(8); n > 0; n--) set.add(r.i32())
  r.endContainer()
  return set
}

function write$SetOfI32(w, v) {
  w.set(8, v.size)
  for (const item of v) w.i32(item)
  w.endContainer()
}

function read$MapOfStringToI32(r) {
  const map = new Map()
  for (let n = r.map(11, 8); n > 0; n--) map.set(r.string(), r.i32())
  r.endContainer()
  return map
}

function write$MapOfStringToI32(w, v) {
  w.map(11, 8, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i32(value)
  }
  w.endContainer()
}

export * as default from './shop.thrift'
