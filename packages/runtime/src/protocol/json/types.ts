/** What both directions of TJSON need to know of types: the names it has for them. */
import type { TType } from '../contract.ts'

/** The name of each type that a value can have, by its number. */
export const names: readonly string[] = [
  '',
  '',
  'tf',
  'i8',
  'dbl',
  '',
  'i16',
  '',
  'i32',
  '',
  'i64',
  'str',
  'rec',
  'map',
  'set',
  'lst',
  'uid',
  '',
  '',
  'flt',
]

/** The type of each name. */
export const types: ReadonlyMap<string, TType> = /* @__PURE__ */ byName()

function byName(): ReadonlyMap<string, TType> {
  const types = new Map<string, TType>()
  names.forEach((name, type) => {
    if (name !== '') types.set(name, type as TType) // Those that have a name are those of TType.
  })
  return types
}
