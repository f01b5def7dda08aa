/** What values may be in JavaScript: the forms that `js.type` gives them, and keys that are compared by what is in them. */
import Long from 'long'
import { decode, encode, ProtocolException, ValueMap, ValueSet } from 'thrift-es'
import { json } from 'thrift-es/json'
import { readableJson } from 'thrift-es/readable-json'
import { simpleJson } from 'thrift-es/simple-json'
import { describe, expect, test } from 'vitest'
import {
  AdminId,
  ByValue,
  Coin,
  Forms,
  Plain,
  Side,
  Spelt,
  SpeltSides,
  Toss,
  User,
  UserId,
} from '../idl/forms.thrift'
import { hex, toHex } from './bytes.ts'
import { rows } from './rows.ts'

const long = 2n ** 63n - 1n
const forms: Forms = {
  count: 9007199254740991,
  digits: '-9223372036854775808',
  at: new Date(1_700_000_000_000),
  raw: Uint8Array.of(0x80, 0, 0, 0, 0, 0, 0, 1),
  long: Long.fromString(String(long)),
  tags: ['b', 'a'],
  flags: { 3: true, 5: true },
  totals: Object.fromEntries([
    ['a', 1],
    ['__proto__', 2],
  ]),
  pairs: [[1n, { x: 1, y: 2 }]],
  byId: { '-5': true },
}
const plain: Plain = {
  count: 9007199254740991n,
  digits: -(2n ** 63n),
  at: 1_700_000_000_000n,
  raw: -(2n ** 63n) + 1n,
  long,
  tags: new Set(['b', 'a']),
  flags: new Set([3, 5]),
  totals: new Map([
    ['a', 1],
    ['__proto__', 2],
  ]),
  pairs: new Map([[1n, { x: 1, y: 2 }]]),
  byId: new Map([[-5n, true]]),
}

describe.each(rows)('$protocol.name', ({ protocol }) => {
  test('carries the same bytes, whatever values are in JavaScript', () => {
    expect(decode(Plain, encode(Forms, forms, protocol), protocol)).toEqual(plain)
    const read = decode(Forms, encode(Plain, plain, protocol), protocol)
    expect(read).toMatchObject({ ...forms, long: expect.anything(), totals: expect.anything() })
    expect(read.long?.equals(forms.long ?? 0)).toBe(true)
    expect(Object.entries(read.totals ?? {})).toEqual([
      ['a', 1],
      ['__proto__', 2],
    ])
    expect(Object.getPrototypeOf(read.totals)).toBe(null)
  })
})

const refused: readonly (readonly [string, Forms])[] = [
  ['a number that is not whole', { count: 1.5 }],
  ['a number beyond 2^53', { count: 2 ** 53 }],
  ['a number that is none', { count: Number.NaN }],
  ['text that is no number', { digits: '12a' }],
  ['text that does not fit 64 bits', { digits: '9223372036854775808' }],
  ['a Date of no time', { at: new Date(Number.NaN) }],
  ['bytes that are not eight', { raw: new Uint8Array(7) }],
  ['something that is no Long', { long: {} as Long }],
  ['the name of a property that is no i32', { flags: { x: true } as Forms['flags'] & object }],
  ['the name of a property that is no i64', { byId: { x: true } }],
]

test.each(refused)('%s is refused', (_, value) => {
  expect(() => encode(Forms, value)).toThrow(ProtocolException)
})

test.each([
  ['a number', { count: 2n ** 53n }],
  ['a time', { at: 2n ** 63n - 1n }],
])('an i64 that is not %s is an error, and never rounded', (_, value) => {
  expect(() => decode(Forms, encode(Plain, value))).toThrow(ProtocolException)
})

describe('an enum that goes by its names', () => {
  const bytes = (value: Toss) => toHex(encode(Toss, value))

  test('is a name in JavaScript and a number on the wire', () => {
    expect(Coin).toEqual({ HEADS: 'HEADS', TAILS: 'TAILS' })
    expect(bytes({ coin: 'TAILS' })).toBe('0800010000000200')
    expect(decode(Toss, encode(Toss, { coin: Coin.HEADS })).coin).toBe('HEADS')
  })

  test('keeps a number that has no name', () => {
    expect(decode(Toss, encode(Toss, { coin: 7 })).coin).toBe(7)
    const read = decode(Toss, encode(Toss, { totals: { HEADS: 1, 7: 2 } }))
    expect({ ...read.totals }).toEqual({ HEADS: 1, 7: 2 })
  })

  test.each(['EDGE', 'toString', '__proto__', ''])('has no value "%s"', name => {
    expect(() => encode(Toss, { coin: name as Coin })).toThrow(/no value of this enum/)
  })
})

