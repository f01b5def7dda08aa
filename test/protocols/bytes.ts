/**
 * Bytes as people write them: hexadecimal, with spaces, and text in double quotes; or, if a bracket or comma begins it, JSON, in
 * which `<ff>` stands for the byte; or, if a parenthesis does, documents of BSON, each in parentheses that stand for its size and its end, with `'…'` for text
 * that ends with a 0 and `#5` for a number of four bytes, the lowest first. Pages run this as well.
 */

const encoder = new TextEncoder()

export function hex(text: string): Uint8Array<ArrayBuffer> {
  if (text.startsWith('(')) return documents(text)
  const [between, inside] = /^[[\]{,]/.test(text)
    ? [/<([\da-f]+)>/, [textBytes, digitBytes]]
    : [/"([^"]*)"/, [digitBytes, textBytes]]
  return concat(text.split(between).map((part, i) => inside[i % 2]?.(part) ?? new Uint8Array()))
}

export function toHex(bytes: Uint8Array): string {
  let digits = ''
  for (const byte of bytes) digits += (byte + 0x100).toString(16).slice(1)
  return digits
}

function documents(text: string): Uint8Array<ArrayBuffer> {
  const bytes: number[] = []
  const starts: number[] = []
  const sizeAt = (at: number, size: number) => {
    for (let i = 0; i < 4; i++) bytes[at + i] = (size >> (8 * i)) & 0xff
  }
  for (const [token] of text.matchAll(/[()]|"[^"]*"|'[^']*'|#-?\d+|[\da-f]{2}/g)) {
    if (token === '(') {
      starts.push(bytes.length)
      bytes.push(0, 0, 0, 0)
    } else if (token === ')') {
      bytes.push(0)
      const start = starts.pop() ?? 0
      sizeAt(start, bytes.length - start)
    } else if (token.startsWith('#')) sizeAt(bytes.length, Number(token.slice(1)))
    else if (/^["']/.test(token)) {
      bytes.push(...textBytes(token.slice(1, -1)))
      if (token.startsWith("'")) bytes.push(0)
    } else bytes.push(Number.parseInt(token, 16))
  }
  return Uint8Array.from(bytes)
}

/** The same bytes as Node hands them out, where there is Node. */
export function asBuffer(bytes: Uint8Array): Uint8Array {
  if (typeof Buffer === 'undefined') return bytes
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let end = 0
  for (const part of parts) {
    bytes.set(part, end)
    end += part.length
  }
  return bytes
}

const textBytes = (text: string): Uint8Array => encoder.encode(text)

function digitBytes(text: string): Uint8Array {
  const digits = text.replaceAll(/\s/g, '')
  return Uint8Array.from({ length: digits.length >> 1 }, (_, i) =>
    Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16),
  )
}
