/** Numbers as both compilers read them: where they end, and what they are worth. */
import type { Dialect } from '../dialect.ts'
import { isDigit, isWord } from './characters.ts'

/** Where a number ends that is plain digits, as nearly all are. */
export function plainNumberEnd(text: string, start: number): number | undefined {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end > start && !goesOn(text, end) ? end : undefined
}

const numberPattern = /(?:[+-][ \t]*)?(?:0[xX]([0-9a-fA-F]+)|0[bB][01]+|[0-9]*(\.[0-9]+)?([eE][+-]?[0-9]+)?)/y

/** What kind of number begins at a place, and where it ends, with all that nobody can have meant. */
export function numberAt(text: string, at: number): { kind: 'integer' | 'double' | 'bad'; end: number } {
  numberPattern.lastIndex = at
  const [all = '', , fraction, exponent] = numberPattern.exec(text) ?? []
  let end = at + all.length
  const good = /[0-9]/.test(all.charAt(all.length - 1)) || /^(?:[+-][ \t]*)?0[xX]/.test(all)
  const stray = end
  while (goesOn(text, end)) end++
  if (!good || end > stray) return { kind: 'bad', end: Math.max(end, at + 1) }
  return { kind: fraction === undefined && exponent === undefined ? 'integer' : 'double', end }
}

/** Whether there is something that cannot stand behind a number. */
const goesOn = (text: string, at: number) => isWord(text.charCodeAt(at)) || text[at] === '.'

/** Most numbers are field ids, and one BigInt of each will do. */
const small = Array.from({ length: 100 }, (_, i) => BigInt(i))

/** What an integer is worth that is one or two digits. */
export function smallInteger(text: string, start: number, end: number): bigint | undefined {
  const first = text.charCodeAt(start) - 48
  if (end - start === 1) return small[first]
  return end - start === 2 && first > 0 ? small[first * 10 + text.charCodeAt(start + 1) - 48] : undefined
}

const plain = /^[1-9]\d{0,14}$/

/** What an integer is worth, or `undefined` if it needs more than 64 bits. `010` is ten to Apache's compiler and eight to Meta's. */
export function integerValue(text: string, dialect: Dialect): bigint | undefined {
  if (plain.test(text)) return BigInt(text)
  const negative = text.startsWith('-')
  const digits = text.replace(/^[+-][ \t]*/, '')
  // The check comes first: reading a number of a million digits takes quadratic time.
  if (digits.replace(/^0[xXbB]?0*/, '').length > 64) return undefined
  const isOctal = dialect === 'fbthrift' && /^0[0-7]+$/.test(digits)
  const value = BigInt(isOctal ? `0o${digits}` : digits)
  const signed = negative ? -value : value
  return signed === BigInt.asIntN(64, signed) ? signed : undefined
}
