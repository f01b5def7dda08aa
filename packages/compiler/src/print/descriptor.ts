/**
 * What the IDL says of a definition, as a literal for programs to see at run time. A project asks for it: it makes the modules for a
 * browser longer, which a bundler drops but a development server sends. What a literal cannot hold without running anything,
 * or before another is there, is behind a getter: other descriptors, since definitions may hold each other, and values that are made
 * by a call.
 */
import type * as ast from '../ast.ts'
import {
  type Definition,
  type Enum,
  type Field,
  newType,
  type ServiceFunction,
  type StructuredAnnotation,
  type Type,
  type Value,
} from '../schema.ts'
import type { Documented } from './doc.ts'
import type { Output } from './output.ts'
import type { Parts } from './printer.ts'
import { literal, quoted, structLiteral, textKey } from './value.ts'

export function printDescriptor(out: Output, definition: Definition): void {
  if (out.policies.descriptors === 'off' || definition.kind === 'const') return
  out.gap()
  out.const({
    visibility: 'exported',
    name: { text: out.names.descriptor(definition), span: definition.node.name },
    type: out.names.runtime(types[definition.kind]),
    // A declaration has no use for what is in it, and none for what that would import.
    value: out.hasValues ? described(out, definition) : undefined,
  })
}

type Descriptive = Exclude<Definition, { readonly kind: 'const' }>

const types: Readonly<Record<Descriptive['kind'], string>> = {
  typedef: 'TypedefDescriptor',
  enum: 'EnumDescriptor',
  struct: 'StructDescriptor',
  union: 'StructDescriptor',
  exception: 'StructDescriptor',
  service: 'ServiceDescriptor',
  interaction: 'InteractionDescriptor',
}

const described = (out: Output, definition: Descriptive): Parts =>
  out.braces([
    `kind: '${definition.kind}'`,
    `name: '${definition.name}'`,
    ...(definition.uri === undefined ? [] : [`uri: ${quoted(definition.uri)}`]),
    ...said(out, definition),
    ...content(out, definition),
  ])

function content(out: Output, definition: Descriptive): readonly Parts[] {
  switch (definition.kind) {
    case 'typedef': {
      const { isNew, node, type } = definition
      const written = node.kind === 'typedef' ? node.type : undefined
      return [...(isNew ? ['isNew: true'] : []), typed(out, 'type', { type, written })]
    }
    case 'enum':
      return [...(definition.byName ? ['byName: true'] : []), ['values: ', values(out, definition)]]
    case 'struct':
    case 'union':
    case 'exception':
      return [fields(out, 'fields', definition.fields)]
    case 'service':
      return [
        ...(definition.extends ? [lazy('extends', out.names.descriptor(definition.extends))] : []),
        functions(out, definition.functions),
      ]
    case 'interaction':
      return [functions(out, definition.functions)]
  }
}

const values = (out: Output, { values }: Enum): Parts =>
  out.brackets(
    values.map(each => out.braces([`name: '${each.name}'`, `value: ${each.value}`, ...said(out, each)])),
  )

const fields = (out: Output, name: string, fields: readonly Field[]): Parts => [
  `${name}: `,
  out.brackets(
    fields.map(field =>
      out.braces([
        `id: ${field.id}`,
        `name: '${field.name}'`,
        typed(out, 'type', { type: field.type, written: field.node?.type }),
        `requiredness: '${field.requiredness}'`,
        ...(field.default ? [initial(out, field.default, field.type)] : []),
        ...said(out, field),
      ]),
    ),
  ),
]

const functions = (out: Output, functions: readonly ServiceFunction[]): Parts => [
  'functions: ',
  out.brackets(functions.map(each => out.braces(parts(out, each)))),
]

