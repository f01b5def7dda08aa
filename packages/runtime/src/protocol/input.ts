/**
 * What the readers of byte-oriented protocols share: a cursor over bytes that never runs past their end,
 * text, and the keeping of unknown fields. A reader adds its own framing of fields, containers and numbers.
 *
 * Whoever finds a bad value puts `position` back to where the value begins before failing: the offset of the
 * error, and the element index in its path, are read from there.
 */
import * as limits from '../limits.ts'
import { anonymous, isNested, type Reader, type StructSchema, type TType } from './contract.ts'
import { Nesting } from './nesting.ts'
import { latin1, shortPart, utf8, windowSize } from './text.ts'
import { type Transcode, type UnknownField, unknownFields } from './unknown.ts'
import {
  binaryWeight,
  collisions,
  errorWeight,
  listWeight,
  tableWeight,
  textWeight,
  unknownWeight,
  valueWeight,
  weigh,
} from './weights.ts'

/** Where a reader that is used again has short messages. */
export interface Scratch {
  readonly bytes: Uint8Array
  readonly view: DataView
}

export type Reusable = Input & { scratch: Scratch | undefined }

/** A class of readers, and one that has read all. */
export interface Readers<R> {
  new (bytes: Uint8Array): R
  spare?: R | undefined
}

/** How the readers of protocols are opened. The first value that is read by printed code for servers has them used again. */
export const opening: { open<R extends Reusable>(readers: Readers<R>, bytes: Uint8Array): R } = {
  open: (readers, bytes) => new readers(bytes),
}

export abstract class Input extends Nesting {
  keyType: TType = 0
  elementType: TType = 0

  // What `look` and the constructor set.
  declare bytes: Uint8Array
  declare view: DataView
  declare length: number
  declare budget: number
  /** Where the elements of the container that was opened last begin. */
  private firstElement = 0
  /** The bytes from `windowStart` on as if all of them were text; ASCII texts are cut out of it. */
  window = ''
  windowStart = 0

  /**
   * `budget` is what the values may weigh in memory, in bytes; 128 MiB unless told otherwise.
   *
   *     decode(Archive, bytes, { reader: bytes => new BinaryReader(bytes, 2 ** 32) })
   */
  constructor(bytes: Uint8Array, budget: number = limits.budget) {
    super()
    this.budget = budget
    this.look(bytes)
  }

  look(bytes: Uint8Array): void {
    try {
      const { buffer, byteOffset, byteLength } = bytes
      this.view = new DataView(buffer, byteOffset, byteLength)
      // A Buffer would make every access below polymorphic, and its `slice` does not copy.
      this.bytes = new Uint8Array(buffer, byteOffset, byteLength)
      this.length = byteLength
    } catch (error) {
      throw this.failure(error) // These are no bytes, or they have been transferred to a worker.
    }
  }

  /** The protocol's name, and a reader of the same kind for other bytes: what unknown fields need later. */
  abstract readonly protocol: string
  protected abstract fresh(bytes: Uint8Array): Reader
  declare protected readonly transcode?: Transcode
  /** Moves past a scalar, with all the checks that reading it would make except that of UTF-8. */
  protected abstract skipScalar(type: number): void
  abstract field(): number
  /** Reads the head of a list or set and opens it. */
  protected abstract listHead(type: TType): number
  protected abstract mapHead(key: TType, value: TType): number

  begin(schema: StructSchema): void {
    this.enter(schema)
    this.spend(weigh(schema))
  }

  end<T extends { [unknownFields]?: readonly UnknownField[] }>(value: T): T {
    if (value instanceof Error) this.spend(errorWeight)
    const unknown = this.frame?.unknown
    if (unknown !== undefined) value[unknownFields] = unknown
    this.leave()
    return value
  }

  endUnion<T extends object>(value: T | undefined, arms: number): T {
    if (arms + (this.frame?.unknown?.length ?? 0) !== 1)
      this.fail('INVALID_DATA', 'A union has exactly one field')
    // An arm of a newer schema arrives as an unknown field of a union that has no known arm: an empty object.
    return this.end(value ?? ({} as T))
  }

  unknown(header: number): void {
    const start = this.position
    this.skip(header & 0xff)
    this.keep(header, start)
  }

  list(type: TType): number {
    return this.charge(this.listHead(type), 8 + valueWeight(type), type, listWeight)
  }

  set(type: TType): number {
    const size = this.listHead(type)
    return this.charge(size, 40 + valueWeight(type) + collisions(type, size), type, tableWeight)
  }

  map(key: TType, value: TType): number {
    const size = this.mapHead(key, value)
    return this.charge(
      size,
      60 + valueWeight(key) + valueWeight(value) + collisions(key, size),
      key,
      tableWeight,
    )
  }

