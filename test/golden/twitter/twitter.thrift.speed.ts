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
import * as $$r from 'thrift-es/inline/read'
import * as $$w from 'thrift-es/inline/write'
import * as tweet$ from './tweet.thrift'

export interface TweetSearchResult {
  tweets?: tweet$.TweetList | undefined
}

const $TweetSearchResult: StructSchema = { name: 'TweetSearchResult', fields: { tweets: 0x10f } }

export function createTweetSearchResult(init: TweetSearchResult = {}): TweetSearchResult {
  return { ...init, tweets: fillList(init.tweets, tweet$.createTweet) }
}

export function readTweetSearchResult(r: Reader): TweetSearchResult {
  if (r.inline) return $$r.inlined(r, readTweetSearchResult, readTweetSearchResult$binary, readTweetSearchResult$compact)
  let tweets: tweet$.TweetList | undefined
  r.begin($TweetSearchResult)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10f: tweets = read$ListOfTweet(r); break
      default: r.unknown(h)
    }
  return r.end({ tweets })
}

function readTweetSearchResult$binary(r: $$r.Input): TweetSearchResult {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let tweets: tweet$.TweetList | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0f0001: r.position = p + 3; tweets = read$ListOfTweet$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ tweets }, u)
}

function readTweetSearchResult$compact(r: $$r.Input): TweetSearchResult {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let tweets: tweet$.TweetList | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x19: r.position = p; tweets = read$ListOfTweet$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ tweets }, u)
}

export function writeTweetSearchResult(w: Writer, v: TweetSearchResult): void {
  if (w.inline) return $$w.inlined(w, v, writeTweetSearchResult, writeTweetSearchResult$binary, writeTweetSearchResult$compact)
  w.begin($TweetSearchResult, v)
  if (v.tweets != null) write$ListOfTweet(w.field(0x10f), v.tweets)
  w.end(v)
}

function writeTweetSearchResult$binary(w: $$w.Output, v: TweetSearchResult): void {
  let p = $$w.open(w, v), d = w.view
  if (v.tweets != null) {
    d.setInt32(p, 0xf000100); w.position = p + 3; write$ListOfTweet$binary(w, v.tweets); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $TweetSearchResult, v), 0) : p)
}

function writeTweetSearchResult$compact(w: $$w.Output, v: TweetSearchResult): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.tweets != null) {
    b[p++] = 0x10 | 9; w.position = p; write$ListOfTweet$compact(w, v.tweets); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $TweetSearchResult, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, read$Twitter$ping$args, read$Twitter$ping$args$binary, read$Twitter$ping$args$compact)
  r.begin($Twitter$ping$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Twitter$ping$args$binary(r: $$r.Input): Twitter$ping$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Twitter$ping$args$compact(r: $$r.Input): Twitter$ping$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

function write$Twitter$ping$args(w: Writer, v: Twitter$ping$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$ping$args, write$Twitter$ping$args$binary, write$Twitter$ping$args$compact)
  w.begin($Twitter$ping$args, v)
  w.end(v)
}

function write$Twitter$ping$args$binary(w: $$w.Output, v: Twitter$ping$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$ping$args, v), 0) : p)
}

function write$Twitter$ping$args$compact(w: $$w.Output, v: Twitter$ping$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$ping$args, v), 0) : p)
}

export const Twitter$ping$args: StructCodec<Twitter$ping$args> = {
  schema: $Twitter$ping$args,
  read: read$Twitter$ping$args,
  write: write$Twitter$ping$args,
}

export interface Twitter$ping$result {}

const $Twitter$ping$result: StructSchema = { name: 'Twitter.ping.result', fields: {} }

