/**
 * Binary, incoming: big-endian numbers of fixed width, every length and count in four bytes. Messages are
 * read in the strict form (which begins with a version) and in the old one (which begins with the length
 * of the name).
 */
import { type MessageHeader, type Reader, TType } from '../contract.ts'
import { Input } from '../input.ts'
import { widths } from './types.ts'

export class BinaryReader extends Input implements Reader {
  protected readonly protocol = 'binary'

  protected fresh(bytes: Uint8Array): Reader {
    return new BinaryReader(bytes)
  }

  message(): MessageHeader {
    const first = this.i32()
    if (first >= 0) {
      const name = this.methodName(first)
      return { name, type: this.messageType(this.i8()), seqid: this.i32() }
    }
    if (first >>> 16 !== 0x8001) {
      this.position -= 4
      this.fail('BAD_VERSION', 'Not a Binary message')
    }
    const type = this.messageType(first & 0xff)
    return { type, name: this.methodName(this.i32()), seqid: this.i32() }
  }

  field(): number {
    this.header = 0
    const type = this.bytes[this.take(1)] ?? 0
    if (type === 0) return 0
    this.legal(type)
    return (this.header = (this.i16() << 8) | type)
  }

  protected listHead(type: TType): number {
    const start = this.take(5)
    const actual = this.bytes[start] ?? 0
    const size = this.view.getInt32(start + 1)
    if (size === 0) this.entryTypes(0, typeOrNone(actual), 0, 0)
    else this.entryTypes(0, this.legal(actual), 0, type)
    return this.container(size, widths[actual] ?? 0)
  }

  protected mapHead(key: TType, value: TType): number {
    const start = this.take(6)
    const actualKey = this.bytes[start] ?? 0
    const actual = this.bytes[start + 1] ?? 0
    const size = this.view.getInt32(start + 2)
    if (size === 0) this.entryTypes(typeOrNone(actualKey), typeOrNone(actual), 0, 0)
    else this.entryTypes(this.legal(actualKey), this.legal(actual), key, value)
    return this.container(size, (widths[actualKey] ?? 0) + (widths[actual] ?? 0))
  }

  bool(): boolean {
    const byte = this.bytes[this.take(1)] ?? 0
    if (byte > 1) {
      this.position--
      this.fail('INVALID_DATA', `A bool is 0 or 1, not ${byte}`)
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
    return this.text(this.checkLength(this.i32()))
  }

  binary(): Uint8Array {
    return this.copy(this.checkLength(this.i32()))
  }

  protected skipScalar(type: number): void {
    if (type === TType.BOOL) this.bool()
    else this.take(type === TType.STRING ? this.checkLength(this.i32()) : (widths[type] ?? 0))
  }

  /** A type that a value can have, or an error. */
  private legal(type: number): TType {
    const known = typeOrNone(type)
    if (known === 0) {
      this.position--
      this.fail('INVALID_DATA', `There is no type ${type}`)
    }
    return known
  }
}

/** Type 0 for whatever is no type of a value. */
function typeOrNone(type: number): TType {
  return widths[type] ? (type as TType) : 0 // The numbers that have a width are those of TType.
}
