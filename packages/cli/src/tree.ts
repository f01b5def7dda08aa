/**
 * A Document or a Schema as indented text: what a node is first, then its name, its value and its place, then what it
 * contains. The trees are plain data, so nothing here knows their types.
 */
import { lineStarts, positionAt } from '@thrift-es/compiler'

type Tree = Readonly<Record<string, unknown>>

// These lead to a node that is shown elsewhere: up, into another file, or back from meaning to writing.
const links = new Set([
  'source',
  'document',
  'schema',
  'from',
  'node',
  'definition',
  'service',
  'extends',
  'struct',
])

export function renderTree(root: object, text: string): string {
  const starts = lineStarts(text)
  const lines: string[] = []
  const shown = new Set<unknown>()

  const position = (offset: unknown): string => {
    const { line, column } = positionAt(starts, Number(offset))
    return `${line}:${column}`
  }

  /** A value in one line, or nothing if it takes several. */
  function inline(value: unknown): string | undefined {
    if (typeof value === 'string') return JSON.stringify(value)
    if (typeof value === 'bigint') return `${value}n`
    if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
    if (Array.isArray(value) || value instanceof Map) return undefined
    if (!isTree(value)) return String(value)
    // A name, perhaps that of something which says no more of itself.
    if ('text' in value && 'start' in value) return `${JSON.stringify(value.text)} ${place(value)}`
    return undefined
  }

  const place = ({ start, end }: Tree): string => `${position(start)}-${position(end)}`

  /** What a node is, without what it contains. */
  function heading(node: Tree): string {
    const { kind, name = node.prefix, value, path } = node
    const words = [kind, isTree(name) ? name.text : name, isTree(value) ? undefined : inline(value)]
    if (kind === undefined && path !== undefined) words.push(path)
    if ('start' in node) words.push(place(node))
    return words.filter(word => word !== undefined && word !== 'undefined').join(' ')
  }

  function show(label: string, value: unknown, depth: number): void {
    const write = (line: string) => lines.push(`${'  '.repeat(depth)}${label}${line}`)
    const short = inline(value)
    if (short !== undefined) write(short)
    else if (value instanceof Map) showAll(write, [...value], depth)
    else if (Array.isArray(value)) showAll(write, value, depth)
    else if (isTree(value)) {
      const isLink = links.has(label.slice(0, -2)) || shown.has(value)
      write(isLink ? `→ ${heading(value)}` : heading(value))
      if (isLink) return
      shown.add(value)
      for (const [key, child] of Object.entries(value))
        if (!isInHeading(key, child) && !isNothing(child)) show(`${key}: `, child, depth + 1)
    }
  }

  function showAll(write: (line: string) => void, items: readonly unknown[], depth: number): void {
    write('')
    for (const item of items) show('', item, depth + 1)
  }

  show('', root, 0)
  return lines.map(line => line.trimEnd()).join('\n')
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Map) &&
  !(value instanceof Uint8Array)

const isInHeading = (key: string, child: unknown): boolean =>
  ['kind', 'name', 'prefix', 'start', 'end'].includes(key) || (key === 'value' && !isTree(child))

const isNothing = (child: unknown): boolean =>
  child === undefined || (Array.isArray(child) && child.length === 0)
