/**
 * Code that holds the bytes of Binary and Compact itself, for servers: beside what is printed against the contract there is each
 * function once more for each of the two, which knows only the happy way and keeps the position in a variable `p`. What it leans
 * on is in `inline` of the runtime. Whatever is not worth a form of its own goes through the methods of the contract.
 */
import { type Field, type ListType, type MapType, newType, resolve, type Type } from '../../schema.ts'
import type { Output } from '../output.ts'
import { type Parts, textOf } from '../printer.ts'
import { isComparable, readCall, writeCall } from '../type.ts'

/** How the bytes of a protocol are printed. */
export interface Format {
  readonly name: 'binary' | 'compact'
  /** Numbers that walking over the fields needs beside `p`. */
  readonly variables: readonly string[]
  /** Walks over the fields of a struct, with the cases of a switch over their headers. */
  loop(out: Output, cases: (() => void) | undefined): void
  /** The cases of a field in that walk: there are two where a bool is in its header. */
  cases(out: Output, field: Field): readonly Case[]
  /** The position behind a struct whose walk is over. */
  readonly end: string
  /** Reads a value that is no field. */
  read(out: Output, type: Type): Reading
  /** Writes the header of a field and what follows. */
  field(out: Output, writing: FieldWriting): Parts
  /** Writes a value at `p`. */
  write(out: Output, writing: Writing): Parts
  /** How many bytes there must be room for with each value of a container, unless writing it sees to that. */
  width(type: Type): number
}

export interface Case {
  readonly label: string
  readonly reading: Reading
}

/** The code of a value, with what must be done before and after. */
export interface Reading {
  readonly before?: Parts
  readonly value: Parts
  readonly after?: Parts
}

export interface Writing {
  readonly type: Type
  readonly value: Parts
  /** Where the code finds the bytes, and the view of them, which change when they have to grow. */
  readonly bytes: string
  readonly view: string
}

export interface FieldWriting extends Writing {
  readonly id: number
  /** The ids between which that of the field before is; the variable `f` has it if they are not the same. */
  readonly lowest: number
  readonly highest: number
}

/** Statements on one line. */
export const statements = (...parts: readonly Parts[]): Parts =>
  parts.filter(part => part !== undefined && part !== '').map((part, i) => [i > 0 ? '; ' : undefined, part])

/** Whether pieces of code use one of the variables that have a letter for a name. */
export const uses = (code: readonly Parts[], name: string): boolean =>
  code.some(each => new RegExp(`\\b${name}\\b`).test(textOf(each)))

/** A list, set or map of which the code for the bytes is printed as well. */
export function isInlined(type: ListType | MapType): boolean {
  if (type.kind === 'map') return (type.form ?? 'Map') === 'Map' && isComparable(type.key)
  return type.kind === 'list' || ((type.form ?? 'Set') === 'Set' && isComparable(type.element))
}

/** The base types whose values have a form of their own in the code. */
export type Plain = 'bool' | 'i8' | 'i16' | 'i32' | 'i64' | 'double' | 'string' | 'binary'

/** The base type that a value is on the wire and in JavaScript alike; nothing for whatever is more than that. */
export function plain(type: Type): Plain | undefined {
  const resolved = resolve(type)
  if (resolved.kind === 'enum') return resolved.byName || resolved.isClosed ? undefined : 'i32'
  if (resolved.kind !== 'base' || resolved.name === 'uuid' || resolved.name === 'float') return undefined
  return (resolved.form ?? 'bigint') === 'bigint' ? resolved.name : undefined
}

/** Whether writing a value may move the bytes to where there is more room. */
export const isLong = (type: Type): boolean => {
  const base = plain(type)
  return base === undefined || base === 'string' || base === 'binary'
}

/** The same value as one of the typedef that it is of, if that is a type of its own. */
export function made(out: Output, type: Type, reading: (type: Type) => Reading): Reading {
  const definition = newType(type)
  if (definition === undefined) return reading(type)
  const inner = made(out, definition.type, reading)
  return { ...inner, value: [`${out.names.definition(definition)}(`, inner.value, ')'] }
}

/** Reads what is not plain: with a function that begins and ends at the position of the reader. */
export function readByCall(out: Output, { name }: Format, type: Type, at = 'p'): Reading {
  const own = ownFunction(out, 'read', type)
  const value = own ? `${own}$${name}(r)` : readCall(out, type)
  return { before: `r.position = ${at}`, value, after: 'p = r.position' }
}

export function writeByCall(out: Output, { name }: Format, { type, value }: Writing, at = 'p'): Parts {
  const own = ownFunction(out, 'write', type)
  const call = own ? [`${own}$${name}(w, `, value, ')'] : writeCall(out, type, 'w', value)
  return statements(`w.position = ${at}`, call, 'p = $$w.room(w)')
}

/** The function in this module for the bytes of a type, without the name of the protocol. */
function ownFunction(out: Output, kind: 'read' | 'write', type: Type): string | undefined {
  const resolved = resolve(type)
  if (resolved.kind === 'list' || resolved.kind === 'set' || resolved.kind === 'map') {
    const container = out.container(resolved)
    return isInlined(resolved) ? `${kind}$${container}` : undefined
  }
  const isHere = 'fields' in resolved && resolved.schema === out.schema
  return isHere ? out.names.derived(kind, resolved) : undefined
}
