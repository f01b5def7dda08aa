/**
 * What a field is for formats that write names instead of ids, where its annotations say something else than its name and type do: Spindle's
 * `wire_name`, `enhanced_types` and `serialize_as`. Most IDL has none of them, and pays for none.
 */
import type * as ast from '../ast.ts'
import { type Enum, type Field, type FieldGroup, resolve, type Type } from '../schema.ts'
import { key } from './names.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { quoted, textKey } from './value.ts'

/** `wire: { … }`, the last part of the table of a struct, if any of its fields needs it. */
export function wire(out: Output, { fields }: FieldGroup): readonly Parts[] {
  const wires = fields.flatMap(field => {
    const facts = factsOf(out, field)
    return facts.length > 0 ? [[`${key(field.name)}: `, out.braces(facts)]] : []
  })
  return wires.length > 0 ? [['wire: ', out.braces(wires)]] : []
}

function factsOf(out: Output, { node, type }: Field): readonly Parts[] {
  const annotations = node?.annotations ?? []
  const name = find(annotations, 'wire_name')
  const enhanced = find(annotations, 'enhanced_types') ?? enhancedType(node?.type, type)
  const enumeration = find(annotations, 'serialize_as') === 'string' ? enumOf(type) : undefined
  return [
    ...(name === undefined ? [] : [`name: ${quoted(name)}`]),
    ...(enhanced === undefined ? [] : [`type: ${quoted(enhanced)}`]),
    ...(enumeration === undefined ? [] : [['values: ', values(out, enumeration)]]),
  ]
}

/**
 * What is said where a type is written, or by the typedef that it names, or of the elements: what is said of a container counts for what
 * is in it.
 */
function enhancedType(written: ast.Type | undefined, type: Type): string | undefined {
  const said = find(written?.annotations ?? [], 'enhanced_types')
  if (said !== undefined) return said
  if (type.kind === 'list' || type.kind === 'set')
    return enhancedType(written && 'element' in written ? written.element : undefined, type.element)
  if (type.kind === 'map')
    return enhancedType(written && 'value' in written ? written.value : undefined, type.value)
  if (type.kind !== 'reference' || type.definition.kind !== 'typedef') return undefined
  const { node, type: target } = type.definition
  return (
    find(node.annotations, 'enhanced_types') ??
    enhancedType(node.kind === 'typedef' ? node.type : undefined, target)
  )
}

function enumOf(type: Type): Enum | undefined {
  const target = resolve(type)
  if (target.kind === 'list' || target.kind === 'set') return enumOf(target.element)
  if (target.kind === 'map') return enumOf(target.value)
  return target.kind === 'enum' ? target : undefined
}

/** The number of each value by what it is written as: its `string_value`, or else its name. */
const values = (out: Output, { values }: Enum): Parts =>
  out.braces(
    values.map(
      ({ name, node, value }) => `${textKey(find(node.annotations, 'string_value') ?? name)}: ${value}`,
    ),
  )

const find = (annotations: readonly ast.Annotation[], key: string): string | undefined =>
  annotations.find(({ name }) => name.text === key)?.value
