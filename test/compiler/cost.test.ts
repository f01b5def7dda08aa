/**
 * What IDL costs grows with its size, whatever its shape. The limits are in time of the processor, and several times what it takes: they
 * are for what never ends, and speed is measured in `test/bench`.
 */
import { createCompiler, memoryHost } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { idl } from '../corpus.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)
const lines = (count: number, line: (i: number) => string) => numbers(count).map(line).join('\n')

const terse = `include "thrift/annotation/thrift.thrift"\n@thrift.TerseWrite package "test.dev/cost"\n`

const file = (i: number) => (i === 0 ? 'main' : `f${i}`)

const rows: readonly { name: string; seconds: number; files: Readonly<Record<string, string>> }[] = [
  {
    name: 'a diamond of includes, 25 deep',
    seconds: 2,
    files: {
      'main.thrift': 'include "l0.thrift" include "r0.thrift"',
      ...Object.fromEntries(
        numbers(25).flatMap(i =>
          ['l', 'r'].map(side => [
            `${side}${i}.thrift`,
            i === 24 ? '' : `include "l${i + 1}.thrift" include "r${i + 1}.thrift"`,
          ]),
        ),
      ),
    },
  },
  {
    name: '20,000 structs that hold one another',
    seconds: 20,
    files: { 'main.thrift': lines(20_000, i => `struct S${i} { 1: ${i === 0 ? 'i32' : `S${i - 1}`} a }`) },
  },
  {
    name: '32,000 constants that are structs of as many fields',
    seconds: 10,
    files: {
      'main.thrift': `struct S { ${lines(32_000, i => `${i + 1}: optional i32 f${i}`)} }
${lines(32_000, i => `const S C${i} = {"f${i}": 1}`)}`,
    },
  },
  {
    name: '200,000 values of an enum',
    seconds: 20,
    files: { 'main.thrift': `enum E { ${lines(200_000, i => `V${i}`)} }` },
  },
  {
    name: '150,000 docs on one line',
    seconds: 12,
    files: { 'main.thrift': `enum E { ${lines(150_000, i => `/** ☃ */ V${i}`).replaceAll('\n', ', ')} }` },
  },
  {
    name: '5,000 terse structs that hold one another',
    seconds: 20,
    files: {
      'main.thrift': terse + lines(5000, i => `struct S${i} { 1: ${i === 0 ? 'i32' : `S${i - 1}`} a }`),
    },
  },
  {
    name: 'terse structs that hold the one before twice',
    seconds: 10,
    files: {
      'main.thrift':
        terse +
        lines(60, i =>
          i === 0 ? 'struct S0 { 1: i32 a }' : `struct S${i} { 1: S${i - 1} a; 2: S${i - 1} b }`,
        ),
    },
  },
  {
    name: 'defaults that hold the one before',
    seconds: 10,
    files: {
      'main.thrift': lines(60, i =>
        i === 0 ? 'struct S0 { 1: i32 a = 1 }' : `struct S${i} { 1: S${i - 1} a = {} }`,
      ),
    },
  },
  {
    name: 'one file that is included 5,000 times, and 20,000 names in the world',
    seconds: 10,
    files: {
      'main.thrift': `package "test.dev/cost"\n${lines(5000, () => 'include "f1.thrift"')}\n${lines(20_000, i => `struct S${i} {}`)}`,
      'f1.thrift': 'package "test.dev/other"\nstruct A {}',
    },
  },
  {
    name: '1,000 files in circles, with short cuts since includes may lead on for 64 files',
    seconds: 10,
    files: Object.fromEntries(
      numbers(1000).map(i => [
        `${file(i)}.thrift`,
        `include "${file((i + 1) % 1000)}.thrift" include "${file((i + 31) % 1000)}.thrift"`,
      ]),
    ),
  },
]

const standard = idl.filter(({ name }) => name.startsWith('thrift/annotation/'))

test.each(rows)('$name', async ({ seconds, files }) => {
  const texts = new Map(standard.map(({ name, text }) => [`/${name}`, text]))
  for (const [name, text] of Object.entries(files)) texts.set(`/${name}`, text)
  const before = process.cpuUsage()
  const compiler = createCompiler(memoryHost(texts, ['/']))
  const { diagnostics, print } = await compiler.compile('/main.thrift')
  const printed = print('ts').code.length
  // Once more after an edit: what means the same is known by comparing it.
  texts.set('/main.thrift', ` ${texts.get('/main.thrift')}`)
  const again = await compiler.compile('/main.thrift')
  expect(again.diagnostics).toHaveLength(diagnostics.length)
  const { user, system } = process.cpuUsage(before)
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(printed).toBeLessThan(60_000_000)
  expect((user + system) / 1e6).toBeLessThan(seconds)
})
