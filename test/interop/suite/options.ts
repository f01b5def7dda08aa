/** The flags of Apache's cross-language runner, for both sides. */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Protocol } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { json } from 'thrift-es/json'
import type { Framing } from 'thrift-es/node'

const { values } = parseArgs({
  options: {
    protocol: { type: 'string', default: 'binary' },
    transport: { type: 'string', default: 'buffered' },
    host: { type: 'string', default: 'localhost' },
    port: { type: 'string', default: '9090' },
    'domain-socket': { type: 'string' },
    http: { type: 'string', default: '/test' },
    ssl: { type: 'boolean', default: false },
    /** Said beside `--transport=zlib`. */
    zlib: { type: 'boolean', default: false },
    /** What the runner keeps beside its tests: a folder with `server.key`, `server.crt` and `CA.pem`. */
    keys: { type: 'string', default: '../keys' },
  },
})

const protocols: Readonly<Record<string, Protocol>> = { binary, compact, json, header: binary }
const framings: Readonly<Record<string, Framing>> = {
  buffered: 'unframed',
  framed: 'framed',
  zlib: 'unframed',
}

// `multic` is Compact with several services, `multih` THeader.
const [, multi = '', letter = ''] = /^(multi)?(.*)$/.exec(values.protocol) ?? []
const plain = multi ? { '': 'binary', c: 'compact', j: 'json', h: 'header' }[letter] : letter
const protocol = protocols[plain ?? '']
if (protocol === undefined) refuse(`There is no protocol ${values.protocol} here`)
const { transport } = values
if (framings[transport] === undefined && transport !== 'http' && transport !== 'websocket')
  refuse(`There is no transport ${transport} here`)

export const options = {
  protocol,
  protocols: [binary, compact, json],
  isMultiplexed: multi !== '',
  transport,
  framing: plain === 'header' ? ('header' as const) : (framings[transport] ?? 'framed'),
  compress: values.zlib || transport === 'zlib',
  host: values.host,
  port: Number(values.port),
  path: values['domain-socket'],
  httpPath: values.http,
  isSsl: values.ssl,
  key: (name: string) => readFileSync(`${values.keys}/${name}`),
}

export function refuse(reason: string): never {
  console.error(reason)
  process.exit(64)
}
