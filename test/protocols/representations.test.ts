/**
 * What values are in JavaScript, wherever a value can be: a row is a representation, asked for on the type, on a typedef in another
 * file, or on the field. Its bytes are those of the same IDL without it, and its types say it.
 */
import { pathToFileURL } from 'node:url'
import { createCompiler, memoryHost, type Optimize } from '@thrift-es/compiler'
import { decode, encode, type Struct } from 'thrift-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inShort } from '../compile.ts'
import { createProject, type Project } from '../project.ts'
import { typeCheck } from '../types/typescript.ts'
import { toHex } from './bytes.ts'
import {
  idlOf,
  plainOf,
  type Representation,
  representations,
  structs,
  typesOf,
  valuesOf,
} from './representations.ts'
import { numbered } from './rows.ts'

interface Values extends Readonly<Record<string, { readonly a: never }>> {}
interface Loaded {
  readonly main: Readonly<Record<string, Struct<object>>>
  readonly values: Values
}

let project: Project
const optimizations: readonly Optimize[] = ['size', 'speed']
const typed: string[] = []
const loaded = new Map<string, Loaded>()

async function load(row: Representation, folder: string): Promise<Loaded> {
  const compiler = createCompiler(memoryHost(idlOf(row)))
  const [optimize] = folder.split('/')
  for (const name of ['shared', 'main']) {
    const { diagnostics, print } = await compiler.compile(`/${name}.thrift`)
    expect(diagnostics.filter(({ severity }) => severity === 'error').map(inShort)).toEqual([])
    const options = { optimize: optimize as Optimize, specifier: (path: string) => `.${path}` }
    const js = print('js', { ...options, specifier: path => `.${path}.mjs` }).code
    await project.write(`${folder}/${name}.thrift.mjs`, js.replace(/^export \* as default .*$/m, ''))
    if (row.annotation !== undefined || row.value !== row.wire)
      for (const target of ['ts', 'd.ts'] as const) {
        const file = `${target}/${folder}/${name}.thrift.${target}`
        await project.write(file, print(target, options).code)
        typed.push(file)
      }
  }
  const imports = (suffix: string) => `import Long from 'long'
    import * as main from './main.thrift${suffix}'
    import { Names, Time, UserId, type Coin, type Side } from './shared.thrift${suffix}'`
  const values = valuesOf(row)
  const js = values.map(([name, code]) => `export const ${name} = ${code}`)
  await project.write(
    `${folder}/values.mjs`,
    [imports('.mjs').replace(/, type \w+/g, ''), ...js, `export const VALUE = ${row.value}`].join('\n'),
  )
  const ts = values.map(([name, code]) => `export const ${name}: main.${name} = ${code}`)
  await project.write(
    `ts/${folder}/values.ts`,
    [imports(''), 'export { Long, Names, Time, UserId, type Coin, type Side }', ...ts, ...typesOf(row)].join(
      '\n',
    ),
  )
  if (row.annotation !== undefined || row.value !== row.wire) typed.push(`ts/${folder}/values.ts`)
  const url = (file: string) => pathToFileURL(`${project.root}/${folder}/${file}`).href
  return {
    main: await import(/* @vite-ignore */ url('main.thrift.mjs')),
    values: await import(/* @vite-ignore */ url('values.mjs')),
  }
}

const table = optimizations.flatMap(optimize =>
  representations.map((row, i) => ({ ...row, optimize, id: `${optimize}/${i}` })),
)

beforeAll(async () => {
  project = await createProject('representations')
  for (const { id, optimize: _, ...row } of table) {
    loaded.set(id, await load(row, id))
    loaded.set(`${id}plain`, await load(plainOf(row), `${id}plain`))
  }
}, 120_000)
afterAll(() => project.remove())

const modules = (id: string): Loaded => {
  const found = loaded.get(id)
  if (!found) throw new Error(`there is no ${id}`)
  return found
}

describe.each(table)('$name, for $optimize', ({ id }) => {
  test.each(numbered)('$protocol.name: has the bytes of what it stands for, everywhere', ({ protocol }) => {
    const [{ main, values }, plain] = [modules(id), modules(`${id}plain`)]
    for (const [name, value] of Object.entries(values)) {
      const [struct, wire] = [main[name], plain.main[name]]
      if (name === 'VALUE') continue
      if (!struct || !wire) throw new Error(`there is no ${name}`)
      const bytes = encode(wire, plain.values[name] ?? {}, protocol)
      expect.soft(toHex(encode(struct, value, protocol)), name).toBe(toHex(bytes))
      const read = decode(struct, bytes, protocol)
      expect.soft(toHex(encode(struct, read, protocol)), name).toBe(toHex(bytes))
      const get = structs.find(each => each.name === name)?.position.get
      if (get) expect.soft(get((read as { a: never }).a), name).toEqual(get(value.a))
      else expect.soft(read, name).toEqual(value)
    }
  })

  test('is what constants and defaults are', () => {
    const { main, values } = modules(id)
    expect.soft(main.CONSTANT).toEqual(values.VALUE)
    expect.soft(main.TYPED).toEqual(values.VALUE)
    expect.soft(main.ANNOTATED).toEqual(values.VALUE)
    expect.soft(main.LIST).toEqual([values.VALUE])
    expect.soft(main.Defaults?.create({})).toEqual(values.Defaults)
    expect.soft(main.Defaults && decode(main.Defaults, Uint8Array.of(0))).toEqual(values.Defaults)
  })
})

test('types say what values are, everywhere', { timeout: 180_000 }, async () => {
  expect(await typeCheck(project, typed)).toBe('')
})
