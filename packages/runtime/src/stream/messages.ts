/** Whole messages out of a file of calls, for whoever does something with them again: a processor, `transcodeMessage`. */
import * as limits from '../limits.ts'
import { binary } from '../protocol/binary.ts'
import { dialectOf } from './dialect.ts'
import { pieces } from './pieces.ts'
import type { StreamOptions } from './values.ts'

/**
 * The messages that stand in `chunks`, envelopes included and frames not, each as soon as all of it is there. What is wrong is
 * thrown as a `ProtocolException`, and ends the stream.
 *
 *     for await (const message of messages(createReadStream('calls'), { framing: 'framed' }))
 *       await processor.process(message, binary)
 */
export async function* messages(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { protocol = binary, framing = 'unframed', maximumSize = limits.maximumBytes }: StreamOptions = {},
): AsyncGenerator<Uint8Array, void, undefined> {
  yield* pieces(chunks, dialectOf(framing, protocol, maximumSize).cutter)
}
