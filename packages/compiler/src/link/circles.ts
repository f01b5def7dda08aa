/**
 * Structs that hold each other in a circle. Where fields are filled in when they are absent, such a struct has no end, so a field that is filled
 * in on a circle is there when it is set, like an optional one. (In C++ it is a pointer, which is nowhere written down.)
 *
 * Which fields those are must not depend on the file that is compiled: all fields inside a circle, and no others.
 */
import { type Definition, type Field, isFilled, resolve, type Struct } from '../schema.ts'
import type { Draft } from './draft.ts'

/** Of files that include each other: nothing that they include beside leads back to them. */
export function openCircles(definitions: Iterable<Definition>): void {
  const structs = [...definitions].filter(isStruct)
  const own = new Set(structs)
  // What is required in a struct is filled in with it.
  const circles = new Circles<Struct>(struct =>
    heldBy(struct, field => isFilled(field) || field.requiredness === 'required').flatMap(({ target }) =>
      own.has(target) ? [target] : [],
    ),
  )
  for (const struct of structs)
    for (const { field, target } of heldBy(struct, isFilled))
      if (own.has(target) && circles.hold(struct, target)) (field as Draft<Field>).requiredness = 'optional'
}

const isStruct = (definition: Definition): definition is Struct =>
  definition.kind === 'struct' || definition.kind === 'exception'

export interface Held {
  readonly field: Field
  readonly target: Struct
}

/** The fields of a kind that are structs themselves. */
export function heldBy({ fields }: Struct, isWanted: (field: Field) => boolean): readonly Held[] {
  return fields.flatMap(field => {
    if (!isWanted(field) || !field.type) return []
    const target = resolve(field.type)
    return target.kind === 'struct' || target.kind === 'exception' ? [{ field, target }] : []
  })
}

interface Visit<T> {
  readonly node: T
  readonly targets: Iterator<T>
  readonly index: number
  low: number
}

/** Tarjan's strongly connected components, without recursion: a chain of structs may be as long as a file. */
export class Circles<T extends object> {
  readonly #targets: (node: T) => readonly T[]
  readonly #circles = new Map<T, number>()
  readonly #visits = new Map<T, Visit<T>>()
  readonly #open: T[] = []

  constructor(targets: (node: T) => readonly T[]) {
    this.#targets = targets
  }

  /** Whether a way from `node` to `target`, one of those that it leads to at once, leads back again. */
  hold(node: T, target: T): boolean {
    this.#visit(node)
    return this.#circles.get(node) === this.#circles.get(target)
  }

  #visit(root: T): void {
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

  #enter(node: T): Visit<T> {
    const index = this.#visits.size
    const visit = { node, targets: this.#targets(node).values(), index, low: index }
    this.#visits.set(node, visit)
    this.#open.push(node)
    return visit
  }

  #close({ node, index }: Visit<T>): void {
    for (let last = this.#open.pop(); last; last = this.#open.pop()) {
      this.#circles.set(last, index)
      if (last === node) return
    }
  }
}
