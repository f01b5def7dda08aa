/** What a client over HTTP sends, and what it makes of answers. */
import { createServer, type RequestListener } from 'node:http'
import { TransportException } from 'thrift-es'
import { http } from 'thrift-es/http'
import { expect, test } from 'vitest'
import { TwitterClient } from '../idl/twitter.thrift'
import { handlerOf, portOf, urlOf } from './http.ts'
import { host } from './loopback.ts'
import { Timeline } from './timeline.ts'

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
  const url = await urlOf(listener)
  const client = new TwitterClient(http(url, { timeout: 200, maximumBytes: 1000 }))
  await expect(client.ping()).rejects.toMatchObject(error)
})

test.each([200, 202, 204])('takes status %i, and nothing, for the answer to a oneway call', async status => {
  const url = await urlOf((_, response) => void response.writeHead(status).end())
  expect(await new TwitterClient(http(url)).zip()).toBeUndefined()
})

test('rejects when nobody listens', async () => {
  const client = new TwitterClient(http('http://127.0.0.1:1/'))
  await expect(client.ping()).rejects.toBeInstanceOf(TransportException)
  await expect(client.ping()).rejects.toMatchObject({ code: 'NOT_OPEN' })
})

test('says why nobody could be reached', async () => {
  const server = createServer()
  const port = await portOf(server)
  server.close()
  await expect(new TwitterClient(http(`http://${host}:${port}/`)).ping()).rejects.toThrow(
    'could not be reached (ECONNREFUSED)',
  )
  const forbidden = new TwitterClient(http('http://127.0.0.1:1/'))
  await expect(forbidden.ping()).rejects.toThrow('could not be reached (bad port)')
})

test('says that outside of a page a URL has to be absolute', async () => {
  await expect(new TwitterClient(http('/thrift')).ping()).rejects.toThrow('/thrift is not absolute')
})

test('stops when the caller gives up', async () => {
  const url = await urlOf(() => {})
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
  await new TwitterClient(http('https://api.example', { fetch, headers: { a: '1', b: '1' } })).ping({
    headers: { b: '2' },
  })
  expect(seen).toEqual(['1', '2', 'application/x-thrift', 'application/x-thrift'])
})
