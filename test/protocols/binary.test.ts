/** Binary, type by type: each value and its bytes in a field, at the edges of what the type holds. */
import { decode, encode, getUnknownFields, MessageType, type Reader } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Tweet } from '../idl/twitter.thrift'
import { Problem, Types } from '../idl/types.thrift'
import { hex, toHex } from './bytes.ts'
import { tweet } from './rows.ts'

describe('a field', () => {
  test.each([
    ['bool', { yes: true }, '02 0001 01'],
    ['bool', { yes: false }, '02 0001 00'],
    ['i8', { tiny: 0 }, '03 0003 00'],
    ['i8', { tiny: 127 }, '03 0003 7f'],
    ['i8', { tiny: -1 }, '03 0003 ff'],
    ['i8', { tiny: -128 }, '03 0003 80'],
    ['i16', { short: 32767 }, '06 0014 7fff'],
    ['i16', { short: -1 }, '06 0014 ffff'],
    ['i16', { short: -32768 }, '06 0014 8000'],
    ['i32', { int: 0x01020304 }, '08 0015 01020304'],
    ['i32', { int: -1 }, '08 0015 ffffffff'],
    ['i32', { int: -2147483648 }, '08 0015 80000000'],
    ['i64', { long: 2n ** 53n - 1n }, '0a 0016 001fffffffffffff'],
    ['i64', { long: 0x0102030405060708n }, '0a 0016 0102030405060708'],
    ['i64', { long: -1n }, '0a 0016 ffffffffffffffff'],
    ['i64', { long: -(2n ** 63n) }, '0a 0016 8000000000000000'],
    ['double', { real: 1 }, '04 0017 3ff0000000000000'],
    ['double', { real: -0 }, '04 0017 8000000000000000'],
    ['double', { real: Number.POSITIVE_INFINITY }, '04 0017 7ff0000000000000'],
    ['double', { real: Number.NEGATIVE_INFINITY }, '04 0017 fff0000000000000'],
    ['double', { real: Number.NaN }, '04 0017 7ff8000000000000'],
    ['double', { real: 5e-324 }, '04 0017 0000000000000001'],
    ['string', { text: '' }, '0b 0018 00000000'],
    ['string', { text: 'a\0é€😀' }, '0b 0018 0000000b 6100 c3a9 e282ac f09f9880'],
    ['binary', { bytes: new Uint8Array() }, '0b 001d 00000000'],
    ['binary', { bytes: Uint8Array.of(0xff, 0, 0x80) }, '0b 001d 00000003 ff0080'],
    ['uuid', { id: '00112233-4455-6677-8899-aabbccddeeff' }, '10 0019 00112233 4455 6677 8899 aabbccddeeff'],
    ['list', { texts: [] }, '0f 0023 0b 00000000'],
    ['list', { texts: ['a', 'ab'] }, '0f 0023 0b 00000002 00000001 "a" 00000002 "ab"'],
    ['list of lists', { grid: [[], [1]] }, '0f 001f 0f 00000002 06 00000000 06 00000001 0001'],
    ['set', { longs: new Set([-1n]) }, '0e 001e 0a 00000001 ffffffffffffffff'],
    ['map', { counts: new Map([['a', -1]]) }, '0d 001b 0b 08 00000001 00000001 "a" ffffffff'],
    ['map', { counts: new Map() }, '0d 001b 0b 08 00000000'],
    ['struct', { tree: {} }, '0c 0021 00'],
    ['struct within itself', { tree: { tree: { yes: true } } }, '0c 0021 0c 0021 02 0001 01 00 00'],
    ['union', { shape: { size: 6 } }, '0c 0022 08 0002 00000006 00'],
    ['field of id -1', { negative: 1 }, '08 ffff 00000001'],
  ] satisfies [string, Everything, string][])('%s %o', (_, value, field) => {
    expect(toHex(encode(Everything, value))).toBe(toHex(hex(`${field} 00`)))
    expect(decode(Everything, hex(`${field} 00`))).toEqual(value)
  })

  test('enum is an i32, known or not', () => {
    for (const [size, bytes] of [
      [-1, 'ffffffff'],
      [0x10, '00000010'],
      [77, '0000004d'],
    ] as const) {
      expect(toHex(encode(Types, { size }))).toBe(toHex(hex(`08 0009 ${bytes} 00`)))
      expect(decode(Types, hex(`08 0009 ${bytes} 00`)).size).toBe(size)
    }
  })

  test('exception is as a struct', () => {
    const bytes = hex('0b 0001 00000002 "no" 08 0002 000001f4 00')
    expect(encode(Problem, new Problem({ message: 'no' }))).toEqual(bytes)
    expect(decode(Problem, bytes)).toMatchObject({ message: 'no', code: 500 })
  })
})

