/** The service on a plain Node server. It stops when told to, once the calls that it is busy with are answered. */
import { createServer } from 'node:http'
import type { Handler } from 'thrift-es'
import { nodeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { MAX_LENGTH, MAX_RESULTS, type Tweet, TwitterUnavailable } from '../idl/tweet.thrift'
import { type Twitter, TwitterProcessor } from '../idl/twitter.thrift'

const tweets: Tweet[] = []

const handler: Handler<Twitter> = {
  ping() {},
  postTweet(tweet) {
    if (tweet === undefined) return false
    if (tweet.text.length > MAX_LENGTH) throw new TwitterUnavailable({ message: 'That is too long' })
    tweets.unshift(tweet)
    return true
  },
  searchTweets: (query = '') => ({
    tweets: tweets.filter(({ text }) => text.includes(query)).slice(0, MAX_RESULTS),
  }),
  zip() {
    console.log('zip')
  },
}

// Of other names, a page of another site may have one resolve to this machine.
const hosts = ['localhost', '127.0.0.1']
const server = createServer(nodeListener(fetchHandler(new TwitterProcessor(handler), { hosts })))

server.listen(Number(process.env.PORT ?? 9090), '127.0.0.1', () => {
  const address = server.address()
  console.log(`Thrift at http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`)
})

for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    server.close(() => console.log('Stopped'))
    server.closeIdleConnections()
  })
