/** What SimpleJSON has of its own: the forms of values in Meta's libraries, names for keys, and null. */
import { decode, encode, getUnknownFields, type Reader, type Writer } from 'thrift-es'
import { SimpleJsonReader, simpleJson } from 'thrift-es/simple-json'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Choice, Plain, Terse } from '../idl/meta.thrift'
import { Types } from '../idl/types.thrift'
import { hex } from './bytes.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const write = (value: Everything) => text(encode(Everything, value, simpleJson))
const read = (text: string) => decode(Everything, new TextEncoder().encode(text), simpleJson)

describe('SimpleJSON writes', () => {
  test.each([
    [{ yes: true, no: false }, '{"yes":true,"no":false}'],
    [{ long: 2n ** 53n + 1n }, '{"long":9007199254740993}'],
    [{ real: 1 }, '{"real":1}'],
    [{ real: Number.NaN }, '{"real":"NaN"}'],
    [{ real: Number.NEGATIVE_INFINITY }, '{"real":"-Infinity"}'],
    [{ text: 'a/"\\\b\f\n\r\t\0\x1fé😀' }, '{"text":"a/\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u001fé😀"}'],
    [{ bytes: new TextEncoder().encode('1234') }, '{"bytes":"MTIzNA"}'],
    [{ longs: new Set([1n, -2n]), grid: [[], [1, 2]] }, '{"longs":[1,-2],"grid":[[],[1,2]]}'],
    [
      { counts: new Map([['__proto__', 1]]), noCounts: new Map() },
      '{"counts":{"__proto__":1},"noCounts":{}}',
    ],
    [{ shape: { size: 1 }, tree: {} }, '{"tree":{},"shape":{"size":1}}'],
    [{}, '{}'],
  ] satisfies [Everything, string][])('%o', (value, expected) => {
    expect(write(value)).toBe(expected)
    expect(read(expected)).toEqual(value)
  })

  test('keys that are numbers or bools in quotes, and enums as numbers', () => {
    const value = Types.create({
      size: 16,
      by_flag: new Map([[false, 1]]),
      nested: new Map([[-5n, new Map([['a', []]])]]),
    })
    const expected = '{"size":16,"nested":{"-5":{"a":[]}},"by_flag":{"false":1}}'
    expect(text(encode(Types, value, simpleJson))).toBe(expected)
    expect(decode(Types, hex(expected), simpleJson)).toEqual(value)
  })

  test('floats as short as they can be', () => {
    expect(text(encode(Plain, Plain.create({ ratio: 0.1 }), simpleJson))).toContain('"ratio":0.1')
  })
})

describe('SimpleJSON takes', () => {
  test.each([
    [
      'white space anywhere',
      '\n\r\t { "int"\n: 5 , "bools":[ true ,\tfalse ]}\n',
      { int: 5, bools: [true, false] },
    ],
    ['null for what is absent', '{"int":null,"tree":null,"text":"a","x":null}', { text: 'a' }],
    ['base64 with padding', '{"bytes":"MTIzNA=="}', { bytes: new TextEncoder().encode('1234') }],
    ['base64 with a character too much', '{"bytes":"MTIzN"}', { bytes: new TextEncoder().encode('123') }],
    ['NaN with a sign', '{"real":"-NaN"}', { real: Number.NaN }],
    ['an exponent', '{"real":21.47483647e9}', { real: 21474836470 }],
    ['a surrogate pair', '{"text":"\\ud83d\\ude00\\/"}', { text: '😀/' }],
    ['a name with escapes', '{"\\u0069nt":5}', { int: 5 }],
    ['the last of two', '{"int":1,"int":2}', { int: 2 }],
  ] satisfies [string, string, Everything][])('%s', (_, written, value) => {
    expect(read(written)).toEqual(value)
  })

  test('lists within structs within lists, behind others that it does not know', () => {
    const tree = '{"x":[[],{"y":[1]}],"grid":[[],[1]],"tree":{"grid":[[2],[3,4],[]],"z":{},"bools":[true]}}'
    const value = { grid: [[], [1]], tree: { grid: [[2], [3, 4], []], bools: [true] } }
    expect(read(tree)).toMatchObject(value)
    const places = '{"places":{"1":{"latitude":1,"z":[[]],"longitude":2},"2":{"longitude":2,"latitude":1}}}'
    expect([...(read(places).places?.keys() ?? [])]).toEqual([1n, 2n])
    const nested = '{"nested":{"1":{"a":[{"id":1,"x":[[1,2,3]]},{"id":2}],"b":[{"id":3}],"c":[]}}}'
    const { nested: lists } = decode(Types, hex(nested), simpleJson)
    const ids = [...(lists?.get(1n) ?? [])].map(([key, leaves]) => [key, ...leaves.map(({ id }) => id)])
    expect(ids).toEqual([['a', 1, 2], ['b', 3], ['c']])
  })
})

test('a member that is unknown comes back as it was', () => {
  const bytes = hex('{"a":[1,{"b":null}],"__proto__":{"c":1e5},"constructor":"\\u00e9","7":true}')
  const old = decode(Nothing, bytes, simpleJson)
  expect(Object.getPrototypeOf(old)).toBe(Object.prototype)
  expect(encode(Nothing, old, simpleJson)).toEqual(bytes)
  expect(getUnknownFields(old)?.[0]?.protocol).toBe('simple-json')
})

test('the memory for counting elements is paid for', () => {
  const bytes = hex(`{"nested":{"1":{"a":[{"id":1,"x":[${'[],'.repeat(1500)}[]]}]}}}`)
  const read = (budget: number) => () => Types.read(new SimpleJsonReader(bytes, budget))
  expect(read(20_000)).not.toThrow()
  expect(read(10_000)).toThrow('larger budget')
})

test('a field may be called __proto__', () => {
  const schema = { name: 'Odd', fields: { ['__proto__']: 0x108, toString: 0x208 } }
  const bytes = encode(
    (w: Writer, v: object) => {
      w.begin(schema, v)
      w.field(0x108).i32(1)
      w.field(0x208).i32(2)
      w.end(v)
    },
    {},
    simpleJson,
  )
  expect(text(bytes)).toBe('{"__proto__":1,"toString":2}')
  const read = (r: Reader) => {
    r.begin(schema)
    const found = [r.field(), r.i32(), r.field(), r.i32(), r.field()]
    return r.end({ found })
  }
  expect(decode(read, bytes, simpleJson).found).toEqual([0x108, 1, 0x208, 2, 0])
})

test('a field of Meta’s dialect that is absent has its default', () => {
  expect(decode(Plain, hex('{}'), simpleJson)).toMatchObject({ number: 0, inner: { count: 7 } })
  expect(decode(Terse, hex('{}'), simpleJson)).toMatchObject({ number: 0, inner: { count: 0 } })
  expect(decode(Choice, hex('{}'), simpleJson)).toEqual({})
})

test('a key that is a struct or container is refused on both sides', () => {
  const schema = { name: 'Odd', fields: { map: 0x10d } }
  const write = (w: Writer, v: object) => {
    w.begin(schema, v)
    w.field(0x10d)
    w.map(12, 8, 0)
  }
  const read = (r: Reader) => {
    r.begin(schema)
    r.field()
    return r.map(15, 8)
  }
  expect(() => encode(write, {}, simpleJson)).toThrow(
    'JSON has no keys that are structs or containers (Odd.map',
  )
  expect(() => decode(read, hex('{"map":{}}'), simpleJson)).toThrow('no keys that are structs')
})
