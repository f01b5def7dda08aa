/**
 * The client's half of a call: arguments out, result back. A call always settles: with its result, a declared
 * exception, or one that says why there is neither. A reply counts only if it answers this very call.
 */
import { ApplicationException, type ApplicationExceptionType, TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { MessageType, type Protocol, type Reader, type Writer } from '../protocol/contract.ts'
import { getUnknownFields } from '../protocol/unknown.ts'
import { isAnswer, isFrom, readApplicationException, readHeader, writeMessage } from './message.ts'
import type { Answer, CallOptions, TimedExchange, Transport } from './transport.ts'

/** The longest time that timers know; beyond it they fire at once. @internal */
export const longestTimeout = 0x7fffffff

const noOptions: CallOptions = {}
const noHeaders: Readonly<Record<string, string>> = {}

type Types = typeof ApplicationExceptionType

/** What a client raises itself. Checked against the whole table, which would be in every bundle if it were used here. */
const INVALID_MESSAGE_TYPE: Types['INVALID_MESSAGE_TYPE'] = 2
const WRONG_METHOD_NAME: Types['WRONG_METHOD_NAME'] = 3
const BAD_SEQUENCE_ID: Types['BAD_SEQUENCE_ID'] = 4
const MISSING_RESULT: Types['MISSING_RESULT'] = 5

/** What is printed of a method for clients. */
export interface ClientMethod<Args, Result> {
  readonly name: string
  readonly reply: 'value' | 'void' | 'oneway'
  /** Whether calling it twice does no more than calling it once, as the IDL says. */
  readonly isIdempotent?: boolean
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

  $call<Args, Result>(
    method: ClientMethod<Args, Result>,
    args: Args,
    options: CallOptions = noOptions,
  ): Promise<Success<Result>> {
    try {
      return this.$send(method, args, options) as Promise<Success<Result>> // See `unwrap`.
    } catch (error) {
      return Promise.reject(error)
    }
  }

  private $send<Args, Result>(
    method: ClientMethod<Args, Result>,
    args: Args,
    { headers = noHeaders, onHeader, signal, timeout }: CallOptions,
  ): Promise<unknown> {
    const transport = this.$transport
    const { name } = method
    const oneway = method.reply === 'oneway'
    const seqid = transport.nextSeqid?.() ?? (this.$seqid = (this.$seqid + 1) | 0)
    const type = oneway ? MessageType.ONEWAY : MessageType.CALL
    const header = { name: (transport.prefix ?? '') + name, type, seqid }
    const message = writeMessage(transport.protocol, header, w => method.writeArgs(w, args))
    const limit = timeout ?? transport.timeout ?? limits.timeout
    const exchange = { name, oneway, seqid, headers, onHeader, timeout: limit, signal }
    const read = (answer: Answer) => unwrap(method, readAnswer(method, answer))
    return transport.call
      ? transport.call(message, exchange, read)
      : exchangeInTime(transport, message, exchange).then(answer => answer && read(answer))
  }
}

/** The result in an answer, or the exception that it is, thrown. @internal */
export function readAnswer<Result>(
  method: ClientMethod<never, Result>,
  { header, reader: r }: Answer,
): Result {
  let body: Result | ApplicationException | undefined
  try {
    body = header.type === MessageType.REPLY ? method.readResult?.(r) : readApplicationException(r)
    r.finish()
  } catch (error) {
    throw r.failure(error)
  }
  if (body === undefined) refuse(INVALID_MESSAGE_TYPE, `${method.name} has no reply`)
  if (body instanceof ApplicationException) throw body
  return body
}

/** The value in a result, or its exception thrown. @internal */
export function unwrap<Result>(method: ClientMethod<never, Result>, result: Result): unknown {
  const fields = Object(result) as Record<string, unknown>
  const hasValue = method.reply === 'value'
  if (hasValue && fields.success !== undefined) return fields.success
  for (const name in fields) if (fields[name] !== undefined) throw fields[name]
  if (getUnknownFields(fields) !== undefined)
    refuse(MISSING_RESULT, `${method.name} failed in a way that is newer than this client`)
  if (hasValue) refuse(MISSING_RESULT, `${method.name} returned nothing`)
  return undefined
}

/** An answer whose header fits the call. @internal */
export function openAnswer(
  protocol: Protocol,
  message: Uint8Array,
  call: Pick<TimedExchange, 'name' | 'separator' | 'seqid'>,
): Answer {
  const reader = protocol.reader(message)
  const header = readHeader(reader)
  const wrong =
    header.seqid !== call.seqid
      ? BAD_SEQUENCE_ID
      : !isFrom(header.name, call.name, call.separator)
        ? WRONG_METHOD_NAME
        : !isAnswer(header.type) && INVALID_MESSAGE_TYPE
  if (wrong) refuse(wrong, `${JSON.stringify(header)} does not answer ${call.name}, ${call.seqid}`)
  return { message, header, reader }
}

function refuse(type: number, reason: string): never {
  throw new ApplicationException(type, reason)
}

/** Exchanges until that settles, the time is over or the caller gives up, whichever is first. @internal */
export function exchangeInTime(
  transport: Transport,
  message: Uint8Array<ArrayBuffer>,
  exchange: TimedExchange,
): Promise<Answer | undefined> {
  const { oneway, signal, timeout } = exchange
  return new Promise((resolve, reject) => {
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const cleanUp = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', giveUp)
    }
    const stop = (exception: TransportException) => {
      cleanUp()
      reject(exception)
      controller.abort(exception)
    }
    const giveUp = () =>
      stop(new TransportException('INTERRUPTED', 'The call was aborted', { cause: signal?.reason }))
    if (signal?.aborted) return giveUp()
    signal?.addEventListener('abort', giveUp)
    if (timeout !== Number.POSITIVE_INFINITY)
      timer = setTimeout(
        () => stop(new TransportException('TIMED_OUT', `No answer within ${timeout} ms`)),
        Math.min(timeout, longestTimeout),
      )
    // Asynchronous, so that a transport which throws at once is one that rejects.
    const settle = async () => {
      const reply = await transport.exchange(message, { ...exchange, signal: controller.signal })
      return oneway ? undefined : openAnswer(transport.protocol, reply, exchange)
    }
    settle().then(resolve, reject).finally(cleanUp)
  })
}
