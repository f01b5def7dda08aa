/** What Apache's compiler has rules for, by subject. */
import type { CompilerOptions } from '@thrift-es/compiler'
import type { Row } from './row.ts'

const strict: CompilerOptions = { strict: true }

const text: readonly Row[] = [
  { rule: 'A character means something', idl: 'const i32 A = $', id: 'bad-character' },
  { rule: 'An escape is one', idl: 'const string A = "\\q"', id: 'bad-escape' },
  { rule: 'A number is complete', idl: 'const double A = 1.', id: 'bad-number' },
  { rule: 'A sign has a number', idl: 'const double A = -', id: 'bad-number', apache: 'accepts' },
  { rule: 'An integer fits 64 bits', idl: 'const i64 A = 9223372036854775808', id: 'integer-too-big' },
  { rule: 'A string ends', idl: 'const string A = "a', id: 'unterminated-string', apache: 'hangs' },
  { rule: 'A comment ends', idl: '/* a', id: 'unterminated-comment', apache: 'hangs' },
  { rule: 'Words stand where they belong', idl: 'struct S { 1: i32 }', id: 'unexpected-token' },
  { rule: 'A bracket is closed', idl: 'struct S { 1: i32 a', id: 'unexpected-token' },
  { rule: 'One separator is enough', idl: 'struct S { 1: i32 a;, }', id: 'unexpected-token' },
  { rule: 'Nothing stands behind a closing brace', idl: 'struct S {};', id: 'stray-separator' },
  { rule: 'A definition has no dots', idl: 'struct a.b {}', id: 'dotted-name' },
  { rule: 'Definitions stand at the top', idl: 'struct S {\n  struct T {}\n}', id: 'nested-definition' },
  { rule: 'Headers come first', idl: 'struct S {}\nnamespace js a', id: 'header-after-definition' },
  { rule: 'Old words for namespaces', idl: 'php_namespace a', id: 'old-namespace' },
  { rule: 'async is oneway', idl: 'service S { async void f() }', id: 'deprecated-async', apache: 'warns' },
  { rule: 'senum is gone', idl: 'senum E { "a" }', id: 'deprecated-senum' },
  { rule: 'slist is gone', idl: 'struct S { 1: slist a }', id: 'deprecated-slist' },
  {
    rule: 'A string ends on its line',
    idl: 'const string A = "a\nb"',
    why: 'Meta’s compiler takes it, and the line break is in the string as everybody would think',
  },
  {
    rule: 'Keywords are no names',
    idl: 'struct S { 1: i32 list, 2: i32 struct }',
    why: 'newer ones take them as names of fields, and where a name is due nothing else can be meant',
  },
  {
    rule: 'Words of target languages are no names',
    idl: 'struct class { 1: i32 delete }',
    why: 'the printer has other names for what JavaScript has taken; other languages have other words',
  },
  {
    rule: 'Annotations do not stand on constants',
    idl: 'const i32 A = 1 (a.b = "c")',
    why: 'Meta’s compiler took them there, and they do no harm',
  },
  {
    rule: 'A scope is a language that has a generator',
    idl: 'namespace nosuch a',
    apache: 'warns',
    why: 'which other generators a project has is not for us to know',
  },
]

