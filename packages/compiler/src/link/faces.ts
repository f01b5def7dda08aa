/**
 * What others can see of a file, as answers that can be compared. A definition answers with a stamp, which stays the same when its file is
 * linked again and it still means the same, with all that it leads to. What has fields shows them to few of those who name it, so they are no part
 * of that stamp and have one of their own, which is no part of any other. Where something stands and what its comment says are in neither: whoever
 * shows a place of another file depends on the text of that file (`looks.ts`).
 */
import { type Definition, isStruct, type Schema, type Struct, type StructValue } from '../schema.ts'
import type { Linked } from './link.ts'

export type Answer = number | string | undefined

/** The answers of one file, by question. */
export type Face = ReadonlyMap<string, Answer>

/** What everybody asks of a file that they include. Questions about one thing of it are a kind of name, a space, and the name. */
export const file = 'file'

/** What its definitions are called in the world. */
export const uris = 'uris'

export class Faces {
  readonly #stamps = new WeakMap<object, number>()
  /** Those of what structs hold. */
  readonly #insides = new WeakMap<Struct, number>()
  readonly #shown: (definition: Definition) => string
  #latest = 0

  /** `shown` tells what a definition shows to the modules of others beside what it says of itself. */
  constructor(shown: (definition: Definition) => string) {
    this.#shown = shown
  }

  /** The faces of files that were linked in one go, by path. `before` is what each was when it was linked the last time. */
  of(files: ReadonlyMap<string, Linked>, before: (path: string) => Linked | undefined): Map<string, Face> {
    const last = this.#same(files, before)
    for (const { scope } of files.values())
      for (const [, definition] of scope.names) {
        const same = last.get(definition)
        this.#stamps.set(definition, (same && this.#stamps.get(same)) ?? ++this.#latest)
      }
    for (const { scope } of files.values())
      for (const [, definition] of scope.names) {
        if (!isStruct(definition)) continue
        const same = last.get(definition)
        const isSameInside = same && isStruct(same) && this.#isSameInside(same, definition)
        this.#insides.set(definition, (isSameInside && this.#insides.get(same)) || ++this.#latest)
      }
    return new Map([...files].map(([path, linked]) => [path, this.#face(linked)]))
  }

  /** Files that were linked once more and mean what they did then. */
  restore(files: ReadonlyMap<string, Linked>, faces: ReadonlyMap<string, Face>): void {
    for (const [path, { scope }] of files)
      for (const [name, definition] of scope.names) {
        const stamp = faces.get(path)?.get(`name ${name}`)
        if (typeof stamp === 'number') this.#stamps.set(definition, stamp)
        const inside = faces.get(path)?.get(`inside ${name}`)
        if (typeof inside === 'number' && isStruct(definition)) this.#insides.set(definition, inside)
      }
  }

  #face({ schema, scope }: Linked): Face {
    const face = new Map<string, Answer>([[file, factsOf(schema)]])
    for (const [name, definition] of scope.names) {
      face.set(`name ${name}`, this.#stamps.get(definition))
      if (isStruct(definition)) face.set(`inside ${name}`, this.#insides.get(definition))
    }
    face.set(uris, [...scope.uris().keys()].join('\n'))
    for (const [prefix, scopes] of scope.prefixes)
      face.set(`prefix ${prefix}`, scopes.map(each => each.schema.source.path).join('\n'))
    for (const prefix of scope.lost.keys()) face.set(`lost ${prefix}`, prefix)
    return face
  }

  /** The definitions that show what they did before, each with the one that it was. */
  #same(
    files: ReadonlyMap<string, Linked>,
    before: (path: string) => Linked | undefined,
  ): ReadonlyMap<Definition, Definition> {
    const same = new Map<Definition, Definition>()
    const fresh = new Set<unknown>()
    for (const [path, { schema, scope }] of files) {
      const last = before(path)
      for (const [name, definition] of scope.names) {
        fresh.add(definition)
        const old = last?.scope.names.get(name)
        if (last && old && factsOf(last.schema) === factsOf(schema)) same.set(definition, old)
      }
    }
    // All of them may be the same until one is seen that is not; then those that lead to it are not the same either.
    const users = new Map<unknown, Definition[]>()
    const different = [...fresh].filter(each => !same.has(each as Definition))
    for (const [definition, old] of same) {
      const leadsTo = (was: object, is: object): boolean => {
        if (!fresh.has(is)) return this.#stamps.get(was) === this.#stamps.get(is)
        const others = users.get(is)
        if (others) others.push(definition)
        else users.set(is, [definition])
        return same.get(is as Definition) === was
      }
      const isDefinition = (each: object) => fresh.has(each) || this.#stamps.has(each)
      if (
        this.#shown(old) !== this.#shown(definition) ||
        !isSame(outside(old), outside(definition), { isDefinition, leadsTo })
      )
        different.push(definition)
    }
    for (const each of different)
      for (const user of users.get(each) ?? []) if (same.delete(user)) different.push(user)
    for (const each of different) same.delete(each as Definition)
    return same
  }

  /** Whether structs that show the same hold the same. */
  #isSameInside(was: Struct, is: Struct): boolean {
    const isDefinition = (each: object) => this.#stamps.has(each)
    const leadsTo = (a: object, b: object) => this.#stamps.get(a) === this.#stamps.get(b)
    return isSame([was.node, was.fields], [is.node, is.fields], { isDefinition, leadsTo })
  }
}

/** What a definition says of itself to those who name it. */
function outside(definition: Definition): object {
  if (!isStruct(definition)) return { ...definition }
  const { node, fields, ...shown } = definition
  return shown
}

/** What there is to know of a file beside its definitions. */
const factsOf = ({ dialect, package: path }: Schema): string => `${dialect} ${path ?? ''}`

interface Borders {
  readonly isDefinition: (each: object) => boolean
  /** Whether a definition that one leads to is the same as that to which the other one does. */
  readonly leadsTo: (a: object, b: object) => boolean
}

/** Whether two pieces of data are the same up to the definitions that they lead to. */
function isSame(a: unknown, b: unknown, borders: Borders): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (borders.isDefinition(a) || borders.isDefinition(b)) return borders.leadsTo(a, b)
  if (Array.isArray(a)) return Array.isArray(b) && areSame(a, b, borders)
  if (a instanceof Uint8Array) return b instanceof Uint8Array && areSame(a, b, borders)
  if (a instanceof Map) return b instanceof Map && areSame(named(a), named(b), borders)
  if (isSchema(a)) return isSchema(b) && a.source.path === b.source.path
  const [some, others] = [entriesOf(a), entriesOf(b)]
  for (const key in some) if (isCompared(key) && !isSame(some[key], others[key], borders)) return false
  for (const key in others) if (!(key in some) && isCompared(key)) return false
  return true
}

function areSame(a: ArrayLike<unknown>, b: ArrayLike<unknown>, borders: Borders): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!isSame(a[i], b[i], borders)) return false
  return true
}

/** The fields of a value by name: they are those of its struct, which is a definition and looked at in its own turn. */
const named = (fields: StructValue['fields']) => Array.from(fields, ([{ name }, value]) => [name, value])

const isSchema = (each: object): each is Schema => 'kind' in each && each.kind === 'schema'

/** Plain data by its keys. */
const entriesOf = (each: object) => each as Readonly<Record<string, unknown>>

/** Not where something was written, nor the comment in front of it. */
const isCompared = (key: string): boolean => key !== 'start' && key !== 'end' && key !== 'doc'
