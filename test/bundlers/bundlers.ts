/**
 * Every bundler as a row: how to build once, how to build on every change, and how it writes the place of a mistake.
 * What a bundler says is text as its user reads it, without colours.
 */
import { basename, dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { rspack } from '@rspack/core'
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
import webpack from 'webpack'

export interface Job {
  /** The folder of the project; everything else is relative to it. */
  readonly root: string
  readonly entry: string
  readonly outfile: string
  /** What the code is printed for; what it runs on decides unless told otherwise. */
  readonly optimize?: 'size' | 'speed'
  /** Whether the modules have descriptors. */
  readonly descriptors?: 'off' | 'on'
}

/** What a build said; nothing when all went well. */
export interface Report {
  readonly errors: string
  readonly warnings: string
}

export interface Watch {
  /** What the latest finished build said. */
  latest(): Report | undefined
  close(): Promise<unknown>
}

export interface Bundler {
  readonly name: string
  build(job: Job): Promise<Report>
  watch(job: Job): Promise<Watch>
  /** A place as this bundler prints it, from numbers that count from 1. */
  place(file: string, line: number, column: number): string
}

export const bundlers: readonly Bundler[] = [
  {
    name: 'vite',
    build: job =>
      collect(async warn => {
        await vite.build(viteConfig(job, warn))
      }),
    async watch(job) {
      const warnings: string[] = []
      const config = viteConfig(job, text => warnings.push(text))
      const watcher = await vite.build({ ...config, build: { ...config.build, watch: {} } })
      if (!('on' in watcher)) throw new Error('vite does not watch')
      return watchEvents(watcher, warnings)
    },
    place: zeroBased(':'),
  },
  {
    name: 'rollup',
    build: job =>
      collect(async warn => {
        const bundle = await rollup.rollup(rollupOptions(job, warn))
        await bundle.write(rollupOutput(job))
        await bundle.close()
      }),
    async watch(job) {
      const warnings: string[] = []
      const options = rollupOptions(job, text => warnings.push(text))
      return watchEvents(rollup.watch({ ...options, output: rollupOutput(job) }), warnings)
    },
    place: zeroBased(':'),
  },
  {
    name: 'rolldown',
    build: job =>
      collect(async warn => {
        const bundle = await rolldown.rolldown(rolldownOptions(job, warn))
        await bundle.write(rollupOutput(job))
        await bundle.close()
      }),
    async watch(job) {
      const warnings: string[] = []
      const options = rolldownOptions(job, text => warnings.push(text))
      return watchEvents(rolldown.watch({ ...options, output: rollupOutput(job) }), warnings)
    },
    place: zeroBased(':'),
  },
  {
    name: 'esbuild',
    async build(job) {
      const result = await esbuild
        .build(esbuildOptions(job))
        .catch((failure: esbuild.BuildFailure) => failure)
      return esbuildReport(result)
    },
    async watch(job) {
      let latest: Report | undefined
      const listen: esbuild.Plugin = {
        name: 'listen',
        setup: build => build.onEnd(async result => void (latest = await esbuildReport(result))),
      }
      const options = esbuildOptions(job)
      const context = await esbuild.context({ ...options, plugins: [...(options.plugins ?? []), listen] })
      await context.watch()
      return { latest: () => latest, close: () => context.dispose() }
    },
    place: zeroBased(':'),
  },
  {
    name: 'webpack',
    build: job =>
      webpackBuild(
        webpack({
          ...webpackOptions(job, thriftWebpack({ optimize: job.optimize, descriptors: job.descriptors })),
          experiments: { outputModule: true },
        }),
      ),
    watch: async job =>
      webpackWatch(
        webpack({
          ...webpackOptions(job, thriftWebpack({ optimize: job.optimize, descriptors: job.descriptors })),
          experiments: { outputModule: true },
        }),
      ),
    place: zeroBased(' '),
  },
  {
    name: 'rspack',
    build: job => webpackBuild(rspack(webpackOptions(job, thriftRspack({ optimize: job.optimize })))),
    watch: async job => webpackWatch(rspack(webpackOptions(job, thriftRspack({ optimize: job.optimize })))),
    place: (file, line, column) => `${file} ${line}:${column}`,
  },
]

/** Most bundlers count columns from 0. */
function zeroBased(separator: string): Bundler['place'] {
  return (file, line, column) => `${file}${separator}${line}:${column - 1}`
}

/** Runs a build that throws its errors. */
async function collect(build: (warn: (text: string) => void) => Promise<void>): Promise<Report> {
  const warnings: string[] = []
  try {
    await build(text => warnings.push(text))
    return { errors: '', warnings: warnings.join('\n') }
  } catch (error) {
    return { errors: describeError(error), warnings: warnings.join('\n') }
  }
}

interface RollupMessage {
  readonly message: string
  readonly loc?: { readonly file?: string; readonly line: number; readonly column: number }
  readonly frame?: string
}

/** What the command lines of Rollup and Vite print of an error: the message, the place, the frame. */
function describeError(error: unknown): string {
  const { message, loc, frame } = error as RollupMessage // What these bundlers throw has this shape.
  const place = loc === undefined ? '' : `${loc.file}:${loc.line}:${loc.column}`
  return stripVTControlCharacters([message, place, frame ?? ''].join('\n'))
}

interface Watcher {
  // Each bundler has its own event type; what they share is read below.
  on(name: 'event', listener: (event: WatchEvent) => void | Promise<void>): unknown
  close(): Promise<void>
}

interface WatchEvent {
  readonly code: string
  readonly error?: unknown
  readonly result?: { close(): Promise<void> } | null
}

function watchEvents(watcher: Watcher, warnings: string[]): Watch {
  let latest: Report | undefined
  watcher.on('event', ({ code, error, result }: WatchEvent) => {
    if (code === 'START') warnings.length = 0
    if (code === 'END') latest = latest ?? { errors: '', warnings: warnings.join('\n') }
    if (code === 'BUNDLE_END') latest = { errors: '', warnings: warnings.join('\n') }
    if (code === 'ERROR') latest = { errors: describeError(error), warnings: warnings.join('\n') }
    return result?.close()
  })
  return { latest: () => latest, close: () => watcher.close() }
}

// Rollup does not look into node_modules by itself.
const packages: rollup.Plugin = {
  name: 'packages',
  resolveId: id => (id.startsWith('thrift-es') ? fileURLToPath(import.meta.resolve(id)) : undefined),
}

const rollupOptions = (
  { root, entry, optimize, descriptors }: Job,
  warn: (text: string) => void,
): rollup.RollupOptions => ({
  input: `${root}/${entry}`,
  plugins: [thriftRollup({ root, optimize, descriptors }), packages],
  onwarn: warning => warn(describeError(warning)),
})

const rollupOutput = ({ root, outfile }: Job) =>
  ({ file: `${root}/${outfile}`, format: 'es', sourcemap: true }) as const

const rolldownOptions = ({ root, entry }: Job, warn: (text: string) => void): rolldown.InputOptions => ({
  input: `${root}/${entry}`,
  cwd: root,
  platform: 'node',
  plugins: [thriftRolldown({ root })],
  onLog: (_level, log) => warn(describeError(log)),
})

function viteConfig({ root, entry, outfile }: Job, warn: (text: string) => void): vite.InlineConfig {
  const logger = vite.createLogger('silent')
  return {
    root,
    configFile: false,
    plugins: [thriftVite()],
    customLogger: { ...logger, warn: text => warn(stripVTControlCharacters(text)) },
    build: {
      outDir: dirname(outfile),
      emptyOutDir: false,
      minify: false,
      sourcemap: true,
      lib: { entry, formats: ['es'], fileName: () => basename(outfile) },
    },
  }
}

const esbuildOptions = ({ root, entry, outfile, optimize, descriptors }: Job): esbuild.BuildOptions => ({
  absWorkingDir: root,
  entryPoints: [entry],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  sourcemap: true,
  logLevel: 'silent',
  plugins: [thriftEsbuild({ optimize, descriptors })],
})

async function esbuildReport(result: Pick<esbuild.BuildResult, 'errors' | 'warnings'>): Promise<Report> {
  const text = async (kind: 'error' | 'warning', messages: esbuild.Message[]) =>
    (await esbuild.formatMessages(messages, { kind })).join('\n')
  return { errors: await text('error', result.errors), warnings: await text('warning', result.warnings) }
}

const webpackOptions = <Plugin>({ root, entry, outfile }: Job, plugin: Plugin) => ({
  context: root,
  entry: entry.startsWith('!') ? entry : `./${entry}`,
  mode: 'production' as const,
  target: 'node20' as const,
  devtool: 'source-map' as const,
  // As in development: a module whose files have not changed is not built again.
  cache: true,
  optimization: { minimize: false },
  output: {
    path: `${root}/${dirname(outfile)}`,
    filename: basename(outfile),
    library: { type: 'module' },
    module: true,
    chunkFormat: 'module',
  },
  plugins: [plugin],
})

interface Stats {
  hasErrors(): boolean
  toString(options: object): string
}

interface WebpackCompiler {
  run(callback: (error: Error | null, stats?: Stats) => void): void
  watch(options: object, callback: (error: Error | null, stats?: Stats) => void): unknown
  close(callback: (error?: Error | null) => void): void
}

function webpackReport(stats: Stats): Report {
  const text = (what: 'errors' | 'warnings') =>
    stats.toString({ all: false, [what]: true, colors: false }).trim()
  return { errors: text('errors'), warnings: text('warnings') }
}

function webpackBuild(compiler: WebpackCompiler): Promise<Report> {
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => (stats === undefined ? reject(error) : resolve(webpackReport(stats))))
    })
  })
}

function webpackWatch(compiler: WebpackCompiler): Watch {
  let latest: Report | undefined
  compiler.watch({ aggregateTimeout: 5 }, (_error, stats) => {
    if (stats !== undefined) latest = webpackReport(stats)
  })
  return { latest: () => latest, close: () => new Promise<void>(done => compiler.close(() => done())) }
}
