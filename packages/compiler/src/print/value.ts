/** Values of constants and defaults, as literals. */
import {
  type Field,
  isFilled,
  type ListValue,
  type MapValue,
  newType,
  resolve,
  type Struct,
  type StructValue,
  type Type,
  type Value,
} from '../schema.ts'
import { isInherited, key } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { remember } from './remember.ts'
import { isComparable, tsType } from './type.ts'
import { zero } from './zero.ts'

/** Marks what a bundler could not otherwise drop when it is not used. */
export type Pure = '/* @__PURE__ */ ' | ''

/** `value`, which is one `of` a type, as code. */
export function literal(out: Output, value: Value, of: Type, pure: Pure = ''): Parts {
  const made = newType(of)
  if (made) return [`${pure}${out.names.definition(made)}(`, literal(out, value, made.type, pure), ')']
  switch (value.kind) {
    case 'bool':
      return String(value.value)
    case 'number':
      return Object.is(value.value, -0) ? '-0' : String(value.value)
    case 'i64':
      return long(out, value.value, of, pure)
    case 'string':
      return quoted(value.value)
    case 'binary':
      return `${pure}new ${out.names.global('Uint8Array')}(${value.value.length > 0 ? `[${value.value.join(', ')}]` : ''})`
    case 'enum':
      if (value.name === undefined) return unnamed(out, value.value, of)
      return goesByName(of) ? quoted(value.name) : `${value.value} /* ${value.name} */`
    case 'list':
      return listed(out, value.items, of, pure)
    case 'set':
      return setLiteral(out, value, of, pure)
    case 'map':
      return mapLiteral(out, value, of, pure)
    case 'struct':
      return structLiteral(out, value, pure)
  }
}

/** The same for a struct. */
export function structLiteral(out: Output, value: StructValue, pure: Pure = ''): Parts {
  const { struct } = value
  const fields = out.braces(
    fieldsOf(value).map(field => {
      const set = value.fields.get(field)
      const printed = set ? literal(out, set, field.type, pure) : standard(out, field.type, pure)
      return [`${key(field.name)}: `, printed]
    }),
  )
  // The type of a union of Apache's has no room for one with nothing set, and its compiler lets it be written all the same.
  if (struct.kind === 'union' && value.fields.size === 0 && struct.schema.dialect === 'apache')
    return [fields, out.types(' as ', out.names.definition(struct))]
  // Where a field is called as something that every object has, TypeScript wants to be told that it is absent.
  const isOdd = shapeOf(struct).odd.some(field => !value.fields.has(field))
  if (struct.kind !== 'exception')
    return [fields, isOdd ? out.types(' as object as ', out.names.definition(struct)) : undefined]
  return [`${pure}new ${out.names.definition(struct)}(`, fields, ')']
}

/** Zero or empty; a struct has the defaults of its fields. */
export function standard(out: Output, type: Type, pure: Pure = ''): Parts {
  const resolved = resolve(type)
  switch (resolved.kind) {
    case 'base':
    case 'enum':
    case 'list':
    case 'set':
    case 'map':
      return literal(out, zero(resolved), type, pure)
    case 'union':
      return '{}'
    case 'struct':
    case 'exception': {
      const required = resolved.fields.filter(({ requiredness }) => requiredness === 'required')
      const given = out.within(resolved, () =>
        required.map(field => [`${key(field.name)}: `, standard(out, field.type, pure)]),
      )
      // Where a field is called as something that every object has, TypeScript wants to be told that it is absent.
      const isOdd = shapeOf(resolved).odd.length > 0 || given.length < required.length
      const init = [
        given.length > 0 || isOdd ? out.braces(given) : undefined,
        isOdd ? out.types(' as ', out.names.definition(resolved)) : undefined,
      ]
      return [pure, out.names.derived('create', resolved), '(', init, ')']
    }
  }
}

interface Shape {
  readonly places: ReadonlyMap<Field, number>
  /** The fields that are there even if nobody gave them a value. */
  readonly standing: readonly Field[]
  /** Those that are called as something that every object has. */
  readonly odd: readonly Field[]
}

const shapeOf: (struct: Struct) => Shape = remember(({ fields }) => ({
  places: new Map(fields.map((field, i) => [field, i])),
  standing: fields.filter(field => isFilled(field) || field.requiredness === 'required'),
  odd: fields.filter(({ name }) => isInherited(name)),
}))

