/**
 * One workload in a process of its own, so that no shape of another one leaks into it. Prints the microseconds of each library in each
 * round.
 */
import { compileFile } from '../../compile.ts'
import { task } from './case.ts'
import { idl } from './generate.ts'
import { avroBinary } from './peers/avro.ts'
import { json, msgpack } from './peers/others.ts'
import { ours } from './peers/ours.ts'
import { pbf, protobufEs, protobufjs } from './peers/protobuf.ts'
import { apache, thriftrw } from './peers/thrift.ts'
import { timeAll } from './time.ts'

const peers = [ours, apache, thriftrw, protobufjs, protobufEs, pbf, avroBinary, msgpack, json]

const [, , workload = '', folder = '', rounds = ''] = process.argv
const { schema } = await compileFile(idl)
const given = task(folder, workload, schema)
const cases = (await Promise.all(peers.map(async peer => peer(given)))).flat()
process.stdout.write(JSON.stringify(timeAll(cases, Number(rounds))))
