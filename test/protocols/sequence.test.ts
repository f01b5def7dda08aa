/** Values right behind each other, without frames. */
import { decodeAll, decodeFirst, encode, ProtocolException, type Reader } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing, readNothing } from '../idl/everything.thrift'
import { Location, Tweet } from '../idl/twitter.thrift'
import { concat, hex, toHex } from './bytes.ts'
import { failure } from './failure.ts'
import { everything, rows, tweet } from './rows.ts'

describe.each(rows)('$protocol.name', ({ protocol, tweet: golden, everything: other }) => {
  test('reads two structs back to back, of different types', () => {
    const bytes = hex(`${golden} ${other}`)
    const first = decodeFirst(Tweet, bytes, { protocol })
    expect(first).toEqual({ value: tweet, end: hex(golden).length })
    const second = decodeFirst(Everything, bytes, { protocol, offset: first.end })
    expect(second).toEqual({ value: everything, end: bytes.length })
  })

  test('reads all there are', () => {
    const tweets = Array.from({ length: 50 }, (_, userId) => Tweet.create({ ...tweet, userId }))
    const bytes = concat(tweets.map(each => encode(Tweet, each, protocol)))
    expect([...decodeAll(Tweet, bytes, protocol)]).toEqual(tweets)
    expect([...decodeAll(Tweet, new Uint8Array(), protocol)]).toEqual([])
  })

  test('keeps the unknown fields of each apart', () => {
    const values = [...decodeAll(Nothing, hex(`${golden} ${other}`), protocol)]
    expect(values.map(value => toHex(encode(Nothing, value, protocol)))).toEqual(
      [golden, other].map(bytes => toHex(hex(bytes))),
    )
  })

  test('reads those before a bad one, and says where that one is', () => {
    const bytes = hex(`${golden} ${golden} ff 0001 ff`)
    const seen: Tweet[] = []
    const error = failure(() => {
      for (const value of decodeAll(Tweet, bytes, protocol)) seen.push(value)
    })
    expect(seen).toEqual([tweet, tweet])
    expect(error.code).toBe('INVALID_DATA')
    expect(error.path).toMatch(/^Tweet/)
    expect(error.offset).toBeGreaterThanOrEqual(2 * hex(golden).length)
  })

  test('counts offsets from the start of the bytes', () => {
    const whole = encode(Location, { latitude: 1, longitude: 2 }, protocol)
    const bytes = concat([whole, whole.subarray(0, whole.length - 1)])
    const error = failure(() => [...decodeAll(Location, bytes, protocol)])
    expect(error.code).toBe('END_OF_FILE')
    expect(error.offset).toBeGreaterThan(whole.length)
  })

  test('refuses to begin where there is no byte', () => {
    const bytes = hex(golden)
    for (const offset of [-1, 1.5, Number.NaN, bytes.length + 1, 2 ** 32, '1' as unknown as number])
      expect(failure(() => decodeFirst(Tweet, bytes, { protocol, offset })).message).toContain(
        'There is no byte',
      )
    expect(failure(() => decodeFirst(Tweet, bytes, { protocol, offset: bytes.length })).code).toBe(
      'END_OF_FILE',
    )
    expect(() => decodeFirst(Tweet, 'text' as unknown as Uint8Array, { protocol })).toThrow(ProtocolException)
  })

  test('comes to an end for a function that reads nothing', () => {
    const error = failure(() => [...decodeAll(() => 1, hex(golden), protocol)])
    expect(error.message).toContain('A value without bytes')
  })

  test('gives every value a budget of its own', () => {
    const size = 20_000
    const ids = encode(
      Everything,
      { longs: new Set(Array.from({ length: size }, (_, i) => BigInt(i))) },
      protocol,
    )
    let seen = 0
    for (const { longs } of decodeAll(Everything, concat([ids, ids, ids, ids]), protocol))
      seen += longs?.size ?? 0
    expect(seen).toBe(4 * size)
  })
})

test('stops reading when nobody asks for more', () => {
  const bytes = new Uint8Array(10)
  let reads = 0
  const read = (r: Reader) => {
    reads++
    return readNothing(r)
  }
  for (const value of decodeAll(read, bytes)) {
    expect(value).toEqual({})
    if (reads === 3) break
  }
  expect(reads).toBe(3)
})
