/** The same project, bundled by every bundler, says the same; so does the same mistake. */
import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { afterAll, describe, expect, test } from 'vitest'
import { createProject, eventually, type Project, run } from '../project.ts'
import { bundlers, type Job } from './bundlers.ts'

describe.each(bundlers)('$name', bundler => {
  const projects: Project[] = []
  afterAll(() => Promise.all(projects.map(project => project.remove())))

  async function project(main: string): Promise<{ files: Project; job: Job; bundle: string }> {
    const files = await createProject(bundler.name, './bundlers/fixtures')
    projects.push(files)
    await files.write('main.js', main)
    const job = { root: files.root, entry: 'main.js', outfile: 'out/bundle.mjs' }
    return { files, job, bundle: `${files.root}/out/bundle.mjs` }
  }

  test('bundles a file and what it includes, with named imports and the namespace', async () => {
    const { job, bundle } = await project(`
      import twitter, { MAX_LENGTH, Tweet, TweetType } from './twitter.thrift'
      import { GREETING } from './shared.thrift'
      console.log(MAX_LENGTH, GREETING, TweetType.RETWEET, twitter.Tweet === Tweet, typeof twitter.TwitterClient)
    `)
    expect(await bundler.build(job)).toEqual({ errors: '', warnings: '' })
    expect(await run(bundle)).toBe('140 hello 2 true function\n')
  })

  test('finds the runtime for IDL that lies outside of every package', async () => {
    const outside = await realpath(await mkdtemp(`${tmpdir()}/thrift-es-outside-`))
    try {
      await writeFile(`${outside}/far.thrift`, 'exception Far { 1: string message }')
      const { job, bundle } = await project(`
        import { Far } from ${JSON.stringify(`${outside}/far.thrift`)}
        import { ThriftException } from 'thrift-es'
        console.log(new Far({ message: 'out' }) instanceof ThriftException)
      `)
      expect(await bundler.build(job)).toEqual({ errors: '', warnings: '' })
      expect(await run(bundle)).toBe('true\n')
    } finally {
      await rm(outside, { recursive: true })
    }
  })

  test("bundles a file that includes what Meta's compiler brings", async () => {
    const { files, job, bundle } = await project(`
      import { encode } from 'thrift-es'
      import { Envelope } from './envelope.thrift'
      const content = { type: { name: { listType: 0 }, params: [] }, protocol: { standard: 2 }, data: Uint8Array.of(7) }
      console.log(Buffer.from(encode(Envelope, { content })).toString('hex'))
    `)
    await files.write(
      'envelope.thrift',
      'include "thrift/lib/thrift/any.thrift"\nstruct Envelope { 1: any.Any content }',
    )
    expect(await bundler.build(job)).toEqual({ errors: '', warnings: '' })
    const type = '0c00010c000108000e00000000000f00020c0000000000'
    const protocol = '0c00020800010000000200'
    expect(await run(bundle)).toBe(`0c0001${type}${protocol}0b000300000001070000\n`)
  })

  test('can be required by a configuration in CommonJS', () => {
    const plugin: unknown = createRequire(import.meta.url)(`unplugin-thrift/${bundler.name}`)
    expect(plugin).toBeTypeOf('function')
  })

  test('gives the text of the IDL for ?raw', async () => {
    const { files, job, bundle } = await project(`
      import idl from './shared.thrift?raw'
      import { LIMIT } from './shared.thrift'
      console.log(JSON.stringify([idl, LIMIT]))
    `)
    expect(await bundler.build(job)).toEqual({ errors: '', warnings: '' })
    expect(JSON.parse(await run(bundle))).toEqual([await files.read('shared.thrift'), 140])
  })

  test('writes the types of all files before it ends', async () => {
    const { files, job } = await project('console.log()')
    await bundler.build(job)
    expect(await files.read('.thrift/types/twitter.d.thrift.ts')).toContain('export interface Tweet {')
    expect(await files.read('.thrift/types/shared.d.thrift.ts')).toContain('export interface Location {')
  })

  test('has written the types before the first module is built, where a type checker may be part of the build', async () => {
    if (!['webpack', 'rspack'].includes(bundler.name)) return
    const { files, job } = await project('console.log()')
    // What a loader like ts-loader finds when it begins.
    const seen = `${files.root}/seen.txt`
    await files.write(
      'look.cjs',
      `const { existsSync, writeFileSync } = require('node:fs')
      module.exports = text => {
        const isThere = existsSync(${JSON.stringify(`${files.root}/.thrift/types/twitter.d.thrift.ts`)})
        writeFileSync(${JSON.stringify(seen)}, String(isThere))
        return text
      }`,
    )
    const entry = `!!./look.cjs!./${job.entry}`
    expect(await bundler.build({ ...job, entry })).toEqual({ errors: '', warnings: '' })
    expect(await files.read('seen.txt')).toBe('true')
  })

  test('shows a mistake with file, line, column and frame', async () => {
    const { files, job } = await project(`
      import { MAX_LENGTH } from './twitter.thrift'
      console.log(MAX_LENGTH)
    `)
    await files.edit('twitter.thrift', '2: required string biography', '2: required strin biography')
    const { errors } = await bundler.build(job)
    expect(errors).toContain(bundler.place('twitter.thrift', 20, 15))
    expect(errors).toContain('  2: required strin biography')
    expect(errors).toMatch(/[~^─]{5}/)
    expect(errors).not.toContain('Unexpected')
  })

  test('shows every mistake of a file where it can show more than one', async () => {
    const { files, job } = await project(`
      import { MAX_LENGTH } from './twitter.thrift'
      console.log(MAX_LENGTH)
    `)
    await files.edit('twitter.thrift', '2: required string biography', '2: required strin biography')
    await files.edit('twitter.thrift', '1: required i32 id', '1: required integer id')
    const { errors } = await bundler.build(job)
    expect(errors).toContain(bundler.place('twitter.thrift', 19, 15))
    if (['esbuild', 'webpack', 'rspack'].includes(bundler.name))
      expect(errors).toContain(bundler.place('twitter.thrift', 20, 15))
  })

  test('reports a mistake in an included file once, where it is', async () => {
    const { files, job } = await project(`
      import { MAX_LENGTH } from './twitter.thrift'
      console.log(MAX_LENGTH)
    `)
    await files.edit('shared.thrift', 'double latitude', 'doubel latitude')
    const { errors } = await bundler.build(job)
    expect(errors.split(bundler.place('shared.thrift', 3, 15))).toHaveLength(2)
  })

  test('shows a warning with file, line, column and frame, and builds', async () => {
    const { files, job, bundle } = await project(`
      import { MAX_LENGTH } from './twitter.thrift'
      console.log(MAX_LENGTH)
    `)
    await files.edit('twitter.thrift', '1: required i32 id', '-1: required i32 id')
    const { errors, warnings } = await bundler.build(job)
    expect(errors).toBe('')
    expect(warnings).toContain(bundler.place('twitter.thrift', 19, 3))
    expect(warnings).toContain('  -1: required i32 id')
    expect(await run(bundle)).toBe('140\n')
  })

  test('leads a position in the running bundle back into the IDL', async () => {
    const { files, job, bundle } = await project(`
      import { readTweet } from './twitter.thrift'
      readTweet({ begin() { throw new Error('stop') } })
    `)
    await bundler.build(job)
    const [, line] = /twitter\.thrift:(\d+):\d+/.exec(await run(bundle)) ?? []
    const lines = (await files.read('twitter.thrift')).split('\n')
    expect(lines[Number(line) - 1]).toBe('struct Tweet {')
    expect(await files.read('out/bundle.mjs.map')).not.toContain(files.root)
  })

  test('builds again after an edit of an included file, a mistake, and its correction', async () => {
    const { files, job, bundle } = await project(`
      import { MAX_LENGTH } from './twitter.thrift'
      console.log(MAX_LENGTH)
    `)
    const watch = await bundler.watch(job)
    const said = (file: string, look: () => Promise<string> | string, expected: string) =>
      eventually(files, file, look, text => text.includes(expected))
    const errors = () => watch.latest()?.errors ?? ''
    try {
      await said('main.js', () => run(bundle), '140\n')
      await files.edit('shared.thrift', 'LIMIT = 140', 'LIMIT = 280')
      await said('shared.thrift', () => run(bundle), '280\n')
      await files.edit('shared.thrift', 'double latitude', 'doubel latitude')
      await said('shared.thrift', errors, bundler.place('shared.thrift', 3, 15))
      await files.edit('shared.thrift', 'doubel latitude', 'double latitude')
      await files.edit('shared.thrift', 'LIMIT = 280', 'LIMIT = 420')
      await said('shared.thrift', () => run(bundle), '420\n')
      expect(errors()).toBe('')
    } finally {
      await watch.close()
    }
  })

  test('builds again when an include appears that was missing', async () => {
    // Rolldown, and Vite's build with it, cannot watch for a file that is not there.
    if (['vite', 'rolldown'].includes(bundler.name)) return
    const { files, job, bundle } = await project(`
      import { MAX_LENGTH } from './twitter.thrift'
      console.log(MAX_LENGTH)
    `)
    await files.edit('shared.thrift', 'LIMIT = 140', 'LIMIT = later.LIMIT')
    await files.edit('shared.thrift', 'struct', 'include "later.thrift"\nstruct')
    const watch = await bundler.watch(job)
    try {
      const missing = 'Cannot find the included file "later.thrift"'
      await eventually(
        files,
        'main.js',
        () => watch.latest()?.errors ?? '',
        text => text.includes(missing),
      )
      await files.write('later.thrift', 'const i32 LIMIT = 560\n')
      await eventually(
        files,
        'later.thrift',
        () => run(bundle),
        text => text === '560\n',
      )
    } finally {
      await watch.close()
    }
  })
})
