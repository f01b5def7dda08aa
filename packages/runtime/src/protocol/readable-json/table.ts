/** The fields of a struct by the names that they have on the wire. */
import type { StructSchema } from '../contract.ts'
import type { Table } from '../json/table.ts'
import { wireNames } from '../wire.ts'

const tables = /* @__PURE__ */ new WeakMap<StructSchema, Table>()

/** Like `tableOf`, with the names on the wire. */
export function wireTable(schema: StructSchema): Table {
  let table = tables.get(schema)
  if (table === undefined) {
    const fields = wireNames(schema)
    table = {
      headers: new Map(fields),
      members: new Map(fields.map(([name, header]) => [header, `${JSON.stringify(name)}:`])),
    }
    tables.set(schema, table)
  }
  return table
}
