/**
 * How texts become bytes and back. A single call of what engines have for it costs 100 to 300 ns, as much as the rest of a small
 * message, so that short texts go other ways.
 */

/** Up to this length a loop beats the engine when text is written. */
export const shortText = 48

/** ASCII texts up to this length are parts of a longer piece that is decoded at once. A part keeps the whole alive, so that is small. */
export const shortPart = 256
export const windowSize = 1024

/** Strict: what is not UTF-8 throws. */
export const utf8: TextDecoder = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

const decoder = /* @__PURE__ */ new TextDecoder('latin1')

/** What is used of the buffers that Node has, whose functions take any bytes. */
interface Global {
  readonly Buffer?: {
    readonly prototype: { latin1Slice?(this: Uint8Array, start: number, end: number): string }
  }
}

/** One character for each byte, and that of the byte if it is ASCII. What Node has for it takes a tenth of the web's time there. */
export function latin1(bytes: Uint8Array, start: number, end: number): string {
  const native = (globalThis as Global).Buffer?.prototype.latin1Slice
  return native ? native.call(bytes, start, end) : decoder.decode(bytes.subarray(start, end))
}

/** Whether text that is not all ASCII has no half of a surrogate pair without the other. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
