/** Values as text, for people. */
import { decode, encode, ProtocolException } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { inspect, inspectBytes } from 'thrift-es/inspect'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Location, Tweet } from '../idl/twitter.thrift'
import { everything, tweet } from './rows.ts'

test('shows a short struct on one line, by the names of its fields', () => {
  expect(inspect(Location, { latitude: 1.5, longitude: -0 })).toBe(
    'Location { latitude: 1.5, longitude: -0 }',
  )
})

test('shows a long one on several', () => {
  expect(inspect(Tweet, tweet)).toBe(`Tweet {
  userId: 1,
  userName: "a",
  text: "t",
  loc: Location { latitude: 1.5, longitude: -2 },
  tweetType: 0,
  language: "english"
}`)
})

test('shows bytes, sets, maps and numbers beyond doubles', () => {
  const value: Everything = {
    bytes: Uint8Array.of(0, 255),
    longs: new Set([2n ** 60n]),
    counts: new Map([['a', 1]]),
    grid: [[], [1]],
  }
  expect(inspect(Everything, value, { width: 200 })).toBe(
    'Everything { counts: { "a" => 1 }, bytes: <00ff>, longs: { 1152921504606846976 }, grid: [[], [1]] }',
  )
})

test('cuts short what is long', () => {
  const value: Everything = { text: 'abcdefgh', bytes: new Uint8Array(9), bools: [true, false, true] }
  expect(inspect(Everything, value, { maximumText: 4, maximumElements: 2, width: 200 })).toBe(
    'Everything { text: "abcd"… 4 more, bools: [true, false, … 1 more], bytes: <0000… 7 more> }',
  )
  const counts = new Map([
    ['a', 1],
    ['b', 2],
  ])
  expect(inspect(Everything, { counts }, { maximumElements: 1 })).toBe(
    'Everything { counts: { "a" => 1, … 1 more } }',
  )
})

test.each([binary, compact])('shows fields that nobody here knows: $name', protocol => {
  const value = decode(Nothing, encode(Location, { latitude: 1, longitude: 2 }, protocol), protocol)
  expect(inspect(Nothing, value)).toBe('Nothing { 1: 1, 2: 2 }')
})

describe.each([binary, compact])('without IDL: $name', protocol => {
  test('shows ids for names, and text where it is text', () => {
    expect(inspectBytes(encode(Tweet, tweet, protocol), protocol, { width: 200 })).toBe(
      'struct { 1: 1, 2: "a", 3: "t", 4: struct { 1: 1.5, 2: -2 }, 5: 0, 16: "english" }',
    )
    const bytes = encode(Everything, { bytes: Uint8Array.of(1, 2) }, protocol)
    expect(inspectBytes(bytes, protocol)).toMatch(/^struct { \d+: <0102> }$/)
    expect(inspectBytes(encode(Everything, everything, protocol), protocol)).toContain('"hé"')
  })

  test('refuses what is no struct', () => {
    expect(() => inspectBytes(Uint8Array.of(0xff), protocol)).toThrow(ProtocolException)
  })
})

test('refuses a value that does not fit its type, and says where', () => {
  const value = { userId: '1' } as unknown as Tweet
  expect(() => inspect(Tweet, value)).toThrow(/^Expected a number, got string \(Tweet.userId/)
})
