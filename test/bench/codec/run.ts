/**
 * One workload in a process of its own, so that no shape of another one leaks into it. All cases take turns, round after
 * round, so that whatever else the machine does hits all of them. Prints the microseconds of each in each round.
 */
import { compileFile } from '../../compile.ts'
import type { Task } from './case.ts'
import { idl } from './generate.ts'
import { avroBinary, json, msgpack } from './peers/others.ts'
import { ours } from './peers/ours.ts'
import { pbf, protobufEs, protobufjs } from './peers/protobuf.ts'
import { apache, thriftrw } from './peers/thrift.ts'
import { workloads } from './workloads.ts'

export const directions = ['encode', 'decode'] as const

/** What was measured of one case. */
export interface Timing {
  readonly peer: string
  readonly protocol?: string
  readonly bytes: number
  readonly encode: readonly number[]
  readonly decode: readonly number[]
}

const peers = [ours, apache, thriftrw, protobufjs, protobufEs, pbf, avroBinary, msgpack, json]

/** How long one case is at work before the next one takes over, in milliseconds. */
const slice = 4

let sink: unknown

async function main(name: string, folder: string, rounds: number): Promise<Timing[]> {
  const workload = workloads.find(each => each.name === name)
  const { schema } = await compileFile(idl)
  const struct = schema.definitions.find(each => each.kind === 'struct' && each.name === workload?.struct)
  if (!workload || struct?.kind !== 'struct') throw new Error(`There is no workload ${name}`)
  const task: Task = { folder, workload: name, struct, value: workload.value() }
  const cases = (await Promise.all(peers.map(async peer => peer(task)))).flat()
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
  for (; calls < 20_000 && performance.now() - start < 300; calls++) sink = work()
  return Math.ceil((calls * slice) / 20 / (performance.now() - start))
}

/**
 * Microseconds a call, over as many calls as fill a slice: by the clock on the wall, which also measures what else the machine is
 * at work for, or by that of this process, which also measures its other threads, whichever is less.
 */
function time(work: () => unknown, batch: number): number {
  const before = process.cpuUsage()
  const start = performance.now()
  let calls = 0
  let elapsed = 0
  do {
    for (let i = 0; i < batch; i++) sink = work()
    calls += batch
    elapsed = performance.now() - start
  } while (elapsed < slice)
  const { user, system } = process.cpuUsage(before)
  return Math.min(elapsed * 1000, user + system) / calls
}

process.on('exit', () => sink)

const [, , name = '', folder = '', rounds = ''] = process.argv
process.stdout.write(JSON.stringify(await main(name, folder, Number(rounds))))
