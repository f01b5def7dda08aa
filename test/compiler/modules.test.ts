/**
 * The modules of all IDL there is, laid out as their files are: the type checker is content with them, and they load. A file that the
 * compiler begins to accept joins by itself.
 */
import { execFile } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accepted, type Compiled, corpus } from '../corpus.ts'
import { createProject, type Project } from '../project.ts'
import { tsc, typescripts } from '../types/typescript.ts'

let project: Project
let files: readonly Compiled[]

/** Below the whole path of its file, whose modules then find each other as they were printed to. */
const placeOf = (path: string, target: 'ts' | 'd.ts') => `${target}${path}.${target}`

beforeAll(async () => {
  project = await createProject('modules')
  files = await accepted()
  for (const { path, compilation } of files) {
    for (const target of ['ts', 'd.ts'] as const)
      await project.write(placeOf(path, target), compilation.print(target).code)
    await project.write(`js${path}`, compilation.print('js').code)
  }
})

afterAll(() => project.remove())

test('there is enough IDL to speak of', () => {
  expect(files.length).toBeGreaterThan(corpus ? 330 : 60)
})

test('TypeScript 7 accepts every module, as source and as declarations', async () => {
  const options = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    noEmit: true,
  }
  await project.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: options,
      files: files.flatMap(({ path }) => [placeOf(path, 'ts'), placeOf(path, 'd.ts')]),
    }),
  )
  const [typescript] = typescripts.filter(({ name }) => name === 'TypeScript 7')
  expect(typescript && (await tsc(typescript, project.root))).toBe('')
})

test('every module loads, and exports what its file defines', async () => {
  const expected = files.map(({ path, compilation }) => ({
    path,
    // What is only a type has no value to export.
    exports: compilation.schema.definitions.flatMap(({ kind, name }) =>
      kind === 'typedef' || kind === 'interaction' ? [] : name,
    ),
  }))
  await project.write('files.json', JSON.stringify(expected))
  await project.write('loader.mjs', loader)
  await project.write('main.mjs', main)
  const hook = `data:text/javascript,import { register } from 'node:module'; register('./loader.mjs', '${pathToFileURL(`${project.root}/`)}')`
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', hook, 'main.mjs'], {
    cwd: project.root,
  })
  expect(JSON.parse(stdout)).toEqual({ loaded: files.length, wrong: [] })
})

/** Has Node take `.thrift` files for the modules that they hold here. */
const loader = `
import { readFile } from 'node:fs/promises'
export const load = async (url, context, next) =>
  url.endsWith('.thrift')
    ? { format: 'module', source: await readFile(new URL(url)), shortCircuit: true }
    : next(url, context)
`

const main = `
import { readFile } from 'node:fs/promises'
const wrong = []
let loaded = 0
for (const { path, exports } of JSON.parse(await readFile('files.json', 'utf8')))
  try {
    const module = await import('./js' + path)
    if (module.default !== module) wrong.push(path + ' is not its own default')
    for (const each of exports) if (!(each in module)) wrong.push(path + ' does not export ' + each)
    loaded++
  } catch (error) {
    wrong.push(path + ': ' + error)
  }
console.log(JSON.stringify({ loaded, wrong }))
`
