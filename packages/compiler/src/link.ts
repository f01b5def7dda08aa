/**
 * Documents in, Schemas out: names are resolved, ids and enum values numbered, constants evaluated. What does not resolve is reported and
 * left out, so the rest of a file stays useful while somebody is typing.
 *
 * Includes may form a circle and types may refer to each other, so every definition exists, unfinished, before the first
 * name is looked up. Nobody outside this file sees one unfinished.
 */
import type * as ast from './ast.ts'
import { check } from './check.ts'
import { Evaluator } from './constants.ts'
import type { Diagnostic } from './diagnostic.ts'
import { basename } from './host.ts'
import type { Files } from './load.ts'
import * as messages from './messages.ts'
import type * as schema from './schema.ts'
import { lookup, placeOf, reportUnknown, type Scope } from './scope.ts'
import { baseTypes } from './types.ts'

// Only this file finishes what it has begun; the casts to Draft mark each place that does.
type Draft<T> = { -readonly [K in keyof T]: T[K] }

export function link(
  files: Files,
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<string, schema.Schema> {
  const drafts = [...files].map(([path, file]) => ({ path, file, ...declare(file.document, report) }))
  const byPath = new Map(drafts.map(draft => [draft.path, draft]))
  for (const { file, schema, prefixes } of drafts)
    for (const [node, path] of file.includes) {
      const target = byPath.get(path)
      if (!target) continue
      if (!schema.includes.some(other => other.schema === target.schema))
        schema.includes.push({ kind: 'include', node, schema: target.schema })
      const { prefix } = target.schema
      prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), target.scope])
    }

  const scopes = new Map<schema.Schema, Scope>(drafts.map(({ schema, scope }) => [schema, scope]))
  const types = new TypeLinker(scopes)
  for (const { scope } of drafts) linkTypes(scope, types)
  for (const { scope } of drafts) linkServices(scope, types)
  const evaluator = new Evaluator(scopes)
  for (const { scope } of drafts) linkValues(scope, evaluator)
  for (const { schema, scope } of drafts) {
    schema.definitions = schema.definitions.filter(definition => !isBroken(definition))
    check(scope)
  }
  return new Map(drafts.map(({ path, schema }) => [path, schema]))
}

/** The shell of a Schema: each definition by name, with nothing in it yet. */
function declare(document: ast.Document, report: (diagnostic: Diagnostic) => void) {
  const { source } = document
  const schema = {
    kind: 'schema' as const,
    source,
    document,
    prefix: basename(source.path).replace(/\.[^.]*$/, ''),
    includes: [] as schema.Include[],
    definitions: [] as schema.Definition[],
  }
  const names = new Map<string, schema.Definition>()
  const prefixes = new Map<string, readonly Scope[]>()
  const scope: Scope = { schema, names, prefixes, report }
  for (const node of document.definitions) {
    const { text: name } = node.name
    const first = names.get(name)
    if (first) {
      report(messages.duplicateName(placeOf(scope, node.name), name, placeOf(scope, nameOf(first))))
      continue
    }
    const definition = shell(node, name, schema)
    names.set(name, definition)
    schema.definitions.push(definition)
  }
  return { schema, scope, prefixes }
}

/** What a definition is before anything in it is resolved. A type or value that stays `undefined` marks it as broken. */
function shell(node: ast.Definition, name: string, schema: schema.Schema): schema.Definition {
  const unresolved = undefined as never
  switch (node.kind) {
    case 'const':
      return { kind: 'const', name, schema, node, type: unresolved, value: unresolved }
    case 'typedef':
      return { kind: 'typedef', name, schema, node, type: unresolved }
    case 'enum':
      return { kind: 'enum', name, schema, node, values: enumValues(node) }
    case 'struct':
    case 'union':
    case 'exception':
      return { kind: node.kind, name, schema, node, fields: [] }
    case 'service':
      return { kind: 'service', name, schema, node, functions: [] }
  }
}

