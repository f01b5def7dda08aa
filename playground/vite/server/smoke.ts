/** One call of each kind, over HTTP, in each protocol, and through the gateway: what came back, a line each. Throws if anything is off. */
import assert from 'node:assert/strict'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { http } from 'thrift-es/http'
import { MAX_LENGTH, Tweet, TweetType, TwitterUnavailable } from '../../idl/tweet.thrift'
import { TwitterClient } from '../../idl/twitter.thrift'

export async function* smoke(url: URL): AsyncGenerator<string> {
  const routes = [
    [binary, url],
    [compact, url],
    [compact, new URL('/gateway', url)],
  ] as const
  for (const [protocol, url] of routes) {
    const client = new TwitterClient(http(url, { protocol }))
    yield `\n${protocol.name} at ${url}`

    assert.equal(await client.ping(), undefined)
    yield '  ping                  pong'

    const text = `It speaks ${protocol.name} at ${url.pathname}`
    const tweet = Tweet.create({
      userId: 7,
      userName: 'smoke',
      text,
      loc: { latitude: 48.2, longitude: 16.37 },
    })
    assert.equal(await client.postTweet(tweet), true)
    yield `  postTweet             true`

    const { tweets = [] } = await client.searchTweets(text)
    assert.deepEqual(tweets, [tweet])
    for (const { userName, text, tweetType = TweetType.TWEET, language } of tweets)
      yield `  searchTweets          @${userName}: ${text} (${TweetType[tweetType]}, ${language})`

    const failure = await client
      .postTweet({ ...tweet, text: '!'.repeat(MAX_LENGTH + 1) })
      .catch((error: unknown) => error)
    assert.ok(failure instanceof TwitterUnavailable, `expected a TwitterUnavailable, not ${failure}`)
    yield `  postTweet, too long   ${failure.name}: ${failure.message}`

    assert.equal(await client.zip(), undefined)
    yield '  zip                   sent; nobody waits'
  }
}
