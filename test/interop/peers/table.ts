/** What holds on which line, for people: how many of a peer's defects show there. */
import type { Line } from './lines.ts'

export function table(title: string, sums: ReadonlyMap<Line, number>): string {
  const lines = [...sums.keys()]
  const transports = [...new Set(lines.map(({ transport }) => transport))]
  const cell = (protocol: string, transport: string): string => {
    const line = lines.find(each => each.protocol === protocol && each.transport === transport)
    if (line === undefined) return ''
    const sum = sums.get(line)
    return sum === 0 ? 'all' : `all but ${sum}`
  }
  const rows = [...new Set(lines.map(({ protocol }) => protocol))].map(protocol => [
    protocol,
    ...transports.map(transport => cell(protocol, transport)),
  ])
  const width = title.length + 2
  return [[title, ...transports], ...rows]
    .map(([first = '', ...rest]) => first.padEnd(width) + rest.map(each => each.padEnd(12)).join(''))
    .join('\n')
}
