/**
 * Bytes that are valid and would still cost a server too much: memory, since one byte can become hundreds, or
 * time, since the keys of a set can all collide.
 */
import { decode, encode, type Protocol, type Reader, readUuid } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { readTwitterUnavailable } from '../idl/twitter.thrift'
import { Types } from '../idl/types.thrift'
import { hex } from './bytes.ts'
import { failure } from './failure.ts'
import { numbered, rows } from './rows.ts'

const megabyte = 0x100000
const list = { name: 'List', fields: { items: 0x10f } }
const wide = {
  name: 'Wide',
  fields: Object.fromEntries(Array.from({ length: 36 }, (_, i) => [`f${i}`, ((i + 2) << 8) | 8])),
}

interface Items {
  readonly structs: string
  readonly bools: string
  readonly strings: string
  readonly letters: string
  readonly binaries: string
  readonly longs: string
  readonly uuids: string
  readonly lists: string
  readonly sets: string
  readonly maps: string
  /** A struct that begins with a list of structs, which claims all the bytes there are. */
  readonly openLists?: string
  readonly end: string
}

/** How each format writes an item of a list, and what follows the last one of a list that is a struct's last field. */
const items: Readonly<Record<string, Items>> = {
  binary: {
    structs: '00',
    bools: '02 0001 01 00',
    strings: '00000000',
    binaries: '00000000',
    lists: '02 00000000',
    sets: '08 00000000',
    maps: '08 08 00000000',
    longs: '0000000000000000',
    uuids: '00000000000000000000000000000000',
    letters: '00000001 61',
    openLists: '0f 0001 0c 00ffff00',
    end: '00',
  },
  compact: {
    structs: '00',
    bools: '11 00',
    strings: '00',
    binaries: '00',
    lists: '01',
    sets: '05',
    maps: '00',
    longs: '00',
    uuids: '00000000000000000000000000000000',
    letters: '01 61',
    openLists: '19 fc 80feff07',
    end: '00',
  },
  json: {
    structs: ',{}',
    bools: ',{"1":{"tf":1}}',
    strings: ',""',
    binaries: ',""',
    lists: ',["tf",0]',
    sets: ',["i32",0]',
    maps: ',["i32","i32",0,{}]',
    longs: ',0',
    uuids: ',"00000000-0000-0000-0000-000000000000"',
    letters: ',"a"',
    openLists: '{"1":{"lst":["rec",8355000,',
    end: ']}}',
  },
  'simple-json': {
    structs: ',{}',
    bools: ',{"x":true}',
    strings: ',""',
    binaries: ',""',
    lists: ',[]',
    sets: ',[]',
    maps: ',{}',
    longs: ',0',
    uuids: ',"00000000-0000-0000-0000-000000000000"',
    letters: ',"a"',
    end: ']}',
  },
  // The names of elements mean nothing.
  bson: {
    structs: '03 00 05000000 00',
    bools: '03 00 09000000 08 "x" 00 01 00',
    strings: '02 00 01000000 00',
    binaries: '05 00 00000000 00',
    lists: '04 00 05000000 00',
    sets: '04 00 05000000 00',
    maps: '03 00 05000000 00',
    longs: '12 00 0000000000000000',
    uuids: '05 00 10000000 04 00000000000000000000000000000000',
    letters: '02 00 02000000 61 00',
    end: '00 00',
  },
}

describe.each(rows)('$protocol.name', ({ protocol, reader }) => {
  const item = items[protocol.name]
  const listOf = (what: keyof Items, size: number, type = 12) =>
    repeat(protocol, { item: hex(item?.[what] ?? ''), end: hex(item?.end ?? ''), size, type })
  const larger: Pick<Protocol, 'reader'> = { reader: bytes => reader(bytes, 2 ** 40) }

  test('refuses a megabyte of structs that would become hundreds of megabytes', () => {
    const bytes = listOf('structs', megabyte)
    expect(failure(() => decode(readWides, bytes, protocol)).code).toBe('SIZE_LIMIT')
  })

  test('refuses structs that each keep one unknown bool', () => {
    const bytes = listOf('bools', megabyte)
    expect(failure(() => decode(readWides, bytes, protocol)).code).toBe('SIZE_LIMIT')
  })

  test.each([
    ['strings', 11, 6],
    ['longs', 10, 6],
    ['binaries', 11, 2],
    ['uuids', 16, 2.5],
    ['lists', 15, 2],
    ['sets', 14, 2],
    ['maps', 13, 2],
  ] as const)('refuses %s without end', (what, type, millions) => {
    const bytes = listOf(what, millions * megabyte, type)
    const read = (r: Reader): unknown => {
      if (what === 'longs') return r.i64()
      if (what === 'uuids') return readUuid(r)
      if (what === 'strings') return r.string()
      if (what === 'binaries') return r.binary()
      if (what === 'lists') r.list(2)
      else if (what === 'sets') r.set(8)
      else r.map(8, 8)
      return r.endContainer()
    }
    expect(failure(() => decode(r => readList(r, type, read), bytes, protocol)).code).toBe('SIZE_LIMIT')
  })

  test('refuses exceptions without end, each of which has a stack', () => {
    const bytes = listOf('structs', 300_000)
    const error = failure(() => decode(r => readList(r, 12, readTwitterUnavailable), bytes, protocol))
    expect(error.code).toBe('SIZE_LIMIT')
  })

  test('names the text at which the budget ends', () => {
    const size = 5 * megabyte
    const bytes = listOf('letters', size, 11)
    const error = failure(() => decode(r => readList(r, 11, () => r.string()), bytes, protocol))
    const index = Number(/\[(\d+)\]$/.exec(error.path)?.[1])
    // Formats that count elements themselves pay for that as well.
    expect(Math.abs(index - (0x8000000 - 64 - 8 - 100 - 8 * size) / 25)).toBeLessThanOrEqual(1)
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
    const bytes = listOf('structs', megabyte)
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

describe.each(numbered)('$protocol.name', ({ protocol }) => {
  test('refuses lists within lists that each claim all the bytes there are', () => {
    const levels = 31
    const bytes = new Uint8Array(0x1000000).fill(0xff)
    bytes.set(hex(items[protocol.name]?.openLists?.repeat(levels) ?? ''))
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

/** A struct whose field 1 is a list of `size` times the same item. */
function repeat(
  protocol: Protocol,
  { item, end, size, type }: { item: Uint8Array; end: Uint8Array; size: number; type: number },
): Uint8Array {
  const w = protocol.writer()
  w.begin(list, {})
  w.field(0x10f)
  w.list(type as 12, size)
  const head = w.finish()
  const bytes = new Uint8Array(head.length + size * item.length + end.length)
  bytes.set(head)
  for (let i = 0; i < size; i++) bytes.set(item, head.length + i * item.length)
  // No comma stands between the bracket and the first element of plain JSON.
  if (head.at(-1) === 0x5b) bytes[head.length] = 0x20
  bytes.set(end, bytes.length - end.length)
  if (protocol.name === 'bson') {
    const view = new DataView(bytes.buffer)
    view.setInt32(0, bytes.length, true)
    view.setInt32(head.length - 4, bytes.length - head.length + 3, true)
  }
  return bytes
}
