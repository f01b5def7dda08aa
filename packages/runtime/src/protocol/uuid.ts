/**
 * A uuid is 16 bytes to protocols, and the text that everybody writes to programs. What turns one into the other stands here, so that
 * only programs whose IDL has a uuid contain it.
 */

/** The canonical lower-case text of 36 characters. */
export function uuidText(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += (byte + 0x100).toString(16).slice(1)
  // Text that grows by concatenation keeps its parts, which are 750 bytes; what `replace` makes is new.
  return text.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** The bytes of a text, or `undefined` if it is no uuid. */
export function uuidBytes(text: unknown): Uint8Array | undefined {
  if (typeof text !== 'string' || !/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text)) return undefined
  const digits = text.replaceAll('-', '')
  return Uint8Array.from({ length: 16 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}
