/** The Compact protocol, version 1, as Apache's libraries speak it: about two thirds of Binary's bytes. */
import { CompactReader } from './compact/reader.ts'
import { CompactWriter } from './compact/writer.ts'
import type { Protocol } from './contract.ts'

export { CompactReader, CompactWriter }

export const compact: Protocol = {
  name: 'compact',
  reader: bytes => CompactReader.open(bytes),
  writer: () => CompactWriter.open(),
  matches: bytes => bytes[0] === 0x82 && ((bytes[1] ?? 0) & 0x1f) === 1,
}
