/** Values in streams, files and storage that grows. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { decodeAll, encode, encodeInto, ProtocolException, Sink } from 'thrift-es'
import { decodeStream, encodeStream } from 'thrift-es/stream'
import { describe, expect, test } from 'vitest'
import { Everything } from '../idl/everything.thrift'
import { Tweet } from '../idl/twitter.thrift'
import { everything, rows, tweet } from './rows.ts'

const tweets = Array.from({ length: 20 }, (_, userId) => Tweet.create({ ...tweet, userId }))

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const value of values) list.push(value)
  return list
}

const pieces = (bytes: Uint8Array, size: number): Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))

describe.each(rows)('$protocol.name', ({ protocol }) => {
  describe.each(['framed', 'unframed'] as const)('%s', framing => {
    test('comes out as it went in, however it is cut', async () => {
      const options = { protocol, framing }
      const bytes = Buffer.concat(await all(encodeStream(Tweet, tweets, options)))
      for (const size of [1, 2, 7, 64, bytes.length])
        expect(await all(decodeStream(Tweet, pieces(bytes, size), options))).toEqual(tweets)
      const large = Buffer.concat(await all(encodeStream(Everything, [everything, {}], options)))
      expect(await all(decodeStream(Everything, pieces(large, 3), options))).toEqual([everything, {}])
    })

    test('hands over a value as soon as all of it is there', async () => {
      const [first, second] = await all(encodeStream(Tweet, tweets.slice(0, 2), { protocol, framing }))
      let sent = 0
      function* chunks() {
        for (const bytes of [first, second]) {
          sent++
          if (bytes) yield bytes
        }
      }
      const values = decodeStream(Tweet, chunks(), { protocol, framing })
      expect((await values.next()).value).toEqual(tweets[0])
      expect(sent).toBe(1)
    })

    test('refuses a stream that ends too early, and a value that is too large', async () => {
      const [bytes = new Uint8Array()] = await all(encodeStream(Tweet, tweets, { protocol, framing }))
      for (let size = 1; size < bytes.length; size++) {
        const cut = all(decodeStream(Tweet, pieces(bytes.subarray(0, size), 5), { protocol, framing }))
        await expect(cut).rejects.toMatchObject({ name: 'ProtocolException', code: 'END_OF_FILE' })
      }
      const small = decodeStream(Tweet, pieces(bytes, 5), { protocol, framing, maximumSize: 16 })
      await expect(all(small)).rejects.toThrow(ProtocolException)
    })
  })

  test('a sink holds values back to back, and nothing of a value that does not fit', () => {
    const sink = new Sink(1)
    for (const each of tweets)
      expect(encodeInto(Tweet, each, { sink, protocol })).toBe(encode(Tweet, each, protocol).length)
    const { length } = sink
    const wrong = { ...tweet, text: 5 } as unknown as Tweet
    expect(() => encodeInto(Tweet, wrong, { sink, protocol })).toThrow(ProtocolException)
    expect(sink.length).toBe(length)
    expect([...decodeAll(Tweet, sink.bytes, protocol)]).toEqual(tweets)
    sink.clear()
    expect(sink.bytes).toEqual(new Uint8Array())
  })
})

describe.each(rows)('$protocol.name costs as much for each byte', ({ protocol }) => {
  const texts = (size: number) => ({ texts: Array.from({ length: size / 16 }, (_, i) => `text ${i}`) })

  test.each([1, 2, 7, 1000, Number.POSITIVE_INFINITY])('of one value, in chunks of %d', async chunk => {
    for (const framing of ['framed', 'unframed'] as const) {
      const options = { protocol, framing }
      const chunksOf = async (size: number) => {
        const bytes = Buffer.concat(await all(encodeStream(Everything, [texts(size)], options)))
        return pieces(bytes, Math.min(chunk, bytes.length))
      }
      const growth = await growthOf(chunksOf, async chunks => {
        expect(await all(decodeStream(Everything, chunks, options))).toHaveLength(1)
      })
      expect(growth, framing).toBeLessThan(bound)
    }
  })

  test('of many, into a sink that grows, and out of it', async () => {
    const many = (size: number) => Array.from({ length: size / 64 }, () => tweet)
    const growth = await growthOf(many, values => {
      const sink = new Sink(1)
      for (const value of values) encodeInto(Tweet, value, { sink, protocol })
      expect([...decodeAll(Tweet, sink.bytes, protocol)]).toHaveLength(values.length)
    })
    expect(growth).toBeLessThan(bound)
  })
})

test('a sink may be an array', () => {
  const sink: Uint8Array[] = []
  encodeInto(Tweet, tweet, { sink })
  expect(sink).toEqual([encode(Tweet, tweet)])
})

test('a file of values is read as it was written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thrift-es-'))
  try {
    const path = join(folder, 'tweets')
    await pipeline(encodeStream(Tweet, tweets), createWriteStream(path))
    expect(await all(decodeStream(Tweet, createReadStream(path, { highWaterMark: 100 })))).toEqual(tweets)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('bytes that are no value end the stream with the one error', async () => {
  const values = all(decodeStream(Tweet, [Uint8Array.of(0xff, 0xff, 0xff, 0xff)]))
  await expect(values).rejects.toThrow(ProtocolException)
})

const times = 8

/** What grows by the square takes 64 times as long for 8 times as much. */
const bound = times * 4

/** How many times as long as `work` on less it takes on 8 times as much, in time of the processor. A busy machine slows some runs, not all. */
async function growthOf<T>(
  make: (size: number) => T | Promise<T>,
  work: (input: T) => unknown,
): Promise<number> {
  const [less, more] = [await make(0x8000), await make(0x8000 * times)]
  const fastest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let growth = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 3 || (tries < 10 && growth >= bound); tries++) {
    for (const [at, input] of [less, more].entries()) {
      const start = process.cpuUsage()
      await work(input)
      const { user, system } = process.cpuUsage(start)
      fastest[at] = Math.min(fastest[at] ?? 0, user + system)
    }
    growth = (fastest[1] ?? 0) / (fastest[0] ?? 0)
  }
  return growth
}
