/** The parts that definitions are made of: types, values, annotations, names. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import { baseTypes } from '../types.ts'
import type { Cursor } from './cursor.ts'
import type { TokenKind } from './lexer.ts'
import { integerValue } from './numbers.ts'
import { stringLiteral } from './strings.ts'
import { atDefinition } from './words.ts'

/** Most nodes have no annotations, and share that. */
export const none: readonly never[] = []

export const type = (c: Cursor): ast.Type => c.nested(plainType)

function plainType(c: Cursor): ast.Type {
  const { start } = c
  const word = c.expectKind('identifier', 'a type')
  if (word === 'void') c.failWith(messages.voidType(c.at(c.taken)))
  if (word === 'map' || word === 'list' || word === 'set') return container(c, start, word)
  const wordEnd = c.end
  const isInFront = c.kind() === 'identifier' && c.kind(1) === 'identifier' && !c.startsLine && c.isOnLine(1)
  const hint = isInFront ? modifiers.get(word) : undefined
  if (hint) c.failWith(messages.noModifier(c.at(c.taken), hint))
  if (c.is('<')) notAContainer(c, word)
  if (c.is('[')) c.fail('a name', `a list is written list<${word}>`)
  if (c.is(':') && c.kind(1) === ':') c.fail('a name', 'names of other files have a dot: shared.Tweet')
  // `ping()` without a type in front is a mistake, not a type with annotations.
  const annotations = c.is('(') && c.kind(1) === 'identifier' ? annotationList(c) : none
  const { end } = c
  if (baseTypes.has(word)) return { kind: 'base', name: word, annotations, start, end }
  return { kind: 'reference', name: { text: word, start, end: wordEnd }, annotations, start, end }
}

/** What other languages have in front of types. */
const modifiers: ReadonlyMap<string, string> = new Map([
  ['const', 'leave it out'],
  ['mutable', 'leave it out'],
  ['private', 'leave it out'],
  ['public', 'leave it out'],
  ['readonly', 'leave it out'],
  ['repeated', 'what is there several times is a list: list<string>'],
  ['static', 'leave it out'],
  ['unsigned', 'all numbers have a sign; a larger type has room for more'],
])

function notAContainer(c: Cursor, word: string): never {
  const at = c.at(c.taken)
  c.take()
  c.skipPastAngle()
  const similar =
    otherContainers.get(word.toLowerCase()) ?? messages.similarName(word, ['list', 'set', 'map'])
  return c.failWith(messages.notAContainer(at, word, similar))
}

/** What other languages call Thrift's containers. */
const otherContainers: ReadonlyMap<string, string> = new Map([
  ['array', 'list'],
  ['dict', 'map'],
  ['hashmap', 'map'],
  ['hashset', 'set'],
  ['record', 'map'],
  ['seq', 'list'],
  ['unordered_map', 'map'],
  ['vec', 'list'],
  ['vector', 'list'],
])

/** What is wrong between angle brackets is wrong up to their end: a comma there ends no field. */
export function inAngles<T>(c: Cursor, parse: (c: Cursor) => T): T {
  try {
    const parsed = parse(c)
    c.expect('>')
    return parsed
  } catch (failure) {
    c.skipPastAngle()
    throw failure
  }
}

function container(c: Cursor, start: number, kind: 'map' | 'list' | 'set'): ast.Type {
  cppType(c)
  if (!c.accept('<')) c.fail(`'<' after ${kind}`)
  // Written out, since the engine copies `...` behind other properties one by one.
  if (kind === 'map') {
    const { key, value } = inAngles(c, entryTypes)
    const { annotations, end } = containerEnd(c)
    return { kind, key, value, annotations, start, end }
  }
  const element = inAngles(c, type)
  const { annotations, end } = containerEnd(c)
  return { kind, element, annotations, start, end }
}

