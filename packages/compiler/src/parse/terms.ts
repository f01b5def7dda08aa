/** The parts that definitions are made of: types, values, annotations, names. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import { baseTypes } from '../types.ts'
import type { Cursor } from './cursor.ts'
import { integerValue } from './lexer.ts'
import { stringLiteral } from './strings.ts'

/** Most nodes have no annotations, and share that. */
export const none: readonly never[] = []

export const type = (c: Cursor): ast.Type => c.nested(plainType)

function plainType(c: Cursor): ast.Type {
  const { start } = c
  const word = c.expectKind('identifier', 'a type')
  if (word === 'void') c.failWith(messages.voidType(c.at(c.taken)))
  if (word === 'map' || word === 'list' || word === 'set') return container(c, start, word)
  const wordSpan = c.taken
  // `ping()` without a type in front is a mistake, not a type with annotations.
  const annotations = c.is('(') && c.kind(1) === 'identifier' ? annotationList(c) : none
  const span = annotations.length > 0 ? c.span(start) : wordSpan
  if (baseTypes.has(word)) return { kind: 'base', name: word, annotations, span }
  return { kind: 'reference', name: { text: word, span: wordSpan }, annotations, span }
}

function container(c: Cursor, start: number, kind: 'map' | 'list' | 'set'): ast.Type {
  cppType(c)
  c.expect('<', `'<' after ${kind}`)
  const first = type(c)
  if (kind !== 'map') return { kind, element: first, ...containerEnd(c, start) }
  c.expect(',')
  const second = type(c)
  return { kind, key: first, value: second, ...containerEnd(c, start) }
}

function containerEnd(c: Cursor, start: number): Pick<ast.ListType, 'annotations' | 'span'> {
  c.expect('>')
  cppType(c)
  return { annotations: annotationList(c), span: c.span(start) }
}

/** C++'s own name for a container, which means nothing here. */
function cppType(c: Cursor): void {
  const { start } = c
  if (!c.accept('cpp_type')) return
  string(c, 'a C++ type in quotes')
  c.only('apache', c.span(start), { construct: 'cpp_type' })
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
      return { kind: 'list', items: items(c, '[', ']', value), span: c.span(start) }
    case '{':
      return { kind: 'map', entries: items(c, '{', '}', entry), span: c.span(start) }
    case 'identifier': {
      const word = name(c, 'a value')
      if (word.text === 'true' || word.text === 'false')
        return { kind: 'bool', value: word.text === 'true', span: word.span }
      if (c.kind() === '{') {
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
  return { kind: 'struct', name, fields, span: c.span(name.span.start) }
}

function fieldValue(c: Cursor): ast.FieldValue {
  const field = name(c, 'the name of a field')
  c.expect('=')
  return { kind: 'field-value', name: field, value: value(c), span: c.span(field.span.start) }
}

/** `@thrift.Box @thrift.Uri{value = "…"}`: any number of them, in front of what they speak of. */
export function structured(c: Cursor): readonly ast.StructuredAnnotation[] {
  if (!c.is('@')) return none
  const found: ast.StructuredAnnotation[] = []
  for (let { start } = c; c.accept('@'); start = c.start) {
    const called = name(c, 'the name of an annotation')
    const struct: ast.StructValue =
      c.kind() === '{'
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
    const { start } = c
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
  if (c.kind() === 'integer') return c.expectKind('integer', 'a number')
  return c.is('true') || c.is('false') ? c.expectKind('identifier', 'a word') : string(c, 'a string').value
}

export function separator(c: Cursor): void {
  if (!c.accept(',')) c.accept(';')
}

export function name(c: Cursor, called: string): ast.Name {
  return { text: c.expectKind('identifier', called), span: c.taken }
}

/** A name that will be one in printed code, where a dot would mean something. */
export function definedName(c: Cursor, called: string): ast.Name {
  const found = name(c, called)
  if (found.text.includes('.')) c.failWith(messages.dottedName(c.at(found.span)))
  return found
}

export function integer(c: Cursor): ast.Integer {
  const text = c.expectKind('integer', 'a whole number')
  const span = c.taken
  if (c.dialect === 'fbthrift' && /^[+-]?0\d*[89]/.test(text)) c.failWith(messages.badOctal(c.at(span)))
  const number = integerValue(text, c.dialect)
  if (number === undefined) c.failWith(messages.integerTooBig(c.at(span)))
  return { kind: 'integer', value: number, span }
}

function double(c: Cursor): ast.Double {
  const text = c.text()
  c.take()
  return { kind: 'double', value: Number(text.replace(/^([+-])[ \t]+/, '$1')), span: c.taken }
}

export function string(c: Cursor, called: string): ast.StringLiteral {
  const text = c.expectKind('string', called)
  return stringLiteral(text, c.taken, c.dialect, span => c.report(messages.badEscape(c.at(span))))
}
