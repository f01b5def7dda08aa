/** The Binary protocol: every library speaks it, and it is the default everywhere in this package. */
import { BinaryReader } from './binary/reader.ts'
import { BinaryWriter } from './binary/writer.ts'
import type { Protocol } from './contract.ts'

export { BinaryReader, BinaryWriter }

export const binary: Protocol = {
  name: 'binary',
  reader: bytes => BinaryReader.open(bytes),
  writer: () => BinaryWriter.open(),
  // Strict messages begin with a version; old ones with the length of the name, whose first byte is 0.
  matches: bytes => (bytes[0] === 0x80 && bytes[1] === 0x01) || bytes[0] === 0,
}
