/**
 * What hangs together: the groups of nodes that lead to each other, directly or not (Tarjan's strongly connected components). Without recursion,
 * since a chain of files may be as long as anybody likes.
 */

interface Visit<T> {
  readonly node: T
  readonly targets: Iterator<T>
  readonly index: number
  low: number
}

/** Each group that `root` leads to, its own included, after those that it leads to. */
export function components<T>(root: T, targetsOf: (node: T) => Iterable<T>): readonly T[][] {
  const groups: T[][] = []
  const visits = new Map<T, Visit<T>>()
  /** What has been visited and has no group yet. */
  const open: T[] = []
  const isOpen = new Set<T>()

  const enter = (node: T): Visit<T> => {
    const index = visits.size
    const visit = { node, targets: targetsOf(node)[Symbol.iterator](), index, low: index }
    visits.set(node, visit)
    open.push(node)
    isOpen.add(node)
    return visit
  }

  const path = [enter(root)]
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const next = top.targets.next()
    if (!next.done) {
      const known = visits.get(next.value)
      if (!known) path.push(enter(next.value))
      else if (isOpen.has(next.value)) top.low = Math.min(top.low, known.index)
      continue
    }
    path.pop()
    const parent = path.at(-1)
    if (parent) parent.low = Math.min(parent.low, top.low)
    if (top.low !== top.index) continue
    const group = open.splice(open.lastIndexOf(top.node))
    for (const node of group) isOpen.delete(node)
    groups.push(group)
  }
  return groups
}
