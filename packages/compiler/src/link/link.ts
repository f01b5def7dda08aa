/**
 * Documents in, Schemas out: names are resolved, ids and enum values numbered, constants evaluated. What does not resolve is reported and
 * left out, so the rest of a file stays useful while somebody is typing.
 *
 * Includes may form a circle and types may refer to each other, so every definition exists, unfinished, before the first
 * name is looked up. Nobody outside this folder sees one unfinished.
 */
import type * as ast from '../ast.ts'
import type { Diagnostic } from '../diagnostic.ts'
import type { Files } from '../load.ts'
import * as messages from '../messages.ts'
import type * as schema from '../schema.ts'
import { resolve } from '../schema.ts'
import { check } from './check.ts'
import { Evaluator } from './constants.ts'
import { type Draft, declare, dropDuplicates, isBroken, prefixOf } from './draft.ts'
import { describe } from './literals.ts'
import { lookup, placeOf, reportUnknown, type Scope } from './scope.ts'
import { TypeLinker } from './types.ts'

export function link(
  files: Files,
  report: (diagnostic: Diagnostic) => void,
): ReadonlyMap<string, schema.Schema> {
  const drafts = [...files].map(([path, file]) => ({ path, file, ...declare(file.document, report) }))
  const byPath = new Map(drafts.map(draft => [draft.path, draft]))
  for (const { file, schema, prefixes, lost } of drafts) {
    for (const header of file.document.headers)
      if (header.kind === 'include' && !file.includes.has(header)) lost.add(prefixOf(header.path.value))
    for (const [node, path] of file.includes) {
      const target = byPath.get(path)
      if (!target) continue
      if (!schema.includes.some(other => other.schema === target.schema))
        schema.includes.push({ kind: 'include', node, schema: target.schema })
      const { prefix } = target.schema
      prefixes.set(prefix, [...(prefixes.get(prefix) ?? []), target.scope])
    }
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
    dropDuplicates(schema)
  }
  return new Map(drafts.map(({ path, schema }) => [path, schema]))
}

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
    fields.push({
      kind: 'field',
      id,
      name: node.name.text,
      node,
      type,
      requiredness: requiredness(node, list),
    })
  }
  return fields
}

/** Whoever reads a result, or a union, finds one field of several: all of them are optional. */
function requiredness(node: ast.Field, list: FieldList): schema.Field['requiredness'] {
  if (list === 'union' || list === 'throws') return 'optional'
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
    draft.functions = definition.node.functions.flatMap(
      node => linkFunction(node, definition, scope, types) ?? [],
    )
  }
}

function linkFunction(
  node: ast.ServiceFunction,
  service: schema.Service,
  scope: Scope,
  types: TypeLinker,
): schema.ServiceFunction | undefined {
  const returns = node.returns && types.type(node.returns, scope)
  const args = linkFields(node.args, 'args', scope, types)
  const throws = linkFields(node.throws, 'throws', scope, types).filter(field => isThrowable(field, scope))
  if (node.returns && !returns) return undefined
  const name = node.name.text
  const group = (suffix: string, fields: readonly schema.Field[]): schema.FieldGroup => ({
    kind: 'struct',
    name: `${service.name}.${name}.${suffix}`,
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

function isThrowable({ name, type, node }: schema.Field, scope: Scope): boolean {
  const isException = resolve(type).kind === 'exception'
  if (isException && name !== 'success') return true
  if (node && isException) scope.report(messages.throwsSuccess(placeOf(scope, node.name)))
  else if (node) scope.report(messages.throwsNotException(placeOf(scope, node.type), describe(type)))
  return false
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
