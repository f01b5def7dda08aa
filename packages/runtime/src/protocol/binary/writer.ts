/**
 * Binary, outgoing: big-endian numbers of fixed width, every length and count in four bytes. Messages are
 * written in the strict form, which begins with a version.
 */
import type { MessageHeader, TType, Writer } from '../contract.ts'
import { Output } from '../output.ts'

/** Taken, not shared: a writer may be opened while another one is at work. Who has written all comes back. */
let spare: BinaryWriter | undefined

export class BinaryWriter extends Output implements Writer {
  static open(): BinaryWriter {
    const w = spare ?? new BinaryWriter()
    spare = undefined
    return w
  }

  override finish(): Uint8Array<ArrayBuffer> {
    if (this.isSpare) spare = this
    return super.finish()
  }

  readonly protocol = 'binary'
  override readonly inline: number = 1

  message(header: MessageHeader): void {
    this.reserve(4)
    this.view.setInt32(this.position, 0x80010000 | header.type)
    this.position += 4
    this.string(header.name)
    this.i32(header.seqid)
  }

  field(header: number): this {
    this.header = header
    this.reserve(3)
    this.bytes[this.position] = header
    this.view.setInt16(this.position + 1, header >> 8)
    this.position += 3
    return this
  }

  list(type: TType, size: number): void {
    this.container(size, 0, type)
    this.reserve(5)
    this.bytes[this.position] = type
    this.view.setInt32(this.position + 1, size)
    this.position += 5
  }

  set(type: TType, size: number): void {
    this.list(type, size)
  }

  map(key: TType, value: TType, size: number): void {
    this.container(size, key, value)
    this.reserve(6)
    this.bytes[this.position] = key
    this.bytes[this.position + 1] = value
    this.view.setInt32(this.position + 2, size)
    this.position += 6
  }

  bool(value: boolean): void {
    if (typeof value !== 'boolean') this.refuse(value, 'bool')
    this.reserve(1)
    this.bytes[this.position++] = value ? 1 : 0
  }

  i8(value: number): void {
    this.reserve(1)
    this.bytes[this.position++] = this.integer(value, 'i8', 24)
  }

  i16(value: number): void {
    this.reserve(2)
    this.view.setInt16(this.position, this.integer(value, 'i16', 16))
    this.position += 2
  }

  i32(value: number): void {
    this.reserve(4)
    this.view.setInt32(this.position, this.integer(value, 'i32', 0))
    this.position += 4
  }

  i64(value: bigint): void {
    this.reserve(8)
    this.view.setBigInt64(this.position, this.long(value))
    this.position += 8
  }

  double(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'double')
    this.reserve(8)
    this.view.setFloat64(this.position, value)
    this.position += 8
  }

  /** The nearest number of 32 bits. */
  float(value: number): void {
    if (typeof value !== 'number') this.refuse(value, 'float')
    this.reserve(4)
    this.view.setFloat32(this.position, value)
    this.position += 4
  }

  string(value: string): void {
    const size = this.textAfter(4, value)
    this.view.setInt32(this.position, size)
    this.position += 4 + size
  }

  binary(value: Uint8Array): void {
    const size = this.checkBinary(value)
    this.i32(size)
    this.raw(value, size)
  }

  protected stop(): void {
    this.reserve(1)
    this.bytes[this.position++] = 0
  }
}
