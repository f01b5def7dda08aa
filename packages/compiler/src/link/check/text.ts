/** The rules of how definitions are written. */
import * as messages from '../../messages/index.ts'
import type { Definition, Struct } from '../../schema.ts'
import { placeOf, type Scope } from '../scope.ts'

/** Only constants, typedefs and members end in a separator. */
export function checkSeparator({ node }: Definition, scope: Scope): void {
  if (node.kind === 'const' || node.kind === 'typedef') return
  const { end } = node
  const last = scope.schema.source.text[end - 1]
  if (last === ';' || last === ',')
    scope.report(messages.straySeparator(placeOf(scope, { start: end - 1, end })))
}

/** What an exception says of itself, in the order in which it says so. */
const qualifiers: Readonly<Record<string, number>> = {
  safe: 0,
  transient: 1,
  stateful: 1,
  permanent: 1,
  client: 2,
  server: 2,
}

export function checkQualifiers({ node }: Struct, scope: Scope): void {
  const [first] = node.qualifiers
  const last = node.qualifiers.at(-1)
  if (!first || !last) return
  const words = node.qualifiers.map(({ text }) => text)
  const ranks = words.map(word => qualifiers[word] ?? 0)
  if (ranks.every((rank, i) => i === 0 || rank > (ranks[i - 1] ?? 0))) return
  const isSafe = new Set(ranks).size === ranks.length
  const right = words.toSorted((a, b) => (qualifiers[a] ?? 0) - (qualifiers[b] ?? 0)).join(' ')
  const at = placeOf(scope, { start: first.start, end: last.end })
  scope.report(messages.exceptionQualifiers(at, isSafe ? right : undefined))
}
