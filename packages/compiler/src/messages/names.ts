/** Messages about names that mean nothing, or two things. */
import type { Finding } from '../diagnostic.ts'
import { finding, guess, note, type Place } from './message.ts'

export const duplicateName = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-name', at, `"${name}" is defined twice`, {
    notes: [note(first, 'the first definition is here')],
  })

export const unknownType = (at: Place, name: string, similar?: string): Finding =>
  finding('unknown-type', at, `There is no type "${name}"`, guess(similar))

export const unknownPrefix = (at: Place, prefix: string, similar?: string): Finding =>
  finding('unknown-include', at, `No include of this file is called "${prefix}"`, {
    hint: similar === undefined ? `add: include "${prefix}.thrift"` : `did you mean ${similar}?`,
  })

export const notAType = (at: Place, name: string, kind: string, defined: Place): Finding =>
  finding('not-a-type', at, `"${name}" is a ${kind}, not a type`, {
    notes: [note(defined, 'it is defined here')],
  })

export const voidType = (at: Place): Finding =>
  finding('void-type', at, 'void can only be what a function returns')

export const impossibleForm = (
  at: Place,
  written: string,
  type: string,
  possible: readonly string[],
): Finding =>
  finding(
    'impossible-js-type',
    at,
    `A value of ${type} cannot be ${JSON.stringify(written.slice(0, 40))} in JavaScript`,
    {
      hint:
        possible.length > 0
          ? `it can be ${possible.map(each => `"${each}"`).join(', ')}`
          : 'leave js.type out',
    },
  )

export const impossibleNewType = (at: Place, type: string): Finding =>
  finding('impossible-new-type', at, `${type} is a type of its own already`, {
    hint: 'new_type is for typedefs of base types, lists, sets and maps',
  })

export const typedefCycle = (at: Place, name: string): Finding =>
  finding('typedef-cycle', at, `The typedef "${name}" is defined as itself`)

export const typeTooLarge = (at: Place, name: string, limit: number): Finding =>
  finding('type-too-large', at, `"${name}" has more than ${limit} parts when its typedefs are written out`)

export const unknownService = (at: Place, name: string, similar?: string): Finding =>
  finding('unknown-service', at, `There is no service "${name}"`, guess(similar))

export const serviceCycle = (at: Place, name: string): Finding =>
  finding('service-cycle', at, `The service "${name}" extends itself`)
