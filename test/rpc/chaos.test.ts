/** R10: calls through a network that cuts, merges, delays, repeats and resets: each is right, or fails and says what is known. */
import { connect, type Socket } from 'node:net'
import { TransportException } from 'thrift-es'
import { compact } from 'thrift-es/compact'
import type { Framing } from 'thrift-es/node'
import { expect, test } from 'vitest'
import { tweet } from '../protocols/rows.ts'
import { dial, host, listen, loopback } from './loopback.ts'
import { Timeline } from './timeline.ts'

/** Calls in all; `pnpm soak` says 200,000. */
const total = Number(process.env.SOAK_CALLS ?? 20_000)
const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)

/** What a proxy does to a piece of what passes it; in one of so many cases. */
interface Faults {
  readonly cut: number
  readonly delay: number
  readonly reset: number
  /** Sends what a server has said a second time, which no TCP would do. */
  readonly repeat: number
}

test.each<[name: string, framing: Framing, faults: Faults]>([
  ['cuts, merges and delays', 'framed', { cut: 2, delay: 4, reset: 0, repeat: 0 }],
  ['cuts, merges and delays', 'unframed', { cut: 2, delay: 4, reset: 0, repeat: 0 }],
  ['cuts, merges and delays', 'header', { cut: 2, delay: 4, reset: 0, repeat: 0 }],
  ['resets as well', 'framed', { cut: 8, delay: 16, reset: 80, repeat: 0 }],
  ['repeats answers as well', 'framed', { cut: 8, delay: 16, reset: 50, repeat: 80 }],
])(`a network that %s, %s (seed ${seed})`, async (_, framing, faults) => {
  const done = new Map<number, number>()
  const postTweet = ({ userId }: { userId: number }) => {
    done.set(userId, (done.get(userId) ?? 0) + 1)
    return true
  }
  const searchTweets = (text = '') => ({ tweets: [{ ...tweet, text }] })
  const { port } = await loopback(Object.assign(new Timeline(), { postTweet, searchTweets }))
  const proxy = await disturbed(port, faults)
  const clients = Array.from({ length: 8 }, () =>
    dial({ port: proxy, framing, protocol: compact, minimumBackoff: 1, maximumBackoff: 10 }),
  )
  const calls = Math.ceil(total / 5)
  let next = 0
  let lost = 0
  const fail = (error: unknown) => {
    expect(error).toBeInstanceOf(TransportException)
    lost++
    return (error as TransportException).sent // Which it is, as the line above knows.
  }
  const worker = async (client: (typeof clients)[number]) => {
    for (let id = next++; id < calls; id = next++)
      if (id % 2 === 0) {
        const text = `text ${id} ${'é'.repeat(id % 200)}`
        const result = await client.searchTweets(text, { timeout: 20_000 }).catch(fail)
        if (typeof result === 'object' && result.tweets?.[0]?.text !== text)
          expect.fail(`${text} is not what was asked for`)
      } else {
        let wasSent = true
        const result = await client.postTweet({ ...tweet, userId: id }, { timeout: 20_000 }).catch(error => {
          wasSent = fail(error)
        })
        const times = done.get(id) ?? 0
        if (times > 1 || (result && times === 0) || (!wasSent && times > 0))
          expect.fail(`${id} was done ${times} times, and the caller heard ${result}, sent ${wasSent}`)
      }
  }
  await Promise.all(clients.flatMap(client => Array.from({ length: 16 }, () => worker(client))))
  // Late ones do not happen twice either.
  for (const [id, times] of done) if (times > 1) expect.fail(`${id} was done ${times} times`)
  if (faults.reset === 0) expect(lost).toBe(0)
  else {
    expect(lost).toBeGreaterThan(0)
    expect(lost).toBeLessThan(calls * 0.9)
  }
})

/** A proxy in front of `port`. */
async function disturbed(port: number, faults: Faults): Promise<number> {
  let state = seed + 1
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return (state >>> 8) % below
  }
  const happens = (oneIn: number) => oneIn > 0 && random(oneIn) === 0
  const pump = async (from: Socket, to: Socket, isAnswer: boolean) => {
    for await (const chunk of from as AsyncIterable<Buffer>) {
      // What arrives in the meantime comes merged.
      if (happens(faults.delay)) await new Promise(resolve => setTimeout(resolve, random(6)))
      if (happens(faults.reset)) {
        to.write(chunk.subarray(0, random(chunk.length)))
        from.resetAndDestroy()
        to.resetAndDestroy()
        return
      }
      if (isAnswer && happens(faults.repeat)) to.write(chunk)
      if (!happens(faults.cut)) to.write(chunk)
      else
        for (let at = 0; at < chunk.length; ) {
          const size = random(8) === 0 ? 1 + random(1000) : 1 + random(40)
          to.write(chunk.subarray(at, (at += happens(4) ? 1 : size)))
          // What is written at once would also arrive at once.
          await new Promise(setImmediate)
        }
    }
    to.end()
  }
  return listen(socket => {
    socket.setNoDelay()
    const other = connect({ port, host, noDelay: true })
    other.on('error', () => {}).on('close', () => socket.destroy())
    socket.on('close', () => other.destroy())
    pump(socket, other, false).catch(() => {})
    pump(other, socket, true).catch(() => {})
  })
}
