/** The servers that frameworks have, around one handler: Express, Connect, Hono and Node itself. */
import type { RequestListener } from 'node:http'
import connect from 'connect'
import express from 'express'
import { Hono } from 'hono'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { nodeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { expect, test } from 'vitest'
import { TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'
import { urlOf } from './http.ts'
import { Timeline } from './timeline.ts'

const answer = (handler = new Timeline()) => fetchHandler(new TwitterProcessor(handler))

const servers: Readonly<Record<string, () => RequestListener>> = {
  'Node, alone': () => nodeListener(answer()),
  'Express, at a path': () => express().use('/thrift', nodeListener(answer())),
  'Express, everywhere': () => express().use(nodeListener(answer())),
  'Express, as a route': () => express().post('/thrift', nodeListener(answer())),
  'Express, behind a parser of JSON': () => express().use(express.json(), nodeListener(answer())),
  'Express, behind a parser that makes bytes of it': () =>
    express().use(express.raw({ type: 'application/x-thrift', limit: '16mb' }), nodeListener(answer())),
  'Connect, at a path': () => connect().use('/thrift', nodeListener(answer())),
  'Connect, everywhere': () => connect().use(nodeListener(answer())),
}

test.each(Object.keys(servers))('%s', async name => {
  const url = await thriftAt(servers[name]?.() ?? (() => {}))
  for (const protocol of [binary, compact]) await check(new TwitterClient(http(url, { protocol })))
})

test.each([
  [
    'Express',
    () =>
      express()
        .use(nodeListener(answer()))
        .get('/other', (_, response) => void response.send('other')),
  ],
  [
    'Connect',
    () =>
      connect()
        .use(nodeListener(answer()))
        .use('/other', (_, response) => response.end('other')),
  ],
])('%s answers for itself what is no Thrift', async (_, make) => {
  const url = await thriftAt(make())
  const response = await fetch(new URL('/other', url))
  expect(await response.text()).toBe('other')
})

test('a body that somebody else has read is an error that says so', async () => {
  const app = express().use(express.text({ type: '*/*' }), nodeListener(answer()))
  const errors: unknown[] = []
  app.use(((error, _request, response, _next) => {
    errors.push(error)
    response.status(500).end()
  }) satisfies express.ErrorRequestHandler)
  const client = new TwitterClient(http(await thriftAt(app)))
  await expect(client.ping()).rejects.toMatchObject({ status: 500 })
  expect(errors).toMatchObject([{ message: expect.stringContaining('has been read already') }])
})

test('Hono, whose handlers are functions from a request to a response', async () => {
  const handle = answer()
  const app = new Hono()
  app.post('/thrift', context => handle(context.req.raw))
  app.get('/', context => context.text('a page'))
  const fetch = async (url: string, init: RequestInit) => app.fetch(new Request(url, init))
  const client = new TwitterClient(http('http://hono.example/thrift', { fetch }))
  await check(client)
  expect(await (await app.request('http://hono.example/')).text()).toBe('a page')
})

test('Hono lets a oneway call go on after the answer, where programs end with it', async () => {
  const work: Promise<unknown>[] = []
  const handle = fetchHandler(new TwitterProcessor(Object.assign(new Timeline(), { zip: async () => {} })))
  const app = new Hono()
  app.post('/thrift', context => handle(context.req.raw, context.executionCtx))
  const runtime = {
    waitUntil: (promise: Promise<unknown>) => void work.push(promise),
    passThroughOnException() {},
    props: {},
  }
  const fetch = async (url: string, init: RequestInit) => app.fetch(new Request(url, init), {}, runtime)
  await new TwitterClient(http('http://hono.example/thrift', { fetch })).zip()
  expect(work.length).toBe(1)
})

async function check(client: TwitterClient): Promise<void> {
  await client.ping()
  expect(await client.postTweet({ ...tweet, text: 'té'.repeat(50_000) })).toBe(true)
  expect((await client.searchTweets('té')).tweets?.[0]?.userName).toBe(tweet.userName)
  await client.zip()
}

async function thriftAt(listener: RequestListener): Promise<string> {
  return `${await urlOf(listener)}thrift`
}
