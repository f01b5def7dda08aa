/** Spans and metrics, collected in memory by OpenTelemetry's own SDK. */
import { context, propagation, SpanKind, SpanStatusCode } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics'
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { type Answerer, intercept, memory, multiplex, multiplexed, type Transport } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { http } from 'thrift-es/http'
import { serve, socket } from 'thrift-es/node'
import { clientTelemetry, connectionTelemetry, measured, serverTelemetry } from 'thrift-es/opentelemetry'
import { fetchHandler } from 'thrift-es/server'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { Broken, StreamsClient } from '../idl/streams.thrift'
import { TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'
import { host } from './loopback.ts'
import { processing } from './streams.ts'
import { Timeline } from './timeline.ts'

beforeAll(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
})
afterAll(() => {
  context.disable()
  propagation.disable()
})

const ways = [
  ['HTTP', overHttp],
  ['THeader', overHeader],
] as const

test.each(ways)("over %s the server's span is a child of the client's", async (_, connect) => {
  const { client, spans } = await start(connect)
  await client.searchTweets('t')
  const [server, caller] = spans()
  expect(caller).toMatchObject({
    name: 'Twitter/searchTweets',
    kind: SpanKind.CLIENT,
    attributes: { 'rpc.system': 'thrift', 'rpc.service': 'Twitter', 'rpc.method': 'searchTweets' },
    status: { code: SpanStatusCode.UNSET },
  })
  expect(server).toMatchObject({
    name: 'Twitter/searchTweets',
    kind: SpanKind.SERVER,
    parentSpanContext: { spanId: caller?.spanContext().spanId },
  })
  expect(server?.spanContext().traceId).toBe(caller?.spanContext().traceId)
})

test('calls that a handler makes are children of its span', async () => {
  const inner = await start(overHttp)
  const handler = Object.assign(new Timeline(), { ping: () => inner.client.ping() })
  const { client, spans } = await start(overHttp, handler)
  await client.ping()
  const [, caller] = inner.spans()
  const [server] = spans()
  expect(caller?.parentSpanContext?.spanId).toBe(server?.spanContext().spanId)
})

test('spans and durations say what went wrong', async () => {
  const searchTweets = () => {
    throw new Error('secret')
  }
  const { client, spans, metrics } = await start(overHttp, Object.assign(new Timeline(), { searchTweets }))
  await expect(client.searchTweets('')).rejects.toThrow('Internal error')
  await expect(client.postTweet({ ...tweet, text: 'whale' })).rejects.toThrow()
  expect(spans().map(({ attributes, kind }) => [kind, attributes['error.type']])).toEqual([
    [SpanKind.SERVER, 'INTERNAL_ERROR'],
    [SpanKind.CLIENT, 'ApplicationException'],
    [SpanKind.SERVER, undefined], // What is declared is a result.
    [SpanKind.CLIENT, 'TwitterUnavailable'],
  ])
  expect(await metrics('rpc.server.duration')).toMatchObject([
    [{ 'rpc.method': 'searchTweets', 'error.type': 'INTERNAL_ERROR' }, { count: 1 }],
    [{ 'rpc.method': 'postTweet' }, { count: 1 }],
  ])
})

test('calls, bytes and connections are counted', async () => {
  const { client, metrics } = await start(overHeader)
  await client.ping()
  await client.ping()
  await client.zip()
  await vi.waitFor(async () =>
    expect(await metrics('rpc.server.duration')).toMatchObject([
      [{ 'rpc.method': 'ping' }, { count: 2 }],
      [{ 'rpc.method': 'zip' }, { count: 1 }],
    ]),
  )
  expect(await metrics('rpc.client.duration')).toMatchObject([
    [{ 'rpc.method': 'ping' }, { count: 2 }],
    [{ 'rpc.method': 'zip' }, { count: 1 }],
  ])
  for (const side of ['client', 'server']) {
    expect(await metrics(`rpc.${side}.active_requests`)).toMatchObject([[{ 'rpc.service': 'Twitter' }, 0]])
    expect(await metrics(`rpc.${side}.request.size`)).toMatchObject([
      [{}, { count: 2, sum: 34 }],
      [{}, { count: 1 }],
    ])
    expect(await metrics(`rpc.${side}.response.size`)).toMatchObject([[{}, { count: 2, sum: 34 }]])
  }
  expect(await metrics('rpc.server.connections')).toMatchObject([[{ 'rpc.system': 'thrift' }, 1]])
})

