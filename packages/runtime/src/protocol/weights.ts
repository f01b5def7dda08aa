/**
 * What values weigh in memory, roughly and as measured in V8, so that a reader can stop before bytes that are
 * few have become too much.
 */
import type { StructSchema, TType } from './contract.ts'

/**
 * What values weigh, as measured in V8: a struct besides its fields, a list besides its elements and the
 * table that a set or map has even if it is empty, a `Uint8Array` and a text besides their contents, and an unknown field.
 */
export const structWeight = 64
export const listWeight = 100
export const tableWeight = 184
export const binaryWeight = 184
export const textWeight = 24
export const unknownWeight = 400

/** The stack of an exception, in memory and in time: some 400 bytes and 4 µs. */
export const errorWeight = 800

/** What a value weighs besides its place in a container, if it has not been weighed elsewhere: a bigint. */
export function valueWeight(type: TType): number {
  return type === 10 ? 24 : 0
}

/**
 * The price of the time that one of the keys of a set or map may take. V8 hashes numbers without a seed, so a peer can
 * choose keys that all collide, and each insertion then compares with all before it: 30,000 such keys take a
 * second in Node 20. The time for each grows with their number, and so does the price: the default budget
 * ends at 31,000 keys in one container. Text is hashed with a seed, and of short integers there are too few.
 */
export function collisions(type: TType, size: number): number {
  return type === 4 || type === 8 || type === 10 ? size / 8 : 0
}

/** What a struct weighs of which no field is present; its schema remembers that. */
export function weigh(schema: StructSchema & { weight?: number }): number {
  return (schema.weight ??= structWeight + 8 * Object.keys(schema.fields).length)
}
