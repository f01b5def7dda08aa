/** Messages about fields of structs, unions and exceptions, and about arguments. */
import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import { finding, note, type Place } from './message.ts'

export const duplicateFieldId = (at: Place, id: number, first: Place, name: string): Finding =>
  finding('duplicate-field-id', at, `Field id ${id} is used twice`, {
    notes: [note(first, `"${name}" has it already`)],
  })

export const duplicateFieldName = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-field-name', at, `Two fields are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const missingFieldId = (at: Place, name: string, id: number, dialect: Dialect): Finding =>
  dialect === 'fbthrift'
    ? finding('missing-field-id', at, `"${name}" has no field id`, { hint: 'number every field' })
    : finding(
        'missing-field-id',
        at,
        `"${name}" has no field id and gets ${id}, which changes when fields move`,
        { hint: 'number every field' },
      )

export const fieldIdReserved = (at: Place, written: bigint): Finding =>
  finding('field-id-reserved', at, `${written} cannot be a field id: they start at 1, or at -1 down to -32`)

export const fieldIdNotPositive = (at: Place, written: bigint, id: number): Finding =>
  finding('field-id-not-positive', at, `Field ids start at 1; ${written} is replaced by ${id}`)

export const fieldIdTooBig = (at: Place): Finding =>
  finding('field-id-too-big', at, 'A field id is at most 32767')

export const unionRequiredness = (at: Place, requiredness: string): Finding =>
  finding('union-requiredness', at, `${requiredness} has no meaning in a union: exactly one field is set`)

export const unionDefault = (at: Place): Finding =>
  finding('union-default', at, 'A field of a union has no default; this one is ignored')
