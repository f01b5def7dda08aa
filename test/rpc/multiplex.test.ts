/** Several services over one transport, and services that stand behind another server. */
import type { AddressInfo } from 'node:net'
import {
  gateway,
  memory,
  multiplex,
  multiplexed,
  type Protocol,
  readingWith,
  type Transport,
} from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { json } from 'thrift-es/json'
import { nodeListener, serve, socket } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { describe, expect, onTestFinished, test } from 'vitest'
import { EchoClient, EchoProcessor } from '../idl/echo.thrift'
import { TwitterClient, TwitterProcessor, TwitterUnavailable } from '../idl/twitter.thrift'
import { rows, tweet } from '../protocols/rows.ts'
import { urlOf } from './http.ts'
import { dial, host, loopback } from './loopback.ts'
import { Timeline } from './timeline.ts'

const point = { id: 1, name: 'a', value: 1.5, isOn: true }
const services = () => ({
  Twitter: new TwitterProcessor(new Timeline()),
  'my:Echo': new EchoProcessor({ echo: point => point }),
})

describe.each(rows)('over $protocol.name', ({ protocol }) => {
  test.each([':', '::', '.'])('services are told apart by name, with %j between', async separator => {
    const transport = memory(multiplexed(services(), { separator }), protocol)
    const twitter = new TwitterClient(multiplex(transport, 'Twitter', separator))
    expect(await twitter.postTweet(tweet)).toBe(true)
    await expect(twitter.postTweet({ ...tweet, text: 'whale' })).rejects.toBeInstanceOf(TwitterUnavailable)
    if (separator !== ':') return
    expect(await new EchoClient(multiplex(transport, 'my:Echo')).echo(point)).toEqual(point)
  })

  test.each(['toString', '__proto__', 'Nobody', ''])('there is no service %j', async name => {
    const transport = memory(multiplexed(services()), protocol)
    await expect(new TwitterClient(multiplex(transport, name)).ping()).rejects.toMatchObject({ type: 1 })
    await expect(new TwitterClient(transport).ping()).rejects.toMatchObject({ type: 1 })
  })

  test('calls that name no service go to the one there is for them', async () => {
    const { Twitter } = services()
    const transport = memory(multiplexed({ Twitter }, { fallback: Twitter }), protocol)
    await new TwitterClient(transport).postTweet(tweet)
    const { tweets } = await new TwitterClient(multiplex(transport, 'Twitter')).searchTweets('t')
    expect(tweets).toEqual([tweet])
  })
})

test('calls of one service do not leave their names to those of the next', async () => {
  const { Twitter, 'my:Echo': echo } = services()
  // One that only has `process`, as people write them around others.
  const wrapped = { process: echo.process.bind(echo) }
  const transport = memory(multiplexed({ Twitter, wrapped }))
  for (let id = 0; id < 3; id++) {
    await new TwitterClient(multiplex(transport, 'Twitter')).ping()
    expect(await new EchoClient(multiplex(transport, 'wrapped')).echo({ ...point, id })).toEqual({
      ...point,
      id,
    })
    expect(await new EchoClient(memory(echo)).echo(point)).toEqual(point)
  }
})

test('one connection serves clients of several services at once', async () => {
  const server = await serve(multiplexed(services()), { host, port: 0 })
  onTestFinished(() => server.close({ graceMs: 0 }))
  const transport = socket({ host, port: (server.address as AddressInfo).port })
  onTestFinished(() => transport.close())
  const twitter = new TwitterClient(multiplex(transport, 'Twitter'))
  const echo = new EchoClient(multiplex(transport, 'my:Echo'))
  const calls = Array.from({ length: 100 }, (_, id) =>
    id % 2 ? echo.echo({ ...point, id }) : twitter.ping(),
  )
  const answers = await Promise.all(calls)
  expect(answers[99]).toEqual({ ...point, id: 99 })
  expect(server.connections).toBe(1)
})

