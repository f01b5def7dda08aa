/** Fields that the reader's schema does not have: an older program passes them on. */
import { decode, encode, getUnknownFields, TType, unknownFields } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing, readShape, writeShape } from '../idl/everything.thrift'
import { Location, TwitterUnavailable } from '../idl/twitter.thrift'
import { Problem } from '../idl/types.thrift'
import { hex, toHex } from './bytes.ts'
import { everything, named, numbered, rows, textual } from './rows.ts'

const full: Everything = {
  ...everything,
  bytes: Uint8Array.of(0xff, 0),
  longs: new Set([5n]),
  grid: [[1], []],
  places: new Map([[3n, { latitude: 1, longitude: 2 }]]),
  tree: { yes: false, no: true, bools: [false], id: everything.id },
  texts: ['a', '', 'é'],
}

describe.each(rows)('$protocol.name', ({ protocol, everything: golden }) => {
  test('writes the fields that it did not know as they came in', () => {
    const old = decode(Nothing, hex(golden), protocol)
    expect(toHex(encode(Nothing, old, protocol))).toBe(toHex(hex(golden)))
  })

  test('keeps unknown fields of every type', () => {
    const old = decode(Nothing, encode(Everything, full, protocol), protocol)
    expect(decode(Everything, encode(Nothing, old, protocol), protocol)).toEqual(full)
  })

  test('moves past values of every type', () => {
    const bytes = encode(Everything, full, protocol)
    const fields = protocol.reader(bytes)
    fields.begin(Everything.schema)
    for (let header: number; (header = fields.field()); ) fields.skip((header & 0xff) as TType)
    expect(fields.end({})).toEqual({})
    fields.finish()
    const all = protocol.reader(bytes)
    all.skip(TType.STRUCT)
    all.finish()
  })

  test('keeps them through a spread, and out of JSON and of the names', () => {
    const old = decode(Nothing, hex(golden), protocol)
    expect(toHex(encode(Nothing, { ...old }, protocol))).toBe(toHex(hex(golden)))
    expect(Object.keys(old)).toEqual([])
    expect(JSON.stringify(old)).toBe('{}')
  })

  test('does not keep the input alive for them', () => {
    const bytes = encode(Everything, { int: 1, text: 'x'.repeat(1000) }, protocol)
    const old = decode(Nothing, bytes, protocol)
    for (const field of getUnknownFields(old) ?? []) expect(field.bytes.buffer).not.toBe(bytes.buffer)
  })

  test('keeps them in an exception that is made of another', () => {
    const bytes = encode(Problem, new Problem({ message: 'no', code: 5 }), protocol)
    const made = TwitterUnavailable.create(decode(TwitterUnavailable, bytes, protocol))
    expect(made).toBeInstanceOf(Error)
    expect(decode(Problem, encode(TwitterUnavailable, made, protocol), protocol)).toMatchObject({
      message: 'no',
      code: 5,
    })
  })

  test('does not count them as required fields', () => {
    const bytes = encode(Everything, { int: 1 }, protocol)
    const value = { ...decode(Nothing, bytes, protocol), latitude: 1 }
    expect(() => encode(Location, value as unknown as Location, protocol)).toThrow('Location.longitude')
  })
})

