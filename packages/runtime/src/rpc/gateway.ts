/**
 * A service elsewhere, as if it were here: whatever arrives is handed to a transport, and its answer handed back. Bodies are
 * passed on byte for byte where both sides speak the same protocol, and written anew where not. No IDL is needed, which is
 * why both sides have to speak Binary or Compact: in JSON, only the IDL tells text from bytes.
 */
import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { MessageType, type Protocol, type Reader, TType } from '../protocol/contract.ts'
import { copy } from '../protocol/copy.ts'
import { bodyOf } from './body.ts'
import { exchangeInTime } from './client.ts'
import { isAnswer, refusal, writeException } from './message.ts'
import { type Answerer, type Context, type Opened, open, type Reply } from './processor.ts'
import type { Answer, Transport } from './transport.ts'

export interface GatewayOptions {
  /** The names of headers to hand on to the service, and back; none unless told otherwise. */
  readonly headers?: readonly string[]
  /** What is between the names of services and those of methods; a colon unless told otherwise. */
  readonly separator?: string
  /** The largest message handed on, as it is written there, headers included; 16 MiB unless told otherwise. */
  readonly maximumBytes?: number
  /** Told of calls that the service could not be reached for. */
  readonly onError?: (error: unknown, method: string) => unknown
}

/**
 * Hands calls on.
 *
 *     const handler = fetchHandler(gateway(socket({ port: 9090 })))
 */
export function gateway(
  transport: Transport,
  { headers = [], maximumBytes = limits.maximumBytes, onError, separator = ':' }: GatewayOptions = {},
): Answerer {
  const behind = transport.protocol
  if (behind.name !== 'binary' && behind.name !== 'compact')
    throw new TransportException('BAD_ARGS', `No ${behind.name} passes a gateway`, { sent: false })
  let last = 0

  const answer = async (opened: Opened, protocol: Protocol, context: Context): Promise<Reply> => {
    const { message, call, reader } = opened
    const { name, seqid, type } = call
    const oneway = type === MessageType.ONEWAY
    const refuse = (...why: Parameters<typeof refusal>) =>
      oneway ? undefined : writeException(protocol, call, refusal(...why))
    if (isAnswer(type)) return refuse('INVALID_MESSAGE_TYPE', `Message type ${type} is no call`)
    if (bodyOf(message, protocol.name) === undefined)
      return refuse('INVALID_PROTOCOL', `No ${protocol.name} passes this gateway`)
    // Callers number their calls without knowing of each other.
    const number = transport.nextSeqid?.() ?? (last = (last + 1) | 0)
    let request: Uint8Array<ArrayBuffer>
    try {
      request = transcode({ protocol, reader, message }, behind, { name, type, seqid: number })
    } catch (error) {
      return refuse('PROTOCOL_ERROR', reader.failure(error).message)
    }
    // A service closes its connection on what is too large, and others have calls on that.
    if (request.length > maximumBytes)
      return refuse('PROTOCOL_ERROR', `${request.length} bytes there; ${maximumBytes} pass this gateway`)
    try {
      // Answers do not name the service that calls through a multiplexer name.
      const at = name.lastIndexOf(separator)
      const method = at < 0 ? name : name.slice(at + separator.length)
      const answer = await send(request, { name: method, oneway, seqid: number, context })
      if (answer === undefined) return undefined
      const back = { ...answer.header, seqid }
      return transcode({ ...answer, protocol: behind }, protocol, back)
    } catch (error) {
      // With its headers, it would be too large there.
      if (error instanceof TransportException && error.code === 'SIZE_LIMIT')
        return refuse('PROTOCOL_ERROR', error.message)
      const hook = async () => onError?.(error, name)
      hook().catch(() => {})
      const isUnsent = error instanceof TransportException && !error.sent
      const reason = 'The service behind this gateway did not answer'
      return refuse(isUnsent ? 'LOADSHEDDING' : 'INTERNAL_ERROR', reason)
    }
  }

  function send(
    message: Uint8Array<ArrayBuffer>,
    { context, ...call }: { name: string; oneway: boolean; seqid: number; context: Context },
  ): Promise<Answer | undefined> {
    const exchange = {
      ...call,
      maximumBytes,
      separator,
      timeout: transport.timeout ?? limits.timeout,
      signal: context.signal,
      headers: Object.fromEntries(headers.flatMap(each => pair(each, context.headers))),
      onHeader(received: Headers) {
        for (const [key, value] of headers.flatMap(each => pair(each, received)))
          context.responseHeaders?.set(key, value)
      },
    }
    return transport.call
      ? transport.call(message, exchange, answer => answer)
      : exchangeInTime(transport, message, exchange)
  }

  return {
    answer,
    process: async (message, protocol, context = {}) => answer(open(message, protocol), protocol, context),
  }
}

function transcode(
  from: { readonly protocol: Protocol; readonly reader: Reader; readonly message: Uint8Array },
  to: Protocol,
  header: Parameters<ReturnType<Protocol['writer']>['message']>[0],
): Uint8Array<ArrayBuffer> {
  const w = to.writer()
  w.message(header)
  const body = from.protocol.name === to.name ? bodyOf(from.message, to.name) : undefined
  try {
    // What is not framed tells the next message from the end of this one: half of one, or two, would be passed off as those of others.
    if (body === undefined) copy(from.reader, w, TType.STRUCT)
    else from.reader.skip(TType.STRUCT)
    from.reader.finish()
  } catch (error) {
    throw from.reader.failure(error)
  }
  const head = w.finish()
  if (body === undefined) return head
  const bytes = new Uint8Array(head.length + body.length)
  bytes.set(head)
  bytes.set(body, head.length)
  return bytes
}

function pair(name: string, headers: Headers | undefined): [string, string][] {
  const value = headers?.get(name)
  return typeof value === 'string' ? [[name, value]] : []
}
