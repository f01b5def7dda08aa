/** Values in streams, files and storage that grows. */
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { decodeAll, encode, encodeInto, ProtocolException, Sink, type Transport } from 'thrift-es'
import { decodeStream, encodeStream, messages, readEvents, writeEvents } from 'thrift-es/stream'
import { describe, expect, test } from 'vitest'
import { Everything } from '../idl/everything.thrift'
import { Tweet, TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { hex } from './bytes.ts'
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

describe("files of Apache's TFileTransport", () => {
  const zip = (seqid: number) => hex(`80010004 00000003 "zip" 0000000${seqid} 00`)

  // What Apache's library for C++ has written, version 0.17, after `setChunkSize(64)`.
  const chunkSize = 64
  const files = {
    buffered: hex(`
      10000000 80010004 00000003 "zip" 00000001 00  10000000 80010004 00000003 "zip" 00000002 00
      10000000 80010004 00000003 "zip" 00000003 00  00000000
      10000000 80010004 00000003 "zip" 00000004 00  10000000 80010004 00000003 "zip" 00000005 00`),
    framed: hex(`
      14000000 00000010 80010004 00000003 "zip" 00000001 00  14000000 00000010 80010004 00000003 "zip" 00000002 00
      00000000 00000000 00000000 00000000
      14000000 00000010 80010004 00000003 "zip" 00000003 00  14000000 00000010 80010004 00000003 "zip" 00000004 00
      00000000 00000000 00000000 00000000
      14000000 00000010 80010004 00000003 "zip" 00000005 00`),
    // Right on the file, each i32 of a protocol is an event.
    direct: hex(`
      04000000 80010004  04000000 00000003  03000000 "zip"  04000000 00000001  01000000 00
      04000000 80010004  04000000 00000003  03000000 "zip"  00000000 00
      04000000 00000002  01000000 00
      04000000 80010004  04000000 00000003  03000000 "zip"  04000000 00000003  01000000 00`),
  }

  test.each([
    ['behind TBufferedTransport', files.buffered, 'unframed', 5],
    ['behind TFramedTransport', files.framed, 'framed', 5],
    ['by the protocol itself', files.direct, 'unframed', 3],
  ] as const)('are read as they were written %s', async (_, file, framing, count) => {
    const calls = [1, 2, 3, 4, 5].slice(0, count).map(zip)
    for (const size of [1, 3, 5, 64, file.length])
      expect(await all(messages(readEvents(pieces(file, size), { chunkSize }), { framing }))).toEqual(calls)
  })

  test('are written as Apache does, in one go or in two', async () => {
    const calls = [1, 2, 3, 4, 5].map(zip)
    expect(Buffer.concat(await all(writeEvents(calls, { chunkSize })))).toEqual(Buffer.from(files.buffered))
    const frames = calls.map(call => Uint8Array.of(0, 0, 0, call.length, ...call))
    expect(Buffer.concat(await all(writeEvents(frames, { chunkSize })))).toEqual(Buffer.from(files.framed))
    const first = Buffer.concat(await all(writeEvents(calls.slice(0, 3), { chunkSize })))
    const rest = await all(writeEvents(calls.slice(3), { chunkSize, offset: first.length }))
    expect(Buffer.concat([first, ...rest])).toEqual(Buffer.from(files.buffered))
  })

  test('hold values, too, and take gigabytes for no more than a chunk', async () => {
    const file = Buffer.concat(await all(writeEvents(encodeStream(Tweet, tweets), { chunkSize: 1000 })))
    const read = decodeStream(Tweet, readEvents(pieces(file, 100), { chunkSize: 1000 }))
    expect(await all(read)).toEqual(tweets)
    const claim = readEvents([hex('ffffff7f 00')])
    await expect(all(claim)).rejects.toThrow(
      'An event of 2147483647 bytes, of which 16777212 would fit its chunk',
    )
    await expect(all(writeEvents([new Uint8Array(61)], { chunkSize }))).rejects.toThrow(
      '65 bytes in chunks of 64',
    )
  })

  test('give what is whole of a file that ends in the middle of an event', async () => {
    const seen: Uint8Array[] = []
    const cut = async () => {
      for await (const event of readEvents([files.buffered.subarray(0, 70)], { chunkSize })) seen.push(event)
    }
    await expect(cut()).rejects.toMatchObject({ name: 'ProtocolException', code: 'END_OF_FILE' })
    expect(seen).toEqual([1, 2, 3].map(zip))
  })
})

describe.each(rows)('calls in a file, in $protocol.name', ({ protocol }) => {
  // Nobody knows where a message of BSON ends.
  const framings = protocol.name === 'bson' ? (['framed'] as const) : (['framed', 'unframed'] as const)

  test.each(framings)('%s, are made again by a processor', async framing => {
    const pieces: Uint8Array[] = []
    const record: Transport = {
      protocol,
      async exchange(message) {
        if (framing === 'framed') pieces.push(Uint8Array.of(0, 0, message.length >> 8, message.length))
        pieces.push(message)
        return new Uint8Array()
      },
    }
    const client = new TwitterClient(record)
    await client.zip()
    await client.postTweet(tweet).catch(() => {})
    await client.zip()
    const calls: unknown[] = []
    const processor = new TwitterProcessor({
      ping() {},
      zip: () => void calls.push('zip'),
      postTweet: tweet => calls.push(tweet) > 0,
      searchTweets: () => ({}),
    })
    const file = Buffer.concat(pieces)
    for await (const message of messages([file.subarray(0, 50), file.subarray(50)], { protocol, framing }))
      await processor.process(message, protocol)
    expect(calls).toEqual(['zip', tweet, 'zip'])
  })
})
