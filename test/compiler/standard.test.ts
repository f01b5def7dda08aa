/**
 * The IDL that needs nobody to bring it. What others have compiled against Meta's files must fit ours, so where THRIFT_ES_CORPUS names a
 * folder with those, each is compared with ours of the same path.
 */
import { existsSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCompiler, memoryHost, type schema } from '@thrift-es/compiler'
import { diskHost, findFiles } from '@thrift-es/compiler/node'
import * as esbuild from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { describe, expect, test } from 'vitest'
import { thriftEs } from '../cli/command.ts'
import { inShort, inShortAll } from '../compile.ts'
import { corpus } from '../corpus.ts'
import { createProject, run } from '../project.ts'
import { tsc, typescripts } from '../types/typescript.ts'

const folder = fileURLToPath(new URL('../../packages/compiler/standard', import.meta.url))
/** By the path in an include. */
const files = (await findFiles(folder)).map(path => relative(folder, path))

test('there is a file for every path of Meta’s', () => {
  const count = (family: string) => files.filter(file => file.startsWith(`thrift/${family}/`)).length
  expect({ annotation: count('annotation'), lib: count('lib/thrift') }).toEqual({ annotation: 11, lib: 26 })
})

test.each(files)('%s resolves where the host has no file but the one that includes it', async file => {
  const host = memoryHost(new Map([['/idl/main.thrift', `include "${file}"`]]))
  const compiler = createCompiler(host, { strict: true })
  const { diagnostics, dependencies } = await compiler.compile('/idl/main.thrift')
  expect(diagnostics.map(inShort)).toEqual([])
  expect(dependencies).toContain(`/node_modules/@thrift-es/compiler/standard/${file}`)
  for (const path of dependencies) expect((await compiler.compile(path)).diagnostics).toEqual([])
})

test('whoever brings a file of their own at such a path gets theirs', async () => {
  const path = 'thrift/annotation/thrift.thrift'
  const own = new Map([
    ['/main.thrift', `include "${path}"`],
    [`/${path}`, 'struct Mine {}'],
  ])
  const { dependencies } = await createCompiler(memoryHost(own)).compile('/main.thrift')
  expect(dependencies).toEqual([`/${path}`])
})

test.each(files)(
  '%s compiles without a warning, however strict one is with the files that include it',
  async file => {
    const compilation = await createCompiler(diskHost(), { strict: true }).compile(`${folder}/${file}`)
    expect(inShortAll(compilation)).toEqual([])
    expect(compilation.dependencies.filter(path => !path.startsWith(folder))).toEqual([])
  },
)

test('a project that includes every file type-checks, and every module loads', async () => {
  const project = await createProject('standard')
  try {
    // Several files have the same name.
    const alias = (file: string) => file.replace(/\.thrift$/, '').replaceAll('/', '_')
    await project.write('all.thrift', files.map(file => `include "${file}" as ${alias(file)}\n`).join(''))
    const { dependencies } = await createCompiler(diskHost()).compile(`${project.root}/all.thrift`)
    expect(dependencies).toHaveLength(files.length)

    // The declarations themselves are what is checked.
    const compilerOptions = {
      module: 'esnext',
      moduleResolution: 'bundler',
      strict: true,
      noEmit: true,
      types: [],
    }
    await project.write('tsconfig.json', JSON.stringify({ compilerOptions, include: ['.thrift/types/**/*'] }))
    expect(await thriftEs(project.root, 'types')).toMatchObject({ code: 0, stderr: '' })
    const [typescript] = typescripts.filter(({ name }) => name === 'TypeScript 7')
    expect(typescript && (await tsc(typescript, project.root))).toBe('')

    const lines = dependencies.map((path, i) => `import * as m${i} from ${JSON.stringify(path)}`)
    const names = dependencies.map((_, i) => `Object.keys(m${i}).length > 0`).join(', ')
    await project.write('main.js', `${lines.join('\n')}\nconsole.log([${names}].filter(Boolean).length)`)
    await esbuild.build({
      absWorkingDir: project.root,
      entryPoints: ['main.js'],
      outfile: 'out/bundle.mjs',
      bundle: true,
      format: 'esm',
      platform: 'node',
      plugins: [thrift()],
    })
    expect(await run(`${project.root}/out/bundle.mjs`)).toBe(`${files.length}\n`)
  } finally {
    await project.remove()
  }
})

