/**
 * Structs that hold each other in a circle. Where fields are filled in when they are absent, such a struct has no end, so a field on a
 * circle is there when it is set, like an optional one. (In C++ it is a pointer, which is nowhere written down.)
 *
 * Which fields those are must not depend on the file that is compiled: all fields inside a circle, and no others.
 */
import { type Definition, type Field, isFilled, resolve, type Struct } from '../schema.ts'
import type { Draft } from './draft.ts'

/** Of files that include each other: nothing that they include beside leads back to them. */
export function openCircles(definitions: Iterable<Definition>): void {
  const structs = [...definitions].filter(isStruct)
  const circles = new Circles(structs)
  for (const struct of structs) circles.visit(struct)
  for (const struct of structs)
    for (const { field, target } of filled(struct))
      if (circles.of(struct) === circles.of(target)) (field as Draft<Field>).requiredness = 'optional'
}

const isStruct = (definition: Definition): definition is Struct =>
  definition.kind === 'struct' || definition.kind === 'exception'

/** The fields that are filled in with a struct when they are absent. */
function filled({ fields }: Struct): readonly { readonly field: Field; readonly target: Struct }[] {
  return fields.flatMap(field => {
    if (!isFilled(field)) return []
    const target = resolve(field.type)
    return target.kind === 'struct' || target.kind === 'exception' ? [{ field, target }] : []
  })
}

interface Visit {
  readonly struct: Struct
  readonly targets: Iterator<Struct>
  readonly index: number
  low: number
}

/** Tarjan's strongly connected components, without recursion: a chain of structs may be as long as a file. */
class Circles {
  readonly #circles = new Map<Struct, number>()
  readonly #visits = new Map<Struct, Visit>()
  readonly #open: Struct[] = []
  readonly #own: ReadonlySet<Struct>

  constructor(structs: Iterable<Struct>) {
    this.#own = new Set(structs)
  }

  /** The number of the circle that a struct is on; one that is on none has a number of its own. */
  of(struct: Struct): number | undefined {
    return this.#circles.get(struct)
  }

  visit(root: Struct): void {
    if (this.#visits.has(root)) return
    const path = [this.#enter(root)]
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.targets.next()
      if (!next.done) {
        const known = this.#visits.get(next.value)
        if (!known) path.push(this.#enter(next.value))
        else if (!this.#circles.has(next.value)) top.low = Math.min(top.low, known.index)
        continue
      }
      path.pop()
      const parent = path.at(-1)
      if (parent) parent.low = Math.min(parent.low, top.low)
      if (top.low === top.index) this.#close(top)
    }
  }

  #enter(struct: Struct): Visit {
    const index = this.#visits.size
    const targets = filled(struct).flatMap(({ target }) => (this.#own.has(target) ? [target] : []))
    const visit = { struct, targets: targets.values(), index, low: index }
    this.#visits.set(struct, visit)
    this.#open.push(struct)
    return visit
  }

  #close({ struct, index }: Visit): void {
    for (let last = this.#open.pop(); last; last = this.#open.pop()) {
      this.#circles.set(last, index)
      if (last === struct) return
    }
  }
}
