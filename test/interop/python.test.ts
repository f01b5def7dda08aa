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
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Choice, type Leaf, Problem, Types } from '../idl/types.thrift'
import { needs } from '../real-parts.ts'

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

  test.each([[binary], [compact]])('reads and writes all types in $name as we do', async protocol => {
    await fc.assert(
      fc.asyncProperty(types, async value => {
        const back = decode(Types, await throughPython(encode(Types, value, protocol), protocol), protocol)
        expect(back).toStrictEqual(Types.create(value))
      }),
      { numRuns: runs },
    )
  })
})

const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const i32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const i8 = fc.integer({ min: -128, max: 127 })
const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true })
const leaf: fc.Arbitrary<Leaf> = record({ id: i32, name: maybe(text) })
const mapOf = <K, V>(key: fc.Arbitrary<K>, value: fc.Arbitrary<V>) =>
  fc.array(fc.tuple(key, value), { maxLength: 5 }).map(entries => new Map(entries))

const choice: fc.Arbitrary<Choice> = fc.oneof(record({ number: i32 }), record({ text }), record({ leaf }))

const types = record({
  flag: maybe(fc.boolean()),
  tiny: maybe(i8),
  medium: maybe(fc.integer({ min: -32768, max: 32767 })),
  normal: maybe(i32),
  large: maybe(i64),
  real: maybe(fc.double({ noNaN: true })),
  text: maybe(text),
  bytes: maybe(fc.uint8Array({ maxLength: 20 })),
  size: maybe(fc.constantFrom(-1, 0, 16, 99)),
  leaf: maybe(leaf),
  flags: maybe(fc.array(fc.boolean(), { maxLength: 20 })),
  numbers: maybe(fc.array(i32, { maxLength: 20 })),
  words: maybe(fc.array(text, { maxLength: 5 }).map(words => new Set(words))),
  counts: maybe(mapOf(text, i64)),
  grid: maybe(fc.array(fc.array(fc.double({ noNaN: true }), { maxLength: 4 }), { maxLength: 4 })),
  nested: maybe(mapOf(i64, mapOf(text, fc.array(leaf, { maxLength: 3 })))),
  choice: maybe(choice),
  problem: maybe(record({ message: text, code: i32 }).map(fields => new Problem(fields))),
  ids: maybe(fc.array(i64, { maxLength: 5 }).map(ids => new Set(ids))),
  by_flag: maybe(mapOf(fc.boolean(), i8)),
  far: maybe(i32),
  after: maybe(fc.boolean()),
})