test('a default is sent by who has it, and not for who leaves it out', () => {
  const loc = { latitude: 1.5, longitude: -2 }
  const head = `080001 00000001 0b0002 00000001 "a" 0b0003 00000001 "t"
    0c0004 040001 3ff8000000000000 040002 c000000000000000 00`
  expect(toHex(encode(Tweet, tweet))).toBe(toHex(hex(`${head} 080005 00000000 0b0010 00000007 "english" 00`)))
  expect(toHex(encode(Tweet, { userId: 1, userName: 'a', text: 't', loc }))).toBe(toHex(hex(`${head} 00`)))
})

/** A field 1000, of every type, which nobody here knows. */
const strange: readonly (readonly [string, string])[] = [
  ['bool', '02 03e8 01'],
  ['i8', '03 03e8 80'],
  ['double', '04 03e8 3ff0000000000000'],
  ['i16', '06 03e8 8000'],
  ['i32', '08 03e8 00000001'],
  ['i64', '0a 03e8 0000000000000001'],
  ['string', '0b 03e8 00000003 "abc"'],
  ['struct', '0c 03e8 0b 0001 00000001 "a" 0c 0002 00 00'],
  ['map', '0d 03e8 0b 0c 00000001 00000001 "a" 08 0001 00000001 00'],
  ['empty map of no type', '0d 03e8 00 00 00000000'],
  ['set', '0e 03e8 03 00000002 01 02'],
  ['list', '0f 03e8 0f 00000002 02 00000001 01 0b 00000000'],
  ['empty list of no type', '0f 03e8 00 00000000'],
  ['uuid', '10 03e8 00112233445566778899aabbccddeeff'],
  ['float', '13 03e8 3fc00000'],
]

test.each(strange)('an unknown %s is passed over, and kept', (_, field) => {
  const bytes = hex(`02 0001 01 ${field} 03 0003 05 00`)
  const value = decode(Everything, bytes)
  expect(value).toMatchObject({ yes: true, tiny: 5 })
  expect(toHex(getUnknownFields(value)?.[0]?.bytes ?? new Uint8Array())).toBe(toHex(hex(field).subarray(3)))
  expect(toHex(encode(Nothing, decode(Nothing, bytes)))).toBe(toHex(bytes))
})

test.each(strange)('a %s where another type was to be is unknown', (_, field) => {
  // Neither a set nor a struct is what any of them is there.
  const id = field.startsWith('0e') ? '0021' : '001e'
  const bytes = hex(`${field.replace('03e8', id)} 02 0001 01 00`)
  const value = decode(Everything, bytes)
  expect([value.yes, value.longs, value.tree]).toEqual([true, undefined, undefined])
  expect(getUnknownFields(value)).toHaveLength(1)
})

describe('a message', () => {
  const read = (r: Reader) => ({ ...r.message(), body: Nothing.read(r) })

  test.each([
    ['CALL', '80010001 00000003 "foo" 00000000 00'],
    ['REPLY', '80010002 00000003 "foo" ffffffff 00'],
    ['EXCEPTION', '80010003 00000003 "foo" 7fffffff 00'],
    ['ONEWAY', '80010004 00000003 "foo" 80000000 00'],
    ['CALL', '00000003 "foo" 01 00000000 00'],
    ['EXCEPTION', '00000003 "foo" 03 00000002 00'],
  ] as const)('of type %s is %s', (type, bytes) => {
    const { name, ...message } = decode(read, hex(bytes), binary)
    expect([name, message.type]).toEqual(['foo', MessageType[type]])
  })

  test.each([
    ['version 2', '80020001 00000003 "foo" 00000000 00'],
    ['a bit too many', '81010001 00000003 "foo" 00000000 00'],
    ['type 255', '800100ff 00000003 "foo" 00000000 00'],
    ['type 255 and no version', '00000003 "foo" ff 00000000 00'],
    ['type 0', '80010000 00000003 "foo" 00000000 00'],
    ['half a number', '80010001 00000003 "foo" 0000'],
    ['a name of negative length', '80010001 ffffffff "foo" 00000000 00'],
  ])('with %s is refused', (_, bytes) => {
    expect(() => decode(read, hex(bytes), binary)).toThrow(
      expect.objectContaining({ name: 'ProtocolException' }),
    )
  })

  test('may have a name beyond ASCII', () => {
    const bytes = hex('80010001 00000003 c3a961 00000001')
    const w = binary.writer()
    w.message({ name: 'éa', type: 1, seqid: 1 })
    expect(w.finish()).toEqual(bytes)
    expect(binary.reader(bytes).message().name).toBe('éa')
  })
})
