/** The front door: the plugin for every bundler, and its options. */
export type { Options } from './options.ts'
export { unplugin, unpluginFactory } from './plugin.ts'
