/**
 * Every message of the compiler, one function each, so that all of them can be read in one sitting. An id never
 * changes: people search for it and silence by it.
 */
import type { Diagnostic, Fix, Note, Severity } from './diagnostic.ts'
import type { Dialect } from './dialect.ts'
import type { Source, Span } from './source.ts'

/** Where something stands. */
export interface Place {
  readonly source: Source
  readonly span: Span
}

// The text itself

export const badCharacter = (at: Place, character: string): Diagnostic =>
  error('bad-character', at, `${printable(character)} means nothing in Thrift`)

export const badNumber = (at: Place): Diagnostic =>
  error('bad-number', at, `${quote(at)} is not a number`, {
    hint: 'numbers look like 42, -7, 0x2a, 1.5 or 6.02e23',
  })

export const integerTooBig = (at: Place): Diagnostic =>
  error('integer-too-big', at, `${quote(at)} does not fit 64 bits`)

export const unterminatedString = (at: Place): Diagnostic =>
  error('unterminated-string', at, 'This string is not closed on its line')

export const unterminatedComment = (at: Place): Diagnostic =>
  error('unterminated-comment', at, 'This comment is never closed')

export const badEscape = (at: Place): Diagnostic =>
  error('bad-escape', at, `${quote(at)} is not an escape`, {
    hint: 'the escapes are \\n \\r \\t \\" \\\' \\\\ \\xHH and \\uHHHH',
  })

export const unexpectedToken = (at: Place, expected: string): Diagnostic =>
  error(
    'unexpected-token',
    at,
    `Expected ${expected}, found ${at.span.start === at.span.end ? 'the end of the file' : quote(at)}`,
  )

export const unknownWord = (at: Place, similar?: string): Diagnostic =>
  error(
    'unexpected-token',
    at,
    `Expected a definition (struct, enum, service, …), found ${quote(at)}`,
    guess(similar),
  )

export const unexpectedEnd = (at: Place, expected: string): Diagnostic =>
  error('unexpected-token', at, `Expected ${expected} here`)

export const unclosed = (at: Place, opener: Place, closer: string): Diagnostic =>
  error('unexpected-token', at, `Expected '${closer}' before this`, {
    notes: [note(opener, 'to close what is opened here')],
  })

export const nestingTooDeep = (at: Place, limit: number): Diagnostic =>
  error('nesting-too-deep', at, `More than ${limit} levels of nesting`)

export const headerAfterDefinition = (at: Place, keyword: string): Diagnostic =>
  error('header-after-definition', at, `${keyword} must stand before the first definition of the file`)

export const nestedDefinition = (at: Place, keyword: string): Diagnostic =>
  error('nested-definition', at, `A ${keyword} cannot be defined inside another definition`, {
    hint: 'define it at the top level of the file and use its name here',
  })

export const dottedName = (at: Place): Diagnostic =>
  error('dotted-name', at, `A name that is being defined has no dots: ${quote(at)}`)

export const deprecatedAsync = (at: Place): Diagnostic =>
  warning('deprecated-async', at, 'async is an old word for oneway', {
    hint: 'write oneway',
    fix: replace(at, 'oneway'),
  })

export const deprecatedSenum = (at: Place): Diagnostic =>
  warning('deprecated-senum', at, 'senum was given up long ago; its values are plain strings', {
    hint: 'write an enum, or a typedef of string',
  })

export const deprecatedSlist = (at: Place): Diagnostic =>
  warning('deprecated-slist', at, 'slist was given up long ago; it is a string', {
    hint: 'write string',
    fix: replace(at, 'string'),
  })

export const oldNamespace = (at: Place, word: string, language: string): Diagnostic =>
  warning('old-namespace', at, `${word} is an old word for a namespace`, {
    hint: `write namespace ${language}`,
    fix: replace(at, `namespace ${language}`),
  })

/** Something that only one of the two families of compilers knows; `edit`, if it can be mended, is what to write instead. */
export interface Foreign {
  readonly construct: string
  readonly edit?: string
}

