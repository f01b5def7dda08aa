/** Bytes as text of the standard alphabet, which is how formats made of text carry a binary. */
import { latin1 } from './text.ts'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Writes two to four characters for every three bytes, without padding, at `start`; returns where they end. */
export function toBase64(bytes: Uint8Array, into: Uint8Array, start: number): number {
  let at = start
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const bits = ((bytes[i] ?? 0) << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    into[at++] = alphabet.charCodeAt(bits >> 18)
    into[at++] = alphabet.charCodeAt((bits >> 12) & 63)
    if (left > 1) into[at++] = alphabet.charCodeAt((bits >> 6) & 63)
    if (left > 2) into[at++] = alphabet.charCodeAt(bits & 63)
  }
  return at
}

/** The text of the bytes, with its padding. */
export function base64Text(bytes: Uint8Array): string {
  const text = new Uint8Array(bytes.length * 2 + 4)
  const length = toBase64(bytes, text, 0)
  return latin1(text, 0, length).padEnd(Math.ceil(length / 4) * 4, '=')
}

/** The bytes, with or without padding, or `undefined` if the text is no base64. */
export function fromBase64(text: string): Uint8Array | undefined {
  let end = text.length
  for (let padding = 0; padding < 2 && text.charAt(end - 1) === '='; padding++) end--
  if (end % 4 === 1) return undefined
  const bytes = new Uint8Array((end * 3) >> 2)
  let bits = 0
  let at = 0
  for (let i = 0; i < end; i++) {
    const digit = digitOf(text.charCodeAt(i))
    if (digit < 0) return undefined
    bits = (bits << 6) | digit
    // After the second, third and fourth of four characters there is one more byte.
    if (i % 4 !== 0) bytes[at++] = bits >> (6 - 2 * (i % 4))
  }
  return bytes
}

function digitOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x61 + 26
  if (code >= 0x41 && code <= 0x5a) return code - 0x41
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 52
  return code === 0x2b ? 62 : code === 0x2f ? 63 : -1
}
