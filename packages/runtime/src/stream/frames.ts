/**
 * What begins with its length. Framed messages: four bytes of length, big-endian, then that many of the message. Or of a frame, which
 * has its own length: `depth` is 2 then.
 */
import { TransportException } from '../exceptions.ts'
import type { Cutter } from './inbox.ts'

export class FrameCutter implements Cutter {
  readonly head: number
  private readonly maximum: number

  constructor(maximum: number, depth = 1) {
    this.maximum = maximum
    this.head = depth * 4
  }

  length(bytes: Uint8Array, start: number, stop: number): number {
    const { head, maximum } = this
    if (stop - start < head) return 0
    const size = unsigned(bytes, start)
    if (size > maximum)
      throw new TransportException(
        'CORRUPTED_DATA',
        `A frame of ${size} bytes${otherwise(size)}; ${maximum} are taken`,
      )
    if (head > 4 && unsigned(bytes, start + 4) !== size - 4)
      throw new TransportException('CORRUPTED_DATA', 'A frame that is not one other frame')
    return size + 4
  }

  reset(): void {}
}

/** What the four bytes of a length may be instead, if the other side speaks otherwise than we think. */
function otherwise(size: number): string {
  if (size >>> 16 === 0x8001) return ', or a message without a frame'
  const text = String.fromCharCode(size >>> 24, (size >>> 16) & 0xff, (size >>> 8) & 0xff, size & 0xff)
  return /^[ -~]{4}$/.test(text) ? `, or the text ${JSON.stringify(text)}` : ''
}

/** Documents of BSON, which begin with their length, the lowest byte first. */
export class DocumentCutter implements Cutter {
  readonly head = 0
  private readonly maximum: number

  constructor(maximum: number) {
    this.maximum = maximum
  }

  length(bytes: Uint8Array, start: number, stop: number): number {
    if (stop - start < 4) return 0
    const size = littleEndian(bytes, start)
    if (size > this.maximum)
      throw new TransportException('CORRUPTED_DATA', `A document of ${size} bytes; ${this.maximum} are taken`)
    // The size counts itself; who reads the document will refuse what is less.
    return Math.max(size, 4)
  }

  reset(): void {}
}

/** The 32 bits at `at`, big-endian, as a number that is not negative. */
export function unsigned(bytes: ArrayLike<number>, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = [bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]]
  return ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
}

/** The same where the lowest byte stands first. */
export function littleEndian(bytes: Uint8Array, at: number): number {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4)
  return unsigned([d, c, b, a], 0)
}
