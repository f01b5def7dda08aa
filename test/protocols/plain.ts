/**
 * A protocol as a user would write it against the interface of Thrift's guide: a line for each call, the name of the method
 * and its arguments as JSON. It has no bytes of its own: a binary is what the library makes of one.
 */
import type { MessageType, TType } from 'thrift-es'
import { custom, type ProtocolReader, type ProtocolWriter } from 'thrift-es/custom'

export class PlainWriter implements ProtocolWriter {
  private readonly lines: string[] = []

  private line(method: string, ...values: readonly unknown[]): void {
    this.lines.push([method, ...values.map(value => JSON.stringify(value))].join(' '))
  }

  finish(): Uint8Array {
    return new TextEncoder().encode(this.lines.join('\n'))
  }

  writeMessageBegin(name: string, type: MessageType, seqid: number): void {
    this.line('message', { name, type, seqid })
  }
  writeMessageEnd(): void {
    this.line('message-end')
  }
  writeStructBegin(name: string): void {
    this.line('struct', name)
  }
  writeStructEnd(): void {
    this.line('struct-end')
  }
  writeFieldBegin(name: string, type: TType, id: number): void {
    this.line('field', { name, type, id })
  }
  writeFieldEnd(): void {
    this.line('field-end')
  }
  writeFieldStop(): void {
    this.line('field', { type: 0 })
  }
  writeMapBegin(keyType: TType, valueType: TType, size: number): void {
    this.line('map', { keyType, valueType, size })
  }
  writeMapEnd(): void {
    this.line('map-end')
  }
  writeListBegin(elementType: TType, size: number): void {
    this.line('list', { elementType, size })
  }
  writeListEnd(): void {
    this.line('list-end')
  }
  writeSetBegin(elementType: TType, size: number): void {
    this.line('set', { elementType, size })
  }
  writeSetEnd(): void {
    this.line('set-end')
  }
  writeBool(value: boolean): void {
    this.line('bool', value)
  }
  writeByte(value: number): void {
    this.line('byte', value)
  }
  writeI16(value: number): void {
    this.line('i16', value)
  }
  writeI32(value: number): void {
    this.line('i32', value)
  }
  writeI64(value: bigint): void {
    this.line('i64', String(value))
  }
  writeDouble(value: number): void {
    this.line('double', value)
  }
  writeString(value: string): void {
    this.line('string', value)
  }
}

export class PlainReader implements ProtocolReader {
  private readonly lines: string[]

  constructor(bytes: Uint8Array) {
    this.lines = new TextDecoder().decode(bytes).split('\n').reverse()
  }

  private next(method: string): unknown {
    const line = this.lines.pop() ?? ''
    const [actual = '', ...rest] = line.split(' ')
    if (actual !== method) throw new Error(`Expected ${method}, got ${actual}`)
    return rest.length > 0 ? JSON.parse(rest.join(' ')) : undefined
  }

  finish(): void {
    if (this.lines.length > 0) throw new Error('Lines follow the value')
  }

  readMessageBegin() {
    return this.next('message') as { name: string; type: MessageType; seqid: number }
  }
  readMessageEnd(): void {
    this.next('message-end')
  }
  readStructBegin(): void {
    this.next('struct')
  }
  readStructEnd(): void {
    this.next('struct-end')
  }
  readFieldBegin() {
    return this.next('field') as { name?: string; type: TType; id?: number }
  }
  readFieldEnd(): void {
    this.next('field-end')
  }
  readMapBegin() {
    return this.next('map') as { keyType: TType; valueType: TType; size: number }
  }
  readMapEnd(): void {
    this.next('map-end')
  }
  readListBegin() {
    return this.next('list') as { elementType: TType; size: number }
  }
  readListEnd(): void {
    this.next('list-end')
  }
  readSetBegin() {
    return this.next('set') as { elementType: TType; size: number }
  }
  readSetEnd(): void {
    this.next('set-end')
  }
  readBool() {
    return this.next('bool') as boolean
  }
  readByte() {
    return this.next('byte') as number
  }
  readI16() {
    return this.next('i16') as number
  }
  readI32() {
    return this.next('i32') as number
  }
  readI64() {
    return BigInt(this.next('i64') as string)
  }
  readDouble() {
    return this.next('double') as number
  }
  readString() {
    return this.next('string') as string
  }
}

export const plain = custom({
  name: 'plain',
  reader: bytes => new PlainReader(bytes),
  writer: () => new PlainWriter(),
})
