import { createCompiler, memoryHost } from '@thrift-es/compiler'
import { describe, expect, test } from 'vitest'
import { compile, inShortAll } from '../compile.ts'

describe('an include', () => {
  test('is looked for beside the including file first, then in each include directory in order', async () => {
    const files = {
      'main.thrift':
        'include "a.thrift" include "b.thrift" include "sub/c.thrift"\nstruct S { 1: a.A a; 2: b.B b; 3: c.C c }',
      'a.thrift': 'struct A {}',
      'first/a.thrift': 'struct Wrong {}',
      'first/b.thrift': 'struct B {}',
      'second/b.thrift': 'struct Wrong {}',
      'second/sub/c.thrift': 'include "../../d.thrift"\nstruct C { 1: d.D d }',
      'd.thrift': 'struct D {}',
    }
    const compilation = await compile(files, ['/first', '/second'])
    expect(inShortAll(compilation)).toEqual([])
    expect([...compilation.dependencies].sort()).toEqual([
      '/a.thrift',
      '/d.thrift',
      '/first/b.thrift',
      '/second/sub/c.thrift',
    ])
    expect([...compilation.missing].sort()).toEqual(['/b.thrift', '/first/sub/c.thrift', '/sub/c.thrift'])
    expect(compilation.print('js').code).toContain("from './second/sub/c.thrift'")
  })

  test('that is nowhere is an error which lists every place that was tried', async () => {
    const compilation = await compile('include "nowhere.thrift"', ['/first', '/second'])
    expect(inShortAll(compilation)).toEqual([
      '1:9 include-not-found: Cannot find the included file "nowhere.thrift"; tried /nowhere.thrift, /first/nowhere.thrift, /second/nowhere.thrift',
    ])
  })

  test('that is nowhere is reported once, not again for each name that it should have brought', async () => {
    const idl =
      'include "nowhere.thrift"\nstruct S { 1: nowhere.A a; 2: list<nowhere.B> b }\nconst i32 C = nowhere.D.E'
    expect(inShortAll(await compile(idl))).toHaveLength(1)
  })

  test('makes only its own names visible, not those of what it includes', async () => {
    const files = {
      'main.thrift': 'include "a.thrift"\nstruct S { 1: b.B b }',
      'a.thrift': 'include "b.thrift"',
      'b.thrift': 'struct B {}',
    }
    expect(inShortAll(await compile(files))).toEqual([
      '1:1 unused-include: Nothing of "a.thrift" is used here',
      '2:15 unknown-include: No include of this file is called "b"',
    ])
  })

  test('by an absolute path is found, and means a file of one machine', async () => {
    const files = {
      'main.thrift': 'include "/idl/a.thrift"\nstruct S { 1: a.A a }',
      'idl/a.thrift': 'struct A {}',
    }
    expect(inShortAll(await compile(files))).toEqual([
      '1:9 absolute-include: An absolute path means a file of this machine',
    ])
  })

  test('that comes along twice is linked once', async () => {
    const files: Record<string, string> = { 'main.thrift': 'include "l0.thrift" include "r0.thrift"' }
    // Each file includes both of the next pair: 2^40 paths lead to the last one.
    for (let i = 0; i < 40; i++)
      for (const side of 'lr')
        files[`${side}${i}.thrift`] = `include "l${i + 1}.thrift" include "r${i + 1}.thrift"`
    files['l40.thrift'] = files['r40.thrift'] = 'struct End {}'
    const compilation = await compile(files)
    expect(inShortAll(compilation)).toEqual([])
    expect(compilation.dependencies).toHaveLength(82)
  })

  test('of the file itself changes nothing', async () => {
    expect(inShortAll(await compile('include "main.thrift"\nstruct S { 1: main.S s }'))).toEqual([])
  })

  test('with a dot in its name has that as its prefix', async () => {
    const files = {
      'main.thrift': 'include "a.b.thrift"\nstruct S { 1: a.b.C c }',
      'a.b.thrift': 'struct C {}',
    }
    const compilation = await compile(files)
    expect(inShortAll(compilation)).toEqual([])
    expect(compilation.print('js').code).toContain("import * as a_b from './a.b.thrift'")
  })

  test('with a mistake in it does not make the including file wrong as well', async () => {
    const compilation = await compile({
      'main.thrift': 'include "a.thrift"\nstruct S { 1: a.A a }',
      'a.thrift': 'struct A { 1: Strng s }',
    })
    expect(inShortAll(compilation)).toEqual(['1:15 unknown-type: There is no type "Strng"'])
  })
})

test('a file may be asked for by a path that takes a detour', async () => {
  const compiler = createCompiler(memoryHost(new Map([['/a/b.thrift', 'struct B {}']])))
  expect((await compiler.compile('/a/../a/./b.thrift')).path).toBe('/a/b.thrift')
})

test('a service may extend one of another file, and answers to all functions', async () => {
  const files = {
    'main.thrift': 'include "a.thrift"\nservice S extends a.A { void own() }',
    'a.thrift': 'include "b.thrift"\nservice A extends b.B { void fromA() }',
    'b.thrift': 'struct T {}\nservice B { T fromB(1: T t) }',
  }
  const compilation = await compile(files)
  expect(inShortAll(compilation)).toEqual([])
  const { code } = compilation.print('d.ts')
  expect(code).toContain("import * as b from './b.thrift'")
  expect(code).toContain('fromB(t: b.T, options?: CallOptions): Promise<b.T>')
})
