/** Reading otherwise than usual: text that is none, bytes that are not copied, a budget of one's own. */
import { decode, encode, readingWith } from 'thrift-es'
import { expect, test } from 'vitest'
import { Nothing } from '../idl/everything.thrift'
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

test.each(rows)('$protocol.name: texts, bytes and containers have limits of their own', ({ protocol }) => {
  const read =
    (value: Partial<Types>, of = protocol) =>
    () =>
      decode(Types, encode(Types, Types.create(value), protocol), of)
  const strings = readingWith(protocol, { stringLimit: 4 })
  for (const value of [{ text: 'aéb' }, { bytes: new Uint8Array(4) }, { counts: new Map([['aéb', 1n]]) }])
    expect(read(value, strings)()).toMatchObject(value)
  for (const value of [{ text: 'aéé' }, { bytes: new Uint8Array(5) }, { counts: new Map([['aéé', 1n]]) }])
    expect(read(value, strings)).toThrow('5 bytes; 4 are taken (Types.')
  const containers = readingWith(protocol, { containerLimit: 2 })
  const words = (count: number) => ({ words: new Set(['a', 'b', 'c'].slice(0, count)) })
  const counts = (count: number) => ({ counts: new Map([...'abc'].slice(0, count).map(key => [key, 1n])) })
  for (const value of [words(2), counts(2)]) expect(read(value, containers)()).toMatchObject(value)
  for (const value of [words(3), counts(3)])
    expect(read(value, containers)).toThrow(/3 elements; 2 are taken \(Types\.\w+, /)
  for (const value of [words(3), counts(3)]) expect(read(value)()).toMatchObject(value)
})

test.each(rows)(
  '$protocol.name: those limits are not for fields that the schema does not have',
  ({ protocol }) => {
    const value = Types.create({ text: 'aéé', words: new Set(['a', 'b', 'c']) })
    const narrow = readingWith(protocol, { stringLimit: 4, containerLimit: 2 })
    const kept = decode(Nothing, encode(Types, value, protocol), narrow)
    expect(decode(Types, encode(Nothing, kept, protocol), protocol)).toEqual(value)
  },
)
