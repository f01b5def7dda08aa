/** Streams, sinks and interactions, in memory and over WebSockets. */
import {
  ApplicationException,
  type Interceptor,
  intercept,
  memory,
  multiplex,
  multiplexed,
  type Transport,
  TransportException,
} from 'thrift-es'
import { http } from 'thrift-es/http'
import { describe, expect, test, vi } from 'vitest'
import { Broken, StreamsClient, type Tick } from '../idl/streams.thrift'
import { inMemory, overWebSocket, processing } from './streams.ts'

const ways = [
  ['in memory', inMemory],
  ['over a WebSocket', overWebSocket],
] as const

describe.each(ways)('%s', (_, start) => {
  test('a stream is an async iterable, however long it is', async () => {
    const { client, handler } = await start()
    const numbers: bigint[] = []
    for await (const { note, number } of await client.ticks(1000, 'é')) {
      expect(note).toBe('é')
      numbers.push(number)
    }
    expect(numbers).toEqual(Array.from({ length: 1000 }, (_, i) => BigInt(i)))
    expect(handler.left).toBe(1)
    expect(await all(await client.ticks(0, ''))).toEqual([])
  })

  test('a call beside streams is a call', async () => {
    const { client } = await start()
    expect(await client.plain(7)).toBe(7)
  })

  test('a first answer may come before the stream, or an exception in its place', async () => {
    const { client } = await start()
    const { response, stream } = await client.numbers(3)
    expect(response).toBe(3)
    expect(await all(stream)).toEqual([0, 1, 2])
    await expect(client.numbers(-1)).rejects.toBeInstanceOf(Broken)
  })

  test('a stream ends with the exception that it declares; of others nothing is told', async () => {
    const { client, errors } = await start()
    const seen: Tick[] = []
    const declared = async () => {
      for await (const tick of await client.ticks(40, 'declared')) seen.push(tick)
    }
    await expect(declared()).rejects.toEqual(new Broken({ message: 'down' }))
    expect(seen.length).toBe(40)
    const undeclared = all(await client.ticks(1, 'undeclared'))
    await expect(undeclared).rejects.toMatchObject({
      constructor: ApplicationException,
      message: 'Internal error',
    })
    expect(errors).toMatchObject([{ message: 'secret' }])
  })

  test('a source makes no more than are taken, and is left when its taker leaves', async () => {
    const { client, handler } = await start()
    for await (const { number } of await client.ticks(1_000_000, '')) {
      await pause(1)
      if (number === 99n) break
    }
    await vi.waitFor(() => expect(handler.left).toBe(1))
    expect(handler.made).toBeGreaterThanOrEqual(100)
    expect(handler.made).toBeLessThan(100 + 2 * 32)
  })

  test('a stream that nobody takes from stands still', async () => {
    const { client, handler } = await start()
    const stream = await client.ticks(1_000_000, '')
    await pause(100)
    expect(handler.made).toBe(32)
    const iterator = stream[Symbol.asyncIterator]()
    const first = await Promise.all([iterator.next(), iterator.next()])
    expect(first.map(({ value }) => value.number)).toEqual([0n, 1n])
    await iterator.return?.()
    await vi.waitFor(() => expect(handler.left).toBe(1))
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  test('a signal ends a stream in the middle of waiting', async () => {
    const { client, handler } = await start()
    const controller = new AbortController()
    const { interaction } = await client.counterFrom(0)
    const stream = await interaction.follow(1_000_000, { signal: controller.signal })
    const taking = all(stream)
    setTimeout(() => controller.abort(), 20)
    await expect(taking).rejects.toMatchObject({ code: 'INTERRUPTED' })
    await vi.waitFor(() => expect(handler.left).toBe(1))
  })

  test('a sink takes what the client sends, and answers at its end', async () => {
    const { client } = await start()
    const sink = await client.collect(0)
    expect(await sink(ticks(500))).toBe((499 * 500) / 2)
  })

  test('a sink that has enough has the source left', async () => {
    const { client } = await start()
    let isLeft = false
    const sink = await client.collect(3)
    const sum = await sink(
      (async function* () {
        try {
          yield* ticks(1_000_000)
        } finally {
          isLeft = true
        }
      })(),
    )
    expect(sum).toBe(0 + 1 + 2)
    await vi.waitFor(() => expect(isLeft).toBe(true))
  })

  test('a sink ends with the exceptions of either side', async () => {
    const { client } = await start()
    const theirs = await client.collect(0)
    await expect(theirs(ticks(1, -1))).rejects.toBeInstanceOf(Broken)
    const ours = await client.collect(0)
    const failing = (async function* (): AsyncGenerator<Tick> {
      yield* ticks(2)
      throw new Error('secret')
    })()
    await expect(ours(failing)).rejects.toThrow('secret')
  })

  test('elements go both ways at once', async () => {
    const { client } = await start()
    const { sink, stream } = await client.chat()
    const words = Array.from({ length: 200 }, (_, i) => `word ${i}`)
    const said = sink(
      (async function* () {
        yield* words
      })(),
    )
    expect(await all(stream)).toEqual(words.map(word => `${word}!`))
    await said
  })

  test('an interaction has a state of its own, from its first call until it is closed', async () => {
    const { client, handler } = await start()
    const { interaction: counter, response } = await client.counterFrom(40)
    const other = await client.createCounter()
    expect(response).toBe(40)
    expect(await counter.add(2)).toBe(42)
    expect(await other.add(1)).toBe(1)
    expect((await all(await counter.follow(2))).map(({ note }) => note)).toEqual(['42', '42'])
    await expect(counter.add(-1)).rejects.toBeInstanceOf(Broken)
    await counter.reset()
    expect(await counter.add(1)).toBe(1)
    expect(handler.counters).toBe(2)
    counter.$close()
    await other[Symbol.asyncDispose]()
    await vi.waitFor(() => expect(handler.counters).toBe(0))
    await expect(counter.add(1)).rejects.toMatchObject({ code: 'NOT_OPEN', sent: false })
    await expect(client.counterFrom(-1)).rejects.toBeInstanceOf(Broken)
  })

  test('a call of an interaction has a deadline, after which its handler is told', async () => {
    const { client, handler } = await start()
    const counter = await client.createCounter()
    await expect(counter.slow({ timeout: 30 })).rejects.toMatchObject({ code: 'TIMED_OUT' })
    const controller = new AbortController()
    const call = counter.slow({ signal: controller.signal })
    controller.abort()
    await expect(call).rejects.toMatchObject({ code: 'INTERRUPTED' })
    await vi.waitFor(() => expect(handler.aborted.length).toBe(2))
    expect(await counter.add(1)).toBe(1)
  })

  test('whatever goes on at the same time keeps apart', async () => {
    const { client } = await start()
    const counts = Array.from({ length: 50 }, (_, i) => i * 3)
    const streams = counts.map(async count => (await all(await client.ticks(count, ''))).length)
    const sinks = counts.map(async count => (await client.collect(0))(ticks(count)))
    expect(await Promise.all(streams)).toEqual(counts)
    expect(await Promise.all(sinks)).toEqual(counts.map(count => (count * Math.max(count - 1, 0)) / 2))
  })
})

test('the end of a connection ends all that is on it, on both sides', async () => {
  const { client, handler, sockets } = await overWebSocket()
  const counter = await client.createCounter()
  const slow = counter.slow()
  const taking = all(await counter.follow(1_000_000))
  const outcomes = Promise.allSettled([slow, taking])
  for (const socket of sockets.clients) socket.terminate()
  for (const outcome of await outcomes) expect(outcome).toMatchObject({ reason: { code: 'END_OF_FILE' } })
  await vi.waitFor(() => expect(handler).toMatchObject({ counters: 0, left: 1 }))
  expect(handler.aborted.length).toBe(1)
  // What comes next has a connection of its own.
  expect((await all(await client.ticks(3, ''))).length).toBe(3)
})

test('a connection is closed when nothing is left on it', async () => {
  const { client, sockets } = await overWebSocket()
  const counter = await client.createCounter()
  await all(await client.ticks(3, ''))
  await pause(50)
  expect(sockets.clients.size).toBe(1)
  counter.$close()
  await vi.waitFor(() => expect(sockets.clients.size).toBe(0))
})

test('a transport that cannot send at any time says so', async () => {
  const client = new StreamsClient(http('http://127.0.0.1:1/'))
  await expect(client.ticks(1, '')).rejects.toMatchObject({ code: 'BAD_ARGS', sent: false })
  const deaf = new StreamsClient(memory({ process: async () => undefined }))
  await expect(deaf.ticks(1, '')).rejects.toBeInstanceOf(TransportException)
})

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const value of values) found.push(value)
  return found
}

