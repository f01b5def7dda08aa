/**
 * Binary, incoming, without the envelope of messages: big-endian numbers of fixed width, every length and count in four bytes.
 */
import type { Reader, TType } from '../contract.ts'
import { Input } from '../input.ts'
import { widths } from './types.ts'

/** How a reader is made where no protocol is named. The first value that is read by printed code for servers changes that. */
export const makes: { open(bytes: Uint8Array): BinaryInput } = { open: bytes => new BinaryInput(bytes) }

export class BinaryInput extends Input implements Omit<Reader, 'message'> {
  readonly protocol = 'binary'
  override readonly inline: number = 1

  protected fresh(bytes: Uint8Array): Reader {
    return new BinaryInput(bytes) as unknown as Reader // A value has no envelope.
  }

  field(): number {
    this.header = 0
    const type = this.bytes[this.take(1)] ?? 0
    return type === 0 ? 0 : (this.header = (this.i16() << 8) | type)
  }

  protected listHead(type: TType): number {
    const actual = this.bytes[this.take(1)] as TType // Checked by `entryTypes`, or when it is skipped.
    const size = this.i32()
    this.entryTypes(0, actual, 0, size === 0 ? 0 : type)
    return this.container(size, widths[actual] ?? 0)
  }

  protected mapHead(key: TType, value: TType): number {
    const actualKey = this.bytes[this.take(1)] as TType
    const actual = this.bytes[this.take(1)] as TType
    const size = this.i32()
    this.entryTypes(actualKey, actual, size && key, size && value)
    return this.container(size, (widths[actualKey] ?? 0) + (widths[actual] ?? 0))
  }

  bool(): boolean {
    const byte = this.i8()
    if (byte >> 1 !== 0) {
      this.position--
      this.fail('INVALID_DATA', `A bool of ${byte}`)
    }
    return byte === 1
  }

  i8(): number {
    return this.view.getInt8(this.take(1))
  }

  i16(): number {
    return this.view.getInt16(this.take(2))
  }

  i32(): number {
    return this.view.getInt32(this.take(4))
  }

  i64(): bigint {
    return this.view.getBigInt64(this.take(8))
  }

  double(): number {
    return this.view.getFloat64(this.take(8))
  }

  float(): number {
    return this.view.getFloat32(this.take(4))
  }

  string(): string {
    return this.text(this.i32())
  }

  binary(): Uint8Array {
    return this.copy(this.i32())
  }

  protected skipScalar(type: number): void {
    if (type === 2) this.bool()
    else if (type === 11) this.take(this.i32())
    else this.take(widths[type] || this.fail('INVALID_DATA', `There is no type ${type}`))
  }
}
