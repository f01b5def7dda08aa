/** How the elements of a stream or sink are written: each in a struct like the result of a call, which may hold an exception instead. */
import { ApplicationException } from '../exceptions.ts'
import type { Protocol, Reader, Writer } from '../protocol/contract.ts'
import { readApplicationException, writeApplicationException } from '../rpc/message.ts'

/** What is printed of a stream or sink for the side that sends its elements. */
export interface ElementWriter {
  write(w: Writer, result: object): void
  /** The struct that carries a declared exception. */
  catch?(error: unknown): object | undefined
}

/** The same for the side that takes them. */
export interface ElementReader {
  read(r: Reader): object
}

export function writeBody(protocol: Protocol, write: (w: Writer) => void): Uint8Array<ArrayBuffer> {
  const w = protocol.writer()
  try {
    write(w)
    return w.finish()
  } catch (error) {
    throw w.failure(error)
  }
}

export function writeError(protocol: Protocol, exception: ApplicationException): Uint8Array<ArrayBuffer> {
  return writeBody(protocol, w => writeApplicationException(w, exception))
}

export function readError(protocol: Protocol, body: Uint8Array): ApplicationException {
  return readBody(protocol, body, readApplicationException)
}

/** The element in a struct, or its exception thrown. */
export function readElement(protocol: Protocol, body: Uint8Array, { read }: ElementReader): unknown {
  const fields = readBody(protocol, body, read) as Record<string, unknown> // A printed struct.
  if (fields.success !== undefined) return fields.success
  for (const name in fields) if (fields[name] !== undefined) throw fields[name]
  throw new ApplicationException(missingResult, 'An element that is newer than this program')
}

const missingResult = 5

function readBody<T>(protocol: Protocol, body: Uint8Array, read: (r: Reader) => T): T {
  const r = protocol.reader(body)
  try {
    const value = read(r)
    r.finish()
    return value
  } catch (error) {
    throw r.failure(error)
  }
}
