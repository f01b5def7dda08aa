/** What Meta's compiler has rules for. */
import type { CompilerOptions } from '@thrift-es/compiler'
import type { Row } from './row.ts'

const strict: CompilerOptions = { strict: true }
const fbthrift: CompilerOptions = { dialect: 'fbthrift' }
const head = 'package "test.dev/rules"\n'
const annotated = (idl: string) => `include "thrift/annotation/thrift.thrift"\n${head}${idl}`

export const meta: readonly Row[] = [
  {
    rule: 'A file has a package',
    idl: '@A struct S {}\nstruct A {}',
    id: 'missing-package',
    options: { ...strict, diagnostics: { 'unscoped-annotation': 'off' } },
  },
  { rule: 'A package is a domain and a path', idl: 'package "a"', id: 'bad-package' },
  { rule: 'A file has one package', idl: `${head}package "test.dev/b"`, id: 'duplicate-package' },
  {
    rule: 'A language has one namespace',
    idl: `${head}namespace py a\nnamespace py b`,
    id: 'duplicate-namespace',
  },
  {
    rule: 'A name in the world is well formed',
    idl: annotated('@thrift.Uri{value = "a"} struct S {}'),
    id: 'bad-uri',
  },
  {
    rule: 'A name in the world is used once',
    idl: annotated('struct S {}\n@thrift.Uri{value = "test.dev/rules/S"} struct T {}'),
    id: 'duplicate-uri',
  },
  { rule: 'Names of the compiler are its own', idl: `${head}struct fbthriftS {}`, id: 'reserved-identifier' },
  {
    rule: 'An alias is used once',
    idl: {
      'main.thrift': `include "a.thrift" as x\ninclude "b.thrift" as x\n${head}struct S { 1: x.A a }`,
      'a.thrift': 'struct A {}',
      'b.thrift': '',
    },
    id: 'duplicate-include-alias',
  },
  {
    rule: 'A file is included once',
    idl: {
      'main.thrift': `include "a.thrift"\ninclude "a.thrift"\n${head}struct S { 1: a.A a }`,
      'a.thrift': 'struct A {}',
    },
    id: 'duplicate-include',
  },
  { rule: 'Octal numbers have octal digits', idl: `${head}const i32 A = 09`, id: 'bad-number' },
  { rule: 'A double is not too big', idl: `${head}const double A = 1e999`, id: 'double-out-of-range' },
  { rule: 'A float is not too big', idl: `${head}const float A = 1e300`, id: 'constant-out-of-range' },
  {
    rule: 'A whole number fits a double exactly',
    idl: `${head}const double A = 9007199254740993`,
    id: 'inexact-number',
  },
  { rule: 'Fields have ids', idl: `${head}struct S { i32 a }`, id: 'missing-field-id' },
  { rule: 'Some ids are reserved', idl: `${head}struct S { 0: i32 a }`, id: 'field-id-reserved' },
  { rule: 'required is given up', idl: `${head}struct S { 1: required i32 a }`, id: 'required-deprecated' },
  {
    rule: 'An optional field has no default',
    idl: `${head}struct S { 1: optional i32 a = 1 }`,
    id: 'optional-default',
  },
  {
    rule: 'A field of a union has no word in front',
    idl: `${head}union U { 1: optional i32 a }`,
    id: 'union-requiredness',
  },
  { rule: 'A field of a union has no default', idl: `${head}union U { 1: i32 a = 1 }`, id: 'union-default' },
  {
    rule: 'A terse field has no word in front',
    idl: annotated('struct S { @thrift.TerseWrite 1: optional i32 a }'),
    id: 'terse-qualified',
  },
  {
    rule: 'A terse field has no default',
    idl: annotated('struct S { @thrift.TerseWrite 1: i32 a = 1 }'),
    id: 'terse-default',
  },
  {
    rule: 'A box is for what may be absent',
    idl: annotated('struct S { @thrift.Box 1: i32 a }'),
    id: 'bad-box',
  },
  { rule: 'A mixin is a struct', idl: annotated('struct S { @thrift.Mixin 1: i32 a }'), id: 'bad-mixin' },
  {
    rule: 'A mixin brings no name a second time',
    idl: annotated('struct A { 1: i32 a }\nstruct S { 1: i32 a; @thrift.Mixin 2: A b }'),
    id: 'mixin-clash',
  },
  {
    rule: 'Reserved ids stay unused',
    idl: annotated('@thrift.ReserveIds{ids = [1]} struct S { 1: i32 a }'),
    id: 'reserved-id',
  },
  {
    rule: 'The message of an exception is a string',
    idl: annotated('exception E { @thrift.ExceptionMessage 1: i32 a }'),
    id: 'bad-exception-message',
  },
  {
    rule: 'Qualifiers of an exception have an order',
    idl: `${head}client safe exception E {}`,
    id: 'exception-qualifiers',
  },
  {
    rule: 'An exception is only thrown',
    idl: `${head}exception E {}\nservice S { E f() }`,
    id: 'exception-as-value',
  },
  { rule: 'Values of an enum have numbers', idl: `${head}enum E { A }`, id: 'implicit-enum-value' },
  { rule: 'A number has one name', idl: `${head}enum E { A = 0, B = 0 }`, id: 'duplicate-enum-number' },
  {
    rule: 'A number is a value of its enum',
    idl: `${head}enum E { A = 0 }\nconst E B = 1`,
    id: 'unnamed-enum-value',
  },
  { rule: 'An empty list is no empty map', idl: `${head}const list<i32> A = {}`, id: 'empty-brackets' },
  {
    rule: 'An entry is there once',
    idl: `${head}const map<i32, i32> A = {1: 1, 1: 1}`,
    id: 'duplicate-map-entry',
  },
  {
    rule: 'Arguments have no word in front',
    idl: `${head}service S { void f(1: required i32 a) }`,
    id: 'argument-requiredness',
  },
  {
    rule: 'An interaction begins no other',
    idl: `${head}interaction A {}\ninteraction I { A f() }`,
    id: 'nested-interaction',
  },
  {
    rule: 'A service performs interactions',
    idl: `${head}service S { performs I; }`,
    id: 'performs-not-interaction',
  },
  { rule: 'A function returns one type', idl: `${head}service S { i32, i32 f() }`, id: 'too-many-returns' },
  {
    rule: 'Before a stream nothing is void',
    idl: `${head}service S { void, stream<i32> f() }`,
    id: 'void-before-stream',
  },
  { rule: 'A sink has a final response', idl: `${head}service S { sink<i32> f() }`, id: 'sink-final' },
  { rule: 'An annotation is defined', idl: `${head}@A struct S {}`, id: 'unknown-annotation' },
  {
    rule: 'An annotation is a struct',
    idl: `${head}enum A { X = 0 }\n@A struct S {}`,
    id: 'not-an-annotation',
  },
  {
    rule: 'An annotation stands there once',
    idl: `${head}struct A {}\n@A @A struct S {}`,
    id: 'duplicate-annotation',
  },
  {
    rule: 'An annotation stands where it may',
    idl: `include "thrift/annotation/scope.thrift"\n${head}@scope.Struct struct A {}\n@A enum E { A = 0 }`,
    id: 'annotation-target',
  },
  {
    rule: 'An annotation says where it may stand',
    idl: `${head}struct A {}\n@A struct S {}`,
    id: 'unscoped-annotation',
    options: strict,
  },
  {
    rule: 'Annotations do not stand on includes and namespaces',
    idl: '@A namespace py a\nstruct A {}',
    id: 'misplaced-annotation',
  },
  {
    rule: 'Annotations do not stand on types',
    idl: `${head}struct A {}\nstruct S { 1: list<@A i32> a }`,
    id: 'unexpected-token',
  },
  {
    rule: 'Annotations are no longer in parentheses',
    idl: 'struct S { 1: i32 a (b.c = "d") }',
    id: 'foreign-construct',
    options: fbthrift,
  },
  { rule: 'i8 is byte', idl: 'struct S { 1: i8 a }', id: 'foreign-construct', options: fbthrift },
  {
    rule: 'A struct is not written like a map',
    idl: `${head}struct S { 1: i32 a }\nconst S A = {"a": 1}`,
    why: 'it is deprecated, and the only way that both compilers know',
  },
  {
    rule: 'A service comes before those that extend it',
    idl: `${head}service S extends A {}\nservice A {}`,
    why: 'all of a file is read before anything in it is looked up',
  },
  {
    rule: 'Adapters, boxes and names of other languages are used rightly',
    idl: `include "thrift/annotation/cpp.thrift"\n${head}struct S { @cpp.Ref{} 1: i32 a }`,
    why: 'they mean nothing in JavaScript, and their own compiler will tell',
  },
]
