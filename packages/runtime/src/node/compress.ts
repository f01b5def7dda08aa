/**
 * A socket whose bytes are one stream of zlib in each direction, as Apache's `TZlibTransport` has it: each write is flushed, so that the peer
 * can read it at once, and the stream ends with the connection.
 */
import type { Socket } from 'node:net'
import { Duplex, pipeline } from 'node:stream'
import { constants, createDeflate, createInflate } from 'node:zlib'

const { Z_SYNC_FLUSH } = constants

/** What a stream of zlib begins with. No message of Thrift does. */
export const zlibMark = 0x78

export function compressed(socket: Socket): Duplex {
  // Peers that go do not always say that their stream is at its end.
  const readable = createInflate({ finishFlush: Z_SYNC_FLUSH })
  const writable = createDeflate({ flush: Z_SYNC_FLUSH })
  const stream = Duplex.from({ readable, writable })
  // Two pipelines on a TLS socket listen to its end more than ten times, which Node would warn of.
  socket.setMaxListeners(20)
  // Whatever goes wrong with one of them is told to whoever listens to the stream.
  pipeline(socket, readable, ignore)
  pipeline(writable, socket, ignore)
  return stream
}

function ignore(): void {}
