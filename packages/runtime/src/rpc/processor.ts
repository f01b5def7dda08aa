/**
 * The server's half of a call: a message in, the answer out. Whatever a peer sends or a handler does, the
 * answer is a whole message: a reply, or an exception that tells the peer no more than it may know.
 */
import { ApplicationException } from '../exceptions.ts'
import {
  type MessageHeader,
  MessageType,
  type Protocol,
  type Reader,
  type Writer,
} from '../protocol/contract.ts'
import { readHeader, refusal, writeException, writeMessage } from './message.ts'
import type { Pipe, PipeEnd } from './pipe.ts'

/** Where a call comes from. */
export interface Peer {
  readonly address: string
  readonly port?: number
  /** The certificate that the caller has shown, if it was asked for one and it was found good. */
  readonly certificate?: unknown
}

/** What a handler learns about a call, besides its arguments. Each transport fills in what it has. */
export interface Context {
  /** Aborted when the caller is gone. */
  readonly signal?: AbortSignal
  readonly headers?: Headers
  /** Sent with the answer, by transports that have headers. */
  readonly responseHeaders?: Headers
  /** Who calls, as far as the transport knows. */
  readonly peer?: Peer
  readonly request?: Request
  /**
   * Keeps the program running until a oneway call is done, where programs stop once they have answered. On connections, the call counts
   * among those in work until then: work that never settles takes a place for good.
   */
  waitUntil?(work: Promise<unknown>): void
}

/**
 * What implements a service: its methods, which may be synchronous, with the context as one more argument.
 * Parameters are compared as loosely as those of methods, so that a handler need not repeat that an argument
 * may be absent.
 */
export type Handler<Service> = {
  [Method in keyof Service]: Service[Method] extends (...args: infer Args) => Promise<infer Value>
    ? { method(...args: [...args: Args, context: Context]): Value | Promise<Value> }['method']
    : never
}

/** The bytes of an answer; there are none for a oneway message. */
export type Reply = Uint8Array<ArrayBuffer> | undefined

/** A message whose envelope has been read. @internal */
export interface Opened {
  readonly message: Uint8Array
  readonly call: MessageHeader
  /** Where the body begins. */
  readonly reader: Reader
}

/** What answers messages: a processor, or what stands before others. */
export interface Answerer {
  process(message: Uint8Array, protocol: Protocol, context?: Context): Promise<Reply>
  /**
   * The same for transports that count in microseconds: a handler that answers at once is answered for at once.
   * Throws instead of rejecting, for bytes that do not begin like a message.
   * @internal
   */
  answer?(opened: Opened, protocol: Protocol, context: Context): Reply | Promise<Reply>
  /** Takes the other end of a pipe, over which a client has streams, sinks and interactions. */
  accept?(pipe: Pipe, options: PipeOptions): PipeEnd
  /**
   * What answers a call that comes over a pipe, by its name; `undefined` if nothing here does.
   * @internal
   */
  target?(name: string): Target | undefined
}

/** An object whose methods can be called over a pipe. @internal */
export interface Target {
  readonly scope: object
  /** What the method is called there. */
  readonly name: string
  /** Stands around all that is answered there, and by the interactions that begin there. */
  readonly around?: (answer: NonNullable<Answerer['answer']>) => NonNullable<Answerer['answer']>
}

/** What a server says about a pipe. */
export interface PipeOptions {
  /** What clients may speak. */
  readonly protocols: readonly Protocol[]
  readonly context?: Context
  /** How many calls that are not over, and interactions, a client may have. */
  readonly maximumPending?: number
  /** How many bytes may wait for a client to read them before sources wait as well. */
  readonly maximumPendingBytes?: number
  /** Finds what answers a call, in place of the processor that takes the pipe. @internal */
  readonly target?: NonNullable<Answerer['target']>
}

/** Reads the envelope, or throws a `ProtocolException`. @internal */
export function open(message: Uint8Array, protocol: Protocol): Opened {
  const reader = protocol.reader(message)
  return { message, call: readHeader(reader), reader }
}

/** What is printed of a method for processors. */
export interface ProcessorMethod<H, Args, Result> {
  readonly name: string
  readonly reply: 'value' | 'void' | 'oneway'
  readArgs(r: Reader): Args
  invoke(handler: H, args: Args, context: Context): unknown
  /** The result that carries a declared exception. */
  catch?(error: unknown): Result | undefined
  writeResult?(w: Writer, result: Result): void
}

/** Any method: of some handler, arguments and result that belong together. */
type Method = ProcessorMethod<object, unknown, unknown>

/** The base of printed processors. */
export class Processor {
  private readonly handler: object
  private readonly methods: ReadonlyMap<string, Method>

  /**
   * Told of what the caller is not: errors that a method does not declare, results of the wrong type, and
   * everything that goes wrong in oneway calls. Prints to the console unless replaced. The name of the method
   * is what the peer has sent.
   */
  onError: (error: unknown, method: string) => unknown = (error, method) =>
    // Quoted, and no part of the format: the name may hold line breaks and `%`.
    console.error('%s failed:', JSON.stringify(method), error)

