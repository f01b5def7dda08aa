/** Callers of a gateway who would hurt others, with whom they share the connections behind it, and services that would hurt callers. */
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import {
  ApplicationExceptionType,
  type GatewayOptions,
  gateway,
  memory,
  type Protocol,
  type Transport,
} from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { type ServeOptions, type SocketOptions, serve, socket } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { messages } from 'thrift-es/stream'
import { describe, expect, onTestFinished, test } from 'vitest'
import { TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'
import { dial, host, listen, loopback, raw } from './loopback.ts'
import { frame, hex, message } from './probes.ts'
import { Timeline } from './timeline.ts'

const framings = ['framed', 'unframed', 'header', 'framed-header'] as const

describe.each([binary, compact].flatMap(protocol => framings.map(framing => ({ protocol, framing }))))(
  'in front of $protocol.name, $framing,',
  ({ protocol, framing }) => {
    const ping = message(protocol, 'ping')
    test.each([
      ['half a call', ping.subarray(0, -1)],
      ['two calls', Buffer.concat([ping, ping])],
      ['a call and what is no call', Buffer.concat([ping, hex('00')])],
      ['arguments that are none', Buffer.concat([ping.subarray(0, -1), hex('ff 00')])],
    ])('%s is not handed on', async (_, bytes) => {
      let pings = 0
      const handler = Object.assign(new Timeline(), { ping: () => void pings++ })
      const { port, events } = await loopback(handler)
      const { post, client } = front({ port, framing, protocol })
      await client.ping()
      expect((await post(bytes)).subarray(0, 4)).toEqual(message(protocol, 'ping', 3).subarray(0, 4))
      await client.ping()
      expect(pings).toBe(2)
      expect(events.length).toBe(1)
    })
  },
)

test('a call that would be too large behind it is not handed on', async () => {
  const { port, events } = await loopback()
  const { post, client } = front({ port, protocol: binary })
  await client.ping()
  // Three million numbers, of a byte each here and of eight there.
  const args = Buffer.concat([hex('19 f6 c08db701'), Buffer.alloc(3_000_000), hex('00')])
  const answer = await post(Buffer.concat([message(compact, 'ping').subarray(0, -1), args]))
  expect(answer.toString('latin1')).toContain('24000025 bytes there; 16777216 pass this gateway')
  await client.ping()
  expect(events.length).toBe(1)
})

describe.each([
  { framing: 'framed', around: 0 },
  { framing: 'unframed', around: 0 },
  { framing: 'header', around: 14 },
  { framing: 'framed-header', around: 18 },
] as const)(
  'in front of $framing, where there are $around bytes around a message,',
  ({ framing, around }) => {
    test.each([-around - 1, -around, -around + 1, 0, 1])(
      'a call of %i bytes more than the limit is handed on if it fits, and costs nobody their answer',
      async more => {
        const limit = 0x10000
        const { port, answer, events } = await slow({ maximumBytes: limit })
        const { post, client } = front({ port, framing }, { maximumBytes: limit })
        const beside = client.searchTweets('')
        const reply = (await post(pingOf(limit + more))).toString('latin1')
        if (more + around <= 0) expect(reply).toBe(message(binary, 'ping', 2).toString('latin1'))
        else expect(reply).toMatch(/\b65\d{3} bytes\b.*; 65536 /)
        answer()
        expect(await beside).toEqual({ tweets: [] })
        expect(events.length).toBe(1)
      },
    )
  },
)

test('a call that compressing makes too large is not handed on, and costs nobody their answer', async () => {
  const limit = 0x10000
  const { port, answer, events } = await slow({ maximumBytes: limit })
  const { post, client } = front({ port, framing: 'header', compress: true }, { maximumBytes: limit })
  const beside = client.searchTweets('')
  expect((await post(pingOf(limit, randomBytes))).toString('latin1')).toContain('; 65536 ')
  expect(await post(pingOf(limit))).toEqual(message(binary, 'ping', 2))
  answer()
  expect(await beside).toEqual({ tweets: [] })
  expect(events.length).toBe(1)
})

test('a call whose headers have no place behind it is answered, and costs nobody their answer', async () => {
  const { port } = await loopback()
  const behind = socket({ host, port, framing: 'header', timeout: 2000 })
  onTestFinished(() => behind.close())
  const front = await serve(gateway(behind, { headers: ['k'] }), { host, port: 0 })
  onTestFinished(() => front.close({ graceMs: 0 }))
  const address = typeof front.address === 'object' ? front.address : { port: 0 }
  const other = dial({ port: address.port })
  const hostile = await raw(address.port)
  // A key and a value of 70,000 characters, which frames have room for and our own writer has not.
  const headers = Buffer.concat([hex('00 00 01 01 01 6b f0a204'), Buffer.alloc(70_000, 'v'), hex('000000')])
  const words = (headers.length / 4).toString(16)
  const call = Buffer.concat([hex(`0fff 0000 00000001 ${words}`), headers, message(binary, 'ping')])
  // At first there is no connection to the service yet, later there is one.
  for (let i = 0; i < 2; i++) {
    const beside = other.ping()
    hostile.write(frame(call))
    const [answer] = (await once(hostile, 'data')) as [Buffer]
    expect(answer.subarray(18, 22).toString('hex')).toBe('80010003')
    expect(answer.toString('latin1')).toContain('Headers of 70012 bytes; 65535 may be sent')
    await beside
  }
})

test('a oneway call that is answered all the same costs nobody their answer', async () => {
  let connections = 0
  // A server of which every method is answered, as of most libraries, whatever the type of the message.
  const port = await listen(other => {
    connections++
    other.on('data', chunk => {
      for (let at = 0; at < chunk.length; at += 4 + chunk.readUInt32BE(at)) {
        const call = binary.reader(chunk.subarray(at + 4)).message()
        other.write(frame(message(binary, call.name, 2, call.seqid)))
      }
    })
  })
  const { post, client } = front({ port })
  const oneway = message(binary, 'ping', 4)
  for (let i = 0; i < 10; i++) await Promise.all([client.ping(), post(oneway), post(oneway), client.ping()])
  expect(connections).toBe(1)
})

test.each([':', '.', '::', '/'])(
  'a method that there is not, of a service that there is not, costs nobody their answer, with %j between',
  async separator => {
    const { port, answer, events } = await slow()
    const { post, client } = front({ port }, { separator })
    const exchanging = gateway(memory(new TwitterProcessor(new Timeline())), { separator })
    const beside = client.searchTweets('')
    for (const words of [['a', 'b'], ['a', ''], ['', ''], ['', 'b'], ['a', '', 'b'], ['a', 'b', 'c'], ['']]) {
      const name = words.join(separator)
      const call = message(binary, name)
      const replies = [await post(call), await exchanging.process(call, binary)]
      for (const reply of replies)
        expect(Buffer.from(reply ?? []).toString('latin1')).toContain(
          `Unknown method ${JSON.stringify(name)}`,
        )
    }
    answer()
    expect(await beside).toEqual({ tweets: [] })
    expect(events.length).toBe(1)
  },
)

describe('of a service that', () => {
  const answers: Record<string, (name: string, seqid: number) => Uint8Array> = {
    'answers another call': (name, seqid) => message(binary, name, 2, seqid + 1),
    'answers another method': (_, seqid) => message(binary, 'zip', 2, seqid),
    'answers with a call': (name, seqid) => message(binary, name, 1, seqid),
    'answers with half a message': (name, seqid) => message(binary, name, 2, seqid).subarray(0, -1),
    'answers with nothing': () => new Uint8Array(),
  }
  test.each(Object.entries(answers))('%s, none of that is handed back', async (_, answer) => {
    const told: unknown[] = []
    const others: (() => void)[] = []
    const behind: Transport = {
      protocol: binary,
      async exchange(_, { name, seqid }) {
        if (name === 'ping') return answer(name, seqid)
        await new Promise<void>(done => others.push(done))
        return message(binary, name, 2, seqid)
      },
    }
    const { client } = await between(behind, { onError: error => told.push(error) })
    const beside = client.postTweet(tweet)
    await expect(client.ping()).rejects.toMatchObject({ type: ApplicationExceptionType.INTERNAL_ERROR })
    for (const answer of others) answer()
    await expect(beside).rejects.toMatchObject({ type: ApplicationExceptionType.MISSING_RESULT })
    expect(told.length).toBe(1)
  })
})

/** A client of a gateway over a connection. */
async function between(behind: Transport, options: GatewayOptions = {}, protocol: Protocol = binary) {
  const server = await serve(gateway(behind, options), { host, port: 0 })
  onTestFinished(() => server.close({ graceMs: 0 }))
  const port = typeof server.address === 'object' ? server.address.port : 0
  return { client: dial({ port, protocol }), port }
}

test('an answer to a oneway call of which thousands were made since costs nobody their answer', async () => {
  let connections = 0
  let zips = 0
  const late: (() => void)[] = []
  const take = async (other: Socket) => {
    for await (const bytes of messages(other, { framing: 'framed' })) {
      const { name, seqid } = binary.reader(bytes).message()
      if (name === 'zip') zips++
      else late.push(() => other.write(frame(message(binary, name, 2, seqid))))
    }
  }
  const port = await listen(other => {
    connections++
    // Ends with the connection.
    take(other).catch(() => {})
  })
  const behind = socket({ host, port, timeout: 5000 })
  onTestFinished(() => behind.close())
  const { client, port: front } = await between(behind)
  const hostile = await raw(front)
  const send = (...names: string[]) =>
    hostile.write(Buffer.concat(names.map(name => frame(message(binary, name, 4)))))
  send('ping', ...Array<string>(9000).fill('zip'))
  await expect.poll(() => zips, { timeout: 5000 }).toBe(9000)
  const beside = client.ping()
  await expect.poll(() => late.length).toBe(2)
  for (const answer of late) answer()
  await beside
  expect(connections).toBe(1)
})

/** A call of so many bytes. */
function pingOf(size: number, fill = (size: number) => Buffer.alloc(size, 'x')): Buffer {
  const head = message(binary, 'ping').subarray(0, -1)
  const length = size - head.length - 8
  const field = Buffer.concat([hex('0b0001'), frame(fill(length)), hex('00')])
  return Buffer.concat([head, field])
}

/** A server whose searches are answered when it is told to. */
async function slow(options: ServeOptions = {}) {
  let answer = () => {}
  const told = new Promise<void>(done => (answer = done))
  const searchTweets = () => told.then(() => ({ tweets: [] }))
  return { ...(await loopback(Object.assign(new Timeline(), { searchTweets }), options)), answer }
}

/** A gateway to a socket, a client of it, and what sends it anything. */
function front(options: SocketOptions, passing: GatewayOptions = {}) {
  const transport = socket({ host, timeout: 2000, ...options })
  onTestFinished(() => transport.close())
  const { fetch, protocol } = page(transport, passing)
  const client = new TwitterClient(http('http://gateway/', { protocol, fetch }))
  const post = async (bytes: Uint8Array) => {
    const body = Uint8Array.from(bytes)
    const headers = { 'Content-Type': 'application/x-thrift' }
    return Buffer.from(
      await (await fetch('http://gateway/', { method: 'POST', headers, body })).arrayBuffer(),
    )
  }
  return { client, post }
}

function page(
  transport: Transport,
  options?: GatewayOptions,
): { protocol: Protocol; fetch: typeof globalThis.fetch } {
  const handler = fetchHandler(gateway(transport, options))
  return { protocol: transport.protocol, fetch: (url, init) => handler(new Request(url, init)) }
}
