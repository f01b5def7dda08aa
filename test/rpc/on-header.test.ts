/** A caller's `onHeader` that throws: as with interceptors, its call fails with what it has thrown, and nobody else notices. */
import { intercept, memory, type Transport } from 'thrift-es'
import { http } from 'thrift-es/http'
import { nodeListener } from 'thrift-es/node'
import { describe, expect, test } from 'vitest'
import { TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { handlerOf, urlOf } from './http.ts'
import { loopback } from './loopback.ts'
import { Timeline } from './timeline.ts'

const overHttp = async () => http(await urlOf(nodeListener(handlerOf(new Timeline()))))
const overSocket = (framing: 'header' | 'framed-header') => async () =>
  (await loopback()).client({ framing }).$transport

const transports: readonly [string, () => Promise<Transport>][] = [
  ['HTTP', overHttp],
  ['a socket with THeader', overSocket('header')],
  ['a socket with THeader in frames', overSocket('framed-header')],
  ['memory', async () => memory(new TwitterProcessor(new Timeline()))],
]

describe.each(transports)('over %s, an onHeader that throws', (_, open) => {
  test.each([
    ['fails its call', (client: TwitterClient) => client],
    ['fails its call behind interceptors', (client: TwitterClient) => intercept(client, next => next)],
  ])('%s, and no other', async (_, around) => {
    const client = around(new TwitterClient(await open()))
    const error = new Error('mine')
    const onHeader = () => {
      throw error
    }
    const calls = [client.ping(), client.searchTweets('', { onHeader }), client.searchTweets('')]
    const [first, failed, last] = await Promise.allSettled(calls)
    expect(failed).toEqual({ status: 'rejected', reason: error })
    expect([first?.status, last?.status]).toEqual(['fulfilled', 'fulfilled'])
    await client.ping()
  })
})
