/** Bytes as people write them: hexadecimal, with spaces, and text in double quotes. */

export function hex(text: string): Uint8Array<ArrayBuffer> {
  const digits = text.replace(/"([^"]*)"/g, (_, quoted: string) => Buffer.from(quoted).toString('hex'))
  return Uint8Array.from(Buffer.from(digits.replaceAll(/\s/g, ''), 'hex'))
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}
