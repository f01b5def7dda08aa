/**
 * Every word that means something to JavaScript, TypeScript, the runtime or the printer is a name in IDL like any other. Each file has
 * them all as the names of one kind of thing.
 */

import { runInNewContext } from 'node:vm'
import * as runtime from 'thrift-es'
import ts from 'typescript'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compile, inShort } from '../compile.ts'
import { createProject, type Project } from '../project.ts'
import { syntaxError } from '../syntax.ts'
import { typeCheck } from '../types/typescript.ts'
import { loadModules } from './node.ts'

/** From TypeScript itself, so that words of the future come along. */
const keywords = Array.from(
  { length: ts.SyntaxKind.LastKeyword - ts.SyntaxKind.FirstKeyword + 1 },
  (_, i) => ts.tokenToString(ts.SyntaxKind.FirstKeyword + i) ?? '',
)

const words = [
  ...new Set([
    ...keywords,
    ...(runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[]), // Those of the language itself.
    ...Object.getOwnPropertyNames(Object.prototype),
    ...Object.getOwnPropertyNames(Function.prototype),
    ...Object.keys(runtime),
    ...'Reader Writer Struct StructSchema OneOf AtMostOneOf ClientMethod ProcessorMethod Handler'.split(' '),
    ...'CallOptions Partial Pick Exclude then toJSON message stack cause AUsed createUsed readUsed'.split(
      ' ',
    ),
    ...'writeUsed UsedClient UsedProcessor r w v h i n arms init list set map item key value'.split(' '),
    ...'handler args _args context error options'.split(' '),
  ]),
].filter(word => /^[A-Za-z_][A-Za-z_0-9]*$/.test(word))

/** Those with which a type begins in Thrift name nothing where a type is due. */
const typeWords =
  /^(?:void|bool|byte|i(?:8|16|32|64)|float|double|string|binary|uuid|list|set|map|stream|sink)$/
const types = words.filter(word => !typeWords.test(word))

const each = (of: readonly string[], idl: (word: string, id: number) => string) =>
  of.map((word, i) => idl(word, i + 1)).join('\n')

const fields = each(words, (word, id) => `${id}: list<string> ${word}`)
/** Checking a union takes TypeScript the cube of its arms. */
const few = Array.from({ length: Math.ceil(words.length / 30) }, (_, i) => words.slice(30 * i, 30 * i + 30))

const files: Readonly<Record<string, string>> = {
  structs: each(types, word => `struct ${word} { 1: ${word} own }`),
  'structs that are filled in': `package "test.dev/words"
    ${each(types, word => `struct ${word} { 1: Used a; 2: required i32 b }`)} struct Used { ${fields} }`,
  unions: each(types, word => `union ${word} { 1: i32 a; 2: ${word} own }`),
  exceptions: `${each(types, word => `exception ${word} { 1: i32 a }`)}
    service Used { ${each(types, (word, id) => `void f${id}() throws (1: ${word} e)`)} }`,
  enums: each(types, (word, id) => `enum ${word} { A } const ${word} USED_${id} = ${word}.A`),
  constants: each(words, word => `const set<i32> ${word} = [1]`),
  typedefs: each(types, (word, id) => `typedef i32 ${word} struct Used_${id} { 1: ${word} a }`),
  aliases: `struct Used {} ${each(types, (word, id) => `typedef Used ${word} struct Used_${id} { 1: ${word} a }`)}`,
  services: each(
    words,
    (word, id) => `service ${word} { i32 f(1: i32 a) } service Used_${id} extends ${word} {}`,
  ),
  interactions: each(
    words,
    (word, id) => `interaction ${word} { void f() } service Used_${id} { performs ${word}; }`,
  ),
  fields: `struct Used { ${fields} } exception UsedToo { ${fields} }`,
  'fields that are required': `struct Used { ${each(words, (word, id) => `${id}: required list<string> ${word}`)} }`,
  'fields that a constant leaves out': `struct Used {
    ${each([...words, 'own'], (word, id) => `${id}: optional Used ${word}`)} } const list<Used> C = [{}, {"own": {}}]`,
  defaults: `struct Used { ${each(words, (word, id) => `${id}: i32 ${word} = 1`)} } const Used C = {}`,
  arms: few.map((some, i) => `union U${i} { ${each(some, (word, id) => `${id}: i32 ${word}`)} }`).join('\n'),
  values: `enum Used { ${words.join(', ')} }`,
  functions: `service Used { ${each(words, word => `i32 ${word}(1: i32 ${word})`)} }`,
  arguments: `service Used { i32 f(${each(words, (word, id) => `${id}: list<i32> ${word}`)}) }`,
  throws: `exception E {} service Used { i32 f() throws (${each(
    words.filter(word => word !== 'success'),
    (word, id) => `${id}: E ${word}`,
  )}) }`,
}

let project: Project

beforeAll(async () => {
  project = await createProject('words')
})

afterAll(() => project.remove())

test.each(Object.entries(files))('may be the names of %s', async (_, idl) => {
  const compilation = await compile(idl)
  const errors = compilation.diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.map(inShort)).toEqual([])
  for (const target of ['ts', 'js', 'd.ts'] as const)
    expect(syntaxError(compilation.print(target).code, target)).toBeUndefined()
})

test('are accepted by TypeScript 7', { timeout: 180_000 }, async () => {
  const paths: string[] = []
  for (const [name, idl] of Object.entries(files)) {
    const { print } = await compile(idl)
    for (const target of ['ts', 'd.ts'] as const) {
      const path = `${target}/${name}/main.thrift.${target}`
      // What is printed for servers has all that is printed for pages.
      await project.write(path, print(target, { optimize: 'speed' }).code)
      paths.push(path)
    }
  }
  expect(await typeCheck(project, paths)).toBe('')
})

test('are no trouble to Node', async () => {
  const modules = new Map<string, string>()
  for (const [name, idl] of Object.entries(files))
    modules.set(`/${name}/main.thrift`, (await compile(idl)).print('js').code)
  const { errors, exports } = await loadModules(project, modules)
  expect(errors).toEqual({})
  // What is called is called something else, or nobody could import the module at run time.
  const classes = types.map(word => (word === 'then' ? 'then$' : word))
  for (const kind of ['structs', 'unions', 'exceptions', 'enums', 'aliases'])
    expect(exports[`/${kind}/main.thrift`]).toEqual(
      expect.arrayContaining(kind === 'exceptions' ? classes : types),
    )
})
