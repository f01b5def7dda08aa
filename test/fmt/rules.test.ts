/** What the formatter does to each thing, on the smallest text that shows it. */
import { reformat } from '@thrift-es/compiler'
import { describe, expect, test } from 'vitest'
import { laidOut } from './laid-out.ts'

describe('separators', () => {
  test('fields end as most of them do', () => {
    expect(laidOut('struct S {\n1: i32 a,\n2: i32 b;\n3: i32 c;\n4: i32 d\n}')).toBe(
      'struct S {\n  1: i32 a;\n  2: i32 b;\n  3: i32 c;\n  4: i32 d;\n}\n',
    )
    expect(laidOut('struct S {\n1: i32 a\n2: i32 b\n3: i32 c;\n}')).toBe(
      'struct S {\n  1: i32 a\n  2: i32 b\n  3: i32 c\n}\n',
    )
  })

  test('of two habits that are as frequent, the first one wins', () => {
    expect(laidOut('enum E {\nA;\nB,\nC;\nD,\n}')).toBe('enum E {\n  A;\n  B;\n  C;\n  D;\n}\n')
  })

  test('each block has a habit of its own', () => {
    expect(laidOut('enum E {\nA;\n}\n\nenum F {\nA\n}')).toBe('enum E {\n  A;\n}\n\nenum F {\n  A\n}\n')
  })

  test('functions and what a service performs are counted apart', () => {
    expect(laidOut('service S {\nperforms I;\nvoid a()\nvoid b()\n}')).toBe(
      'service S {\n  performs I;\n  void a()\n  void b()\n}\n',
    )
  })

  test('constants and typedefs are counted in the whole file', () => {
    expect(laidOut('const i32 A = 1;\ntypedef i32 T\nconst i32 B = 2\nconst i32 C = 3;')).toBe(
      'const i32 A = 1;\ntypedef i32 T\nconst i32 B = 2;\nconst i32 C = 3;\n',
    )
  })

  test('on one line there are commas between them, or semicolons if most have one', () => {
    expect(laidOut('struct S { 1: i32 a 2: i32 b, }')).toBe('struct S { 1: i32 a, 2: i32 b }\n')
    expect(laidOut('struct S { 1: i32 a; 2: i32 b; }')).toBe('struct S { 1: i32 a; 2: i32 b }\n')
  })

  test('values, arguments and annotations have commas', () => {
    expect(laidOut('const list<i32> L = [1 2;3]')).toBe('const list<i32> L = [1, 2, 3]\n')
    expect(laidOut('const map<i32, i32> M = {\n1:2\n3:4}')).toBe(
      'const map<i32, i32> M = {\n  1: 2,\n  3: 4,\n}\n',
    )
    expect(laidOut('service S { void f(1: i32 a; 2: i32 b) (x = "1" y) }')).toBe(
      'service S { void f(1: i32 a, 2: i32 b) (x = "1", y) }\n',
    )
  })

  test('there is none behind a definition in braces, and one stays behind a package without a name', () => {
    expect(laidOut('struct S {};\nenum E {},')).toBe('struct S {}\nenum E {}\n')
    expect(laidOut('@A package ;')).toBe('@A\npackage;\n')
  })

  test('one that the others do without stays where the next word would go on with the member', () => {
    const text = 'service S {\n  void a()\n  void b(),\n  throws c()\n  void d()\n}\n'
    expect(laidOut(text)).toBe(text)
  })
})

describe('brackets', () => {
  const wide = `1: string a_rather_long_name, 2: string another_rather_long_name, 3: string and_yet_another_name`

  test('stay on one line if they were begun there and fit', () => {
    expect(laidOut('enum E { A,\nB,\nC\n}')).toBe('enum E { A, B, C }\n')
    expect(laidOut('enum E {\nA, B, C }')).toBe('enum E {\n  A,\n  B,\n  C,\n}\n')
  })

  test('are broken where the line would be too long, one thing to a line', () => {
    const lines = wide.split(', ').map(each => `    ${each},\n`)
    expect(laidOut(`service S {\n  void find_them(${wide})\n}`)).toBe(
      `service S {\n  void find_them(\n${lines.join('')}  )\n}\n`,
    )
  })

  test('fill a line to its last column', () => {
    const line = (width: number) => `typedef string T (a = "${'x'.repeat(width - 28)}", b)`
    expect(line(110)).toHaveLength(110)
    expect(laidOut(line(110))).toBe(`${line(110)}\n`)
    expect(laidOut(line(111)).split('\n')).toHaveLength(5)
  })

  test('of types are broken only when nothing else helps', () => {
    const type = 'map<string, map<string, list<string>>>'
    expect(laidOut(`struct S {\n  1: ${type} ${'x'.repeat(60)} (key = "value")\n}`)).toBe(
      `struct S {\n  1: ${type} ${'x'.repeat(60)} (\n    key = "value",\n  )\n}\n`,
    )
    expect(laidOut(`struct S {\n  1: ${type} ${'x'.repeat(80)}\n}`)).toBe(
      `struct S {\n  1: map<\n    string,\n    map<string, list<string>>\n  > ${'x'.repeat(80)}\n}\n`,
    )
  })

  test('have numbers on the lines that their author gave them', () => {
    const text = 'const list<i32> L = [\n  1, 0,\n  0, 1,\n]\n'
    expect(laidOut(text)).toBe(text)
    const long = laidOut(`const list<i32> L = [${'1000, '.repeat(50)}]`).split('\n')
    expect(long.map(line => line.length)).toEqual([21, 109, 109, 85, 1, 0])
  })
})

