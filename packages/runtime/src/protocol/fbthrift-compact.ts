/**
 * Compact as Meta's libraries speak it: messages of version 2, doubles with their first byte first, and floats under the
 * number that Apache's libraries have for a uuid. A struct by itself does not say which of the two it is in, so whoever
 * reads one has to know.
 */
import type { Protocol } from './contract.ts'
import { FbthriftCompactReader } from './fbthrift-compact/reader.ts'
import { FbthriftCompactWriter } from './fbthrift-compact/writer.ts'

export { FbthriftCompactReader, FbthriftCompactWriter }

export const fbthriftCompact: Protocol = {
  name: 'fbthrift-compact',
  reader: bytes => new FbthriftCompactReader(bytes),
  writer: () => new FbthriftCompactWriter(),
  matches: bytes => bytes[0] === 0x82 && ((bytes[1] ?? 0) & 0x1f) === 2,
}
