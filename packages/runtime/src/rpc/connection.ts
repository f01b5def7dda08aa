/**
 * The client's end of a connection: many calls in flight, each settled once, by the answer that fits its number and
 * name, by its deadline, by its caller, or by the end of the connection. An answer that fits no call means that both
 * sides no longer speak of the same, and ends the connection before a call gets what is not its own.
 */
import { TransportException } from '../exceptions.ts'
import type { MessageHeader, Protocol, Reader } from '../protocol/contract.ts'
import { Deadlines, now, type Timed } from './deadlines.ts'
import { Flights } from './flights.ts'
import { isAnswer, isFrom } from './message.ts'
import type { Answer, TimedExchange } from './transport.ts'

/** What carries the messages of a connection. */
export interface Line {
  send(message: Uint8Array, call: Pick<TimedExchange, 'headers' | 'maximumBytes' | 'seqid'>): void
  /** Hands on what was gathered since the last turn. */
  flush(): void
  /** Whether so much has been handed on and not taken that nothing more should be. Who has this tells when it is over. */
  readonly isFull?: boolean
  /** Lets go; nothing more is to be told to the connection. */
  destroy(): void
  /** Whether the program is to go on running because of this line. */
  hold(isBusy: boolean): void
}

/** A call that is not settled yet. */
interface Pending extends Timed {
  readonly seqid: number
  readonly exchange: TimedExchange
  /** Until it is sent. */
  message: Uint8Array | undefined
  readonly read: (answer: Answer) => unknown
  readonly resolve: (value: unknown) => void
  readonly reject: (exception: unknown) => void
  readonly giveUp: (() => void) | undefined
  /** How many messages had arrived when it was sent; until then, how often there had been room. */
  heard: number
}

/** So many answers to calls that were given up may be outstanding before we stop to believe in them. */
const maximumAbandoned = 10_000

/** The numbers of so many oneway calls are remembered, the latest. */
const maximumOneways = 8192

export class Connection {
  /** Whether new calls had better go elsewhere. */
  isOver = false
  /** How many messages have arrived. */
  heard = 0
  /** When it ended, on the clock of `now`. */
  endedAt = 0
  private readonly protocol: Protocol
  private readonly pending = new Flights<Pending>()
  /** What waits for a line, or for room on it, in the order of the calls. */
  private readonly unsent = new Set<Pending>()
  /** How often there was room for what waited. */
  private roomed = 0
  private readonly abandoned = new Set<number>()
  /** Servers whose IDL has a method that is not oneway answer it, however it was called. */
  private readonly oneways: number[] = []
  private onewayCount = 0
  private readonly deadlines: Deadlines = new Deadlines(
    () => this.pending.values(),
    late => this.expire(late as Pending), // They are what is iterated over, the line above.
  )
  private line: Line | undefined
  /** Lines hold the program from their beginning. */
  private isHeld = true

  constructor(protocol: Protocol) {
    this.protocol = protocol
  }

