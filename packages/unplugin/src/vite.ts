/** The plugin for Vite. */
import type { UnpluginInstance } from 'unplugin'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const vite: UnpluginInstance<Options | undefined, false>['vite'] = unplugin.vite
export default vite
export { vite as 'module.exports' }
