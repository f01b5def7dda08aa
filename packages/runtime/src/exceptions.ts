/**
 * Everything this package throws. Printed exceptions extend `ThriftException`; the other three say that
 * bytes and schema do not fit (`ProtocolException`), that bytes did not travel (`TransportException`), or
 * that the other side could not serve the call (`ApplicationException`, which crosses the wire).
 */

/** The base of every exception declared in a `.thrift` file, and of the ones below. */
export class ThriftException extends Error {
  constructor(name: string, message?: string, options?: ErrorOptions) {
    super(message, options)
    // Own, because minifiers rename classes; not enumerable, so that it is no part of the value.
    Object.defineProperty(this, 'name', { value: name, writable: true, configurable: true })
  }
}

/**
 * `ThriftException` under a type that promises nothing, for printed exceptions with a field that is called
 * `name`, `message`, `stack` or `cause` and is not what `Error` says it is.
 */
export const BareException: new (
  name: string,
  message?: string,
) => Omit<ThriftException, 'name' | 'message' | 'stack' | 'cause'> = ThriftException

export type ProtocolExceptionCode =
  /** The bytes, or the value, are not what the format and the schema say. */
  | 'INVALID_DATA'
  /** A length or count below zero. */
  | 'NEGATIVE_SIZE'
  /** A length or count that is larger than we take. */
  | 'SIZE_LIMIT'
  /** Not a message of this protocol, or of a version we do not know. */
  | 'BAD_VERSION'
  /** Structs and containers nested more than 64 deep, or a value that contains itself. */
  | 'DEPTH_LIMIT'
  /** The bytes end before the value does. */
  | 'END_OF_FILE'
  /** A required field is absent. */
  | 'MISSING_FIELD'

/** Where reading or writing stopped. */
export interface Place {
  readonly offset: number
  readonly path: string
}

/** Bytes that do not hold the value, or a value that does not fit its type. */
export class ProtocolException extends ThriftException {
  readonly code: ProtocolExceptionCode
  /** The byte at which the offending value begins, counted from the start of the bytes. */
  readonly offset: number
  /** The offending field, as in `TweetSearchResult.tweets[3].loc.latitude`; empty outside of any struct. */
  readonly path: string

  constructor(code: ProtocolExceptionCode, reason: string, place: Place & ErrorOptions) {
    const { offset, path } = place
    // Of `place`, an Error takes nothing but the cause.
    super('ProtocolException', `${reason} (${path && `${path}, `}byte ${offset})`, place)
    this.code = code
    this.offset = offset
    this.path = path
  }
}

export type TransportExceptionCode =
  | 'UNKNOWN'
  | 'NOT_OPEN'
  | 'TIMED_OUT'
  | 'END_OF_FILE'
  | 'INTERRUPTED'
  | 'BAD_ARGS'
  /** A message that is too large for where it was to go, with what stands around it there. */
  | 'SIZE_LIMIT'
  | 'CORRUPTED_DATA'

/** A message that could not be sent, or an answer that did not come. */
export class TransportException extends ThriftException {
  readonly code: TransportExceptionCode
  /** The status of the HTTP response, if there was one. */
  readonly status: number | undefined
  /** Whether the message may have reached the server. A call that fails with `false` can be made again. */
  readonly sent: boolean

  constructor(
    code: TransportExceptionCode,
    reason: string,
    options?: ErrorOptions & { status?: number; sent?: boolean },
  ) {
    super('TransportException', reason, options)
    this.code = code
    this.status = options?.status
    this.sent = options?.sent ?? true
  }
}

/** The numbers that an `ApplicationException` carries on the wire. */
export const ApplicationExceptionType = {
  UNKNOWN: 0,
  UNKNOWN_METHOD: 1,
  INVALID_MESSAGE_TYPE: 2,
  WRONG_METHOD_NAME: 3,
  BAD_SEQUENCE_ID: 4,
  MISSING_RESULT: 5,
  INTERNAL_ERROR: 6,
  PROTOCOL_ERROR: 7,
  INVALID_TRANSFORM: 8,
  INVALID_PROTOCOL: 9,
  UNSUPPORTED_CLIENT_TYPE: 10,
  /** The server would not take the call just now, and has not begun it. */
  LOADSHEDDING: 11,
} as const

/** A call that failed without a declared exception. A server may send a `type` that is newer than this list. */
export class ApplicationException extends ThriftException {
  readonly type: number

  constructor(type: number, message?: string) {
    super('ApplicationException', message)
    this.type = type
  }
}
