/** The rules of fields. */
import type * as ast from '../../ast.ts'
import * as messages from '../../messages/index.ts'
import type { Field, Struct } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'

export function checkFields(fields: readonly Field[], scope: Scope): void {
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

export function checkUnion(union: Struct, scope: Scope): void {
  for (const { node } of union.fields) {
    if (node?.requiredness)
      scope.report(messages.unionRequiredness(placeOf(scope, node.requiredness), node.requiredness.kind))
    if (node?.default) scope.report(messages.unionDefault(placeOf(scope, node.default)))
  }
}
