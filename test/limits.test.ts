/** What SECURITY.md promises is what holds. */
import { readFileSync } from 'node:fs'
import { limits } from 'thrift-es'
import { expect, test } from 'vitest'

const security = readFileSync(new URL('../SECURITY.md', import.meta.url), 'utf8')

const MiB = 2 ** 20
const rows: readonly (readonly [promise: string, ...is: (readonly [limit: number, value: number])[]])[] = [
  [
    'a message, a frame, an HTTP body, what comes of something compressed | 16 MiB',
    [limits.maximumBytes, 16 * MiB],
  ],
  ['structs and containers within each other | 64', [limits.maximumDepth, 64]],
  ['what the values of one message may weigh in memory | 128 MiB', [limits.budget, 128 * MiB]],
  ['the name of a method | 1 KiB', [limits.maximumName, 1024]],
  ['the time for a message to arrive after its first byte | 30 s', [limits.frameTimeout, 30_000]],
  ['silence of a client that waits for nothing | 10 min', [limits.idleTimeout, 600_000]],
  [
    'a TLS handshake, an attempt to connect | 10 s',
    [limits.handshakeTimeout, 10_000],
    [limits.connectTimeout, 10_000],
  ],
  ['a call | 30 s', [limits.timeout, 30_000]],
  ['connections of a server | 10,000', [limits.maximumConnections, 10_000]],
  [
    'calls in work for one connection, and their bytes | 1,000, 8 MiB',
    [limits.maximumPending, 1000],
    [limits.maximumPendingBytes, 8 * MiB],
  ],
  [
    'unfinished messages of all connections together | 256 MiB, then the oldest goes',
    [limits.receiveBudget, 256 * MiB],
  ],
]

test.each(rows)('%s', (promise, ...is) => {
  expect(security).toContain(`| ${promise} |`)
  for (const [limit, value] of is) expect(limit).toBe(value)
})

test('there is no limit of which SECURITY.md says nothing', () => {
  expect(rows.flatMap(([, ...is]) => is)).toHaveLength(Object.keys(limits).length)
  const table = security.slice(security.indexOf('## Limits'), security.indexOf('## How it is tested'))
  expect(table.match(/^\| (?!\| unless|---)/gm)).toHaveLength(rows.length)
})
