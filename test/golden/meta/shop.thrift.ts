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
import type {
  AtMostOneOf,
  CallOptions,
  ClientMethod,
  Handler,
  ProcessorMethod,
  Reader,
  StreamingMethod,
  StreamingProcessorMethod,
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

const $Compact: StructSchema = { name: 'Compact', fields: { reason: 0x10b }, terse: ['reason'] }

export function createCompact(init: Partial<Compact> = {}): Compact {
  return { ...init, reason: init.reason ?? '' }
}

export function readCompact(r: Reader): Compact {
  let reason: string | undefined
  r.begin($Compact)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: reason = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ reason: reason ?? '' })
}

export function writeCompact(w: Writer, v: Compact): void {
  w.begin($Compact, v)
  if ((v.reason ?? '') !== '') w.field(0x10b).string(v.reason)
  w.end(v)
}

export const Compact: Struct<Compact, Partial<Compact>> = { schema: $Compact, create: createCompact, read: readCompact, write: writeCompact }

export type Size = 1 | 2 | (number & {})
export const Size: {
  /** for children */
  readonly SMALL: 1
  /** for everybody else */
  readonly LARGE: 2
  readonly [value: number]: string | undefined
} = {
  SMALL: 1,
  LARGE: 2,
  1: 'SMALL',
  2: 'LARGE',
}

/** Where something is. */
export interface Place {
  latitude: number
  longitude: number
  name?: string | undefined
}

const $Place: StructSchema = { name: 'Place', fields: { latitude: 0x113, longitude: 0x213, name: 0x30b } }

export function createPlace(init: Partial<Place> = {}): Place {
  return { ...init, latitude: init.latitude ?? 0, longitude: init.longitude ?? 0 }
}

export function readPlace(r: Reader): Place {
  let latitude: number | undefined,
    longitude: number | undefined,
    name: string | undefined
  r.begin($Place)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x113: latitude = r.float(); break
      case 0x213: longitude = r.float(); break
      case 0x30b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ latitude: latitude ?? 0, longitude: longitude ?? 0, name })
}

export function writePlace(w: Writer, v: Place): void {
  w.begin($Place, v)
  w.field(0x113).float(v.latitude ?? 0)
  w.field(0x213).float(v.longitude ?? 0)
  if (v.name != null) w.field(0x30b).string(v.name)
  w.end(v)
}

export const Place: Struct<Place, Partial<Place>> = { schema: $Place, create: createPlace, read: readPlace, write: writePlace }

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

