/**
 * A worker of `mutation.test.ts`. Each case is a message that is damaged and read: the seed and the number of the case decide
 * which, how and as what. The number stands in shared memory before the case begins, for whoever waits for its end.
 */
import { isDeepStrictEqual } from 'node:util'
import { parentPort, workerData } from 'node:worker_threads'
import { decode, encode, equals, type Protocol, type Reader } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { readDynamicStruct } from 'thrift-es/dynamic'
import { fbthriftCompact } from 'thrift-es/fbthrift-compact'
import { readableJson, readableJsonWith } from 'thrift-es/readable-json'
import { Nothing } from '../idl/everything.thrift'
import { toHex } from '../protocols/bytes.ts'
import { rows } from '../protocols/rows.ts'
import { type Any, attempt, carefully, type Outcome, values } from './careful.ts'
import { mutate } from './mutate.ts'
import { generator, type Random } from './random.ts'
import { type Model, reach, valueFor } from './schemas.ts'

export interface Work {
  readonly seed: number
  /** The cases from `first` to before `end`, `step` apart. */
  readonly first: number
  readonly end: number
  readonly step: number
  /** Where the number of the case stands, an i32. */
  readonly current: SharedArrayBuffer
  /** The random schemas, in the order of their structs. */
  readonly models: readonly Model[]
}

/** How many messages were read to their end, and how many refused. */
export interface Tally {
  taken: number
  refused: number
}

const protocols: readonly Protocol[] = [
  ...rows.map(({ protocol }) => protocol),
  fbthriftCompact,
  readableJson,
]

/** Writes all that was read: what readable JSON writes for programs has no keys but texts, while both forms are read. */
const readable = readableJsonWith({ pretty: true })

/** The protocols whose bytes the printed code may hold itself. */
const held: readonly Protocol[] = [binary, compact]

/** What reads without a schema. */
const blind: readonly ((r: Reader) => unknown)[] = [r => r.message(), r => readDynamicStruct(r)]

/** How many values of each random schema are written, and the size of what is too long for use: it fails as a shorter one does. */
const tries = 30
const longest = 400

/** Does the work that this thread was given, over the structs of the random schemas and some that are known. */
export function work(roots: readonly Any[]): void {
  const { seed, first, end, step, current, models }: Work = workerData
  const random = generator(seed)
  const samples = roots.flatMap((type, at) =>
    models
      .slice(at, at + 1)
      .flatMap(({ root }) =>
        Array.from({ length: tries }, () => [type, valueFor(random, root, reach)] as const),
      ),
  )
  const types = [Nothing as unknown as Any, ...values.map(([type]) => type), ...roots]
  const messages = protocols.map(protocol =>
    [...values, ...samples].flatMap(([type, value]) => {
      // Not every protocol has a name for every key.
      const written = attempt(() => encode(type, value as never, protocol))
      return 'value' in written && written.value.length < longest ? [{ type, bytes: written.value }] : []
    }),
  )

  // To trace the stack takes half of the time. A case that is repeated has it.
  if (end - first > step) Error.stackTraceLimit = 0
  const tally: Tally = { taken: 0, refused: 0 }
  const shared = new Int32Array(current)
  for (let at = first; at < end; at += step) {
    Atomics.store(shared, 0, at)
    const random = generator(Math.imul(seed, 0x9e3779b1) ^ at)
    const protocolAt = random(protocols.length)
    const protocol = protocols[protocolAt] ?? binary
    const message = pick(messages[protocolAt] ?? [], random)
    const bytes = mutate(message.bytes, random)
    // Mostly as what it was.
    const choice = random(16)
    try {
      if (choice < 2) tally[readBlindly(pick(blind, random), bytes, protocol)]++
      else tally[readAs(choice === 2 ? pick(types, random) : message.type, bytes, protocol)]++
    } catch (error) {
      throw new Error(`${protocol.name}, ${toHex(bytes)}: ${error}`, { cause: error })
    }
  }
  parentPort?.postMessage(tally)
}

function readBlindly(read: (r: Reader) => unknown, bytes: Uint8Array, protocol: Protocol): keyof Tally {
  return judged(
    attempt(() => decode(read, bytes, protocol)),
    bytes,
  )
}

/** Code that holds the bytes says what careful code says; and what was read is written so that it reads the same again. */
function readAs(type: Any, bytes: Uint8Array, protocol: Protocol): keyof Tally {
  const outcome = attempt(() => decode(type, bytes, protocol))
  if (held.includes(protocol)) {
    const expected = attempt(() => decode(type, bytes, carefully(protocol)))
    if (!isDeepStrictEqual(outcome, expected)) throw new Error('Careful code reads it otherwise')
  }
  if ('value' in outcome) {
    const writing = protocol === readableJson ? readable : protocol
    const copy = (value: object) => decode(type, encode(type, value as never, writing), protocol)
    // A field that was there twice, in its own type and in another, is written in its own alone.
    const once = copy(outcome.value)
    if (!equals(once, outcome.value)) throw new Error('It is not the same when it was written and read')
    if (!isDeepStrictEqual(copy(once), once)) throw new Error('It changes each time it is written and read')
  }
  return judged(outcome, bytes)
}

function judged(outcome: Outcome<unknown>, bytes: Uint8Array): keyof Tally {
  if ('value' in outcome) return 'taken'
  const { offset, path } = outcome.error
  if (offset > bytes.length) throw new Error(`There is no offset ${offset}`)
  if (/undefined|NaN|\[-/.test(path)) throw new Error(`There is no path ${path}`)
  return 'refused'
}

function pick<T>(all: readonly T[], random: Random): T {
  const one = all[random(all.length)]
  if (one === undefined) throw new Error('There is nothing to pick from')
  return one
}
