/**
 * The server's end of a connection: bytes in, answers out, as they become ready. Finds out what the client speaks, and
 * stops to read while it owes too many answers. Whatever goes wrong here ends this connection and nothing else.
 */
import { ApplicationException, TransportException } from '../exceptions.ts'
import { MessageType, type Protocol } from '../protocol/contract.ts'
import { now } from '../rpc/deadlines.ts'
import { readHeader, refusal, writeException } from '../rpc/message.ts'
import { type Answerer, type Context, open, type Peer, type Reply } from '../rpc/processor.ts'
import { type Dialect, detect, tellingBytes } from './dialect.ts'
import {
  type HeaderFrame,
  HeaderFrames,
  protocolIds,
  seqidOf,
  toHeaders,
  writeHeaderFrame,
  type Zlib,
} from './header.ts'
import { Inbox } from './inbox.ts'
import { Outbox, type Sink } from './outbox.ts'

/** The socket, or whatever else has bytes. */
export interface ServerLine extends Sink {
  readonly peer: Peer
  /** Bytes that were written and not taken. */
  readonly backlog: number
  pause(): void
  resume(): void
  /** Closes once everything is written. */
  end(): void
  /** Closes at once. */
  destroy(): void
}

/** What sessions share. */
export interface SessionHost {
  readonly processor: Answerer
  readonly protocols: readonly Protocol[]
  readonly limits: SessionLimits
  readonly zlib?: Zlib
  /** Told how many more bytes of unfinished messages are held. */
  onHeld(bytes: number): void
  /** Told of what is wrong with an answer, and ends nothing. */
  onError(error: unknown): void
  /** Told once, with the error that ended the session, if one did. */
  onEnd(session: Session, error?: unknown): void
}

export interface SessionLimits {
  /** The largest message taken, in bytes. */
  readonly maximumBytes: number
  /** How long a message may take to arrive after its first byte, in milliseconds. */
  readonly frameTimeout: number
  /** How long a client may be silent that waits for no answer, in milliseconds. */
  readonly idleTimeout: number
  /** How many calls of one client may be in work. */
  readonly maximumPending: number
  /** How many bytes may be in work for one client: of its calls, and of answers it does not read. */
  readonly maximumPendingBytes: number
}

export class Session {
  readonly peer: Peer
  /** Since when a message is arriving, on the clock of `now`; 0 if none is. */
  partialSince = 0
  private readonly host: SessionHost
  private readonly line: ServerLine
  private readonly inbox = new Inbox()
  private readonly outbox: Outbox
  private readonly calls = new Set<CallContext>()
  private dialect: Dialect | undefined
  private frames: HeaderFrames | undefined
  private lastActive = now()
  private held = 0
  private pending = 0
  private pendingBytes = 0
  private isPaused = false
  private isWorking = false
  /** The peer has said all it will. */
  private isEnded = false
  private isDraining = false
  private isOver = false

  constructor(host: SessionHost, line: ServerLine) {
    this.host = host
    this.line = line
    this.peer = line.peer
    this.outbox = new Outbox(line)
  }

  receive(chunk: Uint8Array): void {
    if (this.isOver) return
    this.lastActive = now()
    this.inbox.push(chunk)
    this.work()
  }

  /** Everything that was written has been taken. */
  drained(): void {
    this.lastActive = now()
    this.relax()
    this.finish()
  }

  /** The peer will send nothing more, but may read on. */
  ended(): void {
    this.isEnded = true
    if (this.inbox.size > 0 && !this.isPaused)
      this.close(new TransportException('END_OF_FILE', 'Half a message'))
    else this.finish()
  }

  /** Answers what is in work, takes no more, and closes. */
  drain(): void {
    this.isDraining = true
    this.finish()
  }

  /** Closes if the peer has taken too long with anything. */
  check(time: number): void {
    const { frameTimeout, idleTimeout } = this.host.limits
    if (this.partialSince > 0 && time - this.partialSince > frameTimeout)
      this.close(new TransportException('TIMED_OUT', `A message took more than ${frameTimeout} ms to arrive`))
    else if (time - this.lastActive > idleTimeout && (this.pending === 0 || this.line.backlog > 0))
      this.close(new TransportException('TIMED_OUT', `Nothing happened for ${idleTimeout} ms`))
  }

