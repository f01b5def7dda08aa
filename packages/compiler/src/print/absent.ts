/** Fields that nobody has given a value: what they have, and when a terse one is written, which is when it differs from that. */
import { type BaseType, type Field, isFilled, resolve, type Struct, type Type } from '../schema.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { remember } from './remember.ts'
import { literal, quoted, standard } from './value.ts'
import { nil, zeroOf } from './zero.ts'

/** What a field has when it is absent: its default, or zero if it always has a value. */
export function absent(out: Output, field: Field): Parts {
  if (field.requiredness === 'terse') return intrinsic(out, field.type)
  if (field.default) return literal(out, field.default, field.type)
  return field.requiredness === 'unqualified' ? standard(out, field.type) : undefined
}

/** Zero or empty; unlike the standard, the fields of a struct are so as well, whatever their defaults. */
function intrinsic(out: Output, type: Type): Parts {
  const resolved = resolve(type)
  if (resolved.kind !== 'struct' || !hasDefaults(resolved)) return standard(out, type)
  const fields = resolved.fields.filter(field => isFilled(field) || field.requiredness === 'required')
  const given = out.within(resolved, () =>
    fields.map(field => [`${key(field.name)}: `, intrinsic(out, field.type)]),
  )
  const isCut = given.length < fields.length
  return [out.braces(given), isCut ? out.types(' as ', out.names.definition(resolved)) : undefined]
}

const hasDefaults: (struct: Struct) => boolean = remember(struct =>
  struct.fields.some(field => {
    const target = resolve(field.type)
    return field.default !== undefined || (isFilled(field) && target.kind === 'struct' && hasDefaults(target))
  }),
)

/** The condition under which a terse field is written. */
export function differs(out: Output, type: Type, value: string): string {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return baseDiffers(out, resolved, value)
    case 'enum': {
      const { name } = zeroOf(resolved)
      // By its type, no value of such an enum is zero.
      if (name === undefined && resolved.isClosed) return differsFromZero(out, value)
      return nonzero(value, name !== undefined && resolved.byName ? quoted(name) : '0')
    }
    case 'list':
      return `${value}?.length`
    case 'set':
    case 'map':
      if (resolved.form === 'object') return `${out.names.global('Object')}.keys(${value} ?? {}).length`
      return resolved.form === 'array' || resolved.form === 'entries' ? `${value}?.length` : `${value}?.size`
    case 'union':
    case 'struct':
    case 'exception':
      return [`${value} != null`, ...contents(out, resolved, value)].join(' && ')
  }
}

function baseDiffers(out: Output, { name, form = 'bigint' }: BaseType, value: string): string {
  switch (name) {
    case 'bool':
      return value
    case 'binary':
      return `${value}?.length`
    case 'float':
    case 'double':
      // Minus zero is another value.
      return differsFromZero(out, value)
    case 'string':
      return nonzero(value, "''")
    case 'uuid':
      return nonzero(value, `'${nil}'`)
    case 'i64':
      if (form === 'Date') return `${value}?.getTime()`
      if (form === 'Long') return `(${value}?.low || ${value}?.high)`
      if (form === 'Buffer') return `${value}?.some(byte => byte !== 0)`
      return form === 'string' ? `(${value} ?? '0') !== '0'` : nonzero(value, form === 'bigint' ? '0n' : '0')
    default:
      return nonzero(value, '0')
  }
}

const differsFromZero = (out: Output, value: string) => `!${out.names.global('Object')}.is(${value} ?? 0, 0)`

const nonzero = (value: string, zero: string) => `(${value} ?? ${zero}) !== ${zero}`

/** Conditions that are spelt out for one field: a chain of structs may be as long as a file, and one that branches doubles. */
const maxConditions = 64

/** What is left of `room` once the conditions of a struct are in it. */
function roomBehind({ fields }: Struct, room: number): number {
  let left = room
  for (const field of fields) {
    if (--left < 0) break
    const target = resolve(field.type)
    if (field.requiredness === 'terse' && 'fields' in target) left = roomBehind(target, left)
  }
  return left
}

/**
 * A struct is empty if all that it could write is terse and zero, or optional and absent. One that would take too many words to say so
 * of is written whenever it is there.
 */
function contents(out: Output, struct: Struct, value: string): readonly string[] {
  const { kind, fields } = struct
  const isTerse = ({ requiredness }: Field) => requiredness === 'terse' || requiredness === 'optional'
  if (kind === 'exception' || !fields.every(isTerse) || roomBehind(struct, maxConditions) < 0) return []
  const conditions = fields.map(field =>
    field.requiredness === 'terse'
      ? differs(out, field.type, `${value}.${field.name}`)
      : `${value}.${field.name} != null`,
  )
  const grouped = conditions.map(each => (each.includes(' && ') ? `(${each})` : each))
  // What a newer peer has put into it is something as well.
  return [`(${[...grouped, `${out.names.runtime('getUnknownFields')}(${value})`].join(' || ')})`]
}
