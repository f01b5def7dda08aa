/**
 * Meta's SimpleJSON protocol: the JSON that one would write by hand, `{"userName":"ada","id":5}`. It says neither ids
 * nor types, so that both sides need the schema, and a field that is renamed is another field. Keys of maps are text,
 * numbers or bools. An i64 is a number with all its digits, which `JSON.parse` rounds.
 */
import type { Protocol } from './contract.ts'
import { SimpleJsonReader } from './simple-json/reader.ts'
import { SimpleJsonWriter } from './simple-json/writer.ts'

export { SimpleJsonReader, SimpleJsonWriter }

export const simpleJson: Protocol = {
  name: 'simple-json',
  reader: bytes => new SimpleJsonReader(bytes),
  writer: () => new SimpleJsonWriter(),
  matches: bytes => bytes[0] === 0x5b,
}
