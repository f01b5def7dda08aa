/** The plugin for Rspack. */
import type { UnpluginInstance } from 'unplugin'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const rspack: UnpluginInstance<Options | undefined, false>['rspack'] = unplugin.rspack
export default rspack
export { rspack as 'module.exports' }
