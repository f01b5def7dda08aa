/** Messages about annotations. */
import type { Finding } from '../diagnostic.ts'
import { finding, guess, note, type Place } from './message.ts'

export const unknownAnnotation = (at: Place, name: string, similar?: string): Finding =>
  finding('unknown-annotation', at, `There is no struct "${name}" to annotate with`, guess(similar))

export const notAnAnnotation = (at: Place, name: string, kind: string): Finding =>
  finding('not-an-annotation', at, `"${name}" is a ${kind}, and annotations are structs`)

export const duplicateAnnotation = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-annotation', at, `@${name} stands here twice`, {
    notes: [note(first, 'the first one is here')],
  })
