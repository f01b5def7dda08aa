/** Several services over one transport: calls carry the name of their service, `Twitter:postTweet`; answers do not. */
import { MessageType, type Protocol } from '../protocol/contract.ts'
import { refusal, writeException } from './message.ts'
import { type Answerer, type Context, type Opened, open, type Reply } from './processor.ts'
import type { Transport } from './transport.ts'

/**
 * The transport for one of the services behind another transport.
 *
 *     const client = new TwitterClient(multiplex(transport, 'Twitter'))
 */
export function multiplex(transport: Transport, service: string, separator = ':'): Transport {
  const { call, connect, nextSeqid, prefix = '', protocol, timeout } = transport
  return {
    protocol,
    prefix: prefix + service + separator,
    ...(timeout === undefined ? {} : { timeout }),
    ...(call === undefined ? {} : { call: call.bind(transport) }),
    ...(nextSeqid === undefined ? {} : { nextSeqid: nextSeqid.bind(transport) }),
    // The same function: streams of all services share a connection.
    ...(connect === undefined ? {} : { connect }),
    exchange: (message, exchange) => transport.exchange(message, exchange),
  }
}

export interface MultiplexedOptions {
  /** Takes calls that name no service. */
  readonly fallback?: Answerer
  readonly separator?: string
}

/**
 * Answers for several services, by their names.
 *
 *     serve(multiplexed({ Twitter: new TwitterProcessor(twitter), Users: new UsersProcessor(users) }), { port: 9090 })
 */
export function multiplexed(
  services: Readonly<Record<string, Answerer>>,
  { fallback, separator = ':' }: MultiplexedOptions = {},
): Answerer {
  const processors = new Map(Object.entries(services))
  const all = [...processors.values(), ...(fallback ? [fallback] : [])]

  /** The service that a name begins with, and what answers for it. */
  const route = (full: string) => {
    const end = full.lastIndexOf(separator)
    if (end < 0) return { service: '', name: full, processor: fallback }
    const service = full.slice(0, end)
    return { service, name: full.slice(end + separator.length), processor: processors.get(service) }
  }

  const answer = (opened: Opened, protocol: Protocol, context: Context): Reply | Promise<Reply> => {
    const { name, processor, service } = route(opened.call.name)
    const call = { ...opened.call, name }
    if (processor === undefined) {
      if (call.type === MessageType.ONEWAY) return undefined
      const reason = `Unknown service ${JSON.stringify(service)}`
      return writeException(protocol, call, refusal('UNKNOWN_METHOD', reason))
    }
    const own = { ...opened, call }
    return processor.answer
      ? processor.answer(own, protocol, context)
      : processor.process(opened.message, renaming(protocol, own), context)
  }

  const target: NonNullable<Answerer['target']> = full => {
    const { name, processor } = route(full)
    return processor?.target?.(name)
  }
  // Whichever takes the pipe asks for each call who answers it.
  const accepting = all.find(({ accept }) => accept !== undefined)
  const accept = accepting?.accept?.bind(accepting)

  return {
    answer,
    process: async (message, protocol, context = {}) => answer(open(message, protocol), protocol, context),
    target,
    ...(accept && { accept: (pipe, options) => accept(pipe, { target, ...options }) }),
  }
}

/** A protocol whose reader has read the envelope, and tells of another one. */
function renaming(protocol: Protocol, { call, reader }: Opened): Protocol {
  // Not written onto the reader itself, which will read other messages.
  const renamed = new Proxy(reader, {
    get(target, key) {
      const value: unknown = key === 'message' ? () => call : Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  return { ...protocol, reader: () => renamed }
}
