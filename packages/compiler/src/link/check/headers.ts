/** The rules of what goes for a whole file: its package, its namespaces, and the names of its definitions in the world. */
import { givenUri } from '../../annotations.ts'
import type * as ast from '../../ast.ts'
import * as messages from '../../messages/index.ts'
import type { Definition } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'

export function checkHeaders(scope: Scope): void {
  const { document, dialect } = scope.schema
  const namespaces = new Map<string, ast.Namespace>()
  const packages: ast.Package[] = []
  for (const header of document.headers) {
    if (header.kind === 'package') packages.push(header)
    if (header.kind !== 'namespace') continue
    const first = namespaces.get(header.scope.text)
    if (first)
      scope.report(
        messages.duplicateNamespace(placeOf(scope, header), header.scope.text, placeOf(scope, first)),
      )
    else namespaces.set(header.scope.text, header)
  }
  const [first, second] = packages
  if (first && second) scope.report(messages.duplicatePackage(placeOf(scope, second), placeOf(scope, first)))
  if (first?.path && first.path.value !== '' && !isPackage(first.path.value))
    scope.report(messages.badPackage(placeOf(scope, first.path), first.path.value))
  if (dialect === 'fbthrift' && !first?.path?.value && document.definitions[0])
    scope.report(messages.missingPackage(placeOf(scope, first ?? document.definitions[0].name)))
  if (dialect === 'fbthrift') checkUris(scope)
}

const domain = '[a-z0-9]+(?:\\.[a-z0-9]+)+'
const path = '(?:/[a-z0-9_]+)'

const isPackage = (name: string): boolean => new RegExp(`^${domain}${path}+$`).test(name)

const isUri = (name: string): boolean => new RegExp(`^${domain}${path}+/[A-Za-z0-9_]+$`).test(name)

/** No two definitions of a file, and of those that it includes, have one name in the world. */
function checkUris(scope: Scope): void {
  const own = new Map<string, Definition>()
  const report = (definition: Definition, uri: string, first: Definition) =>
    scope.report(messages.duplicateUri(placeOfUri(definition, scope), uri, placeOf(first, first.node.name)))
  for (const definition of scope.schema.definitions) {
    const { uri } = definition
    // A second one of the same name has been reported as that.
    if (scope.names.get(definition.name) !== definition) continue
    const given = givenUri(definition)
    if (given && given.value !== '' && !isUri(given.value))
      scope.report(messages.badUri(placeOfUri(definition, scope), given.value))
    const first = uri && own.get(uri)
    if (first) report(definition, uri, first)
    else if (uri) own.set(uri, definition)
  }
  const included = new Set([...scope.prefixes].flatMap(([, scopes]) => scopes))
  included.delete(scope)
  for (const { uris } of included)
    for (const uri of shared(own, uris())) {
      const [definition, first] = [own.get(uri), uris().get(uri)]
      if (definition && first) report(definition, uri, first)
      own.delete(uri)
    }
}

const placeOfUri = (definition: Definition, scope: Scope): messages.Place =>
  placeOf(scope, givenUri(definition) ?? definition.node.name)

/** The keys that both have, in the time that the smaller one takes. */
function shared<K>(a: ReadonlyMap<K, unknown>, b: ReadonlyMap<K, unknown>): K[] {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  return [...small.keys()].filter(key => large.has(key))
}
