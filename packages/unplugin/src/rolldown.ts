/** The plugin for Rolldown. Its type names no other bundler, which its user need not have. */
import type { Plugin } from 'rolldown'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const rolldown: (options?: Options) => Plugin = unplugin.rolldown
export default rolldown
export { rolldown as 'module.exports' }
