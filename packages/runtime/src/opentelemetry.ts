/**
 * Spans and metrics of calls in OpenTelemetry's terms, through its API package: the program brings that, and the SDK that collects
 * them. A caller's span reaches the server in the headers of HTTP or THeader; without headers each side has a trace of its own.
 */
import {
  type Attributes,
  context as active,
  type Meter,
  metrics,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  type TextMapGetter,
  type Tracer,
  trace,
} from '@opentelemetry/api'
import { ApplicationExceptionType, ProtocolException, TransportException } from './exceptions.ts'
import { MessageType, type Protocol } from './protocol/contract.ts'
import type { Interceptor } from './rpc/intercept.ts'
import { readApplicationException } from './rpc/message.ts'
import { type Answerer, type Context, type Opened, open, type Reply } from './rpc/processor.ts'
import type { Transport } from './rpc/transport.ts'

export interface TelemetryOptions {
  /** The name of the service, as in its IDL. */
  readonly service: string
  /** Those of OpenTelemetry's global providers unless told otherwise. */
  readonly tracer?: Tracer
  readonly meter?: Meter
}

const instrumentation = 'thrift-es'

/** What is said of methods that there are not: their names are a peer's choice, and would each be counted apart. */
const otherMethod = '_OTHER'

/**
 * An interceptor that makes a span of each call, and tells the server of it.
 *
 *     const client = intercept(new TwitterClient(transport), clientTelemetry({ service: 'Twitter' }))
 */
export function clientTelemetry(options: TelemetryOptions): Interceptor {
  const tracer = tracerOf(options)
  const instruments = instrumentsOf(options, 'client')
  return next => async request => {
    const { name: method } = request.method
    const attributes = attributesOf(options, method)
    const span = tracer.startSpan(`${options.service}/${method}`, { kind: SpanKind.CLIENT, attributes })
    const context = trace.setSpan(active.active(), span)
    propagation.inject(context, request.header, { set: (headers, key, value) => headers.set(key, value) })
    const finish = instruments.start(attributes)
    try {
      const response = await active.with(context, () => next(request))
      finish()
      return response
    } catch (error) {
      const type = typeOf(error)
      if (error instanceof ProtocolException) instruments.decodingErrors.add(1, attributes)
      finish(type)
      fail(span, type, error)
      throw error
    } finally {
      span.end()
    }
  }
}

/**
 * A transport that counts the bytes of what passes it.
 *
 *     const client = new TwitterClient(measured(socket({ port: 9090 }), { service: 'Twitter' }))
 */
export function measured<T extends Transport>(transport: T, options: TelemetryOptions): T {
  const { requestSize, responseSize } = instrumentsOf(options, 'client')
  const { call } = transport
  const own: Pick<Transport, 'call' | 'exchange'> = {
    async exchange(message, exchange) {
      const attributes = attributesOf(options, exchange.name)
      requestSize.record(message.length, attributes)
      const reply = await transport.exchange(message, exchange)
      if (!exchange.oneway) responseSize.record(reply.length, attributes)
      return reply
    },
    ...(call && {
      call(message, exchange, read) {
        const attributes = attributesOf(options, exchange.name)
        requestSize.record(message.length, attributes)
        return call.call(transport, message, exchange, answer => {
          responseSize.record(answer.message.length, attributes)
          return read(answer)
        }) as never // Of the type that `read` returns, which `call` through `call` forgets.
      },
    }),
  }
  return Object.assign(Object.create(transport), own)
}

/**
 * A processor each of whose calls is a span, a child of the caller's.
 *
 *     serve(serverTelemetry(new TwitterProcessor(handler), { service: 'Twitter' }), { port: 9090 })
 */
export function serverTelemetry(processor: Answerer, options: TelemetryOptions): Answerer {
  const tracer = tracerOf(options)
  const instruments = instrumentsOf(options, 'server')

  const around =
    (inner: Answer) =>
    async (opened: Opened, protocol: Protocol, context: Context): Promise<Reply> => {
      const { name: method } = opened.call
      const attributes = attributesOf(options, method)
      const parent = propagation.extract(active.active(), context.headers ?? new Headers(), getter)
      const span = tracer.startSpan(
        `${options.service}/${method}`,
        { kind: SpanKind.SERVER, attributes: { ...attributes, ...peerOf(context) } },
        parent,
      )
      const finish = instruments.start(attributes)
      try {
        const reply = await active.with(trace.setSpan(parent, span), async () =>
          inner(opened, protocol, context),
        )
        const failure = reply && exceptionIn(reply, protocol)
        const isUnknown = failure === 'UNKNOWN_METHOD'
        const counted = isUnknown ? { ...attributes, 'rpc.method': otherMethod } : attributes
        instruments.requestSize.record(opened.message.length, counted)
        if (reply) instruments.responseSize.record(reply.length, counted)
        if (failure === 'PROTOCOL_ERROR') instruments.decodingErrors.add(1, attributes)
        if (failure) fail(span, failure)
        if (isUnknown)
          span.updateName(`${options.service}/${otherMethod}`).setAttribute('rpc.method', otherMethod)
        finish(failure, counted)
        return reply
      } catch (error) {
        finish(typeOf(error))
        fail(span, typeOf(error), error)
        throw error
      } finally {
        span.end()
      }
    }
  const answer = around((opened, protocol, context) =>
    processor.answer
      ? processor.answer(opened, protocol, context)
      : processor.process(opened.message, protocol, context),
  )
  // Of a stream, a span has what comes before its first element.
  const target: NonNullable<Answerer['target']> = name => {
    const found = processor.target?.(name)
    return found && { ...found, around: inner => around(found.around?.(inner) ?? inner) }
  }
  const { accept } = processor
  return {
    answer,
    target,
    async process(message, protocol, context = {}) {
      let opened: Opened
      try {
        opened = open(message, protocol)
      } catch (error) {
        instruments.decodingErrors.add(1, attributesOf(options, otherMethod))
        throw error
      }
      return answer(opened, protocol, context)
    },
    ...(accept && { accept: (pipe, more) => accept.call(processor, pipe, { target, ...more }) }),
  }
}