describe.each([binary, compact].flatMap(front => [binary, compact].map(back => ({ front, back }))))(
  'a gateway from $front.name to $back.name',
  ({ front, back }) => {
    test('hands on calls and answers, from many callers at once', async () => {
      const { port } = await loopback()
      await check(await over(front, dial({ port, protocol: back }).$transport))
    })

    test.each([1000, Number.POSITIVE_INFINITY])(
      'serves what is behind HTTP as well, within %d ms',
      async timeout => {
        const url = await listen(new TwitterProcessor(new Timeline()))
        await check(memory(gateway(http(url, { protocol: back, timeout })), front))
      },
    )
  },
)

test('a gateway takes no JSON, in which nobody can tell text from bytes without the IDL', async () => {
  const behind = memory(new TwitterProcessor(new Timeline()))
  await expect(new TwitterClient(memory(gateway(behind), json)).ping()).rejects.toMatchObject({ type: 9 })
  expect(() => gateway({ ...behind, protocol: json })).toThrow('No json passes a gateway')
})

test.each([':', '::', '.'])(
  'a gateway hands on the services of a multiplexer, with %j between',
  async separator => {
    const server = await serve(multiplexed(services(), { separator }), { host, port: 0 })
    onTestFinished(() => server.close({ graceMs: 0 }))
    const behind = socket({ host, port: (server.address as AddressInfo).port })
    onTestFinished(() => behind.close())
    const front = memory(gateway(behind, { separator }), compact)
    await new TwitterClient(multiplex(front, 'Twitter', separator)).ping()
    if (separator === ':')
      expect(await new EchoClient(multiplex(front, 'my:Echo')).echo(point)).toEqual(point)
  },
)

test.each([binary, compact])(
  'what a gateway hands on as it is costs no memory there, in $name',
  async protocol => {
    const behind = memory(new TwitterProcessor(new Timeline()), protocol)
    const front = memory(gateway(behind), readingWith(protocol, { budget: 1000 }))
    expect(await new TwitterClient(front).postTweet({ ...tweet, text: 'x'.repeat(10_000) })).toBe(true)
  },
)

test('a gateway says that nobody is there, hands on the headers it is told to, and tells of errors', async () => {
  const errors: unknown[] = []
  const searchTweets = (_: unknown, { headers }: { headers?: Headers }) => ({
    tweets: [{ ...tweet, text: `${headers?.get('x-yes')} ${headers?.get('x-no')}` }],
  })
  const { port, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
  const behind = dial({ port, framing: 'header' }).$transport
  const options = { headers: ['x-yes'], onError: (error: unknown) => errors.push(error) }
  const twitter = new TwitterClient(memory(gateway(behind, options)))
  const { tweets } = await twitter.searchTweets('', { headers: { 'x-yes': 'yes', 'x-no': 'no' } })
  expect(tweets?.[0]?.text).toBe('yes null')
  await server.close({ graceMs: 0 })
  await twitter.ping().catch(() => {})
  await expect(twitter.ping()).rejects.toMatchObject({ type: 11 })
  expect(errors.length).toBeGreaterThan(0)
})

async function check(transport: Transport): Promise<void> {
  const one = new TwitterClient(transport)
  const two = new TwitterClient(transport)
  expect(await Promise.all([one.postTweet(tweet), two.postTweet(tweet)])).toEqual([true, true])
  expect(await one.searchTweets('t')).toEqual({ tweets: [tweet, tweet] })
  await expect(two.postTweet({ ...tweet, text: 'whale' })).rejects.toBeInstanceOf(TwitterUnavailable)
  await expect(one.postTweet(undefined as never)).rejects.toMatchObject({ type: 6 })
  expect(await two.zip()).toBeUndefined()
  expect(await one.ping()).toBeUndefined()
}

/** A gateway behind HTTP, as a browser would call it. */
async function over(protocol: Protocol, behind: Transport): Promise<Transport> {
  return http(await listen(gateway(behind)), { protocol })
}

async function listen(processor: Parameters<typeof fetchHandler>[0]): Promise<string> {
  if (processor instanceof TwitterProcessor) processor.onError = () => {}
  return urlOf(nodeListener(fetchHandler(processor)))
}
