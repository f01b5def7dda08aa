/**
 * How fast the compiler is: `pnpm bench compiler [--json FILE] [--rounds N] [parse | project | growth …]`. Times are of processors, the least of
 * several rounds; everything that counts is a ratio of two of them.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { growth } from './growth.ts'
import { parsing } from './parsing.ts'
import { projects } from './projects.ts'

/** A ratio, and what it should be. */
export interface Row {
  readonly part: string
  readonly name: string
  readonly ratio: number
  readonly goal?: string
}

export type Part = (
  rounds: number,
  report: (name: string, ratio: number, goal?: string) => void,
) => Promise<void>

const parts: Readonly<Record<string, Part>> = { parse: parsing, project: projects, growth }

export async function bench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { json: { type: 'string' }, rounds: { type: 'string', default: '15' } },
    allowPositionals: true,
  })
  const rows: Row[] = []
  for (const [part, run] of Object.entries(parts)) {
    if (positionals.length > 0 && !positionals.includes(part)) continue
    console.log(`\n${part}`)
    await run(Number(values.rounds), (name, ratio, goal) => {
      rows.push({ part, name, ratio: Math.round(ratio * 1000) / 1000, ...(goal !== undefined && { goal }) })
      console.log(
        `  ${name.padEnd(76)}${ratio.toFixed(ratio < 1 ? 4 : 2).padStart(9)}${goal === undefined ? '' : `  (goal: ${goal})`}`,
      )
    })
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(rows, undefined, 1)}\n`)
}
