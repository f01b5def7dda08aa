/** What thriftrw has rules for. */
import type { CompilerOptions } from '@thrift-es/compiler'
import type { Row } from './row.ts'

const strict: CompilerOptions = { strict: true }

export const thriftrw: readonly Row[] = [
  {
    rule: 'Every field is required, optional or has a default',
    idl: 'struct S { 1: i32 a }',
    id: 'unqualified-field',
    options: strict,
  },
  { rule: 'Ids are greater than zero', idl: 'struct S { -1: optional i32 a }', id: 'field-id-not-positive' },
  { rule: 'A name stands for one thing', idl: 'struct A {}\nservice A {}', id: 'duplicate-name' },
  { rule: 'Values of an enum do not overflow', idl: 'enum E { A = 2147483647, B }', id: 'enum-out-of-range' },
  { rule: 'A service is no value', idl: 'service A {}\nconst i32 B = A', id: 'unknown-constant' },
  {
    rule: 'Arguments are not optional',
    idl: 'service S { void f(1: optional i32 a) }',
    id: 'argument-requiredness',
    options: strict,
  },
  {
    rule: 'A path is not absolute',
    idl: { 'main.thrift': 'include "/a.thrift"\nstruct S { 1: a.A a }', 'a.thrift': 'struct A {}' },
    id: 'absolute-include',
  },
  {
    rule: 'A set as an object has elements that can be keys',
    idl: 'struct S { 1: set<S> a (js.type = "object") }',
    id: 'impossible-js-type',
  },
]
