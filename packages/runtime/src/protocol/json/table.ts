/** The fields of a struct as formats need them that write names instead of ids: found once for each schema. */
import type { StructSchema } from '../contract.ts'

export interface Table {
  /** `id << 8 | type` of each field, by its name. */
  readonly headers: ReadonlyMap<string, number>
  /** What begins the member of each field: `"name":`, by `id << 8 | type`. */
  readonly members: ReadonlyMap<number, string>
}

const tables = /* @__PURE__ */ new WeakMap<StructSchema, Table>()

export function tableOf(schema: StructSchema): Table {
  let table = tables.get(schema)
  if (table === undefined) {
    const fields = Object.entries(schema.fields)
    table = {
      headers: new Map(fields),
      members: new Map(fields.map(([name, header]) => [header, `${JSON.stringify(name)}:`])),
    }
    tables.set(schema, table)
  }
  return table
}
