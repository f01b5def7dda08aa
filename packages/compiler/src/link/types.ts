/** Types: from what was written to what it means. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Policies } from '../policies.ts'
import * as schema from '../schema.ts'
import { type BaseName, baseTypes, lateTypes } from '../types.ts'
import type { Draft } from './draft.ts'
import { formed, isNew } from './forms.ts'
import { lookup, placeOf, reportUnknown, type Scope } from './scope.ts'

/** The parts of a type with all typedefs written out: a few lines of typedefs can double without end. */
const maxParts = 128

/** Typedefs of typedefs of typedefs … */
const maxDepth = 256

/** Resolves types. Typedefs are followed when first needed, so that one that leads to itself is seen. */
export class TypeLinker {
  readonly #scopes: ReadonlyMap<schema.Schema, Scope>
  readonly policies: Policies
  readonly #following = new Set<schema.Typedef>()
  readonly #done = new Set<schema.Typedef>()

  constructor(scopes: ReadonlyMap<schema.Schema, Scope>, policies: Policies) {
    this.#scopes = scopes
    this.policies = policies
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
    const { node } = typedef
    const written = node.kind === 'senum' ? typedef.type : this.type(node.type, scope)
    const type = written && formed(written, node, scope)
    if (type && this.#parts(type) > maxParts)
      scope.report(messages.typeTooLarge(placeOf(scope, typedef.node.name), typedef.name, maxParts))
    else if (type && !this.#done.has(typedef)) {
      const draft = typedef as Draft<schema.Typedef>
      draft.type = type
      draft.isNew = isNew(typedef, scope)
    }
    this.#following.delete(typedef)
    this.#done.add(typedef)
  }

  /** What is written at `node`, in the form that its annotations give it. */
  type(node: ast.Type, scope: Scope): schema.Type | undefined {
    const type = this.#plain(node, scope)
    return type && formed(type, node, scope)
  }

  #plain(node: ast.Type, scope: Scope): schema.Type | undefined {
    switch (node.kind) {
      case 'base': {
        const name = baseTypes.get(node.name)
        return name && this.#base(name)
      }
      case 'list':
      case 'set': {
        const element = this.type(node.element, scope)
        const target = element && schema.resolve(element)
        if (node.kind === 'list' && target?.kind === 'base' && target.name === 'i8')
          scope.report(messages.listOfBytes(placeOf(scope, node)))
        return element && { kind: node.kind, element }
      }
      case 'map': {
        const key = this.type(node.key, scope)
        const value = this.type(node.value, scope)
        if (!key || !value) return undefined
        const { kind } = schema.resolve(key)
        if (kind !== 'base' && kind !== 'enum') scope.report(messages.complexMapKey(placeOf(scope, node.key)))
        return { kind: 'map', key, value }
      }
      case 'reference':
        return this.#reference(node, scope)
    }
  }

  #parts(type: schema.Type): number {
    switch (type.kind) {
      case 'base':
        return 1
      case 'list':
      case 'set':
        return 1 + this.#parts(type.element)
      case 'map':
        return 1 + this.#parts(type.key) + this.#parts(type.value)
      case 'reference':
        return type.definition.kind === 'typedef' ? this.#parts(type.definition.type) : 1
    }
  }

  /** A word that not every compiler knows. */
  #late({ name }: ast.Reference, late: BaseName, { schema, report }: Scope): schema.Type {
    const at = placeOf({ schema }, name)
    const { isDialectSet, dialect } = schema.document
    const home = name.text === 'float' ? 'fbthrift' : 'apache'
    if (name.text === 'slist') report(messages.deprecatedSlist(at))
    else if (isDialectSet && dialect !== home) {
      const edit = { i8: 'byte', float: 'double' }[name.text]
      report(messages.foreign(at, home, { construct: `the type ${name.text}`, ...(edit && { edit }) }))
    }
    return { kind: 'base', name: late }
  }

  #base(name: BaseName): schema.Type {
    const form = this.policies.i64
    return name === 'i64' && form !== 'bigint' ? { kind: 'base', name, form } : { kind: 'base', name }
  }

  #reference(node: ast.Reference, scope: Scope): schema.Type | undefined {
    const definition = lookup(scope, node.name.text)
    if (!definition) {
      const late = lateTypes.get(node.name.text)
      if (late) return this.#late(node, late, scope)
      reportUnknown(scope, node.name, messages.unknownType, isType, baseTypes.keys())
      return undefined
    }
    if (!isType(definition)) {
      const at = placeOf(scope, node.name)
      scope.report(
        messages.notAType(at, node.name.text, definition.kind, placeOf(definition, definition.node.name)),
      )
      return undefined
    }
    if (definition.kind === 'typedef') {
      this.typedef(definition)
      if (definition.type === undefined) return undefined
    }
    return { kind: 'reference', node, from: scope.schema, definition }
  }
}

const isType = (definition: schema.Definition): definition is schema.Typedef | schema.Enum | schema.Struct =>
  definition.kind !== 'const' && definition.kind !== 'service' && definition.kind !== 'interaction'
