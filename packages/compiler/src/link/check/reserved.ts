/** The rules of numbers and names that must not come back, and of names that Meta's compiler keeps for itself. */
import { bears, find } from '../../annotations.ts'
import type * as ast from '../../ast.ts'
import * as messages from '../../messages/index.ts'
import type { Enum, Schema, Struct, StructuredAnnotation } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'

interface Numbered {
  readonly number: number
  readonly name: string
  readonly node: { readonly annotations: readonly ast.Annotation[]; readonly name: ast.Name }
  /** Where the number is written, or else the name. */
  readonly at: messages.Place
}

/** Numbers of fields or enum values, and names on the wire, that are reserved or retired. */
export function checkReserved(definition: Struct | Enum, scope: Scope): void {
  const reserving = find(definition.structured, 'ReserveIds')
  if (reserving) {
    const reserved = ranges(reserving)
    for (const { number, at } of numbered(definition, scope))
      if (reserved.some(({ from, to }) => from <= number && number < to))
        scope.report(messages.reservedId(at, number, placeOf(scope, reserving.node)))
  }
  for (const annotation of definition.node.annotations) {
    if (annotation.name.text === 'retired_ids') checkRetiredIds(annotation, definition, scope)
    if (annotation.name.text === 'retired_wire_names') checkRetiredNames(annotation, definition, scope)
  }
}

function checkRetiredIds(annotation: ast.Annotation, definition: Struct | Enum, scope: Scope): void {
  const parts = partsOf(annotation)
  const place = placeOf(scope, annotation)
  for (const part of parts) if (!/^-?\d+$/.test(part)) scope.report(messages.badRetiredIds(place, part))
  for (const { number, at } of numbered(definition, scope))
    if (parts.includes(String(number))) scope.report(messages.retiredId(at, number, place))
}

function checkRetiredNames(annotation: ast.Annotation, definition: Struct | Enum, scope: Scope): void {
  const parts = partsOf(annotation)
  for (const { node } of numbered(definition, scope)) {
    const name = wireName(node)
    if (parts.includes(name.text))
      scope.report(messages.retiredWireName(placeOf(scope, name), name.text, placeOf(scope, annotation)))
  }
}

const partsOf = ({ value }: ast.Annotation): readonly string[] => value.split(',').map(part => part.trim())

/** Two fields of a struct must not have one name in the protocols that know fields by name. */
export function checkWireNames({ fields }: Struct, scope: Scope): void {
  // Without the annotation on any of them, it is a mistake of its own.
  if (!fields.some(({ node }) => node && wireName(node) !== node.name)) return
  const names = new Map<string, { readonly name: ast.Name; readonly isGiven: boolean }>()
  for (const { node } of fields) {
    if (!node) continue
    const name = wireName(node)
    const isGiven = name !== node.name
    const first = names.get(name.text)
    if (first && (first.isGiven || isGiven))
      scope.report(messages.duplicateWireName(placeOf(scope, name), name.text, placeOf(scope, first.name)))
    if (!first) names.set(name.text, { name, isGiven })
  }
}

/** The name of a field in protocols that know fields by name, where it is written. */
function wireName({ annotations, name }: Numbered['node']): ast.Name {
  const given = annotations.find(each => each.name.text === 'wire_name')
  return given ? { text: given.value, start: given.start, end: given.end } : name
}

function numbered(definition: Struct | Enum, scope: Scope): readonly Numbered[] {
  if (definition.kind === 'enum')
    return definition.values.map(({ value, name, node }) => ({
      number: value,
      name,
      node,
      at: placeOf(scope, node.value ?? node.name),
    }))
  return definition.fields.flatMap(({ id, name, node }) =>
    node ? [{ number: id, name, node, at: placeOf(scope, node.id ?? node.name) }] : [],
  )
}

/** The numbers that `@thrift.ReserveIds` reserves, each range up to but not including its end. */
function ranges({ value }: StructuredAnnotation): readonly { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  for (const each of value?.fields.values() ?? []) {
    if (each.kind === 'list')
      for (const item of each.items)
        if (item.kind === 'number') found.push({ from: item.value, to: item.value + 1 })
    if (each.kind === 'map')
      for (const [from, to] of each.entries)
        if (from.kind === 'number' && to.kind === 'number') found.push({ from: from.value, to: to.value })
  }
  return found
}

/** Names that Meta's compiler puts into what it prints. */
export function checkNames(scope: Scope): void {
  if (scope.schema.dialect !== 'fbthrift') return
  const { schema } = scope
  const { headers } = schema.document
  const start = headers.find(({ kind }) => kind === 'package') ?? { start: 0, end: 0 }
  if (isReserved(schema.prefix) && !bears(schema.structured, 'AllowReservedFilename'))
    scope.report(messages.reservedIdentifier(placeOf(scope, start), `${schema.prefix}.thrift`))
  for (const { structured, name } of named(schema))
    if (isReserved(name.text) && !bears(structured, 'AllowReservedIdentifier'))
      scope.report(messages.reservedIdentifier(placeOf(scope, name), name.text))
}

const isReserved = (name: string): boolean => /^_*fbthrift/i.test(name)

interface Named {
  readonly structured: readonly StructuredAnnotation[]
  readonly name: ast.Name
}

function* named({ definitions }: Schema): Iterable<Named> {
  for (const definition of definitions) {
    yield { structured: definition.structured, name: definition.node.name }
    switch (definition.kind) {
      case 'enum':
        for (const { structured, node } of definition.values) yield { structured, name: node.name }
        break
      case 'struct':
      case 'union':
      case 'exception':
        for (const { structured, node } of definition.fields) if (node) yield { structured, name: node.name }
        break
      case 'service':
      case 'interaction':
        for (const { structured, node, args, throws } of definition.functions) {
          yield { structured, name: node.name }
          for (const each of [...args.fields, ...throws])
            if (each.node) yield { structured: each.structured, name: each.node.name }
        }
        break
      case 'const':
      case 'typedef':
    }
  }
}
