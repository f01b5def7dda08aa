/** Bytes read into a value that there is already. */
import { decode, decodeInto, encode, ProtocolException } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing, Shape } from '../idl/everything.thrift'
import { Location, Tweet, TwitterUnavailable } from '../idl/twitter.thrift'
import { rows, tweet } from './rows.ts'

describe.each(rows)('$protocol.name', ({ protocol }) => {
  const changes = (value: Everything) => encode(Everything, value, protocol)

  test('changes the fields that the bytes have, and no other', () => {
    const into: Everything = { int: 1, text: 'old', bools: [true], tree: { int: 2 } }
    const bytes = changes({ text: 'new', tree: { yes: true } })
    expect(decodeInto(Everything, bytes, { into, protocol })).toBe(into)
    expect(into).toEqual({ int: 1, text: 'new', bools: [true], tree: { yes: true } })
  })

  test('leaves fields with defaults and required ones as they are when the bytes lack them', () => {
    const into: Tweet = { ...tweet, language: 'cy' }
    decodeInto(Tweet, encode(Nothing, {}, protocol), { into, protocol })
    expect(into).toEqual({ ...tweet, language: 'cy' })
  })

  test('refuses bytes without a required field that the value does not have either', () => {
    const into = { latitude: 1 } as Location
    const read = () => decodeInto(Location, encode(Nothing, {}, protocol), { into, protocol })
    expect(read).toThrow(expect.objectContaining({ code: 'MISSING_FIELD', path: 'Location.longitude' }))
  })

  test('does not take fields within for its own', () => {
    const into: Everything = { int: 1, yes: true }
    decodeInto(Everything, changes({ tree: { int: 5, yes: false } }), { into, protocol })
    expect(into).toEqual({ int: 1, yes: true, tree: { int: 5, yes: false } })
    const unknown = decode(Nothing, changes({ tree: { int: 5 } }), protocol)
    const nothing = decodeInto(Nothing, changes({ tree: { int: 6 } }), { into: unknown, protocol })
    const { tree } = decode(Everything, encode(Nothing, nothing, protocol), protocol)
    expect(tree).toEqual({ int: 6 })
  })

  test('changes nothing if anything is wrong', () => {
    const into: Everything = { int: 1 }
    const bytes = changes({ int: 2, text: 'a' })
    for (let size = 0; size < bytes.length; size++) {
      const read = () => decodeInto(Everything, bytes.subarray(0, size), { into, protocol })
      expect(read).toThrow(ProtocolException)
    }
    expect(into).toEqual({ int: 1 })
  })

  test('gives a union the field that was read', () => {
    const into: Shape = { place: { latitude: 1, longitude: 2 } }
    decodeInto(Shape, encode(Shape, { size: 3 }, protocol), { into, protocol })
    expect(into).toEqual({ size: 3 })
  })

  test('keeps the fields that nobody here knows, old and new', () => {
    const into = decode(Nothing, changes({ int: 1, text: 'a' }), protocol)
    decodeInto(Nothing, changes({ long: 2n, text: 'b' }), { into, protocol })
    const known = decode(Everything, encode(Nothing, into, protocol), protocol)
    expect(known).toEqual({ int: 1, text: 'b', long: 2n })
  })

  test('changes an exception', () => {
    const into = new TwitterUnavailable({ message: 'old' })
    decodeInto(TwitterUnavailable, encode(Nothing, {}, protocol), { into, protocol })
    expect(into.message).toBe('old')
    const bytes = encode(TwitterUnavailable, new TwitterUnavailable({ message: 'new' }), protocol)
    decodeInto(TwitterUnavailable, bytes, { into, protocol })
    expect(into.message).toBe('new')
  })
})

test('Binary is the default, and reads on as before', () => {
  const into = { ...tweet }
  decodeInto(Tweet, encode(Tweet, { ...tweet, text: 'new' }), { into })
  expect(into).toEqual({ ...tweet, text: 'new' })
  expect(decode(Tweet, encode(Tweet, tweet))).toEqual(tweet)
})
