/**
 * Bytes as people write them: hexadecimal, with spaces, and text in double quotes; or, if a bracket or comma begins it, JSON, in
 * which `<ff>` stands for the byte; or, if a parenthesis does, documents of BSON, each in parentheses that stand for its size and its end, with `'…'` for text
 * that ends with a 0 and `#5` for a number of four bytes, the lowest first.
 */

export function hex(text: string): Uint8Array<ArrayBuffer> {
  if (/^[[\]{,]/.test(text)) return json(text)
  if (text.startsWith('(')) return documents(text)
  const digits = text.replace(/"([^"]*)"/g, (_, quoted: string) => Buffer.from(quoted).toString('hex'))
  return Uint8Array.from(Buffer.from(digits.replaceAll(/\s/g, ''), 'hex'))
}

export function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')
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
      bytes.push(...Buffer.from(token.slice(1, -1)))
      if (token.startsWith("'")) bytes.push(0)
    } else bytes.push(Number.parseInt(token, 16))
  }
  return Uint8Array.from(bytes)
}

function json(text: string): Uint8Array<ArrayBuffer> {
  const parts = text.split(/<([\da-f]+)>/)
  return Uint8Array.from(
    Buffer.concat(parts.map((part, i) => Buffer.from(part, i % 2 === 0 ? 'utf8' : 'hex'))),
  )
}
