/** `post <url> <text>`: posts a tweet to a server and prints what the server now finds for it. */
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { Tweet, TwitterUnavailable } from '../idl/tweet.thrift'
import { TwitterClient } from '../idl/twitter.thrift'

const [url = 'http://127.0.0.1:9090', text = 'Hello from esbuild'] = process.argv.slice(2)
const client = new TwitterClient(http(url, { protocol: compact }))

try {
  await client.postTweet(Tweet.create({ userId: 1, userName: 'esbuild', text }))
  const { tweets = [] } = await client.searchTweets(text)
  for (const { userName, text, language } of tweets) console.log(`@${userName}: ${text} (${language})`)
} catch (error) {
  if (!(error instanceof TwitterUnavailable)) throw error
  console.error(`Unavailable: ${error.message}`)
  process.exitCode = 1
}
