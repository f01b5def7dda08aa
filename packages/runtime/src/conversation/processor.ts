/**
 * The server's half of streams, sinks and interactions. The first answer of a call is made like that of any other call; what a
 * handler returned besides is kept here and begins once that answer is a good one. When a client is gone, its sources are left,
 * its signals aborted and its interactions disposed of.
 */
import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import { MessageType, type Protocol } from '../protocol/contract.ts'
import { refusal, writeException } from '../rpc/message.ts'
import type { Pipe, PipeEnd } from '../rpc/pipe.ts'
import {
  type Context,
  open,
  type PipeOptions,
  Processor,
  type ProcessorMethod,
  type Target,
} from '../rpc/processor.ts'
import { Conversation } from './conversation.ts'
import type { ElementReader, ElementWriter } from './elements.ts'
import { Flow } from './flow.ts'
import { type Frame, FrameKind, readCallBody, writeCredit } from './frames.ts'
import { defaultWindow } from './incoming.ts'

/** What is printed for processors of a method that is more than a message there and one back. */
export interface StreamingProcessorMethod<H, Args, Result> extends ProcessorMethod<H, Args, Result> {
  readonly stream?: ElementWriter
  readonly sink?: ElementReader
  readonly final?: ElementWriter
  /** The methods of the interaction that a call begins. */
  readonly interaction?: () => readonly StreamingProcessorMethod<object, unknown, unknown>[]
}

type Method = StreamingProcessorMethod<object, unknown, unknown>

/** What a handler returns, taken apart. */
interface Parts {
  readonly interaction?: object
  readonly response?: unknown
  readonly sink?: (values: AsyncIterable<unknown>) => unknown
  readonly stream?: AsyncIterable<unknown>
}

/** The base of printed processors of services that have streams, sinks or interactions. */
export class StreamingProcessor extends Processor {
  private readonly scope: Scope

  /** `streaming` are the methods that are more than a message there and one back. */
  constructor(
    handler: object,
    methods: readonly ProcessorMethod<object, unknown, unknown>[],
    streaming: readonly Method[],
  ) {
    super(handler, methods)
    this.scope = new Scope(handler, streaming, this)
  }

  accept(pipe: Pipe, options: PipeOptions): PipeEnd {
    return new Server(pipe, { target: name => this.target(name), ...options }).conversation
  }

  /** @internal */
  target(name: string): Target {
    return { scope: this.scope, name }
  }
}

/** What a program says about errors, at the time of each. */
type Hooks = Pick<Processor, 'onError' | 'reveal'>

/** An object and the methods that can be called on it. */
class Scope {
  readonly handler: object
  readonly methods: ReadonlyMap<string, Method>
  readonly processor: Processor
  readonly hooks: Hooks

  constructor(handler: object, methods: readonly Method[], hooks: Hooks) {
    this.handler = handler
    this.hooks = hooks
    this.methods = new Map(methods.map(method => [method.name, method]))
    this.processor = new Processor(handler, methods.map(dividing))
    this.processor.onError = (error, method) => hooks.onError(error, method)
    this.processor.reveal = (error, method) => hooks.reveal(error, method)
  }

  /** A hook that fails, now or later, must not take the process with it. */
  report(error: unknown, method: string): void {
    const hook = async () => this.hooks.onError(error, method)
    hook().catch(() => {})
  }
}

/** The same method, which leaves with its context what is not its first answer. */
function dividing(method: Method): Method {
  const isStreaming = method.interaction || method.stream || method.sink
  if (!isStreaming) return method
  return {
    ...method,
    async invoke(handler, args, context) {
      const parts = partsOf(method, await method.invoke(handler, args, context))
      if (context instanceof CallContext) context.parts = parts
      return parts.response
    },
  }
}

function partsOf({ interaction, reply, sink, stream }: Method, value: unknown): Parts {
  const names = [
    ...(interaction ? ['interaction'] : []),
    ...(reply === 'value' ? ['response'] : []),
    ...(sink ? ['sink'] : []),
    ...(stream ? ['stream'] : []),
  ]
  return names.length > 1 ? (Object(value) as Parts) : { [names[0] ?? 'response']: value }
}

