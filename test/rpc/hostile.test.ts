/** Peers that send what they should not: it costs them their connection, and nobody else anything. */
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { MessageType, TransportException } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { describe, expect, test } from 'vitest'
import { writeEverything } from '../idl/everything.thrift'
import { TwitterClient } from '../idl/twitter.thrift'
import { everything, rows, tweet } from '../protocols/rows.ts'
import { closed, dial, listen, loopback, quiet, raw } from './loopback.ts'
import { bytes, endure, frame, hex, message } from './probes.ts'
import { Timeline } from './timeline.ts'

test('R1: no probe hurts a server or anybody else, and each is closed or answered', quiet, async () => {
  const { port, client, server } = await loopback(new Timeline(), { frameTimeout: 200 })
  const other = client()
  await endure(
    () => other.ping({ timeout: 5000 }),
    async probe => {
      const socket = await raw(port)
      const end = Promise.race([closed(socket), once(socket, 'data')])
      socket.write(probe)
      await end
      socket.resetAndDestroy()
    },
  )
  await until(() => server.connections === 1)
})

test.each(rows.filter(({ protocol }) => protocol.name !== 'bson'))(
  'passes over values of every type of unframed $protocol.name, a byte at a time',
  async ({ protocol }) => {
    const { port } = await loopback(undefined, { protocols: [protocol] })
    const socket = await raw(port)
    socket.setNoDelay()
    const call = message(protocol, 'ping')
    const w = protocol.writer()
    w.message({ name: 'ping', type: MessageType.CALL, seqid: 1 })
    // Arguments that are a struct with a field of each type.
    writeEverything(w, everything)
    const odd = w.finish()
    const expected = [1, 2, 3].map(() => message(protocol, 'ping', MessageType.REPLY)).join('')
    let answer = ''
    socket.on('data', chunk => (answer += chunk))
    for (const byte of Buffer.concat([odd, odd])) {
      socket.write(Buffer.of(byte))
      await new Promise(setImmediate)
    }
    socket.write(call)
    await until(() => answer.length >= expected.length)
    expect(answer).toBe(expected)
  },
)

