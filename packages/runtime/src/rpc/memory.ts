/** A transport to a processor in the same program, for tests, and for services that may move elsewhere one day. */
import { TransportException } from '../exceptions.ts'
import { binary } from '../protocol/binary.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { Pipe, PipeEnd } from './pipe.ts'
import type { Answerer } from './processor.ts'
import type { Transport } from './transport.ts'

/**
 * Calls a processor directly. Values are written and read as they would be for any other transport.
 *
 *     const client = new TwitterClient(memory(new TwitterProcessor(handler)))
 */
export function memory(processor: Answerer, protocol: Protocol = binary): Transport {
  return {
    protocol,
    async exchange(message, { headers, onHeader, signal }) {
      const responseHeaders = new Headers()
      const context = { headers: new Headers(headers), peer: { address: 'memory' }, responseHeaders, signal }
      const reply = await processor.process(message, protocol, context)
      onHeader?.(responseHeaders)
      return reply ?? new Uint8Array()
    },
    connect(end) {
      const client: Half = { end }
      const server: Half = {}
      const context = { peer: { address: 'memory' } }
      server.end = processor.accept?.(pipe(server, client), { protocols: [protocol], context })
      if (server.end === undefined)
        throw new TransportException('BAD_ARGS', 'The processor has no streams', { sent: false })
      return pipe(client, server)
    },
  }
}

/** One side of a pipe, until it is closed. */
interface Half {
  end?: PipeEnd | undefined
}

/** So many frames are handed on without a pause; then timers and sockets have their turn. */
const framesInARow = 256

/** The pipe of `near`. Frames arrive after the turn in which they were sent, as they would from elsewhere. */
function pipe(near: Half, far: Half): Pipe {
  const tasks: (() => void)[] = []
  let count = 0
  const run = () => {
    for (const task of tasks.splice(0)) task()
  }
  const later = (task: () => void) => {
    if (tasks.push(task) > 1) return
    if (++count % framesInARow === 0) setTimeout(run, 0)
    else queueMicrotask(run)
  }
  return {
    backlog: 0,
    send: frame => later(() => far.end?.receive(frame)),
    close() {
      near.end = undefined
      later(() => {
        far.end?.end(new TransportException('END_OF_FILE', 'The other side has closed the connection'))
        far.end = undefined
      })
    },
  }
}
