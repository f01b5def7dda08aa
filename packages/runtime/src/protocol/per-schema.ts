/** Finds something out about a schema once, and keeps it for as long as the schema. */
import type { StructSchema } from './contract.ts'

export function perSchema<T extends object>(find: (schema: StructSchema) => T): (schema: StructSchema) => T {
  const known = new WeakMap<StructSchema, T>()
  return schema => {
    let found = known.get(schema)
    if (found === undefined) {
      found = find(schema)
      known.set(schema, found)
    }
    return found
  }
}
