/** A small generator with a seed (mulberry32), since `Math.random` has none. */

/** A whole number from 0 up to and without `below`. */
export type Random = (below: number) => number

export function generator(start: number): Random {
  let state = start
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}
