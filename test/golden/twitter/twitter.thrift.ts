import { Client, Processor, fillList } from 'thrift-es'
import type {
  CallOptions,
  ClientMethod,
  Handler,
  ProcessorMethod,
  Reader,
  Struct,
  StructCodec,
  StructSchema,
  Writer,
} from 'thrift-es'
import * as tweet$ from './tweet.thrift'

export interface TweetSearchResult {
  tweets?: tweet$.TweetList | undefined
}

const $TweetSearchResult: StructSchema = { name: 'TweetSearchResult', fields: { tweets: 0x10f } }

export function createTweetSearchResult(init: TweetSearchResult = {}): TweetSearchResult {
  return { ...init, tweets: fillList(init.tweets, tweet$.createTweet) }
}

export function readTweetSearchResult(r: Reader): TweetSearchResult {
  let tweets: tweet$.TweetList | undefined
  r.begin($TweetSearchResult)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: tweets = read$ListOfTweet(r); break
      default: r.unknown(h)
    }
  return r.end({ tweets })
}

export function writeTweetSearchResult(w: Writer, v: TweetSearchResult): void {
  w.begin($TweetSearchResult, v)
  if (v.tweets != null) write$ListOfTweet(w.field(0x10f), v.tweets)
  w.end(v)
}

export const TweetSearchResult: Struct<TweetSearchResult> = {
  schema: $TweetSearchResult,
  create: createTweetSearchResult,
  read: readTweetSearchResult,
  write: writeTweetSearchResult,
}

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
export class TwitterClient extends Client implements Twitter {
  ping(options?: CallOptions): Promise<void> {
    return this.$call(Twitter$ping$client, {}, options)
  }

  postTweet(tweet: tweet$.Tweet, options?: CallOptions): Promise<boolean> {
    return this.$call(Twitter$postTweet$client, { tweet }, options)
  }

  searchTweets(query: string, options?: CallOptions): Promise<TweetSearchResult> {
    return this.$call(Twitter$searchTweets$client, { query }, options)
  }

  zip(options?: CallOptions): Promise<void> {
    return this.$call(Twitter$zip$client, {}, options)
  }
}

/** Answers calls of Twitter with the functions of a handler. */
export class TwitterProcessor extends Processor {
  constructor(handler: Handler<Twitter>) {
    super(handler, [
      Twitter$ping$processor,
      Twitter$postTweet$processor,
      Twitter$searchTweets$processor,
      Twitter$zip$processor,
    ])
  }
}

export const Twitter: {
  readonly name: string
  readonly Client: typeof TwitterClient
  readonly Processor: typeof TwitterProcessor
} = { name: 'Twitter', Client: TwitterClient, Processor: TwitterProcessor }

export interface Twitter$ping$args {}

const $Twitter$ping$args: StructSchema = { name: 'Twitter.ping.args', fields: {} }

