/** What `pnpm demo --smoke` says: one call of each kind in each protocol and through the gateway, on packages that are built. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const demo = fileURLToPath(new URL('../../playground/vite/demo.ts', import.meta.url))

test('the demo makes every kind of call in Binary, in Compact and through the gateway', async () => {
  // Rejects unless the exit code is 0.
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    demo,
    '--smoke',
    '--built',
  ])
  const said = stdout.replace(/:\d+\//g, ':PORT/')
  expect(said).toBe(`
binary at http://127.0.0.1:PORT/thrift
  ping                  pong
  postTweet             true
  searchTweets          @smoke: It speaks binary at /thrift (TWEET, english)
  postTweet, too long   TwitterUnavailable: 141 characters are 1 too many.
  zip                   sent; nobody waits

compact at http://127.0.0.1:PORT/thrift
  ping                  pong
  postTweet             true
  searchTweets          @smoke: It speaks compact at /thrift (TWEET, english)
  postTweet, too long   TwitterUnavailable: 141 characters are 1 too many.
  zip                   sent; nobody waits

compact at http://127.0.0.1:PORT/gateway
  ping                  pong
  postTweet             true
  searchTweets          @smoke: It speaks compact at /gateway (TWEET, english)
  postTweet, too long   TwitterUnavailable: 141 characters are 1 too many.
  zip                   sent; nobody waits

All is well.
`)
})
