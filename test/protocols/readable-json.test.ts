/** What Spindle's readable JSON has of its own. */
import { decode, encode, ProtocolException } from 'thrift-es'
import { readableJson, readableJsonWith } from 'thrift-es/readable-json'
import { expect, test } from 'vitest'
import { Card, Venue } from '../idl/spindle.thrift'
import { hex } from './bytes.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const bytes = (text: string) => new TextEncoder().encode(text)
const id = hex('654321abcdef090909fedcba')
const data = Uint8Array.of(1, 2, 3, 4, 5)
const bare = readableJsonWith({ bareObjectIds: true })
const pretty = readableJsonWith({ pretty: true })
const quoted = readableJsonWith({ numbersAsStrings: true })

test.each([
  [
    'ids and binaries',
    readableJson,
    { id, data },
    String.raw`{"_id":"ObjectId(\"654321abcdef090909fedcba\")","data":"AQIDBAU="}`,
  ],
  [
    'bare ids',
    bare,
    { id, data },
    String.raw`{"_id":"654321abcdef090909fedcba","data":"Base64(\"AQIDBAU=\")"}`,
  ],
  ['ids in lists', bare, { friends: [id] }, '{"f":["654321abcdef090909fedcba"]}'],
  ['times in seconds', readableJson, { created: 1700000000000n }, '{"created":1700000000}'],
  [
    'enums as numbers, or as text where the schema says so',
    readableJson,
    { card: Card.VISA, spelt: Card.VISA, cards: [Card.MASTER, 7] },
    '{"card":1,"spelt":"visa card","cards":["MasterCard",7]}',
  ],
  [
    'text that no script ends in',
    readableJson,
    { name: '</script>\u2028é' },
    '{"name":"<\\/script>\\u2028é"}',
  ],
  [
    'all digits',
    readableJson,
    { plain: 72057594043056517n, tiny: 5 },
    '{"tiny":5,"plain":72057594043056517}',
  ],
  ['doubles as Java has them', readableJson, { rating: 1e10 }, '{"rating":1.0E10}'],
  ['doubles that are no numbers', readableJson, { rating: Number.NaN }, '{"rating":"NaN"}'],
  [
    'numbers in quotes',
    quoted,
    { card: Card.VISA, rating: 1, tiny: 5, plain: 5n },
    '{"card":"1","rating":"1.0","tiny":5,"plain":"5"}',
  ],
  [
    'keys that are numbers, for people',
    pretty,
    { numbered: new Map([[5, 'a']]) },
    '{\n  "numbered" : {\n    "5" : "a"\n  }\n}',
  ],
  [
    'lines, for people',
    pretty,
    { cards: [Card.VISA, Card.MASTER], counts: new Map(), parent: { name: 'a, {b}: "c"' } },
    '{\n  "cards" : [ "visa card", "MasterCard" ],\n  "counts" : { },\n  "parent" : {\n    "name" : "a, {b}: \\"c\\""\n  }\n}',
  ],
] as const)('%s', (_, protocol, value, expected) => {
  expect(text(encode(Venue, value as Venue, protocol))).toBe(expected)
  expect(decode(Venue, bytes(expected), protocol)).toEqual(value)
})

test('what is not known is laid out for people like all else, however often', () => {
  const laidOut = '{\n  "name" : "a",\n  "unknown" : {\n    "x" : [ 1, "b  c" ]\n  }\n}'
  for (const written of [laidOut, '{"name":"a","unknown":{"x":[1,"b  c"]}}'])
    expect(text(encode(Venue, decode(Venue, bytes(written), pretty), pretty))).toBe(laidOut)
})

test('a double may be in quotes', () => {
  expect(decode(Venue, bytes('{"rating":"1.5"}'), readableJson)).toEqual({ rating: 1.5 })
  expect(() => decode(Venue, bytes('{"plain":"1"}'), readableJson)).toThrow(ProtocolException)
})

test('null stands for what is absent', () => {
  expect(decode(Venue, bytes('{"name":null,"unknown":null}'), readableJson)).toEqual({})
})

test('keys of maps are text', () => {
  expect(() => encode(Venue, { numbered: new Map([[1, 'a']]) }, readableJson)).toThrow(
    /^Readable JSON has no keys of type 8: they are text \(Venue\.numbered/,
  )
})

test('what is no value of an enum, no base64 and no time is an error that says where', () => {
  for (const wrong of [
    '{"spelt":"cash"}',
    '{"data":"?"}',
    '{"_id":"ObjectId(\\"12\\")"}',
    '{"created":9223372036854775807}',
  ])
    expect(() => decode(Venue, bytes(wrong), readableJson)).toThrow(/\(Venue\./)
})

test('every strict prefix is refused', () => {
  const whole = encode(
    Venue,
    { id, spelt: Card.VISA, counts: new Map([['a', 1n]]), rating: 1.5 },
    readableJson,
  )
  for (let size = 0; size < whole.length; size++)
    expect(() => decode(Venue, whole.subarray(0, size), readableJson)).toThrow(ProtocolException)
})
