/**
 * The i64 by its halves: numbers in JavaScript shift 32 bits at a time, and shifting a bigint takes many times as long. This way an
 * i64 takes 3 ns in Node 20; what a `DataView` has for it, half as long again or more.
 */

const longs = /* @__PURE__ */ new BigInt64Array(1)

/** The low one and the high one of what `split` was told last. */
export const halves: Int32Array<ArrayBuffer> = /* @__PURE__ */ new Int32Array(longs.buffer)

/** Leaves a value in `halves`; tells whether it is an i64. What is no bigint may be a TypeError. */
export function split(value: unknown): boolean {
  longs[0] = value as bigint // Or the engine says that it is none.
  return longs[0] === value
}

/** The i64 of two halves. */
export function join(low: number, high: number): bigint {
  halves[0] = low
  halves[1] = high
  return longs[0] as bigint // There is one.
}

/** The i64 that two halves stand for in Compact. */
export function unzigzag(low: number, high: number): bigint {
  const sign = -(low & 1)
  return join(((low >>> 1) | (high << 31)) ^ sign, (high >>> 1) ^ sign)
}
