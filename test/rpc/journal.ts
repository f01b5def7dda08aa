/** A server in a process of its own, which writes the id of each tweet to a file before it answers: `journal.mjs FILE`. */
import { fsyncSync, openSync, writeSync } from 'node:fs'
import { serve } from 'thrift-es/node'
import { TwitterProcessor } from '../idl/twitter.thrift'
import { Timeline } from './timeline.ts'

const file = openSync(process.argv[2] ?? '', 'a')
let gathered: (() => void)[] = []
let lines = ''

/** One write for all tweets of a moment, as a database would. */
function commit(): void {
  writeSync(file, lines)
  fsyncSync(file)
  for (const done of gathered) done()
  gathered = []
  lines = ''
}

const handler = Object.assign(new Timeline(), {
  postTweet: (tweet?: { userId: number }) =>
    new Promise<boolean>(resolve => {
      lines += `${tweet?.userId}\n`
      if (gathered.push(() => resolve(true)) === 1) setTimeout(commit, 5)
    }),
  // For calls that are to be in flight for a while.
  searchTweets: () => new Promise<never>(() => {}),
})

const { address } = await serve(new TwitterProcessor(handler), { host: '127.0.0.1', port: 0 })
console.log(typeof address === 'object' && address.port)
