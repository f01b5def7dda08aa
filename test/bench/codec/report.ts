/** What was measured, for people: times, ratios, and where we are not what we want to be. */
import type { Row } from './codec.ts'
import { directions, type Timing } from './time.ts'

/** How many times as long as ours a peer is to take at least, as a geometric mean of all workloads in Node. */
const goals: Readonly<Record<string, Readonly<Record<Row['direction'], number>>>> = {
  thrift: { encode: 22, decode: 5 },
  thriftrw: { encode: 7, decode: 7 },
  protobufjs: { encode: 2.5, decode: 2.5 },
  '@bufbuild/protobuf': { encode: 3.5, decode: 3.5 },
  JSON: { encode: 5, decode: 5 },
}

/** What of its goals the code for browsers has to reach. */
const share = { speed: 1, size: 0.7 } as const

const protocols = ['binary', 'compact']

/** The times of one workload. */
export function report(workload: string, timings: readonly Timing[]): void {
  console.log(`\n${workload}: bytes, µs to encode, µs to decode`)
  for (const { peer, protocol = '', bytes, encode, decode } of timings)
    console.log(
      `  ${`${peer} ${protocol}`.padEnd(26)} ${String(bytes).padStart(8)} ${shown(median(encode))} ${shown(median(decode))}`,
    )
}

/** Peers by workloads, as the documentation shows them, for each protocol of ours, and their geometric means in Node. */
export function table(rows: readonly Row[], direction: Row['direction']): void {
  for (const protocol of protocols) {
    const ours = rows.filter(row => row.direction === direction && row.protocol === protocol)
    const names = [...new Set(ours.map(({ workload }) => workload))]
    const heads = names.map(name => name.replace('chromium ', 'c:'))
    console.log(`\n${direction}: times as slow as our ${protocol} (c: in Chromium)`)
    console.log(`  ${''.padEnd(26)}${[...heads, 'mean'].map(name => name.padStart(9)).join('')}`)
    for (const peer of new Set(ours.map(row => row.peer))) {
      const found = ours.filter(row => row.peer === peer)
      const ratios = names.map(name => found.find(row => row.workload === name)?.ratio)
      const cells = [...ratios, mean(found)].map(ratio => (ratio?.toFixed(2) ?? '–').padStart(9))
      console.log(`  ${peer.padEnd(26)}${cells.join('')}`)
    }
  }
}

/** The means beside their goals, and every cell in which somebody is ahead of us. */
export function summary(rows: readonly Row[], optimize: keyof typeof share): void {
  console.log('\nmeans, and what they are to be at least')
  for (const direction of directions)
    for (const protocol of protocols)
      for (const [peer, { [direction]: goal }] of Object.entries(goals)) {
        const wanted = goal * share[optimize]
        const cells = rows.filter(
          row => row.peer === peer && row.direction === direction && row.protocol === protocol,
        )
        const reached = mean(cells)
        if (reached === undefined) continue
        const verdict = reached >= wanted ? 'reached' : 'missed'
        console.log(
          `  ${direction} ${protocol.padEnd(8)}${peer.padEnd(20)}${reached.toFixed(2).padStart(7)} of ${wanted.toFixed(2).padStart(5)}  ${verdict}`,
        )
      }
  if (optimize === 'speed') reached(rows)
  const behind = rows.filter(({ peer, ratio }) => ratio < 1 && !peer.startsWith('thrift-es'))
  const all = rows.filter(({ peer }) => !peer.startsWith('thrift-es')).length
  console.log(`\nbehind in ${behind.length} of ${all} cells`)
  for (const row of behind.sort((a, b) => a.ratio - b.ratio)) {
    const { direction, protocol, workload, peer, ratio } = row
    console.log(
      `  ${ratio.toFixed(2)}  ${direction} ${protocol.padEnd(8)}${workload.padEnd(16)} ${peer}${note(row)}`,
    )
  }
}

/** What the code for browsers reaches of the speed of that for servers. */
function reached(rows: readonly Row[]): void {
  const goal = share.size * 100
  console.log(
    `\nthe code for size, in percent of the speed of the other, of which the mean is to be ${goal} at least`,
  )
  for (const direction of directions)
    for (const protocol of protocols) {
      const cells = rows.filter(
        row =>
          row.peer === `thrift-es size ${protocol}` &&
          row.direction === direction &&
          row.protocol === protocol,
      )
      const middle = mean(cells)
      if (middle === undefined) continue
      const percent = (ratio: number) => Math.round(100 / ratio)
      const each = cells.map(({ workload, ratio }) => `${workload} ${percent(ratio)}`)
      const verdict = percent(middle) >= goal ? 'reached' : 'missed'
      console.log(`  ${direction} ${protocol.padEnd(8)} ${percent(middle)} ${verdict}: ${each.join(', ')}`)
    }
}

/** Where a peer does less than we do for the same value, or has help, which nobody can undo from outside. */
function note({ workload, direction, peer }: Row): string {
  if (peer === 'pbf' && workload === 'i64s') return ' (numbers, which lose what is beyond 2^53)'
  if (peer === 'JSON') return ' (text may hold lone surrogates)'
  if (peer === 'msgpackr' && direction === 'decode' && !workload.startsWith('chromium'))
    return ' (reads text in native code)'
  return ''
}

/** Geometric, of what was measured in Node. */
function mean(rows: readonly Row[]): number | undefined {
  const ratios = rows.filter(({ workload }) => !workload.startsWith('chromium')).map(({ ratio }) => ratio)
  if (ratios.length === 0) return undefined
  return Math.exp(ratios.reduce((sum, ratio) => sum + Math.log(ratio), 0) / ratios.length)
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

const shown = (microseconds: number): string => microseconds.toFixed(2).padStart(10)
