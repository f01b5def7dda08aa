/** What the compiler prints for the service of the guide's twitter.thrift, written by hand. */
import {
  type CallOptions,
  Client,
  type ClientMethod,
  type Context,
  type Handler,
  Processor,
  type ProcessorMethod,
  type Reader,
  type StructSchema,
  type Writer,
} from 'thrift-es'
import {
  readTweet,
  readTweetSearchResult,
  readTwitterUnavailable,
  type Tweet,
  type TweetSearchResult,
  TwitterUnavailable,
  writeTweet,
  writeTweetSearchResult,
  writeTwitterUnavailable,
} from '../protocols/twitter.ts'

export interface Twitter {
  ping(): Promise<void>
  postTweet(tweet?: Tweet): Promise<boolean>
  searchTweets(query?: string): Promise<TweetSearchResult>
  zip(): Promise<void>
}

type Empty = Record<never, never>
const $ping$args: StructSchema = { name: 'Twitter.ping.args', fields: {} }
function readEmpty(r: Reader): Empty {
  r.begin($ping$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}
function writeEmpty(w: Writer, v: Empty): void {
  w.begin($ping$args, v)
  w.end(v)
}

interface Twitter$postTweet$args {
  tweet?: Tweet | undefined
}
const $postTweet$args: StructSchema = { name: 'Twitter.postTweet.args', fields: { tweet: 0x10c } }
function readTwitter$postTweet$args(r: Reader): Twitter$postTweet$args {
  let tweet: Tweet | undefined
  r.begin($postTweet$args)
  for (let h: number; (h = r.field()); )
    if (h === 0x10c) tweet = readTweet(r)
    else r.unknown(h)
  return r.end({ tweet })
}
function writeTwitter$postTweet$args(w: Writer, v: Twitter$postTweet$args): void {
  w.begin($postTweet$args, v)
  if (v.tweet != null) {
    w.field(0x10c)
    writeTweet(w, v.tweet)
  }
  w.end(v)
}

interface Twitter$postTweet$result {
  success?: boolean | undefined
  unavailable?: TwitterUnavailable | undefined
}
const $postTweet$result: StructSchema = {
  name: 'Twitter.postTweet.result',
  fields: { success: 2, unavailable: 0x10c },
}
function readTwitter$postTweet$result(r: Reader): Twitter$postTweet$result {
  let success: boolean | undefined
  let unavailable: TwitterUnavailable | undefined
  r.begin($postTweet$result)
  for (let h: number; (h = r.field()); )
    if (h === 2) success = r.bool()
    else if (h === 0x10c) unavailable = readTwitterUnavailable(r)
    else r.unknown(h)
  return r.end({ success, unavailable })
}
function writeTwitter$postTweet$result(w: Writer, v: Twitter$postTweet$result): void {
  w.begin($postTweet$result, v)
  if (v.success != null) {
    w.field(2)
    w.bool(v.success)
  }
  if (v.unavailable != null) {
    w.field(0x10c)
    writeTwitterUnavailable(w, v.unavailable)
  }
  w.end(v)
}

interface Twitter$searchTweets$args {
  query?: string | undefined
}
const $searchTweets$args: StructSchema = { name: 'Twitter.searchTweets.args', fields: { query: 0x10b } }
function readTwitter$searchTweets$args(r: Reader): Twitter$searchTweets$args {
  let query: string | undefined
  r.begin($searchTweets$args)
  for (let h: number; (h = r.field()); )
    if (h === 0x10b) query = r.string()
    else r.unknown(h)
  return r.end({ query })
}
function writeTwitter$searchTweets$args(w: Writer, v: Twitter$searchTweets$args): void {
  w.begin($searchTweets$args, v)
  if (v.query != null) {
    w.field(0x10b)
    w.string(v.query)
  }
  w.end(v)
}

interface Twitter$searchTweets$result {
  success?: TweetSearchResult | undefined
}
const $searchTweets$result: StructSchema = { name: 'Twitter.searchTweets.result', fields: { success: 12 } }
function readTwitter$searchTweets$result(r: Reader): Twitter$searchTweets$result {
  let success: TweetSearchResult | undefined
  r.begin($searchTweets$result)
  for (let h: number; (h = r.field()); )
    if (h === 12) success = readTweetSearchResult(r)
    else r.unknown(h)
  return r.end({ success })
}
function writeTwitter$searchTweets$result(w: Writer, v: Twitter$searchTweets$result): void {
  w.begin($searchTweets$result, v)
  if (v.success != null) {
    w.field(12)
    writeTweetSearchResult(w, v.success)
  }
  w.end(v)
}

export class TwitterClient extends Client implements Twitter {
  ping(options?: CallOptions): Promise<void> {
    return this.$call(Twitter$ping$client, {}, options)
  }
  postTweet(tweet?: Tweet, options?: CallOptions): Promise<boolean> {
    return this.$call(Twitter$postTweet$client, { tweet }, options)
  }
  searchTweets(query?: string, options?: CallOptions): Promise<TweetSearchResult> {
    return this.$call(Twitter$searchTweets$client, { query }, options)
  }
  zip(options?: CallOptions): Promise<void> {
    return this.$call(Twitter$zip$client, {}, options)
  }
}
const Twitter$ping$client: ClientMethod<Empty, Empty> = {
  name: 'ping',
  reply: 'void',
  writeArgs: writeEmpty,
  readResult: readEmpty,
}
const Twitter$postTweet$client: ClientMethod<Twitter$postTweet$args, Twitter$postTweet$result> = {
  name: 'postTweet',
  reply: 'value',
  writeArgs: writeTwitter$postTweet$args,
  readResult: readTwitter$postTweet$result,
}
const Twitter$searchTweets$client: ClientMethod<Twitter$searchTweets$args, Twitter$searchTweets$result> = {
  name: 'searchTweets',
  reply: 'value',
  writeArgs: writeTwitter$searchTweets$args,
  readResult: readTwitter$searchTweets$result,
}
const Twitter$zip$client: ClientMethod<Empty, Empty> = { name: 'zip', reply: 'oneway', writeArgs: writeEmpty }

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
const Twitter$ping$processor: ProcessorMethod<Handler<Twitter>, Empty, Empty> = {
  name: 'ping',
  reply: 'void',
  readArgs: readEmpty,
  invoke: (handler, _args, context) => handler.ping(context),
  writeResult: writeEmpty,
}
const Twitter$postTweet$processor: ProcessorMethod<
  Handler<Twitter>,
  Twitter$postTweet$args,
  Twitter$postTweet$result
> = {
  name: 'postTweet',
  reply: 'value',
  readArgs: readTwitter$postTweet$args,
  invoke: (handler, args, context) => handler.postTweet(args.tweet, context),
  catch: error => (error instanceof TwitterUnavailable ? { unavailable: error } : undefined),
  writeResult: writeTwitter$postTweet$result,
}
const Twitter$searchTweets$processor: ProcessorMethod<
  Handler<Twitter>,
  Twitter$searchTweets$args,
  Twitter$searchTweets$result
> = {
  name: 'searchTweets',
  reply: 'value',
  readArgs: readTwitter$searchTweets$args,
  invoke: (handler, args, context) => handler.searchTweets(args.query, context),
  writeResult: writeTwitter$searchTweets$result,
}
const Twitter$zip$processor: ProcessorMethod<Handler<Twitter>, Empty, Empty> = {
  name: 'zip',
  reply: 'oneway',
  readArgs: readEmpty,
  invoke: (handler, _args, context) => handler.zip(context),
}

/** A handler that does what the guide's service is for; its parameters are as users write them. */
export class Timeline {
  readonly tweets: Tweet[] = []
  zips = 0

  ping(): void {}
  postTweet(tweet: Tweet): boolean {
    if (tweet.text === 'whale') throw new TwitterUnavailable({ message: 'over capacity' })
    this.tweets.push(tweet)
    return true
  }
  async searchTweets(query: string, context: Context): Promise<TweetSearchResult> {
    if (context.signal?.aborted) return {}
    return { tweets: this.tweets.filter(tweet => tweet.text.includes(query)) }
  }
  zip(): void {
    this.zips++
  }
}
