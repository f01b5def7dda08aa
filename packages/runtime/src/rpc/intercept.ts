/** What stands between callers and a client: it sees calls before they are sent, and what comes of them. */
import { ApplicationException, ApplicationExceptionType, TransportException } from '../exceptions.ts'
import { Client, type ClientMethod } from './client.ts'
import type { CallOptions } from './transport.ts'

export interface CallRequest {
  readonly method: Pick<ClientMethod<never, unknown>, 'name' | 'reply' | 'isIdempotent'>
  /** The arguments, by name. */
  readonly message: object
  readonly header: Headers
  readonly signal?: AbortSignal | undefined
  /** In milliseconds; what the transport says, unless there is one. */
  readonly timeout?: number | undefined
}

export interface CallResponse {
  /** What the method returns. */
  readonly message: unknown
  readonly header: Headers
}

/** Makes one way to call out of another; as in Connect. */
export type Interceptor = (
  next: (request: CallRequest) => Promise<CallResponse>,
) => (request: CallRequest) => Promise<CallResponse>

/**
 * A client whose calls pass interceptors, the first of them first.
 *
 *     const signed: Interceptor = next => async request => {
 *       request.header.set('Authorization', await token())
 *       return next(request)
 *     }
 *     const client = intercept(new TwitterClient(transport), signed, retry())
 */
export function intercept<C extends Client>(client: C, ...interceptors: readonly Interceptor[]): C {
  const around =
    (begin: Call) =>
    async (
      method: ClientMethod<never, unknown>,
      args: object,
      { headers, onHeader, signal, timeout }: CallOptions = {},
    ) => {
      const send = async (request: CallRequest): Promise<CallResponse> => {
        let header = new Headers()
        const message = await begin.call(client, method, request.message, {
          headers: Object.fromEntries(request.header),
          onHeader: received => (header = received),
          ...(request.signal === undefined ? {} : { signal: request.signal }),
          ...(request.timeout === undefined ? {} : { timeout: request.timeout }),
        })
        return { message: interceptInteraction(message, interceptors), header }
      }
      const call = interceptors.reduceRight((next, interceptor) => interceptor(next), send)
      const response = await call({ method, message: args, header: new Headers(headers), signal, timeout })
      onHeader?.(response.header)
      return response.message
    }
  const { $begin, $call } = client as Partial<Record<'$begin' | '$call', Call>> // The first is that of streams.
  const own = { ...($call && { $call: around($call) }), ...($begin && { $begin: around($begin) }) }
  return Object.assign(Object.create(client), own)
}

/** The calls of an interaction pass as well, which is all that a call has begun, or beside what it returns. */
function interceptInteraction(begun: unknown, interceptors: readonly Interceptor[]): unknown {
  if (begun instanceof Client) return intercept(begun, ...interceptors)
  const { interaction } = Object(begun) as { interaction?: unknown }
  return interaction instanceof Client
    ? { ...Object(begun), interaction: intercept(interaction, ...interceptors) }
    : begun
}

/** How clients make calls of all kinds. */
type Call = (method: ClientMethod<never, unknown>, args: object, options: CallOptions) => Promise<unknown>

export interface RetryOptions {
  /** How often a call is made at most; 3 times unless told otherwise. */
  readonly attempts?: number
  /** Milliseconds to wait before the second attempt, and twice as many before each other; 50 unless told otherwise. */
  readonly backoff?: number
  /**
   * Whether a call may be made again although the server may have done it already; unless told otherwise, if the IDL says so of its method, with
   * `(js.idempotent)` or with the words of Meta's dialect, `idempotent` and `readonly`.
   */
  readonly isIdempotent?: (request: CallRequest) => boolean
}

/** Makes calls again that did not reach the server, that it did not begin, or that do no harm when done twice. */
export function retry({
  attempts = 3,
  backoff = 50,
  isIdempotent = ({ method }) => method.isIdempotent === true,
}: RetryOptions = {}): Interceptor {
  return next => async request => {
    const start = performance.now()
    for (let attempt = 1; ; attempt++)
      try {
        const { timeout } = request
        if (timeout === undefined) return await next(request)
        // All attempts together have the time of one.
        return await next({ ...request, timeout: Math.max(0, timeout - (performance.now() - start)) })
      } catch (error) {
        if (attempt >= attempts || request.signal?.aborted) throw error
        if (!wasNotBegun(error) && !(error instanceof TransportException && isIdempotent(request)))
          throw error
        if (error instanceof TransportException && isFinal(error)) throw error
        await new Promise(done => setTimeout(done, backoff * 2 ** (attempt - 1) * (0.5 + Math.random() / 2)))
      }
  }
}

function wasNotBegun(error: unknown): boolean {
  if (error instanceof ApplicationException) return error.type === ApplicationExceptionType.LOADSHEDDING
  return error instanceof TransportException && !error.sent
}

/** Whether the time is over, or what is to be sent will be as wrong the next time. */
function isFinal({ code }: TransportException): boolean {
  return code === 'TIMED_OUT' || code === 'BAD_ARGS' || code === 'SIZE_LIMIT'
}
