import type { Type } from '../schema.ts'

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
