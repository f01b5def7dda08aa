/**
 * Writing, for printed code that holds the bytes of Binary and Compact itself. It keeps the position in a variable, and gives it to
 * the writer around calls. There is always room for a few fields of fixed width: whoever writes something longer, or comes back
 * from a call, sees to it that there is.
 */
import { maximumDepth } from '../limits.ts'
import { nibbles } from '../protocol/compact/types.ts'
import type { TType, Writer } from '../protocol/contract.ts'
import { halves, split } from '../protocol/long.ts'
import { type Output as Base, slabSize, slack, typical, unset } from '../protocol/output.ts'
import { type UnknownField, unknownFields } from '../protocol/unknown.ts'
import { bail } from './bail.ts'
import { put } from './copy.ts'
import { allocate, isNative, isWellFormed, utf8Write } from './native.ts'

export type Output = Base & Writer

export { bail, unknownFields, unset }
/** A value that may carry fields which nobody here knows. */
export interface Carrier {
  readonly [unknownFields]?: readonly UnknownField[]
}

/** Up to this length a loop beats what the engine has for text: Node's own functions take 100 ns, those of browsers 300 to 1,000. */
const shortText = /* @__PURE__ */ isNative() ? 28 : 128

/** Writes a value with the code for the bytes of the writer's protocol; if anything is wrong, once more with the `careful` code. */
export function inlined<T>(
  w: Writer,
  value: T,
  careful: (w: Writer, value: T) => void,
  binary: (w: Output, value: T) => void,
  compact: (w: Output, value: T) => void,
): void {
  const output = w as unknown as Output // Which it is if it says that there is such code for it.
  if (w.inline === 1) attempt(output, value, careful, binary)
  else attempt(output, value, careful, compact)
}

function attempt<T>(
  w: Output,
  value: T,
  careful: (w: Writer, value: T) => void,
  inline: (w: Output, value: T) => void,
): void {
  if (w.isInline) {
    inline(w, value)
    return
  }
  const { depth, header, frame } = w
  const before = w.position - w.origin
  w.isInline = true
  // Begun where there is room for a message like the one before, so that nothing has to move.
  if (w.bytes.length - w.position < typical) grow(w, typical)
  try {
    inline(w, value)
    w.isInline = false
    w.isShared = true
  } catch {
    const position = w.origin + before
    Object.assign(w, { inline: 0, isInline: false, position, depth, header, frame })
    careful(w, value)
  }
}

/** Makes room for `size` more bytes. */
function grow(w: Output, size: number): void {
  const used = w.position - w.origin
  w.move(allocate(Math.max(slabSize, used + size + slack, used * 2)))
}

/** The position of the writer, behind which there is room for `size` bytes and a few fields. */
export function room(w: Output, size = 0): number {
  if (w.position + size + slack > w.bytes.length) grow(w, size + slack)
  return w.position
}

/** Opens a struct; returns the position. */
export function open(w: Output, value: object): number {
  if (typeof value !== 'object' || value === null || ++w.depth > maximumDepth) bail()
  return room(w)
}

/** Writes the unknown fields of a value behind the field `last`; returns the position behind them. */
export function unknown(w: Output, position: number, fields: readonly UnknownField[], last: number): number {
  const { header } = w
  w.position = position
  w.header = last << 8
  w.unknown(fields)
  w.header = header
  return room(w)
}

/** Closes a struct at `position`. */
export function close(w: Output, position: number): void {
  w.bytes[position] = 0
  w.position = position + 1
  w.depth--
}

export function i8(value: number | undefined): number {
  if (value === undefined || (value << 24) >> 24 !== value) bail()
  return value
}

export function i16(value: number | undefined): number {
  if (value === undefined || (value << 16) >> 16 !== value) bail()
  return value
}

export function i32(value: number | undefined): number {
  if (value === undefined || (value | 0) !== value) bail()
  return value
}

export function double(value: number | undefined): number {
  if (typeof value !== 'number') bail()
  return value
}

/** 1 for true, and for false whatever it is in the protocol. */
export function bool(value: boolean | undefined, no: number): number {
  if (typeof value !== 'boolean') bail()
  return value ? 1 : no
}

export function binaryLong(view: DataView, position: number, value: bigint | undefined): void {
  if (typeof value !== 'bigint' || !split(value)) bail()
  view.setInt32(position, halves[1] as number)
  view.setInt32(position + 4, halves[0] as number)
}

/** Writes a text with its length in four bytes; returns the position behind it. */
export function binaryText(w: Output, position: number, value: string | undefined): number {
  if (typeof value !== 'string') bail()
  w.position = position
  const start = room(w, 4 + 3 * value.length)
  const size = text(w, start + 4, value)
  w.view.setInt32(start, size)
  return start + 4 + size
}

/** Writes text, for which there is room; returns the number of bytes. */
function text(w: Output, start: number, value: string): number {
  const { bytes } = w
  const { length } = value
  if (length <= shortText) {
    let all = 0
    for (let i = 0; i < length; i++) {
      const code = value.charCodeAt(i)
      all |= code
      bytes[start + i] = code
    }
    if (all < 0x80) return length
  }
  const size = utf8Write(bytes, value, start)
  // A lone surrogate becomes U+FFFD; without text that is not ASCII there is none.
  if (size !== length && !isWellFormed(value)) bail()
  return size
}

/** Writes a binary with its length in four bytes; returns the position behind it. */
export function binaryBytes(w: Output, position: number, value: Uint8Array | undefined): number {
  const size = w.checkBinary(value)
  w.position = position
  const start = room(w, 4 + size)
  w.view.setInt32(start, size)
  return put(w.bytes, start + 4, value as Uint8Array, size)
}

