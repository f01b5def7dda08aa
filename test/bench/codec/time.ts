/** Times cases, in Node or in a page. All take turns, round after round, so that whatever else the machine does hits all of them. */
import type { Case } from './case.ts'

export const directions = ['encode', 'decode'] as const

/** What was measured of one case: microseconds of a call, in each round. */
export interface Timing {
  readonly peer: string
  readonly protocol?: string
  readonly bytes: number
  readonly encode: readonly number[]
  readonly decode: readonly number[]
}

const { process }: { process?: NodeJS.Process } = globalThis // A page has none.

/** How long one case is at work before the next one takes over, in milliseconds. */
const slice = 4

/** Keeps results alive, or an engine may find that nobody wants them. */
const sink: { value?: unknown } = {}

export function timeAll(cases: readonly Case[], rounds: number): Timing[] {
  const timings = cases.map(each => ({ each, encode: [] as number[], decode: [] as number[] }))
  for (const direction of directions) {
    const batches = new Map(timings.map(timing => [timing, warm(timing.each[direction])]))
    for (let round = 0; round < rounds; round++)
      for (const [timing, batch] of batches) timing[direction].push(time(timing.each[direction], batch))
  }
  return timings.map(({ each: { peer, protocol, encode }, ...times }) => ({
    peer,
    ...(protocol !== undefined && { protocol }),
    bytes: encode().length,
    ...times,
  }))
}

/** Lets the engine learn what is hot; returns how many calls take about a twentieth of a slice. */
function warm(work: () => unknown): number {
  const start = performance.now()
  let calls = 0
  for (; calls < 20_000 && performance.now() - start < 300; calls++) sink.value = work()
  return Math.ceil((calls * slice) / 20 / (performance.now() - start))
}

/**
 * Microseconds a call, over as many calls as fill a slice: by the clock on the wall, which also measures what else the machine is
 * at work for, or in Node by that of the process, which also measures its other threads, whichever is less.
 */
function time(work: () => unknown, batch: number): number {
  const before = process?.cpuUsage()
  const start = performance.now()
  let calls = 0
  let elapsed = 0
  do {
    for (let i = 0; i < batch; i++) sink.value = work()
    calls += batch
    elapsed = performance.now() - start
  } while (elapsed < slice)
  const used = process?.cpuUsage(before)
  return Math.min(elapsed * 1000, used ? used.user + used.system : Number.POSITIVE_INFINITY) / calls
}
