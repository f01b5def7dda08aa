/** Calls over HTTP, and Node's server in front of ours, with real connections where it matters. */
import { once } from 'node:events'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import { compact } from 'thrift-es/compact'
import { http, httpIn } from 'thrift-es/http'
import { nodeListener } from 'thrift-es/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { TwitterClient } from '../idl/twitter.thrift'
import { rows, tweet } from '../protocols/rows.ts'
import { handlerOf, ping, urlOf, zip } from './http.ts'
import { quiet } from './loopback.ts'
import { endure } from './probes.ts'
import { Timeline } from './timeline.ts'

describe.each(rows)('over $protocol.name', ({ protocol }) => {
  test('client and server meet on a real connection', async () => {
    const timeline = new Timeline()
    const url = await urlOf(nodeListener(handlerOf(timeline, { protocols: [protocol] })))
    const client = new TwitterClient(http(url, { protocol }))
    await client.ping()
    await client.zip()
    expect(timeline.zips).toBe(1)
    expect(await client.postTweet(tweet)).toBe(true)
    const long = { ...tweet, text: `t${'é'.repeat(100_000)}` }
    expect(await client.postTweet(long)).toBe(true)
    expect(await client.searchTweets('t')).toEqual({ tweets: [tweet, long] })
    await expect(client.postTweet({ ...tweet, text: 'whale' })).rejects.toThrow('over capacity')
  })

  test('client and server meet without a network, as at the edge', async () => {
    const handler = handlerOf(new Timeline(), { protocols: [protocol] })
    const site = 'https://api.example'
    const fetch = (url: string, init: RequestInit) => handler(new Request(url, init))
    expect(await new TwitterClient(http(site, { protocol, fetch })).postTweet(tweet)).toBe(true)
    expect(await new TwitterClient(httpIn(protocol, site, { fetch })).postTweet(tweet)).toBe(true)
  })
})

test('R1: no probe hurts a server, and each is answered', quiet, async () => {
  const url = await urlOf(nodeListener(handlerOf(new Timeline())))
  const twitter = new TwitterClient(http(url))
  const statuses = new Set<number>()
  await endure(
    () => twitter.ping({ timeout: 5000 }),
    async body => {
      const headers = { 'Content-Type': 'application/x-thrift' }
      const response = await fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(5000) })
      statuses.add(response.status)
      await response.arrayBuffer()
    },
    4,
  )
  expect([...statuses].sort()).toEqual([200, 400])
})

describe('behind Node', () => {
  test('answers 413 over a real connection and keeps serving', async () => {
    const url = await urlOf(nodeListener(handlerOf(new Timeline(), { maximumBytes: 1000 })))
    const headers = { 'Content-Type': 'application/x-thrift' }
    const stream = new Blob([new Uint8Array(5000)]).stream()
    const init = { method: 'POST', headers, body: stream, duplex: 'half' }
    expect((await fetch(url, init)).status).toBe(413)
    await new TwitterClient(http(url)).ping()
  })

  test('answers 400 to a request of which half arrives, and does nothing', async () => {
    const timeline = new Timeline()
    const url = await urlOf(nodeListener(handlerOf(timeline)))
    const status = await new Promise<string>(done => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
        const length = zip.length + 1
        socket.write(
          `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-thrift\r\nContent-Length: ${length}\r\n\r\n`,
        )
        socket.end(zip)
      })
      socket.on('data', data => done(String(data).slice(9, 12)))
    })
    expect(status).toBe('400')
    expect(timeline.zips).toBe(0)
  })

  test('survives connections that are reset in the middle of a request', async () => {
    const url = await urlOf(nodeListener(handlerOf(new Timeline())))
    const port = Number(new URL(url).port)
    for (let i = 0; i < 20; i++)
      await new Promise<void>(done => {
        const socket = connect(port, '127.0.0.1', () => {
          const head =
            'POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-thrift\r\nContent-Length: 100\r\n\r\n'
          socket.write(head.slice(0, i % 2 === 0 ? undefined : 40))
          setTimeout(() => done(void socket.resetAndDestroy()), 5)
        })
      })
    await new TwitterClient(http(url)).ping()
  })

  test('knows its names over HTTP/2, which has no Host', async () => {
    const listener = nodeListener(handlerOf(new Timeline(), { hosts: ['api.example'] }))
    const server = createHttp2Server(listener as never) // What it uses of requests, those of HTTP/2 have as well.
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const session = connectHttp2(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    onTestFinished(() => {
      session.destroy()
      server.close()
    })
    const ask = async (authority: string) => {
      const stream = session.request({
        ':method': 'POST',
        ':authority': authority,
        'content-type': 'application/x-thrift',
        origin: `http://${authority}`,
      })
      const [headers] = await once(stream.end(ping), 'response')
      return headers[':status']
    }
    expect(await ask('api.example')).toBe(200)
    expect(await ask('evil.example')).toBe(403)
  })

  test('tells a handler that its caller is gone', async () => {
    let gone: () => void = () => {}
    const aborted = new Promise<void>(done => (gone = done))
    const timeline = Object.assign(new Timeline(), {
      searchTweets: (_: string, context: { signal?: AbortSignal }) =>
        new Promise<never>(() => context.signal?.addEventListener('abort', () => gone())),
    })
    const url = await urlOf(nodeListener(handlerOf(timeline)))
    const call = new TwitterClient(http(url)).searchTweets('t', { timeout: 50 })
    await expect(call).rejects.toMatchObject({ code: 'TIMED_OUT' })
    await aborted
  })

  test('leaves to the next middleware what is not Thrift', async () => {
    const listener = nodeListener(handlerOf(new Timeline()))
    const url = await urlOf((request, response) => listener(request, response, () => response.end('next')))
    expect(await (await fetch(url)).text()).toBe('next')
    expect(await (await fetch(url, { method: 'POST', body: 'x' })).text()).toBe('next')
    expect(await (await fetch(url, { method: 'OPTIONS' })).text()).toBe('next')
    await new TwitterClient(http(url, { protocol: compact })).ping()
  })

  test.each([
    ['the Host header is none', '/', 'a b c[', '400'],
    ['the Host header has a path', '/', 'evil.example/', '400'],
    ['the target is a whole URL', 'http://evil.example/', 'api.example', '400'],
    ['the target is no path', '*', 'api.example', '400'],
    ['the target begins like a host, which the page then is not of', '//evil.example/', 'api.example', '403'],
    ['the target begins like a host, backwards', '/\\evil.example/', 'api.example', '403'],
    ['nothing but the origin is wrong', '/', 'api.example', '403'],
    ['nothing is wrong', '//evil.example/', 'evil.example', '200'],
  ])('when %s (%j at %j), it answers with status %s', async (_, target, host, expected) => {
    const url = await urlOf(nodeListener(handlerOf(new Timeline())))
    const status = await new Promise<string>(done => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () =>
        socket.end(
          `POST ${target} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://evil.example\r\nContent-Length: 17\r\n` +
            `Content-Type: application/x-thrift\r\nConnection: close\r\n\r\n${Buffer.from(ping).toString('latin1')}`,
          'latin1',
        ),
      )
      socket.on('data', data => done(String(data).slice(9, 12)))
    })
    expect(status).toBe(expected)
  })
})
