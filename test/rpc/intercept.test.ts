/** What stands between callers and a client. */
import {
  type Handler,
  type Interceptor,
  intercept,
  memory,
  retry,
  type Transport,
  TransportException,
} from 'thrift-es'
import { compact } from 'thrift-es/compact'
import { expect, test } from 'vitest'
import { MetaStoreClient } from '../idl/meta-store.thrift'
import { StoreClient } from '../idl/store.thrift'
import { type Twitter, TwitterClient, TwitterProcessor, TwitterUnavailable } from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'
import { dial, loopback } from './loopback.ts'
import { Timeline } from './timeline.ts'

const client = (handler: Handler<Twitter> = new Timeline()) =>
  new TwitterClient(memory(new TwitterProcessor(handler), compact))

test('calls a processor in the same program', async () => {
  const twitter = client()
  expect(await twitter.postTweet(tweet)).toBe(true)
  expect(await twitter.searchTweets('t')).toEqual({ tweets: [tweet] })
  await expect(twitter.postTweet({ ...tweet, text: 'whale' })).rejects.toBeInstanceOf(TwitterUnavailable)
  expect(await twitter.zip()).toBeUndefined()
})

test('interceptors see and change calls and what comes of them, the first of them first', async () => {
  const seen: unknown[] = []
  const log =
    (name: string): Interceptor =>
    next =>
    async request => {
      seen.push([name, request.method.name, request.header.get('x-one')])
      request.header.append('x-one', name)
      const response = await next(request)
      seen.push([name, response.message, response.header.get('x-two')])
      return response
    }
  const loud: Interceptor = next => async request => {
    const { message } = await next({ ...request, message: { query: 'TT' } })
    return { message: { ...(message as object), loud: true }, header: new Headers({ 'x-two': 'loud' }) }
  }
  const searchTweets: Handler<Twitter>['searchTweets'] = (query, { headers, responseHeaders }) => {
    responseHeaders?.set('x-two', 'handler')
    return { tweets: [{ ...tweet, text: `${query} ${headers?.get('x-one')}` }] }
  }
  const twitter = intercept(client(Object.assign(new Timeline(), { searchTweets })), log('a'), log('b'), loud)
  let heard: Headers | undefined
  const answer = { tweets: [{ ...tweet, text: 'TT mine, a, b' }], loud: true }
  const options = { headers: { 'x-one': 'mine' }, onHeader: (header: Headers) => (heard = header) }
  expect(await twitter.searchTweets('t', options)).toEqual(answer)
  expect(heard?.get('x-two')).toBe('loud')
  expect(seen).toEqual([
    ['a', 'searchTweets', 'mine'],
    ['b', 'searchTweets', 'mine, a'],
    ['b', answer, 'loud'],
    ['a', answer, 'loud'],
  ])
  expect(twitter).toBeInstanceOf(TwitterClient)
})

test('exceptions pass interceptors as they are', async () => {
  const caught: unknown[] = []
  const watch: Interceptor = next => request =>
    next(request).catch(error => {
      caught.push(error)
      throw error
    })
  const twitter = intercept(client(), watch)
  const call = twitter.postTweet({ ...tweet, text: 'whale' })
  await expect(call).rejects.toBeInstanceOf(TwitterUnavailable)
  expect(caught[0]).toBeInstanceOf(TwitterUnavailable)
})

test.each([
  { what: 'was not sent', sent: false, isIdempotent: false, attempts: 3 },
  { what: 'may have been done', sent: true, isIdempotent: false, attempts: 1 },
  { what: 'may have been done and may be done twice', sent: true, isIdempotent: true, attempts: 3 },
])('a call that $what is made $attempts times', async ({ sent, isIdempotent, attempts }) => {
  let made = 0
  const lose: Interceptor = next => request => {
    if (++made < 3) throw new TransportException('END_OF_FILE', 'Lost', { sent })
    return next(request)
  }
  const twitter = intercept(client(), retry({ backoff: 1, isIdempotent: () => isIdempotent }), lose)
  const outcome = await twitter.postTweet(tweet).catch((error: unknown) => error)
  expect(made).toBe(attempts)
  if (attempts === 3) expect(outcome).toBe(true)
  else expect(outcome).toBeInstanceOf(TransportException)
})

test('a call that fails otherwise is not made again, and one that a server refuses while it stops is', async () => {
  let made = 0
  const count: Interceptor = next => request => {
    made++
    return next(request)
  }
  const twitter = intercept(client(), retry({ backoff: 1, isIdempotent: () => true }), count)
  await expect(twitter.postTweet({ ...tweet, text: 'whale' })).rejects.toBeInstanceOf(TwitterUnavailable)
  await expect(twitter.postTweet({ ...tweet, text: 7 as never })).rejects.toMatchObject({
    name: 'ProtocolException',
  })
  expect(made).toBe(2)

  const searchTweets = () => new Promise<never>(() => {})
  const { port, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
  const stopping = dial({ port })
  stopping.searchTweets('').catch(() => {})
  await stopping.ping()
  server.close({ graceMs: 1000 })
  await expect(intercept(stopping, retry({ backoff: 1 }), count).ping()).rejects.toMatchObject({ type: 11 })
  expect(made).toBe(5)
})

test.each([true, false])(
  'a call whose headers are too large is not made again, idempotent (%s) or not',
  async isIdempotent => {
    let made = 0
    const count: Interceptor = next => request => {
      made++
      return next(request)
    }
    const { client } = await loopback()
    const twitter = client({ framing: 'header', headers: { k: 'v'.repeat(70_000) } })
    const call = intercept(twitter, retry({ backoff: 1, isIdempotent: () => isIdempotent }), count).ping()
    await expect(call).rejects.toMatchObject({ code: 'SIZE_LIMIT', sent: false })
    expect(made).toBe(1)
  },
)

test('methods that the IDL calls idempotent are called again when nobody knows whether they were done, others are not', async () => {
  const made: string[] = []
  const transport: Transport = {
    protocol: compact,
    exchange: async (_, { name }) => {
      made.push(name)
      throw new TransportException('END_OF_FILE', 'The connection was lost', { sent: true })
    },
  }
  const retries = retry({ attempts: 2, backoff: 1 })
  const lost = { code: 'END_OF_FILE' }
  const kept = intercept(new StoreClient(transport), retries)
  await expect(kept.load('a')).rejects.toMatchObject(lost)
  await expect(kept.save('a')).rejects.toMatchObject(lost)
  await expect(kept.lose('a')).rejects.toMatchObject(lost)
  await expect(intercept(new MetaStoreClient(transport), retries).peek()).rejects.toMatchObject(lost)
  expect(made).toEqual(['load', 'load', 'save', 'lose', 'peek', 'peek'])
})
