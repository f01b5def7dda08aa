/** Files that are larger than any that a person wrote: each limit is a diagnostic, and none of them a hang. */
import { createCompiler, memoryHost } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { inShort } from '../compile.ts'

const compile = (files: Iterable<readonly [path: string, text: string]>) =>
  createCompiler(memoryHost(new Map(files))).compile('/main.thrift')

/** A file that includes the next one, and so on. */
const chain = (length: number): [string, string][] => [
  ['/main.thrift', 'include "f0.thrift"'],
  ...Array.from({ length }, (_, i): [string, string] => [
    `/f${i}.thrift`,
    i === length - 1 ? '' : `include "f${i + 1}.thrift"`,
  ]),
]

test('a file reaches ten thousand others at most', async () => {
  const { diagnostics, dependencies } = await compile(chain(10_001))
  expect(diagnostics.map(inShort)).toEqual([
    '1:9 includes-too-many: This file reaches more than 10000 others by including',
  ])
  expect(dependencies.length).toBeLessThanOrEqual(10_000)
})

test('includes may lead on and on until then', async () => {
  const { diagnostics, dependencies } = await compile(chain(9_000))
  expect(diagnostics).toEqual([])
  expect(dependencies).toHaveLength(9_000)
})
