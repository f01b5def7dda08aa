/**
 * Names: what a name in one file stands for. A name is one of the file's own definitions, or the prefix of an included file, a
 * dot, and one of its definitions. Only direct includes are visible.
 */
import type * as ast from '../ast.ts'
import type { Finding } from '../diagnostic.ts'
import { relative } from '../host.ts'
import * as messages from '../messages/index.ts'
import { type Const, type Definition, type Enum, type EnumValue, resolve, type Schema } from '../schema.ts'
import type { Span } from '../source.ts'

/** As much of a map as linking needs; who asks for what of other files is noted (`looks.ts`). */
export interface Names<T> extends Iterable<readonly [string, T]> {
  get(name: string): T | undefined
  has(name: string): boolean
  keys(): Iterable<string>
}

export interface Scope {
  readonly schema: Schema
  readonly names: Names<Definition>
  /** The same definitions by their names in the world, as far as they have some. */
  readonly uris: () => ReadonlyMap<string, Definition>
  /** Two includes with the same base name share a prefix. */
  readonly prefixes: Names<readonly Scope[]>
  /** The prefixes of includes that were not found, and what may be the names of definitions that could not be read. */
  readonly lost: Names<true>
  readonly report: (finding: Finding) => void
  /** Guessing what was meant looks at every name there is: only the first mistakes of a file are worth that. */
  readonly mayGuess: () => boolean
}

export const placeOf = (scope: { readonly schema: Schema }, span: Span): messages.Place => ({
  source: scope.schema.source,
  span,
})

/** What `name` stands for, if anything. */
export function lookup(scope: Scope, name: string): Definition | undefined {
  const own = scope.names.get(name)
  if (own) return own
  const [prefix, last] = splitName(name)
  // Meta's compiler lets a file name itself.
  if (prefix === scope.schema.prefix && scope.schema.dialect === 'fbthrift') {
    const found = scope.names.get(last)
    if (found) return found
  }
  for (const other of scope.prefixes.get(prefix) ?? []) {
    const found = other.names.get(last)
    if (found) return found
  }
  return undefined
}

/** What the Schema calls a constant whose name is that of a type as well, which Apache's compiler allows: a module has one name for both. */
export const sharedName = (name: string): string => `${name}$const`

/** What the file of `scope` calls a definition; its plain name if no include brings it. */
export function visibleName(scope: Scope, { schema, name }: Definition): string {
  if (schema === scope.schema) return name
  for (const [prefix, others] of scope.prefixes)
    if (others.some(other => other.schema === schema)) return `${prefix}.${name}`
  return name
}

export type NamedValue =
  | { readonly kind: 'constant'; readonly constant: Const; readonly home: Scope }
  | { readonly kind: 'member'; readonly enum: Enum; readonly value: EnumValue }

/** The constant, or the value of an enum, that `name` stands for. */
export function lookupValue(scope: Scope, name: string): NamedValue | undefined {
  const found = lookup(scope, name)
  const isType = found !== undefined && found.kind !== 'const'
  const definition = isType ? lookup(scope, sharedName(name)) : found
  const [head, last] = splitName(name)
  if (definition?.kind === 'const') {
    const included = scope.prefixes.get(head)?.find(({ schema }) => schema === definition.schema)
    return { kind: 'constant', constant: definition, home: included ?? scope }
  }
  const named = lookup(scope, head)
  const owner = named?.kind === 'typedef' && named.type ? resolve(named.type) : named
  if (owner?.kind !== 'enum') return undefined
  const value = enumValue(owner, 'name', last)
  return value && { kind: 'member', enum: owner, value }
}

const indexes = new WeakMap<
  Enum,
  Readonly<Record<'name' | 'value', ReadonlyMap<string | number, EnumValue>>>
>()

/** The value of an enum with a name or a number; of several, the first. */
export function enumValue(owner: Enum, by: 'name' | 'value', wanted: string | number): EnumValue | undefined {
  let index = indexes.get(owner)
  if (index === undefined) {
    const reversed = [...owner.values].reverse()
    index = {
      name: new Map(reversed.map(each => [each.name, each])),
      value: new Map(reversed.map(each => [each.value, each])),
    }
    indexes.set(owner, index)
  }
  return index[by].get(wanted)
}

