/** Writes tweets to a file and reads them back: Thrift without a server. Prints what it has found there. */
import { readFile, writeFile } from 'node:fs/promises'
import { decode, encode } from 'thrift-es'
import { compact } from 'thrift-es/compact'
import { TweetType } from '../idl/tweet.thrift'
import { TweetSearchResult } from '../idl/twitter.thrift'

const file = process.argv[2] ?? 'dist/tweets.bin'

const tweets = [
  { userId: 1, userName: 'rollup', text: 'Only what is used is in the bundle.' },
  { userId: 2, userName: 'shaken', text: 'I could not agree more.', tweetType: TweetType.REPLY },
]
await writeFile(file, encode(TweetSearchResult, { tweets }, compact))

const bytes = await readFile(file)
const found = decode(TweetSearchResult, bytes, compact)
console.log(`${bytes.length} bytes`)
for (const { userName, text, tweetType = TweetType.TWEET } of found.tweets ?? [])
  console.log(`@${userName}: ${text} (${TweetType[tweetType]})`)
