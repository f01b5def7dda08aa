/**
 * Spindle's BSON: structs and maps are documents, with fields under their `wire_name`, lists and sets are arrays, and what an annotation calls an
 * ObjectId or a DateTime is BSON's own. Keys of maps are text. A struct alone is exactly as Spindle has it; that has no messages, so that here two documents
 * one behind the other are one, `{ name, type, seqid }` and the struct.
 *
 * The bytes are read here, one value at a time as the schema asks for them, since a library for documents would make all of them before their price is known.
 */
import { BsonReader } from './bson/reader.ts'
import { type BsonOptions, BsonWriter } from './bson/writer.ts'
import type { Protocol } from './contract.ts'

export type { BsonOptions } from './bson/writer.ts'
export { BsonReader, BsonWriter }

/** BSON with options; `bson` is that without any. */
export function bsonWith(options: BsonOptions): Protocol {
  return {
    name: 'bson',
    reader: bytes => new BsonReader(bytes),
    writer: () => new BsonWriter(options),
    // The document of an envelope begins with a text that is called "name".
    matches: bytes => [2, 0x6e, 0x61, 0x6d, 0x65, 0].every((byte, i) => bytes[4 + i] === byte),
  }
}

export const bson: Protocol = /* @__PURE__ */ bsonWith({})