describe.each(numbered)('$protocol.name', ({ protocol }) => {
  test('shows them', () => {
    const old = decode(Nothing, encode(Everything, { int: 1, yes: true }, protocol), protocol)
    expect(getUnknownFields(old)?.map(field => field.header)).toEqual([0x102, 0x1508])
    expect(getUnknownFields(decode(Nothing, encode(Nothing, {}, protocol), protocol))).toBeUndefined()
  })

  test('keeps a field whose type has changed, like one it has never heard of', () => {
    const w = protocol.writer()
    w.begin(Everything.schema, {})
    w.field(0x150b)
    w.string('not an i32')
    w.end({})
    const value = decode(Everything, w.finish(), protocol)
    expect(value.int).toBeUndefined()
    expect(getUnknownFields(value)?.map(field => field.header)).toEqual([0x150b])
    // Once it is set again, it is written once.
    expect(encode(Everything, { ...value, int: 5 }, protocol)).toEqual(
      encode(Everything, { int: 5 }, protocol),
    )
  })

  test('keeps the arm of a union that it does not know', () => {
    const w = protocol.writer()
    w.begin(Everything.schema, {})
    w.field(0x902)
    w.bool(true)
    w.end({})
    const bytes = w.finish()
    const union = decode(readShape, bytes, protocol)
    expect(Object.keys(union)).toEqual([])
    expect(toHex(encode(writeShape, union, protocol))).toBe(toHex(bytes))
  })

  test.each(numbered)('hands them over to $protocol.name', other => {
    const old = decode(Nothing, encode(Everything, full, protocol), protocol)
    const passedOn = encode(Nothing, old, other.protocol)
    // TJSON has one type for text and for bytes in base64, so that what came as text goes on as that text.
    const bytes =
      protocol.name === 'json' && other.protocol !== protocol ? new TextEncoder().encode('/wA=') : full.bytes
    expect(decode(Everything, passedOn, other.protocol)).toEqual({ ...full, bytes })
  })

  test.each(named)('takes them through $protocol.name and back', other => {
    const old = decode(Nothing, encode(Everything, full, protocol), protocol)
    const between = decode(Nothing, encode(Nothing, old, other.protocol), other.protocol)
    const headers = (value: object) => getUnknownFields(value)?.map(({ header }) => header)
    expect(headers(between)).toEqual(headers(old))
    // JSON writes bytes in base64, and nobody but TJSON takes that for bytes later.
    const isText = textual.includes(other) && protocol.name !== 'json'
    const bytes = isText ? new TextEncoder().encode('/wA=') : full.bytes
    expect(decode(Everything, encode(Nothing, between, protocol), protocol)).toEqual({ ...full, bytes })
  })
})

describe.each(textual)('$protocol.name', ({ protocol }) => {
  test('keeps the arm of a union that it does not know', () => {
    const bytes = hex('{"flag":true}')
    const union = decode(readShape, bytes, protocol)
    expect(Object.keys(union)).toEqual([])
    expect(toHex(encode(writeShape, union, protocol))).toBe(toHex(bytes))
  })

  test.each(numbered)('hands members that it does not know to $protocol.name as text', other => {
    const old = decode(Nothing, hex('{"new":{"a":[1]},"other":"x"}'), protocol)
    const r = other.protocol.reader(encode(Nothing, old, other.protocol))
    r.begin(Nothing.schema)
    for (const text of ['"new":{"a":[1]}', '"other":"x"']) {
      expect(r.field()).toBe((-2 << 8) | 11)
      expect(r.string()).toBe(text)
    }
    expect(r.field()).toBe(0)
  })

  test('takes a member for a field of another protocol only if it is one', () => {
    const bytes = hex(
      '{"97":{"i32":5},"8":{"i32":5,"x":1},"9":{"i32":"5"},"70000":{"i32":5},"07":{"i32":5},"10":7,"11":{}}',
    )
    const old = decode(Nothing, bytes, protocol)
    const text = (-2 << 8) | 11
    expect(getUnknownFields(old)?.map(({ header }) => header)).toEqual([
      0x6108,
      text,
      text,
      text,
      text,
      text,
      text,
    ])
    expect(toHex(encode(Nothing, old, protocol))).toBe(toHex(bytes))
  })

  test('writes nothing for no unknown fields', () => {
    const value = { yes: true, [unknownFields]: [] }
    expect(toHex(encode(Everything, value, protocol))).toBe(toHex(hex('{"yes":true}')))
  })

  test('writes no field that has no name', () => {
    const w = protocol.writer()
    w.begin(Everything.schema, {})
    expect(() => w.field(0x150b)).toThrow('no name for field 21 (Everything')
  })
})

test('the key is shared by all copies of the package', () => {
  expect(unknownFields).toBe(Symbol.for('thrift-es.unknownFields'))
})
