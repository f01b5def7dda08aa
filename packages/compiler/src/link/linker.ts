/**
 * What need not be linked again. Files that include each other are linked in one go, as a unit, and a file that is on no such circle by itself. Where
 * what was loaded of a unit and the units that it includes are those of last time, so is the unit. Where only those that it includes are
 * others, and everything that linking it has asked of them has the same answers (`looks.ts`), all that was found is said again, and its Schemas
 * are made when somebody asks for them. So a Schema never leads to an old one, and can be told from a newer one of its file by its identity.
 */
import type { Finding } from '../diagnostic.ts'
import type { Files, Loaded } from '../load.ts'
import type { Policies } from '../policies.ts'
import type { Definition, Schema, Struct } from '../schema.ts'
import { components } from './components.ts'
import { type Face, Faces } from './faces.ts'
import { type Linked, link } from './link.ts'
import { type Answers, hold, type Looks, Watch } from './looks.ts'

/** What came of linking a unit, and stands while the answers do that it was given. */
export interface Outcome {
  readonly findings: ReadonlyMap<Loaded, readonly Finding[]>
  readonly faces: ReadonlyMap<string, Face>
  readonly looks: Looks
}

/** Files to be linked in one go. */
export interface Unit {
  readonly members: readonly Loaded[]
  /** One for each include that leads elsewhere. */
  readonly includes: readonly Unit[]
  readonly outcome: Outcome
}

/** What printing sees of other files. */
export interface Seen {
  /** What a definition shows to the modules of others beside what it says of itself. */
  shown(definition: Definition): string
  /** The structs into which one looks for the module of a file, beside those of which it gives values. */
  spelt(schema: Schema): readonly Struct[]
}

export class Linker {
  /** The last unit with a file, by the path of that. */
  readonly #remembered = new Map<string, Unit>()
  /** The units of files that were loaded together, by path: nothing is compared twice for them. */
  readonly #units = new WeakMap<Files, Map<string, Unit>>()
  /** What the units are that have been linked. */
  readonly #linked = new WeakMap<Unit, ReadonlyMap<string, Linked>>()
  /** What came out when it was linked the last time, perhaps with older includes: a new outcome is compared with that. */
  readonly #latest = new WeakMap<Outcome, ReadonlyMap<string, Linked>>()
  readonly #policies: Policies
  readonly #seen: Seen
  readonly #faces: Faces

  constructor(policies: Policies, seen: Seen) {
    this.#policies = policies
    this.#seen = seen
    this.#faces = new Faces(seen.shown)
  }

  /** The unit of the file at `root`. */
  link(root: string, files: Files): Unit {
    const units = this.#units.get(files) ?? new Map<string, Unit>()
    this.#units.set(files, units)
    const unlinked = (path: string) =>
      [...(files.get(path)?.includes.values() ?? [])].filter(other => !units.has(other))
    const now: Answers = {
      face: path => units.get(path)?.outcome.faces.get(path),
      source: path => files.get(path)?.document.source,
    }
    const last = this.#remembered.get(root)
    const isCurrent =
      last?.members.every(each => files.get(pathOf(each)) === each) &&
      last.includes.every(each => units.get(pathOf(each.members[0])) === each)
    if (last && isCurrent) for (const each of last.members) units.set(pathOf(each), last)
    if (!units.has(root))
      for (const paths of components(root, unlinked)) {
        const members = paths.sort().flatMap(path => files.get(path) ?? [])
        const unit = this.#unit(members, included(members, units), now)
        for (const path of paths) {
          units.set(path, unit)
          this.#remembered.set(path, unit)
        }
      }
    const unit = units.get(root)
    if (!unit) throw new Error('invariant: the file that was asked for is among those that were linked')
    return unit
  }

  /** The Schema of a file of a unit. */
  schema(unit: Unit, path: string): Schema {
    const linked = this.#files(unit).get(path)
    if (!linked) throw new Error('invariant: a unit has the Schemas of its files')
    return linked.schema
  }

  #unit(members: readonly Loaded[], includes: readonly Unit[], now: Answers): Unit {
    const last = this.#remembered.get(pathOf(members[0]))
    if (last && isSame(last.members, members)) {
      if (isSame(last.includes, includes)) return last
      if (hold(last.outcome.looks, now)) return { members, includes, outcome: last.outcome }
    }
    const watch = new Watch(now)
    const linked = this.#link(members, includes, each => watch.over(each))
    const before = (path: string) => {
      const unit = this.#remembered.get(path)
      return unit && this.#latest.get(unit.outcome)?.get(path)
    }
    const outcome = {
      findings: new Map([...linked.values()].map(each => [each.file, each.findings])),
      faces: this.#faces.of(linked, before),
      looks: watch.looks(
        linked,
        [...linked.values()].flatMap(({ schema, valued }) => [...valued, ...this.#seen.spelt(schema)]),
      ),
    }
    const unit = { members, includes, outcome }
    this.#linked.set(unit, linked)
    this.#latest.set(outcome, linked)
    return unit
  }

  /** The files of a unit, linked now if they are not yet. */
  #files(unit: Unit): ReadonlyMap<string, Linked> {
    const isLinked = this.#linked.has(unit)
    // Those that it includes come before it, so that none waits for another one: a chain of includes may be long.
    for (const each of isLinked ? [] : components(unit, ({ includes }) => includes).flat()) {
      if (this.#linked.has(each)) continue
      const linked = this.#link(each.members, each.includes, other => other)
      this.#faces.restore(linked, each.outcome.faces)
      this.#linked.set(each, linked)
      this.#latest.set(each.outcome, linked)
    }
    return this.#linked.get(unit) ?? new Map<string, never>()
  }

  #link(
    members: readonly Loaded[],
    includes: readonly Unit[],
    show: (linked: Linked) => Linked,
  ): ReadonlyMap<string, Linked> {
    const others = new Map<string, Linked>()
    for (const unit of includes) for (const [path, linked] of this.#files(unit)) others.set(path, linked)
    const linkedAt = (path: string) => {
      const found = others.get(path)
      return found && show(found)
    }
    return link(members, linkedAt, this.#policies)
  }
}

function included(members: readonly Loaded[], units: ReadonlyMap<string, Unit>): readonly Unit[] {
  return members.flatMap(({ includes }) => [...includes.values()].flatMap(path => units.get(path) ?? []))
}

const pathOf = (file: Loaded | undefined): string => file?.document.source.path ?? ''

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])
