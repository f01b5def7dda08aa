/**
 * What the readers of byte-oriented protocols share: a cursor over bytes that never runs past their end,
 * text, and the keeping of unknown fields. A reader adds its own framing of fields, containers and numbers.
 *
 * Whoever finds a bad value puts `position` back to where the value begins before failing: the offset of the
 * error, and the element index in its path, are read from there.
 */
import { anonymous, isNested, type MessageType, type Reader, type StructSchema, TType } from './contract.ts'
import { Nesting } from './nesting.ts'
import { shortText } from './text.ts'
import { type UnknownFields, unknownFields } from './unknown.ts'
import {
  binaryWeight,
  collisions,
  containerWeight,
  defaultBudget,
  errorWeight,
  textWeight,
  unknownWeight,
  valueWeight,
  weigh,
} from './weights.ts'

/** Larger counts do not fit a `Map` or `Set` in any engine, whatever the bytes say. */
const maximumCount = 0x1000000

/** The longest name of a method, in bytes. */
const maximumName = 1024

const decoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The text of the uuid that is being read. */
const uuidText = /* @__PURE__ */ new Uint8Array(36)

/** The unknown fields of a struct that is still open: ranges of the input, copied when the struct closes. */
interface Kept {
  readonly headers: number[]
  /** A bool that its header holds has no bytes; minus its one-byte form stands in for the start. */
  readonly starts: number[]
  /** In the input, and in the copy once that is made. */
  readonly ends: number[]
}

export abstract class Input extends Nesting {
  keyType: TType = 0
  elementType: TType = 0

  protected readonly bytes: Uint8Array
  protected readonly view: DataView
  protected readonly length: number
  private readonly kept: (Kept | undefined)[] = []
  /** How many of the open structs have unknown fields. */
  private keepers = 0
  /** Where the elements of the container that was opened last begin. */
  private firstElement = 0
  private isCounting = false
  private budget: number

  /**
   * `budget` is what the values may weigh in memory, in bytes; 128 MiB unless told otherwise.
   *
   *     decode(Archive, bytes, { reader: bytes => new BinaryReader(bytes, 2 ** 32) })
   */
  constructor(bytes: Uint8Array, budget: number = defaultBudget) {
    super()
    this.budget = budget
    if (!ArrayBuffer.isView(bytes)) this.fail('INVALID_DATA', 'Expected the bytes in a Uint8Array')
    try {
      // A Buffer would make every access below polymorphic, and its `slice` does not copy.
      this.bytes =
        bytes.constructor === Uint8Array
          ? bytes
          : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      this.length = bytes.byteLength
    } catch (error) {
      throw this.failure(error) // The bytes have been transferred to a worker, say.
    }
  }

  /** The protocol's name, and a reader of the same kind for other bytes: what unknown fields need later. */
  protected abstract readonly protocol: string
  protected abstract fresh(bytes: Uint8Array): Reader
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

  end<T extends object>(value: T): T {
    if (value instanceof Error) this.spend(errorWeight)
    this.attach(value)
    this.leave()
    return value
  }

  endUnion<T extends object>(value: T | undefined, arms: number): T {
    // An arm of a newer schema arrives as an unknown field of a union that has no known arm: an empty object.
    const union = value ?? ({} as T)
    const all = arms + this.attach(union)
    if (all !== 1) this.fail('INVALID_DATA', `A union has exactly one field, not ${all}`)
    this.leave()
    return union
  }

  unknown(header: number): void {
    const start = this.position
    this.skip(header & 0xff)
    this.keep(header, start)
  }

  list(type: TType): number {
    const size = this.listHead(type)
    // Before anything is allocated for them: lists within lists may each claim all the bytes that are left.
    if (type !== 0) this.spend(containerWeight + size * (8 + valueWeight(type)))
    return size
  }

  set(type: TType): number {
    const size = this.listHead(type)
    if (type !== 0) this.spend(containerWeight + size * (40 + valueWeight(type)) + collisions(type, size))
    return size
  }

