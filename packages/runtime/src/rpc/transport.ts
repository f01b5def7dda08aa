/** How messages travel, as seen by a client: one message out, at most one back. */
import type { Protocol } from '../protocol/contract.ts'

/** What a transport is told about a message, besides its bytes. */
export interface Exchange {
  /** No answer is expected; the exchange is over when the message has been handed on. */
  readonly oneway: boolean
  readonly seqid: number
  readonly headers: Readonly<Record<string, string>>
  /** Aborted when nobody waits for the answer any more; its reason is the exception to fail with. */
  readonly signal: AbortSignal
}

export interface Transport {
  readonly protocol: Protocol
  /** For calls that do not say, in milliseconds. */
  readonly timeout?: number
  /** Sends a message and returns the answer, which is empty for a oneway message. */
  exchange(message: Uint8Array<ArrayBuffer>, exchange: Exchange): Promise<Uint8Array>
}

/** What a caller may say about one call, after its arguments. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal
  /** Milliseconds until the call fails; 30 seconds unless the transport says otherwise, `Infinity` for never. */
  readonly timeout?: number
  /** Sent along by transports that have headers. */
  readonly headers?: Readonly<Record<string, string>>
}
