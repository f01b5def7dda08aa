/** The parts that definitions are made of: types, values, annotations, names. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Span } from '../source.ts'
import { baseTypes } from '../types.ts'
import type { Cursor } from './cursor.ts'
import { integerValue } from './lexer.ts'
import { stringLiteral } from './strings.ts'

/** Most nodes have no annotations, and share that. */
export const none: readonly never[] = []

export const type = (c: Cursor): ast.Type => c.nested(plainType)

function plainType(c: Cursor): ast.Type {
  const start = c.token
  const word = c.text(c.expectKind('identifier', 'a type'))
  if (word === 'void') c.failWith(messages.voidType(c.at(start)))
  if (word === 'map' || word === 'list' || word === 'set') return container(c, start, word)
  const wordSpan = c.span(start)
  // `ping()` without a type in front is a mistake, not a type with annotations.
  const annotations = c.is('(') && c.peek(1).kind === 'identifier' ? annotationList(c) : none
  const span = annotations.length > 0 ? c.span(start) : wordSpan
  if (baseTypes.has(word)) return { kind: 'base', name: word, annotations, span }
  return { kind: 'reference', name: { text: word, span: wordSpan }, annotations, span }
}

function container(c: Cursor, start: Span, kind: 'map' | 'list' | 'set'): ast.Type {
  cppType(c)
  c.expect('<', `'<' after ${kind}`)
  const first = type(c)
  if (kind !== 'map') return { kind, element: first, ...containerEnd(c, start) }
  c.expect(',')
  const second = type(c)
  return { kind, key: first, value: second, ...containerEnd(c, start) }
}

function containerEnd(c: Cursor, start: Span): Pick<ast.ListType, 'annotations' | 'span'> {
  c.expect('>')
  cppType(c)
  return { annotations: annotationList(c), span: c.span(start) }
}

/** C++'s own name for a container, which means nothing here. */
function cppType(c: Cursor): void {
  const word = c.accept('cpp_type')
  if (!word) return
  string(c, 'a C++ type in quotes')
  c.only('apache', c.span(word), { construct: 'cpp_type' })
}

export const value = (c: Cursor): ast.Value => c.nested(plainValue)

function plainValue(c: Cursor): ast.Value {
  const start = c.token
  switch (start.kind) {
    case 'integer':
      return integer(c)
    case 'double':
      c.take()
      return {
        kind: 'double',
        value: Number(c.text(start).replace(/^([+-])[ \t]+/, '$1')),
        span: c.span(start),
      }
    case 'string':
      return string(c, 'a string')
    case '[':
      return { kind: 'list', items: items(c, '[', ']', value), span: c.span(start) }
    case '{':
      return { kind: 'map', entries: items(c, '{', '}', entry), span: c.span(start) }
    case 'identifier': {
      const word = name(c, 'a value')
      if (word.text === 'true' || word.text === 'false')
        return { kind: 'bool', value: word.text === 'true', span: word.span }
      if (c.token.kind === '{') {
        c.only('fbthrift', word.span, { construct: 'a struct by its name' })
        return structValue(c, word)
      }
      return { kind: 'identifier', name: word, span: word.span }
    }
    default:
      return c.fail('a value')
  }
}

/** The fields of a struct whose name has been read, in braces. */
function structValue(c: Cursor, name: ast.Name): ast.StructValue {
  const fields = items(c, '{', '}', fieldValue)
  return { kind: 'struct', name, fields, span: c.span(name.span) }
}

function fieldValue(c: Cursor): ast.FieldValue {
  const field = name(c, 'the name of a field')
  c.expect('=')
  return { kind: 'field-value', name: field, value: value(c), span: c.span(field.span) }
}

/** `@thrift.Box @thrift.Uri{value = "…"}`: any number of them, in front of what they speak of. */
export function structured(c: Cursor): readonly ast.StructuredAnnotation[] {
  if (!c.is('@')) return none
  const found: ast.StructuredAnnotation[] = []
  for (let start = c.accept('@'); start; start = c.accept('@')) {
    const called = name(c, 'the name of an annotation')
    const struct: ast.StructValue =
      c.token.kind === '{'
        ? c.nested(() => structValue(c, called))
        : { kind: 'struct', name: called, fields: [], span: called.span }
    const span = c.span(start)
    c.only('fbthrift', span, { construct: 'a structured annotation' })
    found.push({ kind: 'structured-annotation', value: struct, span })
  }
  return found
}

function entry(c: Cursor): { key: ast.Value; value: ast.Value } {
  const key = value(c)
  c.expect(':')
  return { key, value: value(c) }
}

/** The parts of a list or map value. A mistake among them is one of the whole value. */
function items<T>(c: Cursor, open: '[' | '{', close: ']' | '}', item: (c: Cursor) => T): readonly T[] {
  c.expect(open)
  const found: T[] = []
  while (!c.accept(close)) {
    found.push(item(c))
    separator(c)
  }
  return found
}

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
    const start = c.token
    const key = name(c, "an annotation, or ')'")
    const text = c.accept('=') ? annotationValue(c) : '1'
    const span = c.span(start)
    if (!key.text.startsWith('hs.')) c.only('apache', span, { construct: 'an annotation in parentheses' })
    found.push({ kind: 'annotation', name: key, value: text, span })
    separator(c)
  }
  return found
}

/** Apache's annotations are strings; Meta's could be numbers and booleans as well. */
function annotationValue(c: Cursor): string {
  const isBare = c.token.kind === 'integer' || c.is('true') || c.is('false')
  return isBare ? c.text(c.take()) : string(c, 'a string').value
}

export function separator(c: Cursor): void {
  if (!c.accept(',')) c.accept(';')
}

export function name(c: Cursor, called: string): ast.Name {
  const token = c.expectKind('identifier', called)
  return { text: c.text(token), span: { start: token.start, end: token.end } }
}

/** A name that will be one in printed code, where a dot would mean something. */
export function definedName(c: Cursor, called: string): ast.Name {
  const found = name(c, called)
  if (found.text.includes('.')) c.failWith(messages.dottedName(c.at(found.span)))
  return found
}

export function integer(c: Cursor): ast.Integer {
  const token = c.expectKind('integer', 'a whole number')
  if (c.dialect === 'fbthrift' && /^[+-]?0\d*[89]/.test(c.text(token)))
    c.failWith(messages.badOctal(c.at(token)))
  const number = integerValue(c.text(token), c.dialect)
  if (number === undefined) c.failWith(messages.integerTooBig(c.at(token)))
  return { kind: 'integer', value: number, span: { start: token.start, end: token.end } }
}

export function string(c: Cursor, called: string): ast.StringLiteral {
  const token = c.expectKind('string', called)
  return stringLiteral(c.source, token, c.dialect, span => c.report(messages.badEscape(c.at(span))))
}
