/** The Compact protocol, version 1, as Apache's libraries speak it: about two thirds of Binary's bytes. */
import { CompactReader } from './compact/reader.js'
import { CompactWriter } from './compact/writer.js'
import type { Protocol } from './contract.js'

export { CompactReader, CompactWriter }

export const compact: Protocol = {
  name: 'compact',
  reader: bytes => new CompactReader(bytes),
  writer: () => new CompactWriter(),
  matches: bytes => bytes[0] === 0x82 && ((bytes[1] ?? 0) & 0x1f) === 1,
}
