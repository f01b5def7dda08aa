/**
 * Reading, for printed code that holds the bytes of Binary and Compact itself. It keeps the position in a variable, and gives it to
 * the reader around calls. It may run past the end of a message, never past that of its buffer, and finds out at the end of each
 * struct; texts, and whatever is as long as the bytes say, are checked before.
 */
import { maximumDepth } from '../limits.ts'
import { makes } from '../protocol/binary/input.ts'
import { BinaryReader } from '../protocol/binary/reader.ts'
import { widths as binaryWidths } from '../protocol/binary/types.ts'
import { types as compactTypes, width as compactWidth } from '../protocol/compact/types.ts'
import type { Reader, TType } from '../protocol/contract.ts'
import { type Input as Base, opening } from '../protocol/input.ts'
import { join, unzigzag } from '../protocol/long.ts'
import { reopen } from '../protocol/reopen.ts'
import { shortPart, windowSize } from '../protocol/text.ts'
import { type UnknownField, unknownFields } from '../protocol/unknown.ts'
import {
  binaryWeight,
  collisions,
  errorWeight,
  listWeight,
  structWeight,
  tableWeight,
  textWeight,
  valueWeight,
} from '../protocol/weights.ts'
import { bail } from './bail.ts'
import { slice } from './copy.ts'
import { latin1Slice, utf8Slice } from './native.ts'

export type { UnknownField }
export { bail }
export type Input = Base & Reader

/** Reads a value with the code for the bytes of the reader's protocol; if anything is wrong, once more with the `careful` code. */
export function inlined<T>(
  r: Reader,
  careful: (r: Reader) => T,
  binary: (r: Input) => T,
  compact: (r: Input) => T,
): T {
  const input = r as unknown as Input // Which it is if it says that there is such code for it.
  return r.inline === 1 ? attempt(input, careful, binary) : attempt(input, careful, compact)
}

function attempt<T>(r: Input, careful: (r: Reader) => T, inline: (r: Input) => T): T {
  if (r.isInline) return inline(r)
  const { position, depth, header, frame, budget } = r
  makes.open = BinaryReader.open
  opening.open = reopen
  r.isInline = true
  try {
    const value = inline(r)
    r.isInline = false
    return value
  } catch {
    Object.assign(r, { inline: 0, isInline: false, position, depth, header, frame, budget })
    return careful(r as unknown as Reader)
  }
}

/** Opens a struct that has so many fields. */
export function open(r: Input, fields: number): void {
  if (++r.depth > maximumDepth || (r.budget -= structWeight + 8 * fields) < 0) bail()
}

/** Closes a struct, behind whose last byte `position` is. */
export function close(r: Input, position: number): void {
  if (position > r.length) bail()
  r.position = position
  r.depth--
}

/** Hangs unknown fields on a value. */
export function attach<T extends object>(value: T, unknown: UnknownField[] | undefined): T {
  if (unknown !== undefined) (value as { [unknownFields]?: readonly UnknownField[] })[unknownFields] = unknown
  return value
}

/** The union that has `arms` fields which are known. */
export function union<T extends object>(
  value: T | undefined,
  arms: number,
  unknown: UnknownField[] | undefined,
  least: number,
): T {
  const all = arms + (unknown?.length ?? 0)
  if (all > 1 || all < least) bail()
  // An arm of a newer schema arrives as an unknown field of a union that has no known arm: an empty object.
  return attach(value ?? ({} as T), unknown)
}

/** The same for an exception, whose stack weighs something as well. */
export function raise<T extends object>(r: Input, value: T, unknown: UnknownField[] | undefined): T {
  if ((r.budget -= errorWeight) < 0) bail()
  return attach(value, unknown)
}

/** Keeps the field of Binary that begins at `start`, and leaves the position behind it. */
export function binaryUnknown(r: Input, start: number, unknown: UnknownField[] | undefined): UnknownField[] {
  const type = r.bytes[start] ?? 0
  r.position = start + 3
  r.skip(type)
  return keep(r, (r.view.getInt16(start + 1) << 8) | type, start + 3, unknown)
}

