/** How messages travel, as seen by a client: one message out, at most one back. */
import type { MessageHeader, Protocol, Reader } from '../protocol/contract.ts'
import type { Pipe, PipeEnd } from './pipe.ts'

/** What a transport is told about a message, besides its bytes. */
export interface Exchange {
  /** The method. */
  readonly name: string
  /** No answer is expected; the exchange is over when the message has been handed on. */
  readonly oneway: boolean
  readonly seqid: number
  readonly headers: Readonly<Record<string, string>>
  /** Takes the headers of the answer. */
  readonly onHeader: ((headers: Headers) => void) | undefined
  /** Aborted when nobody waits for the answer any more; its reason is the exception to fail with. */
  readonly signal: AbortSignal
}

/** An exchange whose transport minds the time and the caller's signal itself. */
export interface TimedExchange extends Omit<Exchange, 'signal'> {
  /** In milliseconds. */
  readonly timeout: number
  readonly signal: AbortSignal | undefined
  /** What is between the name of a service and that of the method; a colon unless told otherwise. */
  readonly separator?: string
  /** The most that may be sent for it, in bytes, its headers included; as much as it takes unless told otherwise. */
  readonly maximumBytes?: number
}

/** The answer to a call, as a transport found it among others: its header has been read, and fits the call. */
export interface Answer {
  readonly message: Uint8Array
  readonly header: MessageHeader
  readonly reader: Reader
}

export interface Transport {
  readonly protocol: Protocol
  /** Stands before the names of methods in messages, where several services share a transport. */
  readonly prefix?: string
  /** For calls that do not say, in milliseconds. */
  readonly timeout?: number
  /** Sends a message and returns the answer, which is empty for a oneway message. */
  exchange(message: Uint8Array<ArrayBuffer>, exchange: Exchange): Promise<Uint8Array>
  /**
   * In place of `exchange`, for transports that hold connections with many calls in flight: one timer for all
   * calls and one look at each answer are most of what makes them fast. Resolves to what `read` makes of the answer,
   * as soon as that is there; a oneway message resolves to `undefined`.
   */
  call?<T>(
    message: Uint8Array<ArrayBuffer>,
    exchange: TimedExchange,
    read: (answer: Answer) => T,
  ): Promise<T | undefined>
  /** The number of the next call, from transports that several clients may share. */
  nextSeqid?(): number
  /** Opens a connection for streams, sinks and interactions, where there can be one. What is sent before it is open waits. */
  connect?(end: PipeEnd): Pipe
}

/** What a caller may say about one call, after its arguments. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal
  /** Milliseconds until the call fails; 30 seconds unless the transport says otherwise, `Infinity` for never. */
  readonly timeout?: number
  /** Sent along by transports that have headers. */
  readonly headers?: Readonly<Record<string, string>>
  /** Takes the headers of the answer, from transports that have headers. */
  readonly onHeader?: (headers: Headers) => void
}
