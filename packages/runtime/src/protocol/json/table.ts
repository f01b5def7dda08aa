/** The fields of a struct as formats of JSON need them that write names instead of ids. */
import type { StructSchema } from '../contract.ts'
import { perSchema } from '../per-schema.ts'

export interface Table {
  /** `id << 8 | type` of each field, by its name. */
  readonly headers: ReadonlyMap<string, number>
  /** What begins the member of each field: `"name":`, by `id << 8 | type`. */
  readonly members: ReadonlyMap<number, string>
}

export const tableOf: (schema: StructSchema) => Table = /* @__PURE__ */ perSchema(({ fields }) =>
  tableFrom(Object.entries(fields)),
)

/** The table of fields by the names that they have on the wire. */
export function tableFrom(fields: readonly (readonly [string, number])[]): Table {
  return {
    headers: new Map(fields),
    members: new Map(fields.map(([name, header]) => [header, `${JSON.stringify(name)}:`])),
  }
}
