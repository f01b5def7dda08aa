/**
 * What members and definitions end with. Those of one kind in one place all end like most of them do: with a comma, a semicolon or nothing. Values,
 * arguments and annotations always end with commas, and types have them in between.
 */
import type { Item, List } from './tree.ts'

export type Separator = Item['separator']

/** What the items of a list end with, when each of them has a line. */
export function separators({ content, items }: Pick<List, 'content' | 'items'>): readonly Separator[] {
  if (content === 'values') return items.map(() => ',')
  if (content === 'types') return items.map((_, i) => (i < items.length - 1 ? ',' : ''))
  const habits = new Map([...byKind(items)].map(([kind, alike]) => [kind, habit(alike)]))
  return items.map((item, i) => {
    const usual = braced.has(item.kind) ? '' : (habits.get(item.kind) ?? '')
    return usual === '' && isNeeded(item, items[i + 1]) ? item.separator : usual
  })
}

/** Definitions that end with a bracket. Neither Apache's nor Meta's compiler wants a separator behind it. */
const braced: ReadonlySet<string> = new Set([
  'enum',
  'senum',
  'struct',
  'union',
  'exception',
  'service',
  'interaction',
])

function byKind(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const found = new Map<string, Item[]>()
  for (const item of items) {
    const alike = found.get(item.kind)
    if (alike) alike.push(item)
    else found.set(item.kind, [item])
  }
  return found
}

/** What most of them end with. The last one is not counted when it ends with nothing, and of two as frequent the first one wins. */
function habit(items: readonly Item[]): Separator {
  const counts = new Map<Separator, number>()
  for (const [i, { separator }] of items.entries())
    if (separator !== '' || i < items.length - 1) counts.set(separator, (counts.get(separator) ?? 0) + 1)
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return most?.[0] ?? ''
}

/** Words that would go on with the member in front of them, and that tell a dialect only behind a separator. */
const clinging: ReadonlySet<string> = new Set([
  'throws',
  'xsd_optional',
  'xsd_nillable',
  'xsd_attrs',
  'interaction',
  'performs',
])

/** Whether a separator that the others do without says something: what a doc speaks of, or where an item ends. */
function isNeeded({ inner }: Item, next: Item | undefined): boolean {
  const [first] = next?.parts ?? []
  return inner.some(({ isDoc }) => isDoc) || (first?.kind === 'word' && clinging.has(first.text))
}
