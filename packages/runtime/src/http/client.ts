/** A transport over `fetch`: one POST for each message, in browsers, at the edge and in Node alike. */
import { ThriftException, TransportException } from '../exceptions.ts'
import { binary } from '../protocol/binary.ts'
import type { Protocol } from '../protocol/contract.ts'
import type { Exchange, Transport } from '../rpc/transport.ts'
import { defaultMaximumBytes, mediaType, readBody } from './body.ts'

export interface HttpOptions {
  /** Binary unless told otherwise. */
  readonly protocol?: Protocol
  /** Sent with every call. */
  readonly headers?: Readonly<Record<string, string>>
  /** Milliseconds until a call fails; 30 seconds unless told otherwise. */
  readonly timeout?: number
  /** The largest answer taken; 16 MiB unless told otherwise. */
  readonly maximumBytes?: number
  /** Used in place of the global `fetch`. */
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>
}

/**
 * A transport that posts to `url`.
 *
 *     const client = new TwitterClient(http('/thrift', { protocol: compact }))
 */
export function http(url: string | URL, options: HttpOptions = {}): Transport {
  const { protocol = binary, maximumBytes = defaultMaximumBytes, timeout } = options
  return {
    protocol,
    ...(timeout === undefined ? {} : { timeout }),
    async exchange(
      message: Uint8Array<ArrayBuffer>,
      { headers, oneway, signal }: Exchange,
    ): Promise<Uint8Array> {
      try {
        const response = await (options.fetch ?? fetch)(String(url), {
          method: 'POST',
          headers: { ...options.headers, ...headers, 'Content-Type': mediaType, Accept: mediaType },
          body: message,
          signal,
        })
        const { status } = response
        if (!response.ok) {
          response.body?.cancel().catch(() => {})
          throw new TransportException('UNKNOWN', `${url} answered with status ${status}`, { status })
        }
        const body = await readBody(response.body, maximumBytes)
        if (body === undefined)
          throw new TransportException('CORRUPTED_DATA', `The answer exceeds ${maximumBytes} bytes`, {
            status,
          })
        if (body.length === 0 && !oneway)
          throw new TransportException('END_OF_FILE', `${url} answered without a message`, { status })
        return body
      } catch (cause) {
        if (signal.aborted) throw signal.reason
        if (cause instanceof ThriftException) throw cause
        throw new TransportException('NOT_OPEN', `${url} could not be reached`, { cause })
      }
    },
  }
}
