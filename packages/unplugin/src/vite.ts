/** The plugin for Vite. Its type names no other bundler, which its user need not have. */
import type { Plugin } from 'vite'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const vite: (options?: Options) => Plugin = unplugin.vite
export default vite
export { vite as 'module.exports' }
