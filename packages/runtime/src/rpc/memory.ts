/** A transport to a processor in the same program, for tests, and for services that may move elsewhere one day. */
import { binary } from '../protocol/binary.ts'
import type { Protocol } from '../protocol/contract.ts'
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
  }
}
