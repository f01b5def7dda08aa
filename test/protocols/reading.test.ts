/** Reading otherwise than usual: text that is none, bytes that are not copied, a budget of one's own. */
import { decode, encode, readingWith } from 'thrift-es'
import { expect, test } from 'vitest'
import { Types } from '../idl/types.thrift'
import { rows } from './rows.ts'

test.each(rows)('$protocol.name: what is wrong with a text is replaced', ({ protocol }) => {
  const bytes = encode(
    Types,
    { text: 'aéb', words: new Set(['aéb']), counts: new Map([['aéb', 1n]]) },
    protocol,
  )
  const wrong = bytes.map(byte => (byte === 0xc3 ? 0xff : byte)) // The first half of the é, and nothing else.
  expect(() => decode(Types, wrong, protocol)).toThrow('UTF-8')
  const { text, words, counts } = decode(Types, wrong, readingWith(protocol, { utf8: 'replace' }))
  expect(text).toBe('a\ufffd\ufffdb')
  expect(counts).toEqual(new Map([['a\ufffd\ufffdb', 1n]]))
  expect(words).toEqual(new Set(['a\ufffd\ufffdb']))
  expect(() => decode(Types, wrong, protocol)).toThrow('UTF-8')
})

const blob = Uint8Array.of(1, 2, 3)

test.each(rows)('$protocol.name: a binary value is a copy', ({ protocol }) => {
  const bytes = encode(Types, { bytes: blob }, protocol)
  const value = decode(Types, bytes, protocol)
  bytes.fill(0)
  expect(value.bytes).toEqual(blob)
})

test.each(rows.filter(({ protocol }) => !protocol.name.includes('json')))(
  '$protocol.name: a binary value is a view',
  ({ protocol }) => {
    const bytes = encode(Types, { bytes: blob }, protocol)
    const read = () => decode(Types, bytes, readingWith(protocol, { binary: 'view' })).bytes
    const first = read()
    expect(first).toEqual(blob)
    expect(first?.buffer).toBe(bytes.buffer)
    // Whatever is read after it is read from elsewhere.
    decode(Types, encode(Types, { bytes: Uint8Array.of(7, 8, 9) }, protocol), protocol)
    expect(first).toEqual(blob)
    expect(decode(Types, bytes, protocol).bytes?.buffer).not.toBe(bytes.buffer)
  },
)

test.each(rows)('$protocol.name: a budget holds for a protocol, and for no other', ({ protocol }) => {
  const bytes = encode(Types, { text: 'a'.repeat(1000) }, protocol)
  expect(() => decode(Types, bytes, readingWith(protocol, { budget: 1000 }))).toThrow('larger budget')
  expect(decode(Types, bytes, readingWith(protocol, { budget: 2000 })).text).toHaveLength(1000)
  expect(decode(Types, bytes, protocol).text).toHaveLength(1000)
})
