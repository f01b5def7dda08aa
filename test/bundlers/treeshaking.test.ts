/** A bundle contains what the program uses of the IDL and of the runtime, and nothing else of either. */
import * as esbuild from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { createProject, type Project, run } from '../project.ts'
import { bundlers } from './bundlers.ts'

const cases = [
  {
    program: 'decodes one struct',
    main: `
      import { decode } from 'thrift-es'
      import { readTweet } from './twitter.thrift'
      const bytes = [8, 0, 1, 0, 0, 0, 7, 11, 0, 2, 0, 0, 0, 2, 104, 105, 0]
      console.log(decode(readTweet, Uint8Array.from(bytes)).text)
    `,
    says: 'hi\n',
    has: [/function readTweet/, /function readLocation/],
    hasNot: [
      /write[A-Z]/,
      /Writer/,
      /User/,
      /Unavailable/,
      /Client/,
      /Processor/,
      /RETWEET/,
      /ApplicationException/,
    ],
  },
  {
    // The companion holds both directions, and no bundler takes objects apart; but what writes bytes is gone.
    program: 'decodes one struct by its companion',
    main: `
      import { decode } from 'thrift-es'
      import { Tweet } from './twitter.thrift'
      const bytes = [8, 0, 1, 0, 0, 0, 7, 11, 0, 2, 0, 0, 0, 2, 104, 105, 0]
      console.log(decode(Tweet, Uint8Array.from(bytes)).text)
    `,
    says: 'hi\n',
    has: [/function readTweet/],
    hasNot: [
      /class \w*Writer/,
      /TextEncoder/,
      /User/,
      /Unavailable/,
      /Client/,
      /Processor/,
      /ApplicationException/,
    ],
  },
  {
    program: 'encodes one struct',
    main: `
      import { encode } from 'thrift-es'
      import { writeLocation } from './shared.thrift'
      console.log(encode(writeLocation, { latitude: 1, longitude: 2 }).length)
    `,
    says: '23\n',
    has: [/function writeLocation/],
    hasNot: [/readLocation/, /class \w*Reader/, /Tweet/, /Client/, /Processor/, /ApplicationException/],
  },
  {
    program: 'reads a constant',
    main: `
      import { MAX_LENGTH } from './twitter.thrift'
      console.log(MAX_LENGTH)
    `,
    says: '140\n',
    has: [/140/],
    hasNot: [/function \w/, /class \w/, /latitude/],
  },
  {
    program: 'calls a service',
    main: `
      import { TwitterClient } from './twitter.thrift'
      console.log(typeof new TwitterClient({}).postTweet)
    `,
    says: 'function\n',
    has: [/TwitterClient/],
    hasNot: [/TwitterProcessor/, /User/],
  },
  {
    program: 'sees what the IDL says of one struct',
    main: `
      import { Tweet$descriptor } from './twitter.thrift'
      console.log(Tweet$descriptor.fields.map(({ name, type }) => type.fields?.[0].name ?? name).join())
    `,
    says: 'userId,text,latitude,tweetType,tags\n',
    has: [/requiredness/, /latitude/],
    hasNot: [/function read/, /class \w/, /User/, /Unavailable/, /idempotent|throws/],
  },
]

describe.each(bundlers.filter(({ name }) => ['rollup', 'esbuild', 'webpack'].includes(name)))(
  '$name',
  bundler => {
    const projects: Project[] = []
    afterAll(() => Promise.all(projects.map(project => project.remove())))

    test.each(cases)('a program that $program contains nothing else', async ({ main, says, has, hasNot }) => {
      const files = await createProject(`shake-${bundler.name}`, './bundlers/fixtures')
      projects.push(files)
      await files.write('main.js', main)
      const job = {
        root: files.root,
        entry: 'main.js',
        outfile: 'out/bundle.mjs',
        optimize: 'size',
        descriptors: 'on',
      } as const
      expect(await bundler.build(job)).toEqual({ errors: '', warnings: '' })
      expect(await run(`${files.root}/out/bundle.mjs`)).toBe(says)
      const bundle = await minified(await files.read('out/bundle.mjs'))
      for (const pattern of has) expect(bundle).toMatch(pattern)
      if (!main.includes('$descriptor')) expect(bundle).not.toMatch(/requiredness/)
      for (const pattern of hasNot) expect(bundle).not.toMatch(pattern)
    })
  },
)

/** webpack leaves what is unused to the minifier; names are kept here, so that they can be looked for. */
async function minified(code: string): Promise<string> {
  const options = {
    minifySyntax: true,
    minifyWhitespace: true,
    treeShaking: true,
    format: 'esm',
    legalComments: 'none',
  } as const
  return (await esbuild.transform(code, options)).code
}
