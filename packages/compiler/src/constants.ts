/**
 * Constants and defaults: from what was written to a value of the declared type. A constant that is named is written in
 * its own place once more and read against the type that is wanted here, so `const i32 TEN = 10` serves an i64 and a double as well. Constants may
 * come before what they name, and from other files; one that leads to itself is an error.
 */
import type * as ast from './ast.ts'
import * as messages from './messages.ts'
import {
  type Const,
  type Enum,
  type Field,
  resolve,
  type Schema,
  type Struct,
  type Type,
  type Value,
} from './schema.ts'
import { lookup, lookupValue, placeOf, reportUnknown, type Scope } from './scope.ts'
import { type BaseName, baseFacts } from './types.ts'

/** Values that the constants and defaults of one file may spell out to: a few lines of references can double without end. */
const maxValues = 100_000

/** Constants that are named by constants that are named by constants … */
const maxDepth = 256

/** Where a value is wanted. `at` is the name of the constant it came through, if it did. */
interface Context {
  readonly scope: Scope
  readonly at?: messages.Place
}

export class Evaluator {
  readonly #scopes: ReadonlyMap<Schema, Scope>
  readonly #evaluating = new Set<Const | Field>()
  readonly #defaults = new Map<Field, Value | undefined>()
  readonly #spent = new Map<Schema, number>()
  /** The file whose constants are being evaluated: it pays for what they spell out to. */
  #payer: Scope | undefined

  constructor(scopes: ReadonlyMap<Schema, Scope>) {
    this.#scopes = scopes
  }

