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
export function atDefinition(c: Cursor): boolean {
  if (c.kind() !== 'identifier' || !c.startsLine) return false
  const next = c.kind(1)
  if (next !== 'identifier' && next !== 'string' && next !== '*' && next !== ';') return false
  const word = c.text()
  if (headerWords.has(word)) return word === 'package' ? next === 'string' || next === ';' : next !== ';'
  if (next !== 'identifier') return false
  if (exceptionQualifiers.has(word)) return c.text(1) === 'exception' || exceptionQualifiers.has(c.text(1))
  return definitionWords.has(word) && beginsDefinition(c, word)
}

/** `struct Name {` is a definition, and `struct name` inside one is a field of a type called `struct`. */
function beginsDefinition(c: Cursor, word: string): boolean {
  const second = c.kind(2)
  if (word === 'const' || word === 'typedef')
    return second === 'identifier' || second === '<' || second === '(' || second === '='
  return (
    second === '{' || second === '<' || second === ':' || c.text(2) === 'extends' || c.text(2) === 'xsd_all'
  )
}
