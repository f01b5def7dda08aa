/** A handler of the guide's service over a list in memory. */
import type { Context } from 'thrift-es'
import { type Tweet, type TweetSearchResult, TwitterUnavailable } from '../idl/twitter.thrift'

export class Timeline {
  readonly tweets: Tweet[] = []
  zips = 0

  ping(): void {}

  postTweet(tweet: Tweet): boolean {
    if (tweet.text === 'whale') throw new TwitterUnavailable({ message: 'over capacity' })
    this.tweets.push(tweet)
    return true
  }

  async searchTweets(query: string, context: Context): Promise<TweetSearchResult> {
    if (context.signal?.aborted) return {}
    return { tweets: this.tweets.filter(tweet => tweet.text.includes(query)) }
  }

  zip(): void {
    this.zips++
  }
}
