/** The end of a JSON message: of the array that it is. Brackets in text do not count. */
import { TransportException } from '../exceptions.ts'
import type { Cutter } from './inbox.ts'

export class JsonScan implements Cutter {
  readonly head = 0
  private passed = 0
  private depth = 0
  private isText = false
  private isEscaped = false
  private readonly maximum: number

  constructor(maximum: number) {
    this.maximum = maximum
  }

  length(bytes: Uint8Array, start: number, stop: number): number {
    for (let at = start + this.passed; at < stop; at++)
      if (this.ends(bytes[at] ?? 0)) {
        this.passed = at + 1 - start
        return this.passed
      }
    this.passed = stop - start
    if (this.passed > this.maximum)
      throw new TransportException('CORRUPTED_DATA', `A message of more than ${this.maximum} bytes`)
    return 0
  }

  reset(): void {
    this.passed = this.depth = 0
    this.isText = this.isEscaped = false
  }

  private ends(byte: number): boolean {
    if (this.isEscaped) this.isEscaped = false
    else if (byte === 0x22) this.isText = !this.isText
    else if (this.isText) this.isEscaped = byte === 0x5c
    else if (byte === 0x5b || byte === 0x7b) this.depth++
    else if (byte === 0x5d || byte === 0x7d) return --this.depth === 0
    else if (this.depth === 0) throw new TransportException('CORRUPTED_DATA', 'Not a JSON message')
    return false
  }
}
