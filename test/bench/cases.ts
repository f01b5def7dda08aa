/** The cases of the bench, bundled and run in a process of their own. */
import { createRequire } from 'node:module'
import { decode, encode, type Struct } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { Tweet, TweetSearchResult } from '../idl/twitter.thrift'

interface Case {
  readonly name: string
  encode(): Uint8Array
  decode(): unknown
}

const one = Tweet.create({
  userId: 1234567,
  userName: 'ada_lovelace',
  text: 'A message of usual length, plain ASCII.',
  loc: { latitude: 51.5, longitude: -0.12 },
})
const many: TweetSearchResult = {
  tweets: Array.from({ length: 100 }, (_, i) => ({
    ...one,
    userId: i,
    text: i % 10 === 0 ? `Grüße aus Köln, die ${i}ste 🎉` : `${one.text} ${i}`,
  })),
}

const [, , generated] = process.argv
const require = createRequire(import.meta.url)

report('one tweet', [...ours(Tweet, one), ...apache('Tweet', one), json(one)])
report('100 tweets', [...ours(TweetSearchResult, many), ...apache('TweetSearchResult', many), json(many)])

function ours<T extends object>(type: Struct<T>, value: T): Case[] {
  return [binary, compact].map(protocol => {
    const bytes = encode(type, value, protocol)
    return {
      name: `thrift-es ${protocol.name}`,
      encode: () => encode(type, value, protocol),
      decode: () => decode(type, bytes, protocol),
    }
  })
}

/** Values for Apache's classes are built outside of what is timed. */
function apache(type: string, value: unknown): Case[] {
  if (generated === undefined) return []
  const thrift = require('thrift')
  const types = require(generated)
  const build = (tweet: Record<string, unknown>) =>
    new types.Tweet({ ...tweet, loc: tweet.loc && new types.Location(tweet.loc) })
  const { tweets } = value as { tweets?: Record<string, unknown>[] }
  const instance = tweets
    ? new types.TweetSearchResult({ tweets: tweets.map(build) })
    : build(value as Record<string, unknown>)
  return ['TBinaryProtocol', 'TCompactProtocol'].map(name => {
    const write = (): Uint8Array => {
      let bytes: Uint8Array = new Uint8Array()
      const transport = new thrift.TFramedTransport(undefined, (frame: Uint8Array) => {
        bytes = frame.subarray(4)
      })
      instance.write(new thrift[name](transport))
      transport.flush()
      return bytes
    }
    const bytes = Buffer.from(write())
    return {
      name: `Apache ${name}`,
      encode: write,
      decode: () => {
        const back = new types[type]()
        back.read(new thrift[name](new thrift.TFramedTransport(bytes)))
        return back
      },
    }
  })
}

function json(value: unknown): Case {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const bytes = encoder.encode(JSON.stringify(value))
  return {
    name: 'JSON as bytes',
    encode: () => encoder.encode(JSON.stringify(value)),
    decode: () => JSON.parse(decoder.decode(bytes)),
  }
}

function report(title: string, cases: readonly Case[]): void {
  console.log(`\n${title}: µs, and times as slow as our Binary`)
  const rows = cases.map(each => ({
    each,
    encode: Number.POSITIVE_INFINITY,
    decode: Number.POSITIVE_INFINITY,
  }))
  for (let round = 0; round < 20; round++)
    for (const row of rows) {
      row.encode = Math.min(row.encode, time(row.each.encode))
      row.decode = Math.min(row.decode, time(row.each.decode))
    }
  const [base] = rows
  for (const { each, encode, decode } of rows) {
    const ratio = (value: number, to = 1) =>
      `${value.toFixed(2).padStart(9)} ${(value / to).toFixed(1).padStart(6)}×`
    console.log(
      `  ${each.name.padEnd(24)} encode ${ratio(encode, base?.encode)}   decode ${ratio(decode, base?.decode)}`,
    )
  }
}

let sink: unknown

/** Microseconds a call, over as many calls as fill a few milliseconds. */
function time(run: () => unknown): number {
  const start = performance.now()
  let calls = 0
  do {
    for (let i = 0; i < 10; i++) sink = run()
    calls += 10
  } while (performance.now() - start < 8)
  return ((performance.now() - start) * 1000) / calls
}

process.on('exit', () => sink)
