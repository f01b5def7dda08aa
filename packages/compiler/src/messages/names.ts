/** Messages about names that mean nothing, or two things. */
import type { Finding } from '../diagnostic.ts'
import { a, finding, guess, insert, note, type Place } from './message.ts'

export const duplicateName = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-name', at, `"${name}" is defined twice`, {
    notes: [note(first, 'the first definition is here')],
  })

/** Both are values of the module, and only one of them can be called so. */
export const sharedName = (at: Place, name: string, kind: string, type: Place): Finding =>
  finding('shared-name', at, `There is ${a(kind)} of this name, so the constant is ${name} in the module`, {
    notes: [note(type, `the ${kind} is here`)],
  })

export const unknownType = (at: Place, name: string, similar?: string): Finding =>
  finding('unknown-type', at, `There is no type "${name}"`, guess(similar))

export const unknownPrefix = (at: Place, prefix: string, similar?: string): Finding =>
  finding('unknown-include', at, `No include of this file is called "${prefix}"`, {
    hint: similar === undefined ? `add: include "${prefix}.thrift"` : `did you mean ${similar}?`,
  })

/** An include brings the file that is meant along, but its names are found only in the files that include it themselves. */
export const indirectInclude = (at: Place, prefix: string, { path, through, behind }: Indirect): Finding =>
  finding('unknown-include', at, `No include of this file is called "${prefix}"`, {
    notes: [note(through, `this brings "${path}" along, but not its names`)],
    hint: `add: include "${path}"`,
    fix: insert(behind, `\ninclude "${path}"`),
  })

/** The file that is meant, the include that leads to it, and where the last include ends. */
export interface Indirect {
  readonly path: string
  readonly through: Place
  readonly behind: number
}

export const notAType = (at: Place, name: string, kind: string, defined: Place): Finding =>
  finding('not-a-type', at, `"${name}" is ${a(kind)}, not a type`, {
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

export const misplacedForm = (at: Place): Finding =>
  finding('impossible-js-type', at, 'js.type means nothing here', {
    hint: 'it goes behind a type, a typedef, a field, a constant or an enum',
  })

export const misplacedNewType = (at: Place): Finding =>
  finding('impossible-new-type', at, 'new_type means nothing here', { hint: 'it goes behind a typedef' })

export const typedefCycle = (at: Place, name: string): Finding =>
  finding('typedef-cycle', at, `The typedef "${name}" is defined as itself`)

export const typeTooLarge = (at: Place, name: string, limit: number): Finding =>
  finding('type-too-large', at, `"${name}" has more than ${limit} parts when its typedefs are written out`)

export const unknownService = (at: Place, name: string, similar?: string): Finding =>
  finding('unknown-service', at, `There is no service "${name}"`, guess(similar))

export const serviceCycle = (at: Place, name: string): Finding =>
  finding('service-cycle', at, `The service "${name}" extends itself`)

export const reservedIdentifier = (at: Place, name: string): Finding =>
  finding(
    'reserved-identifier',
    at,
    `"${name}" begins with fbthrift, and Meta's compiler keeps such names for itself`,
  )

export const badUri = (at: Place, uri: string): Finding =>
  finding('bad-uri', at, `"${uri}" is no name in the world`, {
    hint: 'a package and a name: "example.com/search/Tweet"',
  })

export const duplicateUri = (at: Place, uri: string, first: Place): Finding =>
  finding('duplicate-uri', at, `Two definitions are called "${uri}" in the world`, {
    notes: [note(first, 'the other one is here')],
  })
