/**
 * Valid messages, damaged at random: whatever comes of it is a value or a `ProtocolException`, and soon. The
 * seed is in the error when something else comes of it; FUZZ_SEED repeats that run, FUZZ_SECONDS prolongs it.
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { decode, encode, equals, ProtocolException, type Reader } from 'thrift-es'
import { readDynamicStruct } from 'thrift-es/dynamic'
import { describe, expect, test } from 'vitest'
import { type Everything, readEverything, readNothing, writeEverything } from '../idl/everything.thrift'
import { readTweetSearchResult, writeTweetSearchResult } from '../idl/twitter.thrift'
import { toHex } from '../protocols/bytes.ts'
import { everything, rows, tweet } from '../protocols/rows.ts'
import { mutate } from './mutate.ts'
import { generator } from './random.ts'

const seconds = Number(process.env.FUZZ_SECONDS ?? 2)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

const large: Everything = {
  ...everything,
  grid: [[1, 2], [], [300]],
  texts: ['a', 'ü', ''],
  longs: new Set([1n, 2n ** 60n]),
  places: new Map([[1n, { latitude: 1, longitude: 2 }]]),
  tree: { tree: { bools: [true] }, shape: { size: 1 } },
}

/** What is thrown at the bytes; three of them know little or nothing of the schema. */
const readers: readonly ((r: Reader) => unknown)[] = [
  readEverything,
  readTweetSearchResult,
  readNothing,
  r => r.message(),
  r => readDynamicStruct(r),
]

describe.each(rows)('$protocol.name', ({ protocol }) => {
  test('raises nothing but its own error for damaged bytes', () => {
    const random = generator(seed)
    const whole = [
      encode(writeEverything, large, protocol),
      encode(writeTweetSearchResult, { tweets: [tweet, tweet] }, protocol),
    ]
    const end = performance.now() + seconds * 1000
    let refused = 0
    let taken = 0
    while (performance.now() < end) {
      const bytes = mutate(whole[random(whole.length)] ?? new Uint8Array(), random)
      const read = readers[random(readers.length)] ?? readNothing
      const started = performance.now()
      try {
        decode(read, bytes, protocol)
        taken++
      } catch (error) {
        refused++
        if (!(error instanceof ProtocolException))
          throw new Error(`Seed ${seed}: ${toHex(bytes)}`, { cause: error })
        expect(error.offset).toBeLessThanOrEqual(bytes.length)
        expect(error.path).not.toMatch(/undefined|NaN|\[-/)
      }
      if (performance.now() - started > 500) throw new Error(`Seed ${seed}: slow on ${toHex(bytes)}`)
    }
    expect(refused).toBeGreaterThan(1000)
    expect(taken).toBeGreaterThan(100)
  })

  test('writes what it has read from damaged bytes so that it reads the same again', () => {
    const random = generator(seed + 1)
    const whole = encode(writeEverything, large, protocol)
    const end = performance.now() + (seconds * 1000) / 2
    while (performance.now() < end) {
      const bytes = mutate(whole, random)
      let value: Everything
      try {
        value = decode(readEverything, bytes, protocol)
      } catch {
        continue
      }
      const copy = (value: Everything) =>
        decode(readEverything, encode(writeEverything, value, protocol), protocol)
      // A field that was there twice, in its own type and in another, is written in its own alone.
      const once = copy(value)
      const message = `Seed ${seed}: ${toHex(bytes)}`
      expect(equals(once, value), message).toBe(true)
      expect(copy(once), message).toEqual(once)
    }
  })
})

test('holds with a small stack, and without Object.prototype.__proto__', () => {
  const index = import.meta.resolve('thrift-es')
  const compact = import.meta.resolve('thrift-es/compact')
  const script = `
    import { decode, encode, ProtocolException } from ${JSON.stringify(index)}
    import { compact } from ${JSON.stringify(compact)}
    const schema = { name: 'Node', fields: { next: 0x10c } }
    const read = r => { let next; r.begin(schema); for (let h; (h = r.field()); ) h === 0x10c ? (next = read(r)) : r.unknown(h); return r.end({ next }) }
    const write = (w, v) => { w.begin(schema, v); if (v.next) { w.field(0x10c); write(w, v.next) } w.end(v) }
    const cyclic = {}; cyclic.next = cyclic
    const deep = Uint8Array.from({ length: 3e5 }, (_, i) => [0x0c, 0, 1][i % 3])
    const unknown = Uint8Array.from({ length: 3e5 }, (_, i) => [0x0c, 0, 9][i % 3])
    for (const work of [() => encode(write, cyclic), () => encode(write, cyclic, compact), () => decode(read, deep),
      () => decode(read, unknown), () => decode(read, new Uint8Array(1e5).fill(0x1c), compact)])
      try { work(); console.log('nothing') } catch (error) { console.log(error instanceof ProtocolException && error.code) }
  `
  const options = ['--stack-size=100', '--disable-proto=throw', '--input-type=module', '-e', script]
  const output = execFileSync(process.execPath, options, {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  expect(output.trim().split('\n')).toEqual(Array.from({ length: 5 }, () => 'DEPTH_LIMIT'))
})
