/**
 * Arguments and results without an envelope, as TChannel carries them: the frame around them says the method. The other side is
 * `thriftrw`, which Uber's services speak it with.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { decode, encode, type StructCodec } from 'thrift-es'
import { expect, test } from 'vitest'
import {
  Twitter$ping$args,
  Twitter$ping$result,
  Twitter$postTweet$args,
  Twitter$postTweet$result,
  Twitter$searchTweets$args,
  Twitter$searchTweets$result,
  TwitterUnavailable,
} from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'

/** The little of `thriftrw` that is needed here, which has no types. */
interface Codec {
  toBuffer(value: object): Uint8Array
  fromBuffer(bytes: Buffer): object
}
type Functions = Readonly<
  Record<'ping' | 'postTweet' | 'searchTweets', Readonly<Record<'args' | 'result', Codec>>>
>

const { Thrift } = createRequire(import.meta.url)('thriftrw') as {
  Thrift: new (options: object) => { readonly Twitter: Functions }
}
const source = readFileSync(join(import.meta.dirname, '../idl/twitter.thrift'), 'utf8')
const { Twitter: theirs } = new Thrift({ source, strict: false, allowOptionalArguments: true })

const theirTweet = { ...tweet, tweetType: 'TWEET' }
const unavailable = new TwitterUnavailable({ message: 'over capacity' })

interface Row {
  readonly codec: StructCodec<object>
  readonly their: Codec
  readonly ours: object
  readonly theirs: object
}

const row = <T extends object>(codec: StructCodec<T>, their: Codec, ours: T, theirs: object = ours): Row => ({
  codec: codec as never, // With the value beside it, which is of its type.
  their,
  ours,
  theirs,
})

test.each<[what: string, row: Row]>([
  ['no arguments', row(Twitter$ping$args, theirs.ping.args, {})],
  ['an argument', row(Twitter$searchTweets$args, theirs.searchTweets.args, { query: 'té' })],
  ['a struct', row(Twitter$postTweet$args, theirs.postTweet.args, { tweet }, { tweet: theirTweet })],
  ['nothing returned', row(Twitter$ping$result, theirs.ping.result, {})],
  ['a value returned', row(Twitter$postTweet$result, theirs.postTweet.result, { success: true })],
  [
    'structs returned',
    row(
      Twitter$searchTweets$result,
      theirs.searchTweets.result,
      { success: { tweets: [tweet, tweet] } },
      { success: { tweets: [theirTweet, theirTweet] } },
    ),
  ],
  [
    'an exception',
    row(
      Twitter$postTweet$result,
      theirs.postTweet.result,
      { unavailable },
      { unavailable: { message: 'over capacity' } },
    ),
  ],
])('%s, there and back', (_, { codec, their, ours, theirs }) => {
  expect(plain(their.fromBuffer(Buffer.from(encode(codec, ours))))).toEqual(theirs)
  expect(plain(decode(codec, their.toBuffer(theirs)))).toEqual(plain(ours))
})

test('an exception in a result is one to throw', () => {
  const { unavailable: thrown } = decode(
    Twitter$postTweet$result,
    theirs.postTweet.result.toBuffer({ unavailable: { message: 'over capacity' } }),
  )
  expect(thrown).toBeInstanceOf(TwitterUnavailable)
})

/** Without what is absent, which they have as `null`, and without classes. */
function plain(value: object): object {
  return JSON.parse(JSON.stringify(value, (_, each) => each ?? undefined))
}
