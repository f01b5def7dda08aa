/**
 * Files of Apache's `TFileTransport`: events, each behind its length, in chunks of a fixed size that no event reaches across.
 * What is left of a chunk is zeros. An event is whatever its writer wrote in one go: behind `TBufferedTransport` a message, right on
 * the file a piece of one as small as an i32. So what is within is a stream again, framed or not.
 *
 *     04000000 "ping" 05000000 "pong!" 000000 | 03000000 …   with chunks of 20 bytes
 */
import { ProtocolException, TransportException } from '../exceptions.ts'
import { littleEndian } from './frames.ts'
import type { Cutter } from './inbox.ts'
import { pieces } from './pieces.ts'

export interface EventOptions {
  /** How many bytes a chunk has, which reader and writer must agree upon; 16 MiB unless told otherwise, as in Apache's library. */
  readonly chunkSize?: number | undefined
}

/**
 * What has been written to a file of Apache's `TFileTransport`, event by event.
 *
 *     for await (const tweet of decodeStream(Tweet, readEvents(createReadStream('tweets')))) show(tweet)
 */
export async function* readEvents(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { chunkSize = defaultChunkSize }: EventOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const bytes of pieces(chunks, new EventCutter(chunkSize))) if (bytes.length > 0) yield bytes
}

/**
 * The bytes of a file of Apache's `TFileTransport` with an event for each piece. `offset` is how long the file is already; 0
 * unless told otherwise.
 *
 *     await pipeline(writeEvents(encodeStream(Tweet, tweets)), createWriteStream('tweets'))
 */
export async function* writeEvents(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { chunkSize = defaultChunkSize, offset = 0 }: EventOptions & { readonly offset?: number | undefined } = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  let position = offset
  for await (const piece of pieces) {
    // An event without bytes would be read as the end of a chunk.
    if (piece.length === 0) continue
    const size = piece.length + 4
    if (size > chunkSize)
      throw new ProtocolException('SIZE_LIMIT', `${size} bytes in chunks of ${chunkSize}`, {
        offset: position,
        path: '',
      })
    const left = chunkSize - (position % chunkSize)
    const start = size > left ? left : 0
    const bytes = new Uint8Array(start + size)
    new DataView(bytes.buffer).setUint32(start, piece.length, true)
    bytes.set(piece, start + 4)
    position += bytes.length
    yield bytes
  }
}

const defaultChunkSize = 0x1000000

/** Finds events, and between them the zeros at the end of a chunk, as events without bytes. */
class EventCutter implements Cutter {
  head = 4
  private readonly chunkSize: number
  /** Where in the file the next event begins. */
  private position = 0
  private found = 0

  constructor(chunkSize: number) {
    this.chunkSize = chunkSize
  }

  length(bytes: Uint8Array, start: number, stop: number): number {
    const left = this.chunkSize - (this.position % this.chunkSize)
    const zeros = zerosAt(bytes, start, Math.min(stop, start + left))
    // In less than four bytes no length fits any more.
    if (left < 4) this.head = this.found = stop - start < left ? 0 : left
    else if (stop - start < 4) this.head = this.found = 0
    else if (zeros > 0) this.head = this.found = zeros
    else {
      const size = littleEndian(bytes, start)
      if (size + 4 > left)
        throw new TransportException(
          'CORRUPTED_DATA',
          `An event of ${size} bytes, of which ${left - 4} would fit its chunk`,
        )
      this.head = 4
      this.found = size + 4
    }
    return this.found
  }

  reset(): void {
    this.position += this.found
  }
}

/** How many bytes are zeros, by fours: another one may be part of a length. */
function zerosAt(bytes: Uint8Array, start: number, stop: number): number {
  let at = start
  while (at < stop && bytes[at] === 0) at++
  return (at - start) & ~3
}
