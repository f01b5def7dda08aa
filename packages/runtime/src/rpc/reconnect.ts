/**
 * A transport over connections, one at a time: the first call opens one, and a lost one is replaced for the calls that
 * come next. Nothing is ever sent again: what was in flight fails, and says whether it may have arrived.
 */
import { TransportException } from '../exceptions.ts'
import type { Protocol } from '../protocol/contract.ts'
import { Connection } from './connection.ts'
import { now } from './deadlines.ts'
import type { Answer, Exchange, TimedExchange, Transport } from './transport.ts'

/** A transport that holds a connection, and can let it go. */
export interface ConnectedTransport extends Transport {
  call: NonNullable<Transport['call']>
  nextSeqid(): number
  /** Closes the connection once the calls in flight are settled. Calls after this fail. */
  close(): void
}

export interface ConnectionOptions {
  readonly protocol: Protocol
  /** For calls that do not say, in milliseconds. */
  readonly timeout?: number | undefined
  /** Milliseconds to wait before the second attempt to connect in a row; twice as long before each other one. */
  readonly minimumBackoff?: number | undefined
  /** The longest time to wait between attempts, in milliseconds. */
  readonly maximumBackoff?: number | undefined
}

/** `dial` begins to open a line, and tells the connection when it is open, or when that failed. */
export function reconnecting(
  dial: (connection: Connection) => void,
  { protocol, timeout, minimumBackoff = 50, maximumBackoff = 5000 }: ConnectionOptions,
): ConnectedTransport {
  let current: Connection | undefined
  let failures = 0
  let isClosed = false
  let seqid = 0

  function connect(): Connection {
    // One from which nothing was ever heard has failed, even if it was open for a while.
    failures = current === undefined || current.heard > 0 ? 0 : failures + 1
    const limit = failures === 0 ? 0 : Math.min(maximumBackoff, minimumBackoff * 2 ** (failures - 1))
    // Not all clients of a server that was restarted at the same moment.
    const delay = (current?.endedAt ?? 0) + limit * (0.5 + Math.random() / 2) - now()
    const connection = new Connection(protocol)
    current = connection
    if (delay > 0) setTimeout(() => dial(connection), delay)
    // Behind the call that this is for, which is to be there to fail if there is nothing to dial.
    else queueMicrotask(() => dial(connection))
    return connection
  }

  const call = <T>(
    message: Uint8Array<ArrayBuffer>,
    exchange: TimedExchange,
    read: (answer: Answer) => T,
  ): Promise<T | undefined> => {
    if (isClosed)
      return Promise.reject(new TransportException('NOT_OPEN', 'The transport is closed', { sent: false }))
    const connection = current === undefined || current.isOver ? connect() : current
    return connection.call(message, exchange, read) as Promise<T | undefined> // Which is what `read` returns.
  }

  return {
    protocol,
    ...(timeout === undefined ? {} : { timeout }),
    call,
    nextSeqid: () => (seqid = (seqid + 1) | 0),
    async exchange(message: Uint8Array<ArrayBuffer>, exchange: Exchange) {
      const timed = { ...exchange, timeout: Number.POSITIVE_INFINITY }
      return (await call(message, timed, answer => answer.message)) ?? new Uint8Array()
    },
    close() {
      isClosed = true
      current?.retire()
    },
  }
}
