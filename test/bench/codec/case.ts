/** What is timed: one library at work on the value of one workload. */
import type { schema } from '@thrift-es/compiler'
import { workloads } from './workloads.ts'

export interface Case {
  readonly peer: string
  /** The Thrift protocol, for those that are compared with ours of the same name alone. */
  readonly protocol?: string
  encode(): Uint8Array
  decode(): unknown
}

/** What a library needs to make its cases. */
export interface Task {
  /** Where the code is that was generated for all of them: a folder, or where a page has it from. */
  readonly folder: string
  readonly workload: string
  readonly struct: schema.Struct
  readonly value: object
}

/** The one for a workload that is declared in `schema`. */
export function task(folder: string, name: string, { definitions }: schema.Schema): Task {
  const workload = workloads.find(each => each.name === name)
  const struct = definitions.find(each => each.name === workload?.struct)
  if (!workload || struct?.kind !== 'struct') throw new Error(`There is no workload ${name}`)
  return { folder, workload: name, struct, value: workload.value() }
}

/** How a library wants its values; whatever is left out it takes as we do. */
export interface Dialect {
  i64?(value: bigint): unknown
  binary?(value: Uint8Array): unknown
  enum?(value: number, definition: schema.Enum): unknown
  map?(value: ReadonlyMap<unknown, unknown>): unknown
  struct?(value: Record<string, unknown>, definition: schema.Struct): unknown
}

/** A value of ours as another library wants it. */
export function translate(struct: schema.Struct, value: object, dialect: Dialect): unknown {
  const fields = struct.fields.flatMap(({ name, type }) => {
    const field = Reflect.get(value, name) as unknown // `undefined` where it is absent.
    return field === undefined ? [] : [[name, translated(type, field, dialect)] as const]
  })
  const copy = Object.fromEntries(fields)
  return dialect.struct ? dialect.struct(copy, struct) : copy
}

function translated(type: schema.Type, value: unknown, dialect: Dialect): unknown {
  switch (type.kind) {
    case 'base':
      if (type.name === 'i64' && dialect.i64) return dialect.i64(value as bigint)
      if (type.name === 'binary' && dialect.binary) return dialect.binary(value as Uint8Array)
      return value
    case 'list':
    case 'set':
      return Array.from(value as Iterable<unknown>, item => translated(type.element, item, dialect))
    case 'map': {
      const entries = Array.from(value as ReadonlyMap<unknown, unknown>, ([key, item]) => [
        translated(type.key, key, dialect),
        translated(type.value, item, dialect),
      ]) as [unknown, unknown][]
      const map = new Map(entries)
      return dialect.map ? dialect.map(map) : map
    }
    case 'reference': {
      const { definition } = type
      if (definition.kind === 'enum') return dialect.enum ? dialect.enum(value as number, definition) : value
      if (definition.kind === 'typedef') return translated(definition.type, value, dialect)
      return translate(definition, value as object, dialect)
    }
  }
}

/** The name of a number of an enum. */
export const enumName = (value: number, { values }: schema.Enum): string =>
  values.find(each => each.value === value)?.name ?? ''

/** Decoding that hands out a view of the input where we copy has to copy as well. */
export function copied(workload: string, decode: () => unknown): () => unknown {
  if (workload !== 'blob') return decode
  return () => {
    const value = decode() as { bytes: Uint8Array }
    return { bytes: Uint8Array.prototype.slice.call(value.bytes) }
  }
}
