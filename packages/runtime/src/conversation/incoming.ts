/**
 * Elements that arrive, for whoever iterates over them. The other side sends as many as it has credit for, and gets more as
 * they are taken: nobody can be made to hold more than a window of them. They are decoded when they are taken.
 */
import { TransportException } from '../exceptions.ts'

/** How many elements may be on their way and waiting, unless told otherwise. */
export const defaultWindow = 32

export interface IncomingHost<T> {
  readonly window: number
  /** Decodes an element; throws the exception that came in its place. */
  read(body: Uint8Array): T
  credit(count: number): void
  cancel(): void
  /** Told when so many more bytes are held; negative when they are taken. */
  hold(bytes: number): void
  /** Told once, when no more is to be heard of them. */
  onOver(): void
}

interface Waiting<T> {
  resolve(result: IteratorResult<T, undefined>): void
  reject(error: unknown): void
}

export class Incoming<T> implements AsyncIterableIterator<T, undefined> {
  /** Whether the other side has ended them, or has been told to. */
  isOver = false
  private readonly host: IncomingHost<T>
  private readonly bodies: Uint8Array[] = []
  private readonly waiting: Waiting<T>[] = []
  private credits: number
  private taken = 0
  /** What comes after the elements that are here: the exception that ended them, to be thrown once. */
  private ending: (() => never) | undefined

  constructor(host: IncomingHost<T>) {
    this.host = host
    this.credits = host.window
  }

  [Symbol.asyncIterator](): this {
    return this
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    const body = this.bodies.shift()
    if (body !== undefined) return { done: false, value: this.take(body) }
    const { ending } = this
    this.ending = undefined
    if (ending) ending()
    if (this.isOver) return { done: true, value: undefined }
    return new Promise((resolve, reject) => this.waiting.push({ resolve, reject }))
  }

  /** What `for await` calls when it is left early. */
  async return(): Promise<IteratorResult<T, undefined>> {
    this.cancel()
    return { done: true, value: undefined }
  }

  /** Wants no more; what waits for an element gets `ending`, or the end. */
  cancel(ending?: () => never): void {
    for (const body of this.bodies.splice(0)) this.host.hold(-body.length)
    this.ending = undefined
    if (this.isOver) return
    this.host.cancel()
    this.end(ending)
  }

  /** An element has arrived. */
  push(body: Uint8Array): void {
    if (this.isOver) return
    if (this.credits-- <= 0)
      throw new TransportException('CORRUPTED_DATA', 'More elements have arrived than were asked for')
    this.host.hold(body.length)
    const waiting = this.waiting.shift()
    if (waiting === undefined) {
      this.bodies.push(body)
      return
    }
    try {
      waiting.resolve({ done: false, value: this.take(body) })
    } catch (error) {
      waiting.reject(error)
    }
  }

  /** No more will come. */
  end(ending?: () => never): void {
    if (this.isOver) return
    this.isOver = true
    this.ending = ending
    for (const { resolve } of this.waiting.splice(0)) resolve(this.next() as never) // A promise of the same.
    this.host.onOver()
  }

  private take(body: Uint8Array): T {
    this.host.hold(-body.length)
    // In halves of the window, so that a frame of credit stands for many elements.
    if (!this.isOver && ++this.taken * 2 >= this.host.window) {
      this.credits += this.taken
      this.host.credit(this.taken)
      this.taken = 0
    }
    try {
      return this.host.read(body)
    } catch (error) {
      this.cancel()
      throw error
    }
  }
}

export function throwing(error: unknown): () => never {
  return () => {
    throw error
  }
}