function read$Twitter$ping$result(r: Reader): Twitter$ping$result {
  if (r.inline) return $$r.inlined(r, read$Twitter$ping$result, read$Twitter$ping$result$binary, read$Twitter$ping$result$compact)
  r.begin($Twitter$ping$result)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Twitter$ping$result$binary(r: $$r.Input): Twitter$ping$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Twitter$ping$result$compact(r: $$r.Input): Twitter$ping$result {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

function write$Twitter$ping$result(w: Writer, v: Twitter$ping$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$ping$result, write$Twitter$ping$result$binary, write$Twitter$ping$result$compact)
  w.begin($Twitter$ping$result, v)
  w.end(v)
}

function write$Twitter$ping$result$binary(w: $$w.Output, v: Twitter$ping$result): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$ping$result, v), 0) : p)
}

function write$Twitter$ping$result$compact(w: $$w.Output, v: Twitter$ping$result): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$ping$result, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Twitter$postTweet$args, read$Twitter$postTweet$args$binary, read$Twitter$postTweet$args$compact)
  let tweet: tweet$.Tweet | undefined
  r.begin($Twitter$postTweet$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10c: tweet = tweet$.readTweet(r); break
      default: r.unknown(h)
    }
  return r.end({ tweet })
}

function read$Twitter$postTweet$args$binary(r: $$r.Input): Twitter$postTweet$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let tweet: tweet$.Tweet | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0001: r.position = p + 3; tweet = tweet$.readTweet(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ tweet }, u)
}

function read$Twitter$postTweet$args$compact(r: $$r.Input): Twitter$postTweet$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let tweet: tweet$.Tweet | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x1c: r.position = p; tweet = tweet$.readTweet(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ tweet }, u)
}

function write$Twitter$postTweet$args(w: Writer, v: Twitter$postTweet$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$postTweet$args, write$Twitter$postTweet$args$binary, write$Twitter$postTweet$args$compact)
  w.begin($Twitter$postTweet$args, v)
  if (v.tweet != null) tweet$.writeTweet(w.field(0x10c), v.tweet)
  w.end(v)
}

function write$Twitter$postTweet$args$binary(w: $$w.Output, v: Twitter$postTweet$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.tweet != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; tweet$.writeTweet(w, v.tweet); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$postTweet$args, v), 0) : p)
}

function write$Twitter$postTweet$args$compact(w: $$w.Output, v: Twitter$postTweet$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.tweet != null) {
    b[p++] = 0x10 | 12; w.position = p; tweet$.writeTweet(w, v.tweet); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$postTweet$args, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, read$Twitter$postTweet$result, read$Twitter$postTweet$result$binary, read$Twitter$postTweet$result$compact)
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

function read$Twitter$postTweet$result$binary(r: $$r.Input): Twitter$postTweet$result {
  $$r.open(r, 2)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: boolean | undefined, unavailable: tweet$.TwitterUnavailable | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x020000: success = $$r.bool(b[p + 3]); p += 4; break
      case 0x0c0001: r.position = p + 3; unavailable = tweet$.readTwitterUnavailable(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success, unavailable }, u)
}

function read$Twitter$postTweet$result$compact(r: $$r.Input): Twitter$postTweet$result {
  $$r.open(r, 2)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: boolean | undefined, unavailable: tweet$.TwitterUnavailable | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x01: success = true; break
      case 0x02: success = false; break
      case 0x1c: r.position = p; unavailable = tweet$.readTwitterUnavailable(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success, unavailable }, u)
}

function write$Twitter$postTweet$result(w: Writer, v: Twitter$postTweet$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$postTweet$result, write$Twitter$postTweet$result$binary, write$Twitter$postTweet$result$compact)
  w.begin($Twitter$postTweet$result, v)
  if (v.success != null) w.field(0x002).bool(v.success)
  if (v.unavailable != null) tweet$.writeTwitterUnavailable(w.field(0x10c), v.unavailable)
  w.end(v)
}

function write$Twitter$postTweet$result$binary(w: $$w.Output, v: Twitter$postTweet$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0x2000000 + $$w.bool(v.success, 0)); p += 4
  }
  if (v.unavailable != null) {
    d.setInt32(p, 0xc000100); w.position = p + 3; tweet$.writeTwitterUnavailable(w, v.unavailable); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$postTweet$result, v), 0) : p)
}

