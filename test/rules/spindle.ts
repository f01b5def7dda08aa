/** What Spindle, Twitter's and Foursquare's compilers have rules for. */
import type { CompilerOptions } from '@thrift-es/compiler'
import type { Row } from './row.ts'

const strict: CompilerOptions = { strict: true }

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
