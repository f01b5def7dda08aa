/**
 * Protocols of the user's own, written against the interface that Thrift's own guide gives: `writeMessageBegin` to `readString`, as in
 * Apache's libraries. Printed codecs drive them as they drive any other.
 */
import type { Protocol } from './contract.ts'
import type { ProtocolReader, ProtocolWriter } from './custom/contract.ts'
import { CustomReader } from './custom/reader.ts'
import { CustomWriter } from './custom/writer.ts'

export type { ProtocolReader, ProtocolWriter } from './custom/contract.ts'

export interface CustomProtocol {
  readonly name: string
  reader(bytes: Uint8Array): ProtocolReader
  writer(): ProtocolWriter
  /** Whether bytes begin like a message of this protocol; only servers of several protocols ask. */
  matches?(bytes: Uint8Array): boolean
}

/**
 * A protocol as `encode`, `decode`, clients and servers take it. What its methods throw arrives as a `ProtocolException`.
 *
 *     const plain = custom({ name: 'plain', reader: bytes => new PlainReader(bytes), writer: () => new PlainWriter() })
 *     const bytes = encode(Tweet, tweet, plain)
 */
export function custom({ name, reader, writer, matches }: CustomProtocol): Protocol {
  return {
    name,
    reader: bytes => new CustomReader(name, bytes, reader),
    writer: () => new CustomWriter(name, writer),
    matches: bytes => matches?.(bytes) ?? false,
  }
}
