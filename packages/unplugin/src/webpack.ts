/** The plugin for webpack. Its type names no other bundler, which its user need not have. */
import type { WebpackPluginInstance } from 'webpack'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const webpack: (options?: Options) => WebpackPluginInstance = unplugin.webpack
export default webpack
export { webpack as 'module.exports' }
