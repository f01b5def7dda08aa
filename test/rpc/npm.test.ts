/** Calls between us and Apache's library for Node over sockets, both ways round. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AddressInfo, Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { numbered, tweet } from '../protocols/rows.ts'
import { needs } from '../real-parts.ts'
import { dial, host, loopback } from './loopback.ts'

const require = createRequire(import.meta.url)
const thrift = require('thrift')
const protocols: Record<string, unknown> = {
  binary: thrift.TBinaryProtocol,
  compact: thrift.TCompactProtocol,
  json: thrift.TJSONProtocol,
}
const framings = [
  { framing: 'framed', transport: thrift.TFramedTransport },
  { framing: 'unframed', transport: thrift.TBufferedTransport },
] as const
const kinds = numbered.flatMap(({ protocol }) =>
  framings.map(each => ({ ...each, name: `${each.framing} ${protocol.name}`, protocol })),
)

describe.skipIf(needs('thrift'))('Apache Thrift for Node', () => {
  const temporary = join(import.meta.dirname, '../.tmp')
  mkdirSync(temporary, { recursive: true })
  // Beside the libraries that the generated code requires.
  const folder = mkdtempSync(join(temporary, 'npm-'))
  let Twitter: { Client: unknown; Processor: unknown }
  let types: Record<string, new (fields: object) => unknown>

  beforeAll(() => {
    const idl = join(import.meta.dirname, '../idl/twitter.thrift')
    execFileSync('thrift', ['--gen', 'js:node,es6', '-out', folder, idl])
    writeFileSync(join(folder, 'package.json'), '{}')
    Twitter = require(join(folder, 'Twitter.js'))
    types = require(join(folder, 'twitter_types.js'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each(kinds)('serves our calls, $name', async ({ framing, protocol, transport }) => {
    const tweets: { text: string }[] = []
    let zips = 0
    const handler = {
      ping: async () => {},
      async postTweet(tweet: { text: string }) {
        if (tweet.text === 'whale')
          throw new (types.TwitterUnavailable as new (fields: object) => Error)({ message: 'over capacity' })
        tweets.push(tweet)
        return true
      },
      searchTweets: async (query: string) =>
        new (types.TweetSearchResult ?? Object)({
          tweets: tweets.filter(({ text }) => text.includes(query)),
        }),
      zip: async () => zips++,
    }
    const server: Server = thrift.createServer(Twitter, handler, {
      transport,
      protocol: protocols[protocol.name],
    })
    server.on('error', () => {})
    await new Promise<void>(done => server.listen(0, host, done))
    onTestFinished(() => {
      server.close()
    })
    const client = dial({ port: (server.address() as AddressInfo).port, framing, protocol })
    await client.ping()
    const many = Array.from({ length: 100 }, (_, i) => ({
      ...tweet,
      userId: i,
      text: `t${'é'.repeat(i * 10)}`,
    }))
    expect(await Promise.all(many.map(each => client.postTweet(each)))).toEqual(many.map(() => true))
    expect((await client.searchTweets('t')).tweets).toEqual(many)
    await expect(client.postTweet({ ...tweet, text: 'whale' })).rejects.toThrow('over capacity')
    await client.zip()
    await client.ping()
    expect(zips).toBe(1)
  })

  test.each(kinds)('calls us, $name', async ({ protocol, transport }) => {
    const { port } = await loopback()
    const connection = thrift.createConnection(host, port, { transport, protocol: protocols[protocol.name] })
    onTestFinished(() => connection.end())
    connection.on('error', () => {})
    const client = thrift.createClient(Twitter, connection)
    await client.ping()
    const { Location = Object, Tweet = Object } = types
    const many = Array.from({ length: 100 }, (_, i) => {
      const loc = new Location({ latitude: i, longitude: -1.5 })
      return new Tweet({ ...tweet, userId: i, text: `t${'é'.repeat(i * 10)}`, loc })
    })
    expect(await Promise.all(many.map(each => client.postTweet(each)))).toEqual(many.map(() => true))
    expect((await client.searchTweets('t')).tweets).toEqual(many)
    await expect(client.postTweet(new Tweet({ ...tweet, text: 'whale' }))).rejects.toMatchObject({
      message: 'over capacity',
    })
    client.zip()
    await client.ping()
  })
})
