/** The programs for Apache's cross-language suite, against each other, with the flags of its runner. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { bundle } from './suite/build.ts'

let programs: Record<string, string>
beforeAll(async () => {
  programs = { server: await bundle('server'), client: await bundle('client') }
})

const sockets = ['buffered', 'framed', 'zlib']
const all = [...sockets, 'http', 'websocket']
test.each([
  ...['binary', 'compact', 'json'].flatMap(protocol => all.map(transport => ({ protocol, transport }))),
  ...['header', 'multi', 'multic', 'multij', 'multih'].flatMap(protocol =>
    sockets.map(transport => ({ protocol, transport })),
  ),
])('passes with $protocol over $transport', async ({ protocol, transport }) => {
  const flags = [
    `--protocol=${protocol}`,
    `--transport=${transport}`,
    `--port=${await freePort()}`,
    '--host=127.0.0.1',
  ]
  const server: ChildProcess = spawn(process.execPath, [programs.server ?? '', ...flags], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    server.kill('SIGKILL')
  })
  if (server.stdout) await once(createInterface(server.stdout), 'line')
  const { stdout } = await promisify(execFile)(process.execPath, [programs.client ?? '', ...flags])
  expect(stdout.trim().split('\n').length).toBe(protocol.startsWith('multi') ? 24 : 23)
  server.kill('SIGHUP')
  expect((await once(server, 'exit'))[0]).toBe(129)
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
