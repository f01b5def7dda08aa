/** Services behind sockets, for whoever can only speak HTTP or WebSockets. */
import { createServer } from 'node:http'
import { join } from 'node:path'
import type { Transport } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { type BridgeOptions, bridge, serve } from 'thrift-es/node'
import { webSocket } from 'thrift-es/websocket'
import { describe, expect, onTestFinished, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { TwitterClient, TwitterProcessor, TwitterUnavailable } from '../idl/twitter.thrift'
import { createProject } from '../project.ts'
import { tweet } from '../protocols/rows.ts'
import { devServers, upgrade } from './dev-servers.ts'
import { portOf } from './http.ts'
import { host, loopback } from './loopback.ts'
import { Timeline } from './timeline.ts'

const fronts: Readonly<Record<string, (port: number, path?: string) => Transport>> = {
  'HTTP, Binary': (port, path = '/') => http(`http://${host}:${port}${path}`, { protocol: binary }),
  'HTTP, Compact': (port, path = '/') => http(`http://${host}:${port}${path}`, { protocol: compact }),
  'WebSocket, Compact': (port, path = '/') => {
    const connect = (url: string) => new WebSocket(url)
    const transport = webSocket(`ws://${host}:${port}${path}`, { protocol: compact, connect })
    onTestFinished(() => transport.close())
    return transport
  },
}

const backs = [
  'transport=framed',
  'transport=buffered&protocol=compact',
  'transport=header&protocol=binary',
  'transport=zlib',
]

const pairs = Object.entries(fronts).flatMap(([name, front]) => backs.map(back => ({ name, front, back })))

test.each(pairs)('$name in front of $back', async ({ front, back }) => {
  const { port } = await loopback()
  await check(front(await listen(`tcp://${host}:${port}?${back}`)))
})

test('a service on a Unix socket', async () => {
  const { root, remove } = await createProject('bridge')
  onTestFinished(remove)
  const path = join(root, 'service')
  const server = await serve(new TwitterProcessor(new Timeline()), { path })
  onTestFinished(() => server.close({ graceMs: 0 }))
  await check(http(`http://${host}:${await listen(`unix://${path}`)}/`))
})

test('calls are spread over as many connections as there may be', async () => {
  const searchTweets = () => new Promise<never>(() => {})
  const { port, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
  const client = new TwitterClient(
    http(`http://${host}:${await listen(`tcp://${host}:${port}`, { connections: 3 })}/`),
  )
  const calls = Array.from({ length: 12 }, () => client.searchTweets('', { timeout: 200 }))
  await Promise.allSettled(calls)
  expect(server.connections).toBe(3)
  await client.ping()
})

test.each([
  ['twitter', 'a URL such as tcp://localhost:9090?transport=framed&protocol=compact'],
  ['http://localhost:9090', 'there is no scheme "http:", but tcp:, tls:, unix:'],
  ['tcp://localhost?protocol=json', 'there is no protocol "json", but binary, compact'],
  ['tcp://localhost?transport=zip', 'there is no transport "zip", but framed, unframed, buffered'],
  ['tcp://localhost?transport=constructor', 'there is no transport "constructor"'],
  ['tcp://localhost?protokol=binary', 'there is no option "protokol", but transport, protocol, timeout'],
  ['tcp://localhost?timeout=soon', 'a timeout is in milliseconds, not "soon"'],
  ['tcp://', 'it has no address'],
  ['unix://', 'it has no address'],
])('%s is no service', (url, reason) => {
  expect(() => bridge(url)).toThrow(reason)
})

test.each([
  ['may be as large as calls may', 20, 32],
  ['may be as large as ever where calls may not', 8, 1],
])('answers %s', async (_, megabytes, limit) => {
  const text = 'x'.repeat(megabytes * 2 ** 20)
  const { port } = await loopback(
    Object.assign(new Timeline(), { searchTweets: () => ({ tweets: [{ ...tweet, text }] }) }),
    { maximumBytes: 2 ** 26 },
  )
  const maximumBytes = limit * 2 ** 20
  const front = await listen(`tcp://${host}:${port}`, { maximumBytes })
  const twitter = new TwitterClient(http(`http://${host}:${front}/`, { maximumBytes: 2 ** 26 }))
  expect((await twitter.searchTweets('')).tweets?.[0]?.text.length).toBe(text.length)
  const call = twitter.postTweet({ ...tweet, text: 'x'.repeat(maximumBytes) })
  await expect(call).rejects.toMatchObject({ status: 413 })
})

test('a service that is not there fails each call, which may be made again', async () => {
  const errors: unknown[] = []
  const port = await listen(`tcp://${host}:1`, { onError: error => errors.push(error) })
  const call = new TwitterClient(http(`http://${host}:${port}/`)).ping()
  await expect(call).rejects.toMatchObject({
    message: 'The service behind this gateway did not answer',
    type: 11,
  })
  expect(errors).toMatchObject([
    { code: 'NOT_OPEN', message: `${host}:1 could not be reached: nobody listens there (ECONNREFUSED)` },
  ])
})

test('without the package for them, WebSockets are refused', async () => {
  const front = await listen(`tcp://${host}:1`, { webSockets: undefined } as BridgeOptions)
  expect(await upgrade(front, '/')).toContain('501')
})

describe.each(Object.entries(devServers))('%s', (_, start) => {
  test('has the services of the option `gateway`', async () => {
    const { port: back } = await loopback()
    const { port, said } = await start({
      gateway: {
        '/api/twitter': `tcp://${host}:${back}?protocol=compact`,
        '/api/nobody': `tcp://${host}:1`,
      },
    })
    for (const connect of Object.values(fronts)) await check(connect(port, '/api/twitter'))
    const call = new TwitterClient(http(`http://${host}:${port}/api/nobody`)).ping()
    await expect(call).rejects.toThrow('The service behind this gateway did not answer')
    expect(said()).toContain(`/api/nobody "ping": ${host}:1 could not be reached`)
    expect((await fetch(`http://${host}:${port}/`)).status).toBe(200)
  })

  test('answers under addresses, local names and those that it has been given', async () => {
    const { port: back } = await loopback()
    const gateway = { '/api': `tcp://${host}:${back}` }
    const { port } = await start({ gateway }, ['app.example', '.dev.example'])
    const status = async (name: string) =>
      (await upgrade(port, '/api', { Host: name, Origin: `http://${name}` })).slice(9, 12)
    for (const name of [
      '192.0.2.1:5173',
      '[2001:db8::1]:5173',
      'localhost',
      'app.localhost:5173',
      'app.example',
    ])
      expect([name, await status(name)]).toEqual([name, '101'])
    expect([await status('dev.example'), await status('x.dev.example')]).toEqual(['101', '101'])
    for (const name of ['x.app.example', 'xdev.example', 'example', '192.0.2.1.example', ''])
      expect([name, await status(name)]).toEqual([name, '403'])
  })

  test('says that a service cannot be one', async () => {
    const starting = start({ gateway: { '/api': 'localhost:9090' } })
    const said = async () => starting.then(server => server.said(), String)
    await expect.poll(said).toContain('"localhost:9090" is no service')
  })
})

test.each(['webpack', 'Rspack'])(
  '%s keeps what its own configuration puts into the dev server',
  async name => {
    const server = await devServers[name]?.({ gateway: { '/api': `tcp://${host}:1` } })
    expect(await (await fetch(`http://${host}:${server?.port}/own`)).text()).toBe('own')
    expect(await upgrade(server?.port ?? 0, '/ws', { Origin: `http://${host}:${server?.port}` })).toContain(
      ' 101 ',
    )
  },
)

async function check(transport: Transport): Promise<void> {
  const twitter = new TwitterClient(transport)
  await twitter.ping()
  expect(await twitter.postTweet({ ...tweet, text: 'té'.repeat(1000) })).toBe(true)
  expect((await twitter.searchTweets('té')).tweets?.[0]?.userName).toBe(tweet.userName)
  await expect(twitter.postTweet({ ...tweet, text: 'whale' })).rejects.toBeInstanceOf(TwitterUnavailable)
  await twitter.zip()
}

async function listen(url: string, options: BridgeOptions = {}): Promise<number> {
  const webSockets = new WebSocketServer({ noServer: true })
  const { close, listener, upgrade } = bridge(url, { webSockets, ...options })
  const server = createServer(listener).on('upgrade', upgrade)
  onTestFinished(() => {
    for (const socket of webSockets.clients) socket.terminate()
    close()
  })
  return portOf(server)
}
