import { Client, Processor } from 'thrift-es'
import type { CallOptions, Handler, Reader, Struct, StructCodec, StructSchema, Writer } from 'thrift-es'
import * as tweet$ from './tweet.thrift'

export interface TweetSearchResult {
  tweets?: tweet$.TweetList | undefined
}

export declare function createTweetSearchResult(init?: TweetSearchResult): TweetSearchResult

export declare function readTweetSearchResult(r: Reader): TweetSearchResult

export declare function writeTweetSearchResult(w: Writer, v: TweetSearchResult): void

export declare const TweetSearchResult: Struct<TweetSearchResult>

export interface Twitter {
  /** Is anybody there? */
  ping(): Promise<void>
  /** @throws {@link tweet$.TwitterUnavailable} */
  postTweet(tweet?: tweet$.Tweet): Promise<boolean>
  searchTweets(query?: string): Promise<TweetSearchResult>
  /** Nobody waits for the end of it. */
  zip(): Promise<void>
}

/** Calls the functions of Twitter on a server. */
export declare class TwitterClient extends Client implements Twitter {
  /** Is anybody there? */
  ping(options?: CallOptions): Promise<void>
  /** @throws {@link tweet$.TwitterUnavailable} */
  postTweet(tweet: tweet$.Tweet, options?: CallOptions): Promise<boolean>
  searchTweets(query: string, options?: CallOptions): Promise<TweetSearchResult>
  /** Nobody waits for the end of it. */
  zip(options?: CallOptions): Promise<void>
}

/** Answers calls of Twitter with the functions of a handler. */
export declare class TwitterProcessor extends Processor {
  constructor(handler: Handler<Twitter>)
}

export declare const Twitter: {
  readonly name: string
  readonly Client: typeof TwitterClient
  readonly Processor: typeof TwitterProcessor
}

export interface Twitter$ping$args {}

export declare const Twitter$ping$args: StructCodec<Twitter$ping$args>

export interface Twitter$ping$result {}

export declare const Twitter$ping$result: StructCodec<Twitter$ping$result>

export interface Twitter$postTweet$args {
  tweet?: tweet$.Tweet | undefined
}

export declare const Twitter$postTweet$args: StructCodec<Twitter$postTweet$args>

export interface Twitter$postTweet$result {
  success?: boolean | undefined
  unavailable?: tweet$.TwitterUnavailable | undefined
}

export declare const Twitter$postTweet$result: StructCodec<Twitter$postTweet$result>

export interface Twitter$searchTweets$args {
  query?: string | undefined
}

export declare const Twitter$searchTweets$args: StructCodec<Twitter$searchTweets$args>

export interface Twitter$searchTweets$result {
  success?: TweetSearchResult | undefined
}

export declare const Twitter$searchTweets$result: StructCodec<Twitter$searchTweets$result>

export interface Twitter$zip$args {}

export declare const Twitter$zip$args: StructCodec<Twitter$zip$args>

export * as default from './twitter.thrift'
