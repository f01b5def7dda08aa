/** What is said of a mistake, and how loudly: the options that set it. */
import { createCompiler, type Level, type LevelOptions, memoryHost, rules } from '@thrift-es/compiler'
import { describe, expect, test } from 'vitest'

const idl = 'struct S { i32 a }\nunion U { 1: required i32 b }'

async function said(options: LevelOptions, text = idl, path = '/main.thrift'): Promise<string[]> {
  const compiler = createCompiler(memoryHost(new Map([[path, text]])), options)
  return (await compiler.compile(path)).diagnostics.map(({ id, severity }) => `${severity} ${id}`)
}

test('every rule has a level of its own', async () => {
  expect(await said({})).toEqual(['warning missing-field-id', 'warning union-requiredness'])
})

test('a level may be set, and a rule switched off', async () => {
  expect(await said({ diagnostics: { 'missing-field-id': 'error', 'union-requiredness': 'off' } })).toEqual([
    'error missing-field-id',
  ])
})

test('strict is a preset, and what is set beside it still counts', async () => {
  expect(await said({ strict: true })).toContain('error missing-field-id')
  expect(await said({ strict: true, diagnostics: { 'missing-field-id': 'warn' } })).toContain(
    'warning missing-field-id',
  )
})

test('Meta’s dialect has levels of its own', async () => {
  expect(await said({}, `package "a.b/c"\n${idl}`)).toEqual([
    'error missing-field-id',
    'error union-requiredness',
  ])
})

test('what an installed package has to be warned of is nothing to whoever installed it', async () => {
  const path = '/app/node_modules/@acme/idl/svc.thrift'
  expect(await said({ strict: true }, idl, path)).toEqual([])
  expect(await said({ strict: true }, 'struct S { 1: Missing a }', path)).toEqual(['error unknown-type'])
})

describe('options that cannot be', () => {
  const failure = (diagnostics: Record<string, string>) => () =>
    createCompiler(memoryHost(new Map()), { diagnostics } as LevelOptions)

  test('name a rule that there is not', () => {
    expect(failure({ 'missing-field-ids': 'off' })).toThrow(
      'There is no diagnostic "missing-field-ids"; did you mean "missing-field-id"?',
    )
    expect(failure({ xyzzy: 'off' })).toThrow(/^There is no diagnostic "xyzzy"$/)
    expect(failure({ constructor: 'off' })).toThrow(/^There is no diagnostic "constructor"/)
  })

  test('name a level that there is not', () => {
    expect(failure({ 'missing-field-id': 'warning' })).toThrow(
      '"warning" is no level for "missing-field-id": there are off, warn and error',
    )
  })

  test.each(Object.entries(rules).flatMap(([id, level]) => (level === 'always' ? [id] : [])))(
    'play down %s, which is always an error',
    id => {
      for (const level of ['off', 'warn'] satisfies Level[])
        expect(failure({ [id]: level })).toThrow(`"${id}" is always an error`)
      expect(failure({ [id]: 'error' })).not.toThrow()
    },
  )
})

describe('of more mistakes than anybody reads', () => {
  const many = (count: number, last = '') =>
    `struct S {\n${Array.from({ length: count }, (_, i) => `i32 f${i}`).join('\n')}\n}\n${last}`

  test('the errors are listed first', async () => {
    const found = await said({}, many(150, 'struct T { 1: Missing a }'))
    expect(found).toHaveLength(101)
    expect(found).toContain('error unknown-type')
  })

  test('warnings alone make no error', async () => {
    expect((await said({}, many(150))).at(-1)).toBe('warning too-many-mistakes')
    expect(await said({}, many(100))).toHaveLength(100)
  })
})