/** The same for Compact, whose field `id` has the header `head`; its value is what is next. */
export function compactUnknown(
  r: Input,
  start: number,
  unknown: UnknownField[] | undefined,
  id: number,
  head: number,
): UnknownField[] {
  const nibble = head & 0x0f
  const type = compactTypes[nibble] ?? 0
  if (type === 0 || id > 0x7fff) bail()
  r.position = start
  const header = (id << 8) | type
  // A bool is in its header.
  if (type === 2) return keep(r, header, start, unknown, Uint8Array.of(nibble))
  r.skip(type)
  return keep(r, header, start, unknown)
}

function keep(
  r: Input,
  header: number,
  start: number,
  unknown: UnknownField[] = [],
  bytes: Uint8Array = r.bytes.slice(start, r.position),
): UnknownField[] {
  unknown.push(r.kept(header, bytes))
  return unknown
}

/** The text of `size` bytes from `start` on. */
export function text(r: Input, start: number, size: number): string {
  const end = start + size
  if (size < 0 || end > r.length || (r.budget -= textWeight + size) < 0) bail()
  if (size > shortPart) return utf8Slice(r.bytes, start, end)
  const { bytes, view } = r
  let all = 0
  let at = start
  for (; at + 4 <= end; at += 4) all |= view.getInt32(at)
  for (; at < end; at++) all |= (bytes[at] as number) << 24
  if ((all & 0x80808080) !== 0) return utf8Slice(bytes, start, end)
  if (start < r.windowStart || end > r.windowStart + r.window.length) slide(r, start)
  return r.window.substring(start - r.windowStart, end - r.windowStart)
}

function slide(r: Input, start: number): void {
  r.window = latin1Slice(r.bytes, start, Math.min(start + windowSize, r.length))
  r.windowStart = start
}

/** A copy of `size` bytes from `start` on. */
export function copy(r: Input, start: number, size: number): Uint8Array {
  const end = start + size
  if (size < 0 || end > r.length || (r.budget -= binaryWeight + size) < 0) bail()
  return slice(r.bytes, start, size)
}

/** Opens a container of `size` entries, each of at least `width` bytes, that weighs so much. */
function entries(r: Input, size: number, width: number, weight: number): number {
  if (
    size < 0 ||
    size * width > r.length - r.position ||
    (r.budget -= weight) < 0 ||
    ++r.depth > maximumDepth
  )
    bail()
  return size
}

function setWeight(type: TType, size: number): number {
  return tableWeight + size * (40 + valueWeight(type) + collisions(type, size))
}

function mapWeight(key: TType, value: TType, size: number): number {
  return tableWeight + size * (60 + valueWeight(key) + valueWeight(value) + collisions(key, size))
}

/** Opens a list of Binary, whose elements are of `type`; returns its size. */
export function binaryList(r: Input, type: TType): number {
  const size = binaryHead(r, type)
  return entries(r, size, binaryWidths[type] ?? 0, listWeight + size * (8 + valueWeight(type)))
}

export function binarySet(r: Input, type: TType): number {
  const size = binaryHead(r, type)
  return entries(r, size, binaryWidths[type] ?? 0, setWeight(type, size))
}

function binaryHead(r: Input, type: TType): number {
  const start = r.position
  const size = r.view.getInt32(start + 1)
  if (size !== 0 && r.bytes[start] !== type) bail()
  r.position = start + 5
  return size
}

export function binaryMap(r: Input, key: TType, value: TType): number {
  const start = r.position
  const size = r.view.getInt32(start + 2)
  if (size !== 0 && (r.bytes[start] !== key || r.bytes[start + 1] !== value)) bail()
  r.position = start + 6
  const width = (binaryWidths[key] ?? 0) + (binaryWidths[value] ?? 0)
  return entries(r, size, width, mapWeight(key, value, size))
}

/** A byte as Binary writes a bool. */
export function bool(byte: number | undefined): boolean {
  if (byte !== 0 && byte !== 1) bail()
  return byte === 1
}

export function compactList(r: Input, type: TType): number {
  const size = compactHead(r, type)
  return entries(r, size, compactWidth(type), listWeight + size * (8 + valueWeight(type)))
}

export function compactSet(r: Input, type: TType): number {
  const size = compactHead(r, type)
  return entries(r, size, compactWidth(type), setWeight(type, size))
}

