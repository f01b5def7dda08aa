/** The tree of declarations in `.thrift/types`: what is in it, and when a file of it is written. */
import { execFile } from 'node:child_process'
import { mkdir, readdir, rm, stat, symlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { createCompiler, format } from '@thrift-es/compiler'
import { createMirror, diskHost, type Mirror } from '@thrift-es/compiler/node'
import * as esbuild from 'esbuild'
import thriftEsbuild from 'unplugin-thrift/esbuild'
import thriftVite from 'unplugin-thrift/vite'
import { createServer } from 'vite'
import { beforeEach, describe, expect, test } from 'vitest'
import { createProject, eventually, type Project } from '../project.ts'

let project: Project
let mirror: Mirror

beforeEach(async () => {
  project = await createProject('mirror', './types/fixtures')
  mirror = createMirror(createCompiler(diskHost()), project.root)
  return () => project.remove()
})

const twitter = '.thrift/types/src/twitter.d.thrift.ts'

const tree = async (): Promise<string[]> =>
  (await readdir(`${project.root}/.thrift`, { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => `${entry.parentPath}/${entry.name}`.slice(project.root.length + 1))
    .sort()

const complete = [
  '.thrift/.gitignore',
  '.thrift/types/raw.d.ts',
  '.thrift/types/src/idl/shared.d.thrift.ts',
  '.thrift/types/src/idl/shared.d.thrift.ts.map',
  twitter,
  `${twitter}.map`,
]

describe('writing everything', () => {
  test('makes two files for each IDL file, but not for those of dependencies and of hidden folders', async () => {
    await project.write('node_modules/idl/dependency.thrift', 'struct S {}')
    await project.write('.cache/hidden.thrift', 'struct S {}')
    await mirror.write()
    expect(await tree()).toEqual(complete)
    expect(await project.read('.thrift/.gitignore')).toBe('*\n')
  })

  test('makes maps that name the IDL file and do not contain it, which TypeScript would not read', async () => {
    await mirror.write()
    expect(JSON.parse(await project.read(`${twitter}.map`))).toEqual({
      version: 3,
      file: 'twitter.d.thrift.ts',
      sources: ['../../../src/twitter.thrift'],
      names: expect.any(Array),
      mappings: expect.stringMatching(/^AAAA;/),
    })
    expect(await project.read(twitter)).toMatch(/\n\/\/# sourceMappingURL=twitter\.d\.thrift\.ts\.map\n$/)
  })

  test('does not touch a file that is as it should be', async () => {
    await mirror.write()
    const times = async () =>
      Promise.all(complete.map(async file => (await stat(`${project.root}/${file}`)).mtimeMs))
    const before = await times()
    await project.edit(
      'src/idl/shared.thrift',
      'struct Location',
      '# A comment moves nothing but the map.\nstruct Location',
    )
    expect((await mirror.write()).drifts).toEqual([
      { path: '.thrift/types/src/idl/shared.d.thrift.ts.map', kind: 'stale' },
    ])
    const after = await times()
    expect(after.filter((time, i) => time !== before[i])).toHaveLength(1)
  })

  test('removes what is left of IDL files that are gone', async () => {
    await mirror.write()
    await project.edit('src/twitter.thrift', 'include "idl/shared.thrift"', '')
    await project.edit('src/twitter.thrift', '3: optional shared.Location loc', '')
    await rm(`${project.root}/src/idl/shared.thrift`)
    await mirror.write()
    expect(await tree()).toEqual(complete.filter(file => !file.includes('shared')))
  })

  test('leaves alone what a program imports from outside the root', async () => {
    const host = diskHost()
    const inner = createMirror(createCompiler(host), `${project.root}/app`)
    await inner.update(await createCompiler(host).compile(`${project.root}/src/idl/shared.thrift`))
    const files = ['.d.thrift.ts', '.d.thrift.ts.map'].map(
      end => `app/.thrift/types/_up/src/idl/shared${end}`,
    )
    expect((await inner.write()).drifts).toEqual([])
    for (const file of files) expect(await project.read(file)).toContain('shared')
    await rm(`${project.root}/src/idl/shared.thrift`)
    expect((await inner.write()).drifts.map(({ path, kind }) => `${kind} app/${path}`)).toEqual(
      files.map(file => `leftover ${file}`),
    )
  })

  test('reads no file more often than it must, however many include it', async () => {
    for (let i = 0; i < 20; i++)
      await project.write(`chain/f${i}.thrift`, i === 0 ? 'struct S {}' : `include "f${i - 1}.thrift"`)
    const reads = new Map<string, number>()
    const disk = diskHost()
    const counting = createMirror(
      createCompiler({
        ...disk,
        read(path) {
          reads.set(path, (reads.get(path) ?? 0) + 1)
          return disk.read(path)
        },
      }),
      project.root,
    )
    await counting.write()
    expect(Math.max(...reads.values())).toBe(1)
    await project.write('chain/f0.thrift', 'struct Renamed {}')
    await counting.write()
    expect(await project.read('.thrift/types/chain/f0.d.thrift.ts')).toContain('Renamed')
  })

  test('keeps the last good types of a file that has a mistake', async () => {
    await mirror.write()
    const before = await project.read(twitter)
    await project.edit('src/twitter.thrift', '2: required string userName', '2: required strin')
    const { drifts, diagnostics } = await mirror.write()
    expect(drifts).toEqual([])
    expect(diagnostics.length).toBeGreaterThan(0)
    expect(await project.read(twitter)).toBe(before)
  })

  test('follows an include out of the root', async () => {
    const inner = createMirror(createCompiler(diskHost()), `${project.root}/app`)
    await project.write(
      'app/main.thrift',
      'include "../src/idl/shared.thrift"\nstruct Here { 1: shared.Location at }',
    )
    await inner.write()
    const main = await project.read('app/.thrift/types/main.d.thrift.ts')
    expect(main).toContain("from './_up/src/idl/shared.thrift'")
    expect(main).toContain("from './main.thrift'")
    const map = JSON.parse(await project.read('app/.thrift/types/_up/src/idl/shared.d.thrift.ts.map'))
    expect(map.sources).toEqual(['../../../../../../src/idl/shared.thrift'])
  })
})

describe('in a checkout with symbolic links', () => {
  const outside = (path: string) => `${project.root}/outside/${path}`
  const inner = () => createMirror(createCompiler(diskHost()), `${project.root}/app`)
  beforeEach(async () => {
    await project.write('app/main.thrift', 'struct Here {}')
    await project.write('outside/.gitignore', 'mine')
    await project.write('outside/gone.d.thrift.ts', 'mine')
  })

  test.each([
    { link: '.thrift', to: 'outside' },
    { link: '.thrift/types', to: 'outside' },
    { link: '.thrift', to: 'nowhere' },
  ])('writes and removes nothing where $link leads to $to', async ({ link, to }) => {
    await mkdir(dirname(`${project.root}/app/${link}`), { recursive: true })
    await symlink(`${project.root}/${to}`, `${project.root}/app/${link}`)
    const refusal = new RegExp(`/app/${link} leads to .*remove that symbolic link$`)
    await expect(inner().write()).rejects.toThrow(refusal)
    const compilation = await createCompiler(diskHost()).compile(`${project.root}/app/main.thrift`)
    await expect(inner().update(compilation)).rejects.toThrow(refusal)
    expect((await readdir(outside(''), { recursive: true })).sort()).toEqual([
      '.gitignore',
      'gone.d.thrift.ts',
    ])
    expect(await project.read('outside/.gitignore')).toBe('mine')
  })

  test('replaces a link at the place of a file, and leaves alone what it leads to', async () => {
    await mkdir(`${project.root}/app/.thrift/types`, { recursive: true })
    await symlink(outside('.gitignore'), `${project.root}/app/.thrift/.gitignore`)
    await symlink('/dev/zero', `${project.root}/app/.thrift/types/main.d.thrift.ts`)
    await inner().write()
    expect(await project.read('app/.thrift/.gitignore')).toBe('*\n')
    expect(await project.read('outside/.gitignore')).toBe('mine')
    expect(await project.read('app/.thrift/types/main.d.thrift.ts')).toContain('Here')
  })

  test('reads no IDL from links to other things and from pipes', async () => {
    await project.write('outside/passwd', 'root:x:0:0')
    await symlink(outside('passwd'), `${project.root}/app/leak.thrift`)
    await promisify(execFile)('mkfifo', [`${project.root}/app/pipe.thrift`])
    await project.write('app/main.thrift', 'include "pipe.thrift"')
    const { diagnostics } = await inner().write()
    expect(diagnostics.map(diagnostic => format(diagnostic)).join()).not.toContain('root:x')
    expect(diagnostics.map(({ id }) => id)).toEqual(['include-not-found'])
  })
})

describe('a bundler', () => {
  const build = (options: Parameters<typeof thriftEsbuild>[0]) =>
    esbuild.build({
      absWorkingDir: project.root,
      stdin: { contents: '' },
      write: false,
      plugins: [thriftEsbuild(options)],
    })

  test('writes the types of all files when it starts, imported or not', async () => {
    await build({})
    expect(await tree()).toEqual(complete)
  })

  test('writes no types if told so', async () => {
    await build({ dts: false })
    await expect(tree()).rejects.toThrow('ENOENT')
  })

  test('follows edits while its dev server runs, of files that no page has asked for as well', async () => {
    const server = await createServer({
      root: project.root,
      configFile: false,
      logLevel: 'silent',
      plugins: [thriftVite()],
      server: { middlewareMode: true, ws: false },
    })
    try {
      const types = () => project.read(twitter).catch(() => '')
      await eventually(project, 'src/twitter.thrift', types, text => text.includes('userName'))
      await project.edit('src/twitter.thrift', 'string userName', 'string nickName')
      await eventually(project, 'src/twitter.thrift', types, text => text.includes('nickName'))
      await project.write('src/later.thrift', 'struct Later {}')
      const later = () => project.read('.thrift/types/src/later.d.thrift.ts').catch(() => '')
      await eventually(project, 'src/later.thrift', later, text => text.includes('Later'))
    } finally {
      await server.close()
    }
  })
})
