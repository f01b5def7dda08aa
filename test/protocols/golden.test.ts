/** The bytes that Apache's libraries write, read and written to the byte. */
import { decode, encode, type Protocol } from 'thrift-es'
import { binary, nonStrictBinary } from 'thrift-es/binary'
import { describe, expect, test } from 'vitest'
import { Everything } from '../idl/everything.thrift'
import { Tweet } from '../idl/twitter.thrift'
import { hex, toHex } from './bytes.ts'
import { everything, rows, tweet } from './rows.ts'

describe.each(rows)('$protocol.name', row => {
  const { protocol } = row

  test('writes a tweet with its defaults as Apache does', () => {
    expect(toHex(encode(Tweet, tweet, protocol))).toBe(toHex(hex(row.tweet)))
  })

  test('reads the tweet that Apache wrote', () => {
    expect(decode(Tweet, hex(row.tweet), protocol)).toEqual(tweet)
  })

  test('writes a field of every type as Apache does', () => {
    expect(toHex(encode(Everything, everything, protocol))).toBe(toHex(hex(row.everything)))
  })

  test('reads a field of every type from what Apache wrote', () => {
    expect(decode(Everything, hex(row.everything), protocol)).toEqual(everything)
  })

  test('writes the envelope of a call', () => {
    const w = protocol.writer()
    w.message({ name: 'postTweet', type: 1, seqid: 1 })
    expect(toHex(w.finish())).toBe(toHex(hex(row.call + row.end)))
  })

  test('reads the envelope of a oneway call', () => {
    const r = protocol.reader(hex(row.oneway))
    expect(r.message()).toEqual({ name: 'zip', type: 4, seqid: 2 })
  })

  test.each([0, 1, -1, 2147483647, -2147483648])('carries the number %i of a call', seqid => {
    const w = protocol.writer()
    w.message({ name: 'zip', type: 2, seqid })
    const bytes = w.finish()
    expect(protocol.matches(bytes)).toBe(true)
    expect(protocol.reader(bytes).message()).toEqual({ name: 'zip', type: 2, seqid })
  })

  test('tells its own messages from those of the others', () => {
    for (const other of rows) expect(protocol.matches(hex(other.call))).toBe(other.call === row.call)
  })
})

test('Binary is the default', () => {
  expect(encode(Tweet, tweet)).toEqual(encode(Tweet, tweet, rows[0]?.protocol))
  expect(decode(Tweet, encode(Tweet, tweet))).toEqual(tweet)
})

test('Binary reads the old envelope, which has no version', () => {
  const old = hex('00000008 "testVoid" 01 00000001 00')
  expect(rows[0]?.protocol.matches(old)).toBe(true)
  expect(rows[0]?.protocol.reader(old).message()).toEqual({ name: 'testVoid', type: 1, seqid: 1 })
})

test('Binary writes the old envelope for those who ask for it, and for nobody else', () => {
  const header = { name: 'testVoid', type: 1, seqid: 1 } as const
  const write = (protocol: Protocol) => {
    const w = protocol.writer()
    w.message(header)
    return toHex(w.finish())
  }
  const old = '00000008 "testVoid" 01 00000001'
  expect(write(nonStrictBinary)).toBe(toHex(hex(old)))
  expect(write(binary)).toBe(toHex(hex('80010001 00000008 "testVoid" 00000001')))
  expect(nonStrictBinary.matches(hex(old))).toBe(true)
  expect(nonStrictBinary.reader(hex(old)).message()).toEqual(header)
  expect(encode(Tweet, tweet, nonStrictBinary)).toEqual(encode(Tweet, tweet, binary))
})
