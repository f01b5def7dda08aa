/**
 * Bytes of one protocol to bytes of another, without a schema. To a struct without fields all fields are unknown, and
 * protocols know how to pass those on: the same one verbatim, any other value by value.
 */
import { decode, encode } from '../codec.ts'
import type { MessageHeader, Protocol, Reader, Writer } from '../protocol/contract.ts'
import { keepStruct, schema } from './read.ts'

/**
 * The struct that `bytes` hold, in another protocol.
 *
 *     const smaller = transcode(bytes, binary, compact)
 */
export function transcode(
  bytes: Uint8Array,
  from: Pick<Protocol, 'reader'>,
  to: Pick<Protocol, 'writer'>,
): Uint8Array<ArrayBuffer> {
  return encode(writeFields, decode(keepStruct, bytes, from), to)
}

/** The message that `bytes` hold, in another protocol. */
export function transcodeMessage(
  bytes: Uint8Array,
  from: Pick<Protocol, 'reader'>,
  to: Pick<Protocol, 'writer'>,
): Uint8Array<ArrayBuffer> {
  return encode(writeMessage, decode(readMessage, bytes, from), to)
}

interface Message {
  readonly header: MessageHeader
  readonly fields: object
}

function readMessage(r: Reader): Message {
  return { header: r.message(), fields: keepStruct(r) }
}

function writeMessage(w: Writer, { header, fields }: Message): void {
  w.message(header)
  writeFields(w, fields)
}

function writeFields(w: Writer, v: object): void {
  w.begin(schema, v)
  w.end(v)
}
