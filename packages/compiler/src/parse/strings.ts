/**
 * What a string token says. Meta's compiler takes `\xHH` for a byte, of which several make a character; the others take it for a character.
 * Where the bytes of a string may not be text, the literal has both.
 */
import type { StringLiteral } from '../ast.ts'
import type { Dialect } from '../dialect.ts'
import type { Span } from '../source.ts'

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ["'", "'"],
  ['\\', '\\'],
  ['\n', ''],
  ['\r\n', ''],
])

const escapePattern = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|(\r\n|[\s\S]?))/g

/** `text` is the token with its quotes, which stands at `span`; `bad` hears of each escape that means nothing. */
export function stringLiteral(
  text: string,
  span: Span,
  dialect: Dialect,
  bad: (span: Span) => void,
): StringLiteral {
  // One that ends with the wrong quote was reported already.
  const isClosed = text.length > 1 && /["']$/.test(text)
  const body = text.slice(1, isClosed ? -1 : undefined)
  if (!body.includes('\\')) return { kind: 'string', value: body, start: span.start, end: span.end }
  const isBytes = dialect === 'fbthrift' && /\\x[89a-fA-F]/.test(body)
  // While bytes are wanted, one that is written as an escape is a lone surrogate, which no text of a file has.
  const value = body.replace(escapePattern, (all: string, x?: string, u?: string, other = '', index = 0) => {
    const code = x ?? u
    if (code !== undefined) {
      const number = Number.parseInt(code, 16)
      return String.fromCharCode(x !== undefined && isBytes && number > 127 ? 0xdc00 + number : number)
    }
    const known = escapes.get(other)
    if (known !== undefined) return known
    if (dialect === 'fbthrift' && /[A-Z]/.test(other)) return all
    const at = span.start + 1 + index
    bad({ start: at, end: at + all.length })
    return other
  })
  if (!isBytes) return { kind: 'string', value, start: span.start, end: span.end }
  const bytes = bytesOf(value)
  return { kind: 'string', value: new TextDecoder().decode(bytes), bytes, start: span.start, end: span.end }
}

function bytesOf(text: string): Uint8Array {
  const encoder = new TextEncoder()
  const bytes: number[] = []
  for (const character of text) {
    const code = character.charCodeAt(0)
    if (character.length === 1 && code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00)
    else bytes.push(...encoder.encode(character))
  }
  return Uint8Array.from(bytes)
}
