/** Servers of these tests in processes of their own, so that they can be killed, stopped and looked at. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import type { Vitals } from './crowd.ts'

export interface Program {
  readonly folder: string
  /** Starts it, until the end of the test; `port` is the first line that it prints. */
  start(...args: string[]): Promise<{ readonly child: ChildProcess; readonly port: number }>
}

/** One of the programs beside this file, bundled once for all tests of a file. */
export function program(name: string): Program {
  const temporary = join(import.meta.dirname, '../.tmp')
  mkdirSync(temporary, { recursive: true })
  const folder = mkdtempSync(join(temporary, `${name}-`))
  const outfile = join(folder, `${name}.mjs`)
  beforeAll(() =>
    build({
      entryPoints: [join(import.meta.dirname, `${name}.ts`)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      plugins: [thrift({ dts: false })],
    }),
  )
  afterAll(() => rmSync(folder, { recursive: true }))
  return {
    folder,
    async start(...args) {
      const child = spawn(process.execPath, ['--expose-gc', outfile, ...args], {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      })
      onTestFinished(() => {
        child.kill('SIGKILL')
      })
      if (child.stdout === null) throw new Error('It was to have a pipe')
      const [port] = await once(createInterface(child.stdout), 'line')
      return { child, port: Number(port) }
    },
  }
}

export async function vitals(child: ChildProcess): Promise<Vitals> {
  child.send('vitals')
  const [answer] = await once(child, 'message')
  return answer
}

/** What the server says about itself once it has so many connections. */
export async function connected(child: ChildProcess, count: number): Promise<Vitals> {
  for (let i = 0; i < 600; i++) {
    const answer = await vitals(child)
    if (answer.connections === count) return answer
    await new Promise(done => setTimeout(done, 50))
  }
  throw new Error(`Never had ${count} connections`)
}
