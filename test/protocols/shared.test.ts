/** What code for servers has encoded may share a buffer, as Node's own buffers do; nobody finds anything of another value in their bytes. */
import { encode } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { describe, expect, test } from 'vitest'
import { Blob } from '../idl/workloads.thrift'

const isForServers = String(Blob.write).includes('inline')

const blob = (size: number, byte: number) => ({ bytes: new Uint8Array(size).fill(byte) })

describe.each(Object.entries({ binary, compact }))('%s', (_, protocol) => {
  test('keeps what has been written while more is, however long', () => {
    const sizes = Array.from({ length: 200 }, (_, i) => (i % 7 === 0 ? i * 1000 : i))
    const written = sizes.map((size, i) => encode(Blob, blob(size, i), protocol))
    const copies = sizes.map((size, i) => encode(Blob, blob(size, i), protocol).slice())
    // Not `toEqual`, which takes a second for what is as long as these.
    const isSame = (bytes: Uint8Array, i: number) =>
      bytes.length === copies[i]?.length && bytes.every((byte, at) => byte === copies[i]?.[at])
    expect(written.map(isSame)).toEqual(sizes.map(() => true))
  })

  test('does not keep a large buffer alive by small values', () => {
    encode(Blob, blob(0x100000, 1), protocol)
    expect(encode(Blob, blob(1, 1), protocol).buffer.byteLength).toBeLessThanOrEqual(0x10000)
  })

  // Pages hand bytes on to workers and to other pages, and with a view goes all that is behind it.
  if (isForServers) return
  test('has a buffer for each value in code for size', () => {
    for (const size of [0, 100, 0x10000, 0x11000]) {
      const bytes = encode(Blob, blob(size, 1), protocol)
      expect(bytes.length).toBeGreaterThan(size)
      const next = encode(Blob, blob(5, 2), protocol)
      expect(next.buffer.byteLength).toBe(next.length)
      structuredClone(bytes, { transfer: [bytes.buffer] })
      expect(encode(Blob, blob(5, 2), protocol)).toEqual(next)
    }
  })
})
