/** Calls by their numbers, as a Map has them. */
import { describe, expect, test } from 'vitest'
import { Flights } from '../../packages/runtime/src/rpc/flights.ts'
import { generator } from '../fuzz/random.ts'

const numberings: Readonly<Record<string, (call: number, random: (below: number) => number) => number>> = {
  'count up': call => call,
  'pass the largest number': call => (2 ** 31 - 500 + call) | 0,
  'are below zero': call => -call - 1,
  'all fall on one place': call => call * 0x10000,
  'are anything': (call, random) => (random(2 ** 16) << 16) | (call & 0xffff),
}

describe.each(Object.entries(numberings))('calls whose numbers %s', (_, number) => {
  test.each([1, 64, 5_000])('are found as long as they are there, %i at a time', atOnce => {
    const random = generator(atOnce)
    const flights = new Flights<{ seqid: number }>()
    const expected = new Map<number, { seqid: number }>()
    for (let call = 0; call < 20_000; call++) {
      const seqid = number(call, random)
      if (!expected.has(seqid)) {
        expected.set(seqid, { seqid })
        flights.add({ seqid })
      }
      // Mostly the oldest, as they are answered; now and then one from the middle.
      while (expected.size > atOnce) {
        const keys = expected.keys()
        for (let skip = random(8) === 0 ? random(Math.min(atOnce, 100)) : 0; skip > 0; skip--) keys.next()
        const { value: gone = 0 } = keys.next()
        expected.delete(gone)
        expect(flights.delete(gone)).toBe(true)
        expect(flights.delete(gone)).toBe(false)
        expect(flights.get(gone)).toBeUndefined()
      }
      expect(flights.size).toBe(expected.size)
    }
    for (const [seqid, call] of expected) expect(flights.get(seqid)).toEqual(call)
    expect(new Set(flights.values().map(({ seqid }) => seqid))).toEqual(new Set(expected.keys()))
    flights.clear()
    expect([flights.size, flights.values()]).toEqual([0, []])
  })
})
