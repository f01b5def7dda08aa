/** Keys of maps and elements of sets that a constant has twice, as nobody would write them on purpose. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Value } from '../schema.ts'
import { placeOf, type Scope } from './scope.ts'

export function checkElements(nodes: readonly ast.Value[], items: readonly Value[], scope: Scope): void {
  const seen = new Map<string, ast.Value>()
  for (const [i, item] of items.entries()) {
    const node = nodes[i]
    const text = identity(item)
    const first = seen.get(text)
    if (first && node) scope.report(messages.duplicateSetElement(placeOf(scope, node), placeOf(scope, first)))
    else if (node) seen.set(text, node)
  }
}

type Entry = readonly [key: Value, value: Value]

export function checkKeys(nodes: ast.MapValue['entries'], entries: readonly Entry[], scope: Scope): void {
  const seen = new Map<string, { readonly node: ast.Value; readonly value: string }>()
  for (const [i, [key, mapped]] of entries.entries()) {
    const node = nodes[i]?.key
    const text = identity(key)
    const value = identity(mapped)
    const first = seen.get(text)
    if (first && node) {
      const message = first.value === value ? messages.duplicateMapEntry : messages.duplicateMapKey
      scope.report(message(placeOf(scope, node), placeOf(scope, first.node)))
    } else if (node) seen.set(text, { node, value })
  }
}

/** A text that two values of one type share only if they are equal. */
function identity(value: Value): string {
  switch (value.kind) {
    case 'bool':
    case 'number':
    case 'i64':
    case 'enum':
      return String(value.value)
    case 'string':
      return JSON.stringify(value.value)
    case 'binary':
      return value.value.join()
    case 'list':
      return `[${value.items.map(identity).join()}]`
    case 'set':
      return `{${value.items.map(identity).sort().join()}}`
    case 'map':
      return `{${value.entries.map(([key, mapped]) => `${identity(key)}:${identity(mapped)}`).sort()}}`
    case 'struct':
      return `{${[...value.fields].map(([{ id }, field]) => `${id}:${identity(field)}`).sort()}}`
  }
}