export const foreign = (at: Place, dialect: Dialect, { construct, edit }: Foreign): Diagnostic =>
  error(
    'foreign-construct',
    at,
    `Only ${dialect === 'fbthrift' ? "Meta's" : "Apache's"} compilers know ${construct}`,
    edit === undefined ? {} : { fix: replace(at, edit) },
  )

export const tooManyMistakes = (at: Place, limit: number): Diagnostic =>
  error('too-many-mistakes', at, `This file has more mistakes than the ${limit} that are listed`)

// Includes

export const includeNotFound = (at: Place, path: string, tried: readonly string[]): Diagnostic =>
  error('include-not-found', at, `Cannot find the included file "${path}"; tried ${tried.join(', ')}`)

export const includeNotThrift = (at: Place, path: string): Diagnostic =>
  error('include-not-thrift', at, `An include must name a .thrift file, and "${path}" does not`)

export const includesTooMany = (at: Place, limit: number): Diagnostic =>
  error('includes-too-many', at, `This file reaches more than ${limit} others by including`)

// Names

export const duplicateName = (at: Place, name: string, first: Place): Diagnostic =>
  error('duplicate-name', at, `"${name}" is defined twice`, {
    notes: [note(first, 'the first definition is here')],
  })

export const unknownType = (at: Place, name: string, similar?: string): Diagnostic =>
  error('unknown-type', at, `There is no type "${name}"`, guess(similar))

export const unknownPrefix = (at: Place, prefix: string, similar?: string): Diagnostic =>
  error('unknown-include', at, `No include of this file is called "${prefix}"`, {
    hint: similar === undefined ? `add: include "${prefix}.thrift"` : `did you mean ${similar}?`,
  })

export const notAType = (at: Place, name: string, kind: string, defined: Place): Diagnostic =>
  error('not-a-type', at, `"${name}" is a ${kind}, not a type`, {
    notes: [note(defined, 'it is defined here')],
  })

export const voidType = (at: Place): Diagnostic =>
  error('void-type', at, 'void can only be what a function returns')

export const typedefCycle = (at: Place, name: string): Diagnostic =>
  error('typedef-cycle', at, `The typedef "${name}" is defined as itself`)

export const typeTooLarge = (at: Place, name: string, limit: number): Diagnostic =>
  error('type-too-large', at, `"${name}" has more than ${limit} parts when its typedefs are written out`)

export const unknownService = (at: Place, name: string, similar?: string): Diagnostic =>
  error('unknown-service', at, `There is no service "${name}"`, guess(similar))

export const serviceCycle = (at: Place, name: string): Diagnostic =>
  error('service-cycle', at, `The service "${name}" extends itself`)

// Annotations

export const unknownAnnotation = (at: Place, name: string, similar?: string): Diagnostic =>
  error('unknown-annotation', at, `There is no struct "${name}" to annotate with`, guess(similar))

export const notAnAnnotation = (at: Place, name: string, kind: string): Diagnostic =>
  error('not-an-annotation', at, `"${name}" is a ${kind}, and annotations are structs`)

export const duplicateAnnotation = (at: Place, name: string, first: Place): Diagnostic =>
  error('duplicate-annotation', at, `@${name} stands here twice`, {
    notes: [note(first, 'the first one is here')],
  })

// Fields

export const duplicateFieldId = (at: Place, id: number, first: Place, name: string): Diagnostic =>
  error('duplicate-field-id', at, `Field id ${id} is used twice`, {
    notes: [note(first, `"${name}" has it already`)],
  })

