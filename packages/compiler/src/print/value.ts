/** Values of constants and defaults, as literals. */
import { isFilled, type MapType, resolve, type Type, type Value } from '../schema.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { tsType } from './type.ts'
import { standard } from './zero.ts'

/** Marks what a bundler could not otherwise drop when it is not used. */
export type Pure = '/* @__PURE__ */ ' | ''

/** `value`, which is one `of` a type, as code. */
export function literal(out: Output, value: Value, of: Type, pure: Pure = ''): Parts {
  switch (value.kind) {
    case 'bool':
      return String(value.value)
    case 'number':
      return Object.is(value.value, -0) ? '-0' : String(value.value)
    case 'i64':
      return `${value.value}n`
    case 'string':
      return quoted(value.value)
    case 'binary':
      return `${pure}new ${out.names.global('Uint8Array')}([${value.value.join(', ')}])`
    case 'enum':
      return value.name === undefined ? String(value.value) : `${value.value} /* ${value.name} */`
    case 'list':
      return listed(out, value.items, of, pure)
    case 'set':
      return [
        `${pure}new ${out.names.global('Set')}`,
        typeArguments(out, value, of),
        '(',
        value.items.length > 0 ? listed(out, value.items, of, pure) : undefined,
        ')',
      ]
    case 'map': {
      const { key, value: entry } = mapOf(of)
      const entries = value.entries.map(([k, v]) => [
        '[',
        literal(out, k, key, pure),
        ', ',
        literal(out, v, entry, pure),
        ']',
      ])
      return [
        `${pure}new ${out.names.global('Map')}`,
        typeArguments(out, value, of),
        '(',
        entries.length > 0 ? out.brackets(entries) : undefined,
        ')',
      ]
    }
    case 'struct': {
      const fields = out.braces(
        value.struct.fields.flatMap(field => {
          const set = value.fields.get(field)
          if (set) return [[`${key(field.name)}: `, literal(out, set, field.type, pure)]]
          return isFilled(field) || field.requiredness === 'required'
            ? [[`${key(field.name)}: `, standard(out, field.type, pure)]]
            : []
        }),
      )
      if (value.struct.kind !== 'exception') return fields
      return [`${pure}new ${out.names.definition(value.struct)}(`, fields, ')']
    }
  }
}

const listed = (out: Output, items: readonly Value[], of: Type, pure: Pure): Parts => {
  const type = resolve(of)
  const element = 'element' in type ? type.element : of
  return out.brackets(items.map(item => literal(out, item, element, pure)))
}

function mapOf(of: Type): MapType {
  const type = resolve(of)
  if (type.kind !== 'map') throw new Error('invariant: the value of a map is one of a map type')
  return type
}

/** TypeScript infers what is in a map or set, but not what is in one inside of it. */
function typeArguments(out: Output, value: Value, of: Type): Parts {
  if (!inner(value).some(hasCollection)) return undefined
  const type = resolve(of)
  if (type.kind === 'map') return out.types('<', tsType(out, type.key), ', ', tsType(out, type.value), '>')
  return type.kind === 'set' ? out.types('<', tsType(out, type.element), '>') : undefined
}

const hasCollection = (value: Value): boolean =>
  value.kind === 'map' || value.kind === 'set' || inner(value).some(hasCollection)

/** The values that a value is made of. */
function inner(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'list':
    case 'set':
      return value.items
    case 'map':
      return value.entries.flat()
    case 'struct':
      return [...value.fields.values()]
    default:
      return []
  }
}

/**
 * A string as a literal that is safe in a script, in a page, in old engines, and before tools that look for
 * `sourceMappingURL=` wherever it stands.
 */
export function quoted(text: string): string {
  const json = JSON.stringify(text)
    .replaceAll('</', '<\\/')
    .replaceAll('<!--', '<\\!--')
    .replace(/(source(?:Mapping)?URL)=/g, '$1\\x3d')
    .replace(/[\u2028\u2029]/g, character => (character === '\u2028' ? '\\u2028' : '\\u2029'))
  return json.includes("'") || json.includes('\\"') ? json : `'${json.slice(1, -1)}'`
}

/** Whether a literal needs a class, which must have been defined before. */
export const needsClass = (value: Value): boolean =>
  (value.kind === 'struct' && value.struct.kind === 'exception') || inner(value).some(needsClass)
