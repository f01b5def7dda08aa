/** A handler of streams, sinks and interactions, and clients of it over a WebSocket and in memory. */
import { createServer } from 'node:http'
import { type Context, memory, type Transport } from 'thrift-es'
import { upgradeListener } from 'thrift-es/node'
import { webSocket } from 'thrift-es/websocket'
import { onTestFinished } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { Broken, StreamsClient, StreamsProcessor, type Tick } from '../idl/streams.thrift'
import { portOf } from './http.ts'
import { host } from './loopback.ts'

export class StreamsHandler {
  /** How many ticks were made, and how many sources were left by whoever took from them. */
  made = 0
  left = 0
  /** How many counters there are. */
  counters = 0
  readonly aborted: unknown[] = []

  plain(value = 0) {
    return value
  }

  createCounter() {
    return this.counter(0)
  }

  counterFrom(start = 0) {
    if (start < 0) throw new Broken({ message: 'negative' })
    return { interaction: this.counter(start), response: start }
  }

  ticks(count = 0, note = '') {
    return this.source(count, note)
  }

  numbers(count = 0) {
    if (count < 0) throw new Broken({ message: 'negative' })
    return { response: count, stream: this.count(count) }
  }

  collect(enough = 0) {
    return async (ticks: AsyncIterable<Tick>): Promise<number> => {
      let sum = 0
      let count = 0
      for await (const { number } of ticks) {
        sum += Number(number)
        if (number < 0) throw new Broken({ message: 'negative' })
        if (++count === enough) break
      }
      return sum
    }
  }

  chat() {
    const heard: string[] = []
    let wake = () => {}
    let isOver = false
    return {
      async sink(values: AsyncIterable<string>): Promise<void> {
        for await (const value of values) {
          heard.push(value)
          wake()
        }
        isOver = true
        wake()
      },
      stream: (async function* () {
        for (;;) {
          for (const value of heard.splice(0)) yield `${value}!`
          if (isOver && heard.length === 0) return
          if (heard.length === 0) await new Promise<void>(done => (wake = done))
        }
      })(),
    }
  }

  private async *source(count: number, note: string): AsyncGenerator<Tick> {
    try {
      for (let number = 0n; number < count; number++) {
        this.made++
        yield { number, note }
      }
      if (note === 'declared') throw new Broken({ message: 'down' })
      if (note === 'undeclared') throw new Error('secret')
    } finally {
      this.left++
    }
  }

  private async *count(count: number): AsyncGenerator<number> {
    for (let i = 0; i < count; i++) yield i
  }

  private counter(value: number) {
    this.counters++
    return {
      add: (by = 0) => {
        if (by < 0) throw new Broken({ message: 'down' })
        return (value += by)
      },
      reset: (_: Context): void => {
        value = 0
      },
      follow: (count = 0) => this.source(count, String(value)),
      slow: (context: { readonly signal?: AbortSignal }) =>
        new Promise<number>(() => {
          context.signal?.addEventListener('abort', () => this.aborted.push(context.signal?.reason))
        }),
      [Symbol.dispose]: () => {
        this.counters--
      },
    }
  }
}

export interface Streaming {
  readonly handler: StreamsHandler
  readonly errors: unknown[]
  readonly client: StreamsClient
  readonly transport: Transport
}

export async function inMemory(): Promise<Streaming> {
  const { errors, handler, processor } = processing()
  const transport = memory(processor)
  return { handler, errors, transport, client: new StreamsClient(transport) }
}

export async function overWebSocket(): Promise<Streaming & { url: string; sockets: WebSocketServer }> {
  const { errors, handler, processor } = processing()
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 0x1000000 })
  const server = createServer()
  server.on('upgrade', upgradeListener(processor, sockets))
  const url = `ws://${host}:${await portOf(server)}/`
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate()
  })
  const transport = webSocket(url, { connect: url => new WebSocket(url) })
  onTestFinished(() => transport.close())
  return { handler, errors, transport, client: new StreamsClient(transport), url, sockets }
}

export function processing() {
  const handler = new StreamsHandler()
  const processor = new StreamsProcessor(handler)
  const errors: unknown[] = []
  processor.onError = error => errors.push(error)
  return { errors, handler, processor }
}
