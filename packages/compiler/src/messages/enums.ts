/** Messages about enums. */
import type { Finding } from '../diagnostic.ts'
import { finding, note, type Place } from './message.ts'

export const duplicateEnumValue = (at: Place, name: string, first: Place): Finding =>
  finding('duplicate-enum-value', at, `Two enum values are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const enumOutOfRange = (at: Place, value: bigint): Finding =>
  finding('enum-out-of-range', at, `The enum value ${value} does not fit 32 bits`)
