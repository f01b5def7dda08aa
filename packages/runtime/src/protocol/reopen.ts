/**
 * Readers that are used again and again: making one takes longer than reading a short message. Short messages are copied to where a
 * reader has read before, which takes half as long as making views of them, and leaves the engine with one kind of bytes.
 */
import * as limits from '../limits.ts'
import type { Readers, Reusable, Scratch } from './input.ts'

/** What is longer is read where it is. */
const largestCopy = 0x4000

/** Opens a reader that is there already, or a new one. */
export function reopen<R extends Reusable>(readers: Readers<R>, bytes: Uint8Array): R {
  const r = readers.spare
  readers.spare = undefined
  return r ? begin(r, bytes) : new readers(bytes)
}

function begin<R extends Reusable>(r: R, bytes: Uint8Array): R {
  r.position = r.depth = r.header = r.windowStart = 0
  r.frame = undefined
  r.window = ''
  r.budget = limits.budget
  const { length = Number.NaN, byteLength } = Object(bytes) as Partial<Uint8Array> // Programs in JavaScript pass anything.
  if (length <= largestCopy && length === byteLength) {
    r.scratch ??= makeScratch()
    r.scratch.bytes.set(bytes)
    r.bytes = r.scratch.bytes
    r.view = r.scratch.view
    r.length = length
  } else r.look(bytes)
  return r
}

function makeScratch(): Scratch {
  const bytes = new Uint8Array(largestCopy)
  return { bytes, view: new DataView(bytes.buffer) }
}
