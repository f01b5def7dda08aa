/** Includes that try to leave their project: whatever they are called, nothing of a file outside is read, shown or printed. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname } from 'node:path'
import { createCompiler, format, locate } from '@thrift-es/compiler'
import { type DiskOptions, diskHost } from '@thrift-es/compiler/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** A folder outside of this repository, with a project in it and files beside it. */
let base: string

const secret = 'const string SECRET = "hunter2" oops'
const shared = 'struct Shared { 1: optional i32 a }'

const files: Readonly<Record<string, string>> = {
  'outside.thrift': secret,
  'outside.txt': secret,
  'project-two/outside.thrift': secret,
  'elsewhere/shared.thrift': shared,
  'elsewhere/deep/secret.thrift': secret,
  'project/.git/HEAD': '',
  'project/secret.txt': secret,
  'project/src/folder.thrift/file.txt': secret,
  'project/idl/shared.thrift': shared,
  'project/node_modules/@acme/idl/package.json': '{}',
  'project/node_modules/@acme/idl/src/climbs.thrift':
    'include "../../../../secret.thrift"\nstruct S { 1: secret.T t }',
  'project/secret.thrift': secret,
  'bare/here/main.thrift': '',
  'bare/secret.thrift': secret,
  'bare/here/shared.thrift': shared,
}

const links: Readonly<Record<string, string>> = {
  'project/src/link.thrift': '../../outside.thrift',
  'project/src/text.thrift': '../secret.txt',
  'project/src/up': '../..',
  'project/src/chain.thrift': 'link.thrift',
  'project/src/dangling.thrift': '../../nowhere.thrift',
  'project/src/loop.thrift': 'loop.thrift',
  'project/src/near.thrift': '../idl/shared.thrift',
  'project/vendor': '../elsewhere',
  'linked-project': 'project',
}

beforeAll(async () => {
  base = await realpath(await mkdtemp(`${tmpdir()}/thrift-es-jail-`))
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(`${base}/${name}`), { recursive: true })
    await writeFile(`${base}/${name}`, text)
  }
  for (const [name, target] of Object.entries(links)) await symlink(target, `${base}/${name}`)
})
afterAll(() => rm(base, { recursive: true }))

interface Outcome {
  readonly ids: readonly string[]
  /** All that anybody gets to see of it. */
  readonly shown: string
  readonly dependencies: readonly string[]
}

async function compile(path: string, text: string, options: DiskOptions = {}): Promise<Outcome> {
  const compilation = await createCompiler(diskHost(options)).compile(`${base}/${path}`, text)
  const { diagnostics, dependencies } = compilation
  const frames = diagnostics.flatMap(each => [
    format(each),
    locate(each.source, each.span).lineText,
    each.source.text,
  ])
  const modules = (['ts', 'js', 'd.ts'] as const).map(target => JSON.stringify(compilation.print(target)))
  return {
    ids: [...new Set(diagnostics.map(({ id }) => id))],
    shown: [...frames, ...modules].join('\n'),
    dependencies: dependencies.map(file => file.replace(`${base}/`, '')),
  }
}

/** As an author would write it, and what becomes of it; `BASE` is the folder above the project. */
const tricks: readonly (readonly [include: string, id: string])[] = [
  ['../../outside.thrift', 'include-outside'],
  ['./../../outside.thrift', 'include-outside'],
  ['../src/../../outside.thrift', 'include-outside'],
  ['..//..//outside.thrift', 'include-outside'],
  ['../../project-two/outside.thrift', 'include-outside'],
  ['../../../../../../../../etc/passwd.thrift', 'include-outside'],
  ['BASE/outside.thrift', 'include-outside'],
  ['/BASE/outside.thrift', 'include-outside'],
  ['//localhost/BASE/outside.thrift', 'include-outside'],
  ['BASE/project/../outside.thrift', 'include-outside'],
  ['link.thrift', 'include-outside'],
  ['chain.thrift', 'include-outside'],
  ['up/outside.thrift', 'include-outside'],
  ['up/project/src/up/outside.thrift', 'include-outside'],
  ['../vendor/deep/secret.thrift', 'include-outside'],
  ['..\\\\..\\\\outside.thrift', 'include-outside'],
  ['\\\\\\\\localhost\\\\share\\\\outside.thrift', 'include-outside'],
  ['%2e%2e/%2e%2e/outside.thrift', 'include-not-found'],
  ['..%2f..%2foutside.thrift', 'include-not-found'],
  ['file:BASE/outside.thrift', 'include-not-found'],
  ['file:///BASE/outside.thrift', 'include-not-found'],
  ['C:/outside.thrift', 'include-outside'],
  ['../../OUTSIDE.THRIFT', 'include-not-thrift'],
  ['../../outside.thrift/', 'include-not-thrift'],
  ['../../outside.thrift/.', 'include-not-thrift'],
  ['../../outside.txt', 'include-not-thrift'],
  ['../../outside.thrift?raw', 'include-not-thrift'],
  ['../../outside.thrift\\x00.thrift', 'include-outside'],
  ['near.thrift\\x00/../../../outside.thrift', 'include-outside'],
  ['~/outside.thrift', 'include-not-found'],
  ['$HOME/outside.thrift', 'include-not-found'],
  ['text.thrift', 'include-not-found'],
  ['folder.thrift', 'include-not-found'],
  ['dangling.thrift', 'include-not-found'],
  ['loop.thrift', 'include-not-found'],
  ['', 'include-not-thrift'],
]