/** The fields that a value has, in their order. A struct may have as many values as fields, so its fields are not gone through for each. */
function fieldsOf({ struct, fields }: StructValue): readonly Field[] {
  const { places, standing } = shapeOf(struct)
  const place = (field: Field) => places.get(field) ?? 0
  return [...new Set([...fields.keys(), ...standing])].sort((a, b) => place(a) - place(b))
}

/** A number that an enum has no name for, such as the zero of one that begins with 1. */
function unnamed(out: Output, value: number, of: Type): Parts {
  const type = resolve(of)
  if (type.kind !== 'enum' || !type.isClosed) return [String(value)]
  return [String(value), out.types(type.byName ? ' as unknown as ' : ' as number as ', tsType(out, of))]
}

function goesByName(of: Type): boolean {
  const type = resolve(of)
  return type.kind === 'enum' && type.byName
}

/** An i64 in the form of its type. */
function long(out: Output, value: bigint, of: Type, pure: Pure): string {
  const type = resolve(of)
  const form = (type.kind === 'base' && type.form) || 'bigint'
  switch (form) {
    case 'bigint':
      return `${value}n`
    case 'number':
      return String(value)
    case 'string':
      return `'${value}'`
    case 'Date':
      return `${pure}new ${out.names.global('Date')}(${value})`
    case 'Long':
      return `${pure}${out.names.long()}.fromString('${value}')`
    case 'Buffer': {
      const digits = BigInt.asUintN(64, value).toString(16).padStart(16, '0')
      const bytes = (digits.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
      return `${pure}new ${out.names.global('Uint8Array')}([${bytes.join(', ')}])`
    }
  }
}

function setLiteral(out: Output, value: ListValue, of: Type, pure: Pure): Parts {
  const type = resolve(of)
  if (type.kind !== 'set') throw new Error('invariant: the value of a set is one of a set type')
  if (type.form === 'array') return listed(out, value.items, of, pure)
  if (type.form === 'object')
    return out.braces(value.items.map(item => `${nameOf(item, type.element)}: true`))
  const made = isComparable(type.element) ? out.names.global('Set') : out.names.runtime('ValueSet')
  const items = value.items.length > 0 ? listed(out, value.items, of, pure) : undefined
  return [`${pure}new ${made}`, typeArguments(out, value, of), '(', items, ')']
}

function mapLiteral(out: Output, value: MapValue, of: Type, pure: Pure): Parts {
  const type = resolve(of)
  if (type.kind !== 'map') throw new Error('invariant: the value of a map is one of a map type')
  if (type.form === 'object')
    return out.braces(
      value.entries.map(([k, v]) => [`${nameOf(k, type.key)}: `, literal(out, v, type.value, pure)]),
    )
  const pairs = value.entries.map(([k, v]) => [
    '[',
    literal(out, k, type.key, pure),
    ', ',
    literal(out, v, type.value, pure),
    ']',
  ])
  if (type.form === 'entries') return out.brackets(pairs)
  const made = isComparable(type.key) ? out.names.global('Map') : out.names.runtime('ValueMap')
  const entries = pairs.length > 0 ? out.brackets(pairs) : undefined
  return [`${pure}new ${made}`, typeArguments(out, value, of), '(', entries, ')']
}

/** A value as the name of a property. */
function nameOf(value: Value, of: Type): string {
  const text = value.kind === 'enum' && goesByName(of) ? value.name : undefined
  const name = text ?? ('value' in value ? String(value.value) : '')
  return textKey(name)
}

/** Any text as the name of a property. */
export const textKey = (text: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) ? key(text) : quoted(text)

const listed = (out: Output, items: readonly Value[], of: Type, pure: Pure): Parts => {
  const type = resolve(of)
  const element = 'element' in type ? type.element : of
  return out.brackets(items.map(item => literal(out, item, element, pure)))
}

/**
 * TypeScript infers what is in a map or set, but not what is in one inside of it, nor that there can be nothing in it, nor that there are
 * numbers among the names of an enum.
 */
function typeArguments(out: Output, value: Value, of: Type): Parts {
  const type = resolve(of)
  const isNever = type.kind === 'map' && [type.key, type.value].some(hasNoValues)
  if (!isNever && !inner(value).some(each => hasCollection(each) || isUnnamed(each))) return undefined
  if (type.kind === 'map') return out.types('<', tsType(out, type.key), ', ', tsType(out, type.value), '>')
  return type.kind === 'set' ? out.types('<', tsType(out, type.element), '>') : undefined
}

const isUnnamed = (value: Value): boolean => value.kind === 'enum' && value.name === undefined

function hasNoValues(of: Type): boolean {
  const type = resolve(of)
  return type.kind === 'enum' && type.isClosed && type.values.length === 0
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
