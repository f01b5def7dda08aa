/** The rules of services, interactions and their functions. */
import * as messages from '../../messages/index.ts'
import {
  type Definition,
  type Field,
  type Interaction,
  resolve,
  type Service,
  type ServiceFunction,
  type Type,
} from '../../schema.ts'
import { describe } from '../describe.ts'
import { placeOf, type Scope } from '../scope.ts'

export function checkService(service: Service | Interaction, scope: Scope): void {
  const inherited = service.kind === 'service' ? inheritedFunctions(service, scope) : new Map<string, never>()
  const own = new Set<string>()
  for (const each of service.functions) {
    const { name, node } = each
    const base = inherited.get(name)
    // What stands here twice has been reported.
    if (base && !own.has(name)) {
      const place = placeOf(base.service, base.node.name)
      scope.report(messages.inheritedFunction(placeOf(scope, node.name), name, base.service.name, place))
    }
    own.add(name)
    checkFunction(each, scope)
  }
}

function checkFunction(each: ServiceFunction, scope: Scope): void {
  const { name, node, oneway, args, returns, throws, stream, sink } = each
  if (name === 'then') scope.report(messages.thenFunction(placeOf(scope, node.name)))
  const result = node.returns.find(({ kind }) => kind !== 'void')
  if (oneway && result) scope.report(messages.onewayResult(placeOf(scope, result), name))
  if (oneway && node.throws[0]) scope.report(messages.onewayThrows(placeOf(scope, node.throws[0]), name))
  const value = node.returns.findLast(({ kind }) => kind !== 'void' && kind !== 'stream' && kind !== 'sink')
  if (returns && value) checkValue(returns, value, 'returned', scope)
  checkArguments(args.fields, scope)
  for (const thrown of [throws, stream?.throws, sink?.throws, sink?.finalThrows])
    checkThrows(thrown ?? [], scope)
}

function checkArguments(args: readonly Field[], scope: Scope): void {
  for (const { node, type } of args) {
    if (!node) continue
    if (type) checkValue(type, node.type, 'an argument', scope)
    const { requiredness } = node
    // Apache's compilers let a `required` argument be.
    if (requiredness?.kind === 'optional' || (requiredness && scope.schema.dialect === 'fbthrift'))
      scope.report(messages.argumentRequiredness(placeOf(scope, requiredness), requiredness.kind))
  }
}

function checkThrows(throws: readonly Field[], scope: Scope): void {
  const types = new Map<Definition | undefined, Field>()
  for (const field of throws) {
    const { node, type } = field
    const target = resolve(type)
    if (!node || target.kind !== 'exception') continue
    const first = types.get(target)?.node
    if (first)
      scope.report(
        messages.duplicateThrownType(placeOf(scope, node.type), describe(type), placeOf(scope, first.type)),
      )
    else types.set(target, field)
  }
}

/** To Meta's compiler an exception is nothing but thrown. */
export function checkValue(
  type: Type,
  node: Parameters<typeof placeOf>[1],
  what: string,
  scope: Scope,
): void {
  if (scope.schema.dialect === 'fbthrift' && resolve(type).kind === 'exception')
    scope.report(messages.exceptionAsValue(placeOf(scope, node), describe(type), what))
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
