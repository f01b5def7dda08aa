/** Compact as Meta's libraries speak it. The bytes are those of Meta's library for Python. */
import { decode, encode, MessageType, ProtocolException, TType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { DynamicMessage, DynamicStruct, transcode, transcodeMessage } from 'thrift-es/dynamic'
import { fbthriftCompact } from 'thrift-es/fbthrift-compact'
import { expect, test } from 'vitest'
import { Everything } from '../idl/everything.thrift'
import { Plain } from '../idl/meta.thrift'
import { Tweet, Twitter$postTweet$args } from '../idl/twitter.thrift'
import { Types } from '../idl/types.thrift'
import { hex, toHex } from './bytes.ts'
import { everything, tweet } from './rows.ts'

const ping = hex('8222 07 04 "ping" 17 3ff8000000000000 1d 3fc00000 11 19 21 0102 00')

test('a message has version 2, doubles and floats with their first byte first', () => {
  const message = decode(DynamicMessage, ping, fbthriftCompact)
  expect(message).toMatchObject({ name: 'ping', type: 1, seqid: 7 })
  expect(message.body.fields).toEqual([
    { id: 1, type: TType.DOUBLE, value: 1.5 },
    { id: 2, type: TType.FLOAT, value: 1.5 },
    { id: 3, type: TType.BOOL, value: true },
    { id: 4, type: TType.LIST, value: { kind: 'list', type: TType.BOOL, items: [true, false] } },
  ])
  expect(toHex(encode(DynamicMessage, message, fbthriftCompact))).toBe(toHex(ping))
})

test('is in Binary what Meta’s library makes of it there', () => {
  const bytes = hex(`80010001 00000004 "ping" 00000007 04 0001 3ff8000000000000 13 0002 3fc00000 02 0003 01
    0f 0004 02 00000002 01 00 00`)
  expect(toHex(transcodeMessage(ping, fbthriftCompact, binary))).toBe(toHex(bytes))
  expect(toHex(transcodeMessage(bytes, binary, fbthriftCompact))).toBe(toHex(ping))
})

test('each dialect knows its own messages', () => {
  expect(fbthriftCompact.matches(ping)).toBe(true)
  expect(compact.matches(ping)).toBe(false)
  expect(() => decode(DynamicMessage, ping, compact)).toThrow('Not a Compact message')
})

test.each([
  { protocol: compact, golden: '67 000000000000f83f 00', version: 1 },
  { protocol: fbthriftCompact, golden: '67 3ff8000000000000 00', version: 2 },
])('$protocol.name: a dialect is said, and never guessed', ({ protocol, golden, version }) => {
  expect(toHex(encode(Types, { real: 1.5 }, protocol))).toBe(toHex(hex(golden)))
  // The same eight bytes from the other end are another number, and no mistake.
  for (const other of [compact, fbthriftCompact])
    expect(decode(Types, hex(golden), other).real === 1.5).toBe(other === protocol)
  const w = protocol.writer()
  w.message({ name: 'postTweet', type: MessageType.CALL, seqid: 1 })
  Twitter$postTweet$args.write(w, { tweet })
  expect((w.finish()[1] ?? 0) & 0x1f).toBe(version)
})

test('values come out as they went in', () => {
  const value = Plain.create({ number: -5, long: 2n ** 60n, ratio: 0.5, items: [1, 2] })
  expect(decode(Plain, encode(Plain, value, fbthriftCompact), fbthriftCompact)).toMatchObject(value)
  expect(decode(Tweet, encode(Tweet, tweet, fbthriftCompact), fbthriftCompact)).toEqual(tweet)
})

test('floats are passed over by who does not know them', () => {
  const bytes = encode(Plain, Plain.create({ ratio: 0.5 }), fbthriftCompact)
  expect(decode(Tweet, hex(`1502 180161 180174 fd ${'3f000000'} 00`), fbthriftCompact)).toMatchObject({
    userId: 1,
  })
  const dynamic = decode(DynamicStruct, bytes, fbthriftCompact)
  expect(dynamic.fields).toContainEqual({ id: 10, type: TType.FLOAT, value: 0.5 })
})

test('bytes of one dialect become those of the other', () => {
  const ours = encode(Tweet, tweet, compact)
  const theirs = encode(Tweet, tweet, fbthriftCompact)
  expect(theirs).not.toEqual(ours)
  expect(transcode(ours, compact, fbthriftCompact)).toEqual(theirs)
  expect(transcode(theirs, fbthriftCompact, compact)).toEqual(ours)
})

test('there is no uuid', () => {
  expect(() => encode(Everything, { id: everything.id }, fbthriftCompact)).toThrow(ProtocolException)
})

test('every strict prefix is refused', () => {
  const bytes = encode(Plain, Plain.create({ ratio: 0.5 }), fbthriftCompact)
  for (let size = 0; size < bytes.length; size++)
    expect(() => decode(Plain, bytes.subarray(0, size), fbthriftCompact)).toThrow(ProtocolException)
})
