/** The end of a Compact message, Apache's or Meta's. */
import { maximumName } from '../limits.ts'
import { types } from '../protocol/compact/types.ts'
import { TType } from '../protocol/contract.ts'
import { floatNibble } from '../protocol/fbthrift-compact/types.ts'
import { Scan } from './scan.ts'

/** Stands for a bool that is in the header of its field. */
const passedAlready = 0x100

export class CompactScan extends Scan {
  protected readonly version: number = 1
  /** Where the last `varint` ended. */
  private end = 0

  protected envelope(): boolean {
    if (!this.has(2)) return false
    if (this.bytes[this.at] !== 0x82 || ((this.bytes[this.at + 1] ?? 0) & 0x1f) !== this.version)
      this.refuse('Not a Compact message')
    if (this.varint(this.at + 2) < 0) return false
    const size = this.varint(this.end)
    if (size < 0) return false
    if (size > maximumName) this.refuse(`A method name of ${size} bytes; is this a message?`)
    this.at = this.end + size
    return true
  }

  protected fieldType(): number {
    if (!this.has(1)) return -1
    const byte = this.bytes[this.at] ?? 0
    const type = byte & 0x0f
    if (type === 0) {
      this.at++
      return 0
    }
    if (byte >> 4 === 0) {
      if (this.varint(this.at + 1) < 0) return -1
      this.at = this.end
    } else this.at++
    return type <= 2 ? passedAlready : this.legal(type)
  }

  protected value(type: number): boolean {
    switch (type) {
      case passedAlready:
        return true
      case TType.BOOL:
      case TType.BYTE:
        this.at++
        return true
      case TType.DOUBLE:
        this.at += 8
        return true
      case TType.UUID:
        this.at += 16
        return true
      case TType.STRING: {
        const size = this.varint(this.at)
        if (size >= 0) this.at = this.end + size
        return size >= 0
      }
      case TType.LIST:
      case TType.SET:
        return this.list()
      case TType.MAP:
        return this.map()
      default:
        if (this.varint(this.at) < 0) return false
        this.at = this.end
        return true
    }
  }

  private list(): boolean {
    if (!this.has(1)) return false
    const byte = this.bytes[this.at] ?? 0
    let count = byte >> 4
    this.end = this.at + 1
    if (count === 15 && (count = this.varint(this.at + 1)) < 0) return false
    this.at = this.end
    if (count > 0) {
      const type = this.legal(byte & 0x0f)
      this.open(count, type, type)
    }
    return true
  }

  private map(): boolean {
    const count = this.varint(this.at)
    if (count < 0) return false
    if (count > 0) {
      if (this.end >= this.stop) return false
      const both = this.bytes[this.end++] ?? 0
      this.open(count * 2, this.legal(both >> 4), this.legal(both & 0x0f))
    }
    this.at = this.end
    return true
  }

  protected legal(type: number): number {
    const ttype = types[type] ?? 0
    if (ttype === 0) this.refuse(`There is no type ${type}`)
    return ttype
  }

  /** The number at `at`, which may be cut off where it does not matter; -1 if it has not arrived. */
  private varint(at: number): number {
    let value = 0
    for (let i = 0; i < 10; i++) {
      if (at + i >= this.stop) return -1
      const byte = this.bytes[at + i] ?? 0
      if (i < 5) value += (byte & 0x7f) * 2 ** (7 * i)
      if (byte < 0x80) {
        this.end = at + i + 1
        return value
      }
    }
    this.refuse('A number of more than ten bytes')
  }
}

export class FbthriftCompactScan extends CompactScan {
  protected override readonly version = 2

  protected override legal(type: number): number {
    return type === floatNibble ? TType.FLOAT : super.legal(type)
  }

  protected override value(type: number): boolean {
    if (type !== TType.FLOAT) return super.value(type)
    this.at += 4
    return true
  }
}
