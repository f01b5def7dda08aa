/**
 * A server in a process of its own that tells about itself: a message asks, and the answer says what it is asked for. `crowd.mjs OPTIONS`, the
 * options of the server as JSON.
 */
import { createHistogram, monitorEventLoopDelay } from 'node:perf_hooks'
import { serve } from 'thrift-es/node'
import { TwitterProcessor } from '../idl/twitter.thrift'
import { tweet } from '../protocols/rows.ts'

/** What the server says about itself. */
export interface Vitals {
  /** After everything that can be collected has been, in bytes. */
  readonly rss: number
  readonly heap: number
  readonly connections: number
  /** Timers, sockets and whatever else keeps a process running. */
  readonly resources: number
  /** How late the event loop was since the last answer, in milliseconds, in 99 of 100 cases. */
  readonly delay: number
  /** How long it worked between two looks at the clock, without the time that others had the machine; the same way. */
  readonly work: number
}

const handler = {
  ping: () => {},
  zip: () => {},
  postTweet: ({ text = '' } = {}) => {
    if (text === 'throw') throw new Error('as asked')
    return true
  },
  searchTweets: async (text = '') => {
    // Longer than a busy machine stands still: an answer that is there with the end of its deadline still counts.
    if (text.startsWith('slow')) await new Promise(done => setTimeout(done, 1500))
    return { tweets: [{ ...tweet, text }] }
  },
}

const limits = { maximumBytes: 0x100000, frameTimeout: 1000, ...JSON.parse(process.argv[2] ?? '{}') }
const processor = new TwitterProcessor(handler)
processor.onError = () => {}
const server = await serve(processor, { host: '127.0.0.1', port: 0, ...limits })
const { address } = server
const delays = monitorEventLoopDelay({ resolution: 1 })
delays.enable()
const turns = createHistogram()
let used = process.cpuUsage()
setInterval(() => {
  const { user, system } = process.cpuUsage(used)
  used = process.cpuUsage()
  turns.record(Math.max(1, user + system))
}, 1)
process.on('message', () => {
  const delay = delays.percentile(99) / 1e6
  const work = turns.percentile(99) / 1e3
  for (let i = 0; i < 2; i++) globalThis.gc?.()
  const { rss, heapUsed: heap } = process.memoryUsage()
  const resources = process.getActiveResourcesInfo().length
  process.send?.({ rss, heap, connections: server.connections, resources, delay, work } satisfies Vitals)
  delays.reset()
  turns.reset()
  used = process.cpuUsage()
})
process.on('disconnect', () => process.exit())
console.log(typeof address === 'object' && address.port)
