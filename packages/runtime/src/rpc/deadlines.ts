/**
 * One timer for many deadlines. It is set to the earliest deadline when it is started, and looks at all of them when
 * it fires, which calls that are answered in time hardly ever live to see: a call costs a comparison, not a timer.
 */

/** The longest time that timers know; beyond it they fire at once. */
const longestTimeout = 0x7fffffff

/** How often the timer fires at most, in milliseconds: many calls with deadlines of their own share a look. */
const grain = 15

export interface Timed {
  /** On the clock of `now`; `Infinity` for never. */
  readonly deadline: number
}

export class Deadlines {
  private readonly all: () => Iterable<Timed>
  private readonly onExpired: (late: Timed) => void
  private timer: ReturnType<typeof setTimeout> | undefined
  private firesAt = Number.POSITIVE_INFINITY

  /** `all` are those to look at; `onExpired` is to take out of them what it is told of. */
  constructor(all: () => Iterable<Timed>, onExpired: (late: Timed) => void) {
    this.all = all
    this.onExpired = onExpired
  }

  add({ deadline }: Timed): void {
    if (deadline < this.firesAt) this.start(deadline)
  }

  stop(): void {
    clearTimeout(this.timer)
    this.firesAt = Number.POSITIVE_INFINITY
  }

  private start(deadline: number): void {
    clearTimeout(this.timer)
    this.firesAt = deadline
    const delay = Math.min(Math.max(deadline - now(), grain), longestTimeout)
    this.timer = setTimeout(() => this.look(), delay)
    // Node would wait for the timer of a call that has long been answered. Browsers return a number.
    if (typeof this.timer === 'object') this.timer.unref()
  }

  private look(): void {
    this.firesAt = Number.POSITIVE_INFINITY
    const time = now()
    let earliest = Number.POSITIVE_INFINITY
    for (const each of this.all())
      if (each.deadline <= time) this.onExpired(each)
      else if (each.deadline < earliest) earliest = each.deadline
    if (earliest < this.firesAt) this.start(earliest)
  }
}

/** Milliseconds on a clock that nobody sets back. */
export function now(): number {
  return performance.now()
}