  constant(constant: Const): Value | undefined {
    const scope = this.#scopes.get(constant.schema)
    if (!scope) return undefined
    this.#payer = scope
    return this.#guard(constant, { scope }, placeOf(scope, constant.node.name), () =>
      this.#value(constant.node.value, constant.type, { scope }),
    )
  }

  default(field: Field, scope: Scope): Value | undefined {
    const { node } = field
    if (!node?.default) return undefined
    if (this.#defaults.has(field)) return this.#defaults.get(field)
    const written = node.default
    this.#payer ??= scope
    const value = this.#guard(field, { scope }, placeOf(scope, node.name), () =>
      this.#value(written, field.type, { scope }),
    )
    this.#defaults.set(field, value)
    return value
  }

  /** Runs `evaluate` unless `subject` is being evaluated already, further up. */
  #guard(subject: Const | Field, context: Context, at: messages.Place, evaluate: () => Value | undefined) {
    if (this.#evaluating.has(subject)) {
      context.scope.report(messages.constantCycle(context.at ?? at, subject.name))
      return undefined
    }
    if (this.#evaluating.size === maxDepth) {
      context.scope.report(messages.nestingTooDeep(context.at ?? at, maxDepth))
      return undefined
    }
    this.#evaluating.add(subject)
    try {
      return evaluate()
    } finally {
      this.#evaluating.delete(subject)
      if (this.#evaluating.size === 0) this.#payer = undefined
    }
  }

  #value(node: ast.Value, type: Type, context: Context): Value | undefined {
    if (!this.#pay(node, context)) return undefined
    if (node.kind === 'identifier') return this.#identifier(node, type, context)
    const target = resolve(type)
    switch (target.kind) {
      case 'base':
        return base(node, target.name, context)
      case 'enum':
        return enumMember(node, target, context)
      case 'list':
      case 'set': {
        // `{}` is an empty set or list as well: Apache's own tests write it.
        const nodes = node.kind === 'list' ? node.items : isEmptyMap(node) ? [] : undefined
        if (!nodes) return mismatch(node, `a ${target.kind}`, context)
        const items = nodes.map(item => this.#value(item, target.element, context))
        return items.every(item => item !== undefined) ? { kind: target.kind, items } : undefined
      }
      case 'map': {
        const nodes = node.kind === 'map' ? node.entries : isEmptyList(node) ? [] : undefined
        if (!nodes) return mismatch(node, 'a map', context)
        const entries: (readonly [Value, Value])[] = []
        let complete = true
        for (const entry of nodes) {
          const key = this.#value(entry.key, target.key, context)
          const value = this.#value(entry.value, target.value, context)
          if (key && value) entries.push([key, value])
          else complete = false
        }
        return complete ? { kind: 'map', entries } : undefined
      }
      case 'struct':
      case 'union':
      case 'exception':
        return this.#struct(node, target, context)
    }
  }

  #identifier(node: ast.Identifier, type: Type, context: Context): Value | undefined {
    const { scope } = context
    const found = lookupValue(scope, node.name.text)
    if (!found) return unknownValue(node, type, context)
    const at = context.at ?? placeOf(scope, node)
    if (found.kind === 'member') return memberAs(found.enum, found.value, type, at, scope)
    const { constant } = found
    const home = this.#scopes.get(constant.schema)
    if (!home) return undefined
    return this.#guard(constant, { scope, at }, at, () =>
      this.#value(constant.node.value, type, { scope: withReport(home, scope), at }),
    )
  }

  #struct(node: ast.Value, struct: Struct, context: Context): Value | undefined {
    const at = context.at ?? placeOf(context.scope, node)
    const { report } = context.scope
    if (node.kind !== 'map') return mismatch(node, `a map with the fields of ${struct.name}`, context)
    const fields = new Map<Field, Value>()
    const given = new Set<Field>()
    let complete = true
    for (const entry of node.entries) {
      const place = context.at ?? placeOf(context.scope, entry.key)
      const name = entry.key.kind === 'string' ? entry.key.value : undefined
      const field = struct.fields.find(field => field.name === name)
      if (name === undefined) mismatch(entry.key, 'the name of a field in quotes', context)
      else if (!field)
        report(messages.unknownFieldInConstant(place, name, struct.name, messages.similarName(name, struct.fields.map(f => f.name))))
      else if (given.has(field)) report(messages.duplicateFieldInConstant(place, name))
      else {
        given.add(field)
        const value = this.#value(entry.value, field.type, context)
        if (value) fields.set(field, value)
        else complete = false
        continue
      }
      complete = false
    }
    if (struct.kind === 'union') {
      if (given.size !== 1 && complete) report(messages.unionConstant(at, struct.name, given.size))
      return complete && given.size === 1 ? { kind: 'struct', struct, fields } : undefined
    }
    return this.#fillDefaults(struct, given, fields, at, context) && complete ? { kind: 'struct', struct, fields } : undefined
  }

  /** A constant struct has the defaults of its fields, as one that was created has. */
  #fillDefaults(struct: Struct, given: Set<Field>, fields: Map<Field, Value>, at: messages.Place, context: Context): boolean {
    let complete = true
    for (const field of struct.fields) {
      if (given.has(field)) continue
      const home = this.#scopes.get(struct.schema)
      if (field.node?.default && home) {
        if (this.#evaluating.has(field)) context.scope.report(messages.constantCycle(at, field.name))
        const value = this.#evaluating.has(field) ? undefined : this.default(field, home)
        if (value) fields.set(field, value)
        else complete = false
      } else if (field.requiredness === 'required') {
        context.scope.report(messages.missingFieldInConstant(at, field.name, struct.name))
        complete = false
      }
    }
    return complete
  }

  #pay(node: ast.Value, context: Context): boolean {
    const payer = this.#payer ?? context.scope
    const spent = (this.#spent.get(payer.schema) ?? 0) + 1
    this.#spent.set(payer.schema, spent)
    if (spent === maxValues) context.scope.report(messages.constantTooLarge(context.at ?? placeOf(context.scope, node), maxValues))
    return spent < maxValues
  }
}

function base(node: ast.Value, name: BaseName, context: Context): Value | undefined {
  const { bits } = baseFacts[name]
  if (bits !== undefined) return integer(node, name, bits, context)
  switch (name) {
    case 'bool':
      if (node.kind === 'bool') return node
      if (node.kind === 'integer') return { kind: 'bool', value: node.value !== 0n }
      return mismatch(node, 'true or false', context)
    case 'double':
      if (node.kind === 'double') return { kind: 'number', value: node.value }
      if (node.kind === 'integer') return { kind: 'number', value: Number(node.value) }
      return mismatch(node, 'a number', context)
    case 'string':
      return node.kind === 'string' ? node : mismatch(node, 'a string', context)
    case 'binary':
      if (node.kind !== 'string') return mismatch(node, 'a string', context)
      return { kind: 'binary', value: new TextEncoder().encode(node.value) }
    case 'uuid':
      if (node.kind === 'string' && uuidPattern.test(node.value))
        return { kind: 'string', value: node.value.replace(/[{}]/g, '').toLowerCase() }
      return mismatch(node, 'a uuid such as "00112233-4455-6677-8899-aabbccddeeff"', context)
    default:
      throw new Error(`invariant: ${name} has bits`)
  }
}

