import { Client, Processor, fillList } from 'thrift-es'
import * as tweet$ from './tweet.thrift'

const $TweetSearchResult = { name: 'TweetSearchResult', fields: { tweets: 0x10f } }

export function createTweetSearchResult(init = {}) {
  return { ...init, tweets: fillList(init.tweets, tweet$.createTweet) }
}

export function readTweetSearchResult(r) {
  let tweets
  r.begin($TweetSearchResult)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10f: tweets = read$ListOfTweet(r); break
      default: r.unknown(h)
    }
  return r.end({ tweets })
}

export function writeTweetSearchResult(w, v) {
  w.begin($TweetSearchResult, v)
  if (v.tweets != null) write$ListOfTweet(w.field(0x10f), v.tweets)
  w.end(v)
}

export const TweetSearchResult = {
  schema: $TweetSearchResult,
  create: createTweetSearchResult,
  read: readTweetSearchResult,
  write: writeTweetSearchResult,
}

export class TwitterClient extends Client {
  /** Is anybody there? */
  ping(options) {
    return this.$call(Twitter$ping$client, {}, options)
  }

  /** @throws {@link tweet$.TwitterUnavailable} */
  postTweet(tweet, options) {
    return this.$call(Twitter$postTweet$client, { tweet }, options)
  }

  searchTweets(query, options) {
    return this.$call(Twitter$searchTweets$client, { query }, options)
  }

  /** Nobody waits for the end of it. */
  zip(options) {
    return this.$call(Twitter$zip$client, {}, options)
  }
}

export class TwitterProcessor extends Processor {
  constructor(handler) {
    super(handler, [
      Twitter$ping$processor,
      Twitter$postTweet$processor,
      Twitter$searchTweets$processor,
      Twitter$zip$processor,
    ])
  }
}

export const Twitter = { name: 'Twitter', Client: TwitterClient, Processor: TwitterProcessor }

const $Twitter$ping$args = { name: 'Twitter.ping.args', fields: {} }

