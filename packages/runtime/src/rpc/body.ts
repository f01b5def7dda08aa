/** Where the body of a message begins, for those who pass it on unread. The message must have been read up to there. */

/** `undefined` for protocols whose messages have no such place. */
export function bodyOf(message: Uint8Array, protocol: string): Uint8Array | undefined {
  if (protocol === 'binary') {
    const view = new DataView(message.buffer, message.byteOffset, message.byteLength)
    const first = view.getInt32(0)
    // The version, the length of the name, the name, the number; or the length, the name, a type, the number.
    return message.subarray(first < 0 ? 12 + view.getInt32(4) : 9 + first)
  }
  if (protocol !== 'compact') return undefined
  let at = 2
  while ((message[at++] ?? 0) >= 0x80);
  let size = 0
  for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7) {
    byte = message[at++] ?? 0
    size |= (byte & 0x7f) << shift
  }
  return message.subarray(at + size)
}
