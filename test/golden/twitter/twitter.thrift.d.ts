import { Client, Processor } from 'thrift-es'
import type { CallOptions, Handler, Reader, Struct, StructSchema, Writer } from 'thrift-es'
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

export * as default from './twitter.thrift'