describe('an include of', () => {
  test.each(tricks)('%j opens nothing: %s', async (include, id) => {
    const path = include.replaceAll('BASE', base)
    const { ids, shown, dependencies } = await compile(
      'project/src/main.thrift',
      `include "${path}"\nstruct S { 1: optional i32 a }`,
    )
    expect(ids).toEqual([id])
    expect(dependencies).toEqual([])
    expect(shown).not.toMatch(/hunter2|oops|root:x/)
  })

  test.each([
    ['a file in a sibling folder', '../idl/shared.thrift', 'project/idl/shared.thrift'],
    ['one through a link inside of the project', 'near.thrift', 'project/src/near.thrift'],
    [
      'one by a path that leaves and comes back',
      '../../project/idl/shared.thrift',
      'project/idl/shared.thrift',
    ],
    ['one from the root of the project', 'idl/shared.thrift', 'project/idl/shared.thrift'],
  ])('%s is followed', async (_, include, found) => {
    const text = `include "${include}" as it\nstruct S { 1: it.Shared a }`
    const { ids, dependencies } = await compile('project/src/main.thrift', text)
    expect({ ids, dependencies }).toEqual({ ids: [], dependencies: [found] })
  })
})

describe('an include may reach', () => {
  const text = 'include "shared.thrift"\nstruct S { 1: optional shared.Shared a }'

  test('an include directory outside of the project, but not what is above it', async () => {
    const options = { includeDirs: [`${base}/elsewhere`] }
    expect(await compile('project/src/main.thrift', text, options)).toMatchObject({
      ids: [],
      dependencies: ['elsewhere/shared.thrift'],
    })
    const climbing = 'include "../outside.thrift"\nstruct S { 1: optional i32 a }'
    expect((await compile('project/src/main.thrift', climbing, options)).shown).not.toContain('hunter2')
  })

  test('an include directory that a link of the project leads to', async () => {
    const options = { includeDirs: [`${base}/project/vendor`] }
    expect((await compile('project/src/main.thrift', text, options)).ids).toEqual([])
  })

  test('a project through a link to it', async () => {
    const sibling = text.replace('shared.thrift', '../idl/shared.thrift')
    expect((await compile('linked-project/src/main.thrift', sibling)).ids).toEqual([])
  })

  test('only its own package, when it stands in a dependency', async () => {
    const path = 'project/node_modules/@acme/idl/src/climbs.thrift'
    const { ids, shown } = await compile(path, files[path] ?? '')
    expect(ids).toEqual(['include-outside'])
    expect(shown).not.toContain('hunter2')
    // Whoever includes the dependency opens no more of the project to it.
    const including = 'include "node_modules/@acme/idl/src/climbs.thrift"\nstruct S { 1: climbs.S s }'
    const through = await compile('project/src/main.thrift', including)
    expect(through.ids).toContain('include-outside')
    expect(through.shown).not.toContain('hunter2')
  })

  test('its own folder where nothing shows a project, or the root that somebody names', async () => {
    const climbing = 'include "../secret.thrift"\nstruct S { 1: optional i32 a }'
    expect((await compile('bare/here/main.thrift', text)).ids).toEqual([])
    expect((await compile('bare/here/main.thrift', climbing)).ids).toEqual(['include-outside'])
    const { ids } = await compile('bare/here/main.thrift', climbing, { roots: [`${base}/bare`] })
    expect(ids).not.toContain('include-outside')
  })
})

test('what is outside is not said to be there or not', async () => {
  const say = async (name: string) =>
    (await compile('project/src/main.thrift', `include "../../${name}.thrift"`)).shown.replaceAll(
      `/${name}.thrift`,
      '/it.thrift',
    )
  expect(await say('outside')).toBe(await say('missing'))
})
