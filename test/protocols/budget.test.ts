/**
 * Bytes that are valid and would still cost a server too much: memory, since one byte can become hundreds, or
 * time, since the keys of a set can all collide.
 */
import { decode, encode, type Protocol, ProtocolException, type Reader } from 'thrift-es'
import { BinaryReader } from 'thrift-es/binary'
import { CompactReader } from 'thrift-es/compact'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { readTwitterUnavailable } from '../idl/twitter.thrift'
import { Types } from '../idl/types.thrift'
import { hex } from './bytes.ts'
import { rows } from './rows.ts'

const megabyte = 0x100000
const list = { name: 'List', fields: { items: 0x10f } }
const wide = {
  name: 'Wide',
  fields: Object.fromEntries(Array.from({ length: 36 }, (_, i) => [`f${i}`, ((i + 2) << 8) | 8])),
}

describe.each(rows)('$protocol.name', ({ protocol }) => {
  const larger: Pick<Protocol, 'reader'> = {
    reader: bytes =>
      protocol.name === 'binary' ? new BinaryReader(bytes, 2 ** 40) : new CompactReader(bytes, 2 ** 40),
  }

  test('refuses a megabyte of structs that would become hundreds of megabytes', () => {
    const bytes = structs(protocol, { size: megabyte, item: '00' })
    expect(failure(() => decode(readWides, bytes, protocol)).code).toBe('SIZE_LIMIT')
  })

  test('refuses structs that each keep one unknown bool', () => {
    const item = { binary: '02 0001 01 00', compact: '11 00' }[protocol.name as 'binary']
    const bytes = structs(protocol, { size: megabyte, item })
    expect(failure(() => decode(readWides, bytes, protocol)).code).toBe('SIZE_LIMIT')
  })

  test.each(['strings', 'sets', 'maps', 'lists', 'binaries', 'longs'] as const)(
    'refuses %s without end',
    what => {
      const [type, binary, compact] = {
        strings: [11, '00000000', '00'],
        binaries: [11, '00000000', '00'],
        lists: [15, '0200000000', '01'],
        sets: [14, '0800000000', '05'],
        maps: [13, '080800000000', '00'],
        longs: [10, '0000000000000000', '00'],
      }[what] as [number, string, string]
      const bytes = structs(protocol, {
        size: 6 * megabyte,
        item: protocol.name === 'binary' ? binary : compact,
        type,
      })
      const read = (r: Reader): unknown => {
        if (what === 'longs') return r.i64()
        if (what === 'strings') return r.string()
        if (what === 'binaries') return r.binary()
        if (what === 'lists') r.list(2)
        else if (what === 'sets') r.set(8)
        else r.map(8, 8)
        return r.endContainer()
      }
      expect(failure(() => decode(r => readList(r, type, read), bytes, protocol)).code).toBe('SIZE_LIMIT')
    },
  )

  test('refuses exceptions without end, each of which has a stack', () => {
    const bytes = structs(protocol, { size: 300_000, item: '00' })
    const error = failure(() => decode(r => readList(r, 12, readTwitterUnavailable), bytes, protocol))
    expect(error.code).toBe('SIZE_LIMIT')
  })

  test('names the text at which the budget ends', () => {
    const size = 5 * megabyte
    const item = { binary: '00000001 61', compact: '01 61' }[protocol.name as 'binary']
    const bytes = structs(protocol, { size, item, type: 11 })
    const error = failure(() => decode(r => readList(r, 11, () => r.string()), bytes, protocol))
    const index = Number(/\[(\d+)\]$/.exec(error.path)?.[1])
    expect(index).toBe(Math.floor((0x8000000 - 64 - 8 - 100 - 8 * size) / 25))
  })

  test('refuses lists within lists that each claim all the bytes there are', () => {
    const levels = 31
    const open = { binary: '0f 0001 0c 00ffff00', compact: '19 fc 80feff07' }[protocol.name as 'binary']
    const bytes = new Uint8Array(0x1000000).fill(0xff)
    bytes.set(hex(open.repeat(levels)))
    let claimed = 0
    const read = (r: Reader): unknown => {
      r.begin(list)
      r.field()
      claimed += r.list(12)
      return read(r)
    }
    expect(failure(() => decode(read, bytes, protocol)).code).toBe('SIZE_LIMIT')
    expect(claimed).toBeLessThan(0x1000000)
  })

  test('refuses as many numbers in a set as could collide for seconds', () => {
    const types = (size: number) =>
      encode(Types, { ids: new Set(Array.from({ length: size }, (_, i) => BigInt(i))) }, protocol)
    expect(decode(Types, types(20_000), protocol).ids?.size).toBe(20_000)
    const error = failure(() => decode(Types, types(50_000), protocol))
    expect([error.code, error.path]).toEqual(['SIZE_LIMIT', 'Types.ids[0]'])
  })

  test('takes as many texts in a set as there are, since their hashes cannot be foreseen', () => {
    const words = new Set(Array.from({ length: 200_000 }, (_, i) => String(i)))
    expect(decode(Types, encode(Types, { words }, protocol), protocol).words?.size).toBe(200_000)
  })

  test('takes more for a reader with a larger budget, and says so', () => {
    const bytes = structs(protocol, { size: megabyte, item: '00' })
    expect(failure(() => decode(readWides, bytes, protocol)).message).toContain('larger budget')
    expect(decode(readWides, bytes, larger)).toHaveLength(megabyte)
  })

  test('spends nothing on what it only moves past', () => {
    const bytes = encode(
      Everything,
      { longs: new Set(Array.from({ length: 50_000 }, (_, i) => BigInt(i))) },
      protocol,
    )
    expect(encode(Nothing, decode(Nothing, bytes, protocol), protocol)).toEqual(bytes)
  })
})

function readWides(r: Reader): unknown[] {
  return readList(r, 12, () => {
    r.begin(wide)
    for (let header: number; (header = r.field()); ) r.unknown(header)
    return r.end({})
  })
}

function readList(r: Reader, type: number, read: (r: Reader) => unknown): unknown[] {
  const items: unknown[] = []
  r.begin(list)
  r.field()
  const size = r.list(type as 12)
  for (let i = 0; i < size; i++) items.push(read(r))
  r.endContainer()
  r.field()
  return r.end(items)
}

/** A struct whose field 1 is a list of `size` equal items, structs unless told otherwise. */
function structs(
  protocol: Protocol,
  { size, item, type = 12 }: { size: number; item: string; type?: number },
): Uint8Array {
  const w = protocol.writer()
  w.begin(list, {})
  w.field(0x10f)
  w.list(type as 12, size)
  const head = w.finish()
  const element = hex(item)
  const bytes = new Uint8Array(head.length + size * element.length + 1)
  bytes.set(head)
  for (let i = 0; i < size; i++) bytes.set(element, head.length + i * element.length)
  return bytes
}

function failure(work: () => unknown): ProtocolException {
  try {
    work()
  } catch (error) {
    if (error instanceof ProtocolException) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}
