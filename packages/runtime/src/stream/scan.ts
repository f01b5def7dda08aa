/**
 * Where a message ends that has no frame: walks over its values by their types, keeps nothing of them, and goes on where
 * it stopped when more bytes are there. A format adds how its heads look.
 *
 * `at` may be ahead of the bytes that have arrived: what has a known size is passed at once.
 */
import { TransportException } from '../exceptions.ts'
import { maximumDepth } from '../limits.ts'
import { TType } from '../protocol/contract.ts'
import type { Cutter } from './inbox.ts'

/** A struct that is open has no count of elements. */
const struct = -1

export abstract class Scan implements Cutter {
  readonly head = 0
  protected bytes: Uint8Array = new Uint8Array()
  protected at = 0
  protected stop = 0
  /** Whether the envelope has been passed. */
  private isInside = false
  /** The type of the value that is next, if its head has not been passed; 0 for none. */
  private next = 0
  /** What is open: how many values are left in it, and the types that these have in turn. */
  private readonly left: number[] = []
  private readonly types: number[] = []
  private readonly otherTypes: number[] = []
  private passed = 0
  private readonly maximum: number

  constructor(maximum: number) {
    this.maximum = maximum
  }

  /** Passes the envelope; false if it has not arrived. Each of these four passes all of its head or nothing. */
  protected abstract envelope(): boolean
  /** Passes the header of a field and returns its type, 0 at the end of the struct, -1 if it has not arrived. */
  protected abstract fieldType(): number
  /** Passes a value that is no struct, or opens it, by its head; false if that has not arrived. */
  protected abstract value(type: number): boolean

  length(bytes: Uint8Array, start: number, stop: number): number {
    this.bytes = bytes
    this.at = start + this.passed
    this.stop = stop
    const isWhole = this.walk()
    this.passed = this.at - start
    if (this.passed > this.maximum)
      throw new TransportException('CORRUPTED_DATA', `A message of more than ${this.maximum} bytes`)
    return isWhole ? this.passed : 0
  }

  reset(): void {
    this.passed = this.next = this.left.length = 0
    this.isInside = false
  }

  /** Opens a container of `count` values, which have both types in turn. */
  protected open(count: number, type: number, otherType: number): void {
    const depth = this.left.push(count) - 1
    if (depth >= maximumDepth) this.refuse('Nested too deep')
    this.types[depth] = type
    this.otherTypes[depth] = otherType
  }

  protected has(size: number): boolean {
    return this.stop - this.at >= size
  }

  protected refuse(reason: string): never {
    throw new TransportException('CORRUPTED_DATA', reason)
  }

  private walk(): boolean {
    if (!this.isInside) {
      if (!this.envelope()) return false
      this.isInside = true
      this.open(struct, 0, 0)
    }
    const { left } = this
    while (left.length > 0) {
      // A count is only believed as far as there are bytes.
      if (this.at > this.stop) return false
      if (this.next === 0 && !this.choose()) return false
      const type = this.next
      if (type === 0) continue
      if (type === TType.STRUCT) this.open(struct, 0, 0)
      else if (!this.value(type)) return false
      this.next = 0
    }
    return this.at <= this.stop
  }

  /** Finds out what is next, or closes what is open; false if that has not arrived. */
  private choose(): boolean {
    const { left } = this
    const depth = left.length - 1
    const count = left[depth] ?? 0
    if (count === struct) {
      const type = this.fieldType()
      if (type < 0) return false
      if (type === 0) left.pop()
      this.next = type
    } else if (count === 0) left.pop()
    else {
      left[depth] = count - 1
      this.next = (count & 1 ? this.otherTypes[depth] : this.types[depth]) ?? 0
    }
    return true
  }
}
