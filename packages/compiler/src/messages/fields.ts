/** Messages about fields of structs, unions and exceptions, and about arguments. */
import type { Finding } from '../diagnostic.ts'
import { finding, insert, note, type Place, remove } from './message.ts'

export const duplicateFieldId = (at: Place, id: number, first: Place, name: string): Finding =>
  finding('duplicate-field-id', at, `Field id ${id} is used twice`, {
    notes: [note(first, `"${name}" has it already`)],
  })

export const duplicateFieldName = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-field-name', at, `Two fields are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const missingFieldId = (at: Place, name: string, id: number): Finding =>
  finding(
    'missing-field-id',
    at,
    `"${name}" has no field id and gets ${id}, which changes when fields move`,
    {
      hint: 'number every field',
    },
  )

/** Meta's compiler numbers no fields; `free` is an id that no other field has, and `start` where the field begins. */
export const noFieldId = (
  at: Place,
  name: string,
  { free, start }: { free: number; start: number },
): Finding =>
  finding('missing-field-id', at, `"${name}" has no field id`, {
    hint: `write ${free}: in front of it`,
    fix: insert(start, `${free}: `),
  })

export const fieldIdReserved = (at: Place, written: bigint): Finding =>
  finding('field-id-reserved', at, `${written} cannot be a field id: they start at 1, or at -1 down to -32`)

export const fieldIdNotPositive = (at: Place, written: bigint, id: number): Finding =>
  finding(
    'field-id-not-positive',
    at,
    Number(written) === id
      ? `Field ids start at 1; ${written} is what a field without an id gets, and changes when fields move`
      : `Field ids start at 1; ${written} is replaced by ${id}`,
  )

export const fieldIdTooBig = (at: Place): Finding =>
  finding('field-id-too-big', at, 'A field id is at most 32767')

export const unionRequiredness = (at: Place, requiredness: string): Finding =>
  finding('union-requiredness', at, `${requiredness} has no meaning in a union: exactly one field is set`, {
    fix: remove(at),
  })

/** `behind` is where the name of the field ends. */
export const unionDefault = (at: Place, behind: number): Finding =>
  finding('union-default', at, 'A field of a union has no default; this one is ignored', {
    fix: { message: 'remove it', edits: [{ span: { start: behind, end: at.span.end }, text: '' }] },
  })

export const secondUnionDefault = (at: Place, first: Place): Finding =>
  finding('second-union-default', at, 'At most one field of a union may have a default', {
    notes: [note(first, 'this one has')],
  })

export const unqualifiedField = (at: Place, name: string): Finding =>
  finding('unqualified-field', at, `"${name}" is neither required nor optional, and has no default`, {
    hint: 'say which: a field without a word is written when it is set, and languages differ in what it is otherwise',
  })

export const requiredDeprecated = (at: Place): Finding =>
  finding(
    'required-deprecated',
    at,
    "Meta's compiler has given up required: readers do not insist on the field",
    {
      hint: 'leave it out; @thrift.AllowUnsafeRequiredFieldQualifier silences this',
    },
  )

export const requiredDefault = (at: Place, name: string): Finding =>
  finding('required-default', at, `"${name}" is required, so nobody who reads it gets this default`)

export const optionalDefault = (at: Place): Finding =>
  finding('optional-default', at, 'Languages differ in what the default of an optional field means', {
    hint: 'leave out one of the two; @thrift.AllowUnsafeOptionalCustomDefaultValue silences this',
  })

export const endlessStruct = (at: Place, field: string, struct: string): Finding =>
  finding(
    'endless-struct',
    at,
    `A value of ${struct} has no end: its "${field}" is required, and leads to ${struct} again`,
    {
      hint: 'make it optional, or a list',
    },
  )

export const complexMapKey = (at: Place): Finding =>
  finding('complex-map-key', at, 'JSON and other protocols of text have no such keys', {
    hint: 'keys that every protocol can write are numbers, strings, booleans and enums',
  })

export const listOfBytes = (at: Place): Finding =>
  finding('list-of-bytes', at, 'Each byte of a list is a number by itself, which costs time and memory', {
    hint: 'for bytes that belong together there is binary; it looks different on the wire',
  })

export const reservedId = (at: Place, id: number, reserved: Place): Finding =>
  finding('reserved-id', at, `${id} is reserved here`, { notes: [note(reserved, 'by this')] })

export const retiredId = (at: Place, id: number, retired: Place): Finding =>
  finding('retired-id', at, `${id} is retired: old data may have something else there`, {
    notes: [note(retired, 'it is retired here')],
  })

export const badRetiredIds = (at: Place, part: string): Finding =>
  finding('bad-retired-ids', at, `"${part}" is no id, so nothing is retired by it`, {
    hint: 'write ids with commas between: retired_ids = "2, 5"',
  })

export const retiredWireName = (at: Place, name: string, retired: Place): Finding =>
  finding('retired-wire-name', at, `The name "${name}" is retired: old data may have something else there`, {
    notes: [note(retired, 'it is retired here')],
  })

export const duplicateWireName = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-wire-name', at, `Two fields are called "${name}" on the wire`, {
    notes: [note(first, 'the first one is here')],
  })
