/** Servers of HTTP on ports of their own, gone after the test. */
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type FetchHandlerOptions, fetchHandler } from 'thrift-es/server'
import { onTestFinished } from 'vitest'
import { TwitterProcessor } from '../idl/twitter.thrift'
import { hex } from '../protocols/bytes.ts'
import { host } from './loopback.ts'
import type { Timeline } from './timeline.ts'

/** Messages in Binary, whole. */
export const ping = hex('80010001 00000004 "ping" 00000001 00')
export const zip = hex('80010004 00000003 "zip" 00000002 00')

/** The port that a server listens at from now on. */
export async function portOf(server: Server): Promise<number> {
  await new Promise<void>(done => server.listen(0, host, done))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return (server.address() as AddressInfo).port
}

/** The URL at which a listener is asked from now on. */
export async function urlOf(listener: RequestListener): Promise<string> {
  return `http://${host}:${await portOf(createServer(listener))}/`
}

export function handlerOf(timeline: Timeline, options?: FetchHandlerOptions) {
  return fetchHandler(new TwitterProcessor(timeline), options)
}
