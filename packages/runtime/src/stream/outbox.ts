/**
 * Messages gathered for one write at the end of the turn: a write costs more than a small call. Storage is lent by a
 * shared spare while something is gathered, so that idle connections hold none.
 */

export interface Sink {
  /** Takes bytes; returns whether it is done with their memory. */
  write(bytes: Uint8Array): boolean
  /** Whether it is not worth asking: what is written now will be kept for a while. */
  readonly keeps: boolean
  /** Calls back when the work of this turn is done. */
  defer(callback: () => void): void
}

/** So many are written before the turn is over: whoever gets them has something to do while we do the rest. Worth half as many calls again. */
const batch = 16

/** Messages from this size on are handed on by themselves instead of being copied. */
const large = 0x4000

const spareSize = 0x10000
let spare: Uint8Array | undefined

export class Outbox {
  private readonly sink: Sink
  private bytes: Uint8Array | undefined
  private size = 0
  private count = 0
  private isScheduled = false
  private readonly onTurn = () => {
    this.isScheduled = false
    this.flush()
  }

  constructor(sink: Sink) {
    this.sink = sink
  }

  /** Adds a message in so many frames, one around the other: behind its length, and that of what is behind its length. */
  add(message: Uint8Array, frames: number): void {
    const head = frames * 4
    const needed = head + (message.length < large ? message.length : 0)
    if (this.bytes !== undefined && this.size + needed > this.bytes.length) this.flush()
    const bytes = (this.bytes ??= this.lend())
    for (let inner = frames - 1; inner >= 0; inner--) {
      const length = message.length + inner * 4
      bytes[this.size] = length >>> 24
      bytes[this.size + 1] = length >>> 16
      bytes[this.size + 2] = length >>> 8
      bytes[this.size + 3] = length
      this.size += 4
    }
    if (message.length < large) {
      bytes.set(message, this.size)
      this.size += message.length
      if (++this.count < batch) this.schedule()
      else this.flush()
    } else {
      this.flush()
      this.sink.write(message)
    }
  }

  flush(): void {
    const { bytes, size } = this
    if (bytes === undefined) return
    this.bytes = undefined
    this.size = this.count = 0
    if (size > 0 && this.sink.keeps) this.sink.write(bytes.slice(0, size))
    else if (size > 0 && !this.sink.write(bytes.subarray(0, size))) return
    spare = bytes
  }

  private lend(): Uint8Array {
    const bytes = spare ?? new Uint8Array(spareSize)
    spare = undefined
    return bytes
  }

  private schedule(): void {
    if (this.isScheduled) return
    this.isScheduled = true
    this.sink.defer(this.onTurn)
  }
}
