/** The plugin for Rollup. Its type names no other bundler, which its user need not have. */
import type { Plugin } from 'rollup'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const rollup: (options?: Options) => Plugin = unplugin.rollup
export default rollup
export { rollup as 'module.exports' }
