/** Elements that are sent: each is asked for when the other side has credit for it, so a source makes none that nobody takes. */

export interface OutgoingHost {
  /** Sends an element. Resolves once the connection has room for more. */
  element(value: unknown): Promise<void> | undefined
  complete(): void
  /** Sends what ended the elements instead. */
  fail(error: unknown): void
  /** Told once, when nothing more will be sent. */
  onOver(): void
}

export class Outgoing {
  /** Whether all is sent, or the other side wants no more. */
  isOver = false
  private readonly host: OutgoingHost
  private credits: number
  private wake: (() => void) | undefined
  private iterator: AsyncIterator<unknown> | undefined

  constructor(host: OutgoingHost, credits = 0) {
    this.host = host
    this.credits = credits
  }

  credit(count: number): void {
    this.credits += count
    this.wake?.()
  }

  /** The other side wants no more, or is gone; the source is told. */
  cancel(): void {
    if (this.isOver) return
    this.finish()
    // A source in the middle of something hears of it afterwards; that it fails then is nobody's business.
    const leave = async () => this.iterator?.return?.()
    leave().catch(() => {})
  }

  /** Sends all of `source`. Rejects with what the source, or one of its elements, fails with. */
  async send(source: AsyncIterable<unknown>): Promise<void> {
    try {
      this.iterator = source[Symbol.asyncIterator]()
      if (this.isOver) await this.iterator.return?.()
      while (await this.hasCredit()) {
        const { done, value } = await this.iterator.next()
        if (this.isOver) return
        if (done) {
          this.host.complete()
          this.finish()
          return
        }
        this.credits--
        await this.host.element(value)
      }
    } catch (error) {
      if (this.isOver) return
      this.fail(error)
      throw error
    }
  }

  /** Ends the elements with an error. */
  fail(error: unknown): void {
    if (this.isOver) return
    this.host.fail(error)
    this.cancel()
  }

  private async hasCredit(): Promise<boolean> {
    while (!this.isOver && this.credits <= 0) await new Promise<void>(wake => (this.wake = wake))
    return !this.isOver
  }

  private finish(): void {
    this.isOver = true
    this.wake?.()
    this.host.onOver()
  }
}