  map(key: TType, value: TType): number {
    const size = this.mapHead(key, value)
    if (key !== 0) {
      const entry = 60 + valueWeight(key) + valueWeight(value)
      this.spend(containerWeight + size * entry + collisions(key, size))
    }
    return size
  }

  endContainer(): void {
    this.leave()
  }

  finish(): void {
    if (this.position !== this.length)
      this.fail('INVALID_DATA', `${this.length - this.position} bytes follow the value`)
  }

  /** Moves past a value. `enter` limits how deep this goes. */
  protected skip(type: number): void {
    if (type === TType.STRUCT) {
      this.enter(anonymous)
      for (let header: number; (header = this.field()); ) this.skip(header & 0xff)
      this.leave()
    } else if (isNested(type)) {
      const size = type === TType.MAP ? this.mapHead(0, 0) : this.listHead(0)
      const { keyType, elementType } = this
      for (let i = 0; i < size; i++) {
        if (keyType !== 0) this.skip(keyType)
        this.skip(elementType)
      }
      this.leave()
    } else this.skipScalar(type)
  }

  protected keep(header: number, start: number): void {
    const kept = this.kept[this.depth]
    this.spend((kept === undefined ? unknownWeight : textWeight) + (start < 0 ? 1 : this.position - start))
    if (kept === undefined) {
      // Arrays that begin with one element have room for one; an empty one would grow to seventeen.
      this.kept[this.depth] = { headers: [header], starts: [start], ends: [this.position] }
      this.keepers++
      return
    }
    kept.headers.push(header)
    kept.starts.push(start)
    kept.ends.push(this.position)
  }

  /** The name of a message's method, `size` bytes long. */
  protected methodName(size: number): string {
    if (this.checkLength(size) > maximumName)
      this.fail('SIZE_LIMIT', `A method name of ${size} bytes; is this a message?`)
    return this.text(size)
  }

  protected messageType(type: number): MessageType {
    if (type >= 1 && type <= 4) return type as MessageType // The four numbers of MessageType, checked here.
    this.fail('INVALID_DATA', `A message of type ${type}`)
  }

  /** Opens a container after its head has been read. An entry takes at least `width` bytes. */
  protected container(size: number, width: number): number {
    if (size < 0) this.fail('NEGATIVE_SIZE', `A container of ${size} elements`)
    if (size > maximumCount) this.fail('SIZE_LIMIT', `A container of ${size} elements is too large`)
    // Every element takes bytes, so a count that the bytes cannot hold is refused before anything is
    // allocated for it.
    if (size * width > this.length - this.position)
      this.fail('END_OF_FILE', `A container claims ${size} elements in ${this.length - this.position} bytes`)
    this.enter((isNested(this.elementType) ? 1 : 0) + (isNested(this.keyType) ? 1 : 0))
    this.firstElement = this.position
    return size
  }

  /** Takes out of the budget what is about to be made of the last `size` bytes. */
  protected spend(weight: number, size = 0): void {
    if ((this.budget -= weight) >= 0) return
    this.position -= size
    this.fail(
      'SIZE_LIMIT',
      'The values take more memory or time than this reader may spend. If you trust their sender, ' +
        'give the constructor of the reader a larger budget',
    )
  }

  /** Notes the types of a container's entries, unless they are not the `expected` ones (0 stands for any). */
  protected entryTypes(keyType: TType, elementType: TType, expectedKey: TType, expected: TType): void {
    if (expectedKey !== 0 && keyType !== expectedKey)
      this.fail('INVALID_DATA', `Keys of type ${keyType}, not ${expectedKey}`)
    if (expected !== 0 && elementType !== expected)
      this.fail('INVALID_DATA', `Elements of type ${elementType}, not ${expected}`)
    this.keyType = keyType
    this.elementType = elementType
  }

  /** Moves past `size` bytes and returns where they begin. */
  protected take(size: number): number {
    const start = this.position
    if (size > this.length - start)
      this.fail('END_OF_FILE', `${size} bytes expected, ${this.length - start} left`)
    this.position = start + size
    return start
  }

