/** Calls over sockets: every protocol in every framing, however the network cuts the bytes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import type { Context, Handler } from 'thrift-es'
import { nonStrictBinary } from 'thrift-es/binary'
import type { Framing } from 'thrift-es/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { type Twitter, TwitterClient, TwitterUnavailable } from '../idl/twitter.thrift'
import { rows as protocols, tweet } from '../protocols/rows.ts'
import { closed, dial, host, listen, loopback, raw } from './loopback.ts'
import { Timeline } from './timeline.ts'

const framings: readonly Framing[] = ['framed', 'unframed', 'header', 'framed-header']
// BSON's two documents for one message are known to nobody else: THeader has no number for it.
const rows = protocols
  .flatMap(({ protocol }) =>
    framings
      .filter(framing => framing === 'framed' || protocol.name !== 'bson')
      .map(framing => ({ name: `${framing} ${protocol.name}`, protocol, framing })),
  )
  .concat(
    framings.map(framing => ({
      name: `${framing} binary without versions`,
      protocol: nonStrictBinary,
      framing,
    })),
  )

describe.each(rows)('$name', ({ protocol, framing }) => {
  test('calls a handler that a server finds by itself', async () => {
    const timeline = new Timeline()
    const { client, errors } = await loopback(timeline, { protocols: [protocol] })
    const twitter = client({ protocol, framing })
    expect(await twitter.ping()).toBeUndefined()
    expect(await twitter.postTweet(tweet)).toBe(true)
    expect(await twitter.searchTweets('t')).toEqual({ tweets: [tweet] })
    await expect(twitter.postTweet({ ...tweet, text: 'whale' })).rejects.toThrow(
      new TwitterUnavailable({ message: 'over capacity' }),
    )
    await twitter.zip()
    await twitter.ping()
    expect(timeline.zips).toBe(1)
    expect(errors).toEqual([])
  })

  test('keeps calls apart that are answered in another order', async () => {
    const { client } = await loopback(slow, { protocols: [protocol] })
    const twitter = client({ protocol, framing })
    const texts = Array.from({ length: 300 }, (_, i) => `text ${i} ${'é'.repeat(i)}`)
    const answers = await Promise.all(texts.map(text => twitter.searchTweets(text)))
    expect(answers.map(({ tweets }) => tweets?.[0]?.text)).toEqual(texts)
  })

  test('takes bytes in whatever pieces they come', async () => {
    const { port } = await loopback(slow, { protocols: [protocol] })
    const twitter = dial({ port: await chop(port), protocol, framing })
    const texts = Array.from({ length: 150 }, (_, i) => `text ${i} ${'é'.repeat(i % 50)}`)
    const answers = await Promise.all(texts.map(text => twitter.searchTweets(text)))
    expect(answers.map(({ tweets }) => tweets?.[0]?.text)).toEqual(texts)
  })

  test('carries messages of megabytes both ways', async () => {
    const { client } = await loopback(undefined, { protocols: [protocol] })
    const twitter = client({ protocol, framing })
    const large = { ...tweet, text: 'tö'.repeat(1_000_000) }
    expect(await Promise.all([large, tweet, large].map(each => twitter.postTweet(each)))).toEqual([
      true,
      true,
      true,
    ])
    expect(await twitter.searchTweets('t')).toEqual({ tweets: [large, tweet, large] })
  })
})

test('one connection serves several clients', async () => {
  const { client, server } = await loopback(slow)
  const one = client()
  const two = new TwitterClient(one.$transport)
  const answers = await Promise.all(
    ['a', 'b', 'c'].flatMap(text => [one.searchTweets(text), two.searchTweets(text)]),
  )
  expect(answers.map(({ tweets }) => tweets?.[0]?.text)).toEqual(['a', 'a', 'b', 'b', 'c', 'c'])
  expect(server.connections).toBe(1)
})

test('a handler learns who calls, and answers with headers where there are some', async () => {
  const { client } = await loopback(
    handler((_, { peer, headers, responseHeaders }) => {
      responseHeaders?.set('x-answer', `${headers?.get('x-question')}!`)
      return peer?.address ?? ''
    }),
  )
  let heard: Headers | undefined
  const options = { headers: { 'x-question': 'wärum' }, onHeader: (headers: Headers) => (heard = headers) }
  const { tweets } = await client({ framing: 'header' }).searchTweets('', options)
  expect(tweets?.[0]?.text).toBe(host)
  expect(heard?.get('x-answer')).toBe('wärum!')
  expect((await client().searchTweets('', options)).tweets?.[0]?.text).toBe(host)
})

test('compresses where it is asked to', async () => {
  const { client } = await loopback()
  const twitter = client({ framing: 'header', compress: true })
  const large = { ...tweet, text: 'text'.repeat(100_000) }
  expect(await twitter.postTweet(large)).toBe(true)
  expect(await twitter.searchTweets('t')).toEqual({ tweets: [large] })
})

test.each(['framed', 'unframed', 'header', 'framed-header'] as const)(
  'compresses all that goes over a connection, %s',
  async framing => {
    const { client, port } = await loopback()
    let sent = 0
    const proxy = await listen(from => {
      const to = connect(port, host)
      from.on('data', (chunk: Uint8Array) => (sent += chunk.length))
      from.pipe(to).pipe(from)
    })
    const twitter = client({ port: proxy, framing, compress: 'connection' })
    const large = { ...tweet, text: 'text'.repeat(100_000) }
    const calls = Array.from({ length: 20 }, () => twitter.postTweet(large))
    expect(await Promise.all(calls)).toEqual(calls.map(() => true))
    expect((await twitter.searchTweets('t')).tweets?.length).toBe(20)
    expect(sent).toBeLessThan(20 * 10_000)
  },
)

test('a connection that ends in the middle of what is compressed ends nothing else', async () => {
  const { client, port, events } = await loopback()
  const bytes = deflateSync(new Uint8Array(1000))
  for (const half of [bytes.subarray(0, -6), Uint8Array.of(0x78, 0x9c, 0xff, 0xff, 0xff, 0xff)]) {
    const socket = await raw(port)
    socket.end(half)
    await closed(socket)
  }
  expect(await client().ping()).toBeUndefined()
  expect(events.filter(({ kind }) => kind === 'disconnected').length).toBe(2)
})

test('calls over a Unix socket', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'thrift-es-socket-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = join(folder, 'socket')
  await loopback(new Timeline(), { path })
  expect(await dial({ path }).postTweet(tweet)).toBe(true)
})

/** A proxy that cuts what passes it into pieces of a few bytes, and merges others. */
async function chop(port: number): Promise<number> {
  let seed = 7
  const random = (below: number) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below
  const pump = async (from: Socket, to: Socket) => {
    for await (const chunk of from)
      for (let at = 0; at < chunk.length; ) {
        const size = random(4) === 0 ? 1 + random(2000) : 1 + random(7)
        to.write(chunk.subarray(at, (at += size)))
        // What is written at once would also arrive at once.
        await new Promise(setImmediate)
      }
  }
  return listen(socket => {
    socket.setNoDelay()
    const other = connect({ port, host, noDelay: true })
    other.on('error', () => {})
    socket.on('close', () => other.destroy())
    pump(socket, other).catch(() => {})
    pump(other, socket).catch(() => {})
  })
}

function handler(search: (query: string, context: Context) => string | Promise<string>): Handler<Twitter> {
  return Object.assign(new Timeline(), {
    searchTweets: async (query = '', context: Context) => ({
      tweets: [{ ...tweet, text: await search(query, context) }],
    }),
  })
}

let turn = 0
const slow = handler(async query => {
  await new Promise(done => setTimeout(done, (turn++ * 7) % 20))
  return query
})
