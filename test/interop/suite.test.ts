/** The programs for Apache's cross-language suite, against each other, with the flags of its runner. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { certify } from '../certificates.ts'
import { needs } from '../real-parts.ts'
import { bundle } from './suite/build.ts'

const folder = mkdtempSync(join(tmpdir(), 'suite-'))
let programs: Record<string, string>
beforeAll(async () => {
  programs = { server: await bundle('server'), client: await bundle('client') }
})
afterAll(() => rmSync(folder, { recursive: true }))

const sockets = ['buffered', 'framed', 'zlib']
const all = [...sockets, 'http', 'websocket']
// One of each way to connect.
const ways = ['buffered', 'http', 'websocket']
test.each([
  ...['binary', 'compact', 'json'].flatMap(protocol => all.map(transport => ({ protocol, transport }))),
  ...['header', 'multi', 'multic', 'multij', 'multih'].flatMap(protocol =>
    sockets.map(transport => ({ protocol, transport })),
  ),
])('passes with $protocol over $transport', async ({ protocol, transport }) => {
  const port = await freePort()
  expect(
    await passed([
      `--protocol=${protocol}`,
      `--transport=${transport}`,
      `--port=${port}`,
      '--host=127.0.0.1',
    ]),
  ).toBe(protocol.startsWith('multi') ? 24 : 23)
})

test.each(ways)('passes with the domain socket that a server left behind, over %s', async transport => {
  const path = join(folder, transport)
  writeFileSync(path, '')
  expect(await passed([`--transport=${transport}`, `--domain-socket=${path}`, '--port=1'])).toBe(23)
})

// Only Linux has such names.
test.runIf(process.platform === 'linux').each(ways)(
  'passes with an abstract name, over %s',
  async transport => {
    const path = join(folder, transport)
    const flags = ['--abstract-namespace', `--domain-socket=${path}`]
    expect(await passed([`--transport=${transport}`, ...flags])).toBe(23)
  },
)

describe.skipIf(needs('openssl'))("with the runner's keys", () => {
  beforeAll(() => {
    for (const side of ['server', 'client'])
      certify(folder, { key: `${side}.key`, certificate: `${side}.crt` })
    copyFileSync(join(folder, 'server.crt'), join(folder, 'CA.pem'))
  })

  test.each(all)('passes encrypted, over %s', async transport => {
    const flags = [`--transport=${transport}`, `--port=${await freePort()}`]
    const ssl = ['--ssl', `--keys=${folder}`]
    expect(await passed([...flags, ...ssl])).toBe(23)
  })
})

test('takes what means nothing to a server of ours', async () => {
  const port = `--port=${await freePort()}`
  const none = ['-n', '4', '--processor-events', '--string-limit=0', '--container-limit=0']
  for (const type of ['simple', 'thread-pool', 'threaded', 'nonblocking'])
    expect(await passed([port, `--server-type=${type}`, ...none], [port])).toBe(23)
})

test('tries everything as often, and in as many clients, as it is told', async () => {
  const port = `--port=${await freePort()}`
  expect(await passed([port], [port, '-n', '2', '-t', '3'])).toBe(2 * 3 * 23)
  expect(await passed([port], [port, '--testloops=3', '--threads=1'])).toBe(3 * 23)
})

test.each([
  ['--colour=red', "Unknown option '--colour'"],
  ['TThreadedServer', "Unexpected argument 'TThreadedServer'"],
  ['--port=high', '--port is to be a whole number from 0 to 65535, not high'],
  ['--testloops=0', '--testloops is to be a whole number'],
  ['--protocol=multix', 'There is no protocol multix here'],
  ['--transport=evhttp', 'There is no transport evhttp here'],
  ['--transport=http --zlib', 'There is no zlib over http here'],
  ['--transport=http --protocol=header', 'There is no THeader over http here'],
  ['--server-type=forking', 'There is no server type forking'],
  ['--string-limit=-1', '--string-limit is to be a whole number'],
  ['--container-limit=many', '--container-limit is to be a whole number'],
  ['--pipe=Thrift', 'There is no --pipe here'],
  ['--abstract-namespace', '--abstract-namespace is for a --domain-socket'],
])('refuses %s on both sides, with no bit of a failed call', async (flags, reason) => {
  const refusal = { code: 64, stderr: expect.stringContaining(reason) }
  const sides = ['server', 'client'].map(side => run(side, flags.split(' ')))
  await Promise.all(sides.map(side => expect(side).rejects.toMatchObject(refusal)))
})

test.each([
  ['server', '--string-limit=256', 1 + 4],
  ['server', '--container-limit=2', 4],
  ['client', '--container-limit=3', 4],
])('a %s with %s takes no more than that', async (side, limit, code) => {
  const port = `--port=${await freePort()}`
  const flags = (own: string) => (own === side ? [port, limit] : [port])
  const stderr = expect.stringContaining('are taken')
  await expect(passed(flags('server'), flags('client'))).rejects.toMatchObject({ code, stderr })
})

test('tells which kinds of calls have failed, when there is no server', async () => {
  const port = await freePort()
  await expect(run('client', [`--port=${port}`])).rejects.toMatchObject({
    code: 1 + 2 + 4 + 8 + 64,
    // By this the runner knows that it came too early, and tries again.
    stderr: expect.stringContaining('ECONNREFUSED'),
  })
})

/** How many calls of a client have passed, with a server that ends as it should. */
async function passed(flags: readonly string[], clients = flags): Promise<number> {
  const server: ChildProcess = spawn(process.execPath, [programs.server ?? '', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let complaints = ''
  server.stderr?.on('data', chunk => (complaints += chunk))
  onTestFinished(() => {
    server.kill('SIGKILL')
  })
  if (server.stdout) await once(createInterface(server.stdout), 'line')
  try {
    const { stdout } = await run('client', clients)
    return stdout.trim().split('\n').length
  } finally {
    server.kill('SIGHUP')
    expect([...(await once(server, 'close')), complaints]).toEqual([129, null, ''])
  }
}

function run(side: string, flags: readonly string[]): Promise<{ stdout: string }> {
  return promisify(execFile)(process.execPath, [programs[side] ?? '', ...flags])
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