/** Opens a list or set of `size` elements, each of `width` bytes or of an unknown number; returns the position. */
export function binaryList(w: Output, type: TType, size: number, width: number): number {
  if (size >>> 0 !== size || ++w.depth > maximumDepth) bail()
  const start = room(w, 5 + size * width)
  w.bytes[start] = type
  w.view.setInt32(start + 1, size)
  return start + 5
}

export function binaryMap(w: Output, key: TType, value: TType, size: number, width: number): number {
  if (size >>> 0 !== size || ++w.depth > maximumDepth) bail()
  const start = room(w, 6 + size * width)
  w.bytes[start] = key
  w.bytes[start + 1] = value
  w.view.setInt32(start + 2, size)
  return start + 6
}

/** Writes the header of a field that may be far behind the one before; returns the position behind it. */
export function compactField(w: Output, position: number, header: number, last: number): number {
  const delta = (header >> 4) - last
  if (delta > 0 && delta < 16) {
    w.bytes[position] = (delta << 4) | (header & 0x0f)
    return position + 1
  }
  w.bytes[position] = header & 0x0f
  return varint(w.bytes, position + 1, zigzag(header >> 4))
}

export function zigzag(value: number): number {
  return (value << 1) ^ (value >> 31)
}

/**
 * Writes 32 bits; returns the position behind them. Lengths of many kinds are what a processor cannot foresee, so where there is more
 * than a byte all five are written, and the number says itself which of them is the last.
 */
export function varint(bytes: Uint8Array, position: number, value: number): number {
  if (value >>> 7 === 0) {
    bytes[position] = value
    return position + 1
  }
  bytes[position] = value | 0x80
  bytes[position + 1] = (value >>> 7) | 0x80
  bytes[position + 2] = (value >>> 14) | 0x80
  bytes[position + 3] = (value >>> 21) | 0x80
  bytes[position + 4] = value >>> 28
  return endVarint(bytes, position, 31 - Math.clz32(value))
}

/** Ends a varint whose highest bit is the one of that number; seven of them are in a byte. */
function endVarint(bytes: Uint8Array, position: number, highest: number): number {
  const last = position + ((highest * 37) >> 8)
  bytes[last] = (bytes[last] as number) & 0x7f
  return last + 1
}

export function compactLong(bytes: Uint8Array, position: number, value: bigint | undefined): number {
  if (typeof value !== 'bigint' || !split(value)) bail()
  const sign = (halves[1] as number) >> 31
  const low = ((halves[0] as number) << 1) ^ sign
  const high = (((halves[1] as number) << 1) | ((halves[0] as number) >>> 31)) ^ sign
  if (high === 0) return varint(bytes, position, low)
  bytes[position] = low | 0x80
  bytes[position + 1] = (low >>> 7) | 0x80
  bytes[position + 2] = (low >>> 14) | 0x80
  bytes[position + 3] = (low >>> 21) | 0x80
  const middle = (low >>> 28) | (high << 4)
  bytes[position + 4] = middle | 0x80
  bytes[position + 5] = (middle >>> 7) | 0x80
  bytes[position + 6] = (middle >>> 14) | 0x80
  bytes[position + 7] = (middle >>> 21) | 0x80
  bytes[position + 8] = (high >>> 24) | 0x80
  bytes[position + 9] = high >>> 31
  return endVarint(bytes, position, 63 - Math.clz32(high))
}

/** Writes a text with its length; returns the position behind it. */
export function compactText(w: Output, position: number, value: string | undefined): number {
  if (typeof value !== 'string') bail()
  w.position = position
  const start = room(w, 5 + 3 * value.length)
  // Text is as long as its bytes when it is ASCII, so that is what room is left for; the rest moves.
  const gap = width(value.length)
  const size = text(w, start + gap, value)
  const { bytes } = w
  if (width(size) !== gap) bytes.copyWithin(start + width(size), start + gap, start + gap + size)
  return sizeBefore(bytes, start, size) + size
}

/** Writes a varint and nothing behind it, where its text is already. */
function sizeBefore(bytes: Uint8Array, start: number, size: number): number {
  let position = start
  let rest = size
  for (; rest > 0x7f; rest >>>= 7) bytes[position++] = rest | 0x80
  bytes[position] = rest
  return position + 1
}

function width(size: number): number {
  return size < 0x80 ? 1 : size < 0x4000 ? 2 : size < 0x200000 ? 3 : size < 0x10000000 ? 4 : 5
}

export function compactBytes(w: Output, position: number, value: Uint8Array | undefined): number {
  const size = w.checkBinary(value)
  w.position = position
  const start = room(w, 5 + size)
  return put(w.bytes, varint(w.bytes, start, size), value as Uint8Array, size)
}

export function compactList(w: Output, type: TType, size: number, width: number): number {
  if (size >>> 0 !== size || ++w.depth > maximumDepth) bail()
  const start = room(w, 6 + size * width)
  const nibble = nibbles[type] ?? 0
  if (size < 15) {
    w.bytes[start] = (size << 4) | nibble
    return start + 1
  }
  w.bytes[start] = 0xf0 | nibble
  return varint(w.bytes, start + 1, size)
}

export function compactMap(w: Output, key: TType, value: TType, size: number, width: number): number {
  if (size >>> 0 !== size || ++w.depth > maximumDepth) bail()
  const start = room(w, 6 + size * width)
  const position = varint(w.bytes, start, size)
  if (size === 0) return position
  w.bytes[position] = ((nibbles[key] ?? 0) << 4) | (nibbles[value] ?? 0)
  return position + 1
}
