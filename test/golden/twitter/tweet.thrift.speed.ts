/** Tweets, and where they come from. */
import { ThriftException, keepUnknownFields } from 'thrift-es'
import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'

/** What kind of message it is. */
export type TweetType = 0 | 2 | 10 | 11 | (number & {})
export const TweetType: {
  readonly TWEET: 0
  readonly RETWEET: 2
  readonly DM: 10
  readonly REPLY: 11
  readonly [value: number]: string | undefined
} = {
  TWEET: 0,
  RETWEET: 2,
  DM: 10,
  REPLY: 11,
  0: 'TWEET',
  2: 'RETWEET',
  10: 'DM',
  11: 'REPLY',
}

export interface Location {
  latitude: number
  longitude: number
}

const $Location: StructSchema = { name: 'Location', fields: { latitude: 0x104, longitude: 0x204 } }

export function createLocation(init: Location): Location {
  return { ...init }
}

export function readLocation(r: Reader): Location {
  if (r.inline) return $$r.inlined(r, readLocation, readLocation$binary, readLocation$compact)
  let latitude: number | undefined, longitude: number | undefined
  r.begin($Location)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x104: latitude = r.double(); break
      case 0x204: longitude = r.double(); break
      default: r.unknown(h)
    }
  return r.end({ latitude: latitude ?? r.missing(1), longitude: longitude ?? r.missing(2) })
}

function readLocation$binary(r: $$r.Input): Location {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let latitude: number | undefined, longitude: number | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x040001: latitude = d.getFloat64(p + 3); p += 11; break
      case 0x040002: longitude = d.getFloat64(p + 3); p += 11; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (latitude === undefined || longitude === undefined) $$r.bail()
  return $$r.attach({ latitude, longitude }, u)
}

function readLocation$compact(r: $$r.Input): Location {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position, f = 0, h = 0
  let latitude: number | undefined, longitude: number | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x17: latitude = d.getFloat64(p, true); p += 8; break
      case 0x27: longitude = d.getFloat64(p, true); p += 8; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (latitude === undefined || longitude === undefined) $$r.bail()
  return $$r.attach({ latitude, longitude }, u)
}

export function writeLocation(w: Writer, v: Location): void {
  if (w.inline) return $$w.inlined(w, v, writeLocation, writeLocation$binary, writeLocation$compact)
  w.begin($Location, v)
  w.field(0x104).double(v.latitude ?? w.missing(1))
  w.field(0x204).double(v.longitude ?? w.missing(2))
  w.end(v)
}

function writeLocation$binary(w: $$w.Output, v: Location): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0x4000100); d.setFloat64(p + 3, $$w.double(v.latitude)); p += 11
  d.setInt32(p, 0x4000200); d.setFloat64(p + 3, $$w.double(v.longitude)); p += 11
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Location, v), 0) : p)
}

function writeLocation$compact(w: $$w.Output, v: Location): void {
  let p = $$w.open(w, v), b = w.bytes, d = w.view
  b[p++] = 0x10 | 7; d.setFloat64(p, $$w.double(v.latitude), true); p += 8
  b[p++] = 0x10 | 7; d.setFloat64(p, $$w.double(v.longitude), true); p += 8
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Location, v), 2) : p)
}

export const Location: Struct<Location> = {
  schema: $Location,
  create: createLocation,
  read: readLocation,
  write: writeLocation,
}

/** A short message from somebody. */
export interface Tweet {
  userId: number
  userName: string
  /** At most 140 characters. */
  text: string
  loc?: Location | undefined
  tweetType?: TweetType | undefined
  language?: string | undefined
}

const $Tweet: StructSchema = {
  name: 'Tweet',
  fields: {
    userId: 0x108,
    userName: 0x20b,
    text: 0x30b,
    loc: 0x40c,
    tweetType: 0x508,
    language: 0x100b,
  },
}

