/** R12: TLS, as Node makes it, and what comes to its port that is none. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type TLSSocket } from 'node:tls'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { needs } from '../real-parts.ts'
import { closed, loopback, raw } from './loopback.ts'
import { probes } from './probes.ts'
import { Timeline } from './timeline.ts'

const later = '20991231000000Z'

const authority = `
[ca]
default_ca = authority
[authority]
serial = serial
database = index.txt
new_certs_dir = .
default_md = sha256
unique_subject = no
copy_extensions = copy
policy = policy
[policy]
commonName = supplied
`

describe.skipIf(needs('openssl'))('R12: over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'thrift-es-tls-'))
  const pem = (name: string) => readFileSync(join(folder, `${name}.pem`))
  beforeAll(() => {
    // Of all ways to make a certificate that is over, the only one that every version of OpenSSL has.
    writeFileSync(join(folder, 'ca.conf'), authority)
    writeFileSync(join(folder, 'index.txt'), '')
    certify('good', 'DNS:localhost', later)
    certify('expired', 'DNS:localhost', '20200102000000Z')
    certify('elsewhere', 'DNS:elsewhere.example', later)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  function certify(name: string, names: string, end: string): void {
    const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
    const subject = ['-subj', '/CN=localhost', '-addext', `subjectAltName=${names}`]
    const request = [...key, ...subject, '-keyout', `${name}-key.pem`, '-out', `${name}-request.pem`]
    const sign = ['-selfsign', '-keyfile', `${name}-key.pem`, '-in', `${name}-request.pem`]
    const dates = ['-startdate', '20200101000000Z', '-enddate', end]
    const options = { cwd: folder, stdio: 'ignore' } as const
    execFileSync('openssl', ['req', '-new', ...request], options)
    const out = ['-notext', '-out', `${name}.pem`]
    execFileSync(
      'openssl',
      ['ca', '-config', 'ca.conf', '-batch', '-rand_serial', ...sign, ...dates, ...out],
      options,
    )
  }

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

  test.each(['expired', 'elsewhere'])('sends nothing to a server whose certificate is %s', async name => {
    const { client } = await serve(name)
    await expect(client({ ...options, tls: { ca: pem(name) } }).ping()).rejects.toMatchObject({
      code: 'NOT_OPEN',
      sent: false,
    })
  })

  test('speaks TLS 1.3 unless told otherwise, and 1.2 with those who know no more', async () => {
    const { client, port } = await serve()
    expect((await speak(port)).getProtocol()).toBe('TLSv1.3')
    await client({ ...options, tls: { ca: pem('good'), maxVersion: 'TLSv1.2' } }).ping()
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

  test('R1: no probe hurts anybody, and each is closed or answered', async () => {
    const { client, port, server } = await serve()
    const twitter = client({ ...options, tls: { ca: pem('good') } })
    const all = probes()
    for (let at = 0; at < all.length; at += 20)
      await Promise.all([
        twitter.ping({ timeout: 5000 }),
        ...all.slice(at, at + 20).map(async probe => {
          const socket = await speak(port)
          socket.write(probe)
          await Promise.race([closed(socket), once(socket, 'data')])
          socket.destroy()
        }),
      ])
    await twitter.ping()
    while (server.connections > 1) await new Promise(done => setTimeout(done, 10))
  })
})
