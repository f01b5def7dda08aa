/** Copies of bytes. Up to 24 of them, a loop is faster than a call of the engine's. */
const shortCopy = 24

/** A copy of `size` bytes from `start` on. */
export function slice(bytes: Uint8Array, start: number, size: number): Uint8Array {
  if (size > shortCopy) return bytes.slice(start, start + size)
  const copy = new Uint8Array(size)
  for (let i = 0; i < size; i++) copy[i] = bytes[start + i] as number
  return copy
}

/** Copies the `size` bytes of a value to `start`; returns the position behind them. */
export function put(bytes: Uint8Array, start: number, value: Uint8Array, size: number): number {
  if (size > shortCopy) bytes.set(value, start)
  else for (let i = 0; i < size; i++) bytes[start + i] = value[i] as number
  return start + size
}
