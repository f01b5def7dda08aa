/** The rules of services, interactions and their functions. */
import * as messages from '../../messages/index.ts'
import type { Interaction, Service, ServiceFunction } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'
import { checkFields } from './fields.ts'

export function checkService(service: Service | Interaction, scope: Scope): void {
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