describe('R3: a client', () => {
  const reply = (name = 'ping', type: MessageType = MessageType.REPLY, seqid = 1) =>
    frame(message(binary, name, type, seqid))
  test.each<[what: string, answer: Buffer]>([
    ['has an unknown number', reply('ping', MessageType.REPLY, 7)],
    ['has a negative number', reply('ping', MessageType.REPLY, -1)],
    ['is from another method', reply('echo')],
    ['is a call', reply('ping', MessageType.CALL)],
    ['is a oneway call', reply('ping', MessageType.ONEWAY)],
    ['is empty', frame(Buffer.alloc(0))],
    ['is no message', frame(bytes('hello'))],
    ['has a frame of 2 GB', hex('7fffffff')],
    ['has a frame below zero', hex('ffffffff')],
    ['is a page', bytes('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['is in another protocol', frame(message(compact, 'ping', MessageType.REPLY))],
  ])('settles all calls at once when an answer %s', async (_, answer) => {
    const port = await listen(socket => socket.once('data', () => socket.write(answer)))
    const twitter = dial({ port })
    const thrown = await Promise.all(
      [1, 2, 3].map(() => twitter.ping({ timeout: 30_000 }).catch((error: unknown) => error)),
    )
    for (const each of thrown) expect(each).toBeInstanceOf(TransportException)
    for (const each of thrown) expect(each).toMatchObject({ code: 'CORRUPTED_DATA', sent: true })
  })

  test.each<[what: string, leave: (socket: Socket) => void]>([
    ['ends', socket => socket.end()],
    ['resets', socket => socket.resetAndDestroy()],
    ['ends in the middle of an answer', socket => socket.end(reply().subarray(0, 10))],
  ])('settles all calls at once when a server %s', async (_, leave) => {
    const port = await listen(socket => socket.once('data', () => leave(socket)))
    const twitter = dial({ port })
    const calls = await Promise.allSettled(Array.from({ length: 500 }, () => twitter.ping()))
    for (const call of calls) expect(call).toMatchObject({ reason: { code: 'END_OF_FILE', sent: true } })
  })

  test('fails a call whose result is damaged, and no other', async () => {
    const damaged = Buffer.concat([
      message(binary, 'postTweet', MessageType.REPLY).subarray(0, -1),
      hex('02 0000 07 00'),
    ])
    const port = await listen(socket =>
      socket.once('data', () =>
        socket.write(Buffer.concat([frame(damaged), reply('ping', MessageType.REPLY, 2)])),
      ),
    )
    const twitter = dial({ port })
    const [post, ping] = await Promise.allSettled([twitter.postTweet(tweet), twitter.ping()])
    expect(post).toMatchObject({
      reason: { name: 'ProtocolException', path: 'Twitter.postTweet.result.success' },
    })
    expect(ping.status).toBe('fulfilled')
  })
})

test('R4: all that is unfinished has a budget, beyond which the oldest goes', async () => {
  const { port, client, server, events } = await loopback(new Timeline(), {
    frameTimeout: 500,
    receiveBudget: 0x400000,
  })
  const partial = Buffer.concat([hex('00f00000 80010001 00000004 70696e67 00000001'), Buffer.alloc(50_000)])
  const before = process.memoryUsage().rss
  const sockets = await Promise.all(Array.from({ length: 300 }, () => raw(port)))
  const other = client()
  for (const socket of sockets) socket.write(partial)
  await other.ping({ timeout: 5000 })
  await within(5000, Promise.all(sockets.map(closed)), 'all of them closed')
  expect(server.connections).toBe(1)
  expect(process.memoryUsage().rss - before).toBeLessThan(0x6000000)
  const reasons = events.flatMap(event => (event.kind === 'disconnected' ? [String(event.error)] : []))
  expect(reasons.some(reason => reason.includes('took more than 500 ms'))).toBe(true)
  expect(reasons.some(reason => reason.includes('this was the oldest'))).toBe(true)
})

/** How many calls of a handler are in work at once, when each takes a turn. */
class Counting extends Timeline {
  most = 0
  #active = 0

  override async ping() {
    this.most = Math.max(this.most, ++this.#active)
    await new Promise(setImmediate)
    this.#active--
  }
}

test('R6: a client has a thousand calls in work, and the rest wait', async () => {
  const handler = new Counting()
  const { client } = await loopback(handler, { maximumPending: 100 })
  const twitter = client()
  await Promise.all(Array.from({ length: 5000 }, () => twitter.ping()))
  expect(handler.most).toBe(100)
})

test('R6: of 200,000 calls that are sent at once, no more than a thousand are in work', async () => {
  const handler = new Counting()
  const { port } = await loopback(handler)
  const socket = await raw(port)
  const call = frame(message(binary, 'ping'))
  let received = 0
  socket.on('data', chunk => (received += chunk.length))
  const many = Buffer.concat(Array.from({ length: 2000 }, () => call))
  for (let i = 0; i < 100; i++) socket.write(many)
  // A reply is as long as the call.
  await until(() => received >= 200_000 * call.length)
  expect(received).toBe(200_000 * call.length)
  expect(handler.most).toBe(1000)
})

test('R13: arguments of the wrong type leave nothing behind', async () => {
  const { client, server } = await loopback()
  const twitter = client()
  const calls = Array.from({ length: 10_000 }, (_, i) =>
    twitter.postTweet(i % 2 ? tweet : { ...tweet, text: 7 as never }).then(
      value => [i, value],
      (error: Error) => [i, error.name],
    ),
  )
  for (const [i, outcome] of await Promise.all(calls))
    expect(outcome).toBe(Number(i) % 2 ? true : 'ProtocolException')
  expect(server.connections).toBe(1)
})

test('refuses connections beyond the limit', async () => {
  const { client, events } = await loopback(new Timeline(), { maximumConnections: 1 })
  await client().ping()
  await expect(client().ping({ timeout: 5000 })).rejects.toMatchObject({ name: 'TransportException' })
  expect(events.map(({ kind }) => kind)).toContain('refused')
})

test('closes clients that say nothing for long', async () => {
  const { port } = await loopback(new Timeline(), { idleTimeout: 100 })
  await within(3000, closed(await raw(port)), 'the end')
  // A client of ours does not notice: the next call has a connection of its own.
  const twitter = new TwitterClient(dial({ port }).$transport)
  await twitter.ping()
  await new Promise(done => setTimeout(done, 400))
  await twitter.ping()
})

async function within<T>(milliseconds: number, work: Promise<T>, what: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${milliseconds} ms for ${what}`)), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; !condition(); i++) {
    if (i > 2000) throw new Error(`Never: ${condition}`)
    await new Promise(done => setTimeout(done, 5))
  }
}