function write$Twitter$postTweet$result$compact(w: $$w.Output, v: Twitter$postTweet$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | $$w.bool(v.success, 2), 0); f = 0
  }
  f = 0
  if (v.unavailable != null) {
    b[p++] = 0x10 | 12; w.position = p; tweet$.writeTwitterUnavailable(w, v.unavailable); p = $$w.room(w); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$postTweet$result, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, read$Twitter$searchTweets$args, read$Twitter$searchTweets$args$binary, read$Twitter$searchTweets$args$compact)
  let query: string | undefined
  r.begin($Twitter$searchTweets$args)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x10b: query = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ query })
}

function read$Twitter$searchTweets$args$binary(r: $$r.Input): Twitter$searchTweets$args {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position, x = 0
  let query: string | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0b0001: x = d.getInt32(p + 3); query = $$r.text(r, p + 7, x); p += x + 7; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ query }, u)
}

function read$Twitter$searchTweets$args$compact(r: $$r.Input): Twitter$searchTweets$args {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0, x = 0
  let query: string | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x18: x = b[p++]!; if (x > 127) { r.position = p; x = $$r.longer(r, x); p = r.position }; query = $$r.text(r, p, x); p += x; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ query }, u)
}

function write$Twitter$searchTweets$args(w: Writer, v: Twitter$searchTweets$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$searchTweets$args, write$Twitter$searchTweets$args$binary, write$Twitter$searchTweets$args$compact)
  w.begin($Twitter$searchTweets$args, v)
  if (v.query != null) w.field(0x10b).string(v.query)
  w.end(v)
}

function write$Twitter$searchTweets$args$binary(w: $$w.Output, v: Twitter$searchTweets$args): void {
  let p = $$w.open(w, v), d = w.view
  if (v.query != null) {
    d.setInt32(p, 0xb000100); p = $$w.binaryText(w, p + 3, v.query); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$searchTweets$args, v), 0) : p)
}

function write$Twitter$searchTweets$args$compact(w: $$w.Output, v: Twitter$searchTweets$args): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.query != null) {
    b[p++] = 0x10 | 8; p = $$w.compactText(w, p, v.query); b = w.bytes; f = 1
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$searchTweets$args, v), f) : p)
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
  if (r.inline) return $$r.inlined(r, read$Twitter$searchTweets$result, read$Twitter$searchTweets$result$binary, read$Twitter$searchTweets$result$compact)
  let success: TweetSearchResult | undefined
  r.begin($Twitter$searchTweets$result)
  for (let h: number; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readTweetSearchResult(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function read$Twitter$searchTweets$result$binary(r: $$r.Input): Twitter$searchTweets$result {
  $$r.open(r, 1)
  const b = r.bytes, d = r.view
  let p = r.position
  let success: TweetSearchResult | undefined
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0)
    switch (d.getInt32(p) >>> 8) {
      case 0x0c0000: r.position = p + 3; success = readTweetSearchResult$binary(r); p = r.position; break
      default: u = $$r.binaryUnknown(r, p, u); p = r.position
    }
  $$r.close(r, p + 1)
  return $$r.attach({ success }, u)
}

function read$Twitter$searchTweets$result$compact(r: $$r.Input): Twitter$searchTweets$result {
  $$r.open(r, 1)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let success: TweetSearchResult | undefined
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    switch (f << 4 | h & 15) {
      case 0x0c: r.position = p; success = readTweetSearchResult$compact(r); p = r.position; break
      default: u = $$r.compactUnknown(r, p, u, f, h); p = r.position
    }
  }
  $$r.close(r, p)
  return $$r.attach({ success }, u)
}

function write$Twitter$searchTweets$result(w: Writer, v: Twitter$searchTweets$result): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$searchTweets$result, write$Twitter$searchTweets$result$binary, write$Twitter$searchTweets$result$compact)
  w.begin($Twitter$searchTweets$result, v)
  if (v.success != null) writeTweetSearchResult(w.field(0x00c), v.success)
  w.end(v)
}

