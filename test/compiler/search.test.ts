/** Where the compiler finds an include on a disk without being told, and where it stops looking. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { createCompiler } from '@thrift-es/compiler'
import { diskHost } from '@thrift-es/compiler/node'
import { beforeEach, describe, expect, test } from 'vitest'

/** A folder outside of this repository. */
let root: string

beforeEach(async () => {
  root = await realpath(await mkdtemp(`${tmpdir()}/thrift-es-search-`))
  return () => rm(root, { recursive: true })
})

/** Writes files and says which of them one reaches by including, or what is wrong with it. */
async function found(
  from: string,
  files: Record<string, string>,
  { includeDirs = [], roots = [] }: { includeDirs?: string[]; roots?: string[] } = {},
): Promise<string[]> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(`${root}/${name}`), { recursive: true })
    await writeFile(`${root}/${name}`, text)
  }
  const inRoot = (folders: string[]) => folders.map(folder => `${root}/${folder}`)
  const host = diskHost({ includeDirs: inRoot(includeDirs), roots: inRoot(roots) })
  const { dependencies, diagnostics } = await createCompiler(host).compile(`${root}/${from}`)
  return [...dependencies.map(path => path.replace(`${root}/`, '')), ...diagnostics.map(({ id }) => id)]
}

const include = 'include "idl/common.thrift"\nstruct S { 1: common.C c }'
const common = 'struct C {}'

describe('an include with a folder in it', () => {
  test('is found from the root of the repository', async () => {
    const files = { '.git/HEAD': '', 'services/user/api/user.thrift': include, 'idl/common.thrift': common }
    expect(await found('services/user/api/user.thrift', files)).toEqual(['idl/common.thrift'])
  })

  test('is found from the nearest folder above that has it', async () => {
    const files = {
      '.git/HEAD': '',
      'services/user/api/user.thrift': include,
      'services/idl/common.thrift': common,
      'idl/common.thrift': 'struct Wrong {}',
    }
    expect(await found('services/user/api/user.thrift', files)).toEqual(['services/idl/common.thrift'])
  })

  test('is found in an include directory before it is looked for above', async () => {
    const files = {
      '.git/HEAD': '',
      'services/user.thrift': include,
      'idl/common.thrift': 'struct Wrong {}',
      'vendor/idl/common.thrift': common,
    }
    expect(await found('services/user.thrift', files, { includeDirs: ['vendor'] })).toEqual([
      'vendor/idl/common.thrift',
    ])
  })

  test('may be above a package, since a workspace has many', async () => {
    const files = {
      'pnpm-workspace.yaml': '',
      'packages/app/package.json': '{}',
      'packages/app/src/user.thrift': include,
      'idl/common.thrift': common,
    }
    expect(await found('packages/app/src/user.thrift', files)).toEqual(['idl/common.thrift'])
  })

  test.each(['.git/HEAD', 'pnpm-workspace.yaml'])(
    'is not looked for above the folder of %s',
    async marker => {
      const files = { [`app/${marker}`]: '', 'app/src/user.thrift': include, 'idl/common.thrift': common }
      expect(await found('app/src/user.thrift', files)).toEqual(['include-not-found'])
    },
  )

  test('is found from the uppermost package where there is neither', async () => {
    const files = {
      'package.json': '{}',
      'packages/app/package.json': '{}',
      'packages/app/user.thrift': include,
      'idl/common.thrift': common,
    }
    expect(await found('packages/app/user.thrift', files)).toEqual(['idl/common.thrift'])
  })

  test('is found up to a folder that somebody calls the root', async () => {
    const files = { 'idl/services/user.thrift': include, 'idl/idl/common.thrift': common }
    expect(await found('idl/services/user.thrift', files)).toEqual(['include-not-found'])
    expect(await found('idl/services/user.thrift', files, { roots: ['idl'] })).toEqual([
      'idl/idl/common.thrift',
    ])
  })

  test('of a dependency is not looked for in the project that depends on it', async () => {
    const files = {
      '.git/HEAD': '',
      'node_modules/@acme/idl/package.json': '{}',
      'node_modules/@acme/idl/src/user.thrift': include,
      'idl/common.thrift': common,
    }
    const from = 'node_modules/@acme/idl/src/user.thrift'
    expect(await found(from, files)).toEqual(['include-not-found'])
    const own = 'node_modules/@acme/idl/idl/common.thrift'
    expect(await found(from, { ...files, [own]: common })).toEqual([own])
  })
})

test('a name alone and a path that climbs mean one place', async () => {
  const files = {
    '.git/HEAD': '',
    'a/b/name.thrift': 'include "common.thrift"',
    'a/b/climb.thrift': 'include "../idl/common.thrift"',
    'common.thrift': common,
    'idl/common.thrift': common,
  }
  expect(await found('a/b/name.thrift', files)).toEqual(['include-not-found'])
  expect(await found('a/b/climb.thrift', files)).toEqual(['include-not-found'])
})

describe('a standard file', () => {
  const path = 'thrift/lib/thrift/RocketUpgrade.thrift'
  const user = `include "${path}"\nservice S extends RocketUpgrade.RocketUpgrade {}`

  test('needs nobody to bring it', async () => {
    const [dependency, ...others] = await found('src/user.thrift', { 'src/user.thrift': user })
    expect(others).toEqual([])
    expect(dependency).toMatch(/\/compiler\/standard\/thrift\/lib\/thrift\/RocketUpgrade\.thrift$/)
  })

  test('gives way to one of the same path, wherever an include may be', async () => {
    const mine = 'service RocketUpgrade {}'
    const files = { 'package.json': '{}', 'src/idl/user.thrift': user }
    for (const place of [`vendor/${path}`, path, `src/${path}`, `src/idl/${path}`]) {
      await rm(root, { recursive: true })
      const dependencies = await found(
        'src/idl/user.thrift',
        { ...files, [place]: mine },
        { includeDirs: ['vendor'] },
      )
      expect(dependencies).toEqual([place])
    }
  })

  test('is read although it lies where nothing else may be', async () => {
    const host = diskHost({ allows: file => file.startsWith(`${root}/`) })
    await found('src/user.thrift', { 'src/user.thrift': user })
    const { diagnostics } = await createCompiler(host).compile(`${root}/src/user.thrift`)
    expect(diagnostics).toEqual([])
  })

  test('is no place to look for other files', async () => {
    for (const other of [
      'thrift/other.thrift',
      'thrift/lib/other.thrift',
      'lib/thrift/RocketUpgrade.thrift',
    ]) {
      await writeFile(`${root}/user.thrift`, `include "${other}"`)
      const { diagnostics } = await createCompiler(diskHost()).compile(`${root}/user.thrift`)
      expect(diagnostics.map(({ message }) => message)).toEqual([
        `Cannot find the included file "${other}"; tried ${root}/${other}`,
      ])
    }
  })
})
