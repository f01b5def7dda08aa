/**
 * Bytes in, whole messages out. Chunks arrive cut anywhere; a message that lies in one chunk is a view of it, and one
 * that does not is gathered in storage that grows with what has arrived, never with what a peer announces. Whoever
 * finds the end of a message (a `Cutter`) goes on where it stopped, so that each byte is looked at once.
 */

/** Finds where a message ends. */
export interface Cutter {
  /** How many bytes at its front are no part of the message. */
  readonly head: number
  /**
   * How long the message that begins at `start` is, head included, if that is known yet; else 0. What it remembers of
   * a message it forgets with `reset`. Throws what is wrong with the bytes.
   */
  length(bytes: Uint8Array, start: number, stop: number): number
  reset(): void
}

const nothing: Uint8Array = /* @__PURE__ */ new Uint8Array()

export class Inbox {
  /** Set once it is known what the peer speaks. */
  cutter: Cutter | undefined
  private bytes: Uint8Array = nothing
  private start = 0
  private stop = 0
  private isOwn = false
  /** The length of the message that is not whole, if it is known. */
  private expected = 0

  constructor(cutter?: Cutter) {
    this.cutter = cutter
  }

  /** How many bytes there are of messages that are not whole. */
  get size(): number {
    return this.stop - this.start
  }

  /** How much memory is held for them. */
  get held(): number {
    return this.isOwn ? this.bytes.length : 0
  }

  push(chunk: Uint8Array): void {
    if (this.size === 0) {
      this.bytes = chunk
      this.start = 0
      this.stop = chunk.length
      this.isOwn = false
    } else {
      this.own(chunk.length)
      this.bytes.set(chunk, this.stop)
      this.stop += chunk.length
    }
  }

  /** The next message, or `undefined` if it is not whole yet. It is a view, which stays valid. */
  next(): Uint8Array | undefined {
    const { cutter, start, stop } = this
    if (cutter === undefined || start === stop) return this.wait()
    const length = cutter.length(this.bytes, start, stop)
    this.expected = length
    if (length === 0 || length > stop - start) return this.wait()
    this.expected = 0
    const message = this.bytes.subarray(start + cutter.head, start + length)
    this.start = start + length
    cutter.reset()
    if (this.isOwn && this.start === stop) this.release()
    return message
  }

  /** The first bytes, to tell from what the peer speaks. */
  peek(size: number): Uint8Array {
    return this.bytes.subarray(this.start, Math.min(this.stop, this.start + size))
  }

  release(): void {
    this.bytes = nothing
    this.start = this.stop = 0
    this.isOwn = false
  }

  /** Moves what is left of a chunk to storage, so that the chunk can go. */
  private wait(): undefined {
    if (this.size === 0) this.release()
    else if (!this.isOwn) this.own(0)
  }

  /** Makes room for `size` more bytes. What lies before them may still be in use, and is not written over. */
  private own(size: number): void {
    if (this.isOwn && this.stop + size <= this.bytes.length) return
    const needed = this.size + size
    // Twice what is there, so that all moves together cost no more than the bytes; no more than the message.
    const bytes = new Uint8Array(Math.max(needed, Math.min(this.expected || needed * 2, needed * 2)))
    bytes.set(this.bytes.subarray(this.start, this.stop))
    this.bytes = bytes
    this.stop = this.size
    this.start = 0
    this.isOwn = true
  }
}
