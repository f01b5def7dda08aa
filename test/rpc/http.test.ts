/** Calls over HTTP, with real connections where it matters. */
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { connect as connectHttp2, createServer as createHttp2Server } from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import { TransportException } from 'thrift-es'
import { compact } from 'thrift-es/compact'
import { http, httpIn } from 'thrift-es/http'
import { nodeListener } from 'thrift-es/node'
import { type FetchHandlerOptions, fetchHandler } from 'thrift-es/server'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { hex } from '../protocols/bytes.ts'
import { rows, tweet } from '../protocols/rows.ts'
import { quiet } from './loopback.ts'
import { endure } from './probes.ts'
import { Timeline } from './timeline.ts'

const servers: { close(): void; closeAllConnections(): void }[] = []
afterAll(() => {
  for (const server of servers) {
    server.close()
    server.closeAllConnections()
  }
})

const site = 'https://api.example'
const ping = hex('80010001 00000004 "ping" 00000001 00')

describe.each(rows)('over $protocol.name', ({ protocol }) => {
  test('client and server meet on a real connection', async () => {
    const timeline = new Timeline()
    const url = await listen(nodeListener(handlerOf(timeline, { protocols: [protocol] })))
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
    const fetch = (url: string, init: RequestInit) => handler(new Request(url, init))
    expect(await new TwitterClient(http(site, { protocol, fetch })).postTweet(tweet)).toBe(true)
    expect(await new TwitterClient(httpIn(protocol, site, { fetch })).postTweet(tweet)).toBe(true)
  })
})

