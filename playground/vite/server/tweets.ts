/** What has been said. It imports no values, so an edit of the handler or of the IDL does not make it forget. */
import type { Tweet } from '../../idl/tweet.thrift'

export const tweets: Tweet[] = [
  {
    userId: 1,
    userName: 'ada',
    text: 'The engine weaves algebraical patterns just as the loom weaves flowers and leaves.',
    loc: { latitude: 51.5129, longitude: -0.1422 },
  },
  {
    userId: 2,
    userName: 'grace',
    text: 'It is easier to ask forgiveness than it is to get permission.',
    tweetType: 11,
  },
  {
    userId: 3,
    userName: 'edsger',
    text: 'Simplicity is prerequisite for reliability.',
    tweetType: 2,
    language: 'dutch',
  },
  {
    userId: 4,
    userName: 'thrifty',
    text: 'Four bytes for a number? In this economy?',
    loc: { latitude: 42.3616, longitude: -71.0906 },
  },
]
