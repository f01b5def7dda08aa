/** The rules of Meta's annotations that make a field something special. */
import { bears, find } from '../../annotations.ts'
import * as messages from '../../messages/index.ts'
import { type Field, resolve, type Struct, type StructuredAnnotation, type Value } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'

export function checkSpecial(struct: Struct, scope: Scope): void {
  checkMixins(struct, scope)
  checkMessage(struct, scope)
  for (const field of struct.fields) {
    checkTerse(field, struct, scope)
    checkBoxes(field, struct, scope)
  }
}

function checkTerse(
  { name, node, structured, requiredness, default: value }: Field,
  { kind }: Struct,
  scope: Scope,
) {
  const terse = find(structured, 'TerseWrite')
  if (terse && (kind === 'union' || node?.requiredness)) {
    const found = kind === 'union' ? 'one of a union' : String(node?.requiredness?.kind)
    scope.report(messages.terseQualified(placeOf(scope, terse.node), found))
  }
  if (requiredness === 'terse' && node?.default && value && !isZero(value))
    scope.report(messages.terseDefault(placeOf(scope, node.default), name))
}

/** Whether a value is the one that its type has when nobody says another. */
function isZero(value: Value): boolean {
  switch (value.kind) {
    case 'bool':
      return !value.value
    case 'number':
    case 'enum':
      return value.value === 0
    case 'i64':
      return value.value === 0n
    case 'string':
    case 'binary':
      return value.value.length === 0
    case 'list':
    case 'set':
      return value.items.length === 0
    case 'map':
      return value.entries.length === 0
    case 'struct':
      return [...value.fields.values()].every(isZero)
  }
}

function checkBoxes({ node, structured, type }: Field, { kind }: Struct, scope: Scope): void {
  const box = find(structured, 'Box')
  if (box && kind !== 'union' && node?.requiredness?.kind !== 'optional')
    scope.report(
      messages.badBox(placeOf(scope, box.node), called(box), 'optional fields and fields of unions'),
    )
  const intern = find(structured, 'InternBox')
  if (intern && (kind === 'union' || node?.requiredness || (type && !isStructured(type))))
    scope.report(
      messages.badBox(
        placeOf(scope, intern.node),
        called(intern),
        'fields that are structs, and not optional',
      ),
    )
}

function checkMixins(struct: Struct, scope: Scope): void {
  const names = new Map<string, messages.Place>()
  const isMixin = ({ structured }: Field) => bears(structured, 'Mixin')
  for (const { name, node } of struct.fields) if (node) names.set(name, placeOf(scope, node.name))
  for (const field of struct.fields) {
    const mixin = find(field.structured, 'Mixin')
    if (!field.node || !field.type || !isMixin(field)) continue
    const at = placeOf(scope, mixin?.node ?? field.node.name)
    const target = resolve(field.type)
    if (struct.kind === 'union') scope.report(messages.badMixin(at, 'in a union'))
    else if (field.node.requiredness?.kind === 'optional') scope.report(messages.badMixin(at, 'optional'))
    else if (target.kind !== 'struct' && target.kind !== 'union')
      scope.report(messages.badMixin(at, 'of another type'))
    else
      for (const inner of mixedIn(target, new Set([struct]))) {
        const first = names.get(inner.name)
        const place = inner.node ? placeOf(target, inner.node.name) : at
        if (first) scope.report(messages.mixinClash(at, inner.name, first))
        else names.set(inner.name, place)
      }
  }
}

/** The fields of a mixin, and of the mixins in it. */
function mixedIn({ fields }: Struct, seen: Set<Struct>): readonly Field[] {
  return fields.flatMap(field => {
    if (!field.type) return field
    const target = resolve(field.type)
    if (!bears(field.structured, 'Mixin') || (target.kind !== 'struct' && target.kind !== 'union'))
      return field
    if (seen.has(target)) return field
    seen.add(target)
    return [field, ...mixedIn(target, seen)]
  })
}

function checkMessage({ kind, node, fields }: Struct, scope: Scope): void {
  const marked = fields.flatMap(field => {
    const found = find(field.structured, 'ExceptionMessage')
    return found ? [{ field, at: placeOf(scope, found.node) }] : []
  })
  for (const [i, { field, at }] of marked.entries()) {
    if (kind !== 'exception') scope.report(messages.badExceptionMessage(at, `a field of a ${kind}`))
    else if (field.type && !isString(field)) scope.report(messages.badExceptionMessage(at, 'no string'))
    else if (i > 0) scope.report(messages.badExceptionMessage(at, 'a second one'))
  }
  if (kind !== 'exception') return
  // The old way to say it, which Apache's compilers leave alone.
  const old = node.annotations.find(({ name }) => name.text === 'message')
  const field = old && fields.find(({ name }) => name === old.value)
  if (old && !(field && (!field.type || isString(field))))
    scope.report(messages.badExceptionMessage(placeOf(scope, old), field ? 'no string' : `no field of it`))
}

const isString = ({ type }: Field): boolean => {
  const target = resolve(type)
  return target.kind === 'base' && target.name === 'string'
}

const isStructured = (type: Field['type']): boolean => {
  const { kind } = resolve(type)
  return kind === 'struct' || kind === 'union' || kind === 'exception'
}

const called = ({ node }: StructuredAnnotation): string => node.value.name.text
