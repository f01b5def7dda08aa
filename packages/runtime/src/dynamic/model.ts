/**
 * What any bytes of Thrift hold, as plain data: what a wire that carries types tells without a schema, and no more.
 * Fields have numbers instead of names, an enum is an i32, and text is bytes, since nothing tells a string from a
 * binary. Order is kept, duplicates too.
 */
import { type MessageHeader, TType } from '../protocol/contract.ts'

/** The JavaScript value of each type on the wire. */
export interface DynamicValues {
  [TType.BOOL]: boolean
  [TType.BYTE]: number
  [TType.DOUBLE]: number
  [TType.I16]: number
  [TType.I32]: number
  [TType.I64]: bigint
  /** Text is bytes as well: `textOf` shows it. */
  [TType.STRING]: Uint8Array
  [TType.STRUCT]: DynamicStruct
  [TType.MAP]: DynamicMap
  [TType.SET]: DynamicSet
  [TType.LIST]: DynamicList
  [TType.UUID]: string
  [TType.FLOAT]: number
}

/** A type that a value can have. */
export type DynamicType = keyof DynamicValues
export type DynamicValue = DynamicValues[DynamicType]

export interface DynamicStruct {
  readonly kind: 'struct'
  readonly fields: readonly DynamicField[]
}

/** One field; `field.type === TType.I64` tells that `field.value` is a bigint. */
export type DynamicField = {
  readonly [T in DynamicType]: { readonly id: number; readonly type: T; readonly value: DynamicValues[T] }
}[DynamicType]

export type DynamicList = Sequence<'list'>
export type DynamicSet = Sequence<'set'>

/** The type 0 is that of an empty container of which the wire does not say what could be in it. */
type Sequence<Kind> =
  | {
      readonly [T in DynamicType]: {
        readonly kind: Kind
        readonly type: T
        readonly items: readonly DynamicValues[T][]
      }
    }[DynamicType]
  | { readonly kind: Kind; readonly type: 0; readonly items: readonly [] }

export interface DynamicMap {
  readonly kind: 'map'
  readonly keyType: TType
  readonly valueType: TType
  readonly entries: readonly (readonly [key: DynamicValue, value: DynamicValue])[]
}

/** A struct of arguments or results in its envelope. */
export interface DynamicMessage extends MessageHeader {
  readonly kind: 'message'
  readonly body: DynamicStruct
}