async function* ticks(count: number, first = 0): AsyncGenerator<Tick> {
  for (let i = 0; i < count; i++) yield { number: BigInt(first + i), note: '' }
}

const pause = (milliseconds: number) => new Promise<void>(done => setTimeout(done, milliseconds))

describe('streams and interactions', () => {
  const opened = () => {
    const one = processing()
    const two = processing()
    return { one, two, transport: memory(multiplexed({ One: one.processor, Two: two.processor })) }
  }

  test('of several services share a connection', async () => {
    const { one, two, transport } = opened()
    let connections = 0
    const connect: Transport['connect'] = end => {
      connections++
      return transport.connect?.(end) ?? expect.fail()
    }
    const counted = { ...transport, connect }
    const clients = ['One', 'Two'].map(name => new StreamsClient(multiplex(counted, name)))
    const ticks = await Promise.all(clients.map(client => client.ticks(3, 'a')))
    const numbers = await Promise.all(ticks.map(numbersOf))
    expect(numbers).toEqual([
      [0n, 1n, 2n],
      [0n, 1n, 2n],
    ])
    const counters = await Promise.all(clients.map(client => client.createCounter()))
    expect(await Promise.all(counters.map((counter, i) => counter.add(i + 1)))).toEqual([1, 2])
    expect([one.handler.counters, two.handler.counters, connections]).toEqual([1, 1, 1])
    for (const counter of counters) counter.$close()
  })

  test('of a service that there is not are refused', async () => {
    const { transport } = opened()
    for (const each of [multiplex(transport, 'Three'), transport])
      await expect(new StreamsClient(each).ticks(1, '')).rejects.toMatchObject({ type: 1 })
  })

  test('pass interceptors, and so do the calls of an interaction', async () => {
    const { client } = await inMemory()
    const seen: string[] = []
    const note: Interceptor = next => request => {
      seen.push(request.method.name)
      return next(request)
    }
    const noting = intercept(client, note)
    expect(await numbersOf(await noting.ticks(2, 'a'))).toEqual([0n, 1n])
    const counter = await noting.createCounter()
    await counter.add(1)
    counter.$close()
    const { interaction, response } = await noting.counterFrom(7)
    expect([response, await interaction.add(1)]).toEqual([7, 8])
    interaction.$close()
    await noting.plain(1)
    expect(seen).toEqual(['ticks', 'createCounter', 'Counter.add', 'counterFrom', 'Counter.add', 'plain'])
  })
})

async function numbersOf(ticks: AsyncIterable<Tick>): Promise<bigint[]> {
  const numbers: bigint[] = []
  for await (const { number } of ticks) numbers.push(number)
  return numbers
}
