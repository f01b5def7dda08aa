/**
 * What a page of another site can have a browser send, to everything that answers over HTTP and WebSockets: nothing of it is
 * a call. Browsers ask before a page may send the media type of Thrift elsewhere, and say in `Origin` whose page it is.
 */
import { createServer } from 'node:http'
import type { Answerer } from 'thrift-es'
import { gateway } from 'thrift-es'
import { bridge, nodeListener, socket, upgradeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { createServer as createDevServer } from 'vite'
import { describe, expect, onTestFinished, test } from 'vitest'
import { WebSocketServer } from 'ws'
import { TwitterProcessor } from '../idl/twitter.thrift'
import { copyPlayground } from '../playground/copy.ts'
import { devServers, exchange, upgrade } from './dev-servers.ts'
import { portOf, zip } from './http.ts'
import { host, loopback } from './loopback.ts'
import { Timeline } from './timeline.ts'

interface Front {
  readonly port: number
  readonly path: string
  /** How often the handler has been called, where that can be seen. */
  calls?(): number
}

const fronts: Readonly<Record<string, () => Promise<Front>>> = {
  async 'a processor'() {
    const timeline = new Timeline()
    return { ...(await listen(partsOf(new TwitterProcessor(timeline)))), calls: () => timeline.zips }
  },
  async 'a gateway'() {
    const { calls, url } = await behind()
    const transport = socket({ host, port: Number(new URL(url).port) })
    onTestFinished(() => transport.close())
    return { ...(await listen(partsOf(gateway(transport)))), calls }
  },
  async 'a bridge'() {
    const { calls, url } = await behind()
    const parts = bridge(url, { hosts: [host], webSockets: webSockets() })
    onTestFinished(() => parts.close())
    return { ...(await listen(parts)), calls }
  },
  ...Object.fromEntries(
    Object.entries(devServers).map(([name, start]) => [
      `the dev server of ${name}`,
      async () => {
        const { calls, url } = await behind()
        return { ...(await start({ gateway: { '/api': url } })), path: '/api', calls }
      },
    ]),
  ),
  'the playground': () => playground('/thrift'),
  'the gateway of the playground': () => playground('/gateway'),
}

const foreign = (port: number) => [
  'http://evil.example',
  'null',
  'toString',
  '__proto__',
  `http://${host}.evil.example:${port}`,
  `http://${host}:1`,
  `http://localhost:${port}`,
]

describe.each(Object.entries(fronts))('%s', (_, open) => {
  /** The status of the answer to a call that comes with these headers, and whether it is one that a handler gives. */
  async function post({ port, path }: Front, headers: Readonly<Record<string, string>>): Promise<string> {
    const all = { Host: `${host}:${port}`, 'Content-Length': String(zip.length), ...headers }
    const answer = await exchange(port, `POST ${path}`, all, zip)
    const isThrift = /^content-type: *application\/x-thrift/im.test(answer)
    return `${answer.slice(9, 12)}${isThrift ? ' Thrift' : ''}`
  }

  test('answers its own pages, and programs that are no browser', async () => {
    const front = await open()
    const own = `http://${host}:${front.port}`
    const type = { 'Content-Type': 'application/x-thrift' }
    expect(await post(front, { ...type, Origin: own })).toBe('200 Thrift')
    expect(await post(front, type)).toBe('200 Thrift')
    expect(await upgrade(front.port, front.path, { Origin: own })).toContain(' 101 ')
    expect(await upgrade(front.port, front.path)).toContain(' 101 ')
    if (front.calls) await expect.poll(front.calls).toBe(2)
  })

  test('takes no call of a type that forms can have, or of none', async () => {
    const front = await open()
    for (const type of [
      'text/plain',
      'text/plain; application/x-thrift',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=application/x-thrift',
      '',
    ])
      for (const origin of ['http://evil.example', `http://${host}:${front.port}`, undefined]) {
        const headers = { ...(type && { 'Content-Type': type }), ...(origin && { Origin: origin }) }
        expect(await post(front, headers)).toMatch(/^4\d\d$/)
      }
    expect(front.calls?.() ?? 0).toBe(0)
  })

  test('takes no call of a page of another origin, and tells no browser that it would', async () => {
    const front = await open()
    const asked = {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'content-type',
    }
    for (const Origin of foreign(front.port)) {
      expect(await post(front, { 'Content-Type': 'application/x-thrift', Origin })).toBe('403')
      expect(await upgrade(front.port, front.path, { Origin })).toContain(' 403 ')
    }
    const head = { Host: `${host}:${front.port}`, Origin: 'http://evil.example', ...asked }
    expect(await exchange(front.port, `OPTIONS ${front.path}`, head)).not.toMatch(/allow-origin/i)
    expect(front.calls?.() ?? 0).toBe(0)
  })

  test('takes no call under a name that a site has had resolve to it, of whose origin the page then is', async () => {
    const front = await open()
    for (const Host of [`evil.example:${front.port}`, `localhost.evil.example:${front.port}`]) {
      const page = { Host, Origin: `http://${Host}`, 'Sec-Fetch-Site': 'same-origin' }
      expect(await post(front, { 'Content-Type': 'application/x-thrift', ...page })).toBe('403')
      expect(await upgrade(front.port, front.path, page)).toContain(' 403 ')
    }
    expect(front.calls?.() ?? 0).toBe(0)
  })
})

/** A service on a socket, for those who hand calls on. */
async function behind() {
  const timeline = new Timeline()
  const { port } = await loopback(timeline)
  return { url: `tcp://${host}:${port}`, calls: () => timeline.zips }
}

function partsOf(answerer: Answerer) {
  const options = { hosts: [host] }
  return {
    listener: nodeListener(fetchHandler(answerer, options)),
    upgrade: upgradeListener(answerer, webSockets(), options),
  }
}

function webSockets(): WebSocketServer {
  const server = new WebSocketServer({ noServer: true })
  onTestFinished(() => {
    for (const socket of server.clients) socket.terminate()
  })
  return server
}

async function listen({
  listener,
  upgrade,
}: Pick<ReturnType<typeof bridge>, 'listener' | 'upgrade'>): Promise<Front> {
  const server = createServer(listener).on('upgrade', upgrade)
  return { port: await portOf(server), path: '/' }
}

async function playground(path: string): Promise<Front> {
  const project = await copyPlayground('origins')
  onTestFinished(project.remove)
  const server = await createDevServer({
    root: `${project.root}/vite`,
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { host, port: 0, watch: null, hmr: false },
  })
  onTestFinished(() => server.close())
  await server.listen()
  return { port: Number(new URL(server.resolvedUrls?.local[0] ?? '').port), path }
}