function read$Twitter$ping$args(r: Reader): Twitter$ping$args {
  r.begin($Twitter$ping$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$ping$args(w: Writer, v: Twitter$ping$args): void {
  w.begin($Twitter$ping$args, v)
  w.end(v)
}

export const Twitter$ping$args: StructCodec<Twitter$ping$args> = {
  schema: $Twitter$ping$args,
  read: read$Twitter$ping$args,
  write: write$Twitter$ping$args,
}

export interface Twitter$ping$result {}

const $Twitter$ping$result: StructSchema = { name: 'Twitter.ping.result', fields: {} }

function read$Twitter$ping$result(r: Reader): Twitter$ping$result {
  r.begin($Twitter$ping$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$ping$result(w: Writer, v: Twitter$ping$result): void {
  w.begin($Twitter$ping$result, v)
  w.end(v)
}

export const Twitter$ping$result: StructCodec<Twitter$ping$result> = {
  schema: $Twitter$ping$result,
  read: read$Twitter$ping$result,
  write: write$Twitter$ping$result,
}

export const Twitter$ping$client: ClientMethod<Twitter$ping$args, Twitter$ping$result> = {
  name: 'ping',
  reply: 'void',
  writeArgs: write$Twitter$ping$args,
  readResult: read$Twitter$ping$result,
}

export const Twitter$ping$processor: ProcessorMethod<Handler<Twitter>, Twitter$ping$args, Twitter$ping$result> = {
  name: 'ping',
  reply: 'void',
  readArgs: read$Twitter$ping$args,
  invoke: (handler, _args, context) => handler.ping(context),
  writeResult: write$Twitter$ping$result,
}

export interface Twitter$postTweet$args {
  tweet?: tweet$.Tweet | undefined
}

const $Twitter$postTweet$args: StructSchema = { name: 'Twitter.postTweet.args', fields: { tweet: 0x10c } }

function read$Twitter$postTweet$args(r: Reader): Twitter$postTweet$args {
  let tweet: tweet$.Tweet | undefined
  r.begin($Twitter$postTweet$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: tweet = tweet$.readTweet(r); break
      default: r.unknown(h)
    }
  return r.end({ tweet })
}

function write$Twitter$postTweet$args(w: Writer, v: Twitter$postTweet$args): void {
  w.begin($Twitter$postTweet$args, v)
  if (v.tweet != null) tweet$.writeTweet(w.field(0x10c), v.tweet)
  w.end(v)
}

export const Twitter$postTweet$args: StructCodec<Twitter$postTweet$args> = {
  schema: $Twitter$postTweet$args,
  read: read$Twitter$postTweet$args,
  write: write$Twitter$postTweet$args,
}

export interface Twitter$postTweet$result {
  success?: boolean | undefined
  unavailable?: tweet$.TwitterUnavailable | undefined
}

const $Twitter$postTweet$result: StructSchema = { name: 'Twitter.postTweet.result', fields: { success: 0x002, unavailable: 0x10c } }

function read$Twitter$postTweet$result(r: Reader): Twitter$postTweet$result {
  let success: boolean | undefined, unavailable: tweet$.TwitterUnavailable | undefined
  r.begin($Twitter$postTweet$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x002: success = r.bool(); break
      case 0x10c: unavailable = tweet$.readTwitterUnavailable(r); break
      default: r.unknown(h)
    }
  return r.end({ success, unavailable })
}

function write$Twitter$postTweet$result(w: Writer, v: Twitter$postTweet$result): void {
  w.begin($Twitter$postTweet$result, v)
  if (v.success != null) w.field(0x002).bool(v.success)
  if (v.unavailable != null) tweet$.writeTwitterUnavailable(w.field(0x10c), v.unavailable)
  w.end(v)
}

export const Twitter$postTweet$result: StructCodec<Twitter$postTweet$result> = {
  schema: $Twitter$postTweet$result,
  read: read$Twitter$postTweet$result,
  write: write$Twitter$postTweet$result,
}

export const Twitter$postTweet$client: ClientMethod<Twitter$postTweet$args, Twitter$postTweet$result> = {
  name: 'postTweet',
  reply: 'value',
  writeArgs: write$Twitter$postTweet$args,
  readResult: read$Twitter$postTweet$result,
}

export const Twitter$postTweet$processor: ProcessorMethod<Handler<Twitter>, Twitter$postTweet$args, Twitter$postTweet$result> = {
  name: 'postTweet',
  reply: 'value',
  readArgs: read$Twitter$postTweet$args,
  invoke: (handler, args, context) => handler.postTweet(args.tweet, context),
  writeResult: write$Twitter$postTweet$result,
  catch: error =>
    error instanceof tweet$.TwitterUnavailable ? { unavailable: error } :
    undefined,
}

export interface Twitter$searchTweets$args {
  query?: string | undefined
}

const $Twitter$searchTweets$args: StructSchema = { name: 'Twitter.searchTweets.args', fields: { query: 0x10b } }

function read$Twitter$searchTweets$args(r: Reader): Twitter$searchTweets$args {
  let query: string | undefined
  r.begin($Twitter$searchTweets$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: query = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ query })
}

function write$Twitter$searchTweets$args(w: Writer, v: Twitter$searchTweets$args): void {
  w.begin($Twitter$searchTweets$args, v)
  if (v.query != null) w.field(0x10b).string(v.query)
  w.end(v)
}

export const Twitter$searchTweets$args: StructCodec<Twitter$searchTweets$args> = {
  schema: $Twitter$searchTweets$args,
  read: read$Twitter$searchTweets$args,
  write: write$Twitter$searchTweets$args,
}

export interface Twitter$searchTweets$result {
  success?: TweetSearchResult | undefined
}

const $Twitter$searchTweets$result: StructSchema = { name: 'Twitter.searchTweets.result', fields: { success: 0x00c } }

function read$Twitter$searchTweets$result(r: Reader): Twitter$searchTweets$result {
  let success: TweetSearchResult | undefined
  r.begin($Twitter$searchTweets$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readTweetSearchResult(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Twitter$searchTweets$result(w: Writer, v: Twitter$searchTweets$result): void {
  w.begin($Twitter$searchTweets$result, v)
  if (v.success != null) writeTweetSearchResult(w.field(0x00c), v.success)
  w.end(v)
}

export const Twitter$searchTweets$result: StructCodec<Twitter$searchTweets$result> = {
  schema: $Twitter$searchTweets$result,
  read: read$Twitter$searchTweets$result,
  write: write$Twitter$searchTweets$result,
}

export const Twitter$searchTweets$client: ClientMethod<Twitter$searchTweets$args, Twitter$searchTweets$result> = {
  name: 'searchTweets',
  reply: 'value',
  writeArgs: write$Twitter$searchTweets$args,
  readResult: read$Twitter$searchTweets$result,
}

export const Twitter$searchTweets$processor: ProcessorMethod<Handler<Twitter>, Twitter$searchTweets$args, Twitter$searchTweets$result> = {
  name: 'searchTweets',
  reply: 'value',
  readArgs: read$Twitter$searchTweets$args,
  invoke: (handler, args, context) => handler.searchTweets(args.query, context),
  writeResult: write$Twitter$searchTweets$result,
}

export interface Twitter$zip$args {}

const $Twitter$zip$args: StructSchema = { name: 'Twitter.zip.args', fields: {} }

function read$Twitter$zip$args(r: Reader): Twitter$zip$args {
  r.begin($Twitter$zip$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$zip$args(w: Writer, v: Twitter$zip$args): void {
  w.begin($Twitter$zip$args, v)
  w.end(v)
}

export const Twitter$zip$args: StructCodec<Twitter$zip$args> = {
  schema: $Twitter$zip$args,
  read: read$Twitter$zip$args,
  write: write$Twitter$zip$args,
}

export const Twitter$zip$client: ClientMethod<Twitter$zip$args, {}> = {
  name: 'zip',
  reply: 'oneway',
  writeArgs: write$Twitter$zip$args,
}

export const Twitter$zip$processor: ProcessorMethod<Handler<Twitter>, Twitter$zip$args, {}> = {
  name: 'zip',
  reply: 'oneway',
  readArgs: read$Twitter$zip$args,
  invoke: (handler, _args, context) => handler.zip(context),
}

function read$ListOfTweet(r: Reader): tweet$.Tweet[] {
  const list = new Array<tweet$.Tweet>(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = tweet$.readTweet(r)
  r.endContainer()
  return list
}

function write$ListOfTweet(w: Writer, v: tweet$.Tweet[]): void {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) tweet$.writeTweet(w, v[i] as tweet$.Tweet)
  w.endContainer()
}

export * as default from './twitter.thrift'