test('streams and interactions have spans as other calls do', async () => {
  const { spans, options } = observed()
  const processor = serverTelemetry(multiplexed({ S: processing().processor }), options)
  const client = intercept(
    new StreamsClient(multiplex(measured(memory(processor), options), 'S')),
    clientTelemetry(options),
  )
  for await (const { number } of await client.ticks(2, '')) expect(number).toBeLessThan(2n)
  const counter = await client.createCounter()
  await expect(counter.add(-1)).rejects.toBeInstanceOf(Broken)
  counter.$close()
  expect(spans().map(({ attributes, kind }) => [kind, attributes['rpc.method']])).toEqual(
    ['ticks', 'createCounter', 'Counter.add'].flatMap(name => [
      [SpanKind.SERVER, name],
      [SpanKind.CLIENT, name],
    ]),
  )
})

test('what cannot be decoded is counted, and names of methods that there are not are one', async () => {
  const { metrics, processor, spans } = await start(overHttp)
  const call = (name: string, args: string) => {
    const w = binary.writer()
    w.message({ name, type: 1, seqid: 1 })
    return Buffer.concat([w.finish(), Buffer.from(args, 'hex')])
  }
  await processor.process(call('ping', 'ff'), binary)
  await expect(processor.process(Buffer.from('80010001ffffffff', 'hex'), binary)).rejects.toThrow()
  for (const name of ['evil1', 'evil2', 'evil3']) await processor.process(call(name, '00'), binary)
  expect(await metrics('rpc.server.decoding_errors')).toMatchObject([
    [{ 'rpc.method': 'ping' }, 1],
    [{ 'rpc.method': '_OTHER' }, 1],
  ])
  expect(await metrics('rpc.server.duration')).toMatchObject([
    [{ 'rpc.method': 'ping', 'error.type': 'PROTOCOL_ERROR' }, { count: 1 }],
    [{ 'rpc.method': '_OTHER', 'error.type': 'UNKNOWN_METHOD' }, { count: 3 }],
  ])
  expect(spans().map(({ name }) => name)).not.toContain('Twitter/evil1')
})

type OnEvent = ReturnType<typeof connectionTelemetry>
type Connect = (processor: Answerer, onEvent: OnEvent) => Promise<Transport>

/** Where spans and metrics go, and how to look at them. */
function observed() {
  const exporter = new InMemorySpanExporter()
  const tracer = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }).getTracer(
    'test',
  )
  const collected = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE)
  const reader = new PeriodicExportingMetricReader({ exporter: collected, exportIntervalMillis: 3_600_000 })
  const provider = new MeterProvider({ readers: [reader] })
  onTestFinished(() => provider.shutdown())
  const options = { service: 'Twitter', tracer, meter: provider.getMeter('test') }
  return {
    options,
    spans: () => exporter.getFinishedSpans(),
    /** The attributes and the value of each series of a metric. */
    async metrics(name: string) {
      collected.reset()
      await provider.forceFlush()
      return collected
        .getMetrics()
        .flatMap(({ scopeMetrics }) => scopeMetrics.flatMap(({ metrics }) => metrics))
        .filter(({ descriptor }) => descriptor.name === name)
        .flatMap(({ dataPoints }) => dataPoints.map(({ attributes, value }) => [attributes, value]))
    },
  }
}

async function start(connect: Connect, handler = new Timeline()) {
  const { options, ...looks } = observed()
  const inner = new TwitterProcessor(handler)
  inner.onError = () => {}
  const processor = serverTelemetry(inner, options)
  const transport = await connect(processor, connectionTelemetry(options))
  const client = intercept(new TwitterClient(measured(transport, options)), clientTelemetry(options))
  return { ...looks, client, processor }
}

async function overHttp(processor: Answerer): Promise<Transport> {
  const handle = fetchHandler(processor)
  return http('http://thrift.example/', { fetch: (url, init) => handle(new Request(url, init)) })
}

async function overHeader(processor: Answerer, onEvent: OnEvent): Promise<Transport> {
  const server = await serve(processor, { host, port: 0, onEvent })
  const port = typeof server.address === 'object' ? server.address.port : 0
  const transport = socket({ host, port, framing: 'header' })
  onTestFinished(async () => {
    transport.close()
    await server.close({ graceMs: 0 })
  })
  return transport
}
