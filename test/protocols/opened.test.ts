/** Values out of readers and into writers that the program has opened itself, which is how it never mentions Binary. */
import { decode, encode, ProtocolException, readFrom, writeTo } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { readTweet, Tweet, writeTweet } from '../idl/twitter.thrift'
import { hex } from './bytes.ts'
import { rows, tweet } from './rows.ts'

describe.each(rows)('$protocol.name', ({ protocol, tweet: golden }) => {
  test('reads and writes what `decode` and `encode` do', () => {
    for (const type of [Tweet, readTweet]) expect(readFrom(type, protocol.reader(hex(golden)))).toEqual(tweet)
    for (const type of [Tweet, writeTweet])
      expect(writeTo(type, tweet, protocol.writer())).toEqual(encode(Tweet, tweet, protocol))
  })

  test('says the same of bytes and values that are wrong', () => {
    const bytes = hex(golden).subarray(0, 9)
    expect(errorOf(() => readFrom(Tweet, protocol.reader(bytes)))).toEqual(
      errorOf(() => decode(Tweet, bytes, protocol)),
    )
    const value = { ...tweet, userId: 2 ** 31 }
    expect(errorOf(() => writeTo(Tweet, value, protocol.writer()))).toEqual(
      errorOf(() => encode(Tweet, value, protocol)),
    )
  })
})

test('says so when it is given no struct', () => {
  const [{ protocol }] = rows as [(typeof rows)[number]]
  const none = undefined as never
  expect(() => readFrom(none, protocol.reader(new Uint8Array()))).toThrow('The first argument is no struct')
  expect(() => writeTo(none, {}, protocol.writer())).toThrow('The first argument is no struct')
})

function errorOf(run: () => unknown): readonly unknown[] {
  try {
    run()
  } catch (error) {
    if (error instanceof ProtocolException) return [error.code, error.offset, error.path, error.message]
    throw error
  }
  throw new Error('Nothing was wrong')
}
