/** Random values through Apache's library for Python and back: nothing may change on the way. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import fc from 'fast-check'
import { decode, encode, type Protocol } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { json } from 'thrift-es/json'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Types } from '../idl/types.thrift'
import { needs } from '../real-parts.ts'
import { types } from './types.ts'

const runs = Number(process.env.INTEROP_RUNS ?? 300)

describe.skipIf(needs('thrift', 'python3-thrift'))("Python's library", () => {
  const folder = mkdtempSync(join(tmpdir(), 'thrift-es-'))
  let python: ChildProcess
  let answers: AsyncIterator<string>

  beforeAll(() => {
    const idl = join(import.meta.dirname, '../idl/types.thrift')
    // The name of the file would be that of a module of Python's own.
    execFileSync('cp', [idl, join(folder, 'types_thrift.thrift')])
    execFileSync('thrift', ['--gen', 'py', '-out', folder, join(folder, 'types_thrift.thrift')])
    python = spawn('/usr/bin/python3', [join(import.meta.dirname, 'echo.py'), folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    if (!python.stdout) throw new Error('Python has no output')
    answers = createInterface(python.stdout)[Symbol.asyncIterator]()
  })

  afterAll(() => {
    python.kill()
    rmSync(folder, { recursive: true })
  })

  async function throughPython(bytes: Uint8Array, protocol: Protocol): Promise<Uint8Array> {
    python.stdin?.write(`${protocol.name} ${Buffer.from(bytes).toString('hex')}\n`)
    const { value, done } = await answers.next()
    if (done) throw new Error('Python gave up')
    return Buffer.from(value, 'hex')
  }

  test.each([[binary], [compact], [json]])('reads and writes all types in $name as we do', async protocol => {
    await fc.assert(
      fc.asyncProperty(types, async value => {
        const back = decode(Types, await throughPython(encode(Types, value, protocol), protocol), protocol)
        expect(back).toStrictEqual(Types.create(value))
      }),
      { numRuns: runs },
    )
  })
})
