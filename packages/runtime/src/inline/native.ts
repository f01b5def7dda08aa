/**
 * Text by the functions that Node has for its buffers, where there are any: a call of the web's costs 250 ns in Node 20, a call of
 * these 55 to 120. `test/bench` tells.
 */
import { isWellFormed as hasNoHalves, latin1, utf8 } from '../protocol/text.ts'

/** What is used of the buffers that Node has. */
interface Native {
  latin1Slice(start: number, end: number): string
  utf8Slice(start: number, end: number): string
  utf8Write(text: string, start: number): number
}

interface Global {
  readonly Buffer?: {
    from(bytes: ArrayBufferLike, start: number, length: number): Partial<Native>
    allocUnsafeSlow?(size: number): { readonly buffer: ArrayBuffer }
  }
}

/** Bytes that nobody has cleared, where that can be had: clearing them takes longer than writing most messages. */
export function allocate(size: number): Uint8Array<ArrayBuffer> {
  const buffer = (globalThis as Global).Buffer?.allocUnsafeSlow?.(size).buffer
  return buffer ? new Uint8Array(buffer) : new Uint8Array(size)
}

/** One of them over the same memory, if there are any that can do that. */
function nativeOf({ buffer, byteOffset, length }: Uint8Array): Native | undefined {
  const made = (globalThis as Global).Buffer?.from(buffer, byteOffset, length)
  return made?.latin1Slice && made.utf8Slice && made.utf8Write ? (made as Native) : undefined
}

/** Whether there are such functions here. */
export function isNative(): boolean {
  return nativeOf(new Uint8Array()) !== undefined
}

/** Readers and writers use the same bytes again and again. */
let read: Uint8Array = /* @__PURE__ */ new Uint8Array()
let nativeRead: Native | undefined
let written: Uint8Array = read
let nativeWritten: Native | undefined

function reading(bytes: Uint8Array): Native | undefined {
  if (bytes !== read) {
    nativeRead = nativeOf(bytes)
    read = bytes
  }
  return nativeRead
}

/** One character for each byte. */
export function latin1Slice(bytes: Uint8Array, start: number, end: number): string {
  return reading(bytes)?.latin1Slice(start, end) ?? latin1(bytes, start, end)
}

/** Throws if the bytes are not UTF-8. */
export function utf8Slice(bytes: Uint8Array, start: number, end: number): string {
  const text = reading(bytes)?.utf8Slice(start, end)
  // U+FFFD stands for what is wrong, but may have been written as well.
  return text === undefined || text.includes('\ufffd') ? utf8.decode(bytes.subarray(start, end)) : text
}

const encoder = /* @__PURE__ */ new TextEncoder()

/** Returns the number of bytes, of which there is room for three a character; a lone surrogate becomes U+FFFD. */
export function utf8Write(bytes: Uint8Array, text: string, start: number): number {
  if (bytes !== written) {
    nativeWritten = nativeOf(bytes)
    written = bytes
  }
  return nativeWritten
    ? nativeWritten.utf8Write(text, start)
    : encoder.encodeInto(text, bytes.subarray(start)).written
}

/** Whether text that is not all ASCII has no half of a surrogate pair without the other. */
export function isWellFormed(text: string & { isWellFormed?(): boolean }): boolean {
  return text.isWellFormed?.() ?? hasNoHalves(text)
}
