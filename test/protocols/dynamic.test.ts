/** Bytes without a schema: read, written, skipped and moved to another protocol by the types that they carry. */
import { decode, decodeFirst, encode, type Protocol, ProtocolException, TType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import {
  type DynamicField,
  DynamicMessage,
  DynamicStruct,
  readDynamicStruct,
  skipStruct,
  textOf,
  transcode,
  transcodeMessage,
  writeDynamicStruct,
} from 'thrift-es/dynamic'
import { describe, expect, test } from 'vitest'
import { generator, type Random } from '../fuzz/random.ts'
import { Everything } from '../idl/everything.thrift'
import { Types } from '../idl/types.thrift'
import { concat, hex, toHex } from './bytes.ts'
import { cases } from './hostile.ts'
import { everything, named, numbered, type Row } from './rows.ts'

const text = (value: string) => new TextEncoder().encode(value)

const raw: DynamicField = { id: 5, type: TType.STRING, value: Uint8Array.of(0xff, 0xfe) }

/** All that can be in bytes. */
const all: DynamicStruct = {
  kind: 'struct',
  fields: [
    { id: 1, type: TType.BOOL, value: true },
    { id: 2, type: TType.BOOL, value: false },
    { id: -7, type: TType.BYTE, value: -128 },
    { id: 32767, type: TType.I16, value: -32768 },
    { id: -32768, type: TType.I32, value: 2147483647 },
    { id: 3, type: TType.I64, value: -(2n ** 63n) },
    { id: 3, type: TType.DOUBLE, value: -0 },
    { id: 4, type: TType.DOUBLE, value: Number.NaN },
    { id: 5, type: TType.STRING, value: text('hé\ufeff') },
    { id: 6, type: TType.UUID, value: '00112233-4455-6677-8899-aabbccddeeff' },
    { id: 7, type: TType.STRUCT, value: { kind: 'struct', fields: [] } },
    { id: 8, type: TType.LIST, value: { kind: 'list', type: TType.BOOL, items: [true, false] } },
    { id: 9, type: TType.SET, value: { kind: 'set', type: TType.I64, items: [2n, 1n, 2n] } },
    { id: 10, type: TType.LIST, value: { kind: 'list', type: TType.STRING, items: [] } },
    {
      id: 11,
      type: TType.MAP,
      value: {
        kind: 'map',
        keyType: TType.LIST,
        valueType: TType.STRUCT,
        entries: [
          [
            { kind: 'list', type: TType.I32, items: [1, 2] },
            { kind: 'struct', fields: [{ id: 1, type: TType.BOOL, value: false }] },
          ],
        ],
      },
    },
    { id: 12, type: TType.MAP, value: { kind: 'map', keyType: 0, valueType: 0, entries: [] } },
  ],
}

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

  test.each(numbered)('hands a struct over to $protocol.name', other => {
    const passedOn = transcode(hex(golden), protocol, other.protocol)
    expect(decode(Everything, passedOn, other.protocol)).toEqual(everything)
    expect(toHex(transcode(hex(tweet), protocol, other.protocol))).toBe(toHex(hex(other.tweet)))
  })

  test.each(numbered)('hands a message over to $protocol.name', other => {
    const bytes = callWith(row, tweet)
    expect(toHex(transcodeMessage(bytes, protocol, other.protocol))).toBe(toHex(callWith(other, other.tweet)))
  })

  test('says of every prefix of a struct that it ends too soon, and where', () => {
    const bytes = encode(DynamicStruct, all, protocol)
    for (let size = 0; size < bytes.length; size++) {
      for (const read of [readDynamicStruct, skipStruct]) {
        const error = failure(() => decode(r => read(r), bytes.subarray(0, size), protocol))
        expect([error.code, size]).toEqual(['END_OF_FILE', size])
        expect(error.path).toMatch(/^struct/)
        expect(error.offset).toBeLessThanOrEqual(size)
      }
      expect(failure(() => transcode(bytes.subarray(0, size), protocol, binary)).code).toBe('END_OF_FILE')
    }
  })

  test('takes hostile bytes for what they are, or refuses them with a place', () => {
    for (const [name, bytes] of cases[protocol.name] ?? []) {
      let value: DynamicStruct
      try {
        value = decode(DynamicStruct, hex(bytes), protocol)
      } catch (error) {
        if (!(error instanceof ProtocolException)) throw new Error(name, { cause: error })
        expect(error.offset).toBeLessThanOrEqual(hex(bytes).length)
        expect(error.path, name).toMatch(/^(struct.*)?$/)
        expect(() => decode(skipStruct, hex(bytes), protocol), name).toThrow(ProtocolException)
        continue
      }
      // Wrong for its schema alone.
      expect(decode(DynamicStruct, encode(DynamicStruct, value, protocol), protocol), name).toEqual(value)
    }
  })

  test('goes no deeper than everybody else', () => {
    const [open, innermost, close] = {
      binary: ['0c0001', '00', '00'],
      compact: ['1c', '00', '00'],
      json: ['{"1":{"rec":', '{}', '}}'],
    }[protocol.name as 'binary'] as [string, string, string]
    const deep = (levels: number) => hex(open.repeat(levels) + innermost + close.repeat(levels))
    for (const read of [readDynamicStruct, skipStruct]) {
      decode(r => read(r), deep(63), protocol)
      for (const levels of [64, 100_000])
        expect(failure(() => decode(r => read(r), deep(levels), protocol)).code).toBe('DEPTH_LIMIT')
    }
    expect(failure(() => transcode(deep(64), protocol, compact)).code).toBe('DEPTH_LIMIT')
    let value: DynamicStruct = { kind: 'struct', fields: [] }
    for (let i = 0; i < 64; i++) value = { kind: 'struct', fields: [{ id: 1, type: TType.STRUCT, value }] }
    expect(failure(() => encode(DynamicStruct, value, protocol)).code).toBe('DEPTH_LIMIT')
  })

  test('refuses what is no value of its type', () => {
    const cases: [unknown, string][] = [
      [undefined, 'an object'],
      [{}, "{ kind: 'struct'"],
      [{ kind: 'struct' }, "{ kind: 'struct'"],
      [{ kind: 'list', type: 8, items: [] }, "{ kind: 'struct'"],
      [struct(8, '1'), 'Expected i32'],
      [struct(10, 1), 'a bigint'],
      [struct(11, 'text'), 'a Uint8Array'],
      [struct(11, new Float64Array(1)), 'a Uint8Array'],
      [struct(12, 1), 'an object'],
      [struct(15, [1]), "{ kind: 'list'"],
      [struct(15, { kind: 'set', type: 8, items: [] }), "{ kind: 'list'"],
      [struct(14, { kind: 'list', type: 8, items: [] }), "{ kind: 'set'"],
      [struct(15, { kind: 'list', type: 8, items: ['x'] }), 'Expected i32'],
      [struct(15, { kind: 'list', type: 0, items: [1] }), 'no type 0'],
      [struct(15, { kind: 'list', type: 5, items: [] }), 'no type 5'],
      [struct(15, undefined), "{ kind: 'list'"],
      [struct(13, { kind: 'map', keyType: 8, valueType: 0, entries: [[1, 1]] }), 'no type 0'],
      [struct(13, { kind: 'map', keyType: 8, valueType: 8, entries: [1] }), 'not iterable'],
      [struct(13, new Map()), "{ kind: 'map'"],
      [struct(0, 1), 'no type 0'],
      [struct(-1, 1), 'no type -1'],
      [struct(5, 1), 'no type 5'],
      [struct('i32', 1), 'no type i32'],
    ]
    for (const [value, message] of cases) {
      const error = failure(() => encode(DynamicStruct, value as DynamicStruct, protocol))
      expect(error.code).toBe('INVALID_DATA')
      expect(error.message).toContain(message)
      if (message !== 'an object' && !message.includes("'struct'")) expect(error.path).toMatch(/^struct\.3/)
    }
    for (const id of [32768, -32769, 1.5, Number.NaN, '1', undefined]) {
      const value = { kind: 'struct', fields: [{ id, type: 8, value: 1 }] } as DynamicStruct
      expect(failure(() => encode(DynamicStruct, value, protocol)).message).toContain(`no field ${id}`)
    }
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

const binaryRows = numbered.filter(({ protocol }) => protocol.name !== 'json')

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

describe.each(binaryRows)('$protocol.name, byte by byte', ({ protocol, reader }) => {
  test('keeps the bits of a NaN', () => {
    for (const bits of ['7ff8000000000001', 'fff8000000000000', '7ff80000deadbeef']) {
      const double = protocol.name === 'compact' ? [...hex(bits)].reverse() : [...hex(bits)]
      const head = protocol.name === 'compact' ? [0x17] : [4, 0, 1]
      const bytes = Uint8Array.of(...head, ...double, 0)
      expect(toHex(encode(DynamicStruct, decode(DynamicStruct, bytes, protocol), protocol))).toBe(
        toHex(bytes),
      )
    }
  })

  test('names the place of a bad value', () => {
    const bytes = hex(protocol.name === 'binary' ? '0f 0003 02 00000003 01 00 07 00' : '39 31 01 02 07 00')
    const error = failure(() => decode(DynamicStruct, bytes, protocol))
    expect([error.code, error.path]).toEqual(['INVALID_DATA', 'struct.3[2]'])
  })

  // What one of them takes in memory, as measured in V8.
  test.each<[what: string, weight: number, type: number, binary: string, compact: string]>([
    ['bools', 10, 2, '01', '01'],
    ['structs', 82, 12, '00', '00'],
    ['fields', 282, 12, '02000101 00', '11 00'],
    ['lists', 242, 15, '0200000001 01', '11 01'],
    ['maps', 442, 13, '080800000003 000000010000000200000001000000020000000100000002', '03 55 020402040204'],
    ['texts', 194, 11, '00000000', '00'],
    ['longs', 34, 10, '7fffffffffffffff', 'feffffffffffffffff01'],
    ['doubles', 26, 4, '3ff8000000000000', '3ff8000000000000'],
    ['uuids', 66, 16, '00112233445566778899aabbccddeeff', '00112233445566778899aabbccddeeff'],
  ])('refuses %s that weigh too much, and says where', (_, weight, type, binaryItem, compactItem) => {
    const size = 10_000
    const bytes = list(protocol, { type, size, item: protocol === binary ? binaryItem : compactItem })
    const error = failure(() => decode(r => readDynamicStruct(r, size * weight), bytes, protocol))
    expect(error.code).toBe('SIZE_LIMIT')
    expect(error.path).toMatch(/^struct\.1/)
    expect(decode(r => readDynamicStruct(r, 4 * size * weight), bytes, protocol).fields).toHaveLength(1)
  })

  test('charges for bytes', () => {
    const value = struct(TType.STRING, new Uint8Array(5000)) as DynamicStruct
    const bytes = encode(DynamicStruct, value, protocol)
    expect(failure(() => decode(r => readDynamicStruct(r, 5000), bytes, protocol)).code).toBe('SIZE_LIMIT')
    expect(decode(r => readDynamicStruct(r, 6000), bytes, protocol)).toEqual(value)
  })

  test('refuses a megabyte that would become hundreds, unless both budgets are larger', () => {
    const bytes = list(protocol, { type: TType.STRUCT, size: 1_000_000, item: '00' })
    expect(failure(() => decode(DynamicStruct, bytes, protocol)).code).toBe('SIZE_LIMIT')
    const larger = { reader: (bytes: Uint8Array) => reader(bytes, 2 ** 40) }
    expect(failure(() => decode(DynamicStruct, bytes, larger)).message).toContain('a larger budget')
    expect(decode(r => readDynamicStruct(r, 2 ** 40), bytes, larger).fields).toHaveLength(1)
  })
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

/** A call of `postTweet`. */
function callWith({ protocol, call, end }: Row, body: string): Uint8Array {
  return hex(call + (protocol.name === 'json' ? ',' : '') + body + end)
}

/** A struct whose field 1 is a list of equal items. */
function list(
  protocol: Protocol,
  { type, size, item }: { type: number; size: number; item: string },
): Uint8Array {
  const w = protocol.writer()
  w.begin({ name: '', fields: {} }, {})
  w.field(0x10f)
  w.list(type as TType, size)
  const head = w.finish()
  const element = hex(item)
  const bytes = new Uint8Array(head.length + size * element.length + 1)
  bytes.set(head)
  for (let i = 0; i < size; i++) bytes.set(element, head.length + i * element.length)
  return bytes
}

function struct(type: unknown, value: unknown): unknown {
  return { kind: 'struct', fields: [{ id: 3, type, value }] }
}

const scalars = [2, 3, 4, 6, 8, 10, 11, 16] as const
const nested = [12, 13, 14, 15] as const

function randomStruct(random: Random, depth: number): DynamicStruct {
  const fields = Array.from({ length: random(5) }, () => {
    const type = randomType(random, depth)
    return { id: random(65536) - 32768, type, value: randomValue(random, type, depth + 1) }
  })
  return { kind: 'struct', fields } as DynamicStruct
}

function randomType(random: Random, depth: number): TType {
  return (depth < 5 && random(3) === 0 ? nested[random(4)] : scalars[random(8)]) ?? 2
}

function randomValue(random: Random, type: TType, depth: number): unknown {
  const long = BigInt.asIntN(64, (BigInt(random(2 ** 32)) << 32n) | BigInt(random(2 ** 32)))
  switch (type) {
    case TType.BOOL:
      return random(2) === 1
    case TType.BYTE:
      return random(256) - 128
    case TType.I16:
      return random(65536) - 32768
    case TType.I32:
      return random(2 ** 32) - 2 ** 31
    case TType.I64:
      return long >> BigInt(random(64))
    case TType.DOUBLE:
      return [-0, Number.POSITIVE_INFINITY, 0.1, 5e-324, -1e300][random(5)]
    case TType.STRING:
      return Uint8Array.from({ length: random(4) }, () => random(128))
    case TType.UUID:
      return `00112233-4455-6677-8899-aabbccddee${(random(256) + 256).toString(16).slice(1)}`
    case TType.STRUCT:
      return randomStruct(random, depth)
    case TType.LIST:
    case TType.SET: {
      const item = randomType(random, depth)
      const items = Array.from({ length: random(4) }, () => randomValue(random, item, depth + 1))
      return { kind: type === TType.LIST ? 'list' : 'set', type: item, items }
    }
    case TType.MAP: {
      const [keyType, valueType] = [randomType(random, depth), randomType(random, depth)]
      // Compact does not say what an empty map could hold.
      const entries = Array.from({ length: 1 + random(3) }, () => [
        randomValue(random, keyType, depth + 1),
        randomValue(random, valueType, depth + 1),
      ])
      return { kind: 'map', keyType, valueType, entries }
    }
    default:
      throw new Error(`No value of type ${type}`)
  }
}

function failure(work: () => unknown): ProtocolException {
  try {
    work()
  } catch (error) {
    if (error instanceof ProtocolException) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}
