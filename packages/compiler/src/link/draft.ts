/** Unfinished Schemas: every definition by its name, before anything in it is resolved. */
import type * as ast from '../ast.ts'
import type { Finding } from '../diagnostic.ts'
import { basename } from '../host.ts'
import * as messages from '../messages/index.ts'
import type * as schema from '../schema.ts'
import { placeOf, type Scope, sharedName } from './scope.ts'

const maxGuesses = 100

/** What this folder finishes; each cast to it marks a place that does. */
export type Draft<T> = { -readonly [K in keyof T]: T[K] }

/** Stands for a part that is not there yet, or could not be found: then what has it is broken, and stays until all that is wrong has been said. */
export const unresolved = undefined as never

/** A Schema to finish, and the names in it; includes are added to both. */
export interface Declared {
  readonly schema: Draft<schema.Schema> & { readonly includes: schema.Include[] }
  readonly scope: Scope
  readonly uris: Map<string, schema.Definition>
  readonly prefixes: Map<string, readonly Scope[]>
  readonly lost: Map<string, true>
  readonly hasGuessed: () => boolean
}

/** What the names of a file are known by in others: its own name, without its last extension. */
export const prefixOf = (path: string): string => basename(path).replace(/\.[^.]*$/, '')

/** What an include is known by. */
export const includePrefix = ({ alias, path }: ast.Include): string => alias?.text ?? prefixOf(path.value)

/** The shell of a Schema: each definition by name, with nothing in it yet. */
export function declare(document: ast.Document, report: (finding: Finding) => void): Declared {
  const { source } = document
  const path = document.headers.find(header => header.kind === 'package')?.path?.value
  const definitions: schema.Definition[] = []
  const schema: Declared['schema'] = {
    kind: 'schema',
    source,
    document,
    dialect: document.dialect,
    prefix: prefixOf(source.path),
    ...(path !== undefined && { package: path }),
    structured: [],
    includes: [],
    definitions,
  }
  const names = new Map<string, schema.Definition>()
  const prefixes = new Map<string, readonly Scope[]>()
  const uris = new Map<string, schema.Definition>()
  const lost = new Map(document.lost.map(name => [name, true] as const))
  let guesses = maxGuesses
  const scope: Scope = {
    schema,
    names,
    uris: () => uris,
    prefixes,
    lost,
    report,
    mayGuess: () => guesses-- > 0,
  }
  const types = new Map<string, ast.Definition>()
  if (document.dialect === 'apache')
    for (const node of document.definitions) if (node.kind !== 'const') types.set(node.name.text, node)
  for (const node of document.definitions) {
    const { text } = node.name
    const at = placeOf(scope, node.name)
    const type = node.kind === 'const' ? types.get(text) : undefined
    const name = type ? sharedName(text) : text
    const first = names.get(name)
    const definition = shell(node, name, schema)
    if (first) report(messages.duplicateName(at, text, placeOf(scope, first.node.name)))
    else {
      names.set(name, definition)
      if (type) report(messages.sharedName(at, name, type.kind, placeOf(scope, type.name)))
    }
    // What is wrong inside of a second one is said as well.
    definitions.push(definition)
  }
  return { schema, scope, uris, prefixes, lost, hasGuessed: () => guesses < maxGuesses }
}

/** What a definition is before anything in it is resolved. */
function shell(node: ast.Definition, name: string, schema: schema.Schema): schema.Definition {
  const common = { name, schema, structured: [] }
  switch (node.kind) {
    case 'const':
      return { kind: 'const', ...common, node, type: unresolved, value: unresolved }
    case 'typedef':
      return { kind: 'typedef', ...common, node, type: unresolved, isNew: false }
    case 'senum':
      return { kind: 'typedef', ...common, node, type: { kind: 'base', name: 'string' }, isNew: false }
    case 'enum':
      return { kind: 'enum', ...common, node, values: enumValues(node), byName: false, isClosed: false }
    case 'struct':
    case 'union':
    case 'exception':
      return { kind: node.kind, ...common, node, fields: [] }
    case 'service':
      return { kind: 'service', ...common, node, functions: [] }
    case 'interaction':
      return { kind: 'interaction', ...common, node, functions: [] }
  }
}

export const isBroken = (definition: schema.Definition): boolean =>
  (definition.kind === 'const' && definition.value === unresolved) ||
  (definition.kind === 'typedef' && definition.type === unresolved)

export const isWhole = ({ id, type }: schema.Field): boolean => id !== unresolved && type !== unresolved

/** Values count on from the one before; the first is 0. */
function enumValues(node: ast.Enum): readonly schema.EnumValue[] {
  let next = 0n
  return node.values.map(value => {
    const number = value.value?.value ?? next
    next = number + 1n
    return { kind: 'enum-value', name: value.name.text, node: value, value: Number(number), structured: [] }
  })
}

/** What is broken, or there twice, has been reported; of each name, the first stays. */
export function dropBroken(schema: Draft<schema.Schema>, { names }: Scope): void {
  schema.definitions = schema.definitions.filter(each => names.get(each.name) === each)
  for (const definition of schema.definitions)
    switch (definition.kind) {
      case 'enum':
        ;(definition as Draft<schema.Enum>).values = firstOfEach(definition.values, each => each.name)
        break
      case 'struct':
      case 'union':
      case 'exception':
        dropBrokenFields(definition)
        break
      case 'service':
      case 'interaction':
        ;(definition as Draft<schema.Service | schema.Interaction>).functions = firstOfEach(
          definition.functions.filter(each => each.result !== unresolved),
          each => each.name,
        )
        for (const { args, result } of definition.functions)
          for (const group of [args, result]) dropBrokenFields(group)
        break
      case 'const':
      case 'typedef':
    }
}

function dropBrokenFields(group: schema.FieldGroup): void {
  const byId = firstOfEach(group.fields.filter(isWhole), each => each.id)
  ;(group as Draft<schema.FieldGroup>).fields = firstOfEach(byId, each => each.name)
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => unknown): readonly T[] {
  const seen = new Set<unknown>()
  return items.filter(item => !seen.has(key(item)) && seen.add(key(item)))
}
