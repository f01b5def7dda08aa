/**
 * What the compiler prints for the types of the guide's twitter.thrift, written by hand: the runtime is
 * tested against the shape of printed code, not against the compiler.
 */
import { type Reader, type Struct, type StructSchema, ThriftException, type Writer } from 'thrift-es'

export type TweetType = 0 | 2 | 10 | 11 | (number & {})

export interface Location {
  latitude: number
  longitude: number
}
const $Location: StructSchema = { name: 'Location', fields: { latitude: 0x104, longitude: 0x204 } }
export function createLocation(init: Location): Location {
  return { latitude: init.latitude, longitude: init.longitude }
}
export function readLocation(r: Reader): Location {
  let latitude: number | undefined
  let longitude: number | undefined
  r.begin($Location)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x104:
        latitude = r.double()
        break
      case 0x204:
        longitude = r.double()
        break
      default:
        r.unknown(h)
    }
  return r.end({ latitude: latitude ?? r.missing(1), longitude: longitude ?? r.missing(2) })
}
export function writeLocation(w: Writer, v: Location): void {
  w.begin($Location, v)
  w.field(0x104)
  w.double(v.latitude ?? w.missing(1))
  w.field(0x204)
  w.double(v.longitude ?? w.missing(2))
  w.end(v)
}
export const Location: Struct<Location> = {
  schema: $Location,
  create: createLocation,
  read: readLocation,
  write: writeLocation,
}

export interface Tweet {
  userId: number
  userName: string
  text: string
  loc?: Location | undefined
  tweetType?: TweetType | undefined
  language?: string | undefined
}
const $Tweet: StructSchema = {
  name: 'Tweet',
  fields: { userId: 0x108, userName: 0x20b, text: 0x30b, loc: 0x40c, tweetType: 0x508, language: 0x100b },
}
export function createTweet(init: Tweet): Tweet {
  return {
    userId: init.userId,
    userName: init.userName,
    text: init.text,
    loc: init.loc,
    tweetType: init.tweetType ?? 0,
    language: init.language ?? 'english',
  }
}
export function readTweet(r: Reader): Tweet {
  let userId: number | undefined
  let userName: string | undefined
  let text: string | undefined
  let loc: Location | undefined
  let tweetType: TweetType | undefined
  let language: string | undefined
  r.begin($Tweet)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x108:
        userId = r.i32()
        break
      case 0x20b:
        userName = r.string()
        break
      case 0x30b:
        text = r.string()
        break
      case 0x40c:
        loc = readLocation(r)
        break
      case 0x508:
        tweetType = r.i32()
        break
      case 0x100b:
        language = r.string()
        break
      default:
        r.unknown(h)
    }
  return r.end({
    userId: userId ?? r.missing(1),
    userName: userName ?? r.missing(2),
    text: text ?? r.missing(3),
    loc,
    tweetType: tweetType ?? 0,
    language: language ?? 'english',
  })
}
export function writeTweet(w: Writer, v: Tweet): void {
  w.begin($Tweet, v)
  w.field(0x108)
  w.i32(v.userId ?? w.missing(1))
  w.field(0x20b)
  w.string(v.userName ?? w.missing(2))
  w.field(0x30b)
  w.string(v.text ?? w.missing(3))
  if (v.loc != null) {
    w.field(0x40c)
    writeLocation(w, v.loc)
  }
  if (v.tweetType != null) {
    w.field(0x508)
    w.i32(v.tweetType)
  }
  if (v.language != null) {
    w.field(0x100b)
    w.string(v.language)
  }
  w.end(v)
}
export const Tweet: Struct<Tweet> = {
  schema: $Tweet,
  create: createTweet,
  read: readTweet,
  write: writeTweet,
}

export interface TweetSearchResult {
  tweets?: Tweet[] | undefined
}
const $TweetSearchResult: StructSchema = { name: 'TweetSearchResult', fields: { tweets: 0x10f } }
export function createTweetSearchResult(init: TweetSearchResult): TweetSearchResult {
  return { tweets: init.tweets }
}
export function readTweetSearchResult(r: Reader): TweetSearchResult {
  let tweets: Tweet[] | undefined
  r.begin($TweetSearchResult)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f:
        tweets = read$ListOfTweet(r)
        break
      default:
        r.unknown(h)
    }
  return r.end({ tweets })
}
export function writeTweetSearchResult(w: Writer, v: TweetSearchResult): void {
  w.begin($TweetSearchResult, v)
  if (v.tweets != null) {
    w.field(0x10f)
    write$ListOfTweet(w, v.tweets)
  }
  w.end(v)
}
export const TweetSearchResult: Struct<TweetSearchResult> = {
  schema: $TweetSearchResult,
  create: createTweetSearchResult,
  read: readTweetSearchResult,
  write: writeTweetSearchResult,
}

export class TwitterUnavailable extends ThriftException {
  declare message: string
  constructor(init?: { message?: string | undefined }) {
    super('TwitterUnavailable', init?.message)
  }
}
const $TwitterUnavailable: StructSchema = { name: 'TwitterUnavailable', fields: { message: 0x10b } }
export function readTwitterUnavailable(r: Reader): TwitterUnavailable {
  let message: string | undefined
  r.begin($TwitterUnavailable)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b:
        message = r.string()
        break
      default:
        r.unknown(h)
    }
  return r.end(new TwitterUnavailable({ message }))
}
export function writeTwitterUnavailable(w: Writer, v: TwitterUnavailable): void {
  w.begin($TwitterUnavailable, v)
  if (v.message != null) {
    w.field(0x10b)
    w.string(v.message)
  }
  w.end(v)
}

function read$ListOfTweet(r: Reader): Tweet[] {
  const list = new Array<Tweet>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = readTweet(r)
  r.endContainer()
  return list
}
function write$ListOfTweet(w: Writer, v: Tweet[]): void {
  w.list(12, v.length)
  for (const x of v) writeTweet(w, x)
  w.endContainer()
}