const names: readonly Row[] = [
  { rule: 'An included file is there', idl: 'include "a.thrift"', id: 'include-not-found', apache: 'warns' },
  {
    rule: 'Files do not include each other in a circle',
    idl: 'include "main.thrift"',
    id: 'include-circle',
    options: strict,
  },
  {
    rule: 'Only names of files that are included directly are seen',
    idl: {
      'main.thrift': 'include "a.thrift"\nstruct S { 1: b.B b; 2: a.A a }',
      'a.thrift': 'include "b.thrift"\nstruct A { 1: b.B b }',
      'b.thrift': 'struct B {}',
    },
    id: 'unknown-include',
  },
  { rule: 'A type is defined', idl: 'struct S { 1: A a }', id: 'unknown-type' },
  { rule: 'A service is no type', idl: 'service A {}\nstruct S { 1: A a }', id: 'not-a-type' },
  { rule: 'void is no type of a field', idl: 'struct S { 1: void a }', id: 'void-type' },
  { rule: 'A typedef is not itself', idl: 'typedef A A', id: 'typedef-cycle', apache: 'hangs' },
  { rule: 'An extended service is defined', idl: 'service S extends A {}', id: 'unknown-service' },
  { rule: 'A service does not extend itself', idl: 'service S extends S {}', id: 'service-cycle' },
  { rule: 'A type is defined once', idl: 'struct A {}\nenum A { X }', id: 'duplicate-name' },
  {
    rule: 'A constant has a name of its own',
    idl: 'struct A {}\nconst i32 A = 1',
    id: 'shared-name',
    apache: 'accepts',
  },
  { rule: 'A constant is defined once', idl: 'const i32 A = 1\nconst i32 A = 2', id: 'duplicate-name' },
  {
    rule: 'Two included files with one name and no namespace have no type in common',
    idl: {
      'main.thrift': 'include "a.thrift"\nstruct T { 1: a.T t }',
      'a.thrift': 'struct T {}',
    },
    why: 'each file is a module of its own',
  },
  {
    rule: 'A service comes before those that extend it',
    idl: 'service S extends A {}\nservice A {}',
    why: 'all of a file is read before anything in it is looked up',
  },
  {
    rule: 'A constant comes before those that name it',
    idl: 'const i32 A = B\nconst i32 B = 1',
    why: 'all of a file is read before anything in it is looked up',
  },
]

const fields: readonly Row[] = [
  { rule: 'An id is used once', idl: 'struct S { 1: i32 a; 1: i32 b }', id: 'duplicate-field-id' },
  { rule: 'A name is used once', idl: 'struct S { 1: i32 a; 2: i32 a }', id: 'duplicate-field-name' },
  { rule: 'Fields have ids', idl: 'struct S { i32 a }', id: 'missing-field-id', apache: 'warns' },
  { rule: 'Ids are positive', idl: 'struct S { 0: i32 a }', id: 'field-id-not-positive', apache: 'warns' },
  { rule: 'Ids fit 16 bits', idl: 'struct S { 32768: i32 a }', id: 'field-id-too-big', apache: 'warns' },
  {
    rule: 'Fields of unions are not required',
    idl: 'union U { 1: required i32 a }',
    id: 'union-requiredness',
    apache: 'warns',
  },
  {
    rule: 'One field of a union has a default at most',
    idl: 'union U { 1: i32 a; 2: i32 b = 1 }',
    id: 'union-default',
    apache: 'accepts',
  },
  {
    rule: 'Two fields of a union have no defaults',
    idl: 'union U { 1: i32 a = 1; 2: i32 b = 1 }',
    id: 'second-union-default',
    options: { diagnostics: { 'union-default': 'off' } },
  },
  {
    rule: 'A list of bytes might be binary',
    idl: 'struct S { 1: optional list<i8> a }',
    id: 'list-of-bytes',
    apache: 'warns',
    options: strict,
  },
  {
    rule: 'byte is another word for i8',
    idl: 'struct S { 1: byte a }',
    why: 'both mean the same, and Meta’s compiler knows only byte',
    apache: 'warns',
  },
]

const enums: readonly Row[] = [
  { rule: 'A value is defined once', idl: 'enum E { A, A }', id: 'duplicate-enum-value' },
  { rule: 'A value fits 32 bits', idl: 'enum E { A = 2147483648 }', id: 'enum-out-of-range' },
  { rule: 'A value is a number', idl: 'enum E { A = "a" }', id: 'unexpected-token' },
]

