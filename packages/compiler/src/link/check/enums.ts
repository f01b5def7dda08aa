/** The rules of enums. */
import type * as ast from '../../ast.ts'
import * as messages from '../../messages/index.ts'
import type { Enum } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'

export function checkEnum(definition: Enum, scope: Scope): void {
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
