/**
 * The server's half of a call: a message in, the answer out. Whatever a peer sends or a handler does, the
 * answer is a whole message: a reply, or an exception that tells the peer no more than it may know.
 */
import { ApplicationException, ApplicationExceptionType } from '../exceptions.ts'
import {
  type MessageHeader,
  MessageType,
  type Protocol,
  type Reader,
  type Writer,
} from '../protocol/contract.ts'
import { writeApplicationException, writeMessage } from './message.ts'

/** What a handler learns about a call, besides its arguments. Each transport fills in what it has. */
export interface Context {
  /** Aborted when the caller is gone. */
  readonly signal?: AbortSignal
  readonly headers?: Headers
  readonly request?: Request
  /** Keeps the program running until a oneway call is done, where programs stop once they have answered. */
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

  constructor(handler: object, methods: readonly Method[]) {
    this.handler = handler
    this.methods = new Map(methods.map(method => [method.name, method]))
  }

  /**
   * Answers one message; there is no answer to a oneway message. Rejects with a `ProtocolException` if the
   * bytes do not even begin like a message, since nobody can be answered then.
   */
  async process(
    message: Uint8Array,
    protocol: Protocol,
    context: Context = {},
  ): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const r = protocol.reader(message)
    const call = readHeader(r)
    const method = this.methods.get(call.name)
    const isOneway = call.type === MessageType.ONEWAY || method?.reply === 'oneway'
    const result = this.result(r, call, { method, context })
    if (isOneway) {
      const done = result
        .then(fields => {
          if (!(fields instanceof ApplicationException)) return
          // What the peer got wrong comes from no line of this program.
          fields.stack = `${fields.name}: ${fields.message}`
          throw fields
        })
        .catch((error: unknown) => this.report(error, call.name))
      context.waitUntil?.(done)
      return undefined
    }
    try {
      const fields = await result
      if (fields instanceof ApplicationException) return writeException(protocol, call, fields)
      // Written whole or not at all: a result of the wrong type leaves nothing behind.
      return writeMessage(protocol, { ...call, type: MessageType.REPLY }, w =>
        method?.writeResult?.(w, fields),
      )
    } catch (error) {
      this.report(error, call.name)
      return writeException(protocol, call, refusal('INTERNAL_ERROR', 'Internal error'))
    }
  }

  /**
   * Runs the method and returns its result struct, or why it was not run. Rejects for everything that is not
   * declared, even an `ApplicationException`: it may be what another server has told the handler in confidence.
   */
  private async result(
    r: Reader,
    call: MessageHeader,
    { method, context }: { method: Method | undefined; context: Context },
  ): Promise<object> {
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
    let value: unknown
    try {
      value = await method.invoke(this.handler, args, context)
    } catch (error) {
      const result = method.catch?.(error)
      if (typeof result === 'object' && result !== null) return result
      throw error
    }
    if (method.reply !== 'value') return {}
    if (value === undefined || value === null)
      return refusal('MISSING_RESULT', `${method.name} returned nothing`)
    return { success: value }
  }

  private report(error: unknown, method: string): void {
    // A hook that fails, now or later, must not take the answer, or the process, with it.
    const hook = async () => this.onError(error, method)
    hook().catch(() => {})
  }
}

function readHeader(r: Reader): MessageHeader {
  try {
    return r.message()
  } catch (error) {
    throw r.failure(error)
  }
}

function writeException(
  protocol: Protocol,
  call: MessageHeader,
  exception: ApplicationException,
): Uint8Array<ArrayBuffer> {
  const header = { ...call, type: MessageType.EXCEPTION }
  return writeMessage(protocol, header, w => writeApplicationException(w, exception))
}

function refusal(type: keyof typeof ApplicationExceptionType, reason: string): ApplicationException {
  return new ApplicationException(ApplicationExceptionType[type], reason)
}
