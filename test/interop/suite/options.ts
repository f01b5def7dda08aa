/**
 * The flags of Apache's cross-language runner, for both sides; what is only for the other one is accepted, and means nothing.
 * What we cannot do is refused with the exit code 64, the bit of a client that is no kind of failure of its calls.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type Protocol, readingWith } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { json } from 'thrift-es/json'
import type { Framing } from 'thrift-es/node'

const flags = {
  help: { type: 'boolean', short: 'h' },
  protocol: { type: 'string', default: 'binary' },
  transport: { type: 'string', default: 'buffered' },
  /** Where a server listens, which is everywhere unless told otherwise, or what a client connects to. */
  host: { type: 'string' },
  port: { type: 'string', default: '9090' },
  'domain-socket': { type: 'string' },
  /** The domain socket has a name, and no file. Linux alone knows such. */
  'abstract-namespace': { type: 'boolean', default: false },
  http: { type: 'string', default: '/test' },
  ssl: { type: 'boolean', default: false },
  /** Said beside `--transport=zlib`. */
  zlib: { type: 'boolean', default: false },
  /** What the runner keeps beside its tests: a folder with `server.*`, `client.*` and `CA.pem`. */
  keys: { type: 'string', default: '../keys' },
  /** How often a client tries everything. The same letter stands for the workers of a server. */
  testloops: { type: 'string', short: 'n', default: '1' },
  /** How many clients do so at the same time, each with a connection of its own. */
  threads: { type: 'string', short: 't', default: '1' },
  // A server of ours is all of them.
  'server-type': { type: 'string', default: 'simple' },
  workers: { type: 'string', default: '1' },
  'processor-events': { type: 'boolean' },
  /** How long a text or binary value may be that is read, and how many elements a container may have; 0 for any number. */
  'string-limit': { type: 'string', default: '0' },
  'container-limit': { type: 'string', default: '0' },
  // What we do not have.
  pipe: { type: 'string' },
  'named-pipe': { type: 'string' },
  'anon-pipes': { type: 'string' },
} as const

const values = parsed()
if (values.help) {
  for (const flag of Object.keys(flags)) console.log(`--${flag}`)
  process.exit()
}

const protocols: Readonly<Record<string, Protocol>> = { binary, compact, json, header: binary }
/** By transport: what is around messages, and what is around THeader's frames. */
const framings: Readonly<Record<string, readonly [Framing, Framing]>> = {
  buffered: ['unframed', 'header'],
  framed: ['framed', 'framed-header'],
  zlib: ['unframed', 'header'],
}

// `multic` is Compact with several services, `multih` THeader.
const [, multi = '', letter = ''] = /^(multi)?(.*)$/.exec(values.protocol) ?? []
const plain = multi ? { '': 'binary', c: 'compact', j: 'json', h: 'header' }[letter] : letter
const protocol = protocols[plain ?? '']
if (protocol === undefined) refuse(`There is no protocol ${values.protocol} here`)

const { transport } = values
const isWeb = transport === 'http' || transport === 'websocket'
if (framings[transport] === undefined && !isWeb) refuse(`There is no transport ${transport} here`)
if (isWeb && values.zlib) refuse(`There is no zlib over ${transport} here`)
if (isWeb && plain === 'header') refuse(`There is no THeader over ${transport} here`)

if (!['simple', 'thread-pool', 'threaded', 'nonblocking'].includes(values['server-type']))
  refuse(`There is no server type ${values['server-type']}`)
for (const pipe of ['pipe', 'named-pipe', 'anon-pipes'] as const)
  if (values[pipe] !== undefined) refuse(`There is no --${pipe} here`)
number('workers', 1)

const path = values['domain-socket']
const isAbstract = values['abstract-namespace']
if (isAbstract && path === undefined) refuse('--abstract-namespace is for a --domain-socket')
const port = number('port', 0, 65535)
const { host } = values

const limits = Object.entries({
  stringLimit: number('string-limit', 0),
  containerLimit: number('container-limit', 0),
}).filter(([, limit]) => limit > 0)
const limited = (protocol: Protocol) =>
  limits.length > 0 ? readingWith(protocol, Object.fromEntries(limits)) : protocol

export const options = {
  protocol: limited(protocol),
  protocols: [binary, compact, json].map(limited),
  isMultiplexed: multi !== '',
  transport,
  framing: framings[transport]?.[plain === 'header' ? 1 : 0] ?? ('framed' as const),
  compress: values.zlib || transport === 'zlib' ? ('connection' as const) : false,
  place:
    path === undefined
      ? { port, ...(host === undefined ? {} : { host }) }
      : { path: isAbstract ? `\0${path}` : path },
  /** What a server removes before it listens, since one that was killed leaves it behind. */
  file: isAbstract ? undefined : path,
  /** An address on the web, but for the scheme. */
  address: `//${host ?? 'localhost'}:${port}${values.http}`,
  isSsl: values.ssl,
  key: (name: string) => readFileSync(`${values.keys}/${name}`),
  rounds: number('testloops', 1),
  clients: number('threads', 1),
}

function refuse(reason: string): never {
  console.error(reason)
  process.exit(64)
}

function parsed() {
  try {
    return parseArgs({ options: flags }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function number(
  flag: 'port' | 'testloops' | 'threads' | 'workers' | 'string-limit' | 'container-limit',
  least: number,
  most = 2 ** 31 - 1,
): number {
  const value = Number(values[flag])
  if (Number.isInteger(value) && value >= least && value <= most) return value
  return refuse(`--${flag} is to be a whole number from ${least} to ${most}, not ${values[flag]}`)
}
