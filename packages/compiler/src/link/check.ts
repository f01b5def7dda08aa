/**
 * The rules that a Schema must keep once its names are resolved. Reports; changes nothing.
 */
import type * as ast from '../ast.ts'
import * as messages from '../messages.ts'
import type { Enum, Field, Interaction, Service, ServiceFunction, Struct } from '../schema.ts'
import { placeOf, type Scope } from './scope.ts'

export function check(scope: Scope): void {
  for (const definition of scope.schema.definitions)
    switch (definition.kind) {
      case 'enum':
        checkEnum(definition, scope)
        break
      case 'union':
        checkFields(definition.fields, scope)
        checkUnion(definition, scope)
        break
      case 'struct':
      case 'exception':
        checkFields(definition.fields, scope)
        break
      case 'service':
      case 'interaction':
        checkService(definition, scope)
        break
      case 'const':
      case 'typedef':
    }
}

function checkEnum(definition: Enum, scope: Scope): void {
  const names = new Map<string, ast.Name>()
  for (const { name, value, node } of definition.values) {
    const first = names.get(name)
    if (first)
      scope.report(messages.duplicateEnumValue(placeOf(scope, node.name), name, placeOf(scope, first)))
    else names.set(name, node.name)
    if (value !== (value | 0))
      scope.report(messages.enumOutOfRange(placeOf(scope, node.value ?? node.name), BigInt(value)))
  }
}

function checkFields(fields: readonly Field[], scope: Scope): void {
  const ids = new Map<number, ast.Field>()
  const names = new Map<string, ast.Field>()
  for (const { id, name, node } of fields) {
    if (!node) continue
    const sameId = ids.get(id)
    if (sameId) {
      const first = placeOf(scope, sameId.id ?? sameId.name)
      scope.report(
        messages.duplicateFieldId(placeOf(scope, node.id ?? node.name), id, first, sameId.name.text),
      )
    } else ids.set(id, node)
    const sameName = names.get(name)
    if (sameName)
      scope.report(
        messages.duplicateFieldName(placeOf(scope, node.name), name, placeOf(scope, sameName.name)),
      )
    else names.set(name, node)
  }
}

function checkUnion(union: Struct, scope: Scope): void {
  for (const { node } of union.fields) {
    if (node?.requiredness)
      scope.report(messages.unionRequiredness(placeOf(scope, node.name), node.requiredness))
    if (node?.default) scope.report(messages.unionDefault(placeOf(scope, node.default)))
  }
}

function checkService(service: Service | Interaction, scope: Scope): void {
  const inherited = service.kind === 'service' ? inheritedFunctions(service, scope) : new Map<string, never>()
  const own = new Map<string, ServiceFunction>()
  for (const each of service.functions) {
    const { name, node } = each
    const at = placeOf(scope, node.name)
    const first = own.get(name)
    const base = inherited.get(name)
    if (first) scope.report(messages.duplicateFunction(at, name, placeOf(scope, first.node.name)))
    else if (base)
      scope.report(
        messages.inheritedFunction(at, name, base.service.name, placeOf(base.service, base.node.name)),
      )
    else own.set(name, each)
    checkFunction(each, scope)
  }
}

function checkFunction({ name, node, oneway, args, throws }: ServiceFunction, scope: Scope): void {
  checkFields(args.fields, scope)
  checkFields(throws, scope)
  const result = node.returns.find(({ kind }) => kind !== 'void')
  if (oneway && result) scope.report(messages.onewayResult(placeOf(scope, result), name))
  if (oneway && node.throws[0]) scope.report(messages.onewayThrows(placeOf(scope, node.throws[0]), name))
}

/** The functions of the services above this one, by name. */
function inheritedFunctions(service: Service, scope: Scope): ReadonlyMap<string, ServiceFunction> {
  const functions = new Map<string, ServiceFunction>()
  const seen = new Set([service])
  for (let base = service.extends; base; base = base.extends) {
    if (seen.has(base)) {
      if (base === service)
        scope.report(
          messages.serviceCycle(placeOf(scope, service.node.extends ?? service.node), service.name),
        )
      break
    }
    seen.add(base)
    for (const each of base.functions) if (!functions.has(each.name)) functions.set(each.name, each)
  }
  return functions
}
