/** Single values against the type that is wanted: numbers, strings, enum values. What does not fit is reported. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import { type BaseType, type Enum, resolve, type Type, type Value } from '../schema.ts'
import { type BaseName, baseFacts } from '../types.ts'
import { describe } from './describe.ts'
import { enumValue, lookup, placeOf, reportUnknown, type Scope, visibleName } from './scope.ts'

/** Where a value is wanted. `at` is the name of the constant it came through, if it did. */
export interface Context {
  readonly scope: Scope
  readonly at?: messages.Place
}

export function base(node: ast.Value, { name, form }: BaseType, context: Context): Value | undefined {
  const { bits } = baseFacts[name]
  if (bits !== undefined) return integer(node, name, form === 'number' ? exactBits : bits, context)
  switch (name) {
    case 'bool':
      if (node.kind === 'bool') return node
      if (node.kind === 'integer') return { kind: 'bool', value: node.value !== 0n }
      return mismatch(node, 'true or false', context)
    case 'float':
    case 'double':
      return fraction(node, name, context)
    case 'string':
      return node.kind === 'string' ? text(node, context) : mismatch(node, 'a string', context)
    case 'binary':
      if (node.kind !== 'string') return mismatch(node, 'a string', context)
      return { kind: 'binary', value: node.bytes ?? new TextEncoder().encode(node.value) }
    case 'uuid':
      if (node.kind === 'string' && uuidPattern.test(node.value))
        return { kind: 'string', value: node.value.replace(/[{}]/g, '').toLowerCase() }
      return mismatch(node, 'a uuid such as "00112233-4455-6677-8899-aabbccddeeff"', context)
    default:
      throw new Error(`invariant: ${name} has bits`)
  }
}

function fraction(node: ast.Value, name: 'float' | 'double', context: Context): Value | undefined {
  const at = context.at ?? placeOf(context.scope, node)
  if (node.kind === 'integer') {
    const value = Number(node.value)
    const held = name === 'float' ? Math.fround(value) : value
    if (BigInt(held) !== node.value) context.scope.report(messages.inexactNumber(at, node.value, name))
    return { kind: 'number', value }
  }
  if (node.kind !== 'double') return mismatch(node, 'a number', context)
  const { value } = node
  if (!context.at && (!Number.isFinite(value) || (value === 0 && isSomething(node, context))))
    context.scope.report(messages.doubleOutOfRange(at, value))
  else if (name === 'float' && !Number.isFinite(Math.fround(value)))
    context.scope.report(messages.constantOutOfRange(at, value, name, originOf(node, context)))
  return { kind: 'number', value }
}

/** Whether a number that is read as zero was written as more than that. */
const isSomething = ({ start, end }: ast.Value, { scope }: Context): boolean =>
  /^[^eE]*[1-9]/.test(scope.schema.source.text.slice(start, end))

/** Meta's compiler tells an empty list from an empty map, and Apache's own tests do not. */
export function emptyBrackets(node: ast.Value, right: string, { scope, at }: Context): void {
  if (scope.schema.dialect === 'fbthrift' && !at)
    scope.report(messages.emptyBrackets(placeOf(scope, node), right))
}

/** Bytes that were written as escapes may be no text. */
function text(node: ast.StringLiteral, context: Context): Value | undefined {
  try {
    if (node.bytes) new TextDecoder('utf-8', { fatal: true }).decode(node.bytes)
    return { kind: 'string', value: node.value }
  } catch {
    return mismatch(node, 'a string of UTF-8', context)
  }
}

const uuidPattern =
  /^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

/** Whole numbers that a JavaScript number holds exactly have 53 bits and a sign. */
const exactBits = 54

function integer(node: ast.Value, name: BaseName, bits: number, context: Context): Value | undefined {
  const value = node.kind === 'integer' ? node.value : node.kind === 'bool' ? BigInt(node.value) : undefined
  if (value === undefined) return mismatch(node, 'a whole number', context)
  if (BigInt.asIntN(bits, value) !== value) {
    const at = context.at ?? placeOf(context.scope, node)
    const origin = originOf(node, context)
    if (bits < exactBits) return tooWide(value, name, { scope: context.scope, at }, origin)
    context.scope.report(messages.constantOutOfRange(at, value, 'a JavaScript number exactly', origin))
    return undefined
  }
  return name === 'i64' ? { kind: 'i64', value } : { kind: 'number', value: Number(value) }
}

/** Apache's compiler takes numbers that do not fit, and to JavaScript they are numbers until they are written. */
function tooWide(
  value: bigint,
  type: BaseName,
  { scope, at }: Required<Context>,
  origin?: messages.Place,
): Value | undefined {
  if (scope.schema.dialect === 'apache') {
    scope.report(messages.numberTooWide(at, value, type, origin))
    return { kind: 'number', value: Number(value) }
  }
  scope.report(messages.constantOutOfRange(at, value, type, origin))
  return undefined
}

