/**
 * What one can do with bytes of which there is no IDL: `DynamicStruct` and `DynamicMessage` stand for the type and for the
 * codec, as the names of a `.thrift` file do, and go wherever those go.
 *
 *     const { fields } = decode(DynamicStruct, bytes, compact)
 */
import type { DynamicMessage as Message, DynamicStruct as Struct } from './dynamic/model.ts'
import { readDynamicMessage, readDynamicStruct } from './dynamic/read.ts'
import { writeDynamicMessage, writeDynamicStruct } from './dynamic/write.ts'

export type {
  DynamicField,
  DynamicList,
  DynamicMap,
  DynamicSet,
  DynamicType,
  DynamicValue,
  DynamicValues,
} from './dynamic/model.ts'
export { readDynamicMessage, readDynamicStruct, skipStruct } from './dynamic/read.ts'
export { textOf } from './dynamic/text.ts'
export { transcode, transcodeMessage } from './dynamic/transcode.ts'
export { writeDynamicMessage, writeDynamicStruct } from './dynamic/write.ts'

export type DynamicStruct = Struct
export const DynamicStruct: {
  readonly read: typeof readDynamicStruct
  readonly write: typeof writeDynamicStruct
} = { read: readDynamicStruct, write: writeDynamicStruct }

export type DynamicMessage = Message
export const DynamicMessage: {
  readonly read: typeof readDynamicMessage
  readonly write: typeof writeDynamicMessage
} = { read: readDynamicMessage, write: writeDynamicMessage }