/** Says that `name` is unknown, and guesses what was meant; `message` knows what it should have been. */
export function reportUnknown(
  scope: Scope,
  name: ast.Name,
  message: (at: messages.Place, name: string, similar?: string) => Finding,
  wanted: (definition: Definition) => boolean,
  others: Iterable<string> = [],
): void {
  const at = placeOf(scope, name)
  const [prefix] = splitName(name.text)
  // The include that should have brought the name along has been reported already, and so has what is wrong with its definition.
  if (isLost(scope, name.text) || (prefix !== '' && isLost(scope, prefix))) return
  if (
    prefix !== '' &&
    !scope.prefixes.has(prefix) &&
    !scope.names.has(prefix) &&
    !scope.prefixes.has(splitName(prefix)[0])
  ) {
    scope.report(
      indirect(scope, at, name.text) ??
        messages.unknownPrefix(at, prefix, messages.similarName(prefix, scope.prefixes.keys())),
    )
    return
  }
  if (!scope.mayGuess()) {
    scope.report(message(at, name.text))
    return
  }
  const visible = new Set(others)
  for (const [key, definition] of scope.names) if (wanted(definition)) visible.add(key)
  for (const [key, scopes] of scope.prefixes)
    for (const { names } of scopes)
      for (const [inner, definition] of names) if (wanted(definition)) visible.add(`${key}.${inner}`)
  const qualified = [...visible].find(each => each.endsWith(`.${name.text}`))
  const type = otherTypes.get(name.text.toLowerCase())
  const meant = qualified ?? (type && visible.has(type) ? type : messages.similarName(name.text, visible))
  scope.report(message(at, name.text, meant))
}

function isLost(scope: Scope, name: string): boolean {
  const [prefix, last] = splitName(name)
  if (prefix === '') return scope.lost.has(name)
  return scope.lost.has(prefix) || (scope.prefixes.get(prefix) ?? []).some(({ lost }) => lost.has(last))
}

/** Whether a file that is included further on has the name; most people expect to find it through the include that they have. */
function indirect(scope: Scope, at: messages.Place, name: string): Finding | undefined {
  const [prefix, last] = splitName(name)
  const { schema } = scope
  const behind = schema.includes.at(-1)?.node.end
  if (behind === undefined || !scope.mayGuess()) return undefined
  for (const { node, schema: first } of schema.includes) {
    const seen = new Set([first])
    for (const each of seen) {
      if (each.prefix === prefix && each.definitions.some(definition => definition.name === last)) {
        const path = relative(schema.source.path, each.source.path).replace(/^\.\//, '')
        const through = placeOf(scope, node)
        return messages.indirectInclude(at, prefix, { path, through, behind })
      }
      for (const include of each.includes) seen.add(include.schema)
    }
  }
  return undefined
}

/** What people from other languages call Thrift's types. */
const otherTypes: ReadonlyMap<string, string> = new Map([
  ['boolean', 'bool'],
  ['bytes', 'binary'],
  ['char', 'i8'],
  ['float', 'double'],
  ['int', 'i32'],
  ['int8', 'i8'],
  ['int16', 'i16'],
  ['int32', 'i32'],
  ['int64', 'i64'],
  ['long', 'i64'],
  ['number', 'double'],
  ['short', 'i16'],
  ['size_t', 'i64'],
  ['str', 'string'],
  ['text', 'string'],
  ['uint16', 'i32'],
  ['uint32', 'i64'],
  ['uint64', 'i64'],
  ['uint8', 'i16'],
  ['unsigned', 'i64'],
])

/** `a.b.c` is `c` in `a.b`. */
function splitName(name: string): [head: string, last: string] {
  const dot = name.lastIndexOf('.')
  return [name.slice(0, Math.max(dot, 0)), name.slice(dot + 1)]
}
