/** Spindle's BSON as a protocol, and its documents as the drivers of databases take and give them. */
import { type Document, deserialize, serialize } from 'bson'
import { decode, encode, type Readable, type Writable } from './codec.ts'
import { ProtocolException } from './exceptions.ts'
import { type BsonOptions, bson, bsonWith } from './protocol/bson.ts'

export { type BsonOptions, BsonReader, BsonWriter, bson, bsonWith } from './protocol/bson.ts'

/**
 * A value as a document. Numbers are of the `bson` package's classes, so that a double which happens to be whole is stored as one. Throws a `ProtocolException`.
 *
 *     await venues.insertOne(toDocument(Venue, venue))
 */
export function toDocument<T>(type: Writable<T>, value: T, options: BsonOptions = {}): Document {
  return deserialize(encode(type, value, bsonWith(options)), { promoteValues: false })
}

/**
 * The value that a document holds. Throws a `ProtocolException`.
 *
 *     const venue = fromDocument(Venue, await venues.findOne({ _id }))
 */
export function fromDocument<T>(type: Readable<T>, document: Document): T {
  return decode(type, bytesOf(document), bson)
}

function bytesOf(document: Document): Uint8Array {
  try {
    // Drivers give `null` for a document that is not there, and `serialize` takes it for an empty one.
    if (document === null) throw new TypeError('it is null')
    return serialize(document)
  } catch (cause) {
    const place = { offset: 0, path: '', cause }
    throw new ProtocolException('INVALID_DATA', `This is no document: ${Object(cause).message}`, place)
  }
}
