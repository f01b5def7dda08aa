/**
 * The client's half of a call: arguments out, result back. A call always settles: with its result, a declared
 * exception, or one that says why there is neither. A reply counts only if it answers this very call.
 */
import { ApplicationException, ApplicationExceptionType, TransportException } from '../exceptions.ts'
import {
  type MessageHeader,
  MessageType,
  type Protocol,
  type Reader,
  type Writer,
} from '../protocol/contract.ts'
import { getUnknownFields } from '../protocol/unknown.ts'
import { readApplicationException, writeMessage } from './message.ts'
import type { CallOptions, Transport } from './transport.ts'

const defaultTimeout = 30_000

/** The longest time that timers know; beyond it they fire at once. */
const longestTimeout = 0x7fffffff

/** What is printed of a method for clients. */
export interface ClientMethod<Args, Result> {
  readonly name: string
  readonly reply: 'value' | 'void' | 'oneway'
  writeArgs(w: Writer, args: Args): void
  readResult?(r: Reader): Result
}

/** What a call resolves to, given the struct of its result. */
export type Success<Result> = 'success' extends keyof Result
  ? Result extends { success?: infer Value }
    ? Exclude<Value, undefined>
    : never
  : undefined

/** The base of printed clients. */
export class Client {
  readonly $transport: Transport
  private $seqid = 0

  constructor(transport: Transport) {
    this.$transport = transport
  }

  async $call<Args, Result>(
    method: ClientMethod<Args, Result>,
    args: Args,
    options: CallOptions = {},
  ): Promise<Success<Result>> {
    const transport = this.$transport
    const oneway = method.reply === 'oneway'
    const seqid = (this.$seqid = (this.$seqid + 1) | 0)
    const call = { name: method.name, type: oneway ? MessageType.ONEWAY : MessageType.CALL, seqid }
    const message = writeMessage(transport.protocol, call, w => method.writeArgs(w, args))
    const headers = options.headers ?? {}
    const timeout = options.timeout ?? transport.timeout ?? defaultTimeout
    const reply = await withDeadline(timeout, options.signal, signal =>
      transport.exchange(message, { oneway, seqid, headers, signal }),
    )
    const value = oneway ? undefined : unwrap(method, readReply(transport.protocol, reply, { method, call }))
    return value as Success<Result> // `unwrap` has picked it out of a Result.
  }
}

function readReply<Result>(
  protocol: Protocol,
  reply: Uint8Array,
  expected: { method: ClientMethod<never, Result>; call: MessageHeader },
): Result {
  const { method, call } = expected
  const r = protocol.reader(reply)
  try {
    const header = r.message()
    if (header.seqid !== call.seqid)
      refuse('BAD_SEQUENCE_ID', `The reply is to call ${header.seqid}, not to call ${call.seqid}`)
    if (header.name !== call.name)
      refuse('WRONG_METHOD_NAME', `The reply is from ${JSON.stringify(header.name)}, not from ${call.name}`)
    const isReply = header.type === MessageType.REPLY
    if (!isReply && header.type !== MessageType.EXCEPTION)
      refuse('INVALID_MESSAGE_TYPE', `Message type ${header.type} is no reply`)
    const body = isReply ? method.readResult?.(r) : readApplicationException(r)
    r.finish()
    if (body === undefined) refuse('INVALID_MESSAGE_TYPE', `${call.name} has no reply`)
    if (body instanceof ApplicationException) throw body
    return body
  } catch (error) {
    throw error instanceof ApplicationException ? error : r.failure(error)
  }
}

/** The value in a result, or its exception thrown. */
function unwrap<Result>(method: ClientMethod<never, Result>, result: Result): unknown {
  const fields = Object.entries(result ?? {})
  const hasValue = method.reply === 'value'
  for (const [name, value] of fields) if (hasValue && name === 'success' && value !== undefined) return value
  for (const [, exception] of fields) if (exception !== undefined) throw exception
  const unknown = getUnknownFields(result ?? {})
  if (unknown !== undefined)
    refuse('MISSING_RESULT', `${method.name} failed in a way that is newer than this client`)
  if (hasValue) refuse('MISSING_RESULT', `${method.name} returned nothing`)
  return undefined
}

function refuse(type: keyof typeof ApplicationExceptionType, reason: string): never {
  throw new ApplicationException(ApplicationExceptionType[type], reason)
}

/** Runs `exchange` until it settles, the time is over or the caller gives up, whichever is first. */
function withDeadline<T>(
  timeout: number,
  outer: AbortSignal | undefined,
  exchange: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const cleanUp = () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', giveUp)
    }
    const stop = (exception: TransportException) => {
      cleanUp()
      reject(exception)
      controller.abort(exception)
    }
    const giveUp = () =>
      stop(new TransportException('INTERRUPTED', 'The call was aborted', { cause: outer?.reason }))
    if (outer?.aborted) return giveUp()
    outer?.addEventListener('abort', giveUp)
    if (timeout !== Number.POSITIVE_INFINITY)
      timer = setTimeout(
        () => stop(new TransportException('TIMED_OUT', `No answer within ${timeout} ms`)),
        Math.min(timeout, longestTimeout),
      )
    // Asynchronous, so that a transport which throws at once is one that rejects.
    const settle = async () => exchange(controller.signal)
    settle().then(resolve, reject).finally(cleanUp)
  })
}
