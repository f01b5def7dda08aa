/** Zero and empty, as values of the types that have such a one. */
import type { Enum, Resolved, Struct, Value } from '../schema.ts'
import { baseFacts } from '../types.ts'

export function zero(type: Exclude<Resolved, Struct>): Value {
  switch (type.kind) {
    case 'base':
      if (type.name === 'uuid') return { kind: 'string', value: nil }
      return zeroes[baseFacts[type.name].ts] ?? { kind: 'number', value: 0 }
    case 'enum':
      return zeroOf(type)
    case 'list':
    case 'set':
      return { kind: type.kind, items: [] }
    case 'map':
      return { kind: 'map', entries: [] }
  }
}

export function zeroOf({ values }: Enum): EnumValue {
  const name = values.findLast(({ value }) => value === 0)?.name
  return { kind: 'enum', value: 0, ...(name !== undefined && { name }) }
}

type EnumValue = Value & { readonly kind: 'enum' }

/** The uuid of nothing. */
export const nil = '00000000-0000-0000-0000-000000000000'

const zeroes: Readonly<Record<string, Value>> = {
  boolean: { kind: 'bool', value: false },
  bigint: { kind: 'i64', value: 0n },
  string: { kind: 'string', value: '' },
  Uint8Array: { kind: 'binary', value: new Uint8Array() },
}
