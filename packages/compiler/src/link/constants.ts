/**
 * Constants and defaults: from what was written to a value of the declared type. A constant that is named is written in
 * its own place once more and read against the type that is wanted here, so `const i32 TEN = 10` serves an i64 and a double as well. Constants may
 * come before what they name, and from other files; one that leads to itself is an error.
 */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import {
  type Const,
  type Field,
  isStruct,
  resolve,
  type Schema,
  type Struct,
  type StructuredAnnotation,
  type StructValue,
  type Type,
  type Value,
} from '../schema.ts'
import type { Span } from '../source.ts'
import { checkElements, checkKeys } from './duplicates.ts'
import {
  base,
  type Context,
  emptyBrackets,
  enumMember,
  memberAs,
  mismatch,
  unknownValue,
} from './literals.ts'
import { lookup, lookupValue, placeOf, reportUnknown, type Scope } from './scope.ts'

/**
 * Values that the constants and defaults of one file may have. Those that are written take time in proportion to the text; those that names and
 * defaults copy take the same for no text at all, and a few lines can double them without end.
 */
const limits = { written: 1_000_000, copied: 100_000 }

/** Constants that are named by constants that are named by constants … */
const maxDepth = 256

export class Evaluator {
  /** The files whose constants and defaults are being evaluated. Those of others have been, and are what they are. */
  readonly #scopes: ReadonlyMap<Schema, Scope>
  readonly #evaluating = new Set<Const | Field>()
  readonly #defaults = new Map<Field, { readonly value: Value | undefined; readonly size: number }>()
  readonly #spent = new Map<Schema, Spent>()
  readonly #shapes = new Map<Struct, Shape>()
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
    const known = this.#defaults.get(field)
    if (known) {
      const isAffordable = this.#pay('copied', known.size, placeOf(scope, node.name), scope)
      return isAffordable ? known.value : undefined
    }
    const written = node.default
    this.#payer ??= scope
    const spent = this.#spentBy(this.#payer)
    const before = spent.written + spent.copied
    const value = this.#guard(field, { scope }, placeOf(scope, node.name), () =>
      this.#value(written, field.type, { scope }),
    )
    this.#defaults.set(field, { value, size: spent.written + spent.copied - before })
    return value
  }

  /** What an annotation gives to the fields of its struct. */
  annotation({ node, struct }: StructuredAnnotation, scope: Scope): StructValue | undefined {
    this.#payer ??= scope
    const value = this.#struct(node.value, struct, { scope })
    if (this.#evaluating.size === 0) this.#payer = undefined
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
    const { scope, at } = context
    if (!this.#pay(at ? 'copied' : 'written', 1, at ?? placeOf(scope, node), scope)) return undefined
    if (node.kind === 'identifier') return this.#identifier(node, type, context)
    const target = resolve(type)
    switch (target.kind) {
      case 'base':
        return base(node, target, context)
      case 'enum':
        return enumMember(node, target, context)
      case 'list':
      case 'set': {
        // `{}` is an empty set or list as well: Apache's own tests write it.
        const nodes = node.kind === 'list' ? node.items : isEmptyMap(node) ? [] : undefined
        if (isEmptyMap(node)) emptyBrackets(node, '[]', context)
        if (!nodes) return mismatch(node, `a ${target.kind}`, context)
        const items = nodes.map(item => this.#value(item, target.element, context))
        if (!items.every(item => item !== undefined)) return undefined
        // A constant that is named here has been looked at in its own place.
        if (target.kind === 'set' && nodes.length > 1 && !context.at)
          checkElements(nodes, items, context.scope)
        return { kind: target.kind, items }
      }
      case 'map': {
        const nodes = node.kind === 'map' ? node.entries : isEmptyList(node) ? [] : undefined
        if (!nodes) return mismatch(node, 'a map', context)
        if (isEmptyList(node)) emptyBrackets(node, '{}', context)
        const entries: (readonly [Value, Value])[] = []
        let complete = true
        for (const entry of nodes) {
          const key = this.#value(entry.key, target.key, context)
          const value = this.#value(entry.value, target.value, context)
          if (key && value) entries.push([key, value])
          else complete = false
        }
        if (!complete) return undefined
        if (nodes.length > 1 && !context.at) checkKeys(nodes, entries, context.scope)
        return { kind: 'map', entries }
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
    const { constant, home } = found
    return this.#guard(constant, { scope, at }, at, () =>
      this.#value(constant.node.value, type, { scope: onBehalf(scope, home, at), at }),
    )
  }

  #struct(node: ast.Value, struct: Struct, context: Context): StructValue | undefined {
    const at = context.at ?? placeOf(context.scope, node)
    const { report } = context.scope
    const entries = this.#entries(node, struct, context)
    if (!entries) return undefined
    const { byName } = this.#shape(struct)
    const fields = new Map<Field, Value>()
    const given = new Set<Field>()
    let complete = entries.every(({ isNamed }) => isNamed)
    for (const entry of entries) {
      if (!entry.isNamed) continue
      const { name } = entry
      const place = context.at ?? { source: context.scope.schema.source, span: entry }
      const field = byName.get(name)
      // A field that is written and not there has a mistake of its own.
      if (!field && struct.node.fields.some(({ name: written }) => written.text === name)) complete = false
      else if (!field)
        report(
          messages.unknownFieldInConstant(
            place,
            name,
            struct.name,
            context.scope.mayGuess() ? messages.similarName(name, byName.keys()) : undefined,
          ),
        )
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
      if (!complete) return undefined
      if (given.size > 1) {
        report(messages.unionConstant(at, struct.name, given.size))
        return undefined
      }
      // Meta's unions may have nothing set.
      if (given.size === 0 && struct.schema.dialect === 'apache') report(messages.emptyUnion(at, struct.name))
      return { kind: 'struct', struct, fields }
    }
    return this.#fillDefaults(struct, given, fields, at, context) && complete
      ? { kind: 'struct', struct, fields }
      : undefined
  }

  /** The fields that are given, by name: in a map with strings for keys, or behind the name of the struct. */
  #entries(node: ast.Value, struct: Struct, context: Context): readonly Entry[] | undefined {
    switch (node.kind) {
      case 'map':
        return node.entries.map(({ key, value }) => {
          const isNamed = key.kind === 'string'
          if (!isNamed) mismatch(key, 'the name of a field in quotes', context)
          return { isNamed, name: isNamed ? key.value : '', start: key.start, end: key.end, value }
        })
      case 'struct': {
        const named = lookup(context.scope, node.name.text)
        const target = named?.kind === 'typedef' && named.type ? resolve(named.type) : named
        if (target === struct)
          return node.fields.map(({ name, value }) => ({
            isNamed: true,
            name: name.text,
            start: name.start,
            end: name.end,
            value,
          }))
        if (named === undefined) reportUnknown(context.scope, node.name, messages.unknownType, isStruct)
        else mismatch(node, `a value of ${struct.name}`, context)
        return undefined
      }
      case 'list':
        // `[]` is an empty map as well.
        if (isEmptyList(node)) return []
        return mismatch(node, `a map with the fields of ${struct.name}`, context)
      default:
        return mismatch(node, `a map with the fields of ${struct.name}`, context)
    }
  }

  /** A constant struct has the defaults of its fields, as one that was created has. */
  #fillDefaults(
    struct: Struct,
    given: Set<Field>,
    fields: Map<Field, Value>,
    at: messages.Place,
    context: Context,
  ): boolean {
    let complete = true
    for (const field of this.#shape(struct).demanding) {
      if (given.has(field)) continue
      if (field.node?.default) {
        const value = this.#defaultOf(field, struct, at, context)
        if (value) fields.set(field, value)
        else complete = false
      } else if (!('fields' in resolve(field.type))) {
        // Apache's compiler looks for none of them, and in C++ they are zero or empty.
        context.scope.report(messages.zeroFieldInConstant(at, field.name, struct.name))
      } else {
        context.scope.report(messages.missingFieldInConstant(at, field.name, struct.name))
        complete = false
      }
    }
    return complete
  }

  #shape(struct: Struct): Shape {
    const known = this.#shapes.get(struct)
    if (known) return known
    const fields = struct.fields.filter(({ type }) => type)
    const shape: Shape = {
      byName: new Map(fields.map(field => [field.name, field])),
      demanding: fields.filter(
        ({ node, requiredness }) =>
          node?.default || (requiredness === 'required' && struct.schema.dialect === 'apache'),
      ),
    }
    this.#shapes.set(struct, shape)
    return shape
  }

  /** The default of a field, for a struct that does not give it a value. */
  #defaultOf(field: Field, struct: Struct, at: messages.Place, { scope }: Context): Value | undefined {
    const home = this.#scopes.get(struct.schema)
    if (!home) {
      const isAffordable = field.default && this.#pay('copied', sizeOf(field.default), at, scope)
      return isAffordable ? field.default : undefined
    }
    if (!this.#evaluating.has(field)) return this.default(field, home)
    scope.report(messages.constantCycle(at, field.name))
    return undefined
  }

  /** Charges for values that will be printed; false once the file has had all that it may have. */
  #pay(how: keyof Spent, cost: number, at: messages.Place, scope: Scope): boolean {
    const spent = this.#spentBy(this.#payer ?? scope)
    const before = spent[how]
    const limit = limits[how]
    spent[how] += cost
    if (before < limit && spent[how] >= limit) scope.report(messages.constantTooLarge(at, how, limit))
    return spent[how] < limit
  }

  #spentBy({ schema }: Scope): Spent {
    const spent = this.#spent.get(schema) ?? { written: 0, copied: 0 }
    this.#spent.set(schema, spent)
    return spent
  }
}