const isBroken = (definition: schema.Definition): boolean =>
  (definition.kind === 'const' && definition.value === undefined) ||
  (definition.kind === 'typedef' && definition.type === undefined)

export const nameOf = (definition: { readonly node: { readonly name: ast.Name } }): ast.Name => definition.node.name

/** Values count on from the one before; the first is 0. */
function enumValues(node: ast.Enum): readonly schema.EnumValue[] {
  let next = 0n
  return node.values.map(value => {
    const number = value.value?.value ?? next
    next = number + 1n
    return { kind: 'enum-value', name: value.name.text, node: value, value: Number(number) }
  })
}

/** Typedefs of typedefs of typedefs … */
const maxDepth = 256

/** Resolves types. Typedefs are followed when first needed, so that one that leads to itself is seen. */
class TypeLinker {
  readonly #scopes: ReadonlyMap<schema.Schema, Scope>
  readonly #following = new Set<schema.Typedef>()
  readonly #done = new Set<schema.Typedef>()

  constructor(scopes: ReadonlyMap<schema.Schema, Scope>) {
    this.#scopes = scopes
  }

  typedef(typedef: schema.Typedef): void {
    const scope = this.#scopes.get(typedef.schema)
    if (this.#done.has(typedef) || !scope) return
    if (this.#following.has(typedef)) {
      scope.report(messages.typedefCycle(placeOf(scope, typedef.node.name), typedef.name))
      this.#done.add(typedef)
      return
    }
    if (this.#following.size === maxDepth) {
      scope.report(messages.nestingTooDeep(placeOf(scope, typedef.node.name), maxDepth))
      return
    }
    this.#following.add(typedef)
    const type = this.type(typedef.node.type, scope)
    if (type && !this.#done.has(typedef)) (typedef as Draft<schema.Typedef>).type = type
    this.#following.delete(typedef)
    this.#done.add(typedef)
  }

  type(node: ast.Type, scope: Scope): schema.Type | undefined {
    switch (node.kind) {
      case 'base': {
        const name = baseTypes.get(node.name)
        return name && { kind: 'base', name }
      }
      case 'list':
      case 'set': {
        const element = this.type(node.element, scope)
        return element && { kind: node.kind, element }
      }
      case 'map': {
        const key = this.type(node.key, scope)
        const value = this.type(node.value, scope)
        return key && value && { kind: 'map', key, value }
      }
      case 'reference':
        return this.#reference(node, scope)
    }
  }

  #reference(node: ast.Reference, scope: Scope): schema.Type | undefined {
    const definition = lookup(scope, node.name.text)
    if (!definition) {
      reportUnknown(scope, node.name, messages.unknownType, isType, baseTypes.keys())
      return undefined
    }
    if (definition.kind === 'const' || definition.kind === 'service') {
      const at = placeOf(scope, node.name)
      scope.report(messages.notAType(at, node.name.text, definition.kind, placeOf(definition, nameOf(definition))))
      return undefined
    }
    if (definition.kind === 'typedef') {
      this.typedef(definition)
      if (definition.type === undefined) return undefined
    }
    return { kind: 'reference', node, from: scope.schema, definition }
  }
}

const isType = ({ kind }: schema.Definition) => kind !== 'const' && kind !== 'service'

function linkTypes(scope: Scope, types: TypeLinker): void {
  for (const definition of scope.schema.definitions) {
    if (definition.kind === 'typedef') types.typedef(definition)
    if (definition.kind === 'struct' || definition.kind === 'union' || definition.kind === 'exception') {
      const draft = definition as Draft<schema.Struct>
      draft.fields = linkFields(definition.node.fields, definition.kind, scope, types)
    }
    if (definition.kind === 'const') {
      const type = types.type(definition.node.type, scope)
      if (type) (definition as Draft<schema.Const>).type = type
    }
  }
}

type FieldList = schema.Struct['kind'] | 'args' | 'throws'

/**
 * Fields without an id, or with one below 1, get -1, -2, … in the order they stand in, as Apache's compiler does: the
 * bytes stay the same.
 */
function linkFields(
  nodes: readonly ast.Field[],
  list: FieldList,
  scope: Scope,
  types: TypeLinker,
): readonly schema.Field[] {
  let automatic = 0
  const fields: schema.Field[] = []
  for (const node of nodes) {
    const written = node.id?.value
    let id = Number(written ?? 0n)
    if (written === undefined || written < 1n) {
      id = --automatic
      const at = placeOf(scope, node.id ?? node.name)
      scope.report(
        written === undefined
          ? messages.missingFieldId(at, node.name.text, id)
          : messages.fieldIdNotPositive(at, written, id),
      )
    } else if (written > 32767n) {
      scope.report(messages.fieldIdTooBig(placeOf(scope, node.id ?? node)))
      continue
    }
    const type = types.type(node.type, scope)
    if (!type) continue
    fields.push({ kind: 'field', id, name: node.name.text, node, type, requiredness: requiredness(node, list) })
  }
  return fields
}

/** Whoever reads a result, or a union, finds one field of several: all of them are optional. */
function requiredness(node: ast.Field, list: FieldList): schema.Field['requiredness'] {
  if (list === 'union' || list === 'throws') return 'optional'
  if (list === 'args' && node.requiredness === 'optional') return 'default'
  return node.requiredness ?? 'default'
}

function linkServices(scope: Scope, types: TypeLinker): void {
  for (const definition of scope.schema.definitions) {
    if (definition.kind !== 'service') continue
    const draft = definition as Draft<schema.Service>
    const base = definition.node.extends
    if (base) {
      const found = lookup(scope, base.text)
      if (found?.kind === 'service') draft.extends = found
      else reportUnknown(scope, base, messages.unknownService, other => other.kind === 'service')
    }
    draft.functions = definition.node.functions.flatMap(node => linkFunction(node, definition, scope, types) ?? [])
  }
}

function linkFunction(
  node: ast.Function,
  service: schema.Service,
  scope: Scope,
  types: TypeLinker,
): schema.Function | undefined {
  const returns = node.returns && types.type(node.returns, scope)
  const args = linkFields(node.args, 'args', scope, types)
  const throws = linkFields(node.throws, 'throws', scope, types)
  if (node.returns && !returns) return undefined
  const name = node.name.text
  const group = (suffix: string, fields: readonly schema.Field[]): schema.FieldGroup => ({
    kind: 'struct',
    name: `${service.name}_${name}_${suffix}`,
    schema: scope.schema,
    fields,
  })
  const success: readonly schema.Field[] = returns
    ? [{ kind: 'field', id: 0, name: 'success', type: returns, requiredness: 'optional' }]
    : []
  return {
    kind: 'function',
    name,
    service,
    node,
    oneway: node.oneway,
    ...(returns && { returns }),
    args: group('args', args),
    result: group('result', [...success, ...throws]),
    throws,
  }
}

function linkValues(scope: Scope, evaluator: Evaluator): void {
  for (const definition of scope.schema.definitions) {
    switch (definition.kind) {
      case 'const': {
        const value = definition.type && evaluator.constant(definition)
        if (value) (definition as Draft<schema.Const>).value = value
        break
      }
      case 'struct':
      case 'exception':
        linkDefaults(definition.fields, evaluator, scope)
        break
      case 'service':
        for (const { args } of definition.functions) linkDefaults(args.fields, evaluator, scope)
        break
      case 'union':
      case 'enum':
      case 'typedef':
    }
  }
}

function linkDefaults(fields: readonly schema.Field[], evaluator: Evaluator, scope: Scope): void {
  for (const field of fields) {
    const value = evaluator.default(field, scope)
    if (value) (field as Draft<schema.Field>).default = value
  }
}
