/** Programs and how many bytes each may take. */
export const ceilings = [
  {
    program: 'decoding one struct',
    main: `
      import { decode } from 'thrift-es'
      import { readTweet } from './twitter.thrift'
      export const read = bytes => decode(readTweet, bytes)
    `,
    bytes: 3150,
  },
  {
    program: 'decoding and encoding one struct',
    main: `
      import { decode, encode } from 'thrift-es'
      import { Tweet } from './twitter.thrift'
      export const copy = bytes => encode(Tweet, decode(Tweet, bytes))
    `,
    bytes: 4700,
  },
  {
    program: 'a client over HTTP',
    main: `
      import { http } from 'thrift-es/http'
      import { TwitterClient } from './twitter.thrift'
      export const client = new TwitterClient(http('/thrift'))
    `,
    bytes: 7620,
  },
] as const