function entryTypes(c: Cursor): Pick<ast.MapType, 'key' | 'value'> {
  const key = type(c)
  c.expect(',', "',' and the type of the values")
  return { key, value: type(c) }
}

function containerEnd(c: Cursor): Pick<ast.ListType, 'annotations' | 'end'> {
  cppType(c)
  return { annotations: annotationList(c), end: c.end }
}

/** C++'s own name for a container, which means nothing here. */
function cppType(c: Cursor): void {
  const { start } = c
  if (!c.accept('cpp_type')) return
  string(c, 'a C++ type in quotes')
  c.only('apache', c.span(start), { construct: 'cpp_type' })
}

/** What stands behind a `=`: not what begins the next field or definition on a line of its own. */
export function initial(c: Cursor): ast.Value {
  const isNext = c.startsLine && ((c.kind() === 'integer' && c.kind(1) === ':') || atDefinition(c))
  return isNext ? c.fail('a value') : value(c)
}

export const value = (c: Cursor): ast.Value => c.nested(plainValue)

function plainValue(c: Cursor): ast.Value {
  const { start } = c
  switch (c.kind()) {
    case 'integer':
      return integer(c)
    case 'double':
      return double(c)
    case 'string':
      return string(c, 'a string')
    case '[':
      return { kind: 'list', items: items(c, '[', ']', value), start, end: c.end }
    case '{':
      return { kind: 'map', entries: items(c, '{', '}', entry), start, end: c.end }
    case 'identifier': {
      const word = name(c, 'a value')
      if (word.text === 'true' || word.text === 'false')
        return { kind: 'bool', value: word.text === 'true', start, end: c.end }
      if (c.kind() === '{') {
        c.only('fbthrift', word, { construct: 'a struct by its name' })
        return structValue(c, word)
      }
      if (c.is(':') && c.kind(1) === ':')
        c.fail('a value', `values of an enum have a dot: ${word.text}.${c.text(2)}`)
      return { kind: 'identifier', name: word, start, end: c.end }
    }
    default:
      return c.fail('a value')
  }
}

/** The fields of a struct whose name has been read, in braces. */
function structValue(c: Cursor, name: ast.Name): ast.StructValue {
  const fields = items(c, '{', '}', fieldValue)
  return { kind: 'struct', name, fields, start: name.start, end: c.end }
}

function fieldValue(c: Cursor): ast.FieldValue {
  const field = name(c, 'the name of a field')
  c.expect('=')
  return { kind: 'field-value', name: field, value: value(c), start: field.start, end: c.end }
}

/** `@thrift.Box @thrift.Uri{value = "…"}`: any number of them, in front of what they speak of. */
export function structured(c: Cursor): readonly ast.StructuredAnnotation[] {
  return c.kind() === '@' ? someStructured(c) : none
}

function someStructured(c: Cursor): readonly ast.StructuredAnnotation[] {
  const found: ast.StructuredAnnotation[] = []
  for (let { start } = c; c.accept('@'); start = c.start) {
    const called = name(c, 'the name of an annotation')
    const struct: ast.StructValue =
      c.kind() === '{'
        ? c.nested(() => structValue(c, called))
        : { kind: 'struct', name: called, fields: [], start: called.start, end: called.end }
    c.only('fbthrift', c.span(start), { construct: 'a structured annotation' })
    found.push({ kind: 'structured-annotation', value: struct, start, end: c.end })
  }
  return found
}

function entry(c: Cursor): { key: ast.Value; value: ast.Value } {
  const isFirst = c.source.text[c.end - 1] === '{'
  const key = value(c)
  if (isFirst && (c.is(',') || c.is('}')))
    c.fail("':' and a value", 'a list or a set has other brackets: [1, 2]')
  c.expect(':')
  return { key, value: value(c) }
}