describe('the server', () => {
  test('answers in the media type of Thrift and forbids guessing', async () => {
    const response = await post(ping)
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Type')).toBe('application/x-thrift')
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test('answers a oneway message with nothing, and status 200, which every library takes', async () => {
    const url = await listen(nodeListener(handlerOf(new Timeline())))
    const headers = { 'Content-Type': 'application/x-thrift' }
    const body = hex('80010004 00000003 "zip" 00000002 00')
    const response = await fetch(url, { method: 'POST', headers, body })
    expect(response.status).toBe(200)
    expect(response.headers.get('Content-Length')).toBe('0')
    expect(response.headers.get('Content-Type')).toBe('application/x-thrift')
    expect((await response.arrayBuffer()).byteLength).toBe(0)
  })

  test.each([
    ['GET', { method: 'GET' }, 405],
    ['PUT', { method: 'PUT' }, 405],
    ['no media type', { headers: {} }, 415],
    ['text, which forms can send', { headers: { 'Content-Type': 'text/plain' } }, 415],
    ['a form', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' } }, 415],
    ['a form in parts', { headers: { 'Content-Type': 'multipart/form-data; boundary=x' } }, 415],
    ['a media type that begins like ours', { headers: { 'Content-Type': 'application/x-thriftiest' } }, 415],
    [
      'the media type of JSON over Thrift',
      { headers: { 'Content-Type': 'application/vnd.apache.thrift.json; charset=utf-8' } },
      200,
    ],
    ['our media type with a parameter', { headers: { 'Content-Type': 'Application/X-Thrift; v=1' } }, 200],
    ['nothing in it', { body: new Uint8Array() }, 400],
    ['another protocol', { body: hex('ff ff') }, 400],
    ['half an envelope', { body: ping.subarray(0, 6) }, 400],
    ['too large a body', { body: new Uint8Array(101) }, 413],
    [
      'a body that claims to be too large',
      { headers: { 'Content-Type': 'application/x-thrift', 'Content-Length': '1e9' } },
      413,
    ],
  ])('answers a request with %s', async (_, init, status) => {
    const request = { method: 'POST', headers: { 'Content-Type': 'application/x-thrift' }, ...init }
    const isPost = request.method === 'POST'
    const response = await serve(new Request(site, { body: isPost ? ping : null, ...request }), {
      maximumBytes: 100,
    })
    expect(response.status).toBe(status)
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
  })

  test.each([
    ['the name', 403, { hosts: ['localhost'] }, {}],
    ['the origin', 403, {}, { Origin: 'https://evil.example' }],
    ['the media type', 415, {}, { 'Content-Type': 'text/plain' }],
    ['the length', 413, {}, { 'Content-Length': '1e9' }],
  ] as const)('reads nothing of a body when %s is refused', async (_, status, options, headers) => {
    let pulled = 0
    const body = new ReadableStream({ pull: () => void pulled++ }, { highWaterMark: 0 })
    const all = { 'Content-Type': 'application/x-thrift', ...headers }
    const init = { method: 'POST', headers: all, body, duplex: 'half' }
    expect((await serve(new Request(site, init), options)).status).toBe(status)
    expect(pulled).toBe(0)
  })

  test('stops reading a stream that is too large', async () => {
    let pulled = 0
    const body = new ReadableStream<Uint8Array>({
      pull: controller => controller.enqueue(new Uint8Array(1000).fill(++pulled)),
    })
    const headers = { 'Content-Type': 'application/x-thrift' }
    const init = { method: 'POST', headers, body, duplex: 'half' }
    const response = await serve(new Request(site, init), { maximumBytes: 10_000 })
    expect(response.status).toBe(413)
    expect(pulled).toBeLessThan(15)
  })

  test.each([
    ['the page of another site', 'https://evil.example', [], 403],
    ['a page without a site', 'null', [], 403],
    ['a name that every object has', 'toString', [], 403],
    ['the name of a prototype', '__proto__', [], 403],
    ['another port of our own host', `${site}:8443`, [], 403],
    ['a site that begins like ours', `${site}.evil.example`, [], 403],
    ['a page of our own', site, [], 200],
    ['a page of our own, behind TLS', 'http://api.example', [], 200],
    ['a page that may', 'https://app.example', ['https://app.example'], 200],
    ['any page, if all may', 'https://evil.example', ['*'], 200],
  ] as const)('knows %s', async (_, origin, origins, status) => {
    const response = await post(ping, { origin, origins })
    expect(response.status).toBe(status)
    const isForeign = !origin.endsWith('//api.example')
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe(
      status === 200 && isForeign ? origin : null,
    )
  })

  test('takes the word of a browser that a page is our own, behind a proxy with another Host', async () => {
    const site = (value: string) =>
      post(ping, { origin: 'http://localhost:5173', headers: { 'Sec-Fetch-Site': value } })
    expect((await site('same-origin')).status).toBe(200)
    expect((await site('same-site')).status).toBe(403)
    expect((await site('cross-site')).status).toBe(403)
  })

  test('answers only under its own names, if it is given any', async () => {
    expect((await post(ping, { hosts: ['localhost'] })).status).toBe(403)
    expect((await post(ping, { hosts: ['localhost'], origin: site })).status).toBe(403)
    expect((await post(ping, { hosts: ['localhost', 'api.example'] })).status).toBe(200)
  })

  test('lets browsers ask beforehand, on behalf of pages that may call', async () => {
    const ask = (origin: string) => {
      const headers = {
        Origin: origin,
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type, x-mine',
      }
      return serve(new Request(site, { method: 'OPTIONS', headers }), { origins: ['https://app.example'] })
    }
    const allowed = await ask('https://app.example')
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('Access-Control-Allow-Origin')).toBe('https://app.example')
    expect(allowed.headers.get('Access-Control-Allow-Headers')).toBe('content-type, x-mine')
    expect(allowed.headers.has('Access-Control-Allow-Credentials')).toBe(false)
    const refused = await ask('https://evil.example')
    expect(refused.status).toBe(403)
    expect(refused.headers.has('Access-Control-Allow-Origin')).toBe(false)
  })
})

test('R1: no probe hurts a server, and each is answered', quiet, async () => {
  const url = await listen(nodeListener(handlerOf(new Timeline())))
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

describe('the client', () => {
  test.each<[what: string, listener: RequestListener, error: object]>([
    ['status 500', (_, response) => void response.writeHead(500).end('no'), { code: 'UNKNOWN', status: 500 }],
    ['status 404', (_, response) => void response.writeHead(404).end(), { code: 'UNKNOWN', status: 404 }],
    ['no message', (_, response) => void response.end(), { code: 'END_OF_FILE' }],
    ['a page', (_, response) => void response.end('<html>'), { name: 'ProtocolException' }],
    [
      'a page that says so',
      (_, response) => void response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>'),
      { name: 'TransportException', message: expect.stringContaining('answered with text/html, not Thrift') },
    ],
    [
      'JSON',
      (_, response) => void response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}'),
      { name: 'TransportException', message: expect.stringContaining('application/json, not Thrift') },
    ],
    [
      'an error in plain text',
      (_, response) =>
        void response.writeHead(403, { 'Content-Type': 'text/plain' }).end(`Not you\n${'x'.repeat(500)}`),
      { status: 403, message: expect.stringMatching(/answered with status 403: Not you\nx{192}$/) },
    ],
    [
      'an error in HTML',
      (_, response) => void response.writeHead(502, { 'Content-Type': 'text/html' }).end('<html>'),
      { status: 502, message: expect.stringMatching(/answered with status 502$/) },
    ],
    [
      'a redirection, which might lead anywhere',
      (_, response) => void response.writeHead(307, { Location: 'http://127.0.0.1:1/' }).end(),
      { status: 307, message: expect.stringMatching(/redirects to another URL$/) },
    ],
    ['too much', (_, response) => void response.end(Buffer.alloc(2000)), { code: 'CORRUPTED_DATA' }],
    ['a closed connection', request => void request.socket.destroy(), { code: 'NOT_OPEN' }],
    [
      'half a body',
      (_, response) => {
        response.writeHead(200, { 'content-length': 50 }).write('x')
        setTimeout(() => response.destroy(), 20)
      },
      { name: 'TransportException' },
    ],
    ['nothing, ever', () => {}, { code: 'TIMED_OUT' }],
  ])('rejects when it is answered with %s', async (_, listener, error) => {
    const url = await listen(listener)
    const client = new TwitterClient(http(url, { timeout: 200, maximumBytes: 1000 }))
    await expect(client.ping()).rejects.toMatchObject(error)
  })

  test.each([200, 202, 204])(
    'takes status %i, and nothing, for the answer to a oneway call',
    async status => {
      const url = await listen((_, response) => void response.writeHead(status).end())
      expect(await new TwitterClient(http(url)).zip()).toBeUndefined()
    },
  )

  test('rejects when nobody listens', async () => {
    const client = new TwitterClient(http('http://127.0.0.1:1/'))
    await expect(client.ping()).rejects.toBeInstanceOf(TransportException)
    await expect(client.ping()).rejects.toMatchObject({ code: 'NOT_OPEN' })
  })

  test('says why nobody could be reached', async () => {
    const url = await listen(() => {})
    const server = servers.pop()
    server?.close()
    await expect(new TwitterClient(http(url)).ping()).rejects.toThrow('could not be reached (ECONNREFUSED)')
    const forbidden = new TwitterClient(http('http://127.0.0.1:1/'))
    await expect(forbidden.ping()).rejects.toThrow('could not be reached (bad port)')
  })

  test('says that outside of a page a URL has to be absolute', async () => {
    await expect(new TwitterClient(http('/thrift')).ping()).rejects.toThrow('/thrift is not absolute')
  })

  test('stops when the caller gives up', async () => {
    const url = await listen(() => {})
    const client = new TwitterClient(http(url))
    await expect(client.ping({ signal: AbortSignal.timeout(20) })).rejects.toMatchObject({
      code: 'INTERRUPTED',
    })
  })

  test('sends the headers of the transport and of the call', async () => {
    const seen: unknown[] = []
    const handler = handlerOf(new Timeline())
    const fetch = (url: string, init: RequestInit) => {
      const { headers } = new Request(url, init)
      seen.push(headers.get('a'), headers.get('b'), headers.get('content-type'), headers.get('accept'))
      return handler(new Request(url, init))
    }
    await new TwitterClient(http(site, { fetch, headers: { a: '1', b: '1' } })).ping({ headers: { b: '2' } })
    expect(seen).toEqual(['1', '2', 'application/x-thrift', 'application/x-thrift'])
  })
})

describe('behind Node', () => {
  test('answers 413 over a real connection and keeps serving', async () => {
    const url = await listen(
      nodeListener(fetchHandler(new TwitterProcessor(new Timeline()), { maximumBytes: 1000 })),
    )
    const headers = { 'Content-Type': 'application/x-thrift' }
    const stream = new Blob([new Uint8Array(5000)]).stream()
    const init = { method: 'POST', headers, body: stream, duplex: 'half' }
    expect((await fetch(url, init)).status).toBe(413)
    await new TwitterClient(http(url)).ping()
  })

  test('answers 400 to a request of which half arrives, and does nothing', async () => {
    const timeline = new Timeline()
    const url = await listen(nodeListener(handlerOf(timeline)))
    const zip = hex('80010004 00000003 "zip" 00000002 00')
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
    const url = await listen(nodeListener(handlerOf(new Timeline())))
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
    const url = await listen(nodeListener(handlerOf(timeline)))
    const call = new TwitterClient(http(url)).searchTweets('t', { timeout: 50 })
    await expect(call).rejects.toMatchObject({ code: 'TIMED_OUT' })
    await aborted
  })

  test('leaves to the next middleware what is not Thrift', async () => {
    const listener = nodeListener(handlerOf(new Timeline()))
    const url = await listen((request, response) => listener(request, response, () => response.end('next')))
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
    const url = await listen(nodeListener(handlerOf(new Timeline())))
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

function handlerOf(timeline: Timeline, options?: FetchHandlerOptions) {
  return fetchHandler(new TwitterProcessor(timeline), options)
}

function serve(request: Request, options?: FetchHandlerOptions): Promise<Response> {
  return fetchHandler(new TwitterProcessor(new Timeline()), options)(request)
}

function post(
  body: Uint8Array<ArrayBuffer>,
  {
    origin,
    headers: more,
    ...options
  }: FetchHandlerOptions & { origin?: string; headers?: Record<string, string> } = {},
) {
  const headers = { 'Content-Type': 'application/x-thrift', ...(origin ? { Origin: origin } : {}), ...more }
  return serve(new Request(site, { method: 'POST', headers, body }), options)
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
