/** Types as TypeScript, and the facts of the wire that go with them. */
import { type BaseType, type Enum, newType, resolve, type Type } from '../schema.ts'
import { baseFacts, ttypes } from '../types.ts'
import type { Output } from './output.ts'
import { type Parts, textOf } from './printer.ts'

/** A type in TypeScript, in the words of the author: typedefs keep their names. */
export function tsType(out: Output, type: Type): Parts {
  switch (type.kind) {
    case 'base': {
      if (type.name === 'i64') return tsI64(out, type)
      const { ts } = baseFacts[type.name]
      return ts === 'Uint8Array' ? out.names.global(ts) : ts
    }
    case 'list':
      return [tsType(out, type.element), '[]']
    case 'set':
      if (type.form === 'array') return [tsType(out, type.element), '[]']
      if (type.form === 'object') return tsRecord(out, type.element, 'true')
      return [out.names.global('Set'), '<', tsType(out, type.element), '>']
    case 'map':
      if (type.form === 'entries') return ['[', tsType(out, type.key), ', ', tsType(out, type.value), '][]']
      if (type.form === 'object') return tsRecord(out, type.key, tsType(out, type.value))
      return [out.names.global('Map'), '<', tsType(out, type.key), ', ', tsType(out, type.value), '>']
    case 'reference':
      return out.reference(type)
  }
}

/** What follows the name of a property. One that may be left out may be `undefined` as well, which `exactOptionalPropertyTypes` tells apart. */
export const tsProperty = (out: Output, type: Type, isOptional: boolean): Parts =>
  isOptional ? ['?: ', tsType(out, type), ' | undefined'] : [': ', tsType(out, type)]

function tsI64(out: Output, { form = 'bigint' }: BaseType): string {
  switch (form) {
    case 'bigint':
    case 'number':
    case 'string':
      return form
    case 'Date':
      return out.names.global('Date')
    case 'Buffer':
      return out.names.global('Uint8Array')
    case 'Long':
      return out.names.long()
  }
}

/** An object with a property for each name. */
const tsRecord = (out: Output, name: Type, value: Parts): Parts => [
  `${out.names.global('Record')}<${isText(name) ? 'string' : 'number'}, `,
  value,
  '>',
]

/** Whether the values of a type are text when they are the names of properties; the others are numbers. */
function isText(type: Type): boolean {
  const target = resolve(type)
  if (target.kind === 'enum') return target.byName
  return target.kind === 'base' && baseFacts[target.name].ts !== 'number'
}

/** Whether JavaScript compares values of this type by what is in them. */
export function isComparable(type: Type): boolean {
  const target = resolve(type)
  if (target.kind === 'enum') return true
  return (
    target.kind === 'base' &&
    target.name !== 'binary' &&
    !['Date', 'Long', 'Buffer'].includes(target.form ?? '')
  )
}

/** The code for a value of `type` as the name of a property, and back. */
export function toName(type: Type, value: string): string {
  const target = resolve(type)
  if (target.kind === 'enum' && target.isClosed && !target.byName) return `Number(${value})`
  const isName =
    target.kind === 'enum' ? target.byName : target.kind === 'base' && target.name === 'i64' && !target.form
  return isName ? `String(${value})` : value
}

export function fromName(type: Type, name: string): string {
  const target = resolve(type)
  // The name of a value of an enum is a property of its own.
  if (target.kind === 'enum' && target.byName) return name
  if (target.kind !== 'base') return `Number(${name})`
  if (target.name === 'i64' && (target.form ?? 'bigint') === 'bigint') return `BigInt(${name})`
  return baseFacts[target.name].ts === 'string' || target.form === 'string' ? name : `Number(${name})`
}

/** The number of a type in a field header. */
export function ttype(type: Type): number {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return baseFacts[resolved.name].ttype
    case 'enum':
      return baseFacts.i32.ttype
    case 'list':
    case 'set':
    case 'map':
      return ttypes[resolved.kind]
    case 'struct':
    case 'union':
    case 'exception':
      return ttypes.struct
  }
}

/** A field header: the id above, the type below. */
export function header(id: number, type: Type): string {
  const number = id * 256 + ttype(type)
  return `${number < 0 ? '-' : ''}0x${Math.abs(number).toString(16).padStart(3, '0')}`
}

/** The code that reads a value of `type` from `r`. */
export function readCall(out: Output, type: Type): string {
  const made = newType(type)
  if (made) return `${out.names.definition(made)}(${readCall(out, made.type)})`
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return readBase(out, resolved)
    case 'enum':
      return readEnum(out, resolved)
    case 'list':
    case 'set':
    case 'map':
      return `read$${out.container(resolved)}(r)`
    case 'struct':
    case 'union':
    case 'exception':
      return `${out.names.derived('read', resolved)}(r)`
  }
}

function readEnum(out: Output, type: Enum): string {
  if (!type.byName && !type.isClosed) return 'r.i32()'
  const name = out.names.definition(type)
  // Left to itself, TypeScript takes the field of a union for what it is in all arms: `undefined` as well.
  const typed = out.hasTypes ? `<${name}>` : ''
  if (!type.byName) return `${out.names.runtime('readKnownNumber')}${typed}(r, ${name})`
  const read = out.names.runtime(type.isClosed ? 'readKnownName' : 'readEnum')
  return `${read}${typed}(r, ${out.names.enumTable(type)})`
}

function readBase(out: Output, type: BaseType): string {
  const as = formOf(type)
  if (as === undefined) return `r.${type.name}()`
  return `${out.names.runtime(`read${as}`)}(r${type.form === 'Long' ? `, ${out.names.long()}` : ''})`
}

/** What the functions of the runtime call a type whose values are something else in JavaScript than to protocols. */
const formOf = ({ name, form = 'bigint' }: BaseType): string | undefined => {
  if (name === 'uuid') return 'Uuid'
  return form === 'bigint' ? undefined : `I64As${form.charAt(0).toUpperCase()}${form.slice(1)}`
}

/** The code that writes `value`, of `type`, to `writer`. */
export function writeCall(out: Output, type: Type, writer: string, value: Parts): Parts {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base': {
      const as = formOf(resolved)
      return as === undefined
        ? [`${writer}.${resolved.name}(`, value, ')']
        : [`${out.names.runtime(`write${as}`)}(${writer}, `, value, ')']
    }
    case 'enum':
      return resolved.byName
        ? [`${out.names.runtime('writeEnum')}(${writer}, `, value, `, ${out.names.enumTable(resolved)})`]
        : [`${writer}.i32(`, value, ')']
    case 'list':
    case 'set':
    case 'map':
      return [`write$${out.container(resolved)}(${writer}, `, value, ')']
    case 'struct':
    case 'union':
    case 'exception':
      return [`${out.names.derived('write', resolved)}(${writer}, `, value, ')']
  }
}

export const tsText = (out: Output, type: Type): string => textOf(tsType(out, type))
