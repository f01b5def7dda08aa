/**
 * What the writers of byte-oriented protocols share: a buffer that grows, the checks of values, text, and
 * the writing of unknown fields. A writer adds its own framing of fields, containers and numbers.
 *
 * Values come from programs, and programs in JavaScript are not held to their types, so every value is
 * checked; what does not fit is an error and never written in part or wrapped around.
 */
import { isNested, nameOf, type Reader, type StructSchema, type TType, type Writer } from './contract.ts'
import { Nesting } from './nesting.ts'
import { shortText } from './text.ts'
import { getUnknownFields, namedField, type UnknownField } from './unknown.ts'

const encoder = /* @__PURE__ */ new TextEncoder()

const nothing = /* @__PURE__ */ new Uint8Array()
const nothingToSee = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer())

/**
 * So many bytes a writer has that is used again. What code for servers has written shares them: a view takes 35 ns, a buffer of its
 * own 200.
 */
export const slabSize = 0x10000

/** What one begins with that is not. */
const smallest = 0x400

/** How much room is made besides, so that what is long and ends a message does not end the buffer as well. */
export const slack = 512

/** How long a message is, to judge by the one before; no more than what costs little to make for a short one. */
export let typical = 0
const longest = 4 * slabSize

// The engine's own getters of all typed arrays, which take a fifth of the time that `Reflect.get` takes.
const tagOf = /* @__PURE__ */ getterOf(Symbol.toStringTag)
const lengthOf = /* @__PURE__ */ getterOf('length')

export abstract class Output extends Nesting {
  bytes: Uint8Array<ArrayBuffer> = nothing
  view: DataView = nothingToSee
  /** Code for servers has written it: a page would hand on all that shares the bytes, to a worker or to another page. */
  isShared = false

  abstract readonly protocol: string
  abstract field(header: number): this
  abstract bool(value: boolean): void
  protected abstract stop(): void

  begin(schema: StructSchema, value: object): void {
    this.enter(schema)
    if (typeof value !== 'object' || value === null) this.refuse(value, 'an object')
  }

  end(value: object): void {
    const unknown = getUnknownFields(value)
    // What is open is a struct.
    if (unknown !== undefined) this.unknown(unset(unknown, this.frame?.schema as StructSchema, value))
    this.leave()
    this.stop()
  }

  unknown(fields: readonly UnknownField[]): void {
    for (const field of fields) {
      const type = field.header & 0xff
      this.field(field.header)
      if (field.protocol === this.protocol) this.verbatim(field.bytes, type)
      else this.transcode(field.reader(field.bytes), type, field)
    }
  }

  endUnion(value: object, arms: number): void {
    this.header = 0
    if (arms + (getUnknownFields(value)?.length ?? 0) !== 1)
      this.fail('INVALID_DATA', 'A union has exactly one field')
    this.end(value)
  }

  endContainer(): void {
    this.leave()
  }

  /** Whether this writer may be used for the next value. What is as long as one large message is not kept for small ones. */
  protected get isSpare(): boolean {
    return this.inline !== 0 && this.bytes.length <= slabSize
  }

  /** Hands over what was written, and stands where the next value can begin. */
  finish(): Uint8Array<ArrayBuffer> {
    const { bytes, origin, position } = this
    const size = position - origin
    // What is short does not keep a large buffer, which was made since the message before was long.
    const isView = bytes.length > slabSize ? bytes.length <= slabSize + 4 * size : this.isShared
    typical = Math.min(size + (size >> 4), longest)
    if (isView) this.origin = position
    else this.position = origin
    this.depth = this.header = 0
    this.isShared = false
    this.frame = undefined
    return isView ? new Uint8Array(bytes.buffer, origin, size) : bytes.slice(origin, position)
  }

  uuid(value: Uint8Array): void {
    this.raw(value, 16)
  }

  /** Opens a container whose head has room. */
  protected container(size: number, keyType: TType, elementType: TType): void {
    if (typeof size !== 'number' || size >>> 0 !== size || size > 0x7fffffff)
      this.refuse(size, 'a list, set or map with a size')
    this.enter(Number(isNested(elementType)) + Number(isNested(keyType)))
  }