  call(message: Uint8Array, exchange: TimedExchange, read: (answer: Answer) => unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const { seqid, signal, timeout } = exchange
      if (signal?.aborted) return reject(aborted(signal, false))
      if (this.pending.get(seqid) !== undefined || this.abandoned.has(seqid))
        return reject(new TransportException('BAD_ARGS', `Call ${seqid} is still in flight`, { sent: false }))
      const giveUp = signal && (() => this.abandon(call, aborted(signal, call.message === undefined)))
      const call: Pending = {
        seqid,
        exchange,
        message,
        read,
        resolve,
        reject,
        giveUp,
        deadline: now() + timeout,
        heard: this.roomed,
      }
      if (giveUp) signal.addEventListener('abort', giveUp)
      this.pending.add(call)
      this.deadlines.add(call)
      const { line } = this
      // Nobody answers a oneway call, so that nothing else would stop those who make many of them.
      if (line !== undefined && this.unsent.size === 0 && !(exchange.oneway && line.isFull))
        this.post(call, message, line)
      else {
        this.unsent.add(call)
        this.hold()
      }
    })
  }

  /** Begins to send: whatever was called so far, in that order. */
  open(line: Line): void {
    this.line = line
    if (this.isOver && this.pending.size === 0) this.end()
    this.sendUnsent()
    this.hold()
  }

  /** Takes a whole message. */
  receive(message: Uint8Array, headers?: () => Headers): void {
    if (this.line === undefined) return
    this.heard++
    let reader: Reader
    let header: MessageHeader
    try {
      reader = this.protocol.reader(message)
      header = reader.message()
    } catch (cause) {
      this.fail(new TransportException('CORRUPTED_DATA', 'The server sent what is no message', { cause }))
      return
    }
    const call = this.pending.get(header.seqid)
    if (
      call !== undefined &&
      call.message === undefined &&
      isFrom(header.name, call.exchange.name, call.exchange.separator) &&
      isAnswer(header.type)
    ) {
      this.settle(call)
      try {
        if (headers !== undefined) call.exchange.onHeader?.(headers())
        // At once, so that the reader is free for the next answer.
        call.resolve(call.read({ message, header, reader }))
      } catch (error) {
        call.reject(error)
      }
      return
    }
    const { seqid } = header
    if (call === undefined && (this.abandoned.delete(seqid) || this.wasOneway(seqid))) return
    const what = `message ${seqid} from ${JSON.stringify(header.name)}`
    this.fail(new TransportException('CORRUPTED_DATA', `The server sent ${what}, which answers no call`))
  }

  /** The line has room again. */
  drained(): void {
    this.roomed++
    this.sendUnsent()
  }

  /** The connection is lost, or to be given up: nothing that is in flight will be answered. */
  fail(exception: TransportException): void {
    this.isOver = true
    const calls = this.pending.values()
    this.pending.clear()
    this.end()
    for (const call of calls) {
      this.forget(call)
      const { code, message } = exception
      const sent = call.message === undefined
      call.reject(new TransportException(code, message, { cause: exception.cause ?? exception, sent }))
    }
  }

  /** Takes no new calls; ends once those in flight are settled. */
  retire(): void {
    this.isOver = true
    if (this.pending.size === 0) this.end()
  }

  private sendUnsent(): void {
    for (const call of this.unsent) {
      if (this.line === undefined || this.line.isFull || call.message === undefined) return
      this.unsent.delete(call)
      this.post(call, call.message, this.line)
    }
  }

  private post(call: Pending, message: Uint8Array, line: Line): void {
    call.message = undefined
    call.heard = this.heard
    try {
      line.send(message, call.exchange)
    } catch (error) {
      // The line is as it was: what cannot be written, as headers that are too large, is a matter of this call alone.
      this.settle(call)
      call.reject(error)
      return
    }
    if (call.exchange.oneway) {
      this.oneways[this.onewayCount++ % maximumOneways] = call.seqid
      line.flush()
      this.settle(call)
      call.resolve(undefined)
    } else if (!this.isHeld) this.hold()
  }

  /** Whether a call was oneway, or may have been: of those before the ones that are remembered, nobody knows. */
  private wasOneway(seqid: number): boolean {
    const oldest = this.oneways[this.onewayCount % maximumOneways]
    return (oldest !== undefined && ((seqid - oldest) | 0) < 0) || this.oneways.includes(seqid)
  }

  private settle(call: Pending): void {
    this.pending.delete(call.seqid)
    this.forget(call)
    if (this.pending.size > 0) return
    if (this.isOver) this.end()
    else this.hold()
  }

  private forget({ exchange, giveUp }: Pending): void {
    if (giveUp) exchange.signal?.removeEventListener('abort', giveUp)
  }

  private abandon(call: Pending, exception: TransportException): void {
    if (this.pending.get(call.seqid) !== call) return
    if (exception.sent) this.abandoned.add(call.exchange.seqid)
    else this.unsent.delete(call)
    if (this.abandoned.size > maximumAbandoned) this.isOver = true
    this.settle(call)
    call.reject(exception)
  }

  private expire(call: Pending): void {
    const sent = call.message === undefined
    // Whoever has said nothing at all since then, or taken nothing, will hardly answer the next call.
    if (this.line !== undefined && call.heard === (sent ? this.heard : this.roomed)) this.isOver = true
    const { timeout } = call.exchange
    this.abandon(call, new TransportException('TIMED_OUT', `No answer within ${timeout} ms`, { sent }))
  }

  private hold(): void {
    const isBusy = this.pending.size > 0
    if (isBusy === this.isHeld || this.line === undefined) return
    this.isHeld = isBusy
    this.line.hold(isBusy)
  }

  private end(): void {
    this.endedAt = now()
    this.deadlines.stop()
    this.unsent.clear()
    this.line?.destroy()
    this.line = undefined
  }
}

function aborted(signal: AbortSignal, sent: boolean): TransportException {
  return new TransportException('INTERRUPTED', 'The call was aborted', { cause: signal.reason, sent })
}
