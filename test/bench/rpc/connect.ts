/** Connect on Node, with its own protocol over HTTP/2, which is the fastest it has. */
import { createServer } from 'node:http2'
import { createClient } from '@connectrpc/connect'
import { connectNodeAdapter, createConnectTransport } from '@connectrpc/connect-node'
import { type Contestant, listen } from './contestants.ts'
import { EchoService, point } from './proto.ts'

export const connectContestant: Contestant = {
  serve() {
    const echo = (request: unknown) => request
    return listen(
      createServer(connectNodeAdapter({ routes: router => router.service(EchoService, { echo } as never) })),
    )
  },
  async connect(port) {
    const transport = createConnectTransport({ baseUrl: `http://127.0.0.1:${port}`, httpVersion: '2' })
    const client = createClient(EchoService, transport) as unknown as Record<
      string,
      (value: unknown) => Promise<unknown>
    >
    return () => client.echo?.(point()) ?? Promise.reject(new Error('There is no echo'))
  },
}
