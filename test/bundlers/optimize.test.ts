/** Which code is printed: the short one for browsers, the fast one for servers, unless somebody says otherwise. */
import { type RspackOptions, rspack } from '@rspack/core'
import * as esbuild from 'esbuild'
import * as rolldown from 'rolldown'
import * as rollup from 'rollup'
import thriftEsbuild from 'unplugin-thrift/esbuild'
import thriftRolldown from 'unplugin-thrift/rolldown'
import thriftRollup from 'unplugin-thrift/rollup'
import thriftRspack from 'unplugin-thrift/rspack'
import thriftVite from 'unplugin-thrift/vite'
import thriftWebpack from 'unplugin-thrift/webpack'
import * as vite from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import webpack from 'webpack'
import { createProject, type Project } from '../project.ts'

interface Options {
  readonly dts: false
  readonly optimize?: 'size' | 'speed'
}

let files: Project
beforeAll(async () => {
  files = await createProject('optimize', './bundlers/fixtures')
  await files.write('main.js', `import { readTweet } from './twitter.thrift'\nconsole.log(readTweet)`)
})
afterAll(() => files.remove())

/** The code that a bundler makes of `main.js` for a browser or a server. */
const bundlers: readonly (readonly [
  name: string,
  build: (isServer: boolean, options: Options) => Promise<string>,
])[] = [
  [
    'esbuild',
    async (isServer, options) => {
      const { outputFiles } = await esbuild.build({
        entryPoints: [`${files.root}/main.js`],
        bundle: true,
        write: false,
        format: 'esm',
        platform: isServer ? 'node' : 'browser',
        plugins: [thriftEsbuild(options)],
      })
      return outputFiles[0]?.text ?? ''
    },
  ],
  [
    'Vite',
    async (isServer, options) => {
      const entry = `${files.root}/main.js`
      const result = await vite.build({
        root: files.root,
        configFile: false,
        logLevel: 'silent',
        plugins: [thriftVite(options)],
        ssr: { noExternal: true },
        build: {
          ...(isServer ? { ssr: entry } : {}),
          rolldownOptions: { input: entry },
          write: false,
          minify: false,
        },
      })
      return text(Array.isArray(result) ? result : [result])
    },
  ],
  [
    'Rolldown',
    async (isServer, options) => {
      const platform = isServer ? 'node' : 'browser'
      const bundle = await rolldown.rolldown({
        input: `${files.root}/main.js`,
        platform,
        plugins: [thriftRolldown(options)],
      })
      return text([await bundle.generate()])
    },
  ],
  ['webpack', (isServer, options) => packed(webpack as never, [isServer, thriftWebpack(options)])],
  ['Rspack', (isServer, options) => packed(rspack as never, [isServer, thriftRspack(options)])],
]

test.each(bundlers)('%s prints for size for a browser, and for speed for a server', async (_, build) => {
  expect(await build(false, { dts: false })).not.toContain('readTweet$binary')
  expect(await build(true, { dts: false })).toContain('readTweet$binary')
})

test.each(bundlers)('%s prints as it is told', async (_, build) => {
  expect(await build(false, { dts: false, optimize: 'speed' })).toContain('readTweet$binary')
  expect(await build(true, { dts: false, optimize: 'size' })).not.toContain('readTweet$binary')
})

test('Rollup, which does not know what its output is for, prints for size unless told otherwise', async () => {
  const build = async (options: Options) => {
    const external = (id: string) => id.startsWith('thrift-es')
    const plugins = [thriftRollup(options)]
    const bundle = await rollup.rollup({ input: `${files.root}/main.js`, external, plugins })
    return text([await bundle.generate({})])
  }
  expect(await build({ dts: false })).not.toContain('readTweet$binary')
  expect(await build({ dts: false, optimize: 'speed' })).toContain('readTweet$binary')
})

function text(results: readonly object[]): string {
  const outputs = results as { output: { code?: string }[] }[] // What these bundlers return when they do not watch.
  return outputs.flatMap(({ output }) => output.map(({ code }) => code ?? '')).join('\n')
}

/** webpack and Rspack have nearly the same API, and types of their own for it. */
async function packed(
  bundler: (options: RspackOptions) => { run(done: (error: Error | null) => void): void },
  [isServer, plugin]: readonly [boolean, unknown],
): Promise<string> {
  const compiler = bundler({
    context: files.root,
    entry: './main.js',
    mode: 'none',
    target: isServer ? 'node' : 'web',
    output: { path: `${files.root}/out`, filename: 'packed.js' },
    plugins: [plugin as never],
  })
  await new Promise<void>((done, fail) => compiler.run(error => (error ? fail(error) : done())))
  return files.read('out/packed.js')
}
