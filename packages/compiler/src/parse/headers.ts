/** What stands at the top of a file: includes, namespaces, the package. */
import type * as ast from '../ast.ts'
import * as messages from '../messages/index.ts'
import type { Cursor } from './cursor.ts'
import { docOf } from './doc.ts'
import type { Lead } from './members.ts'
import { name, separator, string, trailer } from './terms.ts'
import { atDefinition, headerWords } from './words.ts'

/** Old words for `namespace` with a language. */
const oldNamespaces: ReadonlyMap<string, string> = new Map([
  ['c_namespace', 'c_glib'],
  ['cocoa_package', 'cocoa'],
  ['cocoa_prefix', 'cocoa'],
  ['cpp_namespace', 'cpp'],
  ['csharp_namespace', 'csharp'],
  ['delphi_namespace', 'delphi'],
  ['java_package', 'java'],
  ['perl_package', 'perl'],
  ['php_namespace', 'php'],
  ['py_module', 'py'],
  ['ruby_namespace', 'rb'],
  ['scala_package', 'scala'],
  ['smalltalk_category', 'smalltalk.category'],
  ['smalltalk_prefix', 'smalltalk.prefix'],
  ['xsd_namespace', 'xsd'],
])

/** The header that begins with this word, if one does. */
export function header(c: Cursor, { start, doc, structured }: Lead): ast.Header | undefined {
  const word = c.kind() === 'identifier' ? c.text() : ''
  switch (word) {
    case 'include':
      return include(c)
    case 'cpp_include':
    case 'hs_include': {
      c.take()
      const path = string(c, 'the path of a file in quotes')
      separator(c)
      return { kind: word, path, start, end: c.end }
    }
    case 'namespace':
      return namespace(c)
    case 'package': {
      c.take()
      const keyword = c.taken
      const path = c.kind() === 'string' ? string(c, 'the name of the package in quotes') : undefined
      separator(c)
      c.only('fbthrift', keyword, { construct: 'a package' })
      return { kind: 'package', ...(doc && { doc }), structured, ...(path && { path }), start, end: c.end }
    }
    default:
      return oldNamespaces.has(word) ? oldNamespace(c, word) : undefined
  }
}

export const isHeader = (node: ast.Header | ast.Definition): node is ast.Header => headerWords.has(node.kind)

/** The first doc comment speaks of the whole file if a header or another doc comment follows it. */
export function programDoc(c: Cursor): ast.Doc | undefined {
  const { docs } = c
  if (!docs?.[0] || (docs.length === 1 && !headerWords.has(c.text()))) return undefined
  return docOf(c.source, docs[0])
}

/** `include "x.thrift"`, `include "x.thrift" as y` as Meta writes it, `include y "x.thrift"` as Uber does. */
function include(c: Cursor): ast.Include {
  const { start } = c
  c.take()
  const first = c.kind() === 'identifier' && c.kind(1) === 'string' ? name(c, 'a name') : undefined
  if (first) c.only('fbthrift', first, { construct: 'another name for an include' })
  const path = includePath(c)
  let alias = first
  if (!alias && c.is('as') && c.kind(1) === 'identifier') {
    const as = c.start
    c.take()
    alias = name(c, 'the name for the include')
    c.only('fbthrift', c.span(as), { construct: 'another name for an include' })
  }
  separator(c)
  return { kind: 'include', path, ...(alias && { alias }), start, end: c.end }
}

function includePath(c: Cursor): ast.StringLiteral {
  const text = c.text()
  if (c.kind() !== 'string') c.fail('the path of a file in quotes', 'as in include "shared.thrift"')
  // Windows writes paths with backslashes, which are hardly meant as escapes of letters.
  if (!/^[^\\]*\\[a-tv-wyzA-Z0-9_.]/.test(text)) return string(c, 'the path of a file in quotes')
  const at = c.at()
  c.take()
  const value = text.slice(1, -1).replace(/\\+/g, '/')
  c.report(messages.backslashes(at, value))
  return { kind: 'string', value, ...at.span }
}

function namespace(c: Cursor): ast.Namespace {
  const { start } = c
  c.take()
  const scope = c.accept('*') ? { text: '*', ...c.taken } : name(c, 'a language, or *')
  if (scope.text === '*') c.only('apache', scope, { construct: 'a namespace for all languages' })
  const named = namespaceName(c)
  return { kind: 'namespace', scope, name: named, annotations: trailer(c), start, end: c.end }
}

function namespaceName(c: Cursor): ast.Name {
  if (atDefinition(c)) c.fail('the name of the namespace')
  if (c.kind() !== 'string') return name(c, 'the name of the namespace')
  const { value, start, end } = string(c, 'the name of the namespace')
  return { text: value, start, end }
}

function oldNamespace(c: Cursor, word: string): ast.Namespace | undefined {
  const language = oldNamespaces.get(word)
  const kind = c.kind(1)
  if (language === undefined || (kind !== 'identifier' && kind !== 'string')) return undefined
  const { start } = c
  c.take()
  const scope = { text: language, ...c.taken }
  c.report(messages.oldNamespace(c.at(scope), word, language))
  const named = namespaceName(c)
  return { kind: 'namespace', scope, name: named, annotations: trailer(c), start, end: c.end }
}