describe.skipIf(corpus === undefined)('beside Meta’s file of the same path', () => {
  const theirs = join(corpus ?? '', 'fbthrift')
  const compiler = createCompiler(diskHost({ includeDirs: [theirs] })).snapshot()
  const shared = files.filter(file => existsSync(`${theirs}/${file}`))

  test('there is something to compare', () => expect(shared).toHaveLength(37))

  test.each(shared)('%s defines the same', async file => {
    const [mine, other] = await Promise.all([
      createCompiler(diskHost()).compile(`${folder}/${file}`),
      compiler.compile(`${theirs}/${file}`),
    ])
    expect(inShortAll(other).filter(text => text.includes('error'))).toEqual([])
    expect(factsOf(mine.schema)).toEqual(factsOf(other.schema))
  })
})

/** All that a file says to others, by subject; comments, and what only other languages read, are not. */
function factsOf(file: schema.Schema): ReadonlyMap<string, readonly string[]> {
  const facts = new Map([['package', [...annotations(file.structured), file.package ?? 'none']]])
  for (const each of file.definitions)
    facts.set(`${each.kind} ${each.name}`, [
      ...annotations(each.structured),
      each.uri ?? 'no universal name',
      ...contents(each),
    ])
  return new Map([...facts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function contents(definition: schema.Definition): readonly string[] {
  switch (definition.kind) {
    case 'const':
      return [typeText(definition.type), text(definition.value)]
    case 'typedef':
      return [typeText(definition.type)]
    case 'enum':
      return definition.values.map(
        ({ name, value, structured }) => `${annotations(structured)} ${name} = ${value}`,
      )
    case 'struct':
    case 'union':
    case 'exception':
      return definition.fields.map(fieldText)
    case 'service':
    case 'interaction':
      return definition.functions.map(({ name, oneway, args, result }) =>
        [name, oneway, ...args.fields.map(fieldText), ...result.fields.map(fieldText)].join(' '),
      )
  }
}

const fieldText = ({ id, name, requiredness, type, structured, default: value }: schema.Field): string =>
  `${annotations(structured)} ${id}: ${requiredness} ${typeText(type)} ${name} ${text(value)}`

function typeText(type: schema.Type): string {
  switch (type.kind) {
    case 'base':
      return type.name
    case 'list':
    case 'set':
      return `${type.kind}<${typeText(type.element)}>`
    case 'map':
      return `map<${typeText(type.key)}, ${typeText(type.value)}>`
    case 'reference':
      return `${type.definition.schema.prefix}.${type.definition.name}`
  }
}

const languages = ['cpp', 'erlang', 'go', 'hack', 'java', 'python', 'rust']

/** The annotations that mean something in every language. What the old, unchecked ones carry is almost always for one language. */
const annotations = (structured: readonly schema.StructuredAnnotation[]): readonly string[] =>
  structured
    .filter(({ struct }) => !languages.includes(struct.schema.prefix))
    .filter(({ struct }) => struct.name !== 'DeprecatedUnvalidatedAnnotations')
    .map(({ struct, value }) => `@${struct.schema.prefix}.${struct.name} ${text(value)}`)
    .sort()

/** A value as text, without the place where it stands. */
const text = (value: schema.Value | undefined): string =>
  JSON.stringify(value, (key, part: unknown) => {
    if (['struct', 'start', 'end'].includes(key)) return undefined
    if (part instanceof Map) return [...part].map(([field, each]) => [field.name, each])
    return typeof part === 'bigint' ? String(part) : part
  })
