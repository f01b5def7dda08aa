/**
 * Tokens in, Document out. The grammar is the one that the compilers of Apache (`thrifty.yy`) and Meta (`parser_core.h`) accept, together, with
 * what older versions of them knew, a little wider where nothing is ambiguous: any word is a name where a name is due, a separator may follow
 * anything, and annotations may follow any type. After a mistake the parser goes on with the next member or definition.
 */
import type * as ast from '../ast.ts'
import type { Finding } from '../diagnostic.ts'
import type { Dialect } from '../dialect.ts'
import * as messages from '../messages/index.ts'
import type { Source } from '../source.ts'
import { Cursor } from './cursor.ts'
import { detectDialect } from './dialect.ts'
import { field } from './fields.ts'
import { header, isHeader, programDoc } from './headers.ts'
import { Tokens } from './lexer.ts'
import { ending, type Lead, lead, members, skipUntil } from './members.ts'
import { interaction, service } from './services.ts'
import { definedName, initial, integer, name, separator, string, type } from './terms.ts'
import { atDefinition, definitionWords, exceptionQualifiers, headerWords } from './words.ts'

/** `set` is the dialect that somebody has asked for; without it the file shows its own. */
export function parse(source: Source, report: (finding: Finding) => void, set?: Dialect): ast.Document {
  const tokens = new Tokens(source, report)
  const dialect = set ?? detectDialect(tokens)
  const c = new Cursor({ source, tokens, report, set, dialect })
  const headers: ast.Header[] = []
  const definitions: ast.Definition[] = []
  const lost: string[] = []
  let doc = programDoc(c)
  while (c.kind() !== 'end') {
    const { start } = c
    const word = c.text()
    const node = c.recover(topLevel, skipToDefinition)
    if (node === undefined) {
      lost.push(...namesIn(source.text.slice(start, c.start)))
      continue
    }
    if (isHeader(node)) {
      headers.push(node)
      if (node.kind === 'package') doc ??= node.doc
      if (definitions.length > 0)
        c.report(messages.headerAfterDefinition(c.at({ start, end: start + word.length }), word))
    } else definitions.push(node)
  }
  tokens.dispose()
  return {
    kind: 'document',
    source,
    dialect,
    isDialectSet: set !== undefined,
    ...(doc && { doc }),
    headers,
    definitions,
    lost,
  }
}

/** The words on lines at the left margin: names are among them, and no fields. Of what a file is full of, the beginning will do. */
function namesIn(text: string): readonly string[] {
  const lines = text.slice(0, 1000).match(/^[A-Za-z_].*/gm) ?? []
  return lines.flatMap(line => line.match(/[A-Za-z_]\w*/g) ?? [])
}

const skipToDefinition = (c: Cursor): void => skipUntil(c, () => atDefinition(c))

function topLevel(c: Cursor): ast.Header | ast.Definition {
  const before = lead(c)
  const keyword = c.text()
  const found = header(c, before) ?? definition(c, before)
  const [stray] = before.structured
  if (isHeader(found) && found.kind !== 'package' && stray)
    c.report(messages.misplacedAnnotation(c.at(stray), keyword))
  return found
}

function definition(c: Cursor, before: Lead): ast.Definition {
  const word = c.kind() === 'identifier' ? c.text() : ''
  switch (word) {
    case 'const':
      return constant(c, before)
    case 'typedef':
      return typedef(c, before)
    case 'enum':
      return enumeration(c, before)
    case 'senum':
      return senum(c, before)
    case 'struct':
    case 'union':
    case 'exception':
      return struct(c, before, word)
    case 'service':
      return service(c, before)
    case 'interaction':
      return interaction(c, before)
    default:
      if (exceptionQualifiers.has(word) && c.kind(1) === 'identifier') return struct(c, before, 'exception')
      if (c.kind() === 'bad') return c.fail('a definition')
      if (c.is('}') || c.is(')') || c.is(']')) return c.failWith(messages.unopened(c.at()))
      return c.failWith(messages.unknownWord(c.at(), otherDefinitions.get(c.text()) ?? similarWord(c.text())))
  }
}

