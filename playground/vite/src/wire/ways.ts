/** The ways to the server: what carries the messages of the page, and what it passes. */
import type { Transport } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { webSocket } from 'thrift-es/websocket'

export const protocols = { binary, compact }
export type ProtocolName = keyof typeof protocols

export type WayName = 'http' | 'websocket' | 'tcp'

interface Way {
  readonly title: string
  /** From the page on, what is spoken between one stop and the next. */
  readonly stops: (protocol: string) => readonly (readonly [spoken: string, stop: string])[]
  connect(protocol: ProtocolName): Transport
}

export const ways: Readonly<Record<WayName, Way>> = {
  http: {
    title: 'HTTP',
    stops: protocol => [[`${protocol}, a POST for each call`, 'server']],
    connect: protocol => http('/thrift', { protocol: protocols[protocol] }),
  },
  websocket: {
    title: 'WebSocket',
    stops: protocol => [[`${protocol}, on one WebSocket`, 'server']],
    connect: protocol =>
      webSocket(new URL('/thrift', location.href.replace(/^http/, 'ws')), { protocol: protocols[protocol] }),
  },
  tcp: {
    title: 'TCP',
    stops: protocol => [
      [`${protocol} over HTTP`, 'gateway'],
      ['binary, framed, over TCP', 'server'],
    ],
    connect: protocol => http('/gateway', { protocol: protocols[protocol] }),
  },
}

const connected = new Map<string, Transport>()

/** The transport of a way in a protocol: one for all calls. */
export function transportOf(way: WayName, protocol: ProtocolName): Transport {
  const key = `${way} ${protocol}`
  const transport = connected.get(key) ?? ways[way].connect(protocol)
  connected.set(key, transport)
  return transport
}