function write$Twitter$searchTweets$result$binary(w: $$w.Output, v: Twitter$searchTweets$result): void {
  let p = $$w.open(w, v), d = w.view
  if (v.success != null) {
    d.setInt32(p, 0xc000000); w.position = p + 3; writeTweetSearchResult$binary(w, v.success); p = $$w.room(w); d = w.view
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$searchTweets$result, v), 0) : p)
}

function write$Twitter$searchTweets$result$compact(w: $$w.Output, v: Twitter$searchTweets$result): void {
  let p = $$w.open(w, v), b = w.bytes, f = 0
  if (v.success != null) {
    p = $$w.compactField(w, p, 0x00 | 12, 0); w.position = p; writeTweetSearchResult$compact(w, v.success); p = $$w.room(w); b = w.bytes; f = 0
  }
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$searchTweets$result, v), 0) : p)
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
  if (r.inline) return $$r.inlined(r, read$Twitter$zip$args, read$Twitter$zip$args$binary, read$Twitter$zip$args$compact)
  r.begin($Twitter$zip$args)
  for (let h: number; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function read$Twitter$zip$args$binary(r: $$r.Input): Twitter$zip$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position
  let u: $$r.UnknownField[] | undefined
  while (b[p] !== 0) { u = $$r.binaryUnknown(r, p, u); p = r.position }
  $$r.close(r, p + 1)
  return $$r.attach({}, u)
}

function read$Twitter$zip$args$compact(r: $$r.Input): Twitter$zip$args {
  $$r.open(r, 0)
  const b = r.bytes
  let p = r.position, f = 0, h = 0
  let u: $$r.UnknownField[] | undefined
  while ((h = b[p++]!) !== 0) {
    if (h > 15) f += h >> 4
    else { r.position = p; f = $$r.fieldId(r); p = r.position }
    u = $$r.compactUnknown(r, p, u, f, h); p = r.position
  }
  $$r.close(r, p)
  return $$r.attach({}, u)
}

function write$Twitter$zip$args(w: Writer, v: Twitter$zip$args): void {
  if (w.inline) return $$w.inlined(w, v, write$Twitter$zip$args, write$Twitter$zip$args$binary, write$Twitter$zip$args$compact)
  w.begin($Twitter$zip$args, v)
  w.end(v)
}

function write$Twitter$zip$args$binary(w: $$w.Output, v: Twitter$zip$args): void {
  let p = $$w.open(w, v)
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$zip$args, v), 0) : p)
}

function write$Twitter$zip$args$compact(w: $$w.Output, v: Twitter$zip$args): void {
  let p = $$w.open(w, v), b = w.bytes
  const u = (v as $$w.Carrier)[$$w.unknownFields]
  $$w.close(w, u ? $$w.unknown(w, p, $$w.unset(u, $Twitter$zip$args, v), 0) : p)
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

function read$ListOfTweet$binary(r: $$r.Input): tweet$.Tweet[] {
  const list = new Array<tweet$.Tweet>($$r.binaryList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = tweet$.readTweet(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfTweet$binary(w: $$w.Output, v: tweet$.Tweet[]): void {
  let p = $$w.binaryList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; tweet$.writeTweet(w, v[i] as tweet$.Tweet); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

function read$ListOfTweet$compact(r: $$r.Input): tweet$.Tweet[] {
  const list = new Array<tweet$.Tweet>($$r.compactList(r, 12))
  let p = r.position
  for (let i = 0; i < list.length; i++) {
    r.position = p; list[i] = tweet$.readTweet(r); p = r.position
  }
  r.position = p
  r.depth--
  return list
}

function write$ListOfTweet$compact(w: $$w.Output, v: tweet$.Tweet[]): void {
  let p = $$w.compactList(w, 12, v.length, 0)
  for (let i = 0; i < v.length; i++) {
    w.position = p; tweet$.writeTweet(w, v[i] as tweet$.Tweet); p = $$w.room(w)
  }
  w.position = p
  w.depth--
}

export * as default from './twitter.thrift'
