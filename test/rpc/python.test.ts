/** Calls between us and Apache's Python library, over HTTP and over sockets, both ways round. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import type { Protocol, Transport } from 'thrift-es'
import { http } from 'thrift-es/http'
import { type Framing, nodeListener, socket } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { numbered, tweet } from '../protocols/rows.ts'
import { needs } from '../real-parts.ts'
import { loopback } from './loopback.ts'
import { Timeline } from './timeline.ts'

const python = '/usr/bin/python3'
const peer = join(import.meta.dirname, 'peer.py')

describe.skipIf(needs('thrift', 'python3-thrift'))('Apache Thrift for Python', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thrift-es-python-'))
  const children: ChildProcess[] = []

  beforeAll(() => {
    execFileSync('thrift', [
      '--gen',
      'py',
      '-out',
      folder,
      join(import.meta.dirname, '../idl/twitter.thrift'),
    ])
  })

  afterAll(() => {
    for (const child of children) child.kill()
    rmSync(folder, { recursive: true })
  })

  test.each(numbered)('serves our calls over HTTP in $protocol.name', async ({ protocol }) => {
    const port = await start(protocol, 'http')
    await callAll(http(`http://127.0.0.1:${port}/`, { protocol }))
  })

  test.each(numbered)('calls us over HTTP in $protocol.name', async ({ protocol }) => {
    const processor = new TwitterProcessor(new Timeline())
    processor.onError = () => {}
    const server = createServer(nodeListener(fetchHandler(processor, { protocols: [protocol] })))
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    try {
      expect(await call(protocol, 'http', url)).toBe('ok')
    } finally {
      server.close()
      server.closeAllConnections()
    }
  })

  const framings: Readonly<Record<string, Framing>> = {
    framed: 'framed',
    unframed: 'unframed',
    zlib: 'unframed',
    header: 'header',
    'header-zlib': 'header',
  }
  const kinds = numbered.flatMap(({ protocol }) =>
    (
      ['framed', 'unframed', 'zlib', ...(protocol.name === 'json' ? [] : ['header', 'header-zlib'])] as const
    ).map(kind => ({
      name: `${kind} ${protocol.name}`,
      protocol,
      kind,
      framing: framings[kind],
    })),
  )

  test.each(kinds)('serves our calls over a socket, $name', async ({ protocol, framing, kind }) => {
    const port = await start(protocol, kind)
    const transport = socket({ host: '127.0.0.1', port, protocol, framing, compress: kind.endsWith('zlib') })
    await callAll(transport)
    transport.close()
  })

  test.each(kinds)('calls us over a socket, $name', async ({ protocol, kind }) => {
    const { port } = await loopback()
    expect(await call(protocol, kind, String(port))).toBe('ok')
  })

  /** A Python server; returns its port. */
  async function start(protocol: Protocol, kind: string): Promise<number> {
    const child = spawn(python, [peer, folder, protocol.name, kind, 'serve'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    children.push(child)
    const [port] = await once(createInterface(child.stdout), 'line')
    return Number(port)
  }

  /** Has Python call us; returns what it says. */
  async function call(protocol: Protocol, kind: string, address: string): Promise<string> {
    const { stdout } = await promisify(execFile)(python, [peer, folder, protocol.name, kind, 'call', address])
    return stdout.trim()
  }
})

async function callAll(transport: Transport): Promise<void> {
  const client = new TwitterClient(transport)
  await client.ping()
  expect(await client.postTweet(tweet)).toBe(true)
  const other = {
    ...tweet,
    userName: 'ÿ\u{1F600}',
    text: `t${'é'.repeat(5000)}`,
    tweetType: 11,
    loc: undefined,
  }
  expect(await client.postTweet(other)).toBe(true)
  expect(await client.searchTweets('t')).toEqual({ tweets: [tweet, other] })
  expect(await client.searchTweets('nothing')).toEqual({ tweets: [] })
  await expect(client.postTweet({ ...tweet, text: 'whale' })).rejects.toThrow('over capacity')
  await expect(client.postTweet({ ...tweet, text: 'bug' })).rejects.toMatchObject({
    name: 'ApplicationException',
    type: 6,
  })
  await client.zip()
  expect((await client.searchTweets('zips')).tweets?.[0]?.userId).toBe(1)
}
