/** A connection of frames, both ways, for calls that are more than one message there and one back. Transports that can have one open it. */
import type { TransportException } from '../exceptions.ts'

export interface Pipe {
  /** Bytes that were sent and not taken. */
  readonly backlog: number
  send(frame: Uint8Array<ArrayBuffer>): void
  /** Lets go; nothing more is told to the end. */
  close(): void
}

/** What a pipe tells whoever holds it. */
export interface PipeEnd {
  receive(frame: Uint8Array): void
  /** The connection is lost. */
  end(exception: TransportException): void
}
