/** R12: TLS, as Node makes it, and what comes to its port that is none. */
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { http } from 'thrift-es/http'
import { bridge } from 'thrift-es/node'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { certify } from '../certificates.ts'
import { TwitterClient } from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'
import { needs } from '../real-parts.ts'
import { closed, host, loopback, quiet, raw } from './loopback.ts'
import { endure } from './probes.ts'
import { Timeline } from './timeline.ts'

describe.skipIf(needs('openssl'))('R12: over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thrift-es-tls-'))
  const pem = (name: string) => readFileSync(join(folder, `${name}.pem`))
  beforeAll(() => {
    const make = (name: string, more = {}) =>
      certify(folder, { key: `${name}-key.pem`, certificate: `${name}.pem`, ...more })
    make('good')
    make('evil')
    make('expired', { end: '20200102000000Z' })
    make('elsewhere', { names: 'DNS:elsewhere.example' })
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const serve = (name = 'good') =>
    loopback(new Timeline(), {
      tls: { key: pem(`${name}-key`), cert: pem(name), handshakeTimeout: 3000 },
      frameTimeout: 300,
    })
  const options = { host: 'localhost', connectTimeout: 5000 }

  async function speak(port: number): Promise<TLSSocket> {
    const socket = connect({ port, host: 'localhost', ca: pem('good') })
    onTestFinished(() => {
      socket.destroy()
    })
    await once(socket, 'secureConnect')
    return socket.on('error', () => {})
  }

  test('calls only whom it trusts', async () => {
    const { client } = await serve()
    const trusted = { ...options, tls: { ca: pem('good') } }
    expect(await client(trusted).postTweet(tweet)).toBe(true)
    for (const untrusted of [
      { ...options, tls: { ca: pem('evil') } },
      { ...options, tls: {} },
      { host, tls: { ca: pem('good') } }, // The certificate is for another name.
    ])
      await expect(client(untrusted).ping({ timeout: 10_000 })).rejects.toMatchObject({
        code: 'NOT_OPEN',
        sent: false,
      })
    await expect(client({ timeout: 2000 }).ping()).rejects.toMatchObject({ name: 'TransportException' })
    expect(await client(trusted).postTweet(tweet)).toBe(true)
  })

  test('a gateway trusts the service behind it no more than a client would', async () => {
    const { port } = await serve()
    const call = async (tls = {}) => {
      const errors: unknown[] = []
      const { close, listener } = bridge(`tls://localhost:${port}`, {
        tls,
        onError: error => errors.push(error),
      })
      const front = createServer(listener)
      await new Promise<void>(done => front.listen(0, host, done))
      onTestFinished(() => {
        close()
        front.close()
        front.closeAllConnections()
      })
      const { port: at } = front.address() as AddressInfo
      const answer = new TwitterClient(http(`http://${host}:${at}/`)).postTweet(tweet)
      return { answer: await answer.catch((error: unknown) => error), errors }
    }
    expect(await call({ ca: pem('good') })).toEqual({ answer: true, errors: [] })
    for (const tls of [{}, { ca: pem('evil') }])
      expect(await call(tls)).toMatchObject({
        answer: { type: 11, message: 'The service behind this gateway did not answer' },
        errors: [
          {
            code: 'NOT_OPEN',
            message: `localhost:${port} could not be reached: self-signed certificate (DEPTH_ZERO_SELF_SIGNED_CERT)`,
          },
        ],
      })
  })

  test.each(['expired', 'elsewhere'])('sends nothing to a server whose certificate is %s', async name => {
    const { client } = await serve(name)
    await expect(client({ ...options, tls: { ca: pem(name) } }).ping()).rejects.toMatchObject({
      code: 'NOT_OPEN',
      sent: false,
    })
  })

  test('speaks TLS 1.3 unless told otherwise, 1.2 with those who know no more, and nothing older', async () => {
    const { client, port } = await serve()
    expect((await speak(port)).getProtocol()).toBe('TLSv1.3')
    await client({ ...options, tls: { ca: pem('good'), maxVersion: 'TLSv1.2' } }).ping()
    for (const maxVersion of ['TLSv1', 'TLSv1.1'] as const) {
      const old = client({ ...options, tls: { ca: pem('good'), minVersion: 'TLSv1', maxVersion } })
      await expect(old.ping()).rejects.toMatchObject({ code: 'NOT_OPEN', sent: false })
    }
  })

  test('is not hurt by 500 handshakes that are no whole ones, nor by what is none', async () => {
    const { client, port, events, server } = await serve()
    const twitter = client({ ...options, tls: { ca: pem('good') } })
    await twitter.ping()
    const hello = Buffer.from('160301020001000 1fc0303'.replace(' ', ''), 'hex')
    const things = [
      hello,
      Buffer.from('GET / HTTP/1.1\r\n\r\n'),
      Buffer.from('000000118001', 'hex'),
      Buffer.alloc(0),
    ]
    const all: Socket[] = []
    for (let at = 0; at < 500; at += 50) {
      const sockets = await Promise.all(Array.from({ length: 50 }, () => raw(port)))
      for (const [i, socket] of sockets.entries()) {
        socket.write(things[i % things.length] ?? hello)
        if (i % 3 === 0) socket.resetAndDestroy()
        else socket.end()
      }
      all.push(...sockets)
      await twitter.ping({ timeout: 5000 })
    }
    await Promise.all(all.map(closed))
    expect(events.filter(({ kind }) => kind === 'failed').length).toBeGreaterThan(0)
    await twitter.ping()
    expect(server.connections).toBe(1)
  })

  test('R1: no probe hurts anybody, and each is closed or answered', quiet, async () => {
    const { client, port, server } = await serve()
    const twitter = client({ ...options, tls: { ca: pem('good') } })
    await endure(
      () => twitter.ping({ timeout: 5000 }),
      async probe => {
        const socket = await speak(port)
        socket.write(probe)
        await Promise.race([closed(socket), once(socket, 'data')])
        socket.destroy()
      },
      10,
    )
    while (server.connections > 1) await new Promise(done => setTimeout(done, 10))
  })
})
