/** The small programs of the playground: each builds with its own config, and what comes out does what it says. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { needs } from '../real-parts.ts'
import { browserOptions } from './browser.ts'
import { copyPlayground } from './copy.ts'

let project: Awaited<ReturnType<typeof copyPlayground>>

beforeAll(async () => {
  project = await copyPlayground('programs')
})

afterAll(() => project.remove())

/** Runs a script of Node in a folder of the playground; rejects unless it exits with 0. */
const node = (folder: string, ...args: readonly string[]) =>
  promisify(execFile)(process.execPath, args, { cwd: `${project.root}/${folder}` })

/** The command line of a bundler, as that folder finds it. */
function bin(folder: string, name: string, file: string): string {
  const require = createRequire(`${project.root}/${folder}/package.json`)
  return `${dirname(require.resolve(`${name}/package.json`))}/${file}`
}

test('Rollup: tweets survive a file', async () => {
  await node('rollup', bin('rollup', 'rollup', 'dist/bin/rollup'), '-c', '--silent')
  expect((await node('rollup', 'dist/archive.js')).stdout).toBe(`89 bytes
@rollup: Only what is used is in the bundle. (TWEET)
@shaken: I could not agree more. (REPLY)
`)
})

test('Rolldown and esbuild: a server serves a command, and stops when told', async () => {
  await Promise.all([node('node-server', 'build.js'), node('esbuild', 'build.js')])
  const server = spawn(process.execPath, ['dist/server.js'], {
    cwd: `${project.root}/node-server`,
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const said = linesOf(server)
    const [, url = ''] = /at (http:\S+)/.exec(await said()) ?? []
    expect((await node('esbuild', 'dist/post.js', url, 'Good morning')).stdout).toBe(
      '@esbuild: Good morning (english)\n',
    )
    await expect(node('esbuild', 'dist/post.js', url, 'x'.repeat(141))).rejects.toMatchObject({
      code: 1,
      stderr: 'Unavailable: That is too long\n',
    })
    const page = {
      host: 'evil.example',
      origin: 'http://evil.example',
      'content-type': 'application/x-thrift',
    }
    const [response] = await once(request(url, { method: 'POST', headers: page }).end(), 'response')
    expect(response.resume().statusCode).toBe(403)
    server.kill('SIGTERM')
    expect(await said()).toBe('Stopped')
    const [code] = server.exitCode === null ? await once(server, 'exit') : [server.exitCode]
    expect(code).toBe(0)
  } finally {
    server.kill('SIGKILL')
  }
})

test.skipIf(needs('chromium'))('webpack: a page weighs a tweet', async () => {
  await node('webpack', bin('webpack', 'webpack-cli', 'bin/cli.js'))
  const browser = await chromium.launch(browserOptions)
  try {
    const page = await browser.newPage()
    await page.goto(`file://${project.root}/webpack/index.html`)
    await page.fill('input', 'hi')
    expect(await page.textContent('pre')).toBe('binary: 52 bytes for "hi"\ncompact: 27 bytes for "hi"')
  } finally {
    await browser.close()
  }
})

/** The lines that a program prints, one at a time. */
function linesOf({ stdout }: ChildProcess): () => Promise<string> {
  if (stdout === null) throw new Error('the output is not piped')
  const lines = createInterface(stdout)[Symbol.asyncIterator]()
  return async () => (await lines.next()).value ?? ''
}