function compactHead(r: Input, type: TType): number {
  const head = r.bytes[r.position++] ?? 0
  const size = head < 0xf0 ? head >> 4 : varint(r)
  if (size !== 0 && compactTypes[head & 0x0f] !== type) bail()
  return size
}

export function compactMap(r: Input, key: TType, value: TType): number {
  const size = varint(r)
  if (size === 0) return entries(r, 0, 0, tableWeight)
  const head = r.bytes[r.position++] ?? 0
  if (compactTypes[head >> 4] !== key || compactTypes[head & 0x0f] !== value) bail()
  const width = compactWidth(key) + compactWidth(value)
  return entries(r, size, width, mapWeight(key, value, size))
}

/** A byte as Compact writes a bool that is an element. */
export function compactBool(byte: number | undefined): boolean {
  if (byte === undefined || byte > 2) bail()
  return byte === 1
}

/** A varint of up to 32 bits, signed. */
export function varint(r: Input): number {
  const first = r.bytes[r.position++] ?? 0
  return first < 0x80 ? first : longer(r, first)
}

/**
 * The same when its first byte has been read. Lengths of many kinds are what a processor cannot foresee, so four bytes are looked at
 * at once.
 */
export function longer(r: Input, first: number): number {
  const { position } = r
  // Looking behind the end would be a RangeError, and the whole value read again.
  if (position + 4 > r.length) return nearEnd(r, first)
  const word = r.view.getInt32(position, true)
  const end = endOf(word)
  if (end === 0 || (end < 0 && word > 0x0fffffff)) bail()
  r.position = position + widthOf(end)
  return (first & 0x7f) | (sevens(word & (end - 1)) << 7)
}

/** The same where fewer than four bytes are left. */
function nearEnd(r: Input, first: number): number {
  const { bytes, length } = r
  let value = first & 0x7f
  for (let { position } = r, shift = 7; position < length; shift += 7) {
    const byte = bytes[position++] as number
    value |= (byte & 0x7f) << shift
    if (byte >= 0x80) continue
    r.position = position
    return value
  }
  bail()
}

/** Of four bytes, the highest bit of the first one that ends a varint; 0 if none does. */
function endOf(word: number): number {
  const ends = ~word & 0x80808080
  return ends & -ends
}

/** How many bytes there are up to that bit. */
function widthOf(end: number): number {
  return (39 - Math.clz32(end)) >> 3
}

/** Seven bits of each of four bytes. */
function sevens(word: number): number {
  return (word & 0x7f) | ((word & 0x7f00) >>> 1) | ((word & 0x7f0000) >>> 2) | ((word & 0x7f000000) >>> 3)
}

/** What a varint stands for. */
export function zigzag(value: number): number {
  return (value >>> 1) ^ -(value & 1)
}

export function short(value: number): number {
  if ((value << 16) >> 16 !== value) bail()
  return value
}

/** The id of a field that is not close behind the one before. */
export function fieldId(r: Input): number {
  return short(zigzag(varint(r)))
}

/** An i64 of Binary. */
export function binaryLong(view: DataView, position: number): bigint {
  return join(view.getInt32(position + 4), view.getInt32(position))
}

/** An i64 of Compact: 28 bits in four bytes, 28 more in the next four, and the rest in another two. */
export function long(r: Input): bigint {
  const { position, view } = r
  if (position + 10 > r.length) return r.i64()
  const first = view.getInt32(position, true)
  const end = endOf(first)
  if (end !== 0) {
    r.position = position + widthOf(end)
    return unzigzag(sevens(first & (end - 1)), 0)
  }
  const second = view.getInt32(position + 4, true)
  const secondEnd = endOf(second)
  if (secondEnd !== 0) {
    r.position = position + 4 + widthOf(secondEnd)
    const middle = sevens(second & (secondEnd - 1))
    return unzigzag(sevens(first) | (middle << 28), middle >>> 4)
  }
  const middle = sevens(second)
  const top = view.getInt16(position + 8, true)
  // The tenth byte has one bit.
  const isLast = (top & 0x80) === 0
  if (!isLast && top >>> 9 !== 0) bail()
  r.position = position + (isLast ? 9 : 10)
  const rest = isLast ? top & 0x7f : (top & 0x7f) | ((top >> 1) & 0x80)
  return unzigzag(sevens(first) | (middle << 28), (middle >>> 4) | (rest << 24))
}
