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

/** One character for each byte, and that of the byte if it is ASCII. */
export const latin1: TextDecoder = /* @__PURE__ */ new TextDecoder('latin1')

/** Whether text that is not all ASCII has no half of a surrogate pair without the other. */
export function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text)
}
