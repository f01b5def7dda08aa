/** The plugin for Rspack. Its type names no other bundler, which its user need not have. */
import type { RspackPluginInstance } from '@rspack/core'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const rspack: (options?: Options) => RspackPluginInstance = unplugin.rspack
export default rspack
export { rspack as 'module.exports' }
