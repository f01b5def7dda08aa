/** Tweets, and where they come from. */
import { ThriftException } from 'thrift-es'
import type { Reader, Struct, StructSchema, Writer } from 'thrift-es'

/** What kind of message it is. */
export type TweetType = 0 | 2 | 10 | 11 | (number & {})
export declare const TweetType: {
  readonly TWEET: 0
  readonly RETWEET: 2
  readonly DM: 10
  readonly REPLY: 11
  readonly [value: number]: string | undefined
}

export interface Location {
  latitude: number
  longitude: number
}

export declare function createLocation(init: Location): Location

export declare function readLocation(r: Reader): Location

export declare function writeLocation(w: Writer, v: Location): void

export declare const Location: Struct<Location>

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

export declare function createTweet(init: Tweet): Tweet

export declare function readTweet(r: Reader): Tweet

export declare function writeTweet(w: Writer, v: Tweet): void

export declare const Tweet: Struct<Tweet>

export type TweetList = Tweet[]

export declare class TwitterUnavailable extends ThriftException {
  message: string

  static readonly schema: StructSchema
  static readonly create: typeof createTwitterUnavailable
  static readonly read: typeof readTwitterUnavailable
  static readonly write: typeof writeTwitterUnavailable

  constructor(init?: { message?: string | undefined })
}

export declare function createTwitterUnavailable(init?: { message?: string | undefined }): TwitterUnavailable

export declare function readTwitterUnavailable(r: Reader): TwitterUnavailable

export declare function writeTwitterUnavailable(w: Writer, v: TwitterUnavailable): void

export declare const MAX_RESULTS: number

export * as default from './tweet.thrift'
