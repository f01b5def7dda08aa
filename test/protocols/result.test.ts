/** Reading and writing that answer with what is wrong instead of throwing it. */
import { decode, encode, type Reader, tryDecode, tryEncode } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { readTweet, Tweet } from '../idl/twitter.thrift'
import { hex, toHex } from './bytes.ts'
import { failure } from './failure.ts'
import { rows, tweet } from './rows.ts'

describe.each(rows)('$protocol.name', ({ protocol, tweet: golden }) => {
  test('gives the value, or the bytes', () => {
    expect(tryDecode(Tweet, hex(golden), protocol)).toEqual({ ok: true, value: tweet })
    expect(tryDecode(readTweet, hex(golden), protocol)).toEqual({ ok: true, value: tweet })
    const written = tryEncode(Tweet, tweet, protocol)
    expect(written.ok && toHex(written.value)).toBe(toHex(hex(golden)))
  })

  test('gives the error that would have been thrown', () => {
    for (let size = 0; size < hex(golden).length; size++) {
      const bytes = hex(golden).subarray(0, size)
      const result = tryDecode(Tweet, bytes, protocol)
      const error = failure(() => decode(Tweet, bytes, protocol))
      expect(result).toEqual({ ok: false, error })
      if (!result.ok) expect([result.error.code, result.error.path]).toEqual([error.code, error.path])
    }
    for (const value of [
      undefined,
      {},
      { userId: 1 },
      { ...tweet, userId: '1' },
      { ...tweet, text: '\ud800' },
    ])
      expect(tryEncode(Tweet, value as Tweet, protocol)).toEqual({
        ok: false,
        error: failure(() => encode(Tweet, value as Tweet, protocol)),
      })
  })

  test('takes anything for bytes, as JavaScript may pass it', () => {
    for (const bytes of [undefined, null, 'text', [], new ArrayBuffer(1), {}])
      expect(tryDecode(Tweet, bytes as Uint8Array, protocol)).toMatchObject({ ok: false })
  })
})

test('a protocol that is none is a mistake of the program and is thrown', () => {
  const broken = { reader: (): Reader => JSON.parse('{') }
  expect(() => tryDecode(Tweet, new Uint8Array(), broken)).toThrow(SyntaxError)
})