export const duplicateFieldName = (at: Place, name: string, first: Place): Diagnostic =>
  error('duplicate-field-name', at, `Two fields are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const missingFieldId = (at: Place, name: string, id: number, dialect: Dialect): Diagnostic =>
  dialect === 'fbthrift'
    ? error('missing-field-id', at, `"${name}" has no field id`, { hint: 'number every field' })
    : warning(
        'missing-field-id',
        at,
        `"${name}" has no field id and gets ${id}, which changes when fields move`,
        { hint: 'number every field' },
      )

export const fieldIdReserved = (at: Place, written: bigint): Diagnostic =>
  error('field-id-reserved', at, `${written} cannot be a field id: they start at 1, or at -1 down to -32`)

export const fieldIdNotPositive = (at: Place, written: bigint, id: number): Diagnostic =>
  warning('field-id-not-positive', at, `Field ids start at 1; ${written} is replaced by ${id}`)

export const fieldIdTooBig = (at: Place): Diagnostic =>
  error('field-id-too-big', at, 'A field id is at most 32767')

export const unionRequiredness = (at: Place, requiredness: string): Diagnostic =>
  warning('union-requiredness', at, `${requiredness} has no meaning in a union: exactly one field is set`)

export const unionDefault = (at: Place): Diagnostic =>
  warning('union-default', at, 'A field of a union has no default; this one is ignored')

// Enums

export const duplicateEnumValue = (at: Place, name: string, first: Place): Diagnostic =>
  error('duplicate-enum-value', at, `Two enum values are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const enumOutOfRange = (at: Place, value: bigint): Diagnostic =>
  error('enum-out-of-range', at, `The enum value ${value} does not fit 32 bits`)

// Services

export const duplicateFunction = (at: Place, name: string, first: Place): Diagnostic =>
  error('duplicate-function', at, `Two functions are called "${name}"`, {
    notes: [note(first, 'the first one is here')],
  })

export const inheritedFunction = (at: Place, name: string, service: string, first: Place): Diagnostic =>
  error(
    'inherited-function',
    at,
    `"${name}" is already a function of ${service}, which this service extends`,
    {
      notes: [note(first, 'it is defined here')],
    },
  )

export const onewayResult = (at: Place, name: string): Diagnostic =>
  error('oneway-result', at, `"${name}" is oneway, so it cannot return anything`, { hint: 'make it void' })

export const onewayThrows = (at: Place, name: string): Diagnostic =>
  error('oneway-throws', at, `"${name}" is oneway, so nobody would hear of its exceptions`)

export const tooManyReturns = (at: Place): Diagnostic =>
  error('too-many-returns', at, 'A function returns one type', {
    hint: 'return a struct; in front of it may be an interaction, behind it a sink or a stream',
  })

export const voidBeforeStream = (at: Place): Diagnostic =>
  error(
    'void-before-stream',
    at,
    'A function with a stream or a sink returns nothing before it without saying void',
    {
      hint: 'leave out void and its comma',
    },
  )

export const sinkFinal = (at: Place, hasStream: boolean): Diagnostic =>
  hasStream
    ? error('sink-final', at, 'A sink beside a stream has no final response')
    : error('sink-final', at, 'A sink needs the type of its final response', {
        hint: 'write sink<Chunk, Response>',
      })

export const nestedInteraction = (at: Place, name: string): Diagnostic =>
  error('nested-interaction', at, `A function of an interaction cannot begin another one: ${name}`)

export const throwsNotException = (at: Place, type: string): Diagnostic =>
  error('throws-not-exception', at, `${type} is not an exception, so it cannot be thrown`)

export const throwsSuccess = (at: Place): Diagnostic =>
  error(
    'throws-success',
    at,
    'An exception in throws cannot be called success: the result of the function is',
  )

// Constants and defaults

export const unknownConstant = (at: Place, name: string, similar?: string): Diagnostic =>
  error('unknown-constant', at, `There is no constant or enum value "${name}"`, guess(similar))

export const unqualifiedEnumValue = (at: Place, name: string, full: string): Diagnostic =>
  warning('unqualified-enum-value', at, `"${name}" is written without the name of its enum`, {
    hint: `write ${full}`,
    fix: replace(at, full),
  })

export const misqualifiedEnumValue = (at: Place, name: string, full: string): Diagnostic =>
  warning('misqualified-enum-value', at, `There is no "${name}"; taken for ${full}`, {
    hint: `write ${full}`,
    fix: replace(at, full),
  })

export const constantMismatch = (at: Place, expected: string, found: string, origin?: Place): Diagnostic =>
  error('constant-mismatch', at, `Expected ${expected}, found ${found}`, {
    notes: origin ? [note(origin, 'the value comes from here')] : [],
  })

export const constantOutOfRange = (at: Place, value: bigint, type: string, origin?: Place): Diagnostic =>
  error('constant-out-of-range', at, `${value} does not fit ${type}`, {
    notes: origin ? [note(origin, 'the value comes from here')] : [],
  })

export const notAnEnumValue = (at: Place, value: string, enumName: string): Diagnostic =>
  error('not-an-enum-value', at, `${value} is not a value of the enum ${enumName}`)

export const unnamedEnumValue = (at: Place, value: bigint, enumName: string): Diagnostic =>
  warning('unnamed-enum-value', at, `The enum ${enumName} has no name for ${value}`)

export const unknownFieldInConstant = (
  at: Place,
  field: string,
  struct: string,
  similar?: string,
): Diagnostic => error('unknown-field-in-constant', at, `${struct} has no field "${field}"`, guess(similar))

export const duplicateFieldInConstant = (at: Place, field: string): Diagnostic =>
  error('duplicate-field-in-constant', at, `The field "${field}" is given twice`)

export const missingFieldInConstant = (at: Place, field: string, struct: string): Diagnostic =>
  error(
    'missing-field-in-constant',
    at,
    `The field "${field}" of ${struct} is required and has no value here`,
  )

export const unionConstant = (at: Place, struct: string, count: number): Diagnostic =>
  error('union-constant', at, `The union ${struct} has exactly one field set, and here are ${count}`)

export const constantCycle = (at: Place, name: string): Diagnostic =>
  error('constant-cycle', at, `The value of "${name}" depends on itself`)

export const constantTooLarge = (at: Place, limit: number): Diagnostic =>
  error('constant-too-large', at, `The constants of this file spell out to more than ${limit} values`)

/** The name that `name` was probably meant to be: at most a third of it differs. */
export function similarName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.floor(Math.min(name.length, 64) / 3) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - name.length) >= least || candidate.length > 64) continue
    const d = distance(name.toLowerCase(), candidate.toLowerCase())
    if (d < least) [best, least] = [candidate, d]
  }
  return best
}

