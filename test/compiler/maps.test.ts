/** Where words of printed code come from: *Go to definition* and stack traces lead there. */
import { join, resolve } from 'node:path'
import { originalPositionFor, TraceMap } from '@jridgewell/trace-mapping'
import { describe, expect, test } from 'vitest'
import { compile, compileFile } from '../compile.ts'

const golden = resolve(import.meta.dirname, '../golden')

/** `file:line:column`, counted from 1, of the place that the last letter of `needle`'s first word in quotes comes from. */
async function origin(file: string, target: 'js' | 'd.ts', needle: string): Promise<string> {
  const { code, map } = (await compileFile(join(golden, file))).print(target)
  // The word in question stands between two bars.
  const [before = '', word = '', after = ''] = needle.split('|')
  const at = code.indexOf(before + word + after)
  if (at < 0) throw new Error(`${before + word + after} is not in\n${code}`)
  const lines = code.slice(0, at + before.length).split('\n')
  const trace = new TraceMap({
    ...map,
    names: [...map.names],
    sources: [...map.sources],
    sourcesContent: [],
  })
  const { source, line, column } = originalPositionFor(trace, {
    line: lines.length,
    column: lines.at(-1)?.length ?? 0,
  })
  return source === null ? 'nowhere' : `${source}:${line}:${(column ?? 0) + 1}`
}

describe('a declaration', () => {
  test.each([
    ['twitter/tweet.thrift', 'interface |Tweet| {', 'tweet.thrift:19:8'],
    ['twitter/tweet.thrift', '|userName|: string', 'tweet.thrift:21:24'],
    ['twitter/tweet.thrift', 'loc?: |Location|', 'tweet.thrift:24:17'],
    ['twitter/tweet.thrift', 'readonly |DM|: 10', 'tweet.thrift:9:5'],
    ['twitter/tweet.thrift', 'const |TweetType|:', 'tweet.thrift:6:6'],
    ['twitter/tweet.thrift', 'type |TweetList| =', 'tweet.thrift:29:21'],
    ['twitter/tweet.thrift', 'class |TwitterUnavailable| extends', 'tweet.thrift:31:11'],
    ['twitter/tweet.thrift', '|constructor|(init', 'tweet.thrift:31:11'],
    ['twitter/tweet.thrift', 'const |MAX_RESULTS|:', 'tweet.thrift:35:11'],
    ['twitter/tweet.thrift', 'function |readTweet|(', 'tweet.thrift:19:8'],
    ['twitter/twitter.thrift', 'tweets?: tweet$.|TweetList|', 'twitter.thrift:4:14'],
    ['twitter/twitter.thrift', '|postTweet|(tweet?', 'twitter.thrift:10:10'],
    ['twitter/twitter.thrift', '|postTweet|(tweet:', 'twitter.thrift:10:10'],
    ['twitter/twitter.thrift', 'class |TwitterClient|', 'twitter.thrift:7:9'],
    ['twitter/twitter.thrift', 'readonly |Client|:', 'twitter.thrift:7:9'],
    ['circle/hen.thrift', '|egg|(by: Hen, options', 'egg.thrift:4:20'],
    ['circle/hen.thrift', 'extends egg.|Nest|', 'hen.thrift:4:26'],
  ])('in %s of %j comes from %s', async (file, needle, place) => {
    expect(await origin(file, 'd.ts', needle)).toBe(place)
  })

  test('that nobody wrote comes from nowhere, not from the word before it', async () => {
    expect(await origin('twitter/tweet.thrift', 'd.ts', 'interface Tweet |{|')).toBe('nowhere')
    expect(await origin('twitter/tweet.thrift', 'd.ts', '|}|\n\nexport declare function createTweet')).toBe(
      'nowhere',
    )
  })
})

test('each line of a function comes from the field that it is about', async () => {
  expect(await origin('twitter/tweet.thrift', 'js', 'userName = r.|string|()')).toBe('tweet.thrift:21:24')
  expect(await origin('twitter/tweet.thrift', 'js', 'r.begin(|$Tweet|)')).toBe('tweet.thrift:19:8')
})

test('a map names files by relative paths, and carries the text of each but for declarations', async () => {
  const files = {
    'main.thrift': 'include "a/b.thrift"\nservice S extends b.B {}',
    'a/b.thrift': 'service B { void f() }',
  }
  const compilation = await compile(files)
  expect(compilation.print('js').map.sources).toEqual(['main.thrift', 'a/b.thrift'])
  expect(compilation.print('js').map.sourcesContent).toEqual(Object.values(files))
  expect(compilation.print('d.ts').map).not.toHaveProperty('sourcesContent')
})
