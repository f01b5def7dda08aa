/** Bytes that have suffered: some changed, moved, cut off or put between. */
import type { Random } from './random.ts'

const interesting = [0, 1, 2, 0x0b, 0x0c, 0x0d, 0x0f, 0x7f, 0x80, 0x82, 0xf1, 0xff]

export function mutate(whole: Uint8Array, random: Random): Uint8Array {
  let bytes = whole.slice()
  for (let times = 1 + random(4); times > 0; times--) {
    const at = random(bytes.length + 1)
    const kind = random(5)
    if (kind === 0) bytes[at] = random(256)
    else if (kind === 1) bytes[at] = interesting[random(interesting.length)] ?? 0
    else if (kind === 2) bytes = bytes.slice(0, at)
    else if (kind === 3) bytes.copyWithin(at, random(bytes.length + 1), random(bytes.length + 1))
    else bytes = Uint8Array.of(...bytes.subarray(0, at), random(256), ...bytes.subarray(at))
  }
  return bytes
}