const $Item: StructSchema = {
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

export function createItem(init: Partial<Item> = {}): Item {
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

export function readItem(r: Reader): Item {
  let id: bigint | undefined,
    title: string | undefined,
    size: Size | undefined,
    original: Size | undefined,
    place: Place | undefined,
    tags: string[] | undefined,
    stock: number | undefined,
    price: money.Price | undefined,
    replaces: Item | undefined,
    isLarge: boolean | undefined
  r.begin($Item)
  for (let h: number; (h = r.field()); )
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

export function writeItem(w: Writer, v: Item): void {
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

export const Item: Struct<Item, Partial<Item>> = { schema: $Item, create: createItem, read: readItem, write: writeItem }

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

const $Sighting: StructSchema = {
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

export function createSighting(init: Partial<Sighting> = {}): Sighting {
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

export function readSighting(r: Reader): Sighting {
  let isSold: boolean | undefined,
    shelf: number | undefined,
    at: bigint | undefined,
    weight: number | undefined,
    height: number | undefined,
    note: string | undefined,
    photo: Uint8Array | undefined,
    colours: Set<number> | undefined,
    counts: Map<string, number> | undefined,
    size: Size | undefined,
    spot: Spot | undefined,
    choice: Choice | undefined,
    place: Place | undefined,
    rating: number | undefined
  r.begin($Sighting)
  for (let h: number; (h = r.field()); )
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

export function writeSighting(w: Writer, v: Sighting): void {
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

export const Sighting: Struct<Sighting, Partial<Sighting>> = {
  schema: $Sighting,
  create: createSighting,
  read: readSighting,
  write: writeSighting,
}

export interface Spot {
  x: number
  y: number
  label?: string | undefined
}

const $Spot: StructSchema = { name: 'Spot', fields: { x: 0x108, y: 0x208, label: 0x30b }, terse: ['x', 'y'] }

export function createSpot(init: Partial<Spot> = {}): Spot {
  return { ...init, x: init.x ?? 0, y: init.y ?? 0 }
}

export function readSpot(r: Reader): Spot {
  let x: number | undefined, y: number | undefined, label: string | undefined
  r.begin($Spot)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: x = r.i32(); break
      case 0x208: y = r.i32(); break
      case 0x30b: label = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ x: x ?? 0, y: y ?? 0, label })
}

export function writeSpot(w: Writer, v: Spot): void {
  w.begin($Spot, v)
  if ((v.x ?? 0) !== 0) w.field(0x108).i32(v.x)
  if ((v.y ?? 0) !== 0) w.field(0x208).i32(v.y)
  if (v.label != null) w.field(0x30b).string(v.label)
  w.end(v)
}

export const Spot: Struct<Spot, Partial<Spot>> = { schema: $Spot, create: createSpot, read: readSpot, write: writeSpot }

export type Choice = AtMostOneOf<{
  text: string
  spot: Spot
}>

const $Choice: StructSchema = { name: 'Choice', fields: { text: 0x10b, spot: 0x20c } }

export function createChoice(init: Choice): Choice {
  return { ...init }
}

export function readChoice(r: Reader): Choice {
  let v: Choice | undefined
  let arms = 0
  r.begin($Choice)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: v = { text: r.string() }; arms++; break
      case 0x20c: v = { spot: readSpot(r) }; arms++; break
      default: r.unknown(h)
    }
  return arms > 1 ? r.endUnion(v, arms) : r.end(v ?? {})
}

export function writeChoice(w: Writer, v: Choice): void {
  let arms = 0
  w.begin($Choice, v)
  if (v.text != null) { arms++; w.field(0x10b).string(v.text) }
  if (v.spot != null) { arms++; writeSpot(w.field(0x20c), v.spot) }
  if (arms > 1) w.endUnion(v, arms)
  else w.end(v)
}

export const Choice: Struct<Choice> = { schema: $Choice, create: createChoice, read: readChoice, write: writeChoice }

const $SoldOut: StructSchema = { name: 'SoldOut', fields: { explanation: 0x10b, id: 0x20a } }

export class SoldOut extends ThriftException {
  declare explanation: string
  declare id: bigint

  static readonly schema: StructSchema = $SoldOut
  static readonly create: typeof createSoldOut = createSoldOut
  static readonly read: typeof readSoldOut = readSoldOut
  static readonly write: typeof writeSoldOut = writeSoldOut

  constructor(init: { explanation?: string | undefined; id?: bigint | undefined } = {}) {
    super('SoldOut', init.explanation ?? '')
    this.explanation = init.explanation ?? ''
    this.id = init.id ?? 0n
  }
}

export function createSoldOut(init: { explanation?: string | undefined; id?: bigint | undefined } = {}): SoldOut {
  return keepUnknownFields(new SoldOut(init), init)
}

export function readSoldOut(r: Reader): SoldOut {
  let explanation: string | undefined, id: bigint | undefined
  r.begin($SoldOut)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: explanation = r.string(); break
      case 0x20a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end(new SoldOut({ explanation: explanation ?? '', id: id ?? 0n }))
}

export function writeSoldOut(w: Writer, v: SoldOut): void {
  w.begin($SoldOut, v)
  w.field(0x10b).string(v.explanation ?? '')
  w.field(0x20a).i64(v.id ?? 0n)
  w.end(v)
}

const $Closed: StructSchema = {
  name: 'Closed',
  fields: { message: 0x10b, toString: 0x208 },
  terse: ['message', 'toString'],
}

export class Closed extends ThriftException {
  declare message: string
  declare toString: number

  static readonly schema: StructSchema = $Closed
  static readonly create: typeof createClosed = createClosed
  static readonly read: typeof readClosed = readClosed
  static readonly write: typeof writeClosed = writeClosed

  constructor(init: { message?: string | undefined; toString?: number | undefined }) {
    super('Closed', init.message ?? '')
    this.toString = (Object.hasOwn(init, 'toString') ? init.toString : undefined) ?? 0
  }
}

export function createClosed(init: { message?: string | undefined; toString?: number | undefined }): Closed {
  return keepUnknownFields(new Closed(init), init)
}

export function readClosed(r: Reader): Closed {
  let message: string | undefined, toString: number | undefined
  r.begin($Closed)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      case 0x208: toString = r.i32(); break
      default: r.unknown(h)
    }
  return r.end(new Closed({ message: message ?? '', toString: toString ?? 0 }))
}

export function writeClosed(w: Writer, v: Closed): void {
  w.begin($Closed, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if ((message ?? '') !== '') w.field(0x10b).string(message ?? '')
  const toString = Object.hasOwn(v, 'toString') ? v.toString : undefined
  if ((toString ?? 0) !== 0) w.field(0x208).i32(toString ?? 0)
  w.end(v)
}

export const HERE: Spot = { x: 8, y: 3 }

export const SAMPLES: Item[] = [
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

export const MAGIC: Uint8Array = /* @__PURE__ */ new Uint8Array([127, 255, 69, 76, 70])

export const EURO: string = '€\\T'

export interface Cart {
  add(id?: bigint): Promise<number>
  forget(): Promise<void>
  watch(): Promise<AsyncIterable<Item>>
}

/** Calls the functions of Cart on a server, until it is closed. */
export class CartClient extends InteractionClient implements Cart {
  add(id: bigint, options?: CallOptions): Promise<number> {
    return this.$call(Cart$add$client, { id }, options)
  }

  forget(options?: CallOptions): Promise<void> {
    return this.$call(Cart$forget$client, {}, options)
  }

  watch(options?: CallOptions): Promise<AsyncIterable<Item>> {
    return this.$begin(Cart$watch$client, {}, options)
  }
}

export interface Cart$add$args {
  id?: bigint | undefined
}

const $Cart$add$args: StructSchema = { name: 'Cart.add.args', fields: { id: 0x10a } }

function read$Cart$add$args(r: Reader): Cart$add$args {
  let id: bigint | undefined
  r.begin($Cart$add$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function write$Cart$add$args(w: Writer, v: Cart$add$args): void {
  w.begin($Cart$add$args, v)
  if (v.id != null) w.field(0x10a).i64(v.id)
  w.end(v)
}

export const Cart$add$args: StructCodec<Cart$add$args> = { schema: $Cart$add$args, read: read$Cart$add$args, write: write$Cart$add$args }

export interface Cart$add$result {
  success?: number | undefined
}

const $Cart$add$result: StructSchema = { name: 'Cart.add.result', fields: { success: 0x008 } }

function read$Cart$add$result(r: Reader): Cart$add$result {
  let success: number | undefined
  r.begin($Cart$add$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Cart$add$result(w: Writer, v: Cart$add$result): void {
  w.begin($Cart$add$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Cart$add$result: StructCodec<Cart$add$result> = {
  schema: $Cart$add$result,
  read: read$Cart$add$result,
  write: write$Cart$add$result,
}

export const Cart$add$client: ClientMethod<Cart$add$args, Cart$add$result> = {
  name: 'Cart.add',
  reply: 'value',
  writeArgs: write$Cart$add$args,
  readResult: read$Cart$add$result,
}

export const Cart$add$processor: ProcessorMethod<Handler<Cart>, Cart$add$args, Cart$add$result> = {
  name: 'Cart.add',
  reply: 'value',
  readArgs: read$Cart$add$args,
  invoke: (handler, args, context) => handler.add(args.id, context),
  writeResult: write$Cart$add$result,
}

export interface Cart$forget$args {}

const $Cart$forget$args: StructSchema = { name: 'Cart.forget.args', fields: {} }

function read$Cart$forget$args(r: Reader): Cart$forget$args {
  r.begin($Cart$forget$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$forget$args(w: Writer, v: Cart$forget$args): void {
  w.begin($Cart$forget$args, v)
  w.end(v)
}

export const Cart$forget$args: StructCodec<Cart$forget$args> = {
  schema: $Cart$forget$args,
  read: read$Cart$forget$args,
  write: write$Cart$forget$args,
}

export const Cart$forget$client: ClientMethod<Cart$forget$args, {}> = {
  name: 'Cart.forget',
  reply: 'oneway',
  writeArgs: write$Cart$forget$args,
}

export const Cart$forget$processor: ProcessorMethod<Handler<Cart>, Cart$forget$args, {}> = {
  name: 'Cart.forget',
  reply: 'oneway',
  readArgs: read$Cart$forget$args,
  invoke: (handler, _args, context) => handler.forget(context),
}

export interface Cart$watch$args {}

const $Cart$watch$args: StructSchema = { name: 'Cart.watch.args', fields: {} }

function read$Cart$watch$args(r: Reader): Cart$watch$args {
  r.begin($Cart$watch$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$watch$args(w: Writer, v: Cart$watch$args): void {
  w.begin($Cart$watch$args, v)
  w.end(v)
}

export const Cart$watch$args: StructCodec<Cart$watch$args> = {
  schema: $Cart$watch$args,
  read: read$Cart$watch$args,
  write: write$Cart$watch$args,
}

export interface Cart$watch$result {}

const $Cart$watch$result: StructSchema = { name: 'Cart.watch.result', fields: {} }

function read$Cart$watch$result(r: Reader): Cart$watch$result {
  r.begin($Cart$watch$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Cart$watch$result(w: Writer, v: Cart$watch$result): void {
  w.begin($Cart$watch$result, v)
  w.end(v)
}

export const Cart$watch$result: StructCodec<Cart$watch$result> = {
  schema: $Cart$watch$result,
  read: read$Cart$watch$result,
  write: write$Cart$watch$result,
}

interface Cart$watch$stream {
  success?: Item | undefined
}

const $Cart$watch$stream: StructSchema = { name: 'Cart.watch.stream', fields: { success: 0x00c } }

function read$Cart$watch$stream(r: Reader): Cart$watch$stream {
  let success: Item | undefined
  r.begin($Cart$watch$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Cart$watch$stream(w: Writer, v: Cart$watch$stream): void {
  w.begin($Cart$watch$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

export const Cart$watch$client: StreamingMethod<Cart$watch$args, Cart$watch$result> = {
  name: 'Cart.watch',
  reply: 'void',
  writeArgs: write$Cart$watch$args,
  readResult: read$Cart$watch$result,
  stream: { read: read$Cart$watch$stream },
}

export const Cart$watch$processor: StreamingProcessorMethod<Handler<Cart>, Cart$watch$args, Cart$watch$result> = {
  name: 'Cart.watch',
  reply: 'void',
  readArgs: read$Cart$watch$args,
  invoke: (handler, _args, context) => handler.watch(context),
  writeResult: write$Cart$watch$result,
  stream: { write: write$Cart$watch$stream },
}

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
export class ShopClient extends StreamingClient implements Shop {
  createCart(options?: CallOptions): Promise<CartClient> {
    return this.$begin(Shop$createCart$client, {}, options)
  }

  find(id: bigint, options?: CallOptions): Promise<Item> {
    return this.$call(Shop$find$client, { id }, options)
  }

  count(options?: CallOptions): Promise<number> {
    return this.$call(Shop$count$client, {}, options)
  }

  open(name: string, options?: CallOptions): Promise<{ interaction: CartClient; response: number }> {
    return this.$begin(Shop$open$client, { name }, options)
  }

  browse(what: string, options?: CallOptions): Promise<AsyncIterable<Item>> {
    return this.$begin(Shop$browse$client, { what }, options)
  }

  browseCounted(options?: CallOptions): Promise<{ response: number; stream: AsyncIterable<Item> }> {
    return this.$begin(Shop$browseCounted$client, {}, options)
  }

  report(options?: CallOptions): Promise<(values: AsyncIterable<Sighting>) => Promise<number>> {
    return this.$begin(Shop$report$client, {}, options)
  }

  reportCounted(options?: CallOptions): Promise<{ response: number; sink: (values: AsyncIterable<Sighting>) => Promise<number> }> {
    return this.$begin(Shop$reportCounted$client, {}, options)
  }

  chat(options?: CallOptions): Promise<{
    sink: (values: AsyncIterable<string>) => Promise<void>
    stream: AsyncIterable<string>
  }> {
    return this.$begin(Shop$chat$client, {}, options)
  }
}

/** Answers calls of Shop with the functions of a handler. */
export class ShopProcessor extends StreamingProcessor {
  constructor(handler: Handler<Shop$handled>) {
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
  interaction: () => [Cart$add$processor, Cart$forget$processor, Cart$watch$processor],
}

export interface Shop$find$args {
  id?: bigint | undefined
}

const $Shop$find$args: StructSchema = { name: 'Shop.find.args', fields: { id: 0x10a } }

function read$Shop$find$args(r: Reader): Shop$find$args {
  let id: bigint | undefined
  r.begin($Shop$find$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10a: id = r.i64(); break
      default: r.unknown(h)
    }
  return r.end({ id })
}

function write$Shop$find$args(w: Writer, v: Shop$find$args): void {
  w.begin($Shop$find$args, v)
  if (v.id != null) w.field(0x10a).i64(v.id)
  w.end(v)
}

export const Shop$find$args: StructCodec<Shop$find$args> = { schema: $Shop$find$args, read: read$Shop$find$args, write: write$Shop$find$args }

export interface Shop$find$result {
  success?: Item | undefined
  sold?: SoldOut | undefined
}

const $Shop$find$result: StructSchema = { name: 'Shop.find.result', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$find$result(r: Reader): Shop$find$result {
  let success: Item | undefined, sold: SoldOut | undefined
  r.begin($Shop$find$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$find$result(w: Writer, v: Shop$find$result): void {
  w.begin($Shop$find$result, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

export const Shop$find$result: StructCodec<Shop$find$result> = {
  schema: $Shop$find$result,
  read: read$Shop$find$result,
  write: write$Shop$find$result,
}

export const Shop$find$client: ClientMethod<Shop$find$args, Shop$find$result> = {
  name: 'find',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Shop$find$args,
  readResult: read$Shop$find$result,
}

export const Shop$find$processor: ProcessorMethod<Handler<Shop>, Shop$find$args, Shop$find$result> = {
  name: 'find',
  reply: 'value',
  readArgs: read$Shop$find$args,
  invoke: (handler, args, context) => handler.find(args.id, context),
  writeResult: write$Shop$find$result,
  catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
}

export interface Shop$count$args {}

const $Shop$count$args: StructSchema = { name: 'Shop.count.args', fields: {} }

function read$Shop$count$args(r: Reader): Shop$count$args {
  r.begin($Shop$count$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$count$args(w: Writer, v: Shop$count$args): void {
  w.begin($Shop$count$args, v)
  w.end(v)
}

export const Shop$count$args: StructCodec<Shop$count$args> = {
  schema: $Shop$count$args,
  read: read$Shop$count$args,
  write: write$Shop$count$args,
}

export interface Shop$count$result {
  success?: number | undefined
}

const $Shop$count$result: StructSchema = { name: 'Shop.count.result', fields: { success: 0x008 } }

function read$Shop$count$result(r: Reader): Shop$count$result {
  let success: number | undefined
  r.begin($Shop$count$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$count$result(w: Writer, v: Shop$count$result): void {
  w.begin($Shop$count$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$count$result: StructCodec<Shop$count$result> = {
  schema: $Shop$count$result,
  read: read$Shop$count$result,
  write: write$Shop$count$result,
}

export const Shop$count$client: ClientMethod<Shop$count$args, Shop$count$result> = {
  name: 'count',
  reply: 'value',
  isIdempotent: true,
  writeArgs: write$Shop$count$args,
  readResult: read$Shop$count$result,
}

export const Shop$count$processor: ProcessorMethod<Handler<Shop>, Shop$count$args, Shop$count$result> = {
  name: 'count',
  reply: 'value',
  readArgs: read$Shop$count$args,
  invoke: (handler, _args, context) => handler.count(context),
  writeResult: write$Shop$count$result,
}

export interface Shop$open$args {
  name?: string | undefined
}

const $Shop$open$args: StructSchema = { name: 'Shop.open.args', fields: { name: 0x10b } }

function read$Shop$open$args(r: Reader): Shop$open$args {
  let name: string | undefined
  r.begin($Shop$open$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: name = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ name })
}

function write$Shop$open$args(w: Writer, v: Shop$open$args): void {
  w.begin($Shop$open$args, v)
  if (v.name != null) w.field(0x10b).string(v.name)
  w.end(v)
}

export const Shop$open$args: StructCodec<Shop$open$args> = { schema: $Shop$open$args, read: read$Shop$open$args, write: write$Shop$open$args }

export interface Shop$open$result {
  success?: number | undefined
}

const $Shop$open$result: StructSchema = { name: 'Shop.open.result', fields: { success: 0x008 } }

function read$Shop$open$result(r: Reader): Shop$open$result {
  let success: number | undefined
  r.begin($Shop$open$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$open$result(w: Writer, v: Shop$open$result): void {
  w.begin($Shop$open$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$open$result: StructCodec<Shop$open$result> = {
  schema: $Shop$open$result,
  read: read$Shop$open$result,
  write: write$Shop$open$result,
}

export const Shop$open$client: StreamingMethod<Shop$open$args, Shop$open$result> = {
  name: 'open',
  reply: 'value',
  writeArgs: write$Shop$open$args,
  readResult: read$Shop$open$result,
  interaction: begun => new CartClient(begun),
}

export const Shop$open$processor: StreamingProcessorMethod<Handler<Shop>, Shop$open$args, Shop$open$result> = {
  name: 'open',
  reply: 'value',
  readArgs: read$Shop$open$args,
  invoke: (handler, args, context) => handler.open(args.name, context),
  writeResult: write$Shop$open$result,
  interaction: () => [Cart$add$processor, Cart$forget$processor, Cart$watch$processor],
}

export interface Shop$browse$args {
  what?: string | undefined
}

const $Shop$browse$args: StructSchema = { name: 'Shop.browse.args', fields: { what: 0x10b } }

function read$Shop$browse$args(r: Reader): Shop$browse$args {
  let what: string | undefined
  r.begin($Shop$browse$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: what = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ what })
}

function write$Shop$browse$args(w: Writer, v: Shop$browse$args): void {
  w.begin($Shop$browse$args, v)
  if (v.what != null) w.field(0x10b).string(v.what)
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
  sold?: SoldOut | undefined
}

const $Shop$browse$stream: StructSchema = { name: 'Shop.browse.stream', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$browse$stream(r: Reader): Shop$browse$stream {
  let success: Item | undefined, sold: SoldOut | undefined
  r.begin($Shop$browse$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$browse$stream(w: Writer, v: Shop$browse$stream): void {
  w.begin($Shop$browse$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
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
  invoke: (handler, args, context) => handler.browse(args.what, context),
  writeResult: write$Shop$browse$result,
  stream: {
    write: write$Shop$browse$stream,
    catch: error => (error instanceof SoldOut ? { sold: error } : undefined),
  },
}

export interface Shop$browseCounted$args {}

const $Shop$browseCounted$args: StructSchema = { name: 'Shop.browseCounted.args', fields: {} }

function read$Shop$browseCounted$args(r: Reader): Shop$browseCounted$args {
  r.begin($Shop$browseCounted$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$browseCounted$args(w: Writer, v: Shop$browseCounted$args): void {
  w.begin($Shop$browseCounted$args, v)
  w.end(v)
}

export const Shop$browseCounted$args: StructCodec<Shop$browseCounted$args> = {
  schema: $Shop$browseCounted$args,
  read: read$Shop$browseCounted$args,
  write: write$Shop$browseCounted$args,
}

export interface Shop$browseCounted$result {
  success?: number | undefined
}

const $Shop$browseCounted$result: StructSchema = { name: 'Shop.browseCounted.result', fields: { success: 0x008 } }

function read$Shop$browseCounted$result(r: Reader): Shop$browseCounted$result {
  let success: number | undefined
  r.begin($Shop$browseCounted$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$browseCounted$result(w: Writer, v: Shop$browseCounted$result): void {
  w.begin($Shop$browseCounted$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$browseCounted$result: StructCodec<Shop$browseCounted$result> = {
  schema: $Shop$browseCounted$result,
  read: read$Shop$browseCounted$result,
  write: write$Shop$browseCounted$result,
}

interface Shop$browseCounted$stream {
  success?: Item | undefined
}

const $Shop$browseCounted$stream: StructSchema = { name: 'Shop.browseCounted.stream', fields: { success: 0x00c } }

function read$Shop$browseCounted$stream(r: Reader): Shop$browseCounted$stream {
  let success: Item | undefined
  r.begin($Shop$browseCounted$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readItem(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$browseCounted$stream(w: Writer, v: Shop$browseCounted$stream): void {
  w.begin($Shop$browseCounted$stream, v)
  if (v.success != null) writeItem(w.field(0x00c), v.success)
  w.end(v)
}

export const Shop$browseCounted$client: StreamingMethod<Shop$browseCounted$args, Shop$browseCounted$result> = {
  name: 'browseCounted',
  reply: 'value',
  writeArgs: write$Shop$browseCounted$args,
  readResult: read$Shop$browseCounted$result,
  stream: { read: read$Shop$browseCounted$stream },
}

export const Shop$browseCounted$processor: StreamingProcessorMethod<Handler<Shop>, Shop$browseCounted$args, Shop$browseCounted$result> = {
  name: 'browseCounted',
  reply: 'value',
  readArgs: read$Shop$browseCounted$args,
  invoke: (handler, _args, context) => handler.browseCounted(context),
  writeResult: write$Shop$browseCounted$result,
  stream: { write: write$Shop$browseCounted$stream },
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

export interface Shop$report$result {}

const $Shop$report$result: StructSchema = { name: 'Shop.report.result', fields: {} }

function read$Shop$report$result(r: Reader): Shop$report$result {
  r.begin($Shop$report$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$report$result(w: Writer, v: Shop$report$result): void {
  w.begin($Shop$report$result, v)
  w.end(v)
}

export const Shop$report$result: StructCodec<Shop$report$result> = {
  schema: $Shop$report$result,
  read: read$Shop$report$result,
  write: write$Shop$report$result,
}

interface Shop$report$sink {
  success?: Sighting | undefined
}

const $Shop$report$sink: StructSchema = { name: 'Shop.report.sink', fields: { success: 0x00c } }

function read$Shop$report$sink(r: Reader): Shop$report$sink {
  let success: Sighting | undefined
  r.begin($Shop$report$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readSighting(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$sink(w: Writer, v: Shop$report$sink): void {
  w.begin($Shop$report$sink, v)
  if (v.success != null) writeSighting(w.field(0x00c), v.success)
  w.end(v)
}

interface Shop$report$final {
  success?: number | undefined
}

const $Shop$report$final: StructSchema = { name: 'Shop.report.final', fields: { success: 0x008 } }

function read$Shop$report$final(r: Reader): Shop$report$final {
  let success: number | undefined
  r.begin($Shop$report$final)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$report$final(w: Writer, v: Shop$report$final): void {
  w.begin($Shop$report$final, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$report$client: StreamingMethod<Shop$report$args, Shop$report$result> = {
  name: 'report',
  reply: 'void',
  writeArgs: write$Shop$report$args,
  readResult: read$Shop$report$result,
  sink: { write: write$Shop$report$sink },
  final: { read: read$Shop$report$final },
}

export const Shop$report$processor: StreamingProcessorMethod<Handler<Shop>, Shop$report$args, Shop$report$result> = {
  name: 'report',
  reply: 'void',
  readArgs: read$Shop$report$args,
  invoke: (handler, _args, context) => handler.report(context),
  writeResult: write$Shop$report$result,
  sink: { read: read$Shop$report$sink },
  final: { write: write$Shop$report$final },
}

export interface Shop$reportCounted$args {}

const $Shop$reportCounted$args: StructSchema = { name: 'Shop.reportCounted.args', fields: {} }

function read$Shop$reportCounted$args(r: Reader): Shop$reportCounted$args {
  r.begin($Shop$reportCounted$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$reportCounted$args(w: Writer, v: Shop$reportCounted$args): void {
  w.begin($Shop$reportCounted$args, v)
  w.end(v)
}

export const Shop$reportCounted$args: StructCodec<Shop$reportCounted$args> = {
  schema: $Shop$reportCounted$args,
  read: read$Shop$reportCounted$args,
  write: write$Shop$reportCounted$args,
}

export interface Shop$reportCounted$result {
  success?: number | undefined
}

const $Shop$reportCounted$result: StructSchema = { name: 'Shop.reportCounted.result', fields: { success: 0x008 } }

function read$Shop$reportCounted$result(r: Reader): Shop$reportCounted$result {
  let success: number | undefined
  r.begin($Shop$reportCounted$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$reportCounted$result(w: Writer, v: Shop$reportCounted$result): void {
  w.begin($Shop$reportCounted$result, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  w.end(v)
}

export const Shop$reportCounted$result: StructCodec<Shop$reportCounted$result> = {
  schema: $Shop$reportCounted$result,
  read: read$Shop$reportCounted$result,
  write: write$Shop$reportCounted$result,
}

interface Shop$reportCounted$sink {
  success?: Sighting | undefined
  sold?: SoldOut | undefined
}

const $Shop$reportCounted$sink: StructSchema = { name: 'Shop.reportCounted.sink', fields: { success: 0x00c, sold: 0x10c } }

function read$Shop$reportCounted$sink(r: Reader): Shop$reportCounted$sink {
  let success: Sighting | undefined, sold: SoldOut | undefined
  r.begin($Shop$reportCounted$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readSighting(r); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$reportCounted$sink(w: Writer, v: Shop$reportCounted$sink): void {
  w.begin($Shop$reportCounted$sink, v)
  if (v.success != null) writeSighting(w.field(0x00c), v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

interface Shop$reportCounted$final {
  success?: number | undefined
  sold?: SoldOut | undefined
}

const $Shop$reportCounted$final: StructSchema = { name: 'Shop.reportCounted.final', fields: { success: 0x008, sold: 0x10c } }

function read$Shop$reportCounted$final(r: Reader): Shop$reportCounted$final {
  let success: number | undefined, sold: SoldOut | undefined
  r.begin($Shop$reportCounted$final)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x008: success = r.i32(); break
      case 0x10c: sold = readSoldOut(r); break
      default: r.unknown(h)
    }
  return r.end({ success, sold })
}

function write$Shop$reportCounted$final(w: Writer, v: Shop$reportCounted$final): void {
  w.begin($Shop$reportCounted$final, v)
  if (v.success != null) w.field(0x008).i32(v.success)
  if (v.sold != null) writeSoldOut(w.field(0x10c), v.sold)
  w.end(v)
}

export const Shop$reportCounted$client: StreamingMethod<Shop$reportCounted$args, Shop$reportCounted$result> = {
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

export const Shop$reportCounted$processor: StreamingProcessorMethod<Handler<Shop>, Shop$reportCounted$args, Shop$reportCounted$result> = {
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

export interface Shop$chat$args {}

const $Shop$chat$args: StructSchema = { name: 'Shop.chat.args', fields: {} }

function read$Shop$chat$args(r: Reader): Shop$chat$args {
  r.begin($Shop$chat$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$chat$args(w: Writer, v: Shop$chat$args): void {
  w.begin($Shop$chat$args, v)
  w.end(v)
}

export const Shop$chat$args: StructCodec<Shop$chat$args> = { schema: $Shop$chat$args, read: read$Shop$chat$args, write: write$Shop$chat$args }

export interface Shop$chat$result {}

const $Shop$chat$result: StructSchema = { name: 'Shop.chat.result', fields: {} }

function read$Shop$chat$result(r: Reader): Shop$chat$result {
  r.begin($Shop$chat$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Shop$chat$result(w: Writer, v: Shop$chat$result): void {
  w.begin($Shop$chat$result, v)
  w.end(v)
}

export const Shop$chat$result: StructCodec<Shop$chat$result> = {
  schema: $Shop$chat$result,
  read: read$Shop$chat$result,
  write: write$Shop$chat$result,
}

interface Shop$chat$stream {
  success?: string | undefined
}

const $Shop$chat$stream: StructSchema = { name: 'Shop.chat.stream', fields: { success: 0x00b } }

function read$Shop$chat$stream(r: Reader): Shop$chat$stream {
  let success: string | undefined
  r.begin($Shop$chat$stream)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00b: success = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$chat$stream(w: Writer, v: Shop$chat$stream): void {
  w.begin($Shop$chat$stream, v)
  if (v.success != null) w.field(0x00b).string(v.success)
  w.end(v)
}

interface Shop$chat$sink {
  success?: string | undefined
}

const $Shop$chat$sink: StructSchema = { name: 'Shop.chat.sink', fields: { success: 0x00b } }

function read$Shop$chat$sink(r: Reader): Shop$chat$sink {
  let success: string | undefined
  r.begin($Shop$chat$sink)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00b: success = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Shop$chat$sink(w: Writer, v: Shop$chat$sink): void {
  w.begin($Shop$chat$sink, v)
  if (v.success != null) w.field(0x00b).string(v.success)
  w.end(v)
}

export const Shop$chat$client: StreamingMethod<Shop$chat$args, Shop$chat$result> = {
  name: 'chat',
  reply: 'void',
  writeArgs: write$Shop$chat$args,
  readResult: read$Shop$chat$result,
  stream: { read: read$Shop$chat$stream },
  sink: { write: write$Shop$chat$sink },
}

export const Shop$chat$processor: StreamingProcessorMethod<Handler<Shop>, Shop$chat$args, Shop$chat$result> = {
  name: 'chat',
  reply: 'void',
  readArgs: read$Shop$chat$args,
  invoke: (handler, _args, context) => handler.chat(context),
  writeResult: write$Shop$chat$result,
  stream: { write: write$Shop$chat$stream },
  sink: { read: read$Shop$chat$sink },
}

function read$ListOfString(r: Reader): string[] {
  const list = new Array<string>(r.list(11))
  for (let i = 0; i < list.length; i++) list[i] = r.string()
  r.endContainer()
  return list
}

function write$ListOfString(w: Writer, v: string[]): void {
  w.list(11, v.length)
  for (let i = 0; i < v.length; i++) w.string(v[i] as string)
  w.endContainer()
}

function read$SetOfI32(r: Reader): Set<number> {
  const set = new Set<number>()
  for (let n = r.set(8); n > 0; n--) set.add(r.i32())
  r.endContainer()
  return set
}

function write$SetOfI32(w: Writer, v: Set<number>): void {
  w.set(8, v.size)
  for (const item of v) w.i32(item)
  w.endContainer()
}

function read$MapOfStringToI32(r: Reader): Map<string, number> {
  const map = new Map<string, number>()
  for (let n = r.map(11, 8); n > 0; n--) map.set(r.string(), r.i32())
  r.endContainer()
  return map
}

function write$MapOfStringToI32(w: Writer, v: Map<string, number>): void {
  w.map(11, 8, v.size)
  for (const [key, value] of v) {
    w.string(key)
    w.i32(value)
  }
  w.endContainer()
}

export * as default from './shop.thrift'
