/** Peers that break the rules of streams: each loses its connection, and nobody else notices. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Context, encode, MessageType } from 'thrift-es'
import { webSocket } from 'thrift-es/websocket'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { Broken, StreamsClient, Tick } from '../idl/streams.thrift'
import { call, frame, hex, int, message } from './frames.ts'
import { host } from './loopback.ts'
import { overWebSocket } from './streams.ts'

const element = frame.bind(undefined, 0xf4)
const tick = (id: number) => element(id, hex('0c0000'), encode(Tick, Tick.create({})), hex('00'))

describe('a server closes on a client that', () => {
  test.each([
    ['sends a frame that is cut off', [hex('f10000')]],
    ['sends a call that is cut off', [frame(0xf1, 1, int(1))]],
    ['calls in no protocol', [frame(0xf1, 1, int(1), int(0), hex('01020304'))]],
    ['uses a number twice', [call(1, 1, 'chat'), call(1, 1, 'chat')]],
    ['counts backwards', [call(5, 1, 'chat'), call(4, 1, 'chat')]],
    ['speaks of a call that there is not', [frame(0xf3, 7, int(1))]],
    ['gives negative credit', [call(1, 1, 'chat'), frame(0xf3, 1, int(-1))]],
    ['gives credit for nothing', [call(1, 1, 'chat'), frame(0xf3, 1, int(0))]],
    ['answers', [call(1, 1, 'chat'), frame(0xf2, 1)]],
  ])('%s', async (_, frames) => {
    const { url, client } = await overWebSocket()
    const socket = await open(url)
    for (const each of frames) socket.send(each)
    await once(socket, 'close')
    expect(await client.plain(1)).toBe(1)
  })

  test('sends more than it has credit for', async () => {
    const { url, handler } = await overWebSocket()
    handler.collect = () => () => new Promise<number>(() => {})
    const socket = await open(url)
    socket.send(call(1, 1, 'collect'))
    await once(socket, 'message')
    for (let i = 0; i < 32; i++) socket.send(tick(1))
    await new Promise(done => setTimeout(done, 30))
    expect(socket.readyState).toBe(WebSocket.OPEN)
    socket.send(tick(1))
    await once(socket, 'close')
  })
})

test('what comes for a call that is over is let go', async () => {
  const { url } = await overWebSocket()
  const socket = await open(url)
  const received: number[] = []
  socket.on('message', (data: Buffer) => received.push(data[0] ?? 0))
  socket.send(call(1, 10, 'numbers', '080001 00000002 00'))
  await vi.waitFor(() => expect(received).toEqual([0xf2, 0xf4, 0xf4, 0xf5]))
  for (const late of [frame(0xf3, 1, int(5)), frame(0xf8, 1), frame(0xf9, 1), tick(1)]) socket.send(late)
  socket.send(call(2, 10, 'numbers', '00'))
  await vi.waitFor(() => expect(received.length).toBe(6))
})

test('what is unknown is refused: a function, an interaction, and more calls than there may be', async () => {
  const { url } = await overWebSocket()
  const socket = await open(url)
  const answers: string[] = []
  socket.on('message', (data: Buffer) => answers.push(data.toString('latin1')))
  socket.send(call(1, 1, 'nothing'))
  await vi.waitFor(() => expect(answers.pop()).toContain('Unknown method'))
  socket.send(frame(0xf1, 2, int(0), int(1), message('Counter.add', MessageType.CALL, 2), hex('00')))
  await vi.waitFor(() => expect(answers.pop()).toContain('no interaction 1'))
  for (let id = 3; id < 1103; id++) socket.send(call(id, 0, 'ticks'))
  await vi.waitFor(() => expect(answers.length).toBe(1100))
  expect(answers.filter(answer => answer.includes('not over')).length).toBe(100)
})

test('a client that gives all the credit there is and never reads has the source wait', async () => {
  const { url, handler } = await overWebSocket()
  const socket = await open(url)
  socket.pause()
  const note = 'x'.repeat(0x10000)
  const args = Buffer.concat([hex('080001 7fffffff 0b0002'), int(note.length), Buffer.from(note), hex('00')])
  socket.send(call(1, 0x7fffffff, 'ticks', args.toString('hex')))
  let before = -1
  await vi.waitFor(
    () => {
      const { made } = handler
      const isStill = made > 0 && made === before
      before = made
      expect(isStill).toBe(true)
    },
    { timeout: 20_000, interval: 300 },
  )
  // 8 MiB here, and what the sockets of the system hold.
  expect(handler.made * note.length).toBeLessThan(0x4000000)
  socket.terminate()
  await vi.waitFor(() => expect(handler.left).toBe(1))
})

test.each([
  ['that there are', 'counterFrom'],
  ['that there are not', 'x'.repeat(1000)],
])('a client that calls functions %s and reads no answers has few of them made', async (_, name) => {
  const { url, handler, sockets } = await overWebSocket()
  handler.counterFrom = () => {
    throw new Broken({ message: 'x'.repeat(2000) })
  }
  const socket = await open(url)
  socket.pause()
  let most = 0
  // 40 MB of answers, of which the sockets of the system hold some.
  for (let id = 1; id <= 20_000; id++) {
    socket.send(call(id, 0, name))
    if (id % 500 > 0) continue
    await new Promise(done => setTimeout(done, 1))
    for (const { bufferedAmount } of sockets.clients) most = Math.max(most, bufferedAmount)
  }
  expect(most).toBeLessThan(0xc00000)
})

test.each([
  ['are in work', (_: Context, work: () => Promise<void>) => work()],
  [
    'have left work behind',
    async (context: Context, work: () => Promise<void>) => {
      await new Promise(setImmediate)
      context.waitUntil?.(work())
    },
  ],
])('of oneway calls no more than a thousand %s', async (_, run) => {
  const { url, handler } = await overWebSocket()
  let most = 0
  let active = 0
  const work = async () => {
    most = Math.max(most, ++active)
    await new Promise(done => setTimeout(done, 300))
    active--
  }
  const reset = (context: Context) => run(context, work)
  const counter = handler.createCounter()
  handler.createCounter = () => ({ ...counter, reset })
  const socket = await open(url)
  socket.send(call(1, 0, 'createCounter'))
  for (let id = 2; id < 3000; id++) {
    const oneway = message('Counter.reset', MessageType.ONEWAY, id)
    socket.send(frame(0xf1, id, int(0), int(1), oneway, hex('00')))
    if (id % 100 === 0) await new Promise(done => setTimeout(done, 1))
  }
  await vi.waitFor(() => expect(active).toBe(0))
  expect(most).toBe(999)
})

test('a oneway call goes on when its client has left the interaction and the connection', async () => {
  const { client, handler, sockets } = await overWebSocket()
  const signals: (AbortSignal | undefined)[] = []
  let isDone = false
  const reset = async ({ signal }: Context) => {
    signals.push(signal)
    await vi.waitFor(() => expect(sockets.clients.size).toBe(0))
    isDone = true
  }
  const counter = handler.createCounter()
  handler.createCounter = () => ({ ...counter, reset })
  const remote = await client.createCounter()
  await remote.reset()
  await vi.waitFor(() => expect(signals.length).toBe(1))
  remote.$close()
  await vi.waitFor(() => expect(isDone).toBe(true))
  expect(signals[0]?.aborted).toBe(false)
})

test('many streams that are left early leave nothing behind', async () => {
  const { client, handler, sockets } = await overWebSocket()
  for (let i = 0; i < 500; i++) for await (const _ of await client.ticks(1000, '')) break
  await vi.waitFor(() => expect(handler.left).toBe(500))
  await vi.waitFor(() => expect(sockets.clients.size).toBe(0))
})

describe('a client gives up on a server that', () => {
  test.each([
    ['sends more than it has credit for', (id: number) => Array.from({ length: 33 }, () => tick(id))],
    ['calls', (id: number) => [call(id, 1, 'ticks')]],
    ['answers twice', (id: number) => [reply(id, 'ticks')]],
    ['sends what is no frame', () => [hex('00')]],
    ['speaks of a call that there is not', (id: number) => [tick(id + 1)]],
  ])('%s', async (_, frames) => {
    const client = await dishonest((id, send) => {
      send(reply(id, 'ticks'))
      for (const each of frames(id)) send(each)
    })
    const iterator = (await client.ticks(1, ''))[Symbol.asyncIterator]()
    await new Promise(done => setTimeout(done, 50))
    await expect(exhaust(iterator)).rejects.toMatchObject({ code: 'CORRUPTED_DATA' })
  })

  test('answers another call', async () => {
    const client = await dishonest((id, send) => send(reply(id, 'numbers')))
    await expect(client.ticks(1, '')).rejects.toThrow('does not answer')
  })

  test('sends an element that is none', async () => {
    const client = await dishonest((id, send) => {
      send(reply(id, 'ticks'))
      send(element(id, hex('ff')))
    })
    const iterator = (await client.ticks(1, ''))[Symbol.asyncIterator]()
    await expect(iterator.next()).rejects.toBeInstanceOf(Error)
    expect(await iterator.next()).toMatchObject({ done: true })
  })
})

/** A server that is none of ours. */
async function dishonest(
  answer: (id: number, send: (frame: Uint8Array) => void) => void,
): Promise<StreamsClient> {
  const server = createServer()
  const sockets = new WebSocketServer({ server })
  sockets.on('connection', socket =>
    socket.on('message', (data: Buffer) => {
      if (data[0] === 0xf1) answer(data.readInt32BE(1), frame => socket.send(frame))
    }),
  )
  await new Promise<void>(done => server.listen(0, host, done))
  const { port } = server.address() as AddressInfo
  const transport = webSocket(`ws://${host}:${port}/`, { connect: url => new WebSocket(url) })
  onTestFinished(() => {
    transport.close()
    for (const socket of sockets.clients) socket.terminate()
    server.close()
  })
  return new StreamsClient(transport)
}

async function exhaust(iterator: AsyncIterator<unknown>): Promise<void> {
  while (!(await iterator.next()).done);
}

async function open(url: string): Promise<WebSocket> {
  const socket = new WebSocket(url)
  onTestFinished(() => socket.terminate())
  await once(socket, 'open')
  return socket
}

const reply = (id: number, name: string): Buffer =>
  frame(0xf2, id, message(name, MessageType.REPLY, id), hex('00'))
