/**
 * Values that are something else in JavaScript than to protocols: a uuid, an enum by name, and what an i64 may be beside a bigint, for
 * IDL that says `(js.type = "…")`. Each is a pair of functions, of which a printed module imports what it uses. What does not fit is
 * an error in both directions, never rounded.
 */
import type { Reader, Writer } from './protocol/contract.ts'
import { uuidBytes, uuidText } from './protocol/uuid.ts'

/** A uuid as its canonical lower-case text of 36 characters. */
export function readUuid(r: Reader): string {
  return uuidText(r.uuid())
}

export function writeUuid(w: Writer, value: string): void {
  w.uuid(uuidBytes(value) ?? refuse('a uuid of 36 characters', value))
}

/** An i64 as a number: an error beyond 2^53, where numbers are not exact any more. */
export function readI64AsNumber(r: Reader): number {
  const value = Number(r.i64())
  if (!Number.isSafeInteger(value)) throw new TypeError('An i64 beyond 2^53 is no exact number')
  return value
}

export function writeI64AsNumber(w: Writer, value: number): void {
  if (!Number.isSafeInteger(value)) refuse('a whole number within 2^53', value)
  w.i64(BigInt(value))
}

/** An i64 in decimal digits. */
export function readI64AsString(r: Reader): string {
  return String(r.i64())
}

export function writeI64AsString(w: Writer, value: string): void {
  if (typeof value !== 'string' || !/^-?\d{1,19}$/.test(value)) refuse('the digits of an i64', value)
  w.i64(BigInt(value))
}

/** An i64 as a time: milliseconds since 1970. */
export function readI64AsDate(r: Reader): Date {
  const value = new Date(Number(r.i64()))
  if (Number.isNaN(value.getTime())) throw new TypeError('An i64 that is no time of a Date')
  return value
}

export function writeI64AsDate(w: Writer, value: Date): void {
  const time = value instanceof Date ? value.getTime() : Number.NaN
  if (Number.isNaN(time)) refuse('a valid Date', value)
  w.i64(BigInt(time))
}

/** Its eight bytes, the highest first. */
export function readI64AsBuffer(r: Reader): Uint8Array {
  const bytes = new Uint8Array(8)
  new DataView(bytes.buffer).setBigInt64(0, r.i64())
  return bytes
}

export function writeI64AsBuffer(w: Writer, value: Uint8Array): void {
  if (!(value instanceof Uint8Array) || value.length !== 8) refuse('a Uint8Array of 8 bytes', value)
  w.i64(new DataView(value.buffer, value.byteOffset).getBigInt64(0))
}

/** What is used of a `Long` of the package `long`. */
export interface LongLike {
  readonly low: number
  readonly high: number
}

/** An i64 as a `Long`, the class of the package `long`. */
export function readI64AsLong<T>(r: Reader, long: { fromBits(low: number, high: number): T }): T {
  const value = r.i64()
  return long.fromBits(Number(BigInt.asIntN(32, value)), Number(value >> 32n))
}

export function writeI64AsLong(w: Writer, value: LongLike): void {
  const { low, high } = Object(value) as Partial<LongLike> // Programs in JavaScript may pass anything.
  if (typeof low !== 'number' || typeof high !== 'number') refuse('a Long', value)
  w.i64((BigInt(high | 0) << 32n) | BigInt(low >>> 0))
}

/** The properties of an object that stands for a map or a set, and is none. */
export function propertiesOf<T>(
  value: { readonly [name: string]: T } | { readonly [name: number]: T },
): [string, T][] {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value) refuse('a plain object', value)
  return Object.entries(value)
}

function refuse(expected: string, value: unknown): never {
  throw new TypeError(
    `Expected ${expected}, got ${typeof value === 'object' ? 'something else' : String(value)}`,
  )
}

/** The numbers of an enum by its names, and the other way round. */
export interface EnumTable {
  readonly numbers: Readonly<Record<string, number>>
  readonly names: Readonly<Record<number, string>>
}

/** A value of an enum by its name; a number that has none stays one. */
export function readEnum<T>(r: Reader, { names }: EnumTable): T {
  const value = r.i32()
  return (names[value] ?? value) as T // The names of an enum, or a number, are what its type says.
}

/** Digits stand for a number: they are what is left of one that was the name of a property. */
export function writeEnum(w: Writer, value: string | number, { numbers }: EnumTable): void {
  if (typeof value !== 'string') w.i32(value)
  else if (Object.hasOwn(numbers, value)) w.i32(numbers[value] ?? 0)
  else if (/^-?\d+$/.test(value)) w.i32(Number(value))
  else throw new TypeError(`"${value.slice(0, 40)}" is no value of this enum`)
}

/** The same for an enum whose numbers all have a name: any other is an error. */
export function readKnownName<T>(r: Reader, { names }: EnumTable): T {
  const value = r.i32()
  if (!Object.hasOwn(names, value)) throw new TypeError(`${value} is no value of this enum`)
  return names[value] as T
}

/** A number that an enum, which leads from its numbers to their names, has a name for: any other is an error. */
export function readKnownNumber<T>(r: Reader, names: object): T {
  const value = r.i32()
  if (!Object.hasOwn(names, value)) throw new TypeError(`${value} is no value of this enum`)
  return value as T // It is one of the numbers of the enum, as has just been checked.
}

declare const brand: unique symbol

/** A `T` that somebody has said to be a `Name`, as `(new_type = "true")` asks for; nothing of it is there at run time. */
export type NewType<T, Name extends string> = T & { readonly [brand]: { readonly [N in Name]: true } }