/** An enum's value may be written as its number, if one of its names has it. */
export function enumMember(node: ast.Value, target: Enum, context: Context): Value | undefined {
  const named = node.kind === 'string' && !context.at && enumValue(target, 'name', node.value)
  if (named) {
    const full = `${visibleName(context.scope, target)}.${named.name}`
    context.scope.report(messages.quotedEnumValue(placeOf(context.scope, node), target.name, full))
    return undefined
  }
  if (node.kind !== 'integer') return mismatch(node, `a value of the enum ${target.name}`, context)
  const number = Number(node.value)
  const member = enumValue(target, 'value', number)
  if (member) return { kind: 'enum', value: number, name: member.name }
  const at = context.at ?? placeOf(context.scope, node)
  if (context.scope.schema.dialect === 'apache') {
    context.scope.report(messages.notAnEnumValue(at, String(node.value), target.name))
    return undefined
  }
  context.scope.report(messages.unnamedEnumValue(at, node.value, target.name))
  return { kind: 'enum', value: number }
}

/** An enum's value by name, where a value of `type` is wanted: that enum, or a number. */
export function memberAs(
  owner: Enum,
  { name, value }: { readonly name: string; readonly value: number },
  type: Type,
  at: messages.Place,
  scope: Scope,
): Value | undefined {
  const target = resolve(type)
  if (target === owner) return { kind: 'enum', value, name }
  if (target.kind === 'base' && target.name === 'bool') return { kind: 'bool', value: value !== 0 }
  if (target.kind === 'enum') scope.report(messages.notAnEnumValue(at, `${owner.name}.${name}`, target.name))
  else if (
    target.kind === 'base' &&
    (target.name === 'double' || target.name === 'float' || baseFacts[target.name].bits !== undefined)
  ) {
    const { bits } = baseFacts[target.name]
    if (bits === 64) return { kind: 'i64', value: BigInt(value) }
    if (bits === undefined || BigInt.asIntN(bits, BigInt(value)) === BigInt(value))
      return { kind: 'number', value }
    return tooWide(BigInt(value), target.name, { scope, at })
  } else scope.report(messages.constantMismatch(at, describe(type), `a value of the enum ${owner.name}`))
  return undefined
}

/** Apache's compiler looks only at the last part of the name of an enum's value, so that is what people got away with. */
export function unknownValue(node: ast.Identifier, type: Type, context: Context): Value | undefined {
  const { scope } = context
  const target = resolve(type)
  const { text } = node.name
  const dot = text.lastIndexOf('.')
  const member = target.kind === 'enum' && enumValue(target, 'name', text.slice(dot + 1))
  if (target.kind === 'enum' && member) {
    const message = dot < 0 ? messages.unqualifiedEnumValue : messages.misqualifiedEnumValue
    scope.report(message(placeOf(scope, node), text, `${visibleName(scope, target)}.${member.name}`))
    return { kind: 'enum', value: member.value, name: member.name }
  }
  const head = text.slice(0, Math.max(dot, 0))
  const owner = lookup(scope, head)
  const others = owner?.kind === 'enum' ? owner.values.map(({ name }) => `${head}.${name}`) : []
  const message: typeof messages.unknownConstant = (at, name, similar) =>
    messages.unknownConstant(at, name, similar ?? unquoted(name, target))
  reportUnknown(scope, node.name, message, ({ kind }) => kind === 'const', [...others, 'true', 'false'])
  return undefined
}

/** A word where a text is wanted. */
const unquoted = (word: string, target: ReturnType<typeof resolve>): string | undefined =>
  target.kind === 'base' && target.name === 'string' ? `"${word}"` : undefined

export function mismatch(node: ast.Value, expected: string, context: Context): undefined {
  const at = context.at ?? placeOf(context.scope, node)
  context.scope.report(messages.constantMismatch(at, expected, found(node), originOf(node, context)))
  return undefined
}

const originOf = (node: ast.Value, context: Context) =>
  context.at ? placeOf(context.scope, node) : undefined

function found(node: ast.Value): string {
  switch (node.kind) {
    case 'bool':
      return String(node.value)
    case 'integer':
      return `the number ${node.value}`
    case 'double':
      return `the number ${node.value}`
    case 'string':
      return 'a string'
    case 'identifier':
      return node.name.text
    case 'list':
      return 'a list'
    case 'map':
      return 'a map'
    case 'struct':
      return `a value of ${node.name.text}`
  }
}
