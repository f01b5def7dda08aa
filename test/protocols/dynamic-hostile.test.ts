/** Bytes without a schema that nobody should send, and values that are none: each is refused with its place, before memory is spent. */
import { decode, encode, type Protocol, ProtocolException, TType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { DynamicStruct, readDynamicStruct, skipStruct, transcode } from 'thrift-es/dynamic'
import { describe, expect, test } from 'vitest'
import { hex } from './bytes.ts'
import { all } from './dynamic.ts'
import { failure } from './failure.ts'
import { cases } from './hostile.ts'
import { numbered } from './rows.ts'

describe.each(numbered)('$protocol.name', ({ protocol }) => {
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
})

const binaryRows = numbered.filter(({ protocol }) => protocol.name !== 'json')

describe.each(binaryRows)('$protocol.name, byte by byte', ({ protocol, reader }) => {
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