function parts(out: Output, each: ServiceFunction): readonly Parts[] {
  const { interaction, returns, sink, stream } = each
  const written = writtenResult(each)
  const elements = (name: string, element: Typed, throws: readonly Field[]): Parts => [
    `${name}: `,
    out.braces([typed(out, 'element', element), fields(out, 'throws', throws)]),
  ]
  return [
    `name: '${each.name}'`,
    ...(each.oneway ? ['oneway: true'] : []),
    ...(each.idempotent ? ['idempotent: true'] : []),
    fields(out, 'args', each.args.fields),
    ...(returns ? [typed(out, 'returns', { type: returns, written: written.value })] : []),
    fields(out, 'throws', each.throws),
    ...(interaction ? [lazy('interaction', out.names.descriptor(interaction))] : []),
    ...(stream
      ? [elements('stream', { type: stream.element, written: written.stream?.element }, stream.throws)]
      : []),
    ...(sink ? [elements('sink', { type: sink.element, written: written.sink?.element }, sink.throws)] : []),
    ...(sink?.final
      ? [elements('final', { type: sink.final, written: written.sink?.final }, sink.finalThrows)]
      : []),
    ...said(out, each),
  ]
}

/** What a function returns, as it is written. */
function writtenResult({ interaction, node }: ServiceFunction) {
  const found: { value?: ast.Type; stream?: ast.Stream; sink?: ast.Sink } = {}
  for (const part of node.returns.slice(interaction ? 1 : 0))
    if (part.kind === 'stream') found.stream = part
    else if (part.kind === 'sink') found.sink = part
    else if (part.kind !== 'void') found.value = part
  return found
}

/** A type, and where it is written: what it means has no annotations. */
interface Typed {
  readonly type: Type
  readonly written?: ast.Type | undefined
}

/** `name: { kind: 'i32' }`. */
function typed(out: Output, name: string, { type, written }: Typed): Parts {
  if (type.kind === 'reference') return lazy(name, out.names.descriptor(type.definition))
  const form = type.form ? [`form: '${type.form}'`] : []
  const annotations = plain(out, written?.annotations ?? [])
  return [`${name}: `, out.braces([...kindOf(out, { type, written }), ...form, ...annotations])]
}

function kindOf(out: Output, { type, written }: Typed): readonly Parts[] {
  switch (type.kind) {
    case 'base':
      return [`kind: '${type.name}'`]
    case 'list':
    case 'set': {
      const element = written && 'element' in written ? written.element : undefined
      return [`kind: '${type.kind}'`, typed(out, 'element', { type: type.element, written: element })]
    }
    case 'map': {
      const { key, value } = written?.kind === 'map' ? written : {}
      return [
        "kind: 'map'",
        typed(out, 'key', { type: type.key, written: key }),
        typed(out, 'value', { type: type.value, written: value }),
      ]
    }
    case 'reference':
      throw new Error('invariant: a reference is described where it leads')
  }
}

const lazy = (name: string, value: Parts): Parts => [`get ${name}() { return `, value, ' }']

function initial(out: Output, value: Value, type: Type): Parts {
  const isPlain = ['bool', 'number', 'string', 'enum'].includes(value.kind) && !newType(type)
  return isPlain ? ['default: ', literal(out, value, type)] : lazy('default', literal(out, value, type))
}

/** What its author says of something beside what it is. */
function said(out: Output, { node, structured }: Documented): readonly Parts[] {
  const doc = out.policies.descriptors === 'docs' ? node?.doc : undefined
  return [
    ...plain(out, node?.annotations ?? []),
    ...(structured.length > 0
      ? [['structured: ', out.brackets(structured.map(each => bare(out, each)))]]
      : []),
    ...(doc ? [`doc: ${quoted(doc.text)}`] : []),
  ]
}

function plain(out: Output, annotations: readonly ast.Annotation[]): readonly Parts[] {
  if (annotations.length === 0) return []
  const all = new Map<string, string>()
  // Of several with one name it is the first that counts.
  for (const { name, value } of annotations) if (!all.has(name.text)) all.set(name.text, value)
  return [
    ['annotations: ', out.braces([...all].map(([name, value]) => `${textKey(name)}: ${quoted(value)}`))],
  ]
}

const bare = (out: Output, { struct, value }: StructuredAnnotation): Parts =>
  out.braces([
    `name: '${struct.name}'`,
    ...(struct.uri === undefined ? [] : [`uri: ${quoted(struct.uri)}`]),
    // Where it is wrong, the file has an error.
    value ? lazy('value', structLiteral(out, value)) : 'value: {}',
  ])
