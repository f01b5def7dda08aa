/** The client's end of a stream of bytes: what turns it into the line of a connection. */
import { TransportException } from '../exceptions.ts'
import { maximumPendingBytes } from '../limits.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { Connection, Line } from '../rpc/connection.ts'
import { type Dialect, dialectOf, type Framing } from './dialect.ts'
import { HeaderFrames, protocolIds, toHeaders, writeHeaderFrame, type Zlib } from './header.ts'
import { Inbox } from './inbox.ts'
import { Outbox, type Sink } from './outbox.ts'

/** What a socket, or whatever else has bytes, does for a client. */
export interface ClientSink extends Sink {
  /** Bytes that were written and not taken. */
  readonly backlog: number
  hold(isBusy: boolean): void
  destroy(): void
}

export interface StreamOptions {
  readonly protocol: Protocol
  readonly framing: Framing
  /** The largest answer taken, in bytes. */
  readonly maximumBytes: number
  /** Whether messages are compressed, which THeader can. */
  readonly isDeflated: boolean
  /** Sent with every call, where there is a place for headers. */
  readonly headers?: Readonly<Record<string, string>>
  readonly zlib?: Zlib
}

export class StreamLine implements Line {
  private readonly connection: Connection
  private readonly sink: ClientSink
  private readonly options: StreamOptions
  private readonly dialect: Dialect
  private readonly inbox: Inbox
  private readonly outbox: Outbox
  private readonly frames: HeaderFrames
  private isOver = false

  constructor(connection: Connection, sink: ClientSink, options: StreamOptions) {
    const { framing, maximumBytes, protocol } = options
    this.connection = connection
    this.sink = sink
    this.options = options
    this.dialect = dialectOf(framing, protocol, maximumBytes)
    this.inbox = new Inbox(this.dialect.cutter)
    this.outbox = new Outbox(sink)
    this.frames = new HeaderFrames(maximumBytes, options.zlib)
  }

  send(message: Uint8Array, call: Parameters<Line['send']>[1]): void {
    const { isDeflated, protocol, zlib } = this.options
    const { frames, hasHeader } = this.dialect
    if (hasHeader) {
      const protocolId = protocolIds[protocol.name] ?? 0
      const headers = Object.entries({ ...this.options.headers, ...call.headers })
      const frame = { protocolId, seqid: call.seqid, isDeflated, headers, message }
      message = writeHeaderFrame(frame, zlib)
      const { maximumBytes = Number.POSITIVE_INFINITY } = call
      // Of frames within each other, the outer one has the length of the inner one in it.
      const size = message.length + 4 * (frames - 1)
      if (size > maximumBytes)
        throw new TransportException(
          'SIZE_LIMIT',
          `${size} bytes with its headers; ${maximumBytes} may be sent`,
          { sent: false },
        )
    }
    this.outbox.add(message, frames)
  }

  flush(): void {
    this.outbox.flush()
  }

  get isFull(): boolean {
    return this.sink.backlog > maximumPendingBytes
  }

  /** The other side has taken something. */
  drained(): void {
    if (!this.isFull) this.connection.drained()
  }

  hold(isBusy: boolean): void {
    this.sink.hold(isBusy)
  }

  destroy(): void {
    if (!this.isOver) this.outbox.flush()
    this.isOver = true
    this.inbox.release()
    this.sink.destroy()
  }

  receive(chunk: Uint8Array): void {
    if (this.isOver) return
    this.inbox.push(chunk)
    try {
      for (let message: Uint8Array | undefined; (message = this.inbox.next()); ) this.take(message)
    } catch (error) {
      this.connection.fail(
        error instanceof TransportException
          ? error
          : new TransportException('CORRUPTED_DATA', 'The server sent what is no message', { cause: error }),
      )
    }
  }

  private take(frame: Uint8Array): void {
    if (!this.dialect.hasHeader) {
      this.connection.receive(frame)
      return
    }
    const { headers, message, protocolId } = this.frames.read(frame)
    const { name } = this.options.protocol
    if (protocolId !== protocolIds[name])
      throw new TransportException(
        'CORRUPTED_DATA',
        `The server answers in protocol ${protocolId}, not in ${name}`,
      )
    this.connection.receive(message, () => toHeaders(headers))
  }
}
