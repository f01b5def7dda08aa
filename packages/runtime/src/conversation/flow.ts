/** A call that is not over, on either side: the elements that it takes, the elements that it sends, and when both have ended. */
import { TransportException } from '../exceptions.ts'
import type { Protocol } from '../protocol/contract.ts'
import { refusal } from '../rpc/message.ts'
import type { Conversation, Ongoing } from './conversation.ts'
import {
  type ElementReader,
  type ElementWriter,
  readElement,
  readError,
  writeBody,
  writeError,
} from './elements.ts'
import { type Frame, FrameKind, writeCredit } from './frames.ts'
import { Incoming } from './incoming.ts'
import { Outgoing } from './outgoing.ts'

/** Elements of unknown type: the printed reader or writer beside them knows it. */
export type Elements = Incoming<unknown>

export class Flow implements Ongoing {
  incoming: Elements | undefined
  outgoing: Outgoing | undefined
  readonly id: number
  protected readonly conversation: Conversation
  protected readonly protocol: Protocol
  private reader: ElementReader | undefined
  /** What holds the flow open besides elements. */
  protected isAnswered = false

  constructor(conversation: Conversation, id: number, protocol: Protocol) {
    this.conversation = conversation
    this.id = id
    this.protocol = protocol
    conversation.flows.set(id, this)
  }

  /** Will be sent so many elements. */
  takes(reader: ElementReader, window: number): Elements {
    const { conversation, id, protocol } = this
    this.reader = reader
    this.incoming = new Incoming({
      window,
      read: body => readElement(protocol, body, reader),
      credit: count => conversation.send(FrameKind.CREDIT, id, writeCredit(count)),
      cancel: () => conversation.send(FrameKind.CANCEL, id),
      hold: bytes => conversation.hold(bytes),
      onOver: () => this.finish(),
    })
    return this.incoming
  }

  /** Will send elements, for which the other side has given credit, or will. `onError` is told of what it does not declare. */
  gives(writer: ElementWriter, credits: number, onError: (error: unknown) => void): Outgoing {
    const { conversation, id, protocol } = this
    this.outgoing = new Outgoing(
      {
        element(success) {
          const body = writeBody(protocol, w => writer.write(w, { success }))
          conversation.send(FrameKind.ELEMENT, id, body)
          return conversation.room()
        },
        complete: () => conversation.send(FrameKind.COMPLETE, id),
        fail(error) {
          const declared = declaredIn(writer, error)
          if (declared)
            try {
              const body = writeBody(protocol, w => writer.write(w, declared))
              conversation.send(FrameKind.EXCEPTION, id, body)
              return
            } catch (unwritable) {
              error = unwritable
            }
          onError(error)
          // Not what it says: it may have been told in confidence.
          const body = writeError(protocol, refusal('INTERNAL_ERROR', 'Internal error'))
          conversation.send(FrameKind.ERROR, id, body)
        },
        onOver: () => this.finish(),
      },
      credits,
    )
    return this.outgoing
  }

  thrown({ kind, body }: Frame): () => never {
    const { protocol, reader } = this
    return () => {
      if (kind === FrameKind.ERROR || reader === undefined) throw readError(protocol, body)
      readElement(protocol, body, reader)
      throw new TransportException('CORRUPTED_DATA', 'An exception that is none has arrived')
    }
  }

  end(_exception: TransportException): void {}

  /** Whether nothing is left to be said by either side. */
  protected get isSaid(): boolean {
    const isOver = (each: { readonly isOver: boolean } | undefined) => each?.isOver !== false
    return this.isAnswered && isOver(this.incoming) && isOver(this.outgoing)
  }

  /** Forgets this once nothing is left of it. */
  protected finish(): void {
    if (this.isSaid) this.over()
  }

  protected over(): void {
    this.conversation.flows.delete(this.id)
  }
}

function declaredIn(writer: ElementWriter, error: unknown): object | undefined {
  try {
    return writer.catch?.(error)
  } catch {
    return undefined // A revoked proxy is an instance of nothing.
  }
}
