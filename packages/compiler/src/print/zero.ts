/**
 * The value of a field that nobody has given one, in Meta's dialect: zero, empty, or a struct of such fields. A terse field is
 * written when its value differs from that.
 */
import { type Field, isFilled, resolve, type Struct, type Type } from '../schema.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { literal } from './value.ts'

/** What a field has when it is absent: its default, or zero if it always has a value. */
export function absent(out: Output, field: Field): Parts {
  if (field.requiredness === 'terse') return intrinsic(out, field.type)
  if (field.default) return literal(out, field.default, field.type)
  return field.requiredness === 'unqualified' ? standard(out, field.type) : undefined
}

/** Zero or empty; a struct has the defaults of its fields. */
export function standard(out: Output, type: Type): Parts {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return zero(out, resolved.name)
    case 'enum':
      return '0'
    case 'list':
      return '[]'
    case 'set':
    case 'map':
      return `new ${out.names.global(resolved.kind === 'set' ? 'Set' : 'Map')}()`
    case 'union':
      return '{}'
    case 'struct':
    case 'exception': {
      const required = resolved.fields.filter(({ requiredness }) => requiredness === 'required')
      const given = required.map(field => [`${key(field.name)}: `, standard(out, field.type)])
      return [
        out.names.derived('create', resolved),
        '(',
        given.length > 0 ? out.braces(given) : undefined,
        ')',
      ]
    }
  }
}

/** The same, but the fields of a struct are zero as well, whatever their defaults. */
function intrinsic(out: Output, type: Type): Parts {
  const resolved = resolve(type)
  if (resolved.kind !== 'struct' || !hasDefaults(resolved)) return standard(out, type)
  return out.braces(
    resolved.fields
      .filter(field => isFilled(field) || field.requiredness === 'required')
      .map(field => [`${key(field.name)}: `, intrinsic(out, field.type)]),
  )
}

const hasDefaults = ({ fields }: Struct): boolean =>
  fields.some(field => {
    const target = resolve(field.type)
    return field.default !== undefined || (isFilled(field) && target.kind === 'struct' && hasDefaults(target))
  })

function zero(out: Output, name: string): string {
  switch (name) {
    case 'bool':
      return 'false'
    case 'i64':
      return '0n'
    case 'string':
      return "''"
    case 'uuid':
      return "'00000000-0000-0000-0000-000000000000'"
    case 'binary':
      return `new ${out.names.global('Uint8Array')}()`
    default:
      return '0'
  }
}

/** The condition under which the value of a terse field, which is there, is written. */
export function differs(out: Output, type: Type, value: string): string {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      switch (resolved.name) {
        case 'bool':
          return value
        case 'binary':
          return `${value}.length > 0`
        case 'float':
        case 'double':
          // Minus zero is another value.
          return `!${out.names.global('Object')}.is(${value}, 0)`
        default:
          return `${value} !== ${zero(out, resolved.name)}`
      }
    case 'enum':
      return `${value} !== 0`
    case 'list':
      return `${value}.length > 0`
    case 'set':
    case 'map':
      return `${value}.size > 0`
    case 'union':
      return resolved.fields.map(({ name }) => `${value}.${name} != null`).join(' || ') || 'false'
    case 'struct':
    case 'exception':
      // A struct is empty if all that it could write is terse and zero, or optional and absent.
      if (resolved.fields.some(({ requiredness }) => requiredness !== 'terse' && requiredness !== 'optional'))
        return 'true'
      return (
        resolved.fields.map(field => present(out, field, `${value}.${field.name}`)).join(' || ') || 'false'
      )
  }
}

const present = (out: Output, field: Field, value: string): string =>
  field.requiredness === 'terse' ? differs(out, field.type, value) : `${value} != null`
