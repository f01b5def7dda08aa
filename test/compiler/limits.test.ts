/** Files that are larger than any that a person wrote: each limit is a diagnostic, and none of them a hang. */
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { createCompiler, memoryHost } from '@thrift-es/compiler'
import { diskHost } from '@thrift-es/compiler/node'
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

/** A file that includes all the others. */
const fan = (width: number): [string, string][] => {
  const names = Array.from({ length: width }, (_, i) => `f${i}.thrift`)
  return [
    ['/main.thrift', names.map(name => `include "${name}"`).join('\n')],
    ...names.map((name): [string, string] => [`/${name}`, 'struct S {}']),
  ]
}

test('a file reaches ten thousand others at most', async () => {
  const { diagnostics, dependencies } = await compile(fan(10_001))
  expect(diagnostics.map(inShort)).toContain(
    '1:9 includes-too-many: This file reaches more than 10000 others by including',
  )
  expect(dependencies).toEqual([])
})

test('includes lead on for sixty-four files at most', async () => {
  const deep = await compile(chain(64))
  expect(deep.diagnostics).toEqual([])
  expect(deep.dependencies).toHaveLength(64)
  const { diagnostics } = await compile(chain(65))
  expect(diagnostics.map(inShort)).toEqual([
    '1:9 includes-too-deep: This file includes one that includes another, and so on for more than 64 files',
  ])
})

test('a chain of includes is too long whatever was compiled before', async () => {
  const compiler = createCompiler(memoryHost(new Map(chain(65)))).snapshot()
  for (let i = 64; i >= 0; i--) expect((await compiler.compile(`/f${i}.thrift`)).diagnostics).toEqual([])
  const { diagnostics } = await compiler.compile('/main.thrift')
  expect(diagnostics.map(({ id }) => id)).toEqual(['includes-too-deep'])
})

const blank = (length: number) => ' '.repeat(length)

test('a file has eight million characters at most', async () => {
  const fits = await compile([['/main.thrift', `struct S {}${blank(2 ** 23 - 11)}`]])
  expect(fits.diagnostics).toEqual([])
  const { diagnostics } = await compile([['/main.thrift', `struct S {}${blank(2 ** 23)}`]])
  expect(diagnostics.map(inShort)).toEqual([
    '1:1 file-too-large: This file has more than 8388608 characters, and was not read',
  ])
})

test('an included file that is too large is told so itself', async () => {
  const { diagnostics } = await compile([
    ['/main.thrift', 'include "a.thrift"'],
    ['/a.thrift', blank(2 ** 23 + 1)],
  ])
  expect(diagnostics.map(({ id, source }) => `${source.path} ${id}`)).toEqual(['/a.thrift file-too-large'])
})

test('all files together have thirty million characters at most', async () => {
  const names = ['a', 'b', 'c', 'd', 'e']
  const { diagnostics } = await compile([
    ['/main.thrift', names.map(name => `include "${name}.thrift"`).join('\n')],
    ...names.map(name => [`/${name}.thrift`, blank(2 ** 23 - 1)] as const),
  ])
  expect(diagnostics.map(inShort)).toEqual([
    '1:9 includes-too-many: This file reaches more than 33554432 characters by including',
  ])
})

test('a file of gigabytes on a disk is not read into memory', async () => {
  const folder = await mkdtemp(`${tmpdir()}/thrift-es-limits-`)
  try {
    // A hole: it takes no room on the disk.
    const file = await open(`${folder}/main.thrift`, 'w')
    await file.truncate(2 ** 32)
    await file.close()
    const { diagnostics } = await createCompiler(diskHost()).compile(`${folder}/main.thrift`)
    expect(diagnostics.map(({ id }) => id)).toEqual(['file-too-large'])
  } finally {
    await rm(folder, { recursive: true })
  }
})
