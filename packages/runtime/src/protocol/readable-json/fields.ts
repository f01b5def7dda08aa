/** The fields of a struct by the names that they have on the wire, and what else is said of the one that is being read or written. */
import type { StructSchema, WireField } from '../contract.ts'
import type { Table } from '../json/table.ts'
import type { Frame } from '../nesting.ts'

const tables = /* @__PURE__ */ new WeakMap<StructSchema, Table>()

/** Like `tableOf`, with the names on the wire. */
export function wireTable(schema: StructSchema): Table {
  let table = tables.get(schema)
  if (table === undefined) {
    const fields = Object.entries(schema.fields).map(
      ([name, header]) => [schema.wire?.[name]?.name ?? name, header] as const,
    )
    table = {
      headers: new Map(fields),
      members: new Map(fields.map(([name, header]) => [header, `${JSON.stringify(name)}:`])),
    }
    tables.set(schema, table)
  }
  return table
}

interface Place {
  readonly header: number
  readonly frame: Frame | undefined
}

/** What is said of the field whose value, or a part of it, is at hand. */
export function wireOf({ header, frame }: Place): WireField | undefined {
  let at = header
  let around = frame
  for (; typeof around?.schema === 'number'; around = around.outer) at = around.header
  const schema = around?.schema
  if (typeof schema !== 'object' || schema.wire === undefined) return undefined
  for (const name in schema.wire) if ((schema.fields[name] ?? 0) >> 8 === at >> 8) return schema.wire[name]
  return undefined
}
