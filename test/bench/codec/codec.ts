/**
 * Our codecs beside those of other libraries: `pnpm bench codec [--json FILE] [--rounds N] [--optimize size] [WORKLOAD …]`. Each
 * workload runs in a process of its own; a ratio is a peer's time divided by ours in the same round, and the median of all rounds
 * counts. Ours is the code that is printed for servers, unless told otherwise; the other one is among the peers.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { generate } from './generate.ts'
import type { Timing } from './run.ts'
import { workloads } from './workloads.ts'

/** How many times as long as ours with `protocol` a peer takes. */
interface Row {
  readonly workload: string
  readonly direction: 'encode' | 'decode'
  readonly protocol: string
  readonly peer: string
  readonly ratio: number
}

export async function bench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      json: { type: 'string' },
      optimize: { type: 'string', default: 'speed' },
      rounds: { type: 'string', default: '25' },
    },
    allowPositionals: true,
  })
  const folder = join(import.meta.dirname, '../../.tmp/bench')
  await generate(folder)
  const rows: Row[] = []
  for (const { name } of workloads) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const timings = measure(name, folder, values.rounds)
    rows.push(...compare(name, timings, `thrift-es ${values.optimize}`))
    report(name, timings)
  }
  for (const direction of ['encode', 'decode'] as const) table(rows, direction)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, undefined, 1)}\n`)
}

function measure(workload: string, folder: string, rounds: string): Timing[] {
  const run = join(import.meta.dirname, 'run.ts')
  const output = execFileSync(process.execPath, ['--import', 'tsx', run, workload, folder, rounds], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return JSON.parse(output) as Timing[] // As `run.ts` prints them.
}

function compare(workload: string, timings: readonly Timing[], own: string): Row[] {
  const rows: Row[] = []
  for (const ours of timings.filter(({ peer }) => peer === own))
    for (const timing of timings) {
      // A library of Thrift is compared in the protocol that it speaks.
      const { peer, protocol } = timing
      if (timing === ours || (peer !== own && protocol !== undefined && protocol !== ours.protocol)) continue
      for (const direction of ['encode', 'decode'] as const) {
        const ratio = median(timing[direction].map((time, i) => time / (ours[direction][i] ?? time)))
        const name = peer.startsWith('thrift-es') ? `${peer} ${protocol}` : peer
        rows.push({ workload, direction, protocol: ours.protocol ?? '', peer: name, ratio: rounded(ratio) })
      }
    }
  return rows
}

function report(workload: string, timings: readonly Timing[]): void {
  console.log(`\n${workload}: bytes, µs to encode, µs to decode`)
  for (const { peer, protocol = '', bytes, encode, decode } of timings)
    console.log(
      `  ${`${peer} ${protocol}`.padEnd(26)} ${String(bytes).padStart(8)} ${shown(median(encode))} ${shown(median(decode))}`,
    )
}

/** Peers by workloads, as the documentation shows them, for each protocol of ours, and their geometric means. */
function table(rows: readonly Row[], direction: Row['direction']): void {
  for (const protocol of ['binary', 'compact']) {
    const ours = rows.filter(row => row.direction === direction && row.protocol === protocol)
    const names = [...new Set(ours.map(({ workload }) => workload))]
    console.log(`\n${direction}: times as slow as our ${protocol}`)
    console.log(`  ${''.padEnd(26)}${[...names, 'mean'].map(name => name.padStart(9)).join('')}`)
    for (const peer of new Set(ours.map(row => row.peer))) {
      const found = names.map(name => ours.find(row => row.peer === peer && row.workload === name)?.ratio)
      const known = found.filter(ratio => ratio !== undefined)
      const mean = Math.exp(known.reduce((sum, ratio) => sum + Math.log(ratio), 0) / known.length)
      const cells = [...found, mean].map(ratio => (ratio === undefined ? '–' : ratio.toFixed(2)).padStart(9))
      console.log(`  ${peer.padEnd(26)}${cells.join('')}`)
    }
  }
}

const shown = (microseconds: number): string => microseconds.toFixed(2).padStart(10)

const rounded = (ratio: number): number => Math.round(ratio * 100) / 100

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
