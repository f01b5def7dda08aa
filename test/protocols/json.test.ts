/** What TJSON has of its own: forms of other libraries that are taken, and keys that JSON does not know. */
import { decode, encode, getUnknownFields, type Reader, type Writer } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { json } from 'thrift-es/json'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Plain } from '../idl/meta.thrift'
import { Types } from '../idl/types.thrift'
import { hex } from './bytes.ts'

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const write = (value: Everything) => text(encode(Everything, value, json))
const read = (text: string) => decode(Everything, new TextEncoder().encode(text), json)

describe('TJSON writes', () => {
  test.each([
    [{ real: Number.NaN }, '{"23":{"dbl":"NaN"}}'],
    [{ real: Number.NEGATIVE_INFINITY }, '{"23":{"dbl":"-Infinity"}}'],
    [{ real: -0 }, '{"23":{"dbl":-0}}'],
    [{ real: 1e21 }, '{"23":{"dbl":1e+21}}'],
    [{ long: 2n ** 53n + 1n }, '{"22":{"i64":9007199254740993}}'],
    [
      { text: 'a"\\/\b\f\n\r\t\0\x1f\x7fé\u2028😀' },
      '{"24":{"str":"a\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\x7fé\u2028😀"}}',
    ],
    [{ bytes: Uint8Array.of(1) }, '{"29":{"str":"AQ=="}}'],
    [{ bytes: Uint8Array.of(1, 2) }, '{"29":{"str":"AQI="}}'],
    [{ bytes: Uint8Array.of(255, 239, 190) }, '{"29":{"str":"/+++"}}'],
    [{ id: '00112233-4455-6677-8899-AABBCCDDEEFF' }, '{"25":{"uid":"00112233-4455-6677-8899-aabbccddeeff"}}'],
    [{}, '{}'],
  ] satisfies [Everything, string][])('%o', (value, expected) => {
    expect(write(value)).toBe(expected)
  })

  test('keys that are numbers in quotes', () => {
    const value = Types.create({ by_flag: new Map([[true, 1]]), nested: new Map([[-5n, new Map()]]) })
    expect(text(encode(Types, value, json))).toBe(
      '{"16":{"map":["i64","map",1,{"-5":["str","lst",0,{}]}]},"20":{"map":["tf","i8",1,{"1":1}]}}',
    )
  })
})

describe('TJSON takes', () => {
  test.each([
    [
      'white space anywhere',
      ' { "21" : { "i32" : 5 } , "26" : { "lst" : [ "tf" , 1 , 1 ] } }\n',
      { int: 5, bools: [true] },
    ],
    ['NaN as Python writes it', '{"23":{"dbl":nan}}', { real: Number.NaN }],
    ['infinity as Python writes it', '{"23":{"dbl":-inf}}', { real: Number.NEGATIVE_INFINITY }],
    ['infinity as Node writes it', '{"23":{"dbl":Infinity}}', { real: Number.POSITIVE_INFINITY }],
    ['infinity in quotes', '{"23":{"dbl":"Infinity"}}', { real: Number.POSITIVE_INFINITY }],
    ['a double as Java writes it', '{"23":{"dbl":1.0E10}}', { real: 1e10 }],
    ['a double of 17 digits', '{"23":{"dbl":0.10000000000000001}}', { real: 0.1 }],
    ['a double that is too small to be one', '{"23":{"dbl":1e-999}}', { real: 0 }],
    ['minus zero', '{"23":{"dbl":-0.0}}', { real: -0 }],
    ['minus zero for an integer', '{"21":{"i32":-0}}', { int: 0 }],
    ['an i64 with zeros in front', '{"22":{"i64":-000000000001}}', { long: -1n }],
    ['base64 without padding', '{"29":{"str":"AQIDrQ"}}', { bytes: Uint8Array.of(1, 2, 3, 0xad) }],
    ['base64 with padding', '{"29":{"str":"AQIDrQ=="}}', { bytes: Uint8Array.of(1, 2, 3, 0xad) }],
    ['base64 with escapes', '{"29":{"str":"\\/w"}}', { bytes: Uint8Array.of(255) }],
    ['escapes', '{"24":{"str":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u00E9"}}', { text: '"\\/\b\f\n\r\téé' }],
    ['a surrogate pair', '{"24":{"str":"\\ud83d\\ude00😀"}}', { text: '😀😀' }],
    ['raw control characters', '{"24":{"str":"a\0\n\tb"}}', { text: 'a\0\n\tb' }],
    [
      'an upper-case uuid',
      '{"25":{"uid":"00112233-4455-6677-8899-AABBCCDDEEFF"}}',
      { id: '00112233-4455-6677-8899-aabbccddeeff' },
    ],
  ] satisfies [string, string, Everything][])('%s', (_, written, value) => {
    expect(read(written)).toEqual(value)
  })
})