const services: readonly Row[] = [
  { rule: 'A function is defined once', idl: 'service S { void f(), void f() }', id: 'duplicate-function' },
  {
    rule: 'An inherited function is not defined again',
    idl: 'service A { void f() }\nservice S extends A { void f() }',
    id: 'inherited-function',
  },
  {
    rule: 'Arguments are not optional',
    idl: 'service S { void f(1: optional i32 a) }',
    id: 'argument-requiredness',
    apache: 'warns',
    options: strict,
  },
  {
    rule: 'Exceptions are thrown, and nothing else',
    idl: 'struct A {}\nservice S { void f() throws (1: A a) }',
    id: 'throws-not-exception',
  },
  {
    rule: 'Exceptions in throws are not optional',
    idl: 'exception A {}\nservice S { void f() throws (1: optional A a) }',
    id: 'throws-requiredness',
    apache: 'warns',
  },
  {
    rule: 'A oneway function throws nothing',
    idl: 'exception A {}\nservice S { oneway void f() throws (1: A a) }',
    id: 'oneway-throws',
  },
  {
    rule: 'A oneway function returns nothing',
    idl: 'service S { oneway i32 f() }',
    id: 'oneway-result',
    apache: 'warns',
  },
]

const constants: readonly Row[] = [
  { rule: 'A number is one', idl: 'const i32 A = "a"', id: 'constant-mismatch' },
  { rule: 'A whole number is whole', idl: 'const i32 A = 1.5', id: 'constant-mismatch' },
  { rule: 'A string is one', idl: 'const string A = 1', id: 'constant-mismatch' },
  { rule: 'A boolean is one', idl: 'const bool A = "a"', id: 'constant-mismatch' },
  { rule: 'A struct is in braces', idl: 'struct S {}\nconst S A = 1', id: 'constant-mismatch' },
  { rule: 'A list is in brackets', idl: 'const list<i32> A = 1', id: 'constant-mismatch', apache: 'accepts' },
  {
    rule: 'A map is in braces',
    idl: 'const map<i32, i32> A = [1]',
    id: 'constant-mismatch',
    apache: 'accepts',
  },
  { rule: 'A uuid looks like one', idl: 'const uuid A = "a"', id: 'constant-mismatch' },
  { rule: 'A number fits its type', idl: 'const i8 A = 128', id: 'number-too-wide', apache: 'accepts' },
  { rule: 'A named constant is there', idl: 'const i32 A = B', id: 'unknown-constant' },
  {
    rule: 'A value of an enum says of which',
    idl: 'enum E { A }\nconst E B = A',
    id: 'unqualified-enum-value',
  },
  {
    rule: 'A value of an enum is one of it',
    idl: 'enum E { A }\nconst E B = 1',
    id: 'not-an-enum-value',
  },
  {
    rule: 'A value of an enum is named by it',
    idl: 'enum E { A }\nconst E B = F.A',
    id: 'misqualified-enum-value',
    apache: 'accepts',
  },
  {
    rule: 'A field is one of the struct',
    idl: 'struct S {}\nconst S A = {"a": 1}',
    id: 'unknown-field-in-constant',
  },
  {
    rule: 'A required field is given',
    idl: 'struct S { 1: required i32 a }\nconst S A = {}',
    id: 'zero-field-in-constant',
    apache: 'accepts',
  },
  {
    rule: 'A required field that is a struct is given',
    idl: 'struct T {}\nstruct S { 1: required T a }\nconst S A = {}',
    id: 'missing-field-in-constant',
    apache: 'accepts',
  },
  {
    rule: 'A field is given once',
    idl: 'struct S { 1: i32 a }\nconst S A = {"a": 1, "a": 2}',
    id: 'duplicate-field-in-constant',
    apache: 'accepts',
  },
  {
    rule: 'A union has one field',
    idl: 'union U { 1: i32 a; 2: i32 b }\nconst U A = {"a": 1, "b": 2}',
    id: 'union-constant',
    apache: 'accepts',
  },
  {
    rule: 'A union has a field',
    idl: 'union U { 1: i32 a }\nconst U A = {}',
    id: 'empty-union',
    apache: 'accepts',
  },
  {
    rule: 'A key is there once',
    idl: 'const map<i32, i32> A = {1: 1, 1: 2}',
    id: 'duplicate-map-key',
    apache: 'accepts',
  },
  { rule: 'A default does not hold itself', idl: 'struct S { 1: S a = {} }', id: 'constant-cycle' },
  {
    rule: 'Languages may not have 64 bits',
    idl: 'const i64 A = 2147483648',
    why: 'JavaScript has, as a bigint',
    apache: 'warns',
  },
]

export const apache = { text, names, fields, enums, services, constants }
