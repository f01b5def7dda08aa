/** IDL that somebody wrote to do harm by its size: it is refused in words, or it compiles like any other. */
import { describe, expect, test } from 'vitest'
import { compile, inShortAll } from '../compile.ts'

describe('what would take for ever elsewhere', () => {
  test('of a hundred thousand mistakes, the first hundred are listed', async () => {
    const found = inShortAll(await compile(`struct S {\n${'  1: Missing x\n'.repeat(100_000)}}`))
    expect(found).toHaveLength(101)
    expect(found[100]).toContain('too-many-mistakes')
  })

  test.each([
    ['brackets', 'a<b,'],
    ['quotes', '“a '],
    ['characters', '$ '],
    ['separators', '1: required i32 a,, '],
  ])('a hundred thousand mistakes with %s on one line are as many as any', async (_, mistake) => {
    const found = inShortAll(await compile(`union S { ${mistake.repeat(100_000)} }`))
    expect(found.at(-1)).toContain('too-many-mistakes')
  })

  test('words where a function may begin are looked at once, and so are annotations that nobody closes', async () => {
    const words = inShortAll(await compile(`service S {\nvoid f(\n${'a, '.repeat(100_000)}`))
    expect(words.at(-1)).toContain('too-many-mistakes')
    const annotations = inShortAll(await compile(`struct S {\n${'@a{\n1: b c\n'.repeat(50_000)}`))
    expect(annotations.at(-1)).toContain('too-many-mistakes')
  })

  test('a typedef of itself is an error', async () => {
    expect(inShortAll(await compile('typedef T T'))).toEqual([
      '1:11 typedef-cycle: The typedef "T" is defined as itself',
    ])
  })

  test.each([
    ['types', `struct S { 1: ${'list<'.repeat(100_000)}i32${'>'.repeat(100_000)} x }`],
    ['values', `const list<i32> C = ${'['.repeat(100_000)}`],
    ['brackets', '('.repeat(100_000)],
    ['nested structs', ' struct S {\n'.repeat(20_000)],
  ])('%s nested a hundred thousand times are an error', async (_, idl) => {
    expect(inShortAll(await compile(idl)).length).toBeGreaterThan(0)
  })

  test('constants that double are stopped', async () => {
    const lines = ['const list<i32> C0 = [1, 1]']
    let type = 'list<i32>'
    for (let i = 1; i < 40; i++) {
      type = `list<${type}>`
      lines.push(`const ${type} C${i} = [C${i - 1}, C${i - 1}]`)
    }
    const found = inShortAll(await compile(lines.join('\n')))
    expect(found.filter(line => line.includes('constant-too-large'))).toHaveLength(1)
  })

  test('of values that are written there may be a million', async () => {
    const values = (count: number) => `const list<bool> C = [${'1 '.repeat(count)}]`
    expect(inShortAll(await compile(values(999_998)))).toEqual([])
    expect(inShortAll(await compile(values(999_999)))[0]).toContain(
      'constant-too-large: The constants of this file have more than 1000000 values',
    )
  })

  test('constants and typedefs that lead on and on are stopped', async () => {
    const constants = Array.from({ length: 20_000 }, (_, i) => `const i32 C${i} = C${i + 1}`).join('\n')
    expect(inShortAll(await compile(`${constants}\nconst i32 C20000 = 1`))[0]).toContain('nesting-too-deep')
    const typedefs = Array.from({ length: 20_000 }, (_, i) => `typedef T${i + 1} T${i}`).join('\n')
    expect(inShortAll(await compile(`${typedefs}\ntypedef i32 T20000`))[0]).toContain('nesting-too-deep')
  })

  test('typedefs and defaults that double are stopped', async () => {
    const types = Array.from({ length: 40 }, (_, i) => `typedef map<T${i}, T${i}> T${i + 1}`).join('\n')
    const doubled = await compile(`typedef i32 T0\n${types}\nstruct S { 1: T40 x }`)
    expect(inShortAll(doubled)[0]).toContain('type-too-large')
    const structs = Array.from(
      { length: 40 },
      (_, i) => `struct S${i + 1} { 1: S${i} a = {}; 2: S${i} b = {} }`,
    )
    const filled = await compile(`struct S0 { 1: i32 a = 1 }\n${structs.join('\n')}`)
    expect(inShortAll(filled).some(line => line.includes('constant-too-large'))).toBe(true)
    for (const { print } of [doubled, filled]) expect(print('js').code.length).toBeLessThan(10_000_000)
  })

  test('structs that are filled in have an end, whatever is required in them', async () => {
    const { print } = await compile(`package "test.dev/a"
      include "thrift/annotation/thrift.thrift"
      struct A { 1: required A a; 2: i32 n = 1 }
      struct B { 1: required C c }
      struct C { 1: B b; 2: i32 n = 1 }
      struct D { 1: A a; @thrift.TerseWrite 2: A b; 3: C c }`)
    expect(print('js').code).toContain('createA({ a: createA({}) })')
    expect(print('d.ts').code).toContain('b?: B')
  })

  test.each([
    ['structs', Array.from({ length: 20_000 }, (_, i) => `struct S${i} { 1: i32 a }`).join('\n')],
    ['enum values', `enum E { ${Array.from({ length: 200_000 }, (_, i) => `V${i}`).join(' ')} }`],
    ['fields', `struct S { ${Array.from({ length: 32_000 }, (_, i) => `${i + 1}: i32 f${i}`).join(' ')} }`],
    ['constants', Array.from({ length: 90_000 }, (_, i) => `const i32 C${i} = ${i}`).join('\n')],
    [
      'values of an enum in a constant',
      `enum E { ${Array.from({ length: 40_000 }, (_, i) => `V${i}`).join(' ')} }\nconst list<E> C = [${Array.from({ length: 40_000 }, (_, i) => `E.V${i}`).join(' ')}]`,
    ],
    ['lines of comment', `/**${'\n'.repeat(300_000)}x*/ struct S {}`],
    ['bytes in a constant', `const binary C = "${'x'.repeat(300_000)}"`],
  ])('many %s are compiled as any', async (_, idl) => {
    const compilation = await compile(idl)
    expect(inShortAll(compilation)).toEqual([])
    for (const target of ['ts', 'js', 'd.ts'] as const) compilation.print(target)
  })

  test.each([
    ['an unclosed comment', '/* x'],
    ['an unclosed string', 'const string C = "x'],
    ['a number of a million digits', `const i64 C = ${'9'.repeat(1_000_000)}`],
    ['a NUL', 'struct S {\0}'],
    ['a lone surrogate', 'const string S = "\ud800"'],
  ])('%s is an answer at once', async (_, idl) => {
    const compilation = await compile(idl)
    expect(() => compilation.print('ts')).not.toThrow()
  })
})