/** The parts of a list or map value. A mistake among them is one of the whole value, up to its end. */
function items<T>(c: Cursor, open: '[' | '{', close: ']' | '}', item: (c: Cursor) => T): readonly T[] {
  c.expect(open)
  const opener = c.taken
  const found: T[] = []
  try {
    while (!c.accept(close)) {
      if ((!c.startsIndented && atDefinition(c)) || (close === ']' && atField(c)))
        c.failWith(messages.unclosed(c.at(), c.at(opener), close))
      found.push(item(c))
      separator(c)
    }
  } catch (failure) {
    c.skipUntil(closes, () => atField(c) || (!c.startsIndented && atDefinition(c)))
    c.accept(close)
    throw failure
  }
  return found
}

const closes = (kind: TokenKind): boolean => kind === '}' || kind === ']' || kind === ')'

/** `1: i32 …` on a line of its own: whatever is open there was never closed. */
const atField = (c: Cursor): boolean =>
  c.startsLine && c.kind() === 'integer' && c.kind(1) === ':' && c.kind(2) === 'identifier' && c.isOnLine(2)

/** Annotations and a separator: what may follow any definition or member. */
export function trailer(c: Cursor): readonly ast.Annotation[] {
  const annotations = annotationList(c)
  separator(c)
  return annotations
}

function annotationList(c: Cursor): readonly ast.Annotation[] {
  if (!c.accept('(')) return none
  const found: ast.Annotation[] = []
  while (!c.accept(')')) {
    const { start } = c
    const key = name(c, "an annotation, or ')'")
    const text = c.accept('=') ? annotationValue(c) : '1'
    if (!key.text.startsWith('hs.'))
      c.only('apache', c.span(start), { construct: 'an annotation in parentheses' })
    found.push({ kind: 'annotation', name: key, value: text, start, end: c.end })
    separator(c)
  }
  return found
}

/** Apache's annotations are strings; Meta's could be numbers and booleans as well. */
function annotationValue(c: Cursor): string {
  if (c.kind() === 'integer') return c.expectKind('integer', 'a number')
  return c.is('true') || c.is('false') ? c.expectKind('identifier', 'a word') : string(c, 'a string').value
}

export function separator(c: Cursor): void {
  if (!c.accept(',') && !c.accept(';')) return
  const { start } = c
  while (c.accept(',') || c.accept(';'));
  if (c.start > start) c.report(messages.secondSeparator(c.at(c.span(start))))
}

export function name(c: Cursor, called: string): ast.Name {
  const { start } = c
  return { text: c.expectKind('identifier', called), start, end: c.end }
}

/** A name that will be one in printed code, where a dot would mean something. */
export function definedName(c: Cursor, called: string): ast.Name {
  if (atDefinition(c)) c.fail(called)
  const found = name(c, called)
  if (found.text.includes('.')) c.failWith(messages.dottedName(c.at(found)))
  if (c.is('<')) {
    c.report(messages.noParameters(c.at()))
    c.take()
    c.skipPastAngle()
  }
  return found
}

export function integer(c: Cursor): ast.Integer {
  const { start } = c
  const value = c.smallInteger()
  if (value !== undefined) return { kind: 'integer', value, start, end: c.end }
  const text = c.expectKind('integer', 'a whole number')
  if (c.dialect === 'fbthrift' && /^[+-]?0\d*[89]/.test(text)) c.failWith(messages.badOctal(c.at(c.taken)))
  const number = integerValue(text, c.dialect)
  if (number === undefined) c.failWith(messages.integerTooBig(c.at(c.taken)))
  return { kind: 'integer', value: number, start, end: c.end }
}

function double(c: Cursor): ast.Double {
  const { start } = c
  const text = c.text()
  c.take()
  return { kind: 'double', value: Number(text.replace(/^([+-])[ \t]+/, '$1')), start, end: c.end }
}

export function string(c: Cursor, called: string): ast.StringLiteral {
  const text = c.expectKind('string', called)
  return stringLiteral(text, c.taken, c.dialect, span => c.report(messages.badEscape(c.at(span))))
}
