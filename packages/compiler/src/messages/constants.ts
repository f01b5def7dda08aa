/** Messages about constants, defaults and the values in annotations. */
import type { Finding } from '../diagnostic.ts'
import { finding, guess, note, type Place, quote, replace } from './message.ts'

export const unknownConstant = (at: Place, name: string, similar?: string): Finding =>
  finding(
    'unknown-constant',
    at,
    `There is no constant or enum value "${name}"`,
    /^(?:null|nil|none|undefined|nullptr)$/i.test(name)
      ? { hint: 'Thrift has no null: what may be absent is optional and has no default' }
      : guess(similar),
  )

export const unqualifiedEnumValue = (at: Place, name: string, full: string): Finding =>
  finding('unqualified-enum-value', at, `"${name}" is written without the name of its enum`, {
    hint: `write ${full}`,
    fix: replace(at, full),
  })

export const misqualifiedEnumValue = (at: Place, name: string, full: string): Finding =>
  finding('misqualified-enum-value', at, `There is no "${name}"; taken for ${full}`, {
    hint: `write ${full}`,
    fix: replace(at, full),
  })

export const constantMismatch = (at: Place, expected: string, found: string, origin?: Place): Finding =>
  finding('constant-mismatch', at, `Expected ${expected}, found ${found}`, {
    notes: origin ? [note(origin, 'the value comes from here')] : [],
  })

export const quotedEnumValue = (at: Place, enumName: string, full: string): Finding =>
  finding('constant-mismatch', at, `Expected a value of the enum ${enumName}, found a string`, {
    hint: `write ${full}`,
    fix: replace(at, full),
  })

export const constantOutOfRange = (
  at: Place,
  value: bigint | number,
  type: string,
  origin?: Place,
): Finding =>
  finding('constant-out-of-range', at, `${value} does not fit ${type}`, {
    notes: origin ? [note(origin, 'the value comes from here')] : [],
  })

export const numberTooWide = (at: Place, value: bigint, type: string, origin?: Place): Finding =>
  finding('number-too-wide', at, `${value} does not fit ${type}, so it cannot be written`, {
    notes: origin ? [note(origin, 'the value comes from here')] : [],
  })

export const notAnEnumValue = (at: Place, value: string, enumName: string): Finding =>
  finding('not-an-enum-value', at, `${value} is not a value of the enum ${enumName}`)

export const unnamedEnumValue = (at: Place, value: bigint, enumName: string): Finding =>
  finding('unnamed-enum-value', at, `The enum ${enumName} has no name for ${value}`)

export const unknownFieldInConstant = (at: Place, field: string, struct: string, similar?: string): Finding =>
  finding('unknown-field-in-constant', at, `${struct} has no field "${field}"`, guess(similar))

export const duplicateFieldInConstant = (at: Place, field: string): Finding =>
  finding('duplicate-field-in-constant', at, `The field "${field}" is given twice`)

export const missingFieldInConstant = (at: Place, field: string, struct: string): Finding =>
  finding(
    'missing-field-in-constant',
    at,
    `The field "${field}" of ${struct} is required and has no value here`,
  )

export const zeroFieldInConstant = (at: Place, field: string, struct: string): Finding =>
  finding(
    'zero-field-in-constant',
    at,
    `The field "${field}" of ${struct} is required and has no value here; it is taken for zero or empty`,
  )

export const unionConstant = (at: Place, struct: string, count: number): Finding =>
  finding('union-constant', at, `The union ${struct} has exactly one field set, and here are ${count}`)

export const emptyUnion = (at: Place, struct: string): Finding =>
  finding('empty-union', at, `This sets no field of the union ${struct}, and such a value cannot be written`)

export const constantCycle = (at: Place, name: string): Finding =>
  finding('constant-cycle', at, `The value of "${name}" depends on itself`)

export const constantTooLarge = (at: Place, how: 'written' | 'copied', limit: number): Finding =>
  finding(
    'constant-too-large',
    at,
    how === 'written'
      ? `The constants of this file have more than ${limit} values`
      : `Naming constants in others, and defaults, make more than ${limit} values in this file`,
  )

export const inexactNumber = (at: Place, value: bigint, type: string): Finding =>
  finding('inexact-number', at, `${value} has more digits than a ${type} can hold`)

export const duplicateMapKey = (at: Place, first: Place): Finding =>
  finding('duplicate-map-key', at, `The key ${quote(at)} is there already, and the last value counts`, {
    notes: [note(first, 'the first one is here')],
  })

export const duplicateMapEntry = (at: Place, first: Place): Finding =>
  finding('duplicate-map-entry', at, `The key ${quote(at)} is there already, with the same value`, {
    notes: [note(first, 'the first one is here')],
  })

export const duplicateSetElement = (at: Place, first: Place): Finding =>
  finding('duplicate-set-element', at, `${quote(at)} is in this set already`, {
    notes: [note(first, 'the first one is here')],
  })

export const emptyBrackets = (at: Place, right: string): Finding =>
  finding('empty-brackets', at, `An empty value of this type is written ${right}`, {
    fix: replace(at, right),
  })
