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
  const included = [...scope.prefixes].flatMap(([, scopes]) => scopes).filter(each => each !== scope)
  const known = (uri: string): Definition | undefined => {
    const found = own.get(uri)
    return found ?? included.flatMap(({ uris }) => uris.get(uri) ?? []).at(-1)
  }
  for (const definition of scope.schema.definitions) {
    const { uri } = definition
    // A second one of the same name has been reported as that.
    if (scope.names.get(definition.name) !== definition) continue
    const given = givenUri(definition)
    const at = placeOf(scope, given ?? definition.node.name)
    if (given && given.value !== '' && !isUri(given.value)) scope.report(messages.badUri(at, given.value))
    const first = uri ? known(uri) : undefined
    if (first && uri) scope.report(messages.duplicateUri(at, uri, placeOf(first, first.node.name)))
    else if (uri) own.set(uri, definition)
  }
}
