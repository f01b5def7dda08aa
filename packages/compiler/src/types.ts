/**
 * Everything that differs between Thrift's base types, and nothing else. `ttype` is the number of the type in the
 * Binary protocol, which is also its number in the headers that printed code switches on.
 */

export type BaseName =
  | 'bool'
  | 'i8'
  | 'i16'
  | 'i32'
  | 'i64'
  | 'float'
  | 'double'
  | 'string'
  | 'binary'
  | 'uuid'

export interface BaseTypeFacts {
  readonly ttype: number
  /** The type of its values in TypeScript. */
  readonly ts: string
  /** The bounds of a whole number. */
  readonly bits?: number
}

export const baseFacts: Readonly<Record<BaseName, BaseTypeFacts>> = {
  bool: { ttype: 2, ts: 'boolean' },
  i8: { ttype: 3, ts: 'number', bits: 8 },
  i16: { ttype: 6, ts: 'number', bits: 16 },
  i32: { ttype: 8, ts: 'number', bits: 32 },
  i64: { ttype: 10, ts: 'bigint', bits: 64 },
  float: { ttype: 19, ts: 'number' },
  double: { ttype: 4, ts: 'number' },
  string: { ttype: 11, ts: 'string' },
  binary: { ttype: 11, ts: 'Uint8Array' },
  uuid: { ttype: 16, ts: 'string' },
}

/** The words of the language that name a base type; `byte` is the old word for `i8`. */
export const baseTypes: ReadonlyMap<string, BaseName> = new Map([
  ['bool', 'bool'],
  ['byte', 'i8'],
  ['i16', 'i16'],
  ['i32', 'i32'],
  ['i64', 'i64'],
  ['double', 'double'],
  ['string', 'string'],
  ['binary', 'binary'],
])

/** Words that a compiler has learnt late, knows alone or has forgotten: they name these types where nothing else is called so. */
export const lateTypes: ReadonlyMap<string, BaseName> = new Map([
  ['i8', 'i8'],
  ['uuid', 'uuid'],
  ['float', 'float'],
  ['slist', 'string'],
])

/** The numbers of the types that are made of others. */
export const ttypes = { struct: 12, map: 13, set: 14, list: 15 } as const

/**
 * What values may be in JavaScript, by the words of `js.type`; the first is what they are unless somebody says otherwise. What an i64 or an enum is may be a
 * project's choice as well.
 */
export const forms = {
  i64: ['bigint', 'number', 'string', 'Long', 'Date', 'Buffer'],
  set: ['Set', 'array', 'object'],
  map: ['Map', 'object', 'entries'],
  enum: ['number', 'name'],
} as const

export type EnumForm = (typeof forms.enum)[number]
export type I64Form = (typeof forms.i64)[number]
export type SetForm = (typeof forms.set)[number]
export type MapForm = (typeof forms.map)[number]