export function createTweet(init: Tweet): Tweet {
  return {
    ...init,
    tweetType: init.tweetType ?? 0 /* TWEET */,
    language: init.language ?? 'english',
  }
}

export function readTweet(r: Reader): Tweet {
  if (r.inline) return $$r.inlined(r, readTweet, readTweet$binary, readTweet$compact)
  let userId: number | undefined,
    userName: string | undefined,
    text: string | undefined,
    loc: Location | undefined,
    tweetType: TweetType | undefined,
    language: string | undefined
  r.begin($Tweet)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108: userId = r.i32(); break
      case 0x20b: userName = r.string(); break
      case 0x30b: text = r.string(); break
      case 0x40c: loc = readLocation(r); break
      case 0x508: tweetType = r.i32(); break
      case 0x100b: language = r.string(); break
      default: r.unknown(h)
    }
  return r.end({
    userId: userId ?? r.missing(1),
    userName: userName ?? r.missing(2),
    text: text ?? r.missing(3),
    loc,
    tweetType: tweetType ?? 0 /* TWEET */,
    language: language ?? 'english',
  })
}

function readTweet$binary(r: $$r.Input): Tweet {
  $$r.open(r, 6)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let userId: number | undefined,
    userName: string | undefined,
    text: string | undefined,
    loc: Location | undefined,
    tweetType: TweetType | undefined,
    language: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x080001: userId = d.getInt32(p + 3); p += 7; break
      case 0x0b0002: x = d.getInt32(p + 3); userName = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0b0003: x = d.getInt32(p + 3); text = $$r.text(r, p + 7, x); p += x + 7; break
      case 0x0c0004: r.position = p + 3; loc = readLocation$binary(r); p = r.position; break
      case 0x080005: tweetType = d.getInt32(p + 3); p += 7; break
      case 0x0b0010: x = d.getInt32(p + 3); language = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  if (userId === undefined || userName === undefined || text === undefined) $$r.bail()
  return $$r.attach({
    userId,
    userName,
    text,
    loc,
    tweetType: tweetType ?? 0 /* TWEET */,
    language: language ?? 'english',
  }, u)
}

function readTweet$compact(r: $$r.Input): Tweet {
  $$r.open(r, 6)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let userId: number | undefined,
    userName: string | undefined,
    text: string | undefined,
    loc: Location | undefined,
    tweetType: TweetType | undefined,
    language: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x15: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; userId = $$r.zigzag(x); break
      case 0x28: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; userName = $$r.text(r, p, x); p += x; break
      case 0x38: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; text = $$r.text(r, p, x); p += x; break
      case 0x4c: r.position = p; loc = readLocation$compact(r); p = r.position; break
      case 0x55: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; tweetType = $$r.zigzag(x); break
      case 0x108: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; language = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  if (userId === undefined || userName === undefined || text === undefined) $$r.bail()
  return $$r.attach({
    userId,
    userName,
    text,
    loc,
    tweetType: tweetType ?? 0 /* TWEET */,
    language: language ?? 'english',
  }, u)
}

export function writeTweet(w: Writer, v: Tweet): void {
  if (w.inline) return $$w.inlined(w, v, writeTweet, writeTweet$binary, writeTweet$compact)
  w.begin($Tweet, v)
  w.field(0x108).i32(v.userId ?? w.missing(1))
  w.field(0x20b).string(v.userName ?? w.missing(2))
  w.field(0x30b).string(v.text ?? w.missing(3))
  if (v.loc != null) writeLocation(w.field(0x40c), v.loc)
  if (v.tweetType != null) w.field(0x508).i32(v.tweetType)
  if (v.language != null) w.field(0x100b).string(v.language)
  w.end(v)
}

