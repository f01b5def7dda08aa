/**
 * Puts bugs into copies of the built runtime, one into each, and runs the tests of bad bytes, of damage and of random values
 * against them: a bug that none of them sees is a hole. Says what was seen; fails if one was not, or the runtime as it is was.
 */
import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What is wrong, in which file, and the text that makes it so. */
const bugs: readonly (readonly [name: string, file: string, from: string, to: string])[] = [
  ['none', 'input.js', '', ''],
  ['takes negative sizes', 'input.js', 'if (size < 0)', 'if (false)'],
  ['takes sizes beyond the end', 'input.js', 'if (size > this.length - start)', 'if (false)'],
  [
    'takes one byte beyond the end',
    'input.js',
    'size > this.length - start',
    'size > this.length - start + 1',
  ],
  ['ignores the types of elements', 'input.js', 'expected !== 0 && actual !== expected', 'false'],
  ['takes bytes behind the value', 'input.js', 'if (this.position < this.length)', 'if (false)'],
  ['takes unions of any number of fields', 'input.js', '!== 1)\n', '< 0)\n'],
  ['takes every varint for one of 32 bits', 'compact/reader.js', 'shift === 28 && byte > 0x0f', 'false'],
  ['takes types that there are not', 'compact/reader.js', 'if (type === 0) {', 'if (false) {'],
  ['goes one level deeper', 'nesting.js', '>= maximumDepth', '> maximumDepth'],
  ['takes every byte for a bool', 'binary/input.js', 'byte >> 1 !== 0', 'false'],
  ['takes every number for a bool', 'compact/reader.js', 'if (value > 2) {', 'if (false) {'],
  ['takes every number for an i16', 'compact/reader.js', '(value << 16) >> 16 !== value', 'false'],
  [
    'loses the sign of zero',
    'compact/reader.js',
    'getFloat64(this.take(8), true)',
    'getFloat64(this.take(8), true) || 0',
  ],
  // These are in the code for speed, which only the damaged messages are read with.
  [
    'stays at a byte of a varint that it holds',
    '../inline/read.js',
    `position++];
            if (shift > 31 || (shift === 31 && byte > 1))
                bail();`,
    'position];',
  ],
  ['takes unions of many fields from bytes it holds', '../inline/read.js', 'all > 1 || ', ''],
]

const temporary = join(root, 'test/.tmp/')
await mkdir(temporary, { recursive: true })
// A part of the name of a bug leaves out the others.
const [wanted = ''] = process.argv.slice(2)
for (const [name, file, from, to] of bugs.filter(([name]) => name.includes(wanted))) {
  const folder = await mkdtemp(join(temporary, 'seeded-'))
  await cp(join(root, 'packages/runtime/dist'), folder, { recursive: true })
  const path = join(folder, 'protocol', file)
  const text = await readFile(path, 'utf8')
  if (!text.includes(from)) throw new Error(`There is no "${from}" in ${file}`)
  await writeFile(path, text.replace(from, to))
  const started = performance.now()
  const { status } = spawnSync('npx', ['vitest', 'run', '--config', 'test/fuzz/seeded.config.ts'], {
    cwd: root,
    env: { ...process.env, SEEDED_RUNTIME: folder, FUZZ_VALUES: '500', FUZZ_PAYLOADS: '60000' },
    stdio: 'ignore',
  })
  await rm(folder, { recursive: true })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'not seen' : 'seen'} in ${seconds} s: ${name}`)
  if ((status === 0) !== (name === 'none')) process.exitCode = 1
}
