/** The Binary protocol: every library speaks it, and it is the default everywhere in this package. */
import { NonStrictBinaryWriter } from './binary/non-strict.ts'
import { BinaryReader } from './binary/reader.ts'
import { BinaryWriter } from './binary/writer.ts'
import type { Protocol } from './contract.ts'

export { BinaryReader, BinaryWriter, NonStrictBinaryWriter }

export const binary: Protocol = {
  name: 'binary',
  reader: bytes => BinaryReader.open(bytes),
  writer: () => BinaryWriter.open(),
  // Strict messages begin with a version; old ones with the length of the name, whose first byte is 0.
  matches: bytes => (bytes[0] === 0x80 && bytes[1] === 0x01) || bytes[0] === 0,
}

/**
 * Binary whose messages have no version, for peers that are older than it: what Apache's libraries call `strictWrite: false`. Values alone are the same. Both forms
 * are read by either; a server answers in the one that its protocol writes.
 *
 *     const twitter = new TwitterClient(socket({ port: 9090, protocol: nonStrictBinary }))
 */
export const nonStrictBinary: Protocol = {
  name: 'binary',
  reader: bytes => BinaryReader.open(bytes),
  writer: () => new NonStrictBinaryWriter(),
  matches: bytes => binary.matches(bytes),
}
