/** What the service does. Edit it while the page is open: the next call sees it. */
import type { Handler } from 'thrift-es'
import { MAX_LENGTH, MAX_RESULTS, TwitterUnavailable } from '../../idl/tweet.thrift'
import type { Twitter } from '../../idl/twitter.thrift'
import { tweets } from './tweets.ts'

export const handler: Handler<Twitter> = {
  ping() {},

  postTweet(tweet, { headers }) {
    if (headers?.has('x-simulate-outage'))
      throw new TwitterUnavailable({ message: 'Over capacity. Come back later.' })
    const text = tweet?.text.trim() ?? ''
    const length = [...text].length
    if (tweet === undefined || length === 0) return false
    if (length > MAX_LENGTH)
      throw new TwitterUnavailable({ message: `${length} characters are ${length - MAX_LENGTH} too many.` })
    tweets.unshift({ ...tweet, text })
    return true
  },

  searchTweets(query = '') {
    const wanted = query.trim().toLowerCase()
    const found = tweets.filter(({ text, userName }) => `@${userName} ${text}`.toLowerCase().includes(wanted))
    return { tweets: found.slice(0, MAX_RESULTS) }
  },

  zip() {},
}
