/**
 * The modules of all IDL there is, laid out as their files are: the type checker is content with them, and they load. A file that the
 * compiler begins to accept joins by itself.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accepted, type Compiled, corpus } from '../corpus.ts'
import { createProject, type Project } from '../project.ts'
import { typeCheck } from '../types/typescript.ts'
import { loadModules } from './node.ts'

let project: Project
let files: readonly Compiled[]

/** Below the whole path of its file, whose modules then find each other as they were printed to. */
const placeOf = (path: string, target: 'ts' | 'd.ts') => `${target}${path}.${target}`

beforeAll(async () => {
  project = await createProject('modules')
  files = await accepted()
  for (const { path, compilation } of files) {
    // What is printed for servers has all that is printed for pages.
    for (const target of ['ts', 'd.ts'] as const)
      await project.write(placeOf(path, target), compilation.print(target, { optimize: 'speed' }).code)
  }
})

afterAll(() => project.remove())

test('there is enough IDL to speak of', () => {
  expect(files.length).toBeGreaterThan(corpus ? 330 : 60)
})

test('TypeScript 7 accepts every module, as source and as declarations', { timeout: 180_000 }, async () => {
  const modules = files.flatMap(({ path }) => [placeOf(path, 'ts'), placeOf(path, 'd.ts')])
  expect(await typeCheck(project, modules)).toBe('')
})

test('every module loads, and exports what its file defines', async () => {
  const modules = new Map(files.map(({ path, compilation }) => [path, compilation.print('js').code]))
  const { exports, errors } = await loadModules(project, modules)
  expect(errors).toEqual({})
  for (const { path, name, compilation } of files)
    expect.soft(exports[path], name).toEqual(
      expect.arrayContaining(
        compilation.schema.definitions
          // What is only a type has no value to export.
          .filter(({ kind }) => kind !== 'typedef' && kind !== 'interaction')
          .map(({ kind, name }) => (kind === 'exception' && name === 'then' ? 'then$' : name)),
      ),
    )
})
