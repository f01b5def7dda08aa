/** Tweets, and where they come from. */
import { ThriftException, keepUnknownFields } from 'thrift-es'
import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

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

export function writeLocation(w: Writer, v: Location): void {
  w.begin($Location, v)
  w.field(0x104).double(v.latitude ?? w.missing(1))
  w.field(0x204).double(v.longitude ?? w.missing(2))
  w.end(v)
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

export function writeTweet(w: Writer, v: Tweet): void {
  w.begin($Tweet, v)
  w.field(0x108).i32(v.userId ?? w.missing(1))
  w.field(0x20b).string(v.userName ?? w.missing(2))
  w.field(0x30b).string(v.text ?? w.missing(3))
  if (v.loc != null) writeLocation(w.field(0x40c), v.loc)
  if (v.tweetType != null) w.field(0x508).i32(v.tweetType)
  if (v.language != null) w.field(0x100b).string(v.language)
  w.end(v)
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
  let message: string | undefined
  r.begin($TwitterUnavailable)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new TwitterUnavailable({ message }))
}

export function writeTwitterUnavailable(w: Writer, v: TwitterUnavailable): void {
  w.begin($TwitterUnavailable, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

export const MAX_RESULTS: number = 100

export * as default from './tweet.thrift'
