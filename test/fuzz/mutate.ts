/** Bytes that have suffered: some changed, moved, cut off or put between. */
import type { Random } from './random.ts'

const interesting = [0, 1, 2, 0x0b, 0x0c, 0x0d, 0x0f, 0x7f, 0x80, 0x82, 0xf1, 0xff]

export function mutate(whole: Uint8Array, random: Random): Uint8Array {
  // Behind the bytes is room for those that are put between.
  const bytes = new Uint8Array(whole.length + 4)
  bytes.set(whole)
  let length = whole.length
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(length + 1)
    const kind = random(5)
    if (kind === 0 && at < length) bytes[at] = random(256)
    else if (kind === 1 && at < length) bytes[at] = interesting[random(interesting.length)] ?? 0
    else if (kind === 2) length = at
    else if (kind === 3) bytes.subarray(0, length).copyWithin(at, random(length + 1), random(length + 1))
    else {
      bytes.copyWithin(at + 1, at, length++)
      bytes[at] = random(256)
    }
  }
  return bytes.slice(0, length)
}
