/** The rules of includes. */
import type * as ast from '../../ast.ts'
import type { Loaded } from '../../load.ts'
import * as messages from '../../messages/index.ts'
import { rules } from '../../rules.ts'
import type { Schema } from '../../schema.ts'
import { includePrefix } from '../draft.ts'
import { placeOf, type Scope } from '../scope.ts'
import { type Part, walk } from './walk.ts'

/** `group` has the files that include this one again. */
export function checkIncludes(scope: Scope, file: Loaded, group: ReadonlySet<Schema>): void {
  if (file.includes.size === 0) return
  const { document } = scope.schema
  const used = prefixesInUse(document)
  // A file of nothing but includes is there for whoever includes it; and what could not be read may have used any of them.
  const isWhole = document.definitions.length > 0 && file.findings.every(({ id }) => rules[id] !== 'always')
  const byPath = new Map<string, ast.Include>()
  const byPrefix = new Map<string, ast.Include>()
  for (const [node, path] of file.includes) {
    const at = placeOf(scope, node)
    const prefix = includePrefix(node)
    const same = byPath.get(path)
    const namesake = byPrefix.get(prefix)
    if (isAbsolute(node.path.value)) scope.report(messages.absoluteInclude(placeOf(scope, node.path)))
    if (same) {
      const isSafe = includePrefix(same) === prefix
      scope.report(messages.duplicateInclude(at, node.path.value, placeOf(scope, same), isSafe))
    } else if (namesake && (node.alias ?? namesake.alias))
      scope.report(messages.duplicateIncludeAlias(at, prefix, placeOf(scope, namesake)))
    else if (isWhole && !used.has(prefix)) scope.report(messages.unusedInclude(at, node.path.value))
    byPath.set(path, same ?? node)
    byPrefix.set(prefix, namesake ?? node)
  }
  for (const [prefix, scopes] of scope.prefixes)
    if (scopes.length > 1) checkAmbiguity(prefix, scopes, scope, file.includes)
  for (const { node, schema } of scope.schema.includes)
    if (group.has(schema)) scope.report(messages.includeCircle(placeOf(scope, node.path), node.path.value))
}

/** Everything in front of a dot: `a.b.c` may be `c` of the include `a.b`, or `b.c` of the include `a`. */
function prefixesInUse(document: ast.Document): ReadonlySet<string> {
  const prefixes = new Set<string>()
  walk(document, part => {
    const name = nameIn(part)
    for (let dot = name?.indexOf('.') ?? -1; name && dot > 0; dot = name.indexOf('.', dot + 1))
      prefixes.add(name.slice(0, dot))
  })
  return prefixes
}

/** The name by which a part of a file means something else. */
function nameIn(part: Part): string | undefined {
  switch (part.kind) {
    case 'reference':
    case 'identifier':
      return part.name.text
    case 'struct':
      // A definition has fields as well, and no dot in its name.
      return part.name.text
    case 'service':
      return part.extends?.text
    case 'performs':
      return part.interaction.text
    default:
      return undefined
  }
}

/** Of two files that share a prefix, the first one that has a name is taken. */
function checkAmbiguity(
  prefix: string,
  scopes: readonly Scope[],
  scope: Scope,
  found: ReadonlyMap<ast.Include, string>,
): void {
  const [first, ...others] = new Set(scopes)
  for (const other of others) {
    const name = [...other.names.keys()].find(each => first?.names.has(each))
    const include = [...found].find(([, path]) => path === other.schema.source.path)?.[0]
    const definition = name === undefined ? undefined : first?.names.get(name)
    if (include && definition && first)
      scope.report(
        messages.ambiguousInclude(
          placeOf(scope, include),
          `${prefix}.${definition.name}`,
          placeOf(first, definition.node.name),
        ),
      )
  }
}

const isAbsolute = (path: string): boolean => /^(?:[A-Za-z]:)?[\\/]/.test(path)
