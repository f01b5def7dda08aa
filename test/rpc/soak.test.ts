/** R7: a server in use for a while, one call in twenty of which goes wrong in some way, is afterwards what it was before. */
import { ApplicationException, TransportException } from 'thrift-es'
import { socket } from 'thrift-es/node'
import { expect, test } from 'vitest'
import { TwitterClient } from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'
import type { Vitals } from './crowd.ts'
import { host, raw } from './loopback.ts'
import { connected, program, vitals } from './programs.ts'

/** `pnpm soak` says 600. */
const seconds = Number(process.env.SOAK_SECONDS ?? 60)

const { start } = program('crowd')
const pause = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

test(`R7: ${seconds} seconds of calls and faults leave nothing behind`, {
  timeout: (seconds + 60) * 1000,
}, async () => {
  const { child, port } = await start()
  const first = await vitals(child)
  const options = { host, port, timeout: 10_000, minimumBackoff: 1 }
  const transports = Array.from({ length: 20 }, () => socket(options))
  const clients = transports.map(transport => new TwitterClient(transport))
  const end = performance.now() + seconds * 1000
  const settled = { right: 0, wrong: 0, faults: 0 }

  const faults: ((client: (typeof clients)[number]) => Promise<unknown>)[] = [
    client =>
      expect(client.postTweet({ ...tweet, text: 'throw' })).rejects.toBeInstanceOf(ApplicationException),
    client => expect(client.searchTweets('slow', { timeout: 1 })).rejects.toBeInstanceOf(TransportException),
    client => expect(client.searchTweets('slow', { signal: AbortSignal.timeout(2) })).rejects.toThrow(),
    client => expect(client.postTweet({ ...tweet, text: 7 as never })).rejects.toThrow(),
    async () => (await raw(port)).resetAndDestroy(),
    async () => (await raw(port)).write(Buffer.from('7fffffff', 'hex')),
    async () => (await raw(port)).write(Buffer.from('80010001000000', 'hex')),
  ]
  const worker = async (client: (typeof clients)[number], turn: number) => {
    while (performance.now() < end) {
      for (let i = 0; i < 19; i++) {
        const text = `text ${turn} ${settled.right}`
        const { tweets } = await client.searchTweets(text)
        if (tweets?.[0]?.text === text) settled.right++
        else settled.wrong++
      }
      await faults[turn++ % faults.length]?.(client)
      settled.faults++
      // Below what the machine can do.
      await pause(5)
    }
  }
  const work = clients.flatMap((client, i) => Array.from({ length: 4 }, (_, j) => worker(client, i + j)))
  const finished = Promise.all(work)
  // Heard of where it is awaited.
  finished.catch(() => {})
  const samples: Vitals[] = []
  for (let at = 0; at < seconds; at += seconds / 20) {
    await pause(seconds * 50)
    samples.push(await vitals(child))
  }
  await finished
  for (const transport of transports) transport.close()
  // Connections that began and said nothing more have their time.
  let last = await connected(child, 0)
  for (let i = 0; i < 100 && last.resources > first.resources; i++) {
    await pause(50)
    last = await vitals(child)
  }

  // After a fifth of the time nothing new is compiled; from then on, what is held stays as it is.
  const slope = (of: (sample: Vitals) => number) => {
    const later = samples.slice(samples.length / 5).map(of)
    const half = later.length / 2
    return (Math.min(...later.slice(half)) - Math.min(...later.slice(0, half))) / 0x100000
  }
  const heap = slope(sample => sample.heap)
  const rss = slope(sample => sample.rss)
  console.info(
    `${settled.right} answers, ${settled.faults} faults; heap ${heap.toFixed(2)} MB, RSS ${rss.toFixed(1)} MB more in the second half`,
  )
  expect(settled.wrong).toBe(0)
  expect(settled.right).toBeGreaterThan(seconds * 1000)
  expect(last.resources).toBe(first.resources)
  expect(heap).toBeLessThan(1)
  // In a short run RSS still finds its level; in a long one it may grow by half a megabyte a minute.
  expect(rss).toBeLessThan(seconds < 300 ? 32 : (seconds / 60) * 0.5)
})
