/** Bytes moved to another protocol by the types that they carry. */
import { decode, encode } from 'thrift-es'
import { compact } from 'thrift-es/compact'
import { transcode, transcodeMessage } from 'thrift-es/dynamic'
import { describe, expect, test } from 'vitest'
import { Everything } from '../idl/everything.thrift'
import { Types } from '../idl/types.thrift'
import { hex, toHex } from './bytes.ts'
import { callWith, everything, numbered } from './rows.ts'

describe.each(numbered)('$protocol.name', row => {
  const { protocol, everything: golden, tweet } = row

  test.each(numbered)('hands a struct over to $protocol.name', other => {
    const passedOn = transcode(hex(golden), protocol, other.protocol)
    expect(decode(Everything, passedOn, other.protocol)).toEqual(everything)
    expect(toHex(transcode(hex(tweet), protocol, other.protocol))).toBe(toHex(hex(other.tweet)))
  })

  test.each(numbered)('hands a message over to $protocol.name', other => {
    const bytes = callWith(row, tweet)
    expect(toHex(transcodeMessage(bytes, protocol, other.protocol))).toBe(toHex(callWith(other, other.tweet)))
  })

  test('carries a value of a schema to another protocol and back', () => {
    const value = Types.create({
      text: 'é',
      words: new Set(['a']),
      by_flag: new Map([[true, 1]]),
      after: false,
    })
    const bytes = encode(Types, value, protocol)
    const there = transcode(bytes, protocol, compact)
    expect(toHex(transcode(there, compact, protocol))).toBe(toHex(bytes))
  })
})
