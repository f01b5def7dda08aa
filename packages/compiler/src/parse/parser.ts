/**
 * Tokens in, Document out. The grammar is the one that Apache's compiler accepts (`thrifty.yy`), not the narrower one of its
 * specification, a little wider where nothing is ambiguous: any word is a name where a name is due, a separator may follow anything, and
 * annotations may follow any type. After a mistake the parser goes on with the next member or definition.
 */
import type * as ast from '../ast.ts'
import type { Diagnostic } from '../diagnostic.ts'
import * as messages from '../messages.ts'
import type { Source } from '../source.ts'
import { Cursor } from './cursor.ts'
import { docOf } from './doc.ts'
import { type Token, tokenize } from './lexer.ts'
import { definedName, integer, name, separator, string, trailer, type, value } from './terms.ts'

export function parse(source: Source, report: (diagnostic: Diagnostic) => void): ast.Document {
  const c = new Cursor(source, tokenize(source, report), report)
  const doc = programDoc(c)
  const headers: ast.Header[] = []
  const definitions: ast.Definition[] = []
  while (c.token.kind !== 'end') {
    const first = c.token
    const node = c.recover(
      () => topLevel(c),
      () => skipUntil(c, () => atDefinition(c)),
    )
    if (node === undefined) continue
    if (isDefinition(node)) definitions.push(node)
    else {
      headers.push(node)
      if (definitions.length > 0) c.report(messages.headerAfterDefinition(c.at(first), c.text(first)))
    }
  }
  return { kind: 'document', source, ...(doc && { doc }), headers, definitions }
}

const definitionWords = new Set(['const', 'typedef', 'enum', 'struct', 'union', 'exception', 'service'])
const headerWords = new Set(['include', 'cpp_include', 'namespace'])

const isDefinition = (node: ast.Header | ast.Definition): node is ast.Definition =>
  definitionWords.has(node.kind)

function topLevel(c: Cursor): ast.Header | ast.Definition {
  switch (c.token.kind === 'identifier' ? c.text() : '') {
    case 'include':
      return include(c, 'include')
    case 'cpp_include':
      return include(c, 'cpp_include')
    case 'namespace':
      return namespace(c)
    case 'const':
      return constant(c)
    case 'typedef':
      return typedef(c)
    case 'enum':
      return enumeration(c)
    case 'struct':
      return struct(c, 'struct')
    case 'union':
      return struct(c, 'union')
    case 'exception':
      return struct(c, 'exception')
    case 'service':
      return service(c)
    default:
      if (c.token.kind === 'bad') return c.fail('a definition')
      return c.failWith(
        messages.unknownWord(c.at(), messages.similarName(c.text(), [...definitionWords, ...headerWords])),
      )
  }
}

/** The first doc comment speaks of the whole file if a header or another doc comment follows it. */
function programDoc(c: Cursor): ast.Doc | undefined {
  const docs = c.token.docs
  if (!docs?.[0] || (docs.length === 1 && !headerWords.has(c.text()))) return undefined
  return docOf(c.source, docs[0])
}

function include(c: Cursor, kind: 'include' | 'cpp_include'): ast.Include | ast.CppInclude {
  const start = c.take()
  const path = string(c, 'the path of a file in quotes')
  separator(c)
  return { kind, path, span: c.span(start) }
}

function namespace(c: Cursor): ast.Namespace {
  const start = c.take()
  const star = c.accept('*')
  const scope = star ? { text: '*', span: c.span(star) } : name(c, 'a language, or *')
  const named = name(c, 'the name of the namespace')
  return { kind: 'namespace', scope, name: named, annotations: trailer(c), span: c.span(start) }
}

function constant(c: Cursor): ast.Const {
  const doc = c.doc()
  const start = c.take()
  const declared = type(c)
  const named = definedName(c, 'the name of the constant')
  c.expect('=')
  const written = value(c)
  const annotations = trailer(c)
  return {
    kind: 'const',
    ...doc,
    type: declared,
    name: named,
    value: written,
    annotations,
    span: c.span(start),
  }
}

function typedef(c: Cursor): ast.Typedef {
  const doc = c.doc()
  const start = c.take()
  const aliased = type(c)
  const named = definedName(c, 'the new name of the type')
  return { kind: 'typedef', ...doc, type: aliased, name: named, annotations: trailer(c), span: c.span(start) }
}

function enumeration(c: Cursor): ast.Enum {
  const doc = c.doc()
  const start = c.take()
  const named = definedName(c, 'the name of the enum')
  const values = members(c, '{', '}', enumValue)
  return { kind: 'enum', ...doc, name: named, values, annotations: trailer(c), span: c.span(start) }
}

function enumValue(c: Cursor): ast.EnumValue {
  const doc = c.doc()
  const start = c.token
  const named = definedName(c, 'the name of an enum value')
  const number = c.accept('=') && integer(c)
  const annotations = trailer(c)
  return {
    kind: 'enum-value',
    ...doc,
    name: named,
    ...(number && { value: number }),
    annotations,
    span: c.span(start),
  }
}