test('a key may be a struct or a container', () => {
  const schema = { name: 'Odd', fields: { map: 0x10d } }
  const oddly =
    '{"1":{"map":["rec","str",2,{{"1":{"i32":5}}:"x",{}:"y"}]},"2":{"map":["lst","dbl",1,{["i8",2,1,2]:"NaN"}]}}'
  const readOdd = (r: Reader) => {
    const keys: unknown[] = []
    r.begin(schema)
    r.field()
    for (let n = r.map(12, 11); n > 0; n--) {
      keys.push(decode(Nothing, encode(Nothing, Nothing.read(r), json), json), r.string())
    }
    r.endContainer()
    r.unknown(r.field())
    r.field()
    return r.end({ keys })
  }
  const writeOdd = (w: Writer, v: object) => {
    w.begin(schema, v)
    w.field(0x10d)
    w.map(12, 11, 2)
    w.begin({ name: 'Key', fields: {} }, {})
    w.field(0x108)
    w.i32(5)
    w.end({})
    w.string('x')
    w.begin({ name: 'Key', fields: {} }, {})
    w.end({})
    w.string('y')
    w.endContainer()
    w.end(v)
  }
  const value = decode(readOdd, hex(oddly), json)
  expect(value.keys.filter(key => typeof key === 'string')).toEqual(['x', 'y'])
  expect(text(encode(writeOdd, value, json))).toBe(oddly)
})

test.each([
  [0.1, '0.1'],
  [16777216, '16777216'],
  [3.4028234663852886e38, '3.4028235e+38'],
  [1.17549435e-38, '1.1754944e-38'],
  [0.30000001192092896, '0.3'],
  [-0, '-0'],
  [Number.NaN, '"NaN"'],
  [Number.POSITIVE_INFINITY, '"Infinity"'],
])('a float of %d is as short as it can be', (ratio, written) => {
  const bytes = encode(Plain, Plain.create({ ratio }), json)
  expect(text(bytes)).toContain(`"10":{"flt":${written}}`)
  expect(decode(Plain, bytes, json).ratio).toBe(Math.fround(ratio))
})

test('a float that is too large for 32 bits is an error', () => {
  expect(() => decode(Plain, hex('{"10":{"flt":1e39}}'), json)).toThrow('1e39 is no float (Plain.ratio')
})

describe('a field that is unknown', () => {
  test('of any type comes back as it was', () => {
    const bytes = hex('{"9":{"flt":1.5},"10":{"map":["flt","lst",1,{"1.5":["flt",1,NaN]}]}}')
    expect(encode(Nothing, decode(Nothing, bytes, json), json)).toEqual(bytes)
  })

  test('comes back without the white space around it', () => {
    const old = decode(Nothing, hex('{ "9" : { "i32" : 5 } , "10" : { "tf" : 1 } }'), json)
    expect(text(encode(Nothing, old, json))).toBe('{"9":{ "i32" : 5 },"10":{ "tf" : 1 }}')
  })

  test('of Binary is text if it can be, and base64 if not', () => {
    const old = decode(Nothing, encode(Everything, { text: 'é', bytes: Uint8Array.of(0xff) }, binary))
    expect(text(encode(Nothing, old, json))).toBe('{"24":{"str":"é"},"29":{"str":"/w=="}}')
  })

  test('of Binary makes no text of the binaries behind it', () => {
    const old = decode(Nothing, encode(Everything, { text: 'a' }, binary))
    const write = (w: Writer) => {
      w.begin({ name: 'Outer', fields: {} }, {})
      Nothing.write(w.field(0x10c), old)
      w.field(0x20b).binary(Uint8Array.of(0x61))
      w.end({})
    }
    expect(text(encode(write, {}, json))).toBe('{"1":{"rec":{"24":{"str":"a"}}},"2":{"str":"YQ=="}}')
  })

  test('in text with escapes goes to Binary as that text', () => {
    const old = decode(Nothing, hex('{"24":{"str":"\\u00e9\\n"}}'), json)
    expect(decode(Everything, encode(Nothing, old))).toEqual({ text: 'é\n' })
    expect(getUnknownFields(old)?.[0]?.protocol).toBe('json')
  })
})

test('a message holds its name with escapes', () => {
  const w = json.writer()
  w.message({ name: 'a"b\n', type: 1, seqid: -5 })
  const bytes = w.finish()
  expect(text(bytes)).toBe('[1,"a\\"b\\n",1,-5]')
  expect(json.reader(bytes).message()).toEqual({ name: 'a"b\n', type: 1, seqid: -5 })
})

test('a message ends with its bracket', () => {
  const readMessage = (r: Reader) => [r.message().name, Nothing.read(r)]
  expect(decode(readMessage, hex('[1,"zip",4,2,{}] '), json)).toEqual(['zip', {}])
  expect(() => decode(readMessage, hex('[1,"zip",4,2,{}'), json)).toThrow('ends before')
  expect(() => decode(readMessage, hex('[1,"zip",4,2,{},{}]'), json)).toThrow("Expected ']', got ','")
  expect(() => decode(readMessage, hex('[1,"zip",4,2,{}]]'), json)).toThrow('Bytes follow')
})