function read$Twitter$ping$args(r) {
  r.begin($Twitter$ping$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$ping$args(w, v) {
  w.begin($Twitter$ping$args, v)
  w.end(v)
}

export const Twitter$ping$args = {
  schema: $Twitter$ping$args,
  read: read$Twitter$ping$args,
  write: write$Twitter$ping$args,
}

const $Twitter$ping$result = { name: 'Twitter.ping.result', fields: {} }

function read$Twitter$ping$result(r) {
  r.begin($Twitter$ping$result)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$ping$result(w, v) {
  w.begin($Twitter$ping$result, v)
  w.end(v)
}

export const Twitter$ping$result = {
  schema: $Twitter$ping$result,
  read: read$Twitter$ping$result,
  write: write$Twitter$ping$result,
}

export const Twitter$ping$client = {
  name: 'ping',
  reply: 'void',
  writeArgs: write$Twitter$ping$args,
  readResult: read$Twitter$ping$result,
}

export const Twitter$ping$processor = {
  name: 'ping',
  reply: 'void',
  readArgs: read$Twitter$ping$args,
  invoke: (handler, _args, context) => handler.ping(context),
  writeResult: write$Twitter$ping$result,
}

const $Twitter$postTweet$args = { name: 'Twitter.postTweet.args', fields: { tweet: 0x10c } }

function read$Twitter$postTweet$args(r) {
  let tweet
  r.begin($Twitter$postTweet$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10c: tweet = tweet$.readTweet(r); break
      default: r.unknown(h)
    }
  return r.end({ tweet })
}

function write$Twitter$postTweet$args(w, v) {
  w.begin($Twitter$postTweet$args, v)
  if (v.tweet != null) tweet$.writeTweet(w.field(0x10c), v.tweet)
  w.end(v)
}

export const Twitter$postTweet$args = {
  schema: $Twitter$postTweet$args,
  read: read$Twitter$postTweet$args,
  write: write$Twitter$postTweet$args,
}

const $Twitter$postTweet$result = { name: 'Twitter.postTweet.result', fields: { success: 0x002, unavailable: 0x10c } }

function read$Twitter$postTweet$result(r) {
  let success, unavailable
  r.begin($Twitter$postTweet$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x002: success = r.bool(); break
      case 0x10c: unavailable = tweet$.readTwitterUnavailable(r); break
      default: r.unknown(h)
    }
  return r.end({ success, unavailable })
}

function write$Twitter$postTweet$result(w, v) {
  w.begin($Twitter$postTweet$result, v)
  if (v.success != null) w.field(0x002).bool(v.success)
  if (v.unavailable != null) tweet$.writeTwitterUnavailable(w.field(0x10c), v.unavailable)
  w.end(v)
}

export const Twitter$postTweet$result = {
  schema: $Twitter$postTweet$result,
  read: read$Twitter$postTweet$result,
  write: write$Twitter$postTweet$result,
}

export const Twitter$postTweet$client = {
  name: 'postTweet',
  reply: 'value',
  writeArgs: write$Twitter$postTweet$args,
  readResult: read$Twitter$postTweet$result,
}

export const Twitter$postTweet$processor = {
  name: 'postTweet',
  reply: 'value',
  readArgs: read$Twitter$postTweet$args,
  invoke: (handler, args, context) => handler.postTweet(args.tweet, context),
  writeResult: write$Twitter$postTweet$result,
  catch: error =>
    error instanceof tweet$.TwitterUnavailable ? { unavailable: error } :
    undefined,
}

const $Twitter$searchTweets$args = { name: 'Twitter.searchTweets.args', fields: { query: 0x10b } }

function read$Twitter$searchTweets$args(r) {
  let query
  r.begin($Twitter$searchTweets$args)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x10b: query = r.string(); break
      default: r.unknown(h)
    }
  return r.end({ query })
}

function write$Twitter$searchTweets$args(w, v) {
  w.begin($Twitter$searchTweets$args, v)
  if (v.query != null) w.field(0x10b).string(v.query)
  w.end(v)
}

export const Twitter$searchTweets$args = {
  schema: $Twitter$searchTweets$args,
  read: read$Twitter$searchTweets$args,
  write: write$Twitter$searchTweets$args,
}

const $Twitter$searchTweets$result = { name: 'Twitter.searchTweets.result', fields: { success: 0x00c } }

function read$Twitter$searchTweets$result(r) {
  let success
  r.begin($Twitter$searchTweets$result)
  for (let h; (h = r.field()); )
    switch (h) {
      case 0x00c: success = readTweetSearchResult(r); break
      default: r.unknown(h)
    }
  return r.end({ success })
}

function write$Twitter$searchTweets$result(w, v) {
  w.begin($Twitter$searchTweets$result, v)
  if (v.success != null) writeTweetSearchResult(w.field(0x00c), v.success)
  w.end(v)
}

export const Twitter$searchTweets$result = {
  schema: $Twitter$searchTweets$result,
  read: read$Twitter$searchTweets$result,
  write: write$Twitter$searchTweets$result,
}

export const Twitter$searchTweets$client = {
  name: 'searchTweets',
  reply: 'value',
  writeArgs: write$Twitter$searchTweets$args,
  readResult: read$Twitter$searchTweets$result,
}

export const Twitter$searchTweets$processor = {
  name: 'searchTweets',
  reply: 'value',
  readArgs: read$Twitter$searchTweets$args,
  invoke: (handler, args, context) => handler.searchTweets(args.query, context),
  writeResult: write$Twitter$searchTweets$result,
}

const $Twitter$zip$args = { name: 'Twitter.zip.args', fields: {} }

function read$Twitter$zip$args(r) {
  r.begin($Twitter$zip$args)
  for (let h; (h = r.field()); ) r.unknown(h)
  return r.end({})
}

function write$Twitter$zip$args(w, v) {
  w.begin($Twitter$zip$args, v)
  w.end(v)
}

export const Twitter$zip$args = {
  schema: $Twitter$zip$args,
  read: read$Twitter$zip$args,
  write: write$Twitter$zip$args,
}

export const Twitter$zip$client = {
  name: 'zip',
  reply: 'oneway',
  writeArgs: write$Twitter$zip$args,
}

export const Twitter$zip$processor = {
  name: 'zip',
  reply: 'oneway',
  readArgs: read$Twitter$zip$args,
  invoke: (handler, _args, context) => handler.zip(context),
}

function read$ListOfTweet(r) {
  const list = new Array(r.list(12))
  for (let i = 0; i < list.length; i++) list[i] = tweet$.readTweet(r)
  r.endContainer()
  return list
}

function write$ListOfTweet(w, v) {
  w.list(12, v.length)
  for (let i = 0; i < v.length; i++) tweet$.writeTweet(w, v[i])
  w.endContainer()
}

export * as default from './twitter.thrift'