function struct(c: Cursor, kind: ast.Struct['kind']): ast.Struct {
  const doc = c.doc()
  const start = c.take()
  const named = definedName(c, `the name of the ${kind}`)
  c.accept('xsd_all')
  const fields = members(c, '{', '}', field)
  return { kind, ...doc, name: named, fields, annotations: trailer(c), span: c.span(start) }
}

function field(c: Cursor): ast.Field {
  const doc = c.doc()
  const start = c.token
  const id = c.token.kind === 'integer' ? integer(c) : undefined
  if (id) c.expect(':', "':' after the field id")
  const requiredness = (c.accept('required') && 'required') ?? (c.accept('optional') && 'optional')
  const declared = type(c)
  c.accept('&')
  const named = definedName(c, 'the name of the field')
  const initial = c.accept('=') && value(c)
  xsd(c)
  const annotations = trailer(c)
  return {
    kind: 'field',
    ...doc,
    ...(id && { id }),
    ...(requiredness && { requiredness }),
    type: declared,
    name: named,
    ...(initial && { default: initial }),
    annotations,
    span: c.span(start),
  }
}

/** XML Schema leftovers, which mean nothing here. */
function xsd(c: Cursor): void {
  c.accept('xsd_optional')
  c.accept('xsd_nillable')
  if (c.accept('xsd_attrs')) c.nested(() => members(c, '{', '}', field))
}

function service(c: Cursor): ast.Service {
  const doc = c.doc()
  const start = c.take()
  const named = definedName(c, 'the name of the service')
  const base = c.accept('extends') && name(c, 'the service to extend')
  const functions = members(c, '{', '}', serviceFunction)
  const annotations = trailer(c)
  return {
    kind: 'service',
    ...doc,
    name: named,
    ...(base && { extends: base }),
    functions,
    annotations,
    span: c.span(start),
  }
}

function serviceFunction(c: Cursor): ast.ServiceFunction {
  const doc = c.doc()
  const start = c.token
  const async = c.accept('async')
  if (async) c.report(messages.deprecatedAsync(c.at(async)))
  const oneway = (async ?? c.accept('oneway')) !== undefined
  const returns = c.accept('void') ? undefined : type(c)
  const named = definedName(c, 'the name of the function')
  const args = members(c, '(', ')', field)
  const throws = c.accept('throws') ? members(c, '(', ')', field) : []
  const annotations = trailer(c)
  return {
    kind: 'function',
    ...doc,
    oneway,
    ...(returns && { returns }),
    name: named,
    args,
    throws,
    annotations,
    span: c.span(start),
  }
}

/** Members between brackets. One with a mistake is left out, and the next one begins behind a separator or on a new line. */
function members<T>(c: Cursor, open: '{' | '(', close: '}' | ')', member: (c: Cursor) => T): readonly T[] {
  const opener = c.expect(open)
  const found: T[] = []
  while (!c.accept(close)) {
    if (c.token.kind === 'end') c.failWith(messages.unclosed(c.at(), c.at(opener), close))
    if (atDefinition(c)) {
      // Indented, it was meant to be in here; otherwise the closing bracket was forgotten.
      if (!c.startsIndented) c.failWith(messages.unclosed(c.at(), c.at(opener), close))
      c.report(messages.nestedDefinition(c.at(), c.text()))
      c.nested(() => topLevel(c))
      continue
    }
    const parsed = c.recover(
      () => member(c),
      () => skipUntil(c, ({ kind }) => kind === close || kind === ',' || kind === ';' || startsMember(c)),
    )
    if (parsed !== undefined) found.push(parsed)
    else separator(c)
  }
  return found
}

/** Skips to where `stop` says, but never past a definition that stands at the left margin. */
function skipUntil(c: Cursor, stop: (token: Token) => boolean): void {
  c.skipUntil(stop, () => !c.startsIndented && atDefinition(c))
}

const startsMember = (c: Cursor) =>
  c.startsLine && (c.token.kind === 'identifier' || (c.token.kind === 'integer' && c.peek(1).kind === ':'))

/** A word that begins a definition or header, at the start of a line and followed by what could go on like one. */
function atDefinition(c: Cursor): boolean {
  const { kind } = c.token
  if (kind !== 'identifier' || !c.startsLine) return false
  const next = c.peek(1)
  if (headerWords.has(c.text()))
    return next.kind === 'string' || next.kind === 'identifier' || next.kind === '*'
  return definitionWords.has(c.text()) && next.kind === 'identifier' && beginsDefinition(c, c.text())
}

/** `struct Name {` is a definition, and `struct name` inside one is a field of a type called `struct`. */
function beginsDefinition(c: Cursor, word: string): boolean {
  const second = c.peek(2)
  if (word === 'const' || word === 'typedef')
    return second.kind === 'identifier' || second.kind === '<' || second.kind === '('
  return (
    second.kind === '{' ||
    (word === 'service' && c.text(second) === 'extends') ||
    c.text(second) === 'xsd_all'
  )
}
