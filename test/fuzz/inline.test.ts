/**
 * Code that holds the bytes itself is to do what careful code does: the same values and the same bytes, and of what is wrong
 * the same error, which `worker.ts` tells of reading. FUZZ_SEED repeats a run, FUZZ_SECONDS prolongs it.
 */
import { decode, encode, type Reader, type Writer } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { describe, expect, test, vi } from 'vitest'
import { Nothing } from '../idl/everything.thrift'
import { Tweet } from '../idl/twitter.thrift'
import { toHex } from '../protocols/bytes.ts'
import { tweet } from '../protocols/rows.ts'
import { attempt, carefully, values } from './careful.ts'
import { generator, type Random } from './random.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 2)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

describe.each([binary, compact])('$name', protocol => {
  test('never needs careful code for what is right', () => {
    const begins = [protocol.reader(new Uint8Array()), protocol.writer()].map(each =>
      vi.spyOn(Object.getPrototypeOf(each) as Reader | Writer, 'begin'),
    )
    for (const [type, value] of values) decode(type.read, encode(type.write, value, protocol), protocol)
    for (const begin of begins) {
      expect(begin).not.toHaveBeenCalled()
      begin.mockRestore()
    }
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
