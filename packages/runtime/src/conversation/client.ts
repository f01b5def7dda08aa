/**
 * The client's half of streams, sinks and interactions. They share a connection of their own, which the first of them opens; it
 * is closed when nothing is left on it. The first answer of a call is like that of any other call, deadline included; what comes
 * after takes as long as it takes, until the caller leaves its loop or aborts its signal.
 */
import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { MessageType, type Protocol } from '../protocol/contract.ts'
import {
  Client,
  type ClientMethod,
  longestTimeout,
  openAnswer,
  readAnswer,
  type Success,
  unwrap,
} from '../rpc/client.ts'
import { writeMessage } from '../rpc/message.ts'
import type { CallOptions, Transport } from '../rpc/transport.ts'
import { Conversation } from './conversation.ts'
import type { ElementReader, ElementWriter } from './elements.ts'
import { Flow } from './flow.ts'
import { FrameKind, writeCallBody } from './frames.ts'
import { defaultWindow, throwing } from './incoming.ts'

declare global {
  // Not in all the libraries of TypeScript that there are programs for.
  interface SymbolConstructor {
    readonly asyncDispose: unique symbol
    readonly dispose: unique symbol
  }
}

/** What is printed for clients of a method that is more than a message there and one back. */
export interface StreamingMethod<Args, Result> extends ClientMethod<Args, Result> {
  /** What the server sends one by one. */
  readonly stream?: ElementReader
  /** What the client sends one by one. */
  readonly sink?: ElementWriter
  /** What the server answers when that has ended. */
  readonly final?: ElementReader
  /** The client of the interaction that a call begins. */
  readonly interaction?: (begun: Begun) => unknown
}

type AnyMethod = StreamingMethod<never, unknown>

/** An interaction that has begun. */
export interface Begun {
  readonly transport: Transport
  readonly conversation: Conversation
  /** The number of the call that began it. */
  readonly id: number
}

/** Where a call belongs. */
type Place = Omit<Begun, 'transport'>

/** By what opened them, which transports of several services share. */
const conversations = /* @__PURE__ */ new WeakMap<NonNullable<Transport['connect']>, Conversation>()

/** How many interactions are open on a conversation, which keep it. */
const kept = /* @__PURE__ */ new WeakMap<Conversation, Set<number>>()

/** The base of printed clients of services that have streams, sinks or interactions. */
export class StreamingClient extends Client {
  /** What a call comes to, as the interface of the service says. */
  async $begin<T>(
    method: AnyMethod,
    args: object,
    options: CallOptions | undefined,
    interaction?: Place,
  ): Promise<T> {
    const { $transport: transport } = this
    const conversation = interaction?.conversation ?? conversationOf(transport)
    const call = { method, args, options: options ?? {}, interaction: interaction?.id ?? 0, transport }
    const value = await new Promise((resolve, reject) => {
      new ClientFlow(conversation, call, { resolve, reject }).start()
    })
    return value as T // What the printed method is said to return.
  }
}

/** The base of printed clients of interactions. Leave one with `$close`, or declare it with `await using`. */
export class InteractionClient extends StreamingClient {
  private readonly begun: Begun

  constructor(begun: Begun) {
    super(begun.transport)
    this.begun = begun
    const open = kept.get(begun.conversation)
    if (open) open.add(begun.id)
    else kept.set(begun.conversation, new Set([begun.id]))
  }

  override async $begin<T>(method: AnyMethod, args: object, options: CallOptions | undefined): Promise<T> {
    const { conversation, id } = this.begun
    if (conversation.isOver || !kept.get(conversation)?.has(id))
      throw new TransportException('NOT_OPEN', 'The interaction is over', { sent: false })
    return super.$begin(method, args, options, this.begun)
  }

  override $call<Args, Result>(
    method: ClientMethod<Args, Result>,
    args: Args,
    options: CallOptions = {},
  ): Promise<Success<Result>> {
    return this.$begin(method, args as object, options) // Printed arguments are objects.
  }

  /** Ends the interaction. The server lets go of what it kept for it; calls that are not over go on. */
  $close(): void {
    const { conversation, id } = this.begun
    if (!kept.get(conversation)?.delete(id)) return
    conversation.send(FrameKind.LEAVE, id)
    closeIfIdle(conversation)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.$close()
  }
}

function conversationOf(transport: Transport): Conversation {
  const { connect } = transport
  if (connect === undefined)
    throw new TransportException(
      'BAD_ARGS',
      'Streams and interactions need a transport that can send at any time, as that of WebSockets',
      { sent: false },
    )
  const known = conversations.get(connect)
  if (known && !known.isOver) return known
  const conversation = new Conversation(end => connect.call(transport, end), {})
  conversations.set(connect, conversation)
  return conversation
}

