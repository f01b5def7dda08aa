/** What both directions of TJSON need to know of types: the names it has for them. */
import { TType } from '../contract.ts'

/** The name of each type that a value can have. */
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
]

/** The type of each name. */
export const types: ReadonlyMap<string, TType> = /* @__PURE__ */ new Map([
  ['tf', TType.BOOL],
  ['i8', TType.BYTE],
  ['dbl', TType.DOUBLE],
  // Meta's numbers of single precision: a double holds them all.
  ['flt', TType.DOUBLE],
  ['i16', TType.I16],
  ['i32', TType.I32],
  ['i64', TType.I64],
  ['str', TType.STRING],
  ['rec', TType.STRUCT],
  ['map', TType.MAP],
  ['set', TType.SET],
  ['lst', TType.LIST],
  ['uid', TType.UUID],
])
