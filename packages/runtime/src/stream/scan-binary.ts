/** The end of a Binary message. */
import { maximumName } from '../limits.ts'
import { widths } from '../protocol/binary/types.ts'
import { TType } from '../protocol/contract.ts'
import { unsigned } from './frames.ts'
import { Scan } from './scan.ts'

export class BinaryScan extends Scan {
  protected envelope(): boolean {
    if (!this.has(4)) return false
    const first = unsigned(this.bytes, this.at)
    if (first < 0x80000000) {
      // The old form: the length of the name, the name, a byte for the type, the number. No name begins like a message.
      if (!this.has(5)) return false
      if (this.bytes[this.at + 4] === 0x80)
        this.refuse('A frame, in front of a message that should have none')
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
    const width = fixedWidth(type)
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
    this.legal(first)
    this.legal(second)
    const [width1, width2] = [fixedWidth(first), fixedWidth(second)]
    if (width1 > 0 && width2 > 0) this.at += (width1 + (isMap ? width2 : 0)) * count
    else this.open(isMap ? count * 2 : count, first, second)
    return true
  }

  private legal(type: number): void {
    if (!widths[type]) this.refuse(`There is no type ${type}`)
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

/** How many bytes every value of a type takes; 0 if that depends on the value. */
function fixedWidth(type: number): number {
  return type >= TType.STRING && type <= TType.LIST ? 0 : (widths[type] ?? 0)
}