  /** Makes room for `size` more bytes. */
  reserve(size: number): void {
    if (this.position + size > this.bytes.length) this.grow(size)
  }

  private grow(size: number): void {
    const used = this.position - this.origin
    const least = this.inline === 0 ? smallest : slabSize
    this.move(new Uint8Array(Math.max(least, used + size + slack, used * 2, typical)))
  }

  /** Goes on in other bytes, at their beginning. */
  move(to: Uint8Array<ArrayBuffer>): void {
    to.set(this.bytes.subarray(this.origin, this.position))
    this.position -= this.origin
    this.origin = 0
    this.bytes = to
    this.view = new DataView(to.buffer)
  }

  /** Writes the `size` bytes that `checkBinary` has found. */
  protected raw(bytes: Uint8Array, size: number): void {
    this.reserve(size)
    this.bytes.set(bytes, this.position)
    this.position += size
  }

  /** Writes a value that is there in the bytes of another protocol, which has brought along how. */
  protected transcode(r: Reader, type: number, { transcode }: Pick<UnknownField, 'transcode'>): void {
    transcode?.(r, this as unknown as Writer, type) // Every subclass is a Writer.
  }

  protected integer(value: number, type: string, shift: number): number {
    if (typeof value !== 'number' || (value << shift) >> shift !== value) this.refuse(value, type)
    return value
  }

  protected long(value: bigint): bigint {
    if (typeof value !== 'bigint' || BigInt.asIntN(64, value) !== value) this.refuse(value, 'i64, a bigint')
    return value
  }

  /** The number of bytes in a Uint8Array. */
  checkBinary(value: unknown): number {
    // Not `instanceof`: the bytes may come from another realm, as they do in some test runners. Not
    // `value.length` either: an object may shadow what its engine knows of it, which is what will be copied.
    if (tagOf.call(value) !== 'Uint8Array') this.refuse(value, 'a Uint8Array')
    return lengthOf.call(value) as number // Of bytes, which these are.
  }

  /** Writes text at `position + gap`, leaves `position` where it was, returns the number of bytes. */
  protected textAfter(gap: number, value: string): number {
    if (typeof value !== 'string') this.refuse(value, 'a string')
    const length = value.length
    // Room for the widest length as well, whatever `gap` is: the text must not be left behind by a move.
    this.reserve(5 + length * 3)
    const start = this.position + gap
    if (length <= shortText) {
      const bytes = this.bytes
      let all = 0
      for (let i = 0; i < length; i++) all |= bytes[start + i] = value.charCodeAt(i)
      if (all < 0x80) return length
    }
    const { written } = encoder.encodeInto(value, this.bytes.subarray(start))
    // `encodeInto` writes U+FFFD for a lone surrogate; without non-ASCII text there is none.
    if (written !== length && /\p{Surrogate}/u.test(value)) this.refuse(value, 'text without lone surrogates')
    return written
  }

  /** Writes the value of a field as a reader of this protocol has kept it. */
  protected verbatim(bytes: Uint8Array, type: number): void {
    // In Compact a bool shares a byte with its header, and in both binary formats 1 is true.
    if (type === 2) this.bool(bytes[0] === 1)
    else this.raw(bytes, this.checkBinary(bytes))
  }

  protected refuse(value: unknown, expected: string): never {
    this.fail('INVALID_DATA', `Expected ${expected}, got ${describe(value)}`)
  }
}

/** The unknown fields that are not there as known ones as well: a field whose type has changed may have been set since. */
export function unset(
  unknown: readonly UnknownField[],
  schema: StructSchema,
  value: object,
): readonly UnknownField[] {
  const isSet = (name = '') => Object.hasOwn(value, name) && Reflect.get(value, name) != null
  return unknown.filter(({ header }) => header === namedField || !isSet(nameOf(schema, header >> 8)))
}

function getterOf(name: PropertyKey): () => unknown {
  const property = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(Uint8Array.prototype), name)
  return property?.get as () => unknown // Every engine has it.
}

/** A value in a few words, none of which run code of the value's. */
function describe(value: unknown): string {
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : typeof value
}
