/** The interface of Thrift's guide: twenty methods that write, nineteen that read, and what JavaScript needs besides. */
import type { MessageType, TType } from '../contract.ts'

export interface ProtocolWriter {
  writeMessageBegin(name: string, type: MessageType, seqid: number): void
  writeMessageEnd(): void
  writeStructBegin(name: string): void
  writeStructEnd(): void
  /** The name is empty for a field that the schema does not have. */
  writeFieldBegin(name: string, type: TType, id: number): void
  writeFieldEnd(): void
  writeFieldStop(): void
  writeMapBegin(keyType: TType, valueType: TType, size: number): void
  writeMapEnd(): void
  writeListBegin(elementType: TType, size: number): void
  writeListEnd(): void
  writeSetBegin(elementType: TType, size: number): void
  writeSetEnd(): void
  writeBool(value: boolean): void
  writeByte(value: number): void
  writeI16(value: number): void
  writeI32(value: number): void
  writeI64(value: bigint): void
  writeDouble(value: number): void
  writeString(value: string): void
  /** Writes bytes as they are; without it they are written as text in base64. */
  writeBinary?(value: Uint8Array): void
  /** All that was written. */
  finish(): Uint8Array
}

export interface ProtocolReader {
  readMessageBegin(): { readonly name: string; readonly type: MessageType; readonly seqid: number }
  readMessageEnd(): void
  readStructBegin(): unknown
  readStructEnd(): void
  /** The next field, or one of type 0 behind the last. A field that is named and has no id is found by its name. */
  readFieldBegin(): {
    readonly name?: string | undefined
    readonly type: TType
    readonly id?: number | undefined
  }
  readFieldEnd(): void
  readMapBegin(): { readonly keyType: TType; readonly valueType: TType; readonly size: number }
  readMapEnd(): void
  readListBegin(): { readonly elementType: TType; readonly size: number }
  readListEnd(): void
  readSetBegin(): { readonly elementType: TType; readonly size: number }
  readSetEnd(): void
  readBool(): boolean
  readByte(): number
  readI16(): number
  readI32(): number
  readI64(): bigint
  readDouble(): number
  readString(): string
  /** Reads bytes as they are; without it they are text in base64. */
  readBinary?(): Uint8Array
  /** Raises an error if there is something behind the value. */
  finish?(): void
}
