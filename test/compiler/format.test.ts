/** Diagnostics as people read them. */
import { format } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const shown = async (idl: string) => (await compile(idl)).diagnostics.map(each => format(each)).join('\n\n')

test('a diagnostic shows the lines around its place, carets, the other place and a hint', async () => {
  const idl = ['// one', '// two', 'struct Tweet {', '  1: i32 id', '  1: Strin text', '}'].join('\n')
  expect(await shown(idl)).toBe(`/main.thrift:5:6 error: There is no type "Strin" [unknown-type]
3 | struct Tweet {
4 |   1: i32 id
5 |   1: Strin text
  |      ^^^^^
hint: did you mean string?`)
  expect(
    await shown(idl.replace('Strin', 'string')),
  ).toBe(`/main.thrift:5:3 error: Field id 1 is used twice [duplicate-field-id]
3 | struct Tweet {
4 |   1: i32 id
5 |   1: string text
  |   ^
/main.thrift:4:3 note: "id" has it already
2 | // two
3 | struct Tweet {
4 |   1: i32 id
  |   ^`)
})

test('carets stand below their place behind tabs, and at the end of a line that breaks off', async () => {
  expect(await shown('struct S {\n\t1:\tInt x\n}')).toBe(
    '/main.thrift:2:5 error: There is no type "Int" [unknown-type]\n1 | struct S {\n2 | \t1:\tInt x\n  | \t  \t^^^',
  )
  expect(await shown('struct S {\n  1: i32\n}')).toContain('2 |   1: i32\n  |         ^')
})

test('line numbers of different widths stay below each other', async () => {
  const idl = `${'\n'.repeat(8)}struct S {\n  1: Int x\n}`
  expect(await shown(idl)).toContain('8  |\n9  | struct S {\n10 |   1: Int x\n   |      ^^^')
})

test('a line of a megabyte is shown by its beginning', async () => {
  const text = await shown(`struct S { 1: Int x } // ${'x'.repeat(1_000_000)}`)
  expect(text.length).toBeLessThan(1000)
})
