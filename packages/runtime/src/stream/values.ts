/**
 * Values of one type out of bytes that arrive in chunks cut anywhere, and back: a file of values, the body of a response.
 * They are framed, each behind its length, or stand right behind each other. Each byte is looked at once to find where a
 * value ends and once to read it, and no more is held than one value and one chunk.
 */
import { decode, encode, type Readable, type Writable } from '../codec.ts'
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import type { Protocol } from '../protocol/contract.ts'
import { DocumentCutter, FrameCutter } from './frames.ts'
import type { Cutter } from './inbox.ts'
import { pieces } from './pieces.ts'
import { BinaryScan } from './scan-binary.ts'
import { CompactScan } from './scan-compact.ts'
import { JsonScan } from './scan-json.ts'

export interface StreamOptions {
  /** Binary, unless told otherwise. */
  readonly protocol?: Protocol | undefined
  /** Whether each value stands behind its length, four bytes with the first one first; `unframed` unless told otherwise. */
  readonly framing?: 'framed' | 'unframed' | undefined
  /** How many bytes a value may have; 16 MiB unless told otherwise. */
  readonly maximumSize?: number | undefined
}

/**
 * The values that stand in `chunks`, each as soon as all of it is there. What is wrong is thrown as a
 * `ProtocolException`, whose offset counts from where its value begins, and ends the stream.
 *
 *     for await (const tweet of decodeStream(Tweet, createReadStream('tweets'))) show(tweet)
 */
export async function* decodeStream<T>(
  type: Readable<T>,
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: StreamOptions = {},
): AsyncGenerator<T, void, undefined> {
  const { protocol = binary } = options
  for await (const bytes of pieces(chunks, cutterOf(options))) yield decode(type, bytes, protocol)
}

/**
 * The bytes of `values`, one piece for each, as `decodeStream` takes them.
 *
 *     await pipeline(encodeStream(Tweet, tweets), createWriteStream('tweets'))
 */
export async function* encodeStream<T>(
  type: Writable<T>,
  values: AsyncIterable<T> | Iterable<T>,
  { protocol = binary, framing }: StreamOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>, void, undefined> {
  for await (const value of values) {
    const bytes = encode(type, value, protocol)
    yield framing === 'framed' ? framed(bytes) : bytes
  }
}

function framed(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const frame = new Uint8Array(4 + bytes.length)
  new DataView(frame.buffer).setInt32(0, bytes.length)
  frame.set(bytes, 4)
  return frame
}

class BinaryStructScan extends BinaryScan {
  protected override envelope(): boolean {
    return true
  }
}

class CompactStructScan extends CompactScan {
  protected override envelope(): boolean {
    return true
  }
}

const scans: Readonly<Record<string, new (maximum: number) => Cutter>> = {
  binary: BinaryStructScan,
  compact: CompactStructScan,
  json: JsonScan,
  'simple-json': JsonScan,
  'readable-json': JsonScan,
  bson: DocumentCutter,
}

function cutterOf({ protocol = binary, framing, maximumSize = limits.maximumBytes }: StreamOptions): Cutter {
  if (framing === 'framed') return new FrameCutter(maximumSize)
  const Scan = scans[protocol.name]
  if (Scan === undefined)
    throw new TypeError(`${protocol.name} needs frames: nobody knows where its values end`)
  return new Scan(maximumSize)
}
