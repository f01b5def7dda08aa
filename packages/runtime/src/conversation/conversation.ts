/**
 * One end of a pipe, with all that is said over it: calls that are more than a message there and one back, told apart by
 * numbers that the client counts up. What cannot be placed ends the pipe; what is late, because both sides ended the same at
 * once, is let go.
 */
import { TransportException } from '../exceptions.ts'
import * as limits from '../limits.ts'
import type { Pipe, PipeEnd } from '../rpc/pipe.ts'
import { type Frame, FrameKind, readCredit, readFrame, writeFrame } from './frames.ts'
import type { Incoming } from './incoming.ts'
import type { Outgoing } from './outgoing.ts'

/** What an end knows of a call that is not over. */
export interface Ongoing {
  readonly incoming?: Incoming<unknown> | undefined
  readonly outgoing?: Outgoing | undefined
  response?(message: Uint8Array): void
  /** The other side wants nothing more of this. */
  cancelled?(): void
  /** What came as an exception of either kind, as a function that throws it. */
  thrown(frame: Frame): () => never
  /** The pipe is lost. */
  end(exception: TransportException): void
}

export interface ConversationOptions {
  /** How many bytes of elements may wait here to be taken; 64 MiB unless told otherwise. */
  readonly maximumHeldBytes?: number | undefined
  /** How many bytes may wait for the other side to read them before sources wait as well; 8 MiB unless told otherwise. */
  readonly maximumPendingBytes?: number | undefined
  /** How long the other side may take over a mebibyte of those, in milliseconds; 30 seconds unless told otherwise. */
  readonly patience?: number | undefined
  /** Takes calls, and what ends interactions, on the side of the server. */
  readonly onCall?: (frame: Frame) => void
  /** Told once, when the pipe is lost or let go. */
  readonly onEnd?: () => void
}

/** How often a pipe that is full is looked at, in milliseconds. */
const lookAgain = 10

const mebibyte = 0x100000

export class Conversation implements PipeEnd {
  /** Whether new calls had better go elsewhere. */
  isOver = false
  readonly flows: Map<number, Ongoing> = new Map()
  private readonly pipe: Pipe
  private readonly options: ConversationOptions
  private last = 0
  private held = 0
  /** How many bytes were handed to the pipe. */
  private sent = 0

  constructor(connect: (end: PipeEnd) => Pipe, options: ConversationOptions) {
    this.options = options
    this.pipe = connect(this)
  }

  /** The number of the next call. */
  next(): number {
    return ++this.last
  }

  send(kind: number, id: number, body?: Uint8Array): void {
    if (this.isOver) return
    const frame = writeFrame(kind, id, body)
    this.sent += frame.length
    this.pipe.send(frame)
  }

  /** Whether more bytes wait for the other side to read them than may. */
  private get isFull(): boolean {
    const { maximumPendingBytes = limits.maximumPendingBytes } = this.options
    return !this.isOver && this.pipe.backlog > maximumPendingBytes
  }

  /** Resolves when the pipe has room. */
  room(): Promise<void> | undefined {
    return this.isFull ? this.wait(Number.POSITIVE_INFINITY) : undefined
  }

  /** Resolves when the other side has taken what was sent so far, or the pipe has room at least. */
  taking(): Promise<void> | undefined {
    return this.isFull ? this.wait(this.sent) : undefined
  }

  hold(bytes: number): void {
    const { maximumHeldBytes = 0x4000000 } = this.options
    this.held += bytes
    if (this.held > maximumHeldBytes)
      throw new TransportException('CORRUPTED_DATA', 'More elements have arrived than there is room for')
  }

  receive(bytes: Uint8Array): void {
    if (this.isOver) return
    try {
      this.take(readFrame(bytes))
    } catch (error) {
      const cause =
        error instanceof TransportException
          ? error
          : new TransportException('CORRUPTED_DATA', 'The other side sent what makes no sense', {
              cause: error,
            })
      this.close(cause)
    }
  }

  /** The pipe is lost: all that is not over ends with it. */
  end(exception: TransportException): void {
    if (this.isOver) return
    this.isOver = true
    const flows = [...this.flows.values()]
    this.flows.clear()
    for (const flow of flows) {
      flow.end(exception)
      flow.outgoing?.cancel()
      flow.incoming?.end(() => {
        throw exception
      })
    }
    this.options.onEnd?.()
  }

  /** Lets go of the pipe, and of everything with it. */
  close(exception: TransportException): void {
    this.pipe.close()
    this.end(exception)
  }

  private take(frame: Frame): void {
    const { kind, id, body } = frame
    const { onCall } = this.options
    if (onCall && kind === FrameKind.CALL) {
      // Counted up, so that a number is never known twice and need not be remembered when its call is over.
      if (id <= this.last) refuse(`Call ${id} after call ${this.last}`)
      this.last = id
    } else if (id > this.last || id <= 0) refuse(`A frame for call ${id}, which there is not,`)
    if (kind === FrameKind.CALL || kind === FrameKind.LEAVE) {
      if (!onCall) refuse('A call of the server')
      onCall(frame)
      return
    }
    const flow = this.flows.get(id)
    if (flow === undefined) return
    const { incoming, outgoing } = flow
    if (kind === FrameKind.CREDIT) {
      const credit = readCredit(body)
      outgoing?.credit(credit)
    } else if (kind === FrameKind.CANCEL) {
      flow.cancelled?.()
      outgoing?.cancel()
    } else if (kind === FrameKind.RESPONSE && flow.response) flow.response(body)
    else if (incoming === undefined) refuse('A frame in the wrong direction')
    else if (kind === FrameKind.ELEMENT) incoming.push(body)
    else if (kind === FrameKind.COMPLETE) incoming.end()
    else if (kind === FrameKind.EXCEPTION || kind === FrameKind.ERROR) incoming.end(flow.thrown(frame))
    else refuse('A second response')
  }

  /** How many bytes the other side has taken, as far as the pipe knows. */
  private get taken(): number {
    return this.sent - this.pipe.backlog
  }

  private async wait(until: number): Promise<void> {
    const { patience = 30_000 } = this.options
    let { taken } = this
    for (let since = performance.now(); this.isFull && taken < until; ) {
      await new Promise(done => setTimeout(done, lookAgain))
      const before = taken
      taken = this.taken
      // What went into the pipe in one piece stays in it as one, however much of that has been read.
      const time = patience * Math.max(1, this.pipe.backlog / mebibyte)
      if (taken > before) since = performance.now()
      else if (performance.now() - since > time)
        this.close(
          new TransportException('TIMED_OUT', `The other side took nothing for ${time.toFixed()} ms`),
        )
    }
  }
}

function refuse(what: string): never {
  throw new TransportException('CORRUPTED_DATA', `${what} has arrived`)
}
