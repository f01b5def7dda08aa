/** What formats that write names instead of ids ask a schema: what a field is called there, and what else is said of it. */
import type { StructSchema, WireField } from './contract.ts'
import type { Frame } from './nesting.ts'

/** The fields by the names that they have on the wire, each with its `id << 8 | type`. */
export function wireNames({ fields, wire }: StructSchema): readonly (readonly [string, number])[] {
  return Object.entries(fields).map(([name, header]) => [wire?.[name]?.name ?? name, header] as const)
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

/** What an enum's value is written as, where the schema wants a text. */
export function wireValue(place: Place, value: number): string | undefined {
  const { values } = wireOf(place) ?? {}
  return values && Object.keys(values).find(each => values[each] === value)
}
