/**
 * What need not be linked again. Files that include each other are linked in one go, and a file that is on no such circle by itself; what comes out
 * depends on nothing but their Documents and the Schemas of the files that they include beside. Where all of these are the same as last
 * time, so is the result, with all that was found in it. A Schema can therefore be told from a newer one of its file by its identity.
 */
import type { Files, Loaded } from '../load.ts'
import { components } from './components.ts'
import { type FormOptions, type Linked, link } from './link.ts'

/** What was linked in one go. */
interface Unit {
  /** What it depends on. */
  readonly key: readonly unknown[]
  readonly files: ReadonlyMap<string, Linked>
  readonly includes: ReadonlySet<Unit>
}

export class Linker {
  /** The last unit with a file, by the path of that. */
  readonly #remembered = new Map<string, Unit>()
  /** Where a file belongs as it was loaded; what is loaded once for many is compared once. */
  readonly #units = new WeakMap<Loaded, Unit>()
  readonly #options: FormOptions

  constructor(options: FormOptions) {
    this.#options = options
  }

  /** All that the file at `root` reaches by including, the farthest first, and that file itself. */
  link(root: string, files: Files): ReadonlyMap<string, Linked> {
    const unitOf = (path: string): Unit | undefined => {
      const file = files.get(path)
      return file && this.#units.get(file)
    }
    const unlinked = (path: string) =>
      [...(files.get(path)?.includes.values() ?? [])].filter(other => !unitOf(other))
    if (!unitOf(root))
      for (const paths of components(root, unlinked)) {
        const members = paths.sort().flatMap(path => files.get(path) ?? [])
        const unit = this.#unit(members, unitOf)
        for (const file of members) this.#units.set(file, unit)
      }
    return reached(unitOf(root))
  }

  /** The unit of these files, all of whose includes have one. */
  #unit(members: readonly Loaded[], unitOf: (path: string) => Unit | undefined): Unit {
    const fileAt = (path: string) => unitOf(path)?.files.get(path)
    const key = members.flatMap(({ document, includes }) => [
      document,
      ...[...includes].flatMap(([node, path]) => [node, fileAt(path)?.schema ?? path]),
    ])
    const first = members[0]?.document.source.path ?? ''
    const known = this.#remembered.get(first)
    if (known && isSame(known.key, key)) return known
    const includes = members.flatMap(each => [...each.includes.values()].flatMap(path => unitOf(path) ?? []))
    const unit = { key, files: link(members, fileAt, this.#options), includes: new Set(includes) }
    this.#remembered.set(first, unit)
    return unit
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])

function reached(root: Unit | undefined): ReadonlyMap<string, Linked> {
  const units = new Set(root && [root])
  for (const unit of units) for (const other of unit.includes) units.add(other)
  return new Map([...units].reverse().flatMap(({ files }) => [...files]))
}