  endContainer(): void {
    this.leave()
  }

  finish(): void {
    if (this.position < this.length) this.fail('INVALID_DATA', 'Bytes follow the value')
  }

  /** Moves past a value. `enter` limits how deep this goes. */
  skip(type: number): void {
    if (type === 12) {
      this.enter(anonymous)
      for (let header: number; (header = this.field()); ) this.skip(header & 0xff)
      this.leave()
    } else if (isNested(type)) {
      let size = type === 13 ? this.mapHead(0, 0) : this.listHead(0)
      const { keyType, elementType } = this
      for (; size > 0; size--) {
        if (keyType !== 0) this.skip(keyType)
        this.skip(elementType)
      }
      this.leave()
    } else this.skipScalar(type)
  }

  /** Keeps the bytes from `start` on as the value of an unknown field. */
  protected keep(
    header: number,
    start: number,
    bytes: Uint8Array = this.bytes.slice(start, this.position),
  ): void {
    if (this.frame !== undefined) (this.frame.unknown ??= []).push(this.kept(header, bytes))
  }

  kept(header: number, bytes: Uint8Array): UnknownField {
    this.spend(unknownWeight + bytes.length)
    const { protocol, fresh: reader, transcode } = this
    return { header, bytes, protocol, reader, transcode }
  }

  /** Opens a container after its head has been read. An entry takes at least `width` bytes. */
  protected container(size: number, width: number): number {
    // Every element takes bytes, so a count that the bytes cannot hold is refused before anything is
    // allocated for it.
    this.position = this.firstElement = this.take(size < 0 ? size : size * width)
    this.enter(Number(isNested(this.elementType)) + Number(isNested(this.keyType)))
    return size
  }

  /** Notes the types of a container's entries, unless they are not the `expected` ones (0 stands for any). */
  protected entryTypes(keyType: TType, elementType: TType, expectedKey: TType, expected: TType): void {
    this.keyType = this.expectType(keyType, expectedKey)
    this.elementType = this.expectType(elementType, expected)
  }

  private expectType(actual: TType, expected: TType): TType {
    if (expected !== 0 && actual !== expected) this.fail('INVALID_DATA', `Type ${actual}, not ${expected}`)
    return actual
  }

  /** Takes out of the budget what is about to be made of the last `size` bytes. */
  protected spend(weight: number, size = 0): void {
    if ((this.budget -= weight) >= 0) return
    this.position -= size
    this.fail('SIZE_LIMIT', 'This takes a larger budget')
  }

  /**
   * Charges what a container weighs besides its `size` entries, and each of them, before anything is allocated: lists within lists may
   * each claim all the bytes that are left.
   */
  private charge(size: number, weight: number, type: TType, empty: number): number {
    if (type !== 0) this.spend(empty + size * weight)
    return size
  }

  /** Moves past `size` bytes and returns where they begin. */
  take(size: number): number {
    const start = this.position
    const left = this.length - start
    if (size < 0 || size > left)
      this.fail(size < 0 ? 'NEGATIVE_SIZE' : 'END_OF_FILE', `${size} bytes expected, ${left} left`)
    this.position = start + size
    return start
  }

  text(size: number): string {
    const start = this.take(size)
    this.spend(textWeight + size, size)
    const { bytes, position } = this
    if (size <= shortPart) {
      if (start < this.windowStart || position > this.windowStart + this.window.length) {
        this.window = latin1(bytes, start, Math.min(start + windowSize, this.length))
        this.windowStart = start
      }
      let all = 0
      for (let at = start; at < position; at++) all |= bytes[at] ?? 0
      if (all < 0x80) return this.window.slice(start - this.windowStart, position - this.windowStart)
    }
    try {
      return utf8.decode(bytes.subarray(start, position))
    } catch {
      this.position = start
      this.fail('INVALID_DATA', 'Text is not UTF-8')
    }
  }

  protected copy(size: number): Uint8Array {
    const start = this.take(size)
    this.spend(binaryWeight + size, size)
    return this.bytes.slice(start, start + size)
  }

  uuid(): Uint8Array {
    return this.copy(16)
  }

  /**
   * Counts the scalars before `position` by walking over them again: only an error pays for it, and the
   * elements up to there have been read before, so the walk is over valid bytes.
   */
  protected override index(): number | undefined {
    const { position } = this
    let index = -1
    this.position = this.firstElement
    this.frame = undefined // An index is not worth an error of its own, least of all one with an index.
    try {
      do {
        index++
        if (this.keyType !== 0) this.skip(this.keyType)
        this.skip(this.elementType)
      } while (this.position <= position)
    } catch {}
    return index
  }
}
