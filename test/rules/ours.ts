/** What no other compiler has a rule for. */
import type { CompilerOptions } from '@thrift-es/compiler'
import type { Row } from './row.ts'

const strict: CompilerOptions = { strict: true }
const apacheOnly: CompilerOptions = { dialect: 'apache' }

export const ours: readonly Row[] = [
  {
    rule: 'No function makes a promise of the client',
    idl: 'service S { void then() }',
    id: 'then-function',
  },
  {
    rule: 'A construct is one of the dialect',
    idl: 'package "a.b/c"',
    id: 'foreign-construct',
    options: apacheOnly,
  },
  { rule: 'Nesting comes to an end', idl: `const list<i32> A = ${'['.repeat(65)}`, id: 'nesting-too-deep' },
  { rule: 'An include names IDL', idl: 'include "a.png"', id: 'include-not-thrift' },
  {
    rule: 'An include is used',
    idl: { 'main.thrift': 'include "a.thrift"\nstruct S {}', 'a.thrift': '' },
    id: 'unused-include',
  },
  {
    rule: 'Two included files of one name have no type in common',
    idl: {
      'main.thrift': 'include "a.thrift"\ninclude "b/a.thrift"\nstruct S { 1: a.A a }',
      'a.thrift': 'struct A {}',
      'b/a.thrift': 'struct A {}',
    },
    id: 'ambiguous-include',
  },
  {
    rule: 'A type has an end when it is written out',
    idl: `typedef i32 A0\n${Array.from({ length: 7 }, (_, i) => `typedef map<A${i}, A${i}> A${i + 1}`).join('\n')}`,
    id: 'type-too-large',
  },
  { rule: 'A value has an end', idl: 'struct S { 1: required S a }', id: 'endless-struct' },
  {
    rule: 'An annotation is spelt as one that means something',
    idl: 'struct S { 1: i64 a (js.tipe = "number") }',
    id: 'misspelt-annotation',
  },
  {
    rule: 'An annotation is one that somebody reads',
    idl: 'struct S { 1: optional i64 a (my.own = "1") }',
    id: 'unknown-key',
    options: strict,
  },
  { rule: 'An element is in a set once', idl: 'const set<i32> A = [1, 1]', id: 'duplicate-set-element' },
  {
    rule: 'Zero has a name where fields are filled in',
    idl: 'package "test.dev/rules"\nenum E { A = 1 }',
    id: 'enum-without-zero',
    options: strict,
  },
  {
    rule: 'An exception is thrown as one thing',
    idl: 'exception E {}\nservice S { void f() throws (1: E a, 2: E b) }',
    id: 'duplicate-thrown-type',
  },
  {
    rule: 'An exception is not called success',
    idl: 'exception E {}\nservice S { void f() throws (1: E success) }',
    id: 'throws-success',
  },
]
