/**
 * Edits of what structs hold, one after the other, in a few files that use each other's in all the ways there are. A compiler that was there all
 * the time says and prints the same as one that has just been made. FUZZ_SEED repeats a run, FUZZ_EDITS prolongs it.
 */
import { createCompiler, hasErrors, memoryHost } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { generator, type Random } from './random.ts'
import { said } from './said.ts'

const edits = Number(process.env.FUZZ_EDITS ?? 200)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const size = 6

test('whoever compiles a project while its structs are edited gets what a fresh compiler gives', {
  timeout: 60_000 + edits * 100,
}, async () => {
  const random = generator(seed)
  const seen = { right: 0, wrong: 0 }
  for (let count = 0; count < edits; ) {
    const options = { descriptors: one(['off', 'on', 'docs'] as const, random) }
    const files = new Map(Array.from({ length: size }, (_, i) => [pathOf(i), fileOf(i, random)]))
    const old = createCompiler(memoryHost(files), options)
    for (const end = count + 30; count < end; count++) {
      // The first files are those that are included by most.
      const path = pathOf(random(random(size) + 1))
      const before = files.get(path) ?? ''
      files.set(path, edited(before, random))
      // Who asks for one file alone leaves others as they were some edits ago.
      const isAlone = random(3) === 0
      const [warm, cold] = [old.snapshot(), createCompiler(memoryHost(files), options).snapshot()]
      for (const asked of files.keys()) {
        if (isAlone && random(4) > 0) continue
        const [is, should] = [await warm.compile(asked), await cold.compile(asked)]
        const where = `seed ${seed}, edit ${count}, ${asked} when ${path} was\n${before}\nand is\n${files.get(path)}`
        expect(said(is), where).toEqual(said(should))
        // TypeScript has all that the other targets have.
        const optimize = one(['size', 'speed'] as const, random)
        expect(is.print('ts', { optimize }).code, where).toBe(should.print('ts', { optimize }).code)
        if (hasErrors(is.diagnostics)) seen.wrong++
        else seen.right++
      }
    }
  }
  // Nothing would have been tried if all of them were of one kind.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(0)
})

test.each([
  ['a constant', 'const b.B K = {}', '1: i32 a = 1', '1: i32 a = 2'],
  ['a constant of what holds it', 'const b.C K = {"b": {}}', '1: i32 a = 1', '1: i32 a = 2'],
  ['a default', 'struct A { 1: optional b.B b = {"a": 1} }', '1: i32 a', '1: i32 c'],
  ['the default of an argument', 'service W { void f(1: b.B b = {"a": 1}) }', '1: i32 a', '2: i32 c'],
  ['an annotation', '@b.B{a = 1} struct A {}', '1: i32 a', '1: i32 c'],
  [
    'what annotates an annotation',
    '@b.D struct A {}',
    '} @scope.Struct struct D {',
    '} @scope.Field struct D {',
  ],
  ['a mixin', 'struct A { @thrift.Mixin 1: b.B b; 2: i32 c }', '1: i32 a', '1: i32 a; 2: i32 c'],
  ['a field that is filled in', 'struct A { 1: b.B b }', '1: i32 a; 2: i32 c', '1: required i32 a; 2: i32 c'],
  ['what is required in it', 'struct A { 1: b.B b }', '1: required i32 a', '1: required i64 a'],
  ['a terse field', 'struct A { @thrift.TerseWrite 1: b.B b }', '1: i32 a = 1', '1: i32 a = 1; 2: i32 c'],
  ['an optional field', 'struct A { 1: optional list<b.B> b }', '1: optional i32 a', '1: optional i32 a = 1'],
])('what a struct holds is seen from another file through %s', async (_, user, from, to) => {
  const head = 'package "test.dev/a"\ninclude "thrift/annotation/thrift.thrift"\n'
  const held = (fields: string) =>
    `${head}include "thrift/annotation/scope.thrift"\n@scope.Struct struct B { ${fields} }\nstruct C { 1: B b }`
  const files = new Map([
    ['/a.thrift', `${head}include "b.thrift"\n${user}`],
    ['/b.thrift', held(from)],
  ])
  const old = createCompiler(memoryHost(files), { descriptors: 'on' })
  const all = async (compiler = old) => {
    const compilation = await compiler.compile('/a.thrift')
    return { ...said(compilation), code: compilation.print('ts').code }
  }
  const before = await all()
  files.set('/b.thrift', held(to))
  const after = await all(createCompiler(memoryHost(files), { descriptors: 'on' }))
  expect(after).not.toEqual(before)
  expect(await all()).toEqual(after)
})

const pathOf = (file: number): string => `/f${file}.thrift`

const structs = ['A', 'B', 'C'] as const