class CallContext implements Context {
  parts: Parts | undefined
  readonly signal: AbortSignal
  readonly waitUntil: (work: Promise<unknown>) => void
  readonly headers?: Headers
  readonly peer?: NonNullable<Context['peer']>

  constructor(
    { headers, peer }: Context,
    { signal, waitUntil }: Required<Pick<Context, 'signal' | 'waitUntil'>>,
  ) {
    this.signal = signal
    this.waitUntil = waitUntil
    if (headers) this.headers = headers
    if (peer) this.peer = peer
  }
}

class Server {
  readonly conversation: Conversation
  private readonly options: ServerOptions
  private readonly interactions = new Map<number, Place>()
  /** How many calls were refused that do not know it yet. */
  private refused = 0

  constructor(pipe: Pipe, options: ServerOptions) {
    this.options = options
    this.conversation = new Conversation(() => pipe, {
      maximumPendingBytes: options.maximumPendingBytes,
      onCall: frame => this.take(frame),
      onEnd: () => {
        for (const id of [...this.interactions.keys()]) this.leave(id)
      },
    })
  }

  private take({ kind, id, body }: Frame): void {
    if (kind === FrameKind.LEAVE) {
      this.leave(id)
      return
    }
    const { credits, interaction, message } = readCallBody(body)
    const { context = {}, maximumPending = limits.maximumPending, protocols, target } = this.options
    const protocol = protocols.find(({ matches }) => matches(message))
    if (protocol === undefined)
      throw new TransportException('CORRUPTED_DATA', 'This is no Thrift that is spoken here')
    const { call, ...rest } = open(message, protocol)
    const found = interaction === 0 ? target(call.name) : this.interactions.get(interaction)
    const { name = call.name, scope, around }: Partial<Target> = found ?? {}
    const opened = { ...rest, call: { ...call, name } }
    const refuse = (...[type, reason]: Parameters<typeof refusal>) => {
      if (call.type === MessageType.ONEWAY) return
      if (this.refused >= maximumPending)
        throw new TransportException('CORRUPTED_DATA', 'The other side makes calls and reads no answers')
      const answer = writeException(protocol, opened.call, refusal(type, reason))
      this.conversation.send(FrameKind.RESPONSE, id, answer)
      const taking = this.conversation.taking()
      if (taking === undefined) return
      this.refused++
      taking.then(() => this.refused--)
    }
    if (!(scope instanceof Scope))
      refuse(
        'UNKNOWN_METHOD',
        interaction === 0
          ? `Unknown method ${JSON.stringify(call.name)}`
          : `There is no interaction ${interaction}`,
      )
    else if (this.conversation.flows.size + this.interactions.size >= maximumPending)
      refuse('LOADSHEDDING', `${maximumPending} calls and interactions are not over`)
    else {
      const method = scope.methods.get(name)
      const server = { protocol, scope, method, credits, context, around }
      new ServerFlow(this.conversation, id, server)
        .run(opened, begun => this.begin(id, { scope: begun, around }))
        .catch(error => scope.report(error, name))
    }
  }

  private begin(id: number, interaction: Place): void {
    this.interactions.set(id, interaction)
    if (this.conversation.isOver) this.leave(id)
  }

  /** Ends an interaction, if there is one of that number. */
  private leave(id: number): void {
    const scope = this.interactions.get(id)?.scope
    if (scope === undefined) return
    this.interactions.delete(id)
    dispose(scope).catch(error => scope.report(error, 'dispose'))
  }
}

/** What an object may have. */
interface Disposing {
  [Symbol.asyncDispose]?(): PromiseLike<void>
  [Symbol.dispose]?(): void
}

/** Objects say by the names that `using` knows how they are let go of. */
async function dispose({ handler }: Scope): Promise<void> {
  const disposable = handler as Disposing
  if (disposable[Symbol.asyncDispose]) await disposable[Symbol.asyncDispose]?.()
  else disposable[Symbol.dispose]?.()
}

