/**
 * What both directions of Compact need to know of types: its own numbers for them, of which `bool` has two,
 * 1 for true and 2 for false, so that a bool field fits into its header.
 */
import type { TType } from '../contract.ts'

/** Compact's number of each type that a value can have. */
export const nibbles: readonly number[] = [0, 0, 1, 3, 7, 0, 4, 0, 5, 0, 6, 8, 12, 11, 10, 9, 13]

/** The type of each of Compact's numbers; 0 where there is none. */
export const types: readonly TType[] = [0, 2, 2, 3, 6, 8, 10, 4, 11, 15, 14, 13, 12, 16]

/** The fewest bytes that a value takes: one, save for the two types of fixed width. */
export function width(type: TType): number {
  return type === 0 ? 0 : type === 4 ? 8 : type === 16 ? 16 : 1
}

/** The number that Meta's Compact has for a float is a uuid in Apache's. */
export const noFloat = 'Compact has no float'
