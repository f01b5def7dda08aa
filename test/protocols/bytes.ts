/**
 * Bytes as people write them: hexadecimal, with spaces, and text in double quotes; or, if a bracket or comma begins it, JSON, in
 * which `<ff>` stands for the byte.
 */

export function hex(text: string): Uint8Array<ArrayBuffer> {
  if (/^[[\]{,]/.test(text)) return json(text)
  const digits = text.replace(/"([^"]*)"/g, (_, quoted: string) => Buffer.from(quoted).toString('hex'))
  return Uint8Array.from(Buffer.from(digits.replaceAll(/\s/g, ''), 'hex'))
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
}

function json(text: string): Uint8Array<ArrayBuffer> {
  const parts = text.split(/<([\da-f]+)>/)
  return Uint8Array.from(
    Buffer.concat(parts.map((part, i) => Buffer.from(part, i % 2 === 0 ? 'utf8' : 'hex'))),
  )
}
