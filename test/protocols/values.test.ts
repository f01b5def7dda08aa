/** Values of every type there and back, at the edges of their ranges and at random. */
import fc from 'fast-check'
import { decode, encode } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Everything, type Shape } from '../idl/everything.thrift'
import { asBuffer } from './bytes.ts'
import { failure } from './failure.ts'
import { numbered, rows } from './rows.ts'

const place = { latitude: 1, longitude: 2 }

const values: readonly Everything[] = [
  { tiny: -128, short: -32768, int: -2147483648, long: -(2n ** 63n) },
  { tiny: 127, short: 32767, int: 2147483647, long: 2n ** 63n - 1n },
  { long: 0n },
  { long: -1n },
  { long: 2n ** 51n },
  { long: -(2n ** 51n) },
  { long: 2n ** 53n + 1n },
  { long: -(2n ** 53n) - 1n },
  { long: 2n ** 62n },
  { real: 0 },
  { real: -0 },
  { real: Number.NaN },
  { real: Number.POSITIVE_INFINITY },
  { real: Number.NEGATIVE_INFINITY },
  { real: 5e-324 },
  { text: '' },
  { text: '\0' },
  { text: '\uFEFFbom' },
  { text: 'ÿ\u{1F600}€' },
  { text: 'a'.repeat(47) },
  { text: 'é'.repeat(48) },
  { text: 'é'.repeat(127) },
  { text: 'x'.repeat(128) },
  { text: `${'x'.repeat(127)}é` },
  { text: '€'.repeat(6000) },
  { text: 'x'.repeat(70_000) },
  { id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
  { bytes: new Uint8Array() },
  { bytes: Uint8Array.from({ length: 5000 }, (_, i) => i) },
  { bools: [] },
  { bools: [true, true, false, false, true] },
  { texts: Array.from({ length: 15 }, (_, i) => String(i)) },
  { texts: Array.from({ length: 3000 }, (_, i) => 'é'.repeat(i % 3)) },
  {
    counts: new Map([
      ['__proto__', 1],
      ['constructor', 2],
      ['toString', 3],
    ]),
  },
  { longs: new Set([-1n, 0n, 2n ** 60n]) },
  { grid: [[], [1, -2], [300]] },
  {
    places: new Map([
      [255n, place],
      [-16n, place],
    ]),
  },
  { shape: { place } },
  { shape: { size: 7 } },
  { tree: { tree: { tree: { yes: true } } }, negative: -5 },
]

describe.each(rows)('$protocol.name', ({ protocol }) => {
  test.each(values)('brings back %o', value => {
    expect(decode(Everything, encode(Everything, value, protocol), protocol)).toEqual(value)
  })

  test('brings back any value', () => {
    fc.assert(
      fc.property(anything, value => {
        expect(decode(Everything, encode(Everything, value, protocol), protocol)).toEqual(value)
      }),
      { numRuns: 2000 },
    )
  })

  test('loses nothing where its buffer has to grow', () => {
    const texts = Array.from({ length: 70_000 }, () => 'a')
    for (const text of ['', 'b', 'bb', 'bbb', 'bbbb']) {
      const { texts: read } = decode(Everything, encode(Everything, { text, texts }, protocol), protocol)
      expect(read?.every(element => element === 'a')).toBe(true)
    }
  })

  test('copies binary values out of the input', () => {
    const bytes = encode(Everything, { bytes: Uint8Array.of(1, 2, 3) }, protocol)
    const value = decode(Everything, asBuffer(bytes), protocol)
    bytes.fill(0xff)
    expect(value.bytes).toEqual(Uint8Array.of(1, 2, 3))
    expect(value.bytes?.buffer.byteLength).toBe(3)
    expect(value.bytes?.constructor).toBe(Uint8Array)
  })

  test('reads bytes from the middle of a larger buffer', () => {
    const bytes = encode(Everything, { text: 'here', real: 2.5 }, protocol)
    const larger = new Uint8Array(bytes.length + 20)
    larger.set(bytes, 7)
    const view = larger.subarray(7, 7 + bytes.length)
    expect(decode(Everything, view, protocol)).toEqual({ text: 'here', real: 2.5 })
  })

  test('takes null for absent when writing', () => {
    const value = { text: null, int: 3 } as unknown as Everything
    expect(decode(Everything, encode(Everything, value, protocol), protocol)).toEqual({ int: 3 })
  })

  test('keeps the last of two fields with one id', () => {
    const w = protocol.writer()
    w.begin(Everything.schema, {})
    for (const int of [1, 2]) {
      w.field(0x1508)
      w.i32(int)
    }
    w.end({})
    expect(decode(Everything, w.finish(), protocol)).toEqual({ int: 2 })
  })

  test('may write one value while it is writing another', () => {
    const value = {
      get text() {
        return String(encode(Everything, { int: 1 }, protocol).length)
      },
      int: 5,
    }
    const { int, text } = decode(Everything, encode(Everything, value, protocol), protocol)
    expect([int, Number(text) > 0]).toEqual([5, true])
  })
})

describe.each(numbered)('$protocol.name', ({ protocol }) => {
  test('carries field ids in any order and at any distance, in nested structs as well', () => {
    const ids = [1, 16, 32, 31, 32767, -32768, 0, 15, 31]
    const w = protocol.writer()
    w.begin(Everything.schema, {})
    for (const id of ids) {
      w.field((id << 8) | 12)
      w.begin(Everything.schema, {})
      w.field((id << 8) | 2)
      w.bool(true)
      w.end({})
    }
    w.end({})
    const r = protocol.reader(w.finish())
    const seen: number[] = []
    r.begin(Everything.schema)
    for (let header: number; (header = r.field()); ) {
      r.begin(Everything.schema)
      expect(r.field()).toBe((header & ~0xff) | 2)
      expect([r.bool(), r.field()]).toEqual([true, 0])
      r.end({})
      seen.push(header >> 8)
    }
    r.end({})
    r.finish()
    expect(seen).toEqual(ids)
  })
})

const wrong: readonly [name: string, value: unknown, path: string][] = [
  ['a string for an i32', { int: '5' }, 'Everything.int'],
  ['an i32 that is too large', { int: 2147483648 }, 'Everything.int'],
  ['an i16 that is too large', { short: 32768 }, 'Everything.short'],
  ['an i8 that is too small', { tiny: -129 }, 'Everything.tiny'],
  ['a fraction for an i32', { int: 1.5 }, 'Everything.int'],
  ['NaN for an i32', { int: Number.NaN }, 'Everything.int'],
  ['a bigint for an i32', { int: 5n }, 'Everything.int'],
  ['a number for an i64', { long: 5 }, 'Everything.long'],
  ['an i64 of 65 bits', { long: 2n ** 63n }, 'Everything.long'],
  ['a string for a double', { real: '1.5' }, 'Everything.real'],
  ['a number for a bool', { yes: 1 }, 'Everything.yes'],
  ['a bool among bools that is none', { bools: [true, 0] }, 'Everything.bools'],
  ['a number for a string', { text: 5 }, 'Everything.text'],
  ['a lone surrogate', { text: 'a\ud800b' }, 'Everything.text'],
  ['a lone surrogate in a long text', { text: `${'x'.repeat(100)}\udc00` }, 'Everything.text'],
  ['a string for a binary', { bytes: 'abc' }, 'Everything.bytes'],
  ['floats for a binary', { bytes: new Float64Array(1) }, 'Everything.bytes'],
  ['a uuid that is too short', { id: '00112233-4455' }, 'Everything.id'],
  ['a number for a struct', { tree: 5 }, 'Everything.tree'],
  ['an object for a list', { texts: {} }, 'Everything.texts'],
  ['a list that cannot be iterated', { texts: { length: 2 } }, 'Everything.texts'],
  ['a number for a list', { bools: 7 }, 'Everything.bools'],
  ['an array for a map', { counts: [1] }, 'Everything.counts'],
  ['a hole in a list', { texts: new Array(2) }, 'Everything.texts'],
  [
    'a struct that lacks a required field',
    { places: new Map([[1n, { latitude: 1 }]]) },
    'Everything.places[0].longitude',
  ],
  ['a union without an arm', { shape: {} }, 'Everything.shape'],
  ['a union with two arms', { shape: { place, size: 1 } }, 'Everything.shape'],
  ['a wrong value deep inside', { tree: { grid: [[1], [2, 'x']] } }, 'Everything.tree.grid[1]'],
  [
    'a getter that throws',
    {
      get int() {
        throw new TypeError('no')
      },
    },
    'Everything',
  ],
  ['undefined', undefined, 'Everything'],
  ['null', null, 'Everything'],
  ['a string', 'text', 'Everything'],
]

describe.each(rows)('$protocol.name refuses to write', ({ protocol }) => {
  test.each(wrong)('%s', (_, value, path) => {
    const error = failure(() => encode(Everything, value as Everything, protocol))
    expect(error.path.startsWith(path), error.path).toBe(true)
    expect(error.message).toContain(path)
  })

  test('a wrong scalar in a list with a path that ends in the list', () => {
    expect(failure(() => encode(Everything, { bools: [true, 0] } as never, protocol)).path).toBe(
      'Everything.bools',
    )
  })

  test('bytes that are shorter than they say, or of another kind', () => {
    const bytes = Object.defineProperty(Uint8Array.of(1, 2, 3), 'length', { value: 1 })
    expect(decode(Everything, encode(Everything, { bytes }, protocol), protocol)).toEqual({
      bytes: Uint8Array.of(1, 2, 3),
    })
    const floats = Object.defineProperty(new Float64Array(1), Symbol.toStringTag, { value: 'Uint8Array' })
    const value = { bytes: floats } as unknown as Everything
    expect(failure(() => encode(Everything, value, protocol)).path).toBe('Everything.bytes')
  })

  test('a value that contains itself', () => {
    const value: Everything = {}
    value.tree = value
    expect(failure(() => encode(Everything, value, protocol)).code).toBe('DEPTH_LIMIT')
  })

  test('nothing after it has refused something', () => {
    failure(() => encode(Everything, { int: 1.5 }, protocol))
    expect(decode(Everything, encode(Everything, { int: 1 }, protocol), protocol)).toEqual({ int: 1 })
  })
})

const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ size: fc.integer() }),
  fc.record({ place: fc.record({ latitude: fc.double(), longitude: fc.double() }) }),
)
const small = fc.integer({ min: -32768, max: 32767 })
const long = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const text = fc.string({ unit: 'grapheme', maxLength: 70 })
const anything: fc.Arbitrary<Everything> = fc.letrec<{ value: Everything }>(tie => ({
  value: fc.record(
    {
      yes: fc.boolean(),
      tiny: fc.integer({ min: -128, max: 127 }),
      short: small,
      int: fc.integer(),
      long,
      real: fc.double(),
      text,
      id: fc.uuid(),
      bools: fc.array(fc.boolean()),
      counts: fc.array(fc.tuple(text, fc.integer())).map(entries => new Map(entries)),
      bytes: fc.uint8Array(),
      longs: fc.array(long).map(elements => new Set(elements)),
      grid: fc.array(fc.array(small)),
      tree: fc.oneof({ maxDepth: 3 }, fc.constant({}), tie('value')),
      shape,
      texts: fc.array(text, { maxLength: 20 }),
      negative: fc.integer(),
    },
    { requiredKeys: [] },
  ),
})).value
