/**
 * Random values of random schemas, through Apache's libraries and back: Python's, with and without its C, and the one on
 * npm. What a peer cannot do is left out of its schemas, for the reasons that `reaches` gives; FUZZ_SEED repeats a run,
 * ORACLE_SCHEMAS and ORACLE_VALUES prolong it.
 */
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode, encode, type Protocol, type Struct } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { json } from 'thrift-es/json'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generator } from '../fuzz/random.ts'
import { canonical, type Model, model, type Reach, valueFor } from '../fuzz/schemas.ts'
import { createProject, type Project } from '../project.ts'
import { needs } from '../real-parts.ts'
import { type Peer, startPeer } from './peer.ts'

const schemas = Number(process.env.ORACLE_SCHEMAS ?? 20)
const values = Number(process.env.ORACLE_VALUES ?? 100)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

const reaches = {
  // Structs and lists have no hash in Python, which keys need.
  python: {
    keys: ['bool', 'i8', 'i16', 'i32', 'i64', 'string', 'Level'],
    deep: true,
    bools: true,
    signedZero: true,
    complete: false,
  },
  // Maps are objects, whose keys are text; `defects` and npm.test.ts have the rest.
  npm: {
    keys: ['i8', 'i16', 'i32', 'string', 'Level'],
    deep: false,
    bools: false,
    signedZero: false,
    complete: false,
  },
} as const satisfies Record<string, Reach>

/** What peers do wrong, and why: what goes there, and what comes back or is said. */
const defects: readonly {
  readonly language: keyof typeof languages
  readonly protocol: Protocol
  readonly cause: string
  readonly value: object
  readonly outcome: string
}[] = [
  {
    language: 'npm',
    protocol: compact,
    cause: 'takes the value of a number for that of a bool, so that each bool in a container is false',
    value: { bools: [true, false] },
    outcome: '{bools:[false,false]}',
  },
  {
    language: 'npm',
    protocol: binary,
    cause: 'asks whether a double is less than 0 and so loses the sign of zero',
    value: { real: -0 },
    outcome: '{real:0}',
  },
  {
    language: 'npm',
    protocol: compact,
    cause: 'asks whether a double is less than 0 and so loses the sign of zero',
    value: { real: -0 },
    outcome: '{real:0}',
  },
  {
    language: 'npm',
    protocol: binary,
    cause: 'takes the text of a key of 64 bits for hexadecimal',
    value: { longs: new Map([[10n, 1]]) },
    outcome: '{longs:map{16n:1}}',
  },
  {
    language: 'npm',
    protocol: binary,
    cause: 'takes the text "false" of a key for true',
    value: { flags: new Map([[false, 1]]) },
    outcome: '{flags:map{true:1}}',
  },
  {
    language: 'python',
    protocol: binary,
    cause: 'has no hash for a struct that is a key',
    value: { places: new Map([[{ id: 1 }, 1]]) },
    outcome: 'unhashable',
  },
]

const defective = `struct Place { 1: i32 id }
struct Root { 1: list<bool> bools 2: double real 3: map<i64, i32> longs 4: map<bool, i32> flags 5: map<Place, i32> places }
`

const languages = {
  python: { gen: 'py', command: '/usr/bin/python3', script: 'oracle.py' },
  npm: { gen: 'js:node', command: process.execPath, script: 'oracle.cjs' },
} as const

const protocols = { binary, compact, json }

/** The number of a protocol is its place in the scripts. */
const rows: readonly (readonly [string, string, keyof typeof languages, number])[] = [
  ["Python's library", 'binary', 'python', 0],
  ["Python's library", 'compact', 'python', 1],
  ["Python's library", 'json', 'python', 2],
  ["Python's library with its C", 'binary', 'python', 3],
  ["Python's library with its C", 'compact', 'python', 4],
  ["Apache's package on npm", 'binary', 'npm', 0],
  ["Apache's package on npm", 'compact', 'npm', 1],
  ["Apache's package on npm", 'json', 'npm', 2],
]

interface Sample {
  readonly model: Model
  readonly root: Struct<object>
}

describe.skipIf(needs('thrift', 'python3-thrift'))('random schemas', () => {
  let project: Project
  const samples: Record<string, Sample[]> = { python: [], npm: [] }
  const peers: Record<string, Peer> = {}
  let Defective: Struct<object>

  beforeAll(async () => {
    project = await createProject('oracle')
    for (const [name, { gen, command, script }] of Object.entries(languages)) {
      const random = generator(seed)
      const folder = join(project.root, name)
      const generate = async (at: number, idl: string): Promise<Struct<object>> => {
        const path = join(folder, `s${at}.thrift`)
        await project.write(`${name}/s${at}.thrift`, idl)
        execFileSync('thrift', ['--gen', gen, '-out', folder, path])
        return (await import(/* @vite-ignore */ path)).Root
      }
      for (let at = 0; at < schemas; at++) {
        const made = model(random, reaches[name as keyof typeof reaches])
        samples[name]?.push({ model: made, root: await generate(at, made.idl) })
      }
      Defective = await generate(schemas, defective)
      writeFileSync(join(folder, 'package.json'), '{}')
      peers[name] = startPeer(command, [join(import.meta.dirname, script), folder])
    }
  })

  afterAll(async () => {
    for (const peer of Object.values(peers)) peer.close()
    await project?.remove()
  })

  test.each(rows)('%s reads and writes %s as we do', async (_, protocolName, language, number) => {
    const protocol = protocols[protocolName as keyof typeof protocols]
    const random = generator(seed + number)
    for (const [at, { model, root }] of (samples[language] ?? []).entries()) {
      const enveloped = language === 'npm' && protocol === json
      const outcomes = Array.from({ length: values }, async () => {
        const value = valueFor(random, model.root, reaches[language])
        const bytes = encode(root, value, protocol)
        const mine = decode(root, bytes, protocol)
        const sent = enveloped ? Buffer.from(`[1,"echo",1,1,${Buffer.from(bytes)}]`) : bytes
        const hint = () => `Seed ${seed}, schema ${at}: ${model.idl}\n${canonical(value)}`
        const back = await peers[language]?.again(at, number, sent).catch(error => {
          throw new Error(hint(), { cause: error })
        })
        if (!back) throw new Error('There is no peer')
        const theirs = enveloped ? back.subarray('[1,"echo",1,1,'.length, -1) : back
        const read = canonical(decode(root, theirs, protocol))
        if (read !== canonical(mine)) throw new Error(`${read}\nis not\n${canonical(mine)}\n${hint()}`)
      })
      await Promise.all(outcomes)
    }
    expect(samples[language]).toHaveLength(schemas)
  })

  test.each(defects)(
    '$language, in $protocol.name, $cause',
    async ({ language, protocol, value, outcome }) => {
      const number = Object.values(protocols).indexOf(protocol)
      const back = await peers[language]?.again(schemas, number, encode(Defective, value, protocol)).then(
        bytes => canonical(decode(Defective, bytes, protocol)),
        error => error.message,
      )
      expect(back).toContain(outcome)
    },
  )
})