function closeIfIdle(conversation: Conversation): void {
  // Not at once: what comes next often comes right away.
  setTimeout(() => {
    if (conversation.flows.size === 0 && !kept.get(conversation)?.size)
      conversation.close(new TransportException('INTERRUPTED', 'Nothing was left to say'))
  }, 0)
}

interface Call {
  readonly method: AnyMethod
  readonly args: object
  readonly options: CallOptions
  readonly interaction: number
  readonly transport: Transport
}

interface Settle {
  resolve(value: unknown): void
  reject(error: unknown): void
}

class ClientFlow extends Flow {
  private readonly call: Call
  private readonly settle: Settle
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly giveUp = () => {
    const cause = this.call.options.signal?.reason
    this.stop(new TransportException('INTERRUPTED', 'The call was aborted', { cause }))
  }

  constructor(conversation: Conversation, call: Call, settle: Settle) {
    super(conversation, conversation.next(), call.transport.protocol)
    this.call = call
    this.settle = settle
  }

  start(): void {
    const { args, interaction, method, options, transport } = this.call
    const { id, protocol } = this
    const { signal, timeout = transport.timeout ?? limits.timeout } = options
    const isOneway = method.reply === 'oneway'
    try {
      const header = {
        // An interaction belongs to a service already.
        name: (interaction === 0 ? (transport.prefix ?? '') : '') + method.name,
        type: isOneway ? MessageType.ONEWAY : MessageType.CALL,
        seqid: id,
      }
      const message = write(protocol, header, { method, args })
      if (signal?.aborted)
        throw new TransportException('INTERRUPTED', 'The call was aborted', {
          cause: signal.reason,
          sent: false,
        })
      const credits = method.stream ? defaultWindow : method.final ? 1 : 0
      this.conversation.send(FrameKind.CALL, id, writeCallBody({ credits, interaction, message }))
    } catch (error) {
      this.settle.reject(error)
      this.over()
      return
    }
    if (isOneway) {
      this.settle.resolve(undefined)
      this.over()
      return
    }
    signal?.addEventListener('abort', this.giveUp)
    if (timeout !== Number.POSITIVE_INFINITY)
      this.timer = setTimeout(
        () => this.stop(new TransportException('TIMED_OUT', `No answer within ${timeout} ms`)),
        Math.min(timeout, longestTimeout),
      )
  }

  response(message: Uint8Array): void {
    clearTimeout(this.timer)
    if (this.isAnswered) throw new TransportException('CORRUPTED_DATA', 'A second response has arrived')
    this.isAnswered = true
    const { method } = this.call
    try {
      const answer = openAnswer(this.protocol, message, { name: method.name, seqid: this.id })
      this.settle.resolve(this.parts(unwrap(method, readAnswer(method, answer))))
      this.finish()
    } catch (error) {
      this.settle.reject(error)
      this.over()
    }
  }

  override end(exception: TransportException): void {
    this.settle.reject(exception)
    this.over()
  }

  /** Gives up: the first answer, or what is left of the elements. */
  private stop(exception: TransportException): void {
    this.settle.reject(exception)
    if (!this.isAnswered) this.conversation.send(FrameKind.CANCEL, this.id)
    this.outgoing?.fail(exception)
    this.incoming?.cancel(throwing(exception))
    this.over()
  }

  protected override over(): void {
    super.over()
    clearTimeout(this.timer)
    this.call.options.signal?.removeEventListener('abort', this.giveUp)
    closeIfIdle(this.conversation)
  }

  /** One thing, or several by name: as the interface says. */
  private parts(response: unknown): unknown {
    const { conversation, id } = this
    const { method, transport } = this.call
    const elements = method.stream ?? method.final
    const incoming = elements && this.takes(elements, method.stream ? defaultWindow : 1)
    const { sink } = method
    const parts = {
      ...(method.interaction && { interaction: method.interaction({ transport, conversation, id }) }),
      ...(method.reply === 'value' && { response }),
      ...(sink && { sink: this.sinkOf(sink, method.final === undefined ? undefined : incoming) }),
      ...(method.stream && { stream: incoming }),
    }
    const values = Object.values(parts)
    return values.length > 1 ? parts : values[0]
  }

  private sinkOf(writer: ElementWriter, final: AsyncIterator<unknown> | undefined) {
    const outgoing = this.gives(writer, 0, () => {})
    return async (values: AsyncIterable<unknown>): Promise<unknown> => {
      await outgoing.send(values)
      return (await final?.next())?.value
    }
  }
}

function write(
  protocol: Protocol,
  header: Parameters<typeof writeMessage>[1],
  { method, args }: { readonly method: AnyMethod; readonly args: object },
): Uint8Array<ArrayBuffer> {
  return writeMessage(protocol, header, w => method.writeArgs(w, args as never)) // Those of this method, as printed.
}
