/** Messages about annotations. */
import type { Finding } from '../diagnostic.ts'
import { a, finding, guess, note, type Place, remove } from './message.ts'

export const unknownAnnotation = (at: Place, name: string, similar?: string): Finding =>
  finding('unknown-annotation', at, `There is no struct "${name}" to annotate with`, guess(similar))

export const notAnAnnotation = (at: Place, name: string, kind: string): Finding =>
  finding('not-an-annotation', at, `"${name}" is ${a(kind)}, and annotations are structs`)

export const duplicateAnnotation = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-annotation', at, `@${name} stands here twice`, {
    notes: [note(first, 'the first one is here')],
  })

export const annotationTarget = (at: Place, name: string, { wanted, found, defined }: Target): Finding =>
  finding('annotation-target', at, `@${name} does not go with ${a(found)}, only with ${wanted}`, {
    notes: [note(defined, 'it is defined here')],
  })

/** What an annotation stands on, what it may stand on, and where that is said. */
export interface Target {
  readonly wanted: string
  readonly found: string
  readonly defined: Place
}

export const unscopedAnnotation = (at: Place, name: string, defined: Place): Finding =>
  finding('unscoped-annotation', at, `@${name} does not say what it may stand on`, {
    notes: [note(defined, 'it is defined here, without any @scope')],
  })

export const misspeltAnnotation = (at: Place, name: string, similar: string): Finding =>
  finding('misspelt-annotation', at, `No compiler knows the annotation "${name}"`, guess(similar))

export const unknownKey = (at: Place, name: string): Finding =>
  finding('unknown-key', at, `No compiler is known to read the annotation "${name}"`)

export const terseQualified = (at: Place, found: string): Finding =>
  finding('terse-qualified', at, `A field that is ${found} cannot be terse as well`, { fix: remove(at) })

export const terseDefault = (at: Place, name: string): Finding =>
  finding(
    'terse-default',
    at,
    `"${name}" is terse: when it is absent it is zero or empty, not this default`,
    {
      hint: 'remove the default, or make the field optional',
    },
  )

export const badBox = (at: Place, annotation: string, wanted: string): Finding =>
  finding('bad-box', at, `@${annotation} is for ${wanted}`)

export const badMixin = (at: Place, problem: string): Finding =>
  finding('bad-mixin', at, `A mixin is a struct or a union that is always there, and this one is ${problem}`)

export const mixinClash = (at: Place, name: string, first: Place): Finding =>
  finding('mixin-clash', at, `This mixin brings a second field "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const badExceptionMessage = (at: Place, problem: string): Finding =>
  finding(
    'bad-exception-message',
    at,
    `The message of an exception is one of its string fields, and this is ${problem}`,
  )
