/** Several services over one transport: calls carry the name of their service, `Twitter:postTweet`; answers do not. */
import { MessageType, type Protocol } from '../protocol/contract.ts'
import { readHeader, refusal, writeException } from './message.ts'
import type { Answerer, Context, Reply } from './processor.ts'
import type { Transport } from './transport.ts'

/**
 * The transport for one of the services behind another transport.
 *
 *     const client = new TwitterClient(multiplex(transport, 'Twitter'))
 */
export function multiplex(transport: Transport, service: string, separator = ':'): Transport {
  const { call, nextSeqid, protocol, timeout } = transport
  return {
    protocol: {
      ...protocol,
      writer() {
        const w = protocol.writer()
        const message = w.message.bind(w)
        w.message = header => message({ ...header, name: service + separator + header.name })
        return w
      },
    },
    ...(timeout === undefined ? {} : { timeout }),
    ...(call === undefined ? {} : { call: call.bind(transport) }),
    ...(nextSeqid === undefined ? {} : { nextSeqid: nextSeqid.bind(transport) }),
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

  const answer = (message: Uint8Array, protocol: Protocol, context: Context = {}): Reply | Promise<Reply> => {
    const reader = protocol.reader(message)
    const call = readHeader(reader)
    const end = call.name.lastIndexOf(separator)
    const processor = end < 0 ? fallback : processors.get(call.name.slice(0, end))
    const header = { ...call, name: end < 0 ? call.name : call.name.slice(end + separator.length) }
    if (processor === undefined) {
      if (call.type === MessageType.ONEWAY) return undefined
      const service = JSON.stringify(end < 0 ? '' : call.name.slice(0, end))
      return writeException(protocol, header, refusal('UNKNOWN_METHOD', `Unknown service ${service}`))
    }
    // The rest of the message, behind the header that its processor expects.
    const rest = { ...protocol, reader: () => Object.assign(reader, { message: () => header }) }
    return processor.answer?.(message, rest, context) ?? processor.process(message, rest, context)
  }
  return { answer, process: async (message, protocol, context) => answer(message, protocol, context) }
}
