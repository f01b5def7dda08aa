/** Messages about the text itself: characters, words, and what must stand where. */
import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import { a, finding, guess, insert, note, type Place, printable, quote, remove, replace } from './message.ts'

export const badCharacter = (at: Place, character: string): Finding =>
  finding('bad-character', at, `${printable(character)} means nothing in Thrift`, {
    hint: characterHints.find(([pattern]) => pattern.test(character))?.[1],
  })

const characterHints: readonly (readonly [RegExp, string])[] = [
  [/\?/, 'what may be absent is optional: 1: optional string name'],
  [/\ufffd/, 'save the file as UTF-8'],
  [/\p{L}/u, 'names have the letters a to z, digits and _'],
]

export const otherQuotes = (at: Place): Finding => {
  const text = at.source.text.slice(at.span.start + 1, at.span.end - 1)
  return finding('bad-character', at, 'A string has straight quotes', {
    hint: `write "${text}"`,
    fix: /["\\]/.test(text) ? undefined : replace(at, `"${text}"`),
  })
}

export const notText = (at: Place): Finding =>
  finding('bad-character', at, 'This file is not UTF-8', { hint: 'it looks like UTF-16: save it as UTF-8' })

export const badNumber = (at: Place): Finding =>
  finding('bad-number', at, `${quote(at)} is not a number`, { hint: numberHint(at) })

function numberHint({ source: { text }, span: { start, end } }: Place): string {
  if (text[end] === '>') return 'what a function returns stands in front of its name: i32 add()'
  if (/\w/.test(text[start - 1] ?? '') && text[start] === '-')
    return 'names have no hyphens, but they may have _'
  if (/^(?!0[xX])\d+[A-Za-z_]+$/.test(text.slice(start, end)))
    return 'numbers look like 42, -7, 0x2a, 1.5 or 6.02e23, and names begin with a letter'
  return 'numbers look like 42, -7, 0x2a, 1.5 or 6.02e23'
}

export const badOctal = (at: Place): Finding =>
  finding(
    'bad-number',
    at,
    `${quote(at)} is not a number: behind a 0 Meta's compiler reads octal digits, 0 to 7`,
    {
      hint: 'leave out the 0',
    },
  )

export const integerTooBig = (at: Place): Finding =>
  finding('integer-too-big', at, `${quote(at)} does not fit 64 bits`)

export const unterminatedString = (at: Place): Finding =>
  finding('unterminated-string', at, 'This string is not closed on its line')

export const unterminatedComment = (at: Place): Finding =>
  finding('unterminated-comment', at, 'This comment is never closed')

export const badEscape = (at: Place): Finding =>
  finding('bad-escape', at, `${quote(at)} is not an escape`, {
    hint: 'the escapes are \\n \\r \\t \\" \\\' \\\\ \\xHH and \\uHHHH',
  })

export const unexpectedToken = (at: Place, expected: string, hint?: string): Finding =>
  finding(
    'unexpected-token',
    at,
    `Expected ${expected}, found ${at.span.start === at.span.end ? 'the end of the file' : quote(at)}`,
    { hint },
  )

export const unopened = (at: Place): Finding =>
  finding('unexpected-token', at, `Nothing is open that this ${quote(at)} could close`)

export const secondSeparator = (at: Place): Finding =>
  finding('unexpected-token', at, `One separator is enough, and this ${quote(at)} is a second one`, {
    fix: remove(at),
  })

export const secondBracket = (at: Place): Finding =>
  finding('unexpected-token', at, `One ${quote(at)} is enough, and this is a second one`, { fix: remove(at) })

/** `written` is what should stand here. */
export const otherWriting = (at: Place, expected: string, written: string): Finding =>
  finding('unexpected-token', at, `Expected ${expected}, found ${quote(at)}`, {
    hint: `write ${written}`,
    fix: replace(at, written),
  })

/** `offset` is where the symbol is missing. */
export const missingSymbol = (at: Place, expected: string, offset: number, symbol: string): Finding =>
  finding('unexpected-token', at, `Expected ${expected}, found ${quote(at)}`, { fix: insert(offset, symbol) })

export const secondRequiredness = (at: Place): Finding =>
  finding(
    'unexpected-token',
    at,
    `A field is required or optional, and this ${quote(at)} is a second word for it`,
  )

export const backslashes = (at: Place, path: string): Finding =>
  finding('unexpected-token', at, 'A path has / between its parts, on Windows as well', {
    hint: `write "${path}"`,
    fix: replace(at, `"${path}"`),
  })

export const noModifier = (at: Place, hint: string): Finding =>
  finding('unexpected-token', at, `Types have no word such as ${quote(at)} in front`, { hint })

export const noInheritance = (at: Place, kind: string): Finding =>
  finding('unexpected-token', at, `${a(kind).replace(/^a/, 'A')} cannot extend another one`, {
    hint: `make the other one a field of this one`,
  })

export const noParameters = (at: Place): Finding =>
  finding('unexpected-token', at, 'Definitions have no type parameters; list, set and map are all there is')

export const notAContainer = (at: Place, name: string, similar?: string): Finding =>
  finding('unknown-type', at, `There is no type "${name}<…>"`, {
    hint:
      similar === undefined
        ? 'there are list<…>, set<…> and map<…, …>; functions return stream<…> and sink<…, …>'
        : `did you mean ${similar}<…>?`,
  })

export const unknownWord = (at: Place, similar?: string): Finding =>
  finding(
    'unexpected-token',
    at,
    `Expected a definition (struct, enum, service, …), found ${quote(at)}`,
    /^syntax\s*=/.test(at.source.text.slice(at.span.start, at.span.start + 20))
      ? { hint: 'this looks like Protocol Buffers, which Thrift does not read' }
      : guess(similar),
  )

export const unexpectedEnd = (at: Place, expected: string, hint?: string): Finding =>
  finding('unexpected-token', at, `Expected ${expected} here`, { hint })

export const unclosed = (at: Place, opener: Place, closer: string): Finding =>
  finding(
    'unexpected-token',
    at,
    `Expected '${closer}' before ${at.span.start === at.span.end ? 'the end of the file' : 'this'}`,
    {
      notes: [note(opener, 'to close what is opened here')],
    },
  )

export const nestingTooDeep = (at: Place, limit: number): Finding =>
  finding('nesting-too-deep', at, `More than ${limit} levels of nesting`)

export const headerAfterDefinition = (at: Place, keyword: string): Finding =>
  finding('header-after-definition', at, `${keyword} must stand before the first definition of the file`)

export const nestedDefinition = (at: Place, keyword: string): Finding =>
  finding(
    'nested-definition',
    at,
    `${a(keyword).replace(/^a/, 'A')} cannot be defined inside another definition`,
    {
      hint: 'define it at the top level of the file and use its name here',
    },
  )

export const dottedName = (at: Place): Finding =>
  finding('dotted-name', at, `A name that is being defined has no dots: ${quote(at)}`)

export const deprecatedAsync = (at: Place): Finding =>
  finding('deprecated-async', at, 'async is an old word for oneway', {
    hint: 'write oneway',
    fix: replace(at, 'oneway'),
  })

export const deprecatedSenum = (at: Place): Finding =>
  finding('deprecated-senum', at, 'senum was given up long ago; its values are plain strings', {
    hint: 'write an enum, or a typedef of string',
  })

export const deprecatedSlist = (at: Place): Finding =>
  finding('deprecated-slist', at, 'slist was given up long ago; it is a string', {
    hint: 'write string',
    fix: replace(at, 'string'),
  })

export const oldNamespace = (at: Place, word: string, language: string): Finding =>
  finding('old-namespace', at, `${word} is an old word for a namespace`, {
    hint: `write namespace ${language}`,
    fix: replace(at, `namespace ${language}`),
  })

/** Something that only one of the two families of compilers knows; `edit`, if it can be mended, is what to write instead. */
export interface Foreign {
  readonly construct: string
  readonly edit?: string
}

export const foreign = (at: Place, dialect: Dialect, { construct, edit }: Foreign): Finding =>
  finding(
    'foreign-construct',
    at,
    `Only ${dialect === 'fbthrift' ? "Meta's" : "Apache's"} compilers know ${construct}`,
    edit === undefined ? {} : { fix: edit === '' ? remove(at) : replace(at, edit) },
  )

export const tooManyMistakes = (at: Place, limit: number): Finding =>
  finding('too-many-mistakes', at, `This file has more mistakes than the ${limit} that are listed`)

export const doubleOutOfRange = (at: Place, value: number): Finding =>
  finding('double-out-of-range', at, `${quote(at)} does not fit a double; it is taken for ${value}`)

export const straySeparator = (at: Place): Finding =>
  finding(
    'stray-separator',
    at,
    `Nothing stands behind a closing brace; other compilers refuse this ${quote(at)}`,
    {
      fix: remove(at),
    },
  )

export const misplacedAnnotation = (at: Place, keyword: string): Finding =>
  finding('misplaced-annotation', at, `An annotation says nothing of ${keyword}`, {
    hint: 'what goes for the whole file stands in front of package',
  })
