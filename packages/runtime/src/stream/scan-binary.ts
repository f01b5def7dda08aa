/** The end of a Binary message. */
import { TType } from '../protocol/contract.ts'
import { unsigned } from './frames.ts'
import { Scan } from './scan.ts'

/** How many bytes a value takes, for types that always take as many; by type. */
const widths: readonly number[] = [0, 0, 1, 1, 8, 0, 2, 0, 4, 0, 8, 0, 0, 0, 0, 0, 16]

const maximumName = 1024

export class BinaryScan extends Scan {
  protected envelope(): boolean {
    if (!this.has(4)) return false
    const first = unsigned(this.bytes, this.at)
    if (first < 0x80000000) {
      // The old form: the length of the name, the name, a byte for the type, the number.
      this.at += 4 + this.name(first) + 1 + 4
      return true
    }
    if (first >>> 16 !== 0x8001) this.refuse('Not a Binary message')
    if (!this.has(8)) return false
    this.at += 8 + this.name(unsigned(this.bytes, this.at + 4)) + 4
    return true
  }

  protected fieldType(): number {
    if (!this.has(1)) return -1
    const type = this.bytes[this.at] ?? 0
    if (type !== 0) this.legal(type)
    this.at += type === 0 ? 1 : 3
    return type
  }

  protected value(type: number): boolean {
    const width = widths[type] ?? 0
    if (width > 0) {
      this.at += width
      return true
    }
    if (type === TType.STRING) {
      if (!this.has(4)) return false
      this.at += 4 + this.size(this.at)
      return true
    }
    const isMap = type === TType.MAP
    if (!this.has(isMap ? 6 : 5)) return false
    const first = this.bytes[this.at] ?? 0
    const second = isMap ? (this.bytes[this.at + 1] ?? 0) : first
    this.at += isMap ? 2 : 1
    const count = this.size(this.at)
    this.at += 4
    if (count === 0) return true
    const both = this.legal(first) > 0 && this.legal(second) > 0
    const each = (widths[first] ?? 0) + (isMap ? (widths[second] ?? 0) : 0)
    if (both) this.at += each * count
    else this.open(isMap ? count * 2 : count, first, second)
    return true
  }

  /** The width of values of a type, which there must be. */
  private legal(type: number): number {
    const width = widths[type] ?? 0
    if (width === 0 && (type < TType.STRING || type > TType.LIST)) this.refuse(`There is no type ${type}`)
    return width
  }

  private size(at: number): number {
    const size = unsigned(this.bytes, at)
    if (size > 0x7fffffff) this.refuse('A size below zero')
    return size
  }

  private name(size: number): number {
    if (size > maximumName) this.refuse(`A method name of ${size} bytes; is this a message?`)
    return size
  }
}
