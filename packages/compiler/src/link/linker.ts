/**
 * What need not be linked again. Files that include each other are linked in one go, and a file that is on no such circle by itself; what comes out
 * depends on nothing but what was loaded of them and the Schemas of the files that they include beside. Where all of that is the same as last
 * time, so is the result, with all that was found in it. A Schema can therefore be told from a newer one of its file by its identity.
 */
import type { Files, Loaded } from '../load.ts'
import type { Policies } from '../policies.ts'
import { components } from './components.ts'
import { type Linked, link } from './link.ts'

/** What was linked in one go. */
interface Unit {
  readonly members: readonly Loaded[]
  /** One for each include that leads elsewhere. */
  readonly includes: readonly Unit[]
  readonly files: ReadonlyMap<string, Linked>
}

export class Linker {
  /** The last unit with a file, by the path of that. */
  readonly #remembered = new Map<string, Unit>()
  /** The units of files that were loaded together, by path: nothing is compared twice for them. */
  readonly #units = new WeakMap<Files, Map<string, Unit>>()
  readonly #policies: Policies

  constructor(policies: Policies) {
    this.#policies = policies
  }

  /** All that the file at `root` reaches by including, the farthest first, and that file itself. */
  link(root: string, files: Files): readonly Linked[] {
    const units = this.#units.get(files) ?? new Map<string, Unit>()
    this.#units.set(files, units)
    const unlinked = (path: string) =>
      [...(files.get(path)?.includes.values() ?? [])].filter(other => !units.has(other))
    if (!units.has(root))
      for (const paths of components(root, unlinked)) {
        const unit = this.#unit(
          paths.sort().flatMap(path => files.get(path) ?? []),
          units,
        )
        for (const path of paths) units.set(path, unit)
      }
    return reached(units.get(root))
  }

  /** The unit of these files, all of whose includes have one in `units`. */
  #unit(members: readonly Loaded[], units: ReadonlyMap<string, Unit>): Unit {
    const includes: Unit[] = []
    for (const member of members)
      for (const path of member.includes.values()) {
        const unit = units.get(path)
        if (unit) includes.push(unit)
      }
    const first = members[0]?.document.source.path ?? ''
    const last = this.#remembered.get(first)
    if (last && isSame(last.members, members) && isSame(last.includes, includes)) return last
    const unit = {
      members,
      includes,
      files: link(members, path => units.get(path)?.files.get(path), this.#policies),
    }
    this.#remembered.set(first, unit)
    return unit
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])

function reached(root: Unit | undefined): readonly Linked[] {
  const units = new Set(root && [root])
  for (const unit of units) for (const other of unit.includes) units.add(other)
  const linked: Linked[] = []
  for (const unit of [...units].reverse()) for (const each of unit.files.values()) linked.push(each)
  return linked
}