/** Most files are Meta's, since fields that are filled in show more of their types. Each includes some of those before it, and now and then one behind it. */
function fileOf(file: number, random: Random): string {
  const others = Array.from({ length: 3 }, () => (random(15) === 0 ? random(size) : random(file + 1)))
  const includes = [...new Set(others)].filter(other => other !== file)
  const text = [
    ...(random(3) > 0 ? [`package "test.dev/f${file}"`, 'include "thrift/annotation/thrift.thrift"'] : []),
    ...includes.map(other => `include "f${other}.thrift"`),
    ...structs.flatMap(name => [`struct ${name} {`, '}']),
    ...['exception X {', '  1: i32 a', '}'],
    // Who gives values sees more of others than most files do.
    ...['typedef', ...(random(4) === 0 ? ['const'] : []), 'service'],
  ].join('\n')
  const lines = text.split('\n').map(line => (/^(?:t|co|se)/.test(line) ? written(line, text, random) : line))
  return Array.from({ length: 6 }).reduce<string>(each => edited(each, random), lines.join('\n'))
}

/** A text with one line more, one less, or another one. */
function edited(text: string, random: Random): string {
  const lines = text.split('\n')
  const at = random(lines.length)
  const line = lines[at] ?? ''
  if (line.startsWith('  ') && random(one([2, 20], random)) === 0) lines.splice(at, 1)
  else if (line.endsWith('{') && random(8) > 0) lines.splice(at + 1, 0, fieldOf(text, random))
  else lines[at] = written(line, text, random)
  return lines.join('\n')
}

/** Something else of the kind that a line is. */
function written(line: string, text: string, random: Random): string {
  const type = typeOf(text, random)
  switch (/^@|^ |^\w+/.exec(line)?.[0]) {
    case ' ':
      return fieldOf(text, random)
    case 'typedef':
      return `typedef ${type === 'T' ? 'A' : type} T`
    case 'const':
      return `const ${type} K = ${literal(type, random)}`
    case 'service': {
      const argument = typeOf(text, random)
      const value = random(8) === 0 ? ` = ${literal(argument, random)}` : ''
      return `service W { ${type} f(1: ${argument} a${value}) throws (1: ${prefixOf(text, random)}X x) }`
    }
    case '@':
    case 'struct':
    case 'union':
    case 'exception': {
      const annotation = isMeta(text) && random(4) === 0 ? `@${structOf(text, random)} ` : ''
      const kind = line.endsWith('X {')
        ? 'exception'
        : one(['struct', 'struct', 'union', 'exception'], random)
      return `${annotation}${kind}${line.slice(-4)}`
    }
    default:
      return line
  }
}

/** One of many fields: of some the type is always a number or mostly a struct, so that there are values for them. */
function fieldOf(text: string, random: Random): string {
  const id = 1 + random(one([3, 16], random))
  const kind = (['number', 'struct', 'struct', 'any'] as const)[(id - 1) % 4] ?? 'any'
  const name = random(16) === 0 ? 'toString' : (['a', 'b', 'c'][id - 1] ?? `f${id}`)
  const type = {
    number: 'i32',
    struct: random(3) > 0 ? structOf(text, random) : `${prefixOf(text, random)}T`,
    any: typeOf(text, random),
  }[kind]
  const words = isMeta(text)
    ? ['', '', '', '', 'optional ', 'required ']
    : ['', 'optional ', 'required ', 'required ']
  const word = one(words, random)
  const annotation = word === '' && isMeta(text) && random(3) === 0 ? '@thrift.TerseWrite ' : ''
  const mixin = isMeta(text) && kind === 'struct' && random(3) === 0 ? '@thrift.Mixin ' : ''
  const value = random(type === 'i32' ? 4 : 16) === 0 ? ` = ${literal(type, random)}` : ''
  return `  ${annotation}${mixin}${id}: ${word}${type} ${name}${value}`
}

const isMeta = (text: string): boolean => text.startsWith('package')

/** What is in front of the names of the file, or of one that it includes. */
function prefixOf(text: string, random: Random): string {
  const includes = Array.from(text.matchAll(/include "(f\d+\.)thrift"/g), ([, prefix]) => prefix ?? '')
  return one(['', ...includes, ...includes], random)
}

const structOf = (text: string, random: Random): string => `${prefixOf(text, random)}${one(structs, random)}`

/** A struct, what a typedef makes of one, or what holds one. */
function typeOf(text: string, random: Random): string {
  const name = structOf(text, random)
  return one(
    [
      name,
      name,
      `${prefixOf(text, random)}T`,
      `list<${name}>`,
      `set<${name}>`,
      `map<${name}, i32>`,
      `map<i32, ${name}>`,
    ],
    random,
  )
}

function literal(type: string, random: Random): string {
  const value = random(3) > 0 ? '{}' : one(['{"a": 1}', '{"a": 1}', '{"b": {}}', '{"c": {"a": 2}}'], random)
  if (type === 'i32') return `${random(4)}`
  if (type.startsWith('map<i32')) return `{1: ${value}}`
  if (type.startsWith('map')) return `{${value}: 1}`
  if (type.endsWith('>')) return `[${value}]`
  return type.endsWith('T') ? '{}' : value
}

const one = <T>(items: readonly T[], random: Random): T => items[random(items.length)] as T // None is empty.
