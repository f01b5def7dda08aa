/** The words that begin definitions and headers, and whether the next token is one: whatever is still open there was never closed. */
import type { Cursor } from './cursor.ts'

export const definitionWords: ReadonlySet<string> = new Set([
  'const',
  'typedef',
  'enum',
  'senum',
  'struct',
  'union',
  'exception',
  'service',
  'interaction',
])

export const headerWords: ReadonlySet<string> = new Set([
  'include',
  'cpp_include',
  'hs_include',
  'namespace',
  'package',
])

/** What may stand in front of `exception`. */
export const exceptionQualifiers: ReadonlySet<string> = new Set([
  'safe',
  'transient',
  'stateful',
  'permanent',
  'client',
  'server',
])

/** A word that begins a definition or header, at the start of a line and followed by what could go on like one. */
export const atDefinition = (c: Cursor): boolean => c.startsLine && isDefinition(c, 0)

function isDefinition(c: Cursor, at: number): boolean {
  if (c.kind(at) !== 'identifier') return false
  const next = c.kind(at + 1)
  if (next !== 'identifier' && next !== 'string' && next !== '*' && next !== ';') return false
  const word = c.text(at)
  if (headerWords.has(word)) return word === 'package' ? next === 'string' || next === ';' : next !== ';'
  if (next !== 'identifier') return false
  if (exceptionQualifiers.has(word))
    return c.text(at + 1) === 'exception' || exceptionQualifiers.has(c.text(at + 1))
  return definitionWords.has(word) && beginsDefinition(c, at, word)
}

const maxAhead = 1000

/** Whether the structured annotations that begin with the next token are those of a definition. */
export function annotatesDefinition(c: Cursor): boolean {
  let at = 0
  while (c.kind(at) === '@') {
    at += 2
    for (let open = 0; open > 0 || c.kind(at) === '{'; at++) {
      // Somebody may have written so many that nobody closes.
      if (at > maxAhead || c.kind(at) === 'end') return false
      if (c.kind(at) === '{') open++
      if (c.kind(at) === '}') open--
    }
  }
  return isDefinition(c, at)
}

/** `struct Name {` is a definition, and `struct name` inside one is a field of a type called `struct`. */
function beginsDefinition(c: Cursor, at: number, word: string): boolean {
  const second = c.kind(at + 2)
  if (word === 'const' || word === 'typedef')
    return second === 'identifier' || second === '<' || second === '(' || second === '='
  return (
    second === '{' ||
    second === '<' ||
    second === ':' ||
    c.text(at + 2) === 'extends' ||
    c.text(at + 2) === 'xsd_all'
  )
}