  /**
   * What a caller is told of such an error, besides that there was one: nothing unless replaced, since it may say what is meant
   * for nobody else.
   */
  reveal: (error: unknown, method: string) => string | undefined = () => undefined

  constructor(handler: object, methods: readonly Method[]) {
    this.handler = handler
    this.methods = new Map(methods.map(method => [method.name, method]))
  }

  /**
   * Answers one message; there is no answer to a oneway message. Rejects with a `ProtocolException` if the
   * bytes do not even begin like a message, since nobody can be answered then.
   */
  async process(message: Uint8Array, protocol: Protocol, context: Context = {}): Promise<Reply> {
    return this.answer(open(message, protocol), protocol, context)
  }

  /** @internal */
  answer({ call, reader }: Opened, protocol: Protocol, context: Context): Reply | Promise<Reply> {
    const method = this.methods.get(call.name)
    const isOneway = call.type === MessageType.ONEWAY || method?.reply === 'oneway'
    const outcome = this.run(reader, call, { method, context })
    if (!isOneway) {
      const write = (outcome: Outcome) => this.write(protocol, call, { method, outcome })
      return outcome instanceof Promise ? outcome.then(write) : write(outcome)
    }
    if (outcome instanceof Promise) {
      const done = outcome.then(outcome => this.conclude(call, outcome))
      context.waitUntil?.(done)
    } else this.conclude(call, outcome)
    return undefined
  }

  /** Runs the method, or finds out why it cannot be run. Neither throws nor rejects. */
  private run(
    r: Reader,
    call: MessageHeader,
    { method, context }: { method: Method | undefined; context: Context },
  ): Outcome | Promise<Outcome> {
    if (call.type !== MessageType.CALL && call.type !== MessageType.ONEWAY)
      return refusal('INVALID_MESSAGE_TYPE', `Message type ${call.type} is no call`)
    if (method === undefined) return refusal('UNKNOWN_METHOD', `Unknown method ${JSON.stringify(call.name)}`)
    let args: unknown
    try {
      args = method.readArgs(r)
      r.finish()
    } catch (error) {
      return refusal('PROTOCOL_ERROR', r.failure(error).message)
    }
    try {
      const value = method.invoke(this.handler, args, context)
      if (!isThenable(value)) return succeed(method, value)
      return Promise.resolve(value).then(
        value => succeed(method, value),
        error => fail(method, error),
      )
    } catch (error) {
      return fail(method, error)
    }
  }

  private write(
    protocol: Protocol,
    call: MessageHeader,
    { method, outcome }: { method: Method | undefined; outcome: Outcome },
  ): Uint8Array<ArrayBuffer> {
    try {
      if (outcome instanceof Failure) throw outcome.error
      if (outcome instanceof ApplicationException) return writeException(protocol, call, outcome)
      // Written whole or not at all: a result of the wrong type leaves nothing behind.
      const header = { name: call.name, type: MessageType.REPLY, seqid: call.seqid }
      return writeMessage(protocol, header, w => method?.writeResult?.(w, outcome))
    } catch (error) {
      this.report(error, call.name)
      return writeException(protocol, call, refusal('INTERNAL_ERROR', this.reasonOf(error, call.name)))
    }
  }

  private reasonOf(error: unknown, method: string): string {
    const unknown = 'Internal error'
    try {
      return this.reveal(error, method) ?? unknown
    } catch {
      return unknown
    }
  }

  /** Ends a oneway call, of which nobody but this program hears. */
  private conclude(call: MessageHeader, outcome: Outcome): undefined {
    if (outcome instanceof Failure) this.report(outcome.error, call.name)
    if (!(outcome instanceof ApplicationException)) return
    // What the peer got wrong comes from no line of this program.
    outcome.stack = `${outcome.name}: ${outcome.message}`
    this.report(outcome, call.name)
  }

  private report(error: unknown, method: string): void {
    // A hook that fails, now or later, must not take the answer, or the process, with it.
    const hook = async () => this.onError(error, method)
    hook().catch(() => {})
  }
}

/** What a handler has thrown and its method does not declare. */
class Failure {
  readonly error: unknown

  constructor(error: unknown) {
    this.error = error
  }
}

/** The result struct of a method that was run, the reason for which it was not, or what it threw. */
type Outcome = object | ApplicationException | Failure

function succeed(method: Method, value: unknown): Outcome {
  if (method.reply !== 'value') return {}
  if (value === undefined || value === null)
    return refusal('MISSING_RESULT', `${method.name} returned nothing`)
  return { success: value }
}

/**
 * A declared exception is a result. Everything else is a failure, even an `ApplicationException`: it may be what
 * another server has told the handler in confidence.
 */
function fail(method: Method, error: unknown): Outcome {
  try {
    const result = method.catch?.(error)
    if (typeof result === 'object' && result !== null) return result
  } catch {
    // A revoked proxy is an instance of nothing.
  }
  return new Failure(error)
}

function isThenable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function'
}
