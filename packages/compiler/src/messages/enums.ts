/** Messages about enums. */
import type { Finding } from '../diagnostic.ts'
import { finding, insert, note, type Place } from './message.ts'

export const duplicateEnumValue = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-enum-value', at, `Two enum values are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const enumOutOfRange = (at: Place, value: bigint): Finding =>
  finding('enum-out-of-range', at, `The enum value ${value} does not fit 32 bits`)

export const duplicateEnumNumber = (at: Place, number: number, first: Place, name: string): Finding =>
  finding('duplicate-enum-number', at, `${number} has two names`, {
    notes: [note(first, `"${name}" is one of them; the last is the one that is shown`)],
  })

export const implicitEnumValue = (at: Place, name: string, number: number): Finding =>
  finding(
    'implicit-enum-value',
    at,
    `"${name}" has no number of its own, and gets another one when values move`,
    {
      hint: `write ${name} = ${number}`,
      fix: insert(at.span.end, ` = ${number}`),
    },
  )

export const enumWithoutZero = (at: Place, name: string): Finding =>
  finding('enum-without-zero', at, `Fields that are not set hold 0, and ${name} has no name for it`, {
    hint: 'add a value such as UNKNOWN = 0',
  })

export const missingStringValue = (at: Place, name: string, other: Place): Finding =>
  finding('missing-string-value', at, `"${name}" has no string_value, and others of this enum have one`, {
    notes: [note(other, 'for instance this one')],
  })

export const duplicateStringValue = (at: Place, text: string, first: Place): Finding =>
  finding('duplicate-string-value', at, `Two enum values have the string_value "${text}"`, {
    notes: [note(first, 'the first one is here')],
  })
