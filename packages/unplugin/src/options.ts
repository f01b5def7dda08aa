/** What a user may say to the plugin, and what the plugin makes of it. No other file knows a default. */
import { resolve } from 'node:path'
import type { CompilerOptions, Dialect, LevelOptions, Optimize, PolicyOptions } from '@thrift-es/compiler'
import { slash } from '@thrift-es/compiler/node'

export interface Options extends LevelOptions, PolicyOptions {
  /**
   * Folders to look in for an include that is not beside the including file, best first; relative to `root`.
   * @example ['idl', '../shared/idl']
   */
  readonly includeDirs?: readonly string[]
  /**
   * Whether to keep `.thrift/types` up to date, where TypeScript finds the types of `.thrift` files.
   * @default true
   */
  readonly dts?: boolean
  /**
   * What the code for values is to be: `size` is short; `speed` is two to three times as fast, and about twice as long. Default: `size` for what goes to a
   * browser, `speed` for a server.
   */
  readonly optimize?: Optimize
  /**
   * The folder of the tsconfig.json that extends `unplugin-thrift/tsconfig`. Default: the bundler's own idea of
   * the project's root, else the working directory.
   */
  readonly root?: string
  /**
   * Services that speak no HTTP, by the paths at which pages of the dev servers of Vite, webpack and Rspack, and of Vite's preview, call
   * them, over HTTP or WebSockets. Who starts the one of webpack or Rspack from a program hands it `compiler.options.devServer`.
   * @example { '/api/twitter': 'tcp://localhost:9090?transport=framed&protocol=compact' }
   */
  readonly gateway?: Readonly<Record<string, string>>
  /** The dialect to read all files in. Default: each shows its own. */
  readonly dialect?: Dialect
}

export interface ResolvedOptions {
  /** What the compiler has to know beyond the files. */
  readonly compiler: CompilerOptions
  readonly includeDirs: readonly string[]
  readonly dts: boolean
  readonly optimize: Readonly<Record<Platform, Optimize>>
  readonly root: string
  /** The URLs of services, by path. */
  readonly gateway: Readonly<Record<string, string>>
}

/** Where the code will run, as far as a bundler knows. */
export type Platform = 'browser' | 'server'

/** `hostRoot` is the bundler's idea of the root, when it has one. */
export function resolveOptions(options: Options, hostRoot: string = process.cwd()): ResolvedOptions {
  const root = slash(resolve(hostRoot, options.root ?? '.'))
  const { includeDirs = [], dts = true, gateway = {}, optimize, root: _, ...compiler } = options
  return {
    compiler,
    includeDirs: includeDirs.map(folder => slash(resolve(root, folder))),
    dts,
    optimize: { browser: optimize ?? 'size', server: optimize ?? 'speed' },
    root,
    gateway,
  }
}
