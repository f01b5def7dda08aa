/**
 * Valid messages, damaged at random: whatever comes of it is a value or a `ProtocolException`, and soon. Two workers have half of
 * the cases each, one with the code that is printed for speed, one with that for size. A failure names the seed and the
 * case, and FUZZ_SEED with FUZZ_CASE repeats that case alone, with both; FUZZ_PAYLOADS says how many there are.
 */
import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { build, type Plugin } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { generator } from './random.ts'
import { model, reach } from './schemas.ts'
import type { Tally, Work } from './worker.ts'

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const only = process.env.FUZZ_CASE
const payloads = Number(process.env.FUZZ_PAYLOADS ?? 2_000_000)
const schemas = 20
/** How long any case may take, in milliseconds, on a machine that does other things as well. */
const patience = 5000

const random = generator(seed)
const models = Array.from({ length: schemas }, () => model(random, reach))
let project: Project

beforeAll(async () => {
  project = await createProject('mutation')
  await Promise.all(models.map(({ idl }, at) => project.write(`s${at}.thrift`, idl)))
})

afterAll(() => project?.remove())

test('raises nothing but its own error for damaged bytes, and soon', async () => {
  const tallies = await Promise.all([
    outcome(await bundle('speed'), cases(0)),
    outcome(await bundle('size'), cases(1)),
  ])
  if (only !== undefined) return
  for (const { taken, refused } of tallies) {
    expect(taken).toBeGreaterThan(payloads / 50)
    expect(refused).toBeGreaterThan(payloads / 50)
  }
}, 4_500_000)

/** The even cases, the odd ones, or the one that was asked for. */
function cases(first: number): Pick<Work, 'first' | 'end' | 'step'> {
  if (only === undefined) return { first, end: payloads, step: 2 }
  return { first: Number(only), end: Number(only) + 1, step: 1 }
}

/** The worker and all schemas in one file. */
async function bundle(optimize: 'speed' | 'size'): Promise<string> {
  const outfile = `${project.root}/${optimize}.mjs`
  const names = models.map((_, at) => `s${at}`)
  await build({
    stdin: {
      contents: [
        `import { work } from '../../fuzz/worker.ts'`,
        ...names.map(name => `import { Root as ${name} } from './${name}.thrift'`),
        `work([${names.join()}])`,
      ].join('\n'),
      resolveDir: project.root,
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    plugins: [thrift({ dts: false, optimize }), seeded],
  })
  return outfile
}

/** The runtime as it is in the folder that SEEDED_RUNTIME names, if it does. */
const seeded: Plugin = {
  name: 'seeded',
  setup({ onLoad }) {
    const folder = process.env.SEEDED_RUNTIME
    if (folder === undefined) return
    onLoad({ filter: /packages\/runtime\/dist\// }, async ({ path }) => ({
      contents: await readFile(path.replace(/.*packages\/runtime\/dist/, folder)),
    }))
  },
}

/** What comes of the work. A worker that stays at one case is stopped. */
async function outcome(file: string, cases: Pick<Work, 'first' | 'end' | 'step'>): Promise<Tally> {
  const current = new SharedArrayBuffer(4)
  const counter = new Int32Array(current).fill(-1)
  const worker = new Worker(file, {
    workerData: { ...cases, seed, models, current } satisfies Work,
    resourceLimits: { maxOldGenerationSizeMb: 512 },
  })
  let watch: NodeJS.Timeout | undefined
  try {
    return await new Promise<Tally>((resolve, reject) => {
      let last = -1
      watch = setInterval(() => {
        const at = Atomics.load(counter, 0)
        if (at === last && at >= 0) reject(new Error(`It does not end within ${patience} ms`))
        last = at
      }, patience)
      worker.on('message', resolve)
      worker.on('error', reject)
      worker.on('exit', () => reject(new Error('It ended without a word')))
    })
  } catch (cause) {
    const at = `FUZZ_SEED=${seed} FUZZ_CASE=${counter[0]}`
    throw new Error(`${at} npx vitest run test/fuzz/mutation.test.ts: ${cause}`, { cause })
  } finally {
    clearInterval(watch)
    await worker.terminate()
  }
}

test('holds with a small stack, and without Object.prototype.__proto__', () => {
  const index = import.meta.resolve('thrift-es')
  const compact = import.meta.resolve('thrift-es/compact')
  const script = `
    import { decode, encode, ProtocolException } from ${JSON.stringify(index)}
    import { compact } from ${JSON.stringify(compact)}
    const schema = { name: 'Node', fields: { next: 0x10c } }
    const read = r => { let next; r.begin(schema); for (let h; (h = r.field()); ) h === 0x10c ? (next = read(r)) : r.unknown(h); return r.end({ next }) }
    const write = (w, v) => { w.begin(schema, v); if (v.next) { w.field(0x10c); write(w, v.next) } w.end(v) }
    const cyclic = {}; cyclic.next = cyclic
    const deep = Uint8Array.from({ length: 3e5 }, (_, i) => [0x0c, 0, 1][i % 3])
    const unknown = Uint8Array.from({ length: 3e5 }, (_, i) => [0x0c, 0, 9][i % 3])
    for (const work of [() => encode(write, cyclic), () => encode(write, cyclic, compact), () => decode(read, deep),
      () => decode(read, unknown), () => decode(read, new Uint8Array(1e5).fill(0x1c), compact)])
      try { work(); console.log('nothing') } catch (error) { console.log(error instanceof ProtocolException && error.code) }
  `
  const options = ['--stack-size=100', '--disable-proto=throw', '--input-type=module', '-e', script]
  const output = execFileSync(process.execPath, options, {
    encoding: 'utf8',
    cwd: fileURLToPath(new URL('.', import.meta.url)),
  })
  expect(output.trim().split('\n')).toEqual(Array.from({ length: 5 }, () => 'DEPTH_LIMIT'))
})
