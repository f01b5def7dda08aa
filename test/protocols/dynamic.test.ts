/** Bytes without a schema: read, written and skipped by the types that they carry. */
import { decode, decodeFirst, encode, TType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import {
  type DynamicField,
  DynamicMessage,
  DynamicStruct,
  skipStruct,
  textOf,
  transcode,
  writeDynamicStruct,
} from 'thrift-es/dynamic'
import { describe, expect, test } from 'vitest'
import { generator } from '../fuzz/random.ts'
import { Everything } from '../idl/everything.thrift'
import { concat, hex, toHex } from './bytes.ts'
import { all, randomStruct } from './dynamic.ts'
import { failure } from './failure.ts'
import { callWith, everything, named, numbered } from './rows.ts'

const text = (value: string) => new TextEncoder().encode(value)

const raw: DynamicField = { id: 5, type: TType.STRING, value: Uint8Array.of(0xff, 0xfe) }

describe.each(numbered)('$protocol.name', row => {
  const { protocol, everything: golden, tweet, oneway } = row

  test('shows the fields of a struct as they come in', () => {
    expect(decode(DynamicStruct, hex(tweet), protocol)).toEqual({
      kind: 'struct',
      fields: [
        { id: 1, type: TType.I32, value: 1 },
        { id: 2, type: TType.STRING, value: text('a') },
        { id: 3, type: TType.STRING, value: text('t') },
        {
          id: 4,
          type: TType.STRUCT,
          value: {
            kind: 'struct',
            fields: [
              { id: 1, type: TType.DOUBLE, value: 1.5 },
              { id: 2, type: TType.DOUBLE, value: -2 },
            ],
          },
        },
        { id: 5, type: TType.I32, value: 0 },
        { id: 16, type: TType.STRING, value: text('english') },
      ],
    })
  })

  test('writes the bytes that it has read', () => {
    expect(toHex(encode(DynamicStruct, decode(DynamicStruct, hex(golden), protocol), protocol))).toBe(
      toHex(hex(golden)),
    )
  })

  test('keeps every type of value, its order, its duplicates and its signs', () => {
    // TJSON has only text.
    const value: DynamicStruct = {
      ...all,
      fields: protocol.name === 'json' ? all.fields : [...all.fields, raw],
    }
    const bytes = encode(DynamicStruct, value, protocol)
    expect(decode(DynamicStruct, bytes, protocol)).toEqual(value)
    expect(toHex(encode(DynamicStruct, decode(DynamicStruct, bytes, protocol), protocol))).toBe(toHex(bytes))
  })

  test('writes what a schema reads', () => {
    const bytes = encode(Everything, everything, protocol)
    const dynamic = decode(DynamicStruct, bytes, protocol)
    expect(decode(Everything, encode(DynamicStruct, dynamic, protocol), protocol)).toEqual(everything)
  })

  test('reads and writes the envelopes of messages', () => {
    const bytes = hex(oneway)
    const message = decode(DynamicMessage, bytes, protocol)
    expect(message).toEqual({
      kind: 'message',
      name: 'zip',
      type: 4,
      seqid: 2,
      body: { kind: 'struct', fields: [] },
    })
    expect(toHex(encode(DynamicMessage, message, protocol))).toBe(toHex(bytes))
    expect(decode(DynamicMessage, callWith(row, tweet), protocol)).toMatchObject({
      name: 'postTweet',
      seqid: 1,
    })
  })

  test('skips a struct and says where it ends', () => {
    const bytes = concat([hex(golden), hex(tweet), Uint8Array.of(0)])
    const first = decodeFirst(skipStruct, bytes, { protocol })
    expect(first.end).toBe(hex(golden).length)
    expect(decodeFirst(skipStruct, bytes, { protocol, offset: first.end }).end).toBe(bytes.length - 1)
  })

  test('keeps any value that is made at random', () => {
    const random = generator(Date.now() % 1_000_000)
    for (let i = 0; i < 500; i++) {
      const value = randomStruct(random, 0)
      const bytes = encode(DynamicStruct, value, protocol)
      expect(decode(DynamicStruct, bytes, protocol)).toEqual(value)
      for (const other of [binary, compact])
        expect(decode(DynamicStruct, transcode(bytes, protocol, other), other)).toEqual(value)
    }
  })
})

test.each(named)('refuses $protocol.name, which carries no types', ({ protocol, tweet }) => {
  const works = [
    () => decode(DynamicStruct, hex(tweet), protocol),
    () => transcode(hex(tweet), protocol, binary),
    () => encode(DynamicStruct, all, protocol),
  ]
  for (const work of works) expect(failure(work).message).toMatch(/no types|no name/)
  expect(decodeFirst(skipStruct, hex(tweet), { protocol }).end).toBe(hex(tweet).length)
  const empty = protocol.name === 'bson' ? '( )' : '{}'
  expect(decode(DynamicStruct, hex(empty), protocol).fields).toEqual([])
})

test.each([binary, compact])('$name keeps the bits of a NaN', protocol => {
  for (const bits of ['7ff8000000000001', 'fff8000000000000', '7ff80000deadbeef']) {
    const double = protocol.name === 'compact' ? [...hex(bits)].reverse() : [...hex(bits)]
    const head = protocol.name === 'compact' ? [0x17] : [4, 0, 1]
    const bytes = Uint8Array.of(...head, ...double, 0)
    expect(toHex(encode(DynamicStruct, decode(DynamicStruct, bytes, protocol), protocol))).toBe(toHex(bytes))
  }
})

test('bytes are shown as the text that they are, or as none', () => {
  expect(textOf(text('hé'))).toBe('hé')
  expect(textOf(text('\ufeffa'))).toBe('\ufeffa')
  expect(textOf(Uint8Array.of(0xff))).toBeUndefined()
})

test('Compact has no float, and says so with the place', () => {
  const value: DynamicStruct = { kind: 'struct', fields: [{ id: 2, type: TType.FLOAT, value: 0.5 }] }
  expect(decode(DynamicStruct, encode(DynamicStruct, value))).toEqual(value)
  expect(failure(() => encode(writeDynamicStruct, value, compact)).path).toBe('struct.2')
})
