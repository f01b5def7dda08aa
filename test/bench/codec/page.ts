/** The same in a page, with the libraries that run in one. */
import { createCompiler, memoryHost } from '@thrift-es/compiler'
import { task } from './case.ts'
import { json, msgpack } from './peers/others.ts'
import { ours } from './peers/ours.ts'
import { pbf, protobufEs, protobufjs } from './peers/protobuf.ts'
import { type Timing, timeAll } from './time.ts'

const peers = [ours, protobufjs, protobufEs, pbf, msgpack, json]

async function run(workload: string, idl: string, rounds: number): Promise<Timing[]> {
  const host = memoryHost(new Map([['/workloads.thrift', idl]]))
  const { schema } = await createCompiler(host).compile('/workloads.thrift')
  const given = task(location.origin, workload, schema)
  return timeAll((await Promise.all(peers.map(async peer => peer(given)))).flat(), rounds)
}

Object.assign(globalThis, { run })
