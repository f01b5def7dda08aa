/** The plugin for esbuild. Its type names no other bundler, which its user need not have. */
import type { Plugin } from 'esbuild'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const esbuild: (options?: Options) => Plugin = unplugin.esbuild
export default esbuild
export { esbuild as 'module.exports' }