test('a typedef that is a type of its own takes only what was said to be of it', () => {
  const id = UserId('ada')
  const admins = [AdminId(id)]
  // @ts-expect-error A string is no UserId …
  const wrong: User = { id: 'ada' }
  // @ts-expect-error … and a UserId no AdminId, though the other way round it is.
  const other: User = { id: admins[0] ?? id, admins: [id] }
  expect(decode(User, encode(User, { id, admins }))).toMatchObject({ id: 'ada', admins: ['ada'] })
  expect([wrong.id, other.id]).toEqual(['ada', 'ada'])
})

/** What JSON says of an enum by the rules of each format, whether it goes by its names in JavaScript or not. */
test.each([
  { protocol: json, text: '{"1":{"i32":2},"2":{"i32":2}}' },
  { protocol: simpleJson, text: '{"coin":2,"said":2}' },
  { protocol: readableJson, text: '{"coin":2,"said":"TAILS"}' },
])('$protocol.name: an enum is what the format says it is', ({ protocol, text }) => {
  const named = { coin: Coin.TAILS, said: Coin.TAILS }
  const numbered = { coin: Side.TAILS, said: Side.TAILS }
  expect(toHex(encode(Spelt, named, protocol))).toBe(toHex(hex(text)))
  expect(toHex(encode(SpeltSides, numbered, protocol))).toBe(toHex(hex(text)))
  expect(decode(Spelt, hex(text), protocol)).toEqual(named)
  expect(decode(SpeltSides, hex(text), protocol)).toEqual(numbered)
})

describe('keys and elements', () => {
  const names = new Map([[{ x: 1, y: 2 }, 'a']])
  const read = decode(ByValue, encode(ByValue, { names, keys: new Set([Uint8Array.of(1, 2)]) }))

  test('are found by what is in them', () => {
    expect(read.names?.get({ y: 2, x: 1 })).toBe('a')
    expect(read.names?.has({ x: 1 })).toBe(false)
    expect(read.keys?.has(Uint8Array.of(1, 2))).toBe(true)
    expect(read.keys?.has(Uint8Array.of(1))).toBe(false)
  })

  test('that are the same are there once, in bytes as well', () => {
    const twice = new Set([Uint8Array.of(7), Uint8Array.of(7), Uint8Array.of(8)])
    expect(encode(ByValue, { keys: twice })).toEqual(
      encode(ByValue, { keys: new Set([Uint8Array.of(7), Uint8Array.of(8)]) }),
    )
    const lists = new Set([[1, 2], [1, 2], [2, 1], [12]])
    expect(decode(ByValue, encode(ByValue, { lists })).lists?.size).toBe(3)
  })

  test('that are maps have no order', () => {
    const one = new Map([
      ['a', 1],
      ['b', 2],
    ])
    const other = new Map([
      ['b', 2],
      ['a', 1],
    ])
    const maps = new Map([
      [one, 1],
      [other, 2],
    ])
    expect([...(decode(ByValue, encode(ByValue, { maps })).maps ?? [])]).toEqual([[one, 2]])
  })

  test('can be set and deleted by what is in them', () => {
    const map = new ValueMap([[{ x: 1 }, 'a']])
    map.set({ x: 1 }, 'b')
    expect([...map]).toEqual([[{ x: 1 }, 'b']])
    expect(map.delete({ x: 1 })).toBe(true)
    expect(map.delete({ x: 1 })).toBe(false)
    expect(map.size).toBe(0)
    const set = new ValueSet<unknown>([[1], [1], new Set([1, 2]), new Set([2, 1]), 0, '1', 1, 1n])
    expect(set.size).toBe(6)
    set.clear()
    expect(set.has([1])).toBe(false)
    expect(set.add([1]).size).toBe(1)
  })
})
