/** The plugin for esbuild. */
import type { UnpluginInstance } from 'unplugin'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const esbuild: UnpluginInstance<Options | undefined, false>['esbuild'] = unplugin.esbuild
export default esbuild
export { esbuild as 'module.exports' }