  /** Closes at once, and tells handlers that are still at work. */
  close(error?: unknown): void {
    if (this.isOver) return
    this.isOver = true
    this.line.destroy()
    this.inbox.release()
    this.account()
    for (const call of this.calls) call.abort()
    this.host.onEnd(this, error)
  }

  private work(): void {
    this.isWorking = true
    try {
      if (this.dialect !== undefined || this.agree())
        for (let message: Uint8Array | undefined; !this.isPaused && (message = this.inbox.next()); )
          this.take(message)
      else this.inbox.next()
    } catch (error) {
      this.close(error)
    }
    this.isWorking = false
    if (this.isOver) return
    this.account()
    if (this.inbox.size === 0 || this.isPaused) this.partialSince = 0
    else if (this.partialSince === 0) this.partialSince = this.lastActive
    this.outbox.flush()
    this.finish()
  }

  private agree(): boolean {
    const { protocols, limits } = this.host
    this.dialect = detect(this.inbox.peek(tellingBytes), protocols, limits.maximumBytes)
    this.inbox.cutter = this.dialect?.cutter
    return this.dialect !== undefined
  }

  private take(message: Uint8Array): void {
    this.partialSince = 0
    if (!this.dialect?.hasHeader) this.answer(message, this.protocolOf(message))
    else {
      const opened = this.open(message)
      if (opened !== undefined) this.answer(opened.frame.message, opened.protocol, opened.frame)
    }
  }

  /** What is in a frame of THeader's. Answers one that can be told what is wrong with it, and goes on: its end is known. */
  private open(bytes: Uint8Array): { frame: HeaderFrame; protocol: Protocol } | undefined {
    const { limits, protocols, zlib } = this.host
    const numbered = (id: number | undefined, message?: Uint8Array) => {
      const found = protocols.filter(({ name }) => protocolIds[name] === id)
      return found.find(({ matches }) => message && matches(message)) ?? found[0]
    }
    try {
      this.frames ??= new HeaderFrames(limits.maximumBytes, zlib)
      const frame = this.frames.read(bytes)
      const protocol = numbered(frame.protocolId, frame.message)
      if (protocol === undefined)
        throw refusal('INVALID_PROTOCOL', `Protocol ${frame.protocolId} is not spoken here`)
      return { frame, protocol }
    } catch (error) {
      const [first] = protocols
      if (!(error instanceof ApplicationException) || first === undefined) throw error
      // The name of the method is in what could not be read.
      const protocol = numbered(bytes[10]) ?? first
      const seqid = seqidOf(bytes)
      const message = writeException(protocol, { name: '', type: MessageType.CALL, seqid }, error)
      const protocolId = protocolIds[protocol.name] ?? 0
      this.send(writeHeaderFrame({ protocolId, seqid, isDeflated: false, headers: [], message }))
      return undefined
    }
  }

  private protocolOf(message: Uint8Array): Protocol {
    const protocol = this.host.protocols.find(({ matches }) => matches(message))
    if (protocol === undefined) corrupted('This is no Thrift that is spoken here')
    return protocol
  }

  private answer(message: Uint8Array, protocol: Protocol, frame?: HeaderFrame): void {
    const context = new CallContext(this, this.calls, frame)
    const { processor } = this.host
    const { length } = message
    const answer = this.isDraining
      ? refuse(message, protocol)
      : processor.answer
        ? processor.answer(open(message, protocol), protocol, context)
        : processor.process(message, protocol, context)
    if (!(answer instanceof Promise)) {
      this.reply(answer, context, protocol)
      return
    }
    this.begin(length)
    answer
      .then(reply => {
        this.done(length)
        this.reply(reply, context, protocol)
        this.relax()
        this.finish()
      })
      .catch(error => this.close(error))
  }

  /** Something is in work; stops to read if that is much. */
  begin(bytes: number): void {
    const { maximumPending, maximumPendingBytes } = this.host.limits
    this.pending++
    this.pendingBytes += bytes
    if (this.pending >= maximumPending || this.pendingBytes >= maximumPendingBytes) this.pause()
  }

  done(bytes: number): void {
    this.pending--
    this.pendingBytes -= bytes
  }

