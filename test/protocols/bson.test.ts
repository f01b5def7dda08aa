/** What BSON has of its own: documents as Spindle writes them and the `bson` package reads them, and the other way around. */
import { Binary, Double, deserialize, Int32, Long, ObjectId, serialize, UUID } from 'bson'
import { decode, encode, getUnknownFields, ProtocolException } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { bson, fromDocument, toDocument } from 'thrift-es/bson'
import { readableJson } from 'thrift-es/readable-json'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Card, Venue } from '../idl/spindle.thrift'
import { hex } from './bytes.ts'
import { everything } from './rows.ts'

const id = hex('654321abcdef090909fedcba')

const venue: Venue = {
  id,
  created: 1_700_000_000_123n,
  data: Uint8Array.of(1, 2),
  friends: [id],
  card: Card.VISA,
  spelt: Card.VISA,
  cards: [Card.MASTER, 7],
  name: 'Café',
  counts: new Map([['__proto__', 2n ** 60n]]),
  rating: 5,
  parent: { tiny: -1 },
}

const document = {
  _id: new ObjectId('654321abcdef090909fedcba'),
  created: new Date(1_700_000_000_123),
  data: new Binary(Uint8Array.of(1, 2)),
  f: [new ObjectId('654321abcdef090909fedcba')],
  card: new Int32(1),
  spelt: 'visa card',
  cards: ['MasterCard', new Int32(7)],
  name: 'Café',
  counts: Object.defineProperty({}, '__proto__', { value: Long.fromBigInt(2n ** 60n), enumerable: true }),
  rating: new Double(5),
  parent: { tiny: new Int32(-1) },
}

test('a value becomes the document that Spindle would write, and comes back', () => {
  expect(toDocument(Venue, venue)).toEqual(document)
  expect(fromDocument(Venue, document)).toEqual(venue)
  expect(decode(Venue, encode(Venue, venue, bson), bson)).toEqual(venue)
})

test('the bytes are those of the bson package', () => {
  expect(encode(Venue, venue, bson)).toEqual(Uint8Array.from(serialize(document)))
  expect(deserialize(encode(Everything, everything, bson))).toMatchObject({
    yes: true,
    id: new UUID(everything.id),
  })
})

describe('reading takes', () => {
  test.each([
    ['a whole double for integers', { tiny: 5.0, plain: 2 ** 40 }, { tiny: 5, plain: 2n ** 40n }],
    ['an int32 for an i64 and for a double', { plain: new Int32(5), rating: 5 }, { plain: 5n, rating: 5 }],
    [
      'an int64 for an i32 and for a double',
      { tiny: Long.fromNumber(5), rating: 5n },
      { tiny: 5, rating: 5 },
    ],
    ['an int64 for a time', { created: 5n }, { created: 5n }],
    ['a time for any i64', { plain: new Date(5) }, { plain: 5n }],
    ['bytes and ids for any binary', { _id: new Binary(id), data: new ObjectId(id) }, { id, data: id }],
    [
      'text for a binary, and bytes for text',
      { data: 'a', name: new Binary(Uint8Array.of(0x61)) },
      { data: Uint8Array.of(0x61), name: 'a' },
    ],
    ['the number of an enum that is written as text', { spelt: 1 }, { spelt: 1 }],
    [
      'keys that are numbers',
      { numbered: { 5: 'a', '-1': 'b' } },
      {
        numbered: new Map([
          [5, 'a'],
          [-1, 'b'],
        ]),
      },
    ],
    ['null for what is absent', { name: null, unknown: null, cards: [null, 1, null] }, { cards: [1] }],
  ] as const)('%s', (_, document, value) => {
    expect(fromDocument(Venue, document)).toEqual(value)
  })
})

test('keys of maps are text', () => {
  expect(() => encode(Venue, { numbered: new Map([[1, 'a']]) }, bson)).toThrow(
    /^BSON has no keys of type 8: they are text \(Venue\.numbered/,
  )
  expect(toDocument(Venue, { numbered: new Map([[1, 'a']]) }, { coerceMapKeys: true })).toEqual({
    numbered: { 1: 'a' },
  })
  expect(() => encode(Venue, { counts: new Map([['a\0b', 1n]]) }, bson)).toThrow(
    /without the character 0.*\(Venue\.counts/,
  )
})

test('members that the schema does not have are kept, whatever they are', () => {
  const other = { when: new Date(5), what: /a/i, deep: { list: [1, { x: new ObjectId(id) }] } }
  const value = fromDocument(Nothing, other)
  expect(deserialize(encode(Nothing, value, bson))).toEqual(deserialize(serialize(other)))
  expect(getUnknownFields(value)).toHaveLength(3)
})

test('a member that another protocol knows nothing of goes there as a document', () => {
  const r = binary.reader(encode(Nothing, fromDocument(Nothing, { x: { y: 1 } }), binary))
  r.begin(Nothing.schema)
  expect(r.field()).toBe((-2 << 8) | 11)
  expect(deserialize(r.binary())).toEqual({ x: { y: 1 } })
})

test('fields of other protocols go through BSON and come out as they were', () => {
  const between = decode(Nothing, encode(Venue, venue, binary), binary)
  const after = decode(Nothing, encode(Nothing, between, bson), bson)
  expect(decode(Venue, encode(Nothing, after, binary), binary)).toEqual(venue)
})

test('one value goes through all formats of names', () => {
  const again = decode(Venue, encode(Venue, venue, readableJson), readableJson)
  expect(again).toEqual({ ...venue, created: 1_700_000_000_000n })
})

test('what is no document is the one error', () => {
  const circle: Record<string, unknown> = {}
  circle.self = circle
  for (const wrong of [circle, { name: 5 }, { _id: { $oid: 1 } }, null, 5])
    expect(() => fromDocument(Venue, wrong as never)).toThrow(ProtocolException)
})

test('every strict prefix is refused', () => {
  const whole = encode(Venue, venue, bson)
  for (let size = 0; size < whole.length; size++)
    expect(() => decode(Venue, whole.subarray(0, size), bson)).toThrow(ProtocolException)
})

test('bytes that are changed anywhere are read or refused', () => {
  const whole = encode(Venue, venue, bson)
  for (let at = 0; at < whole.length; at++)
    for (const change of [0x01, 0x80, 0xff]) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] ?? 0) ^ change
      try {
        decode(Venue, bytes, bson)
      } catch (error) {
        expect(error).toBeInstanceOf(ProtocolException)
      }
    }
})
