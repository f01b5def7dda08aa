/** What client and server have in common about a socket: how bytes are handed to it. */
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { constants, deflateSync, inflateSync } from 'node:zlib'
import { TransportException } from '../exceptions.ts'
import type { Zlib } from '../stream/header.ts'
import type { Sink } from '../stream/outbox.ts'

/** How connections are made, and taken: with a question to a peer that has said nothing for a minute, which notices peers that vanish. */
export const tcp = { noDelay: true, keepAlive: true, keepAliveInitialDelay: 60_000 } as const

/** How long a peer may take for the last that it is sent, in milliseconds. */
const lingerMilliseconds = 10_000

export class SocketSink implements Sink {
  protected readonly socket: Socket
  /** The socket, or what compresses its bytes. */
  stream: Duplex
  private readonly isEncrypted: boolean

  constructor(socket: Socket, stream: Duplex = socket) {
    this.socket = socket
    this.stream = stream
    this.isEncrypted = 'encrypted' in socket
  }

  get backlog(): number {
    const { socket, stream } = this
    return socket.writableLength + (stream === socket ? 0 : stream.writableLength)
  }

  // Node hands plain bytes to the kernel at once if it takes them; what is to be encrypted or compressed waits.
  get keeps(): boolean {
    return this.isEncrypted || this.stream !== this.socket || this.socket.writableLength > 0
  }

  write(bytes: Uint8Array): boolean {
    this.stream.write(bytes)
    return !this.keeps
  }

  // After all promises of this turn: those who got an answer may have made their next call.
  defer(callback: () => void): void {
    process.nextTick(callback)
  }

  destroy(): void {
    this.socket.destroy()
  }

  /** Closes after a while, whatever the peer does. A timeout of the socket would begin anew with each byte that it sends. */
  protected linger(): void {
    const timer = setTimeout(() => this.socket.destroy(), lingerMilliseconds).unref()
    this.socket.once('close', () => clearTimeout(timer))
  }
}

export const zlib: Zlib = {
  deflate: bytes => deflateSync(bytes),
  inflate(bytes, limit) {
    try {
      // Not all libraries end the stream of a message.
      return inflateSync(bytes, { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH })
    } catch (cause) {
      throw new TransportException(
        'CORRUPTED_DATA',
        `What was compressed is damaged, or has more than ${limit} bytes`,
        {
          cause,
        },
      )
    }
  },
}
