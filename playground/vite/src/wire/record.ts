/** Makes a call and remembers everything about it: the bytes out, the bytes back, and what other formats would have cost. */
import { type Protocol, type Transport, TransportException } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { TwitterClient } from '../../../idl/twitter.thrift'
import { type Span, tapped } from './tap.ts'
import { type ProtocolName, protocols, transportOf, type WayName } from './ways.ts'

/** How a call is to be made. */
export interface Route {
  readonly protocol: ProtocolName
  readonly way: WayName
}

export interface Message {
  readonly bytes: Uint8Array
  readonly spans: readonly Span[]
}

/** What went over the wire for one call. */
export interface Exchange extends Route {
  readonly number: number
  readonly method: string
  readonly request: Message
  /** Empty when nobody answers. */
  readonly reply: Message
  readonly milliseconds: number
  readonly isAside: boolean
  /** The bytes of the same request in each format. */
  readonly sizes: Readonly<Record<ProtocolName | 'json', number>>
}

/** A call to make: which method, and how to say it to a client. */
export interface Call<T> {
  readonly method: string
  readonly args: readonly unknown[]
  /** Nobody asked for it, so it does not take the stage. */
  readonly isAside?: boolean
  make(client: TwitterClient): Promise<T>
}

let exchanges = 0

export async function record<T>(call: Call<T>, route: Route, see: (exchange: Exchange) => void): Promise<T> {
  const sent: Span[] = []
  const received: Span[] = []
  let request = new Uint8Array()
  let reply = new Uint8Array()
  let spans = sent
  const { protocol, way } = route
  const wire = transportOf(way, protocol)
  const transport: Transport = {
    protocol: tapped(protocols[protocol], span => spans.push(span)),
    // Calls that share a connection are told apart by their numbers.
    ...(wire.nextSeqid && { nextSeqid: wire.nextSeqid }),
    async exchange(message, exchange) {
      request = message
      reply = new Uint8Array(await wire.exchange(message, exchange))
      spans = received
      return reply
    },
  }
  const start = performance.now()
  try {
    return await call.make(new TwitterClient(transport))
  } finally {
    const milliseconds = performance.now() - start
    if (reply.length > 0 || call.method === 'zip')
      see({
        number: ++exchanges,
        method: call.method,
        isAside: call.isAside ?? false,
        protocol,
        way,
        request: { bytes: request, spans: sent },
        reply: { bytes: reply, spans: received },
        milliseconds,
        sizes: { json: jsonSize(call), binary: await size(call, binary), compact: await size(call, compact) },
      })
  }
}

/** The bytes of a request that is never sent. */
async function size<T>(call: Call<T>, protocol: Protocol): Promise<number> {
  let bytes = 0
  const nowhere: Transport = {
    protocol,
    async exchange(message) {
      bytes = message.length
      throw new TransportException('NOT_OPEN', 'It was only to be measured')
    },
  }
  await call.make(new TwitterClient(nowhere)).catch(() => {})
  return bytes
}

/** What JSON-RPC would send, for comparison. */
function jsonSize({ method, args }: Call<unknown>): number {
  const text = JSON.stringify({ jsonrpc: '2.0', method, params: args, id: 1 })
  return new TextEncoder().encode(text).length
}
