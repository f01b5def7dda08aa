/**
 * What keeps a formatted text from being written when it says something else. No file is known that gets so far, so this test alone
 * looks inside of the compiler.
 */
import { tokenize } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { parse } from '../../packages/compiler/src/parse/parser.ts'
import { difference } from '../../packages/compiler/src/reformat/difference.ts'

const read = (text: string) => {
  const source = { path: '/main.thrift', text }
  return { source, document: parse(source, () => {}), tokens: tokenize(source, () => {}) }
}

const between = (before: string, after: string) => difference(read(before), read(after))

test('white space and separators are no difference', () => {
  expect(between('struct S{1:i32 a,/*  b */}', 'struct S {\n  1: i32 a; /* b\n*/\n}\n')).toBeUndefined()
})

test.each([
  ['const i32 A = 1', 'const i32 A = 2', 'definitions.0.value.value is another'],
  ['const double A = 0.0', 'const double A = -0.0', 'definitions.0.value.value is another'],
  [
    'struct S { 1: i32 a }',
    'struct S { 1: optional i32 a }',
    'definitions.0.fields.0.requiredness is another',
  ],
  ['struct S { 1: i32 a }', 'struct S {}', 'definitions.0.fields.0 is another'],
  ['struct S {}\nstruct T {}', 'struct S {}', 'definitions.1 is another'],
  ['/** a */ enum E {}', 'enum E {}', 'definitions.0.doc is another'],
  ['enum E {}', '/** a */ enum E {}', 'definitions.0.doc is another'],
  ['package;\nenum E {}', 'enum E {}', 'dialect is another'],
  ['struct S {} // a', 'struct S {}', 'the comment //a is lost'],
  ['struct S {} // a\n// b', 'struct S {} // b\n// a', 'the comment //a is lost'],
  ['struct S {}', 'struct S {} // a', 'there is a comment more'],
])('%j and %j differ', (before, after, found) => {
  expect(between(before, after)).toBe(found)
})
