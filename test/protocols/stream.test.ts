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