type Spent = Record<keyof typeof limits, number>

/** What is asked of a struct for each of its values: there may be as many of those as it has fields. */
interface Shape {
  readonly byName: ReadonlyMap<string, Field>
  /** The fields that say something when they are not given: a default, or that they must be. */
  readonly demanding: readonly Field[]
}

interface Entry extends Span {
  /** Whether its name could be read. */
  readonly isNamed: boolean
  readonly name: string
  readonly value: ast.Value
}

const isEmptyMap = (node: ast.Value) => node.kind === 'map' && node.entries.length === 0
const isEmptyList = (node: ast.Value) => node.kind === 'list' && node.items.length === 0

/** The names of the file that has a constant, for one that uses it `at` some place: what does not fit is a mistake of that place. */
const onBehalf = ({ report, mayGuess }: Scope, home: Scope, at: messages.Place): Scope => ({
  ...home,
  mayGuess,
  report: finding => report(isAt(finding, at) ? finding : { ...finding, ...at, fix: undefined }),
})

const isAt = ({ source, span }: messages.Place, at: messages.Place): boolean =>
  source === at.source && span.start === at.span.start && span.end === at.span.end

/** The values that a value spells out to, its own included. */
function sizeOf(value: Value): number {
  const sum = (values: Iterable<Value>): number => {
    let total = 1
    for (const each of values) total += sizeOf(each)
    return total
  }
  switch (value.kind) {
    case 'list':
    case 'set':
      return sum(value.items)
    case 'map':
      return sum(value.entries.flat())
    case 'struct':
      return sum(value.fields.values())
    case 'bool':
    case 'number':
    case 'i64':
    case 'string':
    case 'binary':
    case 'enum':
      return 1
  }
}
