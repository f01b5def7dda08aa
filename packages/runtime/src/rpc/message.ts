/** Whole messages, their envelopes, and the one body that both sides of a call know: that of an `ApplicationException`. */
import { ApplicationException, ApplicationExceptionType } from '../exceptions.ts'
import {
  type MessageHeader,
  MessageType,
  type Protocol,
  type Reader,
  type StructSchema,
  type Writer,
} from '../protocol/contract.ts'

const schema: StructSchema = { name: 'ApplicationException', fields: { message: 0x10b, type: 0x208 } }

/** The bytes of a message, or a `ProtocolException` and no bytes at all. */
export function writeMessage(
  protocol: Pick<Protocol, 'writer'>,
  header: MessageHeader,
  body: (w: Writer) => void,
): Uint8Array<ArrayBuffer> {
  const w = protocol.writer()
  try {
    w.message(header)
    body(w)
    return w.finish()
  } catch (error) {
    throw w.failure(error)
  }
}

/** The envelope of a message, or a `ProtocolException`. */
export function readHeader(r: Reader): MessageHeader {
  try {
    return r.message()
  } catch (error) {
    throw r.failure(error)
  }
}

/**
 * Whether an answer is from a method. Multiplexers elsewhere put the name of the service before it, and so does whoever is none and
 * does not know the method.
 */
export function isFrom(name: string, method: string, separator = ':'): boolean {
  return name === method || name.endsWith(separator + method)
}

export function isAnswer(type: MessageType): boolean {
  return type === MessageType.REPLY || type === MessageType.EXCEPTION
}

/** What a server answers to what it does not do. */
export function refusal(type: keyof typeof ApplicationExceptionType, reason: string): ApplicationException {
  return new ApplicationException(ApplicationExceptionType[type], reason)
}

/** The bytes of the message that answers a call with an exception. */
export function writeException(
  protocol: Protocol,
  call: MessageHeader,
  exception: ApplicationException,
): Uint8Array<ArrayBuffer> {
  const header = { name: call.name, type: MessageType.EXCEPTION, seqid: call.seqid }
  return writeMessage(protocol, header, w => writeApplicationException(w, exception))
}

export function readApplicationException(r: Reader): ApplicationException {
  let message: string | undefined
  let type = 0
  r.begin(schema)
  for (let header: number; (header = r.field()); )
    if (header === 0x10b) message = r.string()
    else if (header === 0x208) type = r.i32()
    else r.unknown(header)
  return r.end(new ApplicationException(type, message))
}

export function writeApplicationException(w: Writer, exception: ApplicationException): void {
  w.begin(schema, exception)
  w.field(0x10b)
  w.string(exception.message)
  w.field(0x208)
  w.i32(exception.type)
  w.end(exception)
}
