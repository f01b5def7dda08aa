/**
 * What a Document tells of the shape of its text, as offsets: which tokens begin an item, and the few things that tokens by themselves do not
 * show. The Document keeps no punctuation, so the text is laid out from its tokens, and this is all that is taken from the grammar.
 */
import type * as ast from '../ast.ts'
import type { Span } from '../source.ts'

export interface Outline {
  /** Where headers, definitions, members, arguments, annotations and the parts of values begin, and what kind they are. */
  readonly items: ReadonlyMap<number, string>
  /** The ends of names that a bracket follows without a space: `ping(`, `Point{`. */
  readonly callers: ReadonlySet<number>
  /** The ends of structured annotations. */
  readonly annotations: ReadonlySet<number>
  /** The places of the braces that maps begin with. */
  readonly maps: ReadonlySet<number>
}

export function outline(document: ast.Document): Outline {
  const items = new Map<number, string>()
  const callers = new Set<number>()
  const annotations = new Set<number>()
  const maps = new Set<number>()

  const visit = (node: Node) => {
    const { kind, start, end, name } = node
    if (kind === 'structured-annotation' && end !== undefined) annotations.add(end)
    if (kind === 'map' && 'entries' in node && start !== undefined) maps.add(start)
    const isStructValue = kind === 'struct' && !('qualifiers' in node)
    if ((kind === 'function' || isStructValue) && isNode(name) && name.end !== undefined)
      callers.add(name.end)
    for (const [key, child] of Object.entries(node)) {
      if (key === 'source' || key === 'bytes') continue
      if (isNode(child)) visit(child)
      if (!Array.isArray(child)) continue
      for (const each of child) {
        if (!isNode(each)) continue
        if (!unlisted.has(key)) items.set(startOf(each), each.kind ?? key)
        visit(each)
      }
    }
  }

  visit(document)
  return { items, callers, annotations, maps }
}

/** Every list of nodes is one of items in brackets, or in the file; except for these, which stand inside of an item. */
const unlisted: ReadonlySet<string> = new Set(['qualifiers', 'structured', 'returns'])

/** The parts of a node that matter here; the entry of a map has a key in place of a span. */
interface Node extends Partial<Span> {
  readonly kind?: string
  readonly name?: unknown
  readonly key?: Node
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function startOf({ start, key }: Node): number {
  const first = start ?? key?.start
  if (first === undefined) throw new Error('invariant: an item of a list has a place')
  return first
}