type ServerOptions = PipeOptions & Required<Pick<PipeOptions, 'target'>>

/** Where a call is answered, and what stands around that. */
interface Place {
  readonly scope: Scope
  readonly around: Target['around']
}

interface ServerCall extends Place {
  readonly protocol: Protocol
  readonly method: Method | undefined
  /** How many elements of its stream the client takes for now. */
  readonly credits: number
  readonly context: Context
}

class ServerFlow extends Flow {
  private readonly call: ServerCall
  private readonly gone = new AbortController()
  /** How many things are to be waited for before this makes room for another call, though all is said. */
  private waiting = 0

  constructor(conversation: Conversation, id: number, call: ServerCall) {
    super(conversation, id, call.protocol)
    this.call = call
  }

  /** Answers, and begins what is more than an answer. */
  async run(opened: ReturnType<typeof open>, begin: (interaction: Scope) => void): Promise<void> {
    const { around, protocol, scope } = this.call
    const { signal } = this.gone
    const context = new CallContext(this.call.context, { signal, waitUntil: work => this.wait(work) })
    const answer: typeof scope.processor.answer = (...all) => scope.processor.answer(...all)
    const reply = await (around?.(answer) ?? answer)(opened, protocol, context)
    const parts = reply && isReply(reply, protocol) ? context.parts : undefined
    if (parts?.interaction) this.beginInteraction(parts.interaction, begin)
    if (reply && !this.gone.signal.aborted) this.conversation.send(FrameKind.RESPONSE, this.id, reply)
    if (parts) this.beginElements(parts, opened.call.name)
    this.isAnswered = true
    // One whose answer nobody takes counts among those that are not over, as one does that is oneway and at work.
    const taking = this.conversation.taking()
    if (taking) this.wait(taking)
    this.finish()
  }

  cancelled(): void {
    // The stream is not wanted any more, but the sink beside it goes on.
    if (this.incoming?.isOver === false) return
    this.end(new TransportException('INTERRUPTED', 'The caller wants no more'))
  }

  override end(exception: TransportException): void {
    // Oneway work is done whether or not anybody is there.
    if (!this.isSaid) this.gone.abort(exception)
  }

  protected override over(): void {
    if (this.waiting === 0) super.over()
  }

  private wait(work: Promise<unknown>): void {
    this.waiting++
    const done = () => {
      this.waiting--
      this.finish()
    }
    work.then(done, done)
  }

  private beginInteraction(handler: object, begin: (interaction: Scope) => void): void {
    const { method, scope } = this.call
    const interaction = new Scope(handler, method?.interaction?.() ?? [], scope.hooks)
    if (this.gone.signal.aborted) dispose(interaction).catch(error => scope.report(error, 'dispose'))
    else begin(interaction)
  }

  private beginElements({ sink, stream }: Parts, name: string): void {
    const { credits, method, scope } = this.call
    const report = (error: unknown) => scope.report(error, name)
    const isGone = this.gone.signal.aborted
    const writer = method?.stream ?? method?.final
    const outgoing = writer && this.gives(writer, credits, report)
    const incoming = method?.sink && this.takes(method.sink, defaultWindow)
    if (isGone) {
      outgoing?.cancel()
      incoming?.cancel()
    }
    if (stream) outgoing?.send(stream).catch(() => {})
    if (!sink || !incoming) return
    if (!isGone) this.conversation.send(FrameKind.CREDIT, this.id, writeCredit(defaultWindow))
    // It may fail, or answer, before all is here; then the rest is not wanted.
    const consume = async () => {
      try {
        return await sink(incoming)
      } finally {
        incoming.cancel()
      }
    }
    const done = consume()
    if (method?.final) outgoing?.send(only(done)).catch(() => {})
    else done.catch(report)
  }
}

async function* only(value: Promise<unknown>): AsyncGenerator<unknown> {
  yield await value
}

function isReply(message: Uint8Array, protocol: Protocol): boolean {
  return protocol.reader(message).message().type === MessageType.REPLY
}
