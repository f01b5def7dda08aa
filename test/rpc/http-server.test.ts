/** What a server makes of requests over HTTP: of those that are none of ours, of pages of other sites, and of bodies without end. */

import { nodeListener } from 'thrift-es/node'
import type { FetchHandlerOptions } from 'thrift-es/server'
import { expect, test } from 'vitest'
import { hex } from '../protocols/bytes.ts'
import { handlerOf, ping, urlOf, zip } from './http.ts'
import { Timeline } from './timeline.ts'

const site = 'https://api.example'

test('answers in the media type of Thrift and forbids guessing', async () => {
  const response = await post(ping)
  expect(response.status).toBe(200)
  expect(response.headers.get('Content-Type')).toBe('application/x-thrift')
  expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

test('answers a oneway message with nothing, and status 200, which every library takes', async () => {
  const url = await urlOf(nodeListener(handlerOf(new Timeline())))
  const headers = { 'Content-Type': 'application/x-thrift' }
  const response = await fetch(url, { method: 'POST', headers, body: zip })
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

function serve(request: Request, options?: FetchHandlerOptions): Promise<Response> {
  return handlerOf(new Timeline(), options)(request)
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