/**
 * Counts the connections of a server, by what became of them.
 *
 *     serve(processor, { port: 9090, onEvent: connectionTelemetry() })
 */
export function connectionTelemetry({
  meter = meterOf({}),
}: Pick<TelemetryOptions, 'meter'> = {}): (event: {
  readonly kind: string
  readonly error?: unknown
}) => void {
  const open = meter.createUpDownCounter('rpc.server.connections', { unit: '{connection}' })
  const events = meter.createCounter('rpc.server.connection.events', { unit: '{event}' })
  const change: Readonly<Record<string, number>> = { connected: 1, disconnected: -1 }
  return ({ kind, error }) => {
    const attributes = { 'rpc.system': 'thrift' }
    if (change[kind] !== undefined) open.add(change[kind], attributes)
    events.add(1, {
      ...attributes,
      event: kind,
      ...(error === undefined ? {} : { 'error.type': typeOf(error) }),
    })
  }
}

type Answer = NonNullable<Answerer['answer']>

interface Instruments {
  readonly decodingErrors: ReturnType<Meter['createCounter']>
  readonly requestSize: ReturnType<Meter['createHistogram']>
  readonly responseSize: ReturnType<Meter['createHistogram']>
  /** Begins to count a call, and returns what ends that. */
  start(attributes: Attributes): (errorType?: string, counted?: Attributes) => void
}

function instrumentsOf(options: TelemetryOptions, side: 'client' | 'server'): Instruments {
  const meter = meterOf(options)
  const name = (what: string) => `rpc.${side}.${what}`
  const duration = meter.createHistogram(name('duration'), { unit: 'ms' })
  const current = meter.createUpDownCounter(name('active_requests'), { unit: '{request}' })
  const service = { 'rpc.system': 'thrift', 'rpc.service': options.service }
  return {
    decodingErrors: meter.createCounter(name('decoding_errors'), { unit: '{error}' }),
    requestSize: meter.createHistogram(name('request.size'), { unit: 'By' }),
    responseSize: meter.createHistogram(name('response.size'), { unit: 'By' }),
    start(attributes) {
      const begun = performance.now()
      current.add(1, service)
      return (errorType, counted = attributes) => {
        current.add(-1, service)
        const error = errorType === undefined ? {} : { 'error.type': errorType }
        duration.record(performance.now() - begun, { ...counted, ...error })
      }
    },
  }
}

const tracerOf = ({ tracer }: TelemetryOptions): Tracer => tracer ?? trace.getTracer(instrumentation)

const meterOf = ({ meter }: Pick<TelemetryOptions, 'meter'>): Meter =>
  meter ?? metrics.getMeter(instrumentation)

const attributesOf = ({ service }: TelemetryOptions, method: string): Attributes => ({
  'rpc.system': 'thrift',
  'rpc.service': service,
  'rpc.method': method,
})

function peerOf({ peer }: Context): Attributes {
  if (peer === undefined) return {}
  return {
    'network.peer.address': peer.address,
    ...(peer.port === undefined ? {} : { 'network.peer.port': peer.port }),
  }
}

const getter: TextMapGetter<Headers> = {
  get: (headers, key) => headers.get(key) ?? undefined,
  keys: headers => [...headers.keys()],
}

function typeOf(error: unknown): string {
  if (error instanceof TransportException || error instanceof ProtocolException) return error.code
  return error instanceof Error ? error.name : typeof error
}

function fail(span: Span, type: string, error?: unknown): void {
  span.setAttribute('error.type', type)
  span.setStatus({ code: SpanStatusCode.ERROR })
  if (error instanceof Error) span.recordException(error)
}

const names: ReadonlyMap<number, string> = new Map(
  Object.entries(ApplicationExceptionType).flatMap(([name, type]) =>
    typeof type === 'number' ? [[type, name] as const] : [],
  ),
)

/** The type of the exception that an answer is, if it is one; declared exceptions are results. */
function exceptionIn(reply: Uint8Array, protocol: Protocol): string | undefined {
  const reader = protocol.reader(reply)
  if (reader.message().type !== MessageType.EXCEPTION) return undefined
  return names.get(readApplicationException(reader).type) ?? 'UNKNOWN'
}
