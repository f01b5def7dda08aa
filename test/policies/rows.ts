/** Where libraries disagree, one row each: what one struct writes and what another reads of it, under the options of a project. */
import type { CompilerOptions } from '@thrift-es/compiler'
import { ValueMap, ValueSet } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { numbered, type Row, rows } from '../protocols/rows.ts'

export interface Case {
  readonly says: string
  readonly options?: CompilerOptions
  readonly protocols?: readonly Row[]
  /** The struct that writes `value`, and the one that reads it. */
  readonly from: string
  readonly value: object
  readonly to: string
  /** What is read, or what is wrong. */
  readonly read: object | RegExp
  /** Whether `from` reads from what `to` writes what it wrote itself. */
  readonly survives?: boolean
}

const newer = { known: 1, added: 'a' }
const colours = { colour: 7, colours: [1], counts: new Map([[2, 3]]) }
const unknownKey = { colours: [1], counts: new Map([[7, 3]]) }
export const byName: CompilerOptions = { enums: 'name' }
export const closed: CompilerOptions = { unknownEnums: 'error' }
export const lenient: CompilerOptions = { required: 'lenient' }
export const meta: CompilerOptions = { dialect: 'fbthrift' }
const noEnum = /7 is no value of this enum \(Painted\.c/

export const cases: readonly Case[] = [
  {
    says: 'unknown fields survive',
    from: 'Newer',
    value: newer,
    to: 'Older',
    read: { known: 1 },
    survives: true,
  },
  {
    says: 'unknown fields are dropped',
    options: { unknownFields: 'drop' },
    from: 'Newer',
    value: newer,
    to: 'Older',
    read: { known: 1 },
    survives: false,
  },
  {
    says: 'unknown fields of exceptions survive',
    from: 'NewerFailure',
    value: { code: 1, reason: 'r' },
    to: 'Failure',
    read: { code: 1 },
    survives: true,
  },
  {
    says: 'unknown fields of exceptions are dropped',
    options: { unknownFields: 'drop' },
    from: 'NewerFailure',
    value: { code: 1, reason: 'r' },
    to: 'Failure',
    read: { code: 1 },
    survives: false,
  },
  {
    says: 'an unknown arm of a union survives',
    from: 'NewerShape',
    value: { name: 'a' },
    to: 'Shape',
    read: {},
    survives: true,
  },
  {
    says: 'an unknown arm survives even so',
    options: { unknownFields: 'drop' },
    from: 'NewerShape',
    value: { name: 'a' },
    to: 'Shape',
    read: {},
    survives: true,
  },
  {
    says: 'a required field is missed',
    from: 'Empty',
    value: {},
    to: 'Strict',
    read: /Required field is missing \(Strict\.name/,
  },
  {
    says: 'a required field may be absent',
    options: lenient,
    from: 'Empty',
    value: {},
    to: 'Strict',
    read: { count: 5 },
  },
  {
    says: 'a required field may be absent when written',
    options: lenient,
    from: 'Strict',
    value: {},
    to: 'Strict',
    read: { count: 5 },
  },
  {
    says: 'a field of another type survives',
    protocols: numbered,
    from: 'Older',
    value: { known: 1 },
    to: 'Changed',
    read: {},
    survives: true,
  },
  {
    says: 'a field of another type is refused',
    options: { typeMismatch: 'error' },
    protocols: numbered,
    from: 'Older',
    value: { known: 1 },
    to: 'Changed',
    read: /Type 8, not 11 \(Changed\.known/,
  },
  {
    says: 'an unknown field is no other type',
    options: { typeMismatch: 'error' },
    from: 'Newer',
    value: newer,
    to: 'Older',
    read: { known: 1 },
    survives: true,
  },
  {
    says: 'an unknown number of an enum stays',
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: colours,
    survives: true,
  },
  {
    says: 'an unknown number of an enum is refused',
    options: closed,
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: noEnum,
  },
  {
    says: 'an unknown number is refused as a key',
    options: closed,
    from: 'Numbers',
    value: unknownKey,
    to: 'Painted',
    read: noEnum,
  },
  {
    says: 'an unknown number is refused in a list',
    options: closed,
    from: 'Numbers',
    value: { colours: [1, 7] },
    to: 'Painted',
    read: noEnum,
  },
  {
    says: 'known numbers are taken',
    options: closed,
    from: 'Numbers',
    value: { colour: 2 },
    to: 'Painted',
    read: { colour: 2 },
  },
  {
    says: 'an enum goes by its names',
    options: byName,
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: { colour: 7, colours: ['RED'], counts: new Map([['BLUE', 3]]) },
    survives: true,
  },
  {
    says: 'an enum goes by the names there are',
    options: { ...byName, ...closed },
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: noEnum,
  },
  { says: 'an i64 is a bigint', from: 'Long', value: { id: 5n }, to: 'Long', read: { id: 5n } },
  {
    says: 'an i64 is a number',
    options: { i64: 'number' },
    from: 'Long',
    value: { id: 5 },
    to: 'Long',
    read: { id: 5 },
  },
  {
    says: 'an i64 is text',
    options: { i64: 'string' },
    from: 'Long',
    value: { id: '5' },
    to: 'Long',
    read: { id: '5' },
  },
  {
    says: 'text that is not UTF-8 is refused',
    protocols: rows.filter(({ protocol }) => protocol === binary || protocol === compact),
    from: 'Bytes',
    value: { text: Uint8Array.of(0x61, 0xff) },
    to: 'Strings',
    read: /Text is not UTF-8 \(Strings\.text/,
  },
  { says: 'an absent field stays absent', from: 'Empty', value: {}, to: 'Older', read: {} },
  {
    says: "an absent field of Meta's is filled in",
    options: meta,
    from: 'Empty',
    value: {},
    to: 'Newer',
    read: { known: 0, added: '' },
  },
  {
    says: 'a field that is not set is not written',
    from: 'Preset',
    value: {},
    to: 'Unset',
    read: { always: 1 },
  },
  {
    says: "a field of Meta's is always written",
    options: meta,
    from: 'Preset',
    value: {},
    to: 'Unset',
    read: { always: 1, bare: 0 },
  },
  {
    says: 'defaults are filled in',
    from: 'Empty',
    value: {},
    to: 'Preset',
    read: { always: 1, maybe: 2 },
  },
  { says: 'null is absent', from: 'Newer', value: { known: null, added: null }, to: 'Newer', read: {} },
  {
    says: 'null is absent where there is a default',
    from: 'Preset',
    value: { always: null, maybe: null },
    to: 'Unset',
    read: { always: 1 },
  },
  {
    says: 'the values of an enum are negative, hexadecimal, or count on',
    options: byName,
    from: 'OddNumbers',
    value: { odds: [-1, 0, 16, 17] },
    to: 'Odds',
    read: { odds: ['BELOW', 'ZERO', 'HEX', 'NEXT'] },
    survives: true,
  },
  {
    says: '__proto__ is a key like any other',
    from: 'Keys',
    value: { map: new Map([['__proto__', 1]]), names: { ['__proto__']: 2, constructor: 3 } },
    to: 'Keys',
    read: { map: new Map([['__proto__', 1]]), names: { ['__proto__']: 2, constructor: 3 } },
    survives: true,
  },
  {
    says: 'keys and elements that are equal are one',
    from: 'Entries',
    value: {
      bytes: [
        [Uint8Array.of(1), 1],
        [Uint8Array.of(1), 2],
      ],
      lists: [[1], [1], [2]],
    },
    to: 'Keys',
    read: { bytes: new ValueMap([[Uint8Array.of(1), 2]]), lists: new ValueSet([[1], [2]]) },
  },
  {
    says: 'arguments may be absent',
    from: 'Arguments$call$args',
    value: { needed: 1 },
    to: 'Arguments$call$args',
    read: { needed: 1 },
  },
  {
    says: 'an argument that is required may not',
    from: 'Empty',
    value: {},
    to: 'Arguments$call$args',
    read: /Required field is missing \(Arguments\.call\.args\.needed/,
  },
]

/** The options of all rows. */
export const choices: readonly CompilerOptions[] = [...new Set(cases.map(({ options = {} }) => options))]