  /** A length of text or bytes; the check for its end comes with `take`. */
  protected checkLength(size: number): number {
    if (size < 0) this.fail('NEGATIVE_SIZE', `A length of ${size} bytes`)
    return size
  }

  protected text(size: number): string {
    const start = this.take(size)
    const end = this.position
    this.spend(textWeight + size, size)
    if (size <= shortText) {
      const bytes = this.bytes
      let text = ''
      let at = start
      // Eight at a time: text that grows by single characters takes twice as long.
      for (; at + 8 <= end; at += 8) {
        const a = bytes[at] ?? 0
        const b = bytes[at + 1] ?? 0
        const c = bytes[at + 2] ?? 0
        const d = bytes[at + 3] ?? 0
        const e = bytes[at + 4] ?? 0
        const f = bytes[at + 5] ?? 0
        const g = bytes[at + 6] ?? 0
        const h = bytes[at + 7] ?? 0
        if ((a | b | c | d | e | f | g | h) > 0x7f) break
        text += String.fromCharCode(a, b, c, d, e, f, g, h)
      }
      for (let byte: number; at < end && (byte = bytes[at] ?? 0) < 0x80; at++)
        text += String.fromCharCode(byte)
      if (at === end) return text
    }
    try {
      return decoder.decode(this.bytes.subarray(start, end))
    } catch {
      this.position = start
      this.fail('INVALID_DATA', 'Text is not valid UTF-8')
    }
  }

  protected copy(size: number): Uint8Array {
    const start = this.take(size)
    this.spend(binaryWeight + size, size)
    return this.bytes.slice(start, start + size)
  }

  uuid(): string {
    const start = this.take(16)
    this.spend(textWeight + 36, 16)
    // Decoded at once: text that grows by concatenation keeps its parts, which are 750 bytes.
    let at = 0
    for (let i = 0; i < 16; i++) {
      if (i === 4 || i === 6 || i === 8 || i === 10) uuidText[at++] = 0x2d
      const byte = this.bytes[start + i] ?? 0
      uuidText[at++] = hexDigit(byte >> 4)
      uuidText[at++] = hexDigit(byte & 0x0f)
    }
    return decoder.decode(uuidText)
  }

  /**
   * Counts the scalars before `position` by walking over them again: only an error pays for it, and the
   * elements up to there have been read before, so the walk is over valid bytes.
   */
  protected override index(): number | undefined {
    if (this.isCounting) return undefined
    this.isCounting = true
    const offset = this.position
    let index = 0
    try {
      for (this.position = this.firstElement; this.position < offset; index++) {
        if (this.keyType !== 0) this.skip(this.keyType)
        this.skip(this.elementType)
        if (this.position > offset) break
      }
    } catch {
      // An index is not worth an error of its own.
    }
    this.position = offset
    this.isCounting = false
    return index
  }

  /** Hangs the unknown fields of the innermost struct on `value`; returns their number. */
  private attach(value: { [unknownFields]?: UnknownFields }): number {
    if (this.keepers === 0) return 0
    const kept = this.kept[this.depth]
    if (kept === undefined) return 0
    this.kept[this.depth] = undefined
    this.keepers--
    let size = 0
    for (let i = 0; i < kept.headers.length; i++) size += rangeSize(kept, i)
    const bytes = new Uint8Array(size)
    let at = 0
    for (let i = 0; i < kept.headers.length; i++) {
      const start = kept.starts[i] ?? 0
      if (start < 0) bytes[at] = -start
      else bytes.set(this.bytes.subarray(start, kept.ends[i]), at)
      at += rangeSize(kept, i)
      kept.ends[i] = at
    }
    value[unknownFields] = {
      protocol: this.protocol,
      headers: kept.headers,
      ends: kept.ends,
      bytes,
      reader: this.fresh,
    }
    return kept.ends.length
  }
}

function hexDigit(nibble: number): number {
  return nibble < 10 ? 0x30 + nibble : 0x57 + nibble
}

function rangeSize(kept: Kept, index: number): number {
  const start = kept.starts[index] ?? 0
  return start < 0 ? 1 : (kept.ends[index] ?? 0) - start
}