interface Details {
  readonly notes?: readonly Note[]
  readonly hint?: string | undefined
  readonly fix?: Fix | undefined
}

const error = (id: string, at: Place, message: string, details?: Details) =>
  diagnostic('error', id, at, message, details)

const warning = (id: string, at: Place, message: string, details?: Details) =>
  diagnostic('warning', id, at, message, details)

function diagnostic(
  severity: Severity,
  id: string,
  at: Place,
  message: string,
  details: Details = {},
): Diagnostic {
  const { notes = [], hint, fix } = details
  return {
    id,
    severity,
    message,
    source: at.source,
    span: at.span,
    notes,
    ...(hint !== undefined && { hint }),
    ...(fix && { fix }),
  }
}

const replace = ({ span }: Place, text: string): Fix => ({
  message: text === '' ? 'remove it' : `write ${text}`,
  edits: [{ span, text }],
})

const note = (at: Place, message: string): Note => ({ source: at.source, span: at.span, message })

const guess = (similar: string | undefined): Details => ({
  hint: similar === undefined ? undefined : `did you mean ${similar}?`,
})

/** The text at a place, in quotes, on one line and not too long. */
function quote({ source, span }: Place): string {
  const text = source.text.slice(span.start, Math.min(span.end, span.start + 40)).replace(/\s+/g, ' ')
  return `'${text}${span.end > span.start + 40 ? '…' : ''}'`
}

const printable = (character: string) =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `'${character}'`
    : `The character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** How many letters to insert, remove or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
