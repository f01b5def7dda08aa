/** Messages about the text itself: characters, words, and what must stand where. */
import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import { a, finding, guess, note, type Place, printable, quote, remove, replace } from './message.ts'

export const badCharacter = (at: Place, character: string): Finding =>
  finding('bad-character', at, `${printable(character)} means nothing in Thrift`)

export const badNumber = (at: Place): Finding =>
  finding('bad-number', at, `${quote(at)} is not a number`, {
    hint: 'numbers look like 42, -7, 0x2a, 1.5 or 6.02e23',
  })

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

export const unexpectedToken = (at: Place, expected: string): Finding =>
  finding(
    'unexpected-token',
    at,
    `Expected ${expected}, found ${at.span.start === at.span.end ? 'the end of the file' : quote(at)}`,
  )

export const unknownWord = (at: Place, similar?: string): Finding =>
  finding(
    'unexpected-token',
    at,
    `Expected a definition (struct, enum, service, …), found ${quote(at)}`,
    guess(similar),
  )

export const unexpectedEnd = (at: Place, expected: string): Finding =>
  finding('unexpected-token', at, `Expected ${expected} here`)

export const unclosed = (at: Place, opener: Place, closer: string): Finding =>
  finding('unexpected-token', at, `Expected '${closer}' before this`, {
    notes: [note(opener, 'to close what is opened here')],
  })

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
