/** The fields of a struct by the names that they have on the wire. */
import type { StructSchema } from '../contract.ts'
import { type Table, tableFrom } from '../json/table.ts'
import { perSchema } from '../per-schema.ts'
import { wireNames } from '../wire.ts'

/** Like `tableOf`, with the names on the wire. */
export const wireTable: (schema: StructSchema) => Table = /* @__PURE__ */ perSchema(schema =>
  tableFrom(wireNames(schema)),
)
