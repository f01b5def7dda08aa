/** Calls over WebSockets, with `ws` on both ends. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { Handler } from 'thrift-es'
import { nodeListener, type UpgradeOptions, upgradeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { type WebSocketOptions, webSocket } from 'thrift-es/websocket'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { type Twitter, TwitterClient, TwitterProcessor, TwitterUnavailable } from '../idl/twitter.thrift'
import { hex } from '../protocols/bytes.ts'
import { rows, tweet } from '../protocols/rows.ts'
import { upgrade } from './dev-servers.ts'
import { ping, portOf } from './http.ts'
import { closed, host, inTime, quiet, raw } from './loopback.ts'
import { endure } from './probes.ts'
import { Timeline } from './timeline.ts'

const connect = (url: string) => new WebSocket(url)

describe.each(rows)('over $protocol.name', ({ protocol }) => {
  test('calls a handler', async () => {
    const { client } = await listen(undefined, { protocols: [protocol] })
    const twitter = client({ protocol })
    const many = Array.from({ length: 100 }, (_, userId) => ({
      ...tweet,
      userId,
      text: 'té'.repeat(userId * 100),
    }))
    expect(await Promise.all(many.map(each => twitter.postTweet(each)))).toEqual(many.map(() => true))
    expect((await twitter.searchTweets('t')).tweets).toEqual(many.slice(1))
    await expect(twitter.postTweet({ ...tweet, text: 'whale' })).rejects.toBeInstanceOf(TwitterUnavailable)
    expect(await twitter.zip()).toBeUndefined()
    await twitter.ping()
  })
})

test('every call settles when the server goes away, and the next one has a connection of its own', async () => {
  const searchTweets = () => new Promise<never>(() => {})
  const { client, sockets } = await listen(Object.assign(new Timeline(), { searchTweets }))
  const twitter = client()
  await twitter.ping()
  const calls = Array.from({ length: 100 }, () => twitter.searchTweets(''))
  await new Promise(done => setTimeout(done, 50))
  for (const socket of sockets.clients) socket.terminate()
  for (const call of await Promise.allSettled(calls))
    expect(call).toMatchObject({ reason: { code: 'END_OF_FILE', sent: true } })
  await twitter.ping()
})

test('a URL that cannot be one fails its calls at once', async () => {
  const transport = webSocket('http//', { connect })
  const reason = { code: 'BAD_ARGS', message: 'http// cannot be connected to', sent: false }
  await expect(new TwitterClient(transport).ping({ timeout: 20_000 })).rejects.toMatchObject(reason)
})

test('a server that is not there, or that is none, was sent nothing', async () => {
  const { port } = await listen()
  const nowhere = new TwitterClient(webSocket(`ws://${host}:1/`, { connect }))
  await expect(nowhere.ping()).rejects.toMatchObject({ code: 'NOT_OPEN', sent: false })
  const elsewhere = new TwitterClient(webSocket(`ws://${host}:${port}/elsewhere`, { connect }))
  await expect(elsewhere.ping()).rejects.toMatchObject({ code: 'NOT_OPEN', sent: false })
})

describe('R11: a server', () => {
  test.each([
    ['http://evil.example', 403],
    ['null', 403],
    ['__proto__', 403],
    ['http://127.0.0.1:1', 403],
    ['https://friend.example', 101],
    [undefined, 101],
  ])('answers a page of %s with %s', async (origin, status) => {
    const { port } = await listen(new Timeline(), { origins: ['https://friend.example'] })
    const socket = new WebSocket(`ws://${host}:${port}/thrift`, origin === undefined ? {} : { origin })
    const answer = await new Promise(resolve => {
      socket.on('open', () => resolve(101)).on('error', () => {})
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode))
    })
    socket.terminate()
    expect(answer).toBe(status)
  })

  test.each([
    ['at another path', 404, '/elsewhere', {}],
    ['at a path within', 404, '/thrift/', {}],
    ['with a query', 101, '/thrift?token=1', {}],
    ['without a key', 400, '/thrift', { 'Sec-WebSocket-Key': 'none' }],
    ['of another version', 400, '/thrift', { 'Sec-WebSocket-Version': '12' }],
    ['under another name', 403, '/thrift', { Host: 'evil.example', Origin: 'http://evil.example' }],
    ['under no name', 403, '/thrift', { Host: '' }],
  ] as const)('answers a request %s with %s', async (_, status, path, headers) => {
    const { port } = await listen(new Timeline(), { hosts: [host] })
    expect(await upgrade(port, path, headers)).toContain(` ${status} `)
  })

  test('takes frames in whatever pieces they come, and answers a ping and a farewell', async () => {
    const { port } = await listen()
    const socket = await upgraded(port)
    for (const byte of frame(2, ping)) {
      socket.write(Uint8Array.of(byte))
      await new Promise(setImmediate)
    }
    const [reply] = await once(socket, 'data')
    expect(reply.subarray(2)).toEqual(Buffer.from(hex('80010002 00000004 "ping" 00000001 00')))
    socket.write(frame(9, ping))
    expect((await once(socket, 'data'))[0]).toEqual(Buffer.from([0x8a, ping.length, ...ping]))
    socket.write(frame(8, Uint8Array.of(0x03, 0xe8)))
    expect((await once(socket, 'data'))[0]).toEqual(Buffer.from([0x88, 2, 0x03, 0xe8]))
    await closed(socket)
  })

  test(
    'closes a connection on which a frame of 2 GB begins, at no cost, and one with what is no Thrift',
    quiet,
    async () => {
      const { port, client } = await listen()
      await client().ping()
      const socket = await upgraded(port)
      const before = process.memoryUsage().rss
      const begin = performance.now()
      socket.write(Buffer.from('82ff000000007fffffff00000000', 'hex'))
      const [chunk] = await once(socket, 'data')
      inTime(performance.now() - begin, 5)
      expect(process.memoryUsage().rss - before).toBeLessThan(5 * 0x100000)
      expect(chunk.readUInt16BE(2)).toBe(1009)
      socket.end()
      await closed(socket)

      const other = new WebSocket(`ws://${host}:${port}/thrift`)
      await once(other, 'open')
      other.send('hello')
      expect((await once(other, 'close'))[0]).toBe(1003)
      await client().ping()
    },
  )

  test('R1: is not hurt by any probe, and closes or answers each', quiet, async () => {
    const { port, client } = await listen()
    const twitter = client()
    await endure(
      () => twitter.ping({ timeout: 5000 }),
      async probe => {
        const socket = new WebSocket(`ws://${host}:${port}/thrift`).on('error', () => {})
        await once(socket, 'open')
        const end = Promise.race([once(socket, 'close'), once(socket, 'message')])
        socket.send(probe)
        await end
        socket.terminate()
      },
    )
  })

  test('sends away who calls more than it may', async () => {
    const searchTweets = () => new Promise<never>(() => {})
    const { client } = await listen(Object.assign(new Timeline(), { searchTweets }), { maximumPending: 10 })
    const twitter = client()
    const calls = await Promise.allSettled(Array.from({ length: 11 }, () => twitter.searchTweets('')))
    expect(calls[0]).toMatchObject({
      reason: { code: 'END_OF_FILE', message: expect.stringContaining('1008') },
    })
  })

  test('counts a oneway call once', async () => {
    let calls = 0
    const handler = Object.assign(new Timeline(), { zip: async () => void calls++ })
    const { port } = await listen(handler, { maximumPending: 100 })
    const socket = await upgraded(port)
    const zip = frame(2, hex('80010004 00000003 "zip" 00000001 00'))
    // In one piece, so that all of them begin before one is done.
    socket.write(Buffer.concat(Array.from({ length: 90 }, () => zip)))
    await vi.waitFor(() => expect(calls).toBe(90))
    expect(socket.readable).toBe(true)
  })

  test('counts oneway calls as long as they are in work', async () => {
    let active = 0
    const zip = () => new Promise<void>(() => active++)
    const { port } = await listen(Object.assign(new Timeline(), { zip }), { maximumPending: 10 })
    const socket = new WebSocket(`ws://${host}:${port}/thrift`)
    const isClosed = once(socket, 'close')
    await once(socket, 'open')
    for (let calls = 0; calls < 50; calls++) {
      socket.send(hex('80010004 00000003 "zip" 00000001 00'))
      await new Promise(done => setTimeout(done, 1))
    }
    expect((await isClosed)[0]).toBe(1008)
    expect(active).toBe(10)
  })
})

async function listen(handler: Handler<Twitter> = new Timeline(), options: UpgradeOptions = {}) {
  const processor = new TwitterProcessor(handler)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 0x1000000 })
  const protocols = rows.map(({ protocol }) => protocol)
  const server = createServer(nodeListener(fetchHandler(processor)))
  server.on('upgrade', upgradeListener(processor, sockets, { path: '/thrift', protocols, ...options }))
  const port = await portOf(server)
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate()
  })
  const client = (more: WebSocketOptions = {}) => {
    const transport = webSocket(`ws://${host}:${port}/thrift`, {
      connect,
      minimumBackoff: 1,
      ...more,
    })
    onTestFinished(() => transport.close())
    return new TwitterClient(transport)
  }
  return { client, port, server, sockets }
}

/** A connection on which frames are written by hand. */
async function upgraded(port: number) {
  const socket = await raw(port)
  socket.write(
    `GET /thrift HTTP/1.1\r\nHost: ${host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n`,
  )
  await once(socket, 'data')
  return socket
}

function frame(opcode: number, payload: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(0x80 | opcode, 0x80 | payload.length, 0, 0, 0, 0), payload])
}