  private reply(reply: Reply, context: CallContext, protocol: Protocol): void {
    this.calls.delete(context)
    if (this.isOver || reply === undefined) return
    const { frame } = context
    if (frame === undefined) this.send(reply)
    else this.send(this.wrap({ ...frame, headers: context.ownHeaders(), message: reply }, protocol))
    if (this.line.backlog >= this.host.limits.maximumPendingBytes) this.pause()
  }

  /** Like a result of the wrong type, headers that do not fit are an error inside this program, and one of this call alone. */
  private wrap(frame: HeaderFrame, protocol: Protocol): Uint8Array {
    const { zlib } = this.host
    try {
      return writeHeaderFrame(frame, zlib)
    } catch (error) {
      this.host.onError(error)
      const reason = refusal('INTERNAL_ERROR', 'The headers of the answer do not fit')
      const message = writeException(protocol, readHeader(protocol.reader(frame.message)), reason)
      return writeHeaderFrame({ ...frame, headers: [], message }, zlib)
    }
  }

  private send(bytes: Uint8Array): void {
    this.outbox.add(bytes, this.dialect?.frames ?? 0)
  }

  private pause(): void {
    if (this.isPaused) return
    this.isPaused = true
    // What does not arrive now is kept waiting by us.
    this.partialSince = 0
    this.line.pause()
  }

  /** Reads on if half of what made us stop is done. */
  relax(): void {
    const { maximumPending, maximumPendingBytes } = this.host.limits
    if (!this.isPaused || this.isOver || this.pending > maximumPending / 2) return
    if (Math.max(this.pendingBytes, this.line.backlog) > maximumPendingBytes / 2) return
    this.isPaused = false
    this.lastActive = now()
    this.line.resume()
    if (!this.isWorking && this.inbox.size > 0) this.work()
  }

  /** Closes if there is nothing left to do for this peer, and there will be nothing. */
  finish(): void {
    if ((!this.isDraining && !this.isEnded) || this.isOver || this.isWorking) return
    if (this.pending > 0 || (this.inbox.size > 0 && this.isPaused)) return
    this.outbox.flush()
    this.isOver = true
    this.line.end()
    this.inbox.release()
    this.account()
    this.host.onEnd(this)
  }

  /** Reports a change of what is held for messages that are not whole. */
  private account(): void {
    const change = this.inbox.held - this.held
    if (change === 0) return
    this.held += change
    this.host.onHeld(change)
  }
}

/** What a handler is told about one call. */
class CallContext implements Context {
  readonly frame: HeaderFrame | undefined
  private readonly session: Session
  private readonly live: Set<CallContext>
  private controller: AbortController | undefined
  private own: Headers | undefined

  constructor(session: Session, live: Set<CallContext>, frame: HeaderFrame | undefined) {
    this.session = session
    this.live = live
    this.frame = frame
  }

  get peer(): Peer {
    return this.session.peer
  }

  // Made only for handlers that look: it costs as much as the rest of a small call.
  get signal(): AbortSignal {
    if (this.controller === undefined) {
      this.controller = new AbortController()
      this.live.add(this)
    }
    return this.controller.signal
  }

  get headers(): Headers {
    return toHeaders(this.frame?.headers ?? [])
  }

  get responseHeaders(): Headers {
    return (this.own ??= new Headers())
  }

  ownHeaders(): HeaderFrame['headers'] {
    return this.own === undefined ? [] : [...this.own]
  }

  abort(): void {
    this.controller?.abort(new TransportException('END_OF_FILE', 'The caller is gone'))
  }

  waitUntil(work: Promise<unknown>): void {
    const { session } = this
    session.begin(0)
    const done = () => {
      session.done(0)
      session.relax()
      session.finish()
    }
    work.then(done, done)
  }
}

/** What is answered to a call that comes after the server has begun to stop. */
function refuse(message: Uint8Array, protocol: Protocol): Reply {
  const call = readHeader(protocol.reader(message))
  if (call.type !== MessageType.CALL) return undefined
  return writeException(protocol, call, refusal('LOADSHEDDING', 'The server is shutting down'))
}

function corrupted(reason: string): never {
  throw new TransportException('CORRUPTED_DATA', reason)
}