const similarWord = (word: string) => messages.similarName(word, [...definitionWords, ...headerWords])

/** What other languages call Thrift's definitions. */
const otherDefinitions: ReadonlyMap<string, string> = new Map([
  ['class', 'struct'],
  ['import', 'include'],
  ['interface', 'struct'],
  ['message', 'struct'],
  ['record', 'struct'],
  ['type', 'struct'],
  ['using', 'typedef'],
])

function constant(c: Cursor, before: Lead): ast.Const {
  c.take()
  const declared = type(c)
  if (c.is('=')) c.fail('the name of the constant', 'its type stands first: const i32 NAME = 1')
  const named = definedName(c, 'the name of the constant')
  c.expect('=')
  return { kind: 'const', type: declared, name: named, value: initial(c), ...ending(c, before) }
}

function typedef(c: Cursor, before: Lead): ast.Typedef {
  c.take()
  const aliased = type(c)
  if (c.is('=')) c.fail('the new name of the type', 'the type stands first: typedef i32 Name')
  const named = definedName(c, 'the new name of the type')
  return { kind: 'typedef', type: aliased, name: named, ...ending(c, before) }
}

function enumeration(c: Cursor, before: Lead): ast.Enum {
  c.take()
  const named = definedName(c, 'the name of the enum')
  const values = members(c, '{', '}', enumValue)
  return { kind: 'enum', name: named, values, ...ending(c, before) }
}

function enumValue(c: Cursor): ast.EnumValue {
  const before = lead(c)
  const named = definedName(c, 'the name of an enum value')
  if (c.is(':')) c.report(messages.otherWriting(c.at(), "'=' or another value", '='))
  const isUnequal = c.kind() === 'integer' && !c.startsLine
  if (isUnequal) c.report(messages.missingSymbol(c.at(), "'=' or another value", c.end, ' ='))
  const number = isUnequal || c.accept('=') || c.accept(':') ? enumNumber(c) : undefined
  const { doc, structured, annotations, start, end } = ending(c, before)
  return { kind: 'enum-value', name: named, value: number, doc, structured, annotations, start, end }
}

function enumNumber(c: Cursor): ast.Integer {
  if (c.kind() === 'string')
    c.fail('a whole number', 'values of an enum are numbers, and have their names for people')
  return integer(c)
}

function senum(c: Cursor, before: Lead): ast.Senum {
  c.take()
  c.only('apache', c.taken, { construct: 'a senum' })
  c.report(messages.deprecatedSenum(c.at(c.taken)))
  const named = definedName(c, 'the name of the senum')
  const values = members(c, '{', '}', c => {
    const text = string(c, 'a string')
    separator(c)
    return text
  })
  return { kind: 'senum', name: named, values, ...ending(c, before) }
}

function struct(c: Cursor, before: Lead, kind: ast.Struct['kind']): ast.Struct {
  const qualifiers: ast.Name[] = []
  while (exceptionQualifiers.has(c.text())) qualifiers.push(name(c, 'a qualifier'))
  const [first] = qualifiers
  if (first) c.only('fbthrift', c.span(first.start), { construct: 'a qualifier of an exception' })
  c.expect(kind)
  const named = definedName(c, `the name of the ${kind}`)
  c.accept('xsd_all')
  noInheritance(c, kind)
  const fields = members(c, '{', '}', field)
  const { doc, structured, annotations, start, end } = ending(c, before)
  return { kind, name: named, fields, qualifiers, doc, structured, annotations, start, end }
}

function noInheritance(c: Cursor, kind: string): void {
  if (!(c.is('extends') || c.is(':')) || c.kind(1) !== 'identifier') return
  const { start } = c
  c.take()
  c.take()
  c.report(messages.noInheritance(c.at(c.span(start)), kind))
}
