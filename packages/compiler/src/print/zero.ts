/**
 * The value of a field that nobody has given one, in Meta's dialect: zero, empty, or a struct of such fields. A terse field is
 * written when its value differs from that.
 */
import { type Field, isFilled, resolve, type Struct, type Type } from '../schema.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { literal, type Pure } from './value.ts'

/** What a field has when it is absent: its default, or zero if it always has a value. */
export function absent(out: Output, field: Field): Parts {
  if (field.requiredness === 'terse') return intrinsic(out, field.type)
  if (field.default) return literal(out, field.default, field.type)
  return field.requiredness === 'unqualified' ? standard(out, field.type) : undefined
}

/** Zero or empty; a struct has the defaults of its fields. */
export function standard(out: Output, type: Type, pure: Pure = ''): Parts {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      return [resolved.name === 'binary' ? pure : undefined, zero(out, resolved.name)]
    case 'enum':
      return '0'
    case 'list':
      return '[]'
    case 'set':
    case 'map':
      return `${pure}new ${out.names.global(resolved.kind === 'set' ? 'Set' : 'Map')}()`
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

/** The condition under which a terse field is written. */
export function differs(out: Output, type: Type, value: string): string {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
      switch (resolved.name) {
        case 'bool':
          return value
        case 'binary':
          return `${value}?.length`
        case 'float':
        case 'double':
          // Minus zero is another value.
          return `!${out.names.global('Object')}.is(${value} ?? 0, 0)`
        default: {
          const none = zero(out, resolved.name)
          return `(${value} ?? ${none}) !== ${none}`
        }
      }
    case 'enum':
      return `(${value} ?? 0) !== 0`
    case 'list':
      return `${value}?.length`
    case 'set':
    case 'map':
      return `${value}?.size`
    case 'union':
    case 'struct':
    case 'exception':
      return [`${value} != null`, ...contents(out, resolved, value)].join(' && ')
  }
}

/** A struct is empty if all that it could write is terse and zero, or optional and absent. */
function contents(out: Output, { kind, fields }: Struct, value: string): readonly string[] {
  const isTerse = ({ requiredness }: Field) => requiredness === 'terse' || requiredness === 'optional'
  if (kind === 'exception' || !fields.every(isTerse)) return []
  const conditions = fields.map(field =>
    field.requiredness === 'terse'
      ? differs(out, field.type, `${value}.${field.name}`)
      : `${value}.${field.name} != null`,
  )
  const grouped = conditions.map(each => (each.includes(' && ') ? `(${each})` : each))
  return [grouped.length === 1 ? (grouped[0] ?? '') : `(${grouped.join(' || ') || 'false'})`]
}
