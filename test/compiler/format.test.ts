/** Diagnostics as people read them. */
import { format } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'

const shown = async (idl: string) => (await compile(idl)).diagnostics.map(each => format(each)).join('\n\n')

test('a diagnostic shows the lines around its place, carets, the other place and a hint', async () => {
  const idl = ['// one', '// two', 'struct Tweet {', '  1: i32 id', '  2: Strin text', '}'].join('\n')
  expect(await shown(idl)).toBe(`/main.thrift:5:6 error: There is no type "Strin" [unknown-type]
3 | struct Tweet {
4 |   1: i32 id
5 |   2: Strin text
  |      ^^^^^
hint: did you mean string?`)
  expect(
    await shown(idl.replace('2: Strin', '1: string')),
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
  expect(await shown('struct S {\n\t1:\tFoo x\n}')).toBe(
    '/main.thrift:2:5 error: There is no type "Foo" [unknown-type]\n1 | struct S {\n2 | \t1:\tFoo x\n  | \t  \t^^^',
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

test('a long line is shown around its place', async () => {
  const fields = (count: number, first: number) =>
    Array.from({ length: count }, (_, i) => `${first + i}: i32 f${first + i}, `).join('')
  const text = await shown(`struct S {\n${fields(500, 1)}501: Int x, ${fields(500, 502)}}`)
  expect(text).toMatch(/^2 \| ….*501: Int x.*…$/m)
  const [, line = '', carets = ''] = text.split('\n').slice(1)
  expect(line.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('Int')
  expect(text.length).toBeLessThan(600)
})

test('what would play tricks on a terminal is shown as a strange character', async () => {
  const idl = 'const i32 A = "\x1b[2J\u202e" // \x07\x9b\nstruct "\x1b[31m"'
  const text = await shown(idl)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that must not be there.
  expect(text).not.toMatch(/[\x00-\x08\x0b-\x1f\x7f-\x9f\u202e]/)
  expect(text).toContain('1 | const i32 A = "\ufffd[2J\ufffd" // \ufffd\ufffd\n  |               ^^^^^^^')
})

test('each piece can have a colour, and nothing else is changed by that', async () => {
  const { diagnostics } = await compile('struct S { 1: i32 a, 1: Itn b, 1: i32 c }')
  for (const diagnostic of diagnostics) {
    const painted = format(diagnostic, { paint: (style, text) => `<${style}>${text}</${style}>` })
    expect(painted).toMatch(/^<place>.*<\/place> <error>error:<\/error> /)
    expect(painted).toContain(
      '<error>^</error>'.replace('^', '^'.repeat(diagnostic.span.end - diagnostic.span.start)),
    )
    expect(painted.replace(/<\/?[a-z]+>/g, '')).toBe(format(diagnostic))
  }
})

test('a file of UTF-16 is told so, and nothing else', async () => {
  for (const encoding of ['utf-16le', 'utf-16be'] as const) {
    const bytes = Buffer.from('\ufeffstruct S {}\n', 'utf16le')
    const text = new TextDecoder().decode(encoding === 'utf-16le' ? bytes : bytes.swap16())
    expect(await shown(text)).toContain('1:1 error: This file is not UTF-8 [bad-character]')
  }
})
