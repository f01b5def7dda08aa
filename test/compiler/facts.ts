/**
 * What a file means, as short texts by subject: `struct Tweet.text` is `3: required string = "x"`. For `oracle.test.ts` to compare with
 * the same facts as Apache's compiler tells them.
 */
import type { ast, schema } from '@thrift-es/compiler'

export type Facts = Map<string, string>

/** A value as JSON has it, in which a whole number that a double could not hold is a string. */
export type Json = string | number | readonly Json[] | { readonly [key: string]: Json }

const wide = 10n ** 15n

/** With its keys in order: maps have none. */
export const jsonText = (value: Json): string =>
  JSON.stringify(value, (_, part: Json) =>
    typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** The words of a comment: what is a margin, and which stars are one, is a matter of taste. */
export const docText = (text: string): string => text.replace(/[\s*]+/g, ' ').trim()

/** `1: required string = "x"`: a field of a struct, an argument, or an exception of a function. */
export const fieldText = (field: {
  readonly id: number
  readonly requiredness: string
  readonly type: string
  readonly default: Json | undefined
}): string =>
  `${field.id}: ${field.requiredness} ${field.type}${field.default === undefined ? '' : ` = ${jsonText(field.default)}`}`

type Documented = ast.Field | ast.EnumValue | ast.Definition | ast.ServiceFunction

/** The facts of our Schema. */
export function factsOf(file: schema.Schema): Facts {
  const facts = new Map<string, string>()
  const remark = (subject: string, node: Documented) => {
    if (node.doc) facts.set(`${subject} doc`, docText(node.doc.text))
    // Debian's compiler tells nothing of the annotations of an enum's values.
    if (node.kind !== 'enum-value')
      for (const { name, value } of node.annotations) facts.set(`${subject} (${name.text})`, value)
  }
  const field = (subject: string, each: schema.Field) => {
    const { name, node } = each
    facts.set(
      `${subject}.${name}`,
      fieldText({ ...each, type: typeText(each.type, file), default: each.default && json(each.default) }),
    )
    if (node) remark(`${subject}.${name}`, node)
  }
  if (file.document.doc) facts.set('doc', docText(file.document.doc.text))
  for (const header of file.document.headers)
    if (header.kind === 'namespace') facts.set(`namespace ${header.scope.text}`, header.name.text)
  facts.set(
    'includes',
    file.includes
      .map(({ schema }) => schema.prefix)
      .sort()
      .join(' '),
  )
  for (const each of file.definitions) {
    const subject = `${each.kind} ${each.node.name.text}`
    remark(subject, each.node)
    switch (each.kind) {
      case 'const':
        facts.set(subject, `${typeText(each.type, file)} = ${jsonText(json(each.value))}`)
        break
      case 'typedef':
        facts.set(subject, typeText(each.type, file))
        break
      case 'enum':
        facts.set(subject, '')
        for (const { name, value, node } of each.values) {
          facts.set(`${subject}.${name}`, String(value))
          remark(`${subject}.${name}`, node)
        }
        break
      case 'struct':
      case 'union':
      case 'exception':
        facts.set(subject, '')
        for (const one of each.fields) field(subject, one)
        break
      case 'service':
        facts.set(subject, each.extends ? `extends ${nameIn(file, each.extends)}` : '')
        for (const { name, node, oneway, returns, args, throws } of each.functions) {
          const called = `${subject}.${name}`
          facts.set(called, `${oneway ? 'oneway ' : ''}${returns ? typeText(returns, file) : 'void'}`)
          remark(called, node)
          for (const one of args.fields) field(called, one)
          for (const one of throws) field(`${called} throws`, { ...one, requiredness: 'default' })
        }
    }
  }
  return facts
}

/** A type as Apache's JSON knows it: without typedefs, and with enums as the numbers that they are on the wire. */
function typeText(type: schema.Type, file: schema.Schema): string {
  switch (type.kind) {
    case 'base':
      return type.name
    case 'list':
    case 'set':
      return `${type.kind}<${typeText(type.element, file)}>`
    case 'map':
      return `map<${typeText(type.key, file)}, ${typeText(type.value, file)}>`
    case 'reference': {
      const { definition } = type
      if (definition.kind === 'typedef') return typeText(definition.type, file)
      return definition.kind === 'enum' ? 'i32' : nameIn(file, definition)
    }
  }
}

const nameIn = (
  file: schema.Schema,
  { schema, name }: { readonly schema: schema.Schema; readonly name: string },
): string => (schema === file ? name : `${schema.prefix}.${name}`)

function json(value: schema.Value): Json {
  switch (value.kind) {
    case 'bool':
      return Number(value.value)
    case 'number':
      // Apache's compiler writes 15 digits of a double.
      return Number(value.value.toPrecision(15))
    case 'i64':
      return value.value >= wide || value.value <= -wide ? String(value.value) : Number(value.value)
    case 'string':
    case 'enum':
      return value.value
    case 'binary':
      return new TextDecoder().decode(value.value)
    case 'list':
    case 'set':
      return value.items.map(json)
    case 'map':
      return Object.fromEntries(value.entries.map(([key, each]) => [keyText(key), json(each)]))
    case 'struct':
      // A default that was filled in is the field's own: Apache's compiler fills in none.
      return Object.fromEntries(
        [...value.fields]
          .filter(([field, each]) => each !== field.default)
          .map(([{ name }, each]) => [name, json(each)]),
      )
  }
}

const keyText = (key: schema.Value): string => {
  const text = json(key)
  return typeof text === 'object' ? jsonText(text) : String(text)
}
