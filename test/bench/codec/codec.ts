/**
 * Our codecs beside those of other libraries: `pnpm bench codec [--json FILE] [--rounds N] [--optimize size] [WORKLOAD …]`. Each
 * workload runs in a process of its own, some in Chromium as well; a ratio is a peer's time divided by ours in the same round, and the
 * median of all rounds counts. Ours is the code that is printed for servers, unless told otherwise; the other one is among the peers.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inChromium } from './chromium.ts'
import { generate } from './generate.ts'
import { median, report, summary, table } from './report.ts'
import { directions, type Timing } from './time.ts'
import { workloads } from './workloads.ts'

/** How many times as long as ours with `protocol` a peer takes. */
export interface Row {
  readonly workload: string
  readonly direction: (typeof directions)[number]
  readonly protocol: string
  readonly peer: string
  readonly ratio: number
}

/** What runs in Chromium as well. */
const pages = ['small', 'tweets', 'jaeger']

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
  const { optimize, rounds } = values
  if (optimize !== 'speed' && optimize !== 'size') throw new Error('--optimize speed or size')
  const folder = join(import.meta.dirname, '../../.tmp/bench')
  await generate(folder)
  const rows: Row[] = []
  const add = (workload: string, timings: readonly Timing[]): void => {
    report(workload, timings)
    rows.push(...compare(workload, timings, `thrift-es ${optimize}`))
  }
  const names = workloads
    .map(({ name }) => name)
    .filter(name => positionals.length === 0 || positionals.includes(name))
  for (const name of names) add(name, measure(name, folder, rounds))
  const inPages = await inChromium(
    names.filter(name => pages.includes(name)),
    folder,
    Number(rounds),
  )
  for (const [name, timings] of inPages) add(`chromium ${name}`, timings)
  for (const direction of directions) table(rows, direction)
  summary(rows, optimize)
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
      for (const direction of directions) {
        const ratio = median(timing[direction].map((time, i) => time / (ours[direction][i] ?? time)))
        const name = peer.startsWith('thrift-es') ? `${peer} ${protocol}` : peer
        rows.push({
          workload,
          direction,
          protocol: ours.protocol ?? '',
          peer: name,
          ratio: Math.round(ratio * 100) / 100,
        })
      }
    }
  return rows
}