const uuidPattern = /^(?:\{[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i

function integer(node: ast.Value, name: BaseName, bits: number, context: Context): Value | undefined {
  const value = node.kind === 'integer' ? node.value : node.kind === 'bool' ? BigInt(node.value) : undefined
  if (value === undefined) return mismatch(node, 'a whole number', context)
  if (BigInt.asIntN(bits, value) !== value) {
    const at = context.at ?? placeOf(context.scope, node)
    context.scope.report(messages.constantOutOfRange(at, value, name, originOf(node, context)))
    return undefined
  }
  return bits === 64 ? { kind: 'i64', value } : { kind: 'number', value: Number(value) }
}

/** An enum's value may be written as its number, if one of its names has it. */
function enumMember(node: ast.Value, target: Enum, context: Context): Value | undefined {
  if (node.kind !== 'integer') return mismatch(node, `a value of the enum ${target.name}`, context)
  const number = Number(node.value)
  const member = target.values.find(({ value }) => value === number)
  if (member) return { kind: 'enum', value: number, name: member.name }
  const at = context.at ?? placeOf(context.scope, node)
  context.scope.report(messages.notAnEnumValue(at, String(node.value), target.name))
  return undefined
}

/** An enum's value by name, where a value of `type` is wanted: that enum, or a number. */
function memberAs(
  owner: Enum,
  { name, value }: { readonly name: string; readonly value: number },
  type: Type,
  at: messages.Place,
  scope: Scope,
): Value | undefined {
  const target = resolve(type)
  if (target === owner) return { kind: 'enum', value, name }
  if (target.kind === 'enum') scope.report(messages.notAnEnumValue(at, `${owner.name}.${name}`, target.name))
  else if (target.kind === 'base' && (target.name === 'double' || baseFacts[target.name].bits !== undefined)) {
    const { bits } = baseFacts[target.name]
    if (bits === 64) return { kind: 'i64', value: BigInt(value) }
    if (bits === undefined || BigInt.asIntN(bits, BigInt(value)) === BigInt(value)) return { kind: 'number', value }
    scope.report(messages.constantOutOfRange(at, BigInt(value), target.name))
  } else scope.report(messages.constantMismatch(at, describe(type), `a value of the enum ${owner.name}`))
  return undefined
}

/** Apache's compiler looks only at the last part of the name of an enum's value, so that is what people got away with. */
function unknownValue(node: ast.Identifier, type: Type, context: Context): Value | undefined {
  const { scope } = context
  const target = resolve(type)
  const { text } = node.name
  const dot = text.lastIndexOf('.')
  const member = target.kind === 'enum' && target.values.find(({ name }) => name === text.slice(dot + 1))
  if (target.kind === 'enum' && member) {
    const called = target.schema === scope.schema ? target.name : `${target.schema.prefix}.${target.name}`
    const message = dot < 0 ? messages.unqualifiedEnumValue : messages.misqualifiedEnumValue
    scope.report(message(placeOf(scope, node), text, `${called}.${member.name}`))
    return dot < 0 ? undefined : { kind: 'enum', value: member.value, name: member.name }
  }
  const head = text.slice(0, Math.max(dot, 0))
  const owner = lookup(scope, head)
  const others = owner?.kind === 'enum' ? owner.values.map(({ name }) => `${head}.${name}`) : []
  reportUnknown(scope, node.name, messages.unknownConstant, ({ kind }) => kind === 'const', others)
  return undefined
}

function mismatch(node: ast.Value, expected: string, context: Context): undefined {
  const at = context.at ?? placeOf(context.scope, node)
  context.scope.report(messages.constantMismatch(at, expected, found(node), originOf(node, context)))
  return undefined
}

const originOf = (node: ast.Value, context: Context) => (context.at ? placeOf(context.scope, node) : undefined)

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
  }
}

/** A type in the words of its author. */
export function describe(type: Type): string {
  switch (type.kind) {
    case 'base':
      return type.name
    case 'list':
    case 'set':
      return `${type.kind}<${describe(type.element)}>`
    case 'map':
      return `map<${describe(type.key)}, ${describe(type.value)}>`
    case 'reference':
      return type.definition.name
  }
}

const isEmptyMap = (node: ast.Value) => node.kind === 'map' && node.entries.length === 0
const isEmptyList = (node: ast.Value) => node.kind === 'list' && node.items.length === 0

/** The names of one file, the reports to another: a constant that does not fit is the mistake of whoever uses it. */
const withReport = (home: Scope, { report }: Scope): Scope => ({ ...home, report })