function writeTweet$binary(w: $$w.Output, v: Tweet): void {
  let p = $$w.open(w, v), d = w.view
  d.setInt32(p, 0x8000100); d.setInt32(p + 3, $$w.i32(v.userId)); p += 7
  d.setInt32(p, 0xb000200); p = $$w.binaryText(w, p + 3, v.userName); d = w.view
  d.setInt32(p, 0xb000300); p = $$w.binaryText(w, p + 3, v.text); d = w.view
  if (v.loc != null) {
    d.setInt32(p, 0xc000400); w.position = p + 3; writeLocation$binary(w, v.loc); p = $$w.room(w); d = w.view
  }
  if (v.tweetType != null) {
    d.setInt32(p, 0x8000500); d.setInt32(p + 3, $$w.i32(v.tweetType)); p += 7
  }
  if (v.language != null) {
    d.setInt32(p, 0xb001000); p = $$w.binaryText(w, p + 3, v.language); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Tweet, v), 0) : p)
}

function writeTweet$compact(w: $$w.Output, v: Tweet): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  b[p++] = 0x10 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.userId)))
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.userName); b = w.bytes
  b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.text); b = w.bytes
  f = 3
  if (v.loc != null) {
    b[p++] = 0x10 | 12; w.position = p; writeLocation$compact(w, v.loc); p = $$w.room(w); b = w.bytes; f = 4
  }
  if (v.tweetType != null) {
    b[p++] = 5 - f << 4 | 5; p = $$w.varint(b, p, $$w.zigzag($$w.i32(v.tweetType))); f = 5
  }
  if (v.language != null) {
    b[p++] = 16 - f << 4 | 8; p = $$w.compactText(w, p, v.language); b = w.bytes; f = 16
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Tweet, v), f) : p)
}

export const Tweet: Struct<Tweet> = { schema: $Tweet, create: createTweet, read: readTweet, write: writeTweet }

export type TweetList = Tweet[]

const $TwitterUnavailable: StructSchema = { name: 'TwitterUnavailable', fields: { message: 0x10b } }

export class TwitterUnavailable extends ThriftException {
  declare message: string

  static readonly schema: StructSchema = $TwitterUnavailable
  static readonly create: typeof createTwitterUnavailable = createTwitterUnavailable
  static readonly read: typeof readTwitterUnavailable = readTwitterUnavailable
  static readonly write: typeof writeTwitterUnavailable = writeTwitterUnavailable

  constructor(init: { message?: string | undefined } = {}) {
    super('TwitterUnavailable', init.message)
  }
}

export function createTwitterUnavailable(init: { message?: string | undefined } = {}): TwitterUnavailable {
  return keepUnknownFields(new TwitterUnavailable(init), init)
}

export function readTwitterUnavailable(r: Reader): TwitterUnavailable {
  if (r.inline) return $$r.inlined(r, readTwitterUnavailable, readTwitterUnavailable$binary, readTwitterUnavailable$compact)
  let message: string | undefined
  r.begin($TwitterUnavailable)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new TwitterUnavailable({ message }))
}

function readTwitterUnavailable$binary(r: $$r.Input): TwitterUnavailable {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let message: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); message = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.raise(r, new TwitterUnavailable({ message }), u)
}

function readTwitterUnavailable$compact(r: $$r.Input): TwitterUnavailable {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let message: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; message = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.raise(r, new TwitterUnavailable({ message }), u)
}

export function writeTwitterUnavailable(w: Writer, v: TwitterUnavailable): void {
  if (w.inline) return $$w.inlined(w, v, writeTwitterUnavailable, writeTwitterUnavailable$binary, writeTwitterUnavailable$compact)
  w.begin($TwitterUnavailable, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

function writeTwitterUnavailable$binary(w: $$w.Output, v: TwitterUnavailable): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), d = w.view
  if (message != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, message); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $TwitterUnavailable, v), 0) : p)
}

function writeTwitterUnavailable$compact(w: $$w.Output, v: TwitterUnavailable): void {
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (message != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, message); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $TwitterUnavailable, v), f) : p)
}

export const MAX_RESULTS: number = 100

export * as default from './tweet.thrift'
