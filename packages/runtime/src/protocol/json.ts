/**
 * Apache's JSON protocol, TJSON: ids and types as in Binary, spelled out. It is not quite JSON, since a key may be a
 * struct or a container; `thrift-es/simple-json` is what other programs read.
 */
import type { Protocol } from './contract.ts'
import { JsonReader } from './json/reader.ts'
import { JsonWriter } from './json/writer.ts'

export { JsonReader, JsonWriter }

export const json: Protocol = {
  name: 'json',
  reader: bytes => new JsonReader(bytes),
  writer: () => new JsonWriter(),
  matches: bytes => bytes[0] === 0x5b,
}
