/** How long something takes: the time of this process, since on a machine that is at work for others the clock on the wall measures the others. */

const goes = 3

/** Milliseconds that `work` takes. */
export async function time(work: () => unknown): Promise<number> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/**
 * The least that each of several works takes. They take turns, so that whatever else the machine does hits all of them, and have several goes
 * at each turn, since the first one clears away what the one before has left on the heap.
 */
export async function times<Name extends string>(
  rounds: number,
  works: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const least = {} as Record<Name, number> // Filled in the first round.
  for (let round = 0; round < rounds; round++)
    for (const name of Object.keys(works) as Name[])
      for (let go = 0; go < goes; go++)
        least[name] = Math.min(least[name] ?? Number.POSITIVE_INFINITY, await time(works[name]))
  return least
}
