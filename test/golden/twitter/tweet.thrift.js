/** Tweets, and where they come from. */
import { ThriftException, keepUnknownFields } from 'thrift-es'

/** What kind of message it is. */
export const TweetType = {
  TWEET: 0,
  RETWEET: 2,
  DM: 10,
  REPLY: 11,
  0: 'TWEET',
  2: 'RETWEET',
  10: 'DM',
  11: 'REPLY',
}

const $Location = { name: 'Location', fields: { latitude: 0x104, longitude: 0x204 } }

export function createLocation(init) {
  return { ...init }
}

export function readLocation(r) {
  let latitude, longitude
  r.begin($Location)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x104: latitude = r.double(); break
      case 0x204: longitude = r.double(); break
      default: r.unknown(h)
    }
  return r.end({ latitude: latitude ?? r.missing(1), longitude: longitude ?? r.missing(2) })
}

export function writeLocation(w, v) {
  w.begin($Location, v)
  w.field(0x104).double(v.latitude ?? w.missing(1))
  w.field(0x204).double(v.longitude ?? w.missing(2))
  w.end(v)
}

export const Location = {
  schema: $Location,
  create: createLocation,
  read: readLocation,
  write: writeLocation,
}

const $Tweet = {
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

export function createTweet(init) {
  return {
    ...init,
    tweetType: init.tweetType ?? 0 /* TWEET */,
    language: init.language ?? 'english',
  }
}

export function readTweet(r) {
  let userId, userName, text, loc, tweetType, language
  r.begin($Tweet)
  for (let h; (h = r.field()); )
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

export function writeTweet(w, v) {
  w.begin($Tweet, v)
  w.field(0x108).i32(v.userId ?? w.missing(1))
  w.field(0x20b).string(v.userName ?? w.missing(2))
  w.field(0x30b).string(v.text ?? w.missing(3))
  if (v.loc != null) writeLocation(w.field(0x40c), v.loc)
  if (v.tweetType != null) w.field(0x508).i32(v.tweetType)
  if (v.language != null) w.field(0x100b).string(v.language)
  w.end(v)
}

export const Tweet = { schema: $Tweet, create: createTweet, read: readTweet, write: writeTweet }

const $TwitterUnavailable = { name: 'TwitterUnavailable', fields: { message: 0x10b } }

export class TwitterUnavailable extends ThriftException {
  static schema = $TwitterUnavailable
  static create = createTwitterUnavailable
  static read = readTwitterUnavailable
  static write = writeTwitterUnavailable

  constructor(init = {}) {
    super('TwitterUnavailable', init.message)
  }
}

export function createTwitterUnavailable(init = {}) {
  return keepUnknownFields(new TwitterUnavailable(init), init)
}

export function readTwitterUnavailable(r) {
  let message
  r.begin($TwitterUnavailable)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: message = r.string(); break
      default: r.unknown(h)
    }
  return r.end(new TwitterUnavailable({ message }))
}

export function writeTwitterUnavailable(w, v) {
  w.begin($TwitterUnavailable, v)
  const message = Object.hasOwn(v, 'message') ? v.message : undefined
  if (message != null) w.field(0x10b).string(message)
  w.end(v)
}

export const MAX_RESULTS = 100

export * as default from './tweet.thrift'