describe('empty lines', () => {
  test('there is one at most where there were any, and none inside of brackets at the ends', () => {
    expect(laidOut('\n\nstruct S {\n\n\n1: i32 a\n\n\n\n2: i32 b\n\n}\n\n\n')).toBe(
      'struct S {\n  1: i32 a\n\n  2: i32 b\n}\n',
    )
  })

  test('there is one around a definition of several lines, and between headers and definitions', () => {
    expect(
      laidOut(
        'include "a.thrift"\nconst i32 A = 1\nconst i32 B = 2\nstruct S {\n1: i32 a\n}\n// of T\nstruct T {}',
      ),
    ).toBe(
      'include "a.thrift"\n\nconst i32 A = 1\nconst i32 B = 2\n\nstruct S {\n  1: i32 a\n}\n\n// of T\nstruct T {}\n',
    )
  })

  test('there is none inside of a doc that begins behind the definition above', () => {
    const text = 'struct S {\n  1: i32 a\n} /// The doc\n/// of T.\nstruct T {}\n'
    expect(laidOut(text)).toBe(text)
  })

  test('a comment stays with what its author has put it beside', () => {
    const text = 'struct S {\n  1: i32 a\n}\n// the end of S\n\nstruct T {}\n'
    expect(laidOut(text)).toBe(text)
  })
})

describe('the text', () => {
  test('of strings and numbers stays as it is written', () => {
    const text = `const list<string> L = ['it\\'s', "\\x41", "two\n lines"]\nconst i64 N = -0x0F\nconst double D = +.5E-3\n`
    expect(laidOut(text).replace(/\s+/g, '')).toBe(text.replace(/\s+/g, '').replace('"]', '",]'))
    expect(laidOut(text)).toContain('"two\n lines"')
  })

  test('keeps its byte order mark and its kind of line breaks', () => {
    expect(laidOut('\ufeffstruct  S {}')).toBe('\ufeffstruct S {}\n')
    expect(laidOut('/**\r\n * A\r\n */\r\nenum E {\r\nA // a\n}\r\n')).toBe(
      '/**\r\n * A\r\n */\r\nenum E {\r\n  A // a\r\n}\r\n',
    )
  })

  test('of a file without definitions is its comments', () => {
    expect(laidOut('')).toBe('')
    expect(laidOut(' \n\n ')).toBe('')
    expect(laidOut('\n\n// one  \n\n\n/* two */')).toBe('// one\n\n/* two */\n')
  })

  test('of a doc comment is indented anew only if the doc stays the same', () => {
    expect(laidOut('struct S {\n/** One\n two. */ 1: i32 a\n}')).toBe(
      'struct S {\n  /** One\n two. */\n  1: i32 a\n}\n',
    )
    expect(laidOut('struct S {\n/**\n   One\n   two.\n*/ 1: i32 a\n}')).toBe(
      'struct S {\n  /**\n     One\n     two.\n  */\n  1: i32 a\n}\n',
    )
  })
})

describe('a file that is wrong', () => {
  test('is not formatted, and its mistakes are told', () => {
    expect(laidOut('struct S { 1: i32 }')).toBe(
      "1:19 unexpected-token: Expected the name of the field, found '}'",
    )
    expect(reformat({ path: '/x.thrift', text: 'struct S { 1: i32 }' }).text).toBeUndefined()
  })

  test('is formatted if only its meaning is wrong', () => {
    expect(laidOut('struct S { 1: Missing  a,1:i32 a }')).toBe('struct S { 1: Missing a, 1: i32 a }\n')
  })
})

describe('a large file', () => {
  const members = 200_000
  const many = (member: (i: number) => string) => Array.from({ length: members }, (_, i) => member(i))

  test.each([
    ['fields on one line', `struct S {${many(i => `${i}: i32 f${i}`).join(' ')}}`, members + 2],
    ['values of a list', `const list<string> L = [${many(() => '"x"').join()}]`, members + 2],
    ['comments', `struct S {}${'/* a */ // b\n'.repeat(members)}struct T {}`, members + 1],
    ['a doc comment of many lines', `/**\n${'  x\n'.repeat(members)}*/ struct S {}`, members + 3],
    [
      'a comment that is far to the right',
      `${' '.repeat(members)}/*\n${'x\n'.repeat(members)}*/`,
      members + 2,
    ],
  ])('is formatted in time: %s', { timeout: 120_000 }, (_, text, lines) => {
    expect(laidOut(text).split('\n').length - 1).toBeGreaterThanOrEqual(lines)
  })
})
