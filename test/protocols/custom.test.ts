/** A protocol of a user's own drives what every other protocol drives. */
import { decode, encode, getUnknownFields, memory, ProtocolException, TType, tryDecode } from 'thrift-es'
import { compact } from 'thrift-es/compact'
import { DynamicStruct, transcode } from 'thrift-es/dynamic'
import { expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Location, Tweet, TwitterClient, TwitterProcessor, TwitterUnavailable } from '../idl/twitter.thrift'
import { plain } from './plain.ts'
import { everything, tweet } from './rows.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytes = (text: string) => new TextEncoder().encode(text)

const place = `struct "Location"
field {"name":"latitude","type":4,"id":1}
double 1.5
field-end
field {"name":"longitude","type":4,"id":2}
double -2
field-end
field {"type":0}
struct-end`

test('every method is called in its turn', () => {
  expect(text(encode(Location, { latitude: 1.5, longitude: -2 }, plain))).toBe(place)
  expect(decode(Location, bytes(place), plain)).toEqual({ latitude: 1.5, longitude: -2 })
})

test('an unknown field keeps its own bytes and no more', () => {
  const value = decode(Nothing, encode(Location, { latitude: 1.5, longitude: -2 }, plain), plain)
  expect(getUnknownFields(value)?.map(({ bytes }) => bytes.buffer.byteLength)).toEqual([8, 8])
})

test('values of every type come out as they went in', () => {
  const value: Everything = {
    ...everything,
    bytes: Uint8Array.of(0, 255, 1),
    longs: new Set([1n, -(2n ** 63n)]),
    grid: [[], [1, 2]],
    tree: { bools: [true] },
  }
  expect(decode(Everything, encode(Everything, value, plain), plain)).toEqual(value)
  expect(decode(Tweet, encode(Tweet, tweet, plain), plain)).toEqual(tweet)
})

test('a protocol may tell fields by name', () => {
  const named = place.replaceAll(/,"id":\d/g, '')
  expect(decode(Location, bytes(named), plain)).toEqual({ latitude: 1.5, longitude: -2 })
})

test('fields that nobody here knows are kept, for this protocol and for others', () => {
  const written = encode(Tweet, tweet, plain)
  const kept = decode(Nothing, written, plain)
  expect(decode(Tweet, encode(Nothing, kept, plain), plain)).toEqual(tweet)
  expect(decode(Tweet, encode(Nothing, kept, compact), compact)).toEqual(tweet)
  expect(decode(Tweet, transcode(encode(Tweet, tweet, compact), compact, plain), plain)).toEqual(tweet)
})

test('values of every type can be moved past', () => {
  const value: Everything = { ...everything, longs: new Set([1n]), grid: [[], [1]], tree: { bools: [true] } }
  const r = plain.reader(encode(Everything, value, plain))
  r.skip(TType.STRUCT)
  r.finish()
})

test('bytes can be read without IDL', () => {
  const dynamic = decode(DynamicStruct, bytes(place), plain)
  expect(dynamic.fields.map(({ id, value }) => [id, value])).toEqual([
    [1, 1.5],
    [2, -2],
  ])
})

test('clients and processors speak it', async () => {
  const processor = new TwitterProcessor({
    ping() {},
    zip() {},
    searchTweets: () => ({ tweets: [tweet] }),
    postTweet() {
      throw new TwitterUnavailable({ message: 'later' })
    },
  })
  const client = new TwitterClient(memory(processor, plain))
  expect(await client.searchTweets('a')).toEqual({ tweets: [tweet] })
  await expect(client.postTweet(tweet)).rejects.toThrow(TwitterUnavailable)
  await client.ping()
})

test.each([
  ['the end', place.slice(0, place.indexOf('\nfield-end'))],
  ['lines behind it', `${place}\nbool true`],
  ['a value of another type', place.replace('double 1.5', 'double "1.5"')],
  ['a type that there is not', place.replace('"type":4', '"type":77')],
  ['an id that there is not', place.replace('"id":1', '"id":70000')],
  ['what is no JSON', place.replace('-2', '-')],
  ['nothing at all', ''],
])('what its methods throw, and what they should have thrown, is the one error: %s', (_, wrong) => {
  const result = tryDecode(Location, bytes(wrong), plain)
  expect(result).toMatchObject({ ok: false, error: { name: 'ProtocolException' } })
})

test('an error says which field it was', () => {
  const wrong = bytes(place.replace('double 1.5', 'double "1.5"'))
  expect(() => decode(Location, wrong, plain)).toThrow(/Location\.latitude/)
})

test('a size that nothing stands behind makes nothing', () => {
  const head = encode(Everything, { bools: [true] }, plain)
  for (const size of [2 ** 31 - 1, -1, 1.5])
    expect(() => decode(Everything, bytes(text(head).replace('"size":1', `"size":${size}`)), plain)).toThrow(
      ProtocolException,
    )
})
