/** The plugin for Rollup. */
import type { UnpluginInstance } from 'unplugin'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const rollup: UnpluginInstance<Options | undefined, false>['rollup'] = unplugin.rollup
export default rollup
export { rollup as 'module.exports' }
