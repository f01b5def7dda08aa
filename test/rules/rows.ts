/**
 * The rules that compilers have to protect their users, one a row: whose it is, the least IDL that breaks it, and what we say. Rules of theirs that we do
 * not have say why.
 */
import type { CompilerOptions, RuleId } from '@thrift-es/compiler'

export interface Row {
  /** The rule in words. */
  readonly rule: string
  /** `main.thrift`, or all files. */
  readonly idl: string | Readonly<Record<string, string>>
  /** What is found there, and nothing else. */
  readonly id?: RuleId
  /** Why nothing is found. */
  readonly why?: string
  /** What Apache's compiler says of it: without it, it refuses what breaks its own rules and is not asked about those of others. */
  readonly apache?: Verdict
  readonly options?: CompilerOptions
}

/** `hangs` is not tried. */
export type Verdict = 'refuses' | 'warns' | 'accepts' | 'hangs'

const strict: CompilerOptions = { strict: true }
const fbthrift: CompilerOptions = { dialect: 'fbthrift' }
const apacheOnly: CompilerOptions = { dialect: 'apache' }

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

/** Those of Spindle, Twitter's and Foursquare's compilers. */
export const spindle: readonly Row[] = [
  {
    rule: 'A retired id does not come back',
    idl: 'struct S { 1: i32 a } (retired_ids = "1")',
    id: 'retired-id',
  },
  {
    rule: 'A retired name does not come back',
    idl: 'struct S { 1: i32 a } (retired_wire_names = "a")',
    id: 'retired-wire-name',
  },
  { rule: 'Retired ids are numbers', idl: 'struct S {} (retired_ids = "a")', id: 'bad-retired-ids' },
  {
    rule: 'A name on the wire is used once',
    idl: 'struct S { 1: i32 a; 2: i32 b (wire_name = "a") }',
    id: 'duplicate-wire-name',
  },
  {
    rule: 'All values of an enum are strings, or none',
    idl: 'enum E { A (string_value = "a"), B }',
    id: 'missing-string-value',
  },
  {
    rule: 'A string is one value of an enum',
    idl: 'enum E { A (string_value = "a"), B (string_value = "a") }',
    id: 'duplicate-string-value',
  },
  {
    rule: 'A type of its own is none yet',
    idl: 'struct S {}\ntypedef S T (new_type = "true")',
    id: 'impossible-new-type',
  },
  {
    rule: 'A required field has no default',
    idl: 'struct S { 1: required i32 a = 1 }',
    id: 'required-default',
    options: strict,
  },
  {
    rule: 'The key of a map is of a base type',
    idl: 'struct S { 1: optional map<S, i32> a }',
    id: 'complex-map-key',
    options: strict,
  },
]

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
    idl: `${head}enum E { A = 1 }`,
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
