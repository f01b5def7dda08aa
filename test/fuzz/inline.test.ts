/**
 * Code that holds the bytes itself is to do what careful code does: the same values and the same bytes, and of what is wrong
 * the same error. FUZZ_SEED repeats a run, FUZZ_SECONDS prolongs it.
 */
import { decode, encode, type Protocol, ProtocolException, type Struct } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Tweet, TweetSearchResult } from '../idl/twitter.thrift'
import { type Problem, Types } from '../idl/types.thrift'
import { toHex } from '../protocols/bytes.ts'
import { everything, tweet } from '../protocols/rows.ts'
import { mutate } from './mutate.ts'
import { generator, type Random } from './random.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 2)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

/** The same protocol without code for its bytes. */
const carefully = (protocol: Protocol): Protocol => ({
  ...protocol,
  reader: bytes => Object.assign(protocol.reader(bytes), { inline: 0 }),
  writer: () => Object.assign(protocol.writer(), { inline: 0 }),
})

/** Any struct, with a value of it. */
type Any = Struct<object>

const values: readonly (readonly [Any, object])[] = [
  [
    Everything as unknown as Any,
    {
      ...everything,
      grid: [[1, 2], [], [300]],
      texts: ['a', 'ü', 'x'.repeat(300), '', 'abcdefgh'.repeat(8)],
      longs: new Set([1n, -(2n ** 60n), 2n ** 40n]),
      places: new Map([[1n, { latitude: 1, longitude: 2 }]]),
      tree: { tree: { bools: [true] }, shape: { size: 1 } },
      bytes: Uint8Array.of(1, 2, 3),
    },
  ],
  [
    Types as unknown as Any,
    {
      flag: false,
      tiny: -5,
      medium: 300,
      normal: 1 << 20,
      large: 1n << 40n,
      real: 0.1,
      text: 'text',
      bytes: Uint8Array.of(0),
      size: 16,
      leaf: { id: 70_000, name: 'leaf' },
      flags: [true, false],
      numbers: [1, -1, 1 << 30],
      words: new Set(['a', 'b']),
      counts: new Map([['a', 1n]]),
      grid: [[1.5], []],
      nested: new Map([[1n, new Map([['x', [{ id: 1 }]]])]]),
      choice: { leaf: { id: 5 } },
      problem: { message: 'none', code: 5 } as Problem,
      by_flag: new Map([[true, 1]]),
      far: 5,
      after: true,
    },
  ],
  [TweetSearchResult as unknown as Any, { tweets: [tweet, { ...tweet, text: 'Grüße' }] }],
]

const all = [...values.map(([type]) => type), Nothing as unknown as Any, Tweet as unknown as Any]

describe.each([binary, compact])('$name', protocol => {
  test('reads damaged bytes as careful code does', () => {
    const random = generator(seed)
    const whole = values.map(([type, value]) => encode(type, value as never, protocol))
    let taken = 0
    let refused = 0
    for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
      const bytes = mutate(whole[random(whole.length)] ?? new Uint8Array(), random)
      const type = all[random(all.length)] ?? Nothing
      const outcome = attempt(() => decode<object>(type.read, bytes, protocol))
      if ('error' in outcome) refused++
      else taken++
      const expected = attempt(() => decode<object>(type.read, bytes, carefully(protocol)))
      expect(outcome, `Seed ${seed}: ${toHex(bytes)}`).toEqual(expected)
    }
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(100)
  })

  test('writes damaged values as careful code does', () => {
    const random = generator(seed)
    let taken = 0
    let refused = 0
    for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
      const [type, value] = values[random(values.length)] ?? values[0] ?? [Nothing, {}]
      const damaged = damage(value, random) as never
      const outcome = attempt(() => toHex(encode(type.write, damaged, protocol)))
      if ('error' in outcome) refused++
      else taken++
      expect(outcome, `Seed ${seed}`).toEqual(
        attempt(() => toHex(encode(type.write, damaged, carefully(protocol)))),
      )
    }
    expect(taken).toBeGreaterThan(100)
    expect(refused).toBeGreaterThan(100)
  })

  test('leaves what it has written alone when it writes more', () => {
    const random = generator(seed)
    const pieces = Array.from({ length: 3000 }, (_, i) => {
      const text = 'x'.repeat(random(i % 100 === 0 ? 100_000 : 200))
      return { text, bytes: encode(Tweet, { ...tweet, text }, protocol) }
    })
    for (const { text, bytes } of pieces) expect(decode(Tweet, bytes, protocol).text).toBe(text)
  })

  test('reads one value while it reads another, and after a reader that was left', () => {
    const bytes = encode(Tweet, tweet, protocol)
    const other = encode(Tweet, { ...tweet, text: 'other' }, protocol)
    const left = protocol.reader(other)
    const value = decode(
      r => {
        const inner = decode(Tweet, other, protocol)
        return [Tweet.read(r), inner]
      },
      bytes,
      protocol,
    )
    expect(value).toEqual([tweet, { ...tweet, text: 'other' }])
    expect(Tweet.read(left).text).toBe('other')
  })

  test('does not see what a longer message has left behind', () => {
    const long = encode(Tweet, { ...tweet, text: 'secret'.repeat(100) }, protocol)
    const short = encode(Tweet, tweet, protocol)
    for (let length = 0; length < short.length; length++) {
      decode(Tweet, long, protocol)
      const outcome = attempt(() => decode(Tweet, short.subarray(0, length), protocol))
      expect(outcome).toMatchObject({ error: { code: 'END_OF_FILE' } })
    }
  })
})

type Outcome = { readonly value: unknown } | { readonly error: object }

function attempt(work: () => unknown): Outcome {
  try {
    return { value: work() }
  } catch (error) {
    if (!(error instanceof ProtocolException)) throw error
    const { code, offset, path, message } = error
    return { error: { code, offset, path, message } }
  }
}

const wrong: readonly unknown[] = [
  undefined,
  null,
  5,
  1.5,
  -(2 ** 40),
  7n,
  2n ** 70n,
  'text',
  '\ud800',
  true,
  {},
  [],
  [1],
  new Map([['a', 1]]),
  new Set([1]),
  new Float64Array(1),
]

/** A copy in which something, somewhere, is something else. */
function damage(value: unknown, random: Random): unknown {
  if (random(4) === 0 || typeof value !== 'object' || value === null || ArrayBuffer.isView(value))
    return wrong[random(wrong.length)]
  if (value instanceof Map)
    return new Map(
      [...value].map(([key, each]) => [random(8) === 0 ? damage(key, random) : key, some(each, random)]),
    )
  if (value instanceof Set) return new Set([...value].map(each => some(each, random)))
  if (Array.isArray(value)) return value.map(each => some(each, random))
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, some(each, random)]))
}

const some = (value: unknown, random: Random): unknown => (random(12) === 0 ? damage(value, random) : value)
