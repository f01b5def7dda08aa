/** The plugin for Rolldown. */
import type { UnpluginInstance } from 'unplugin'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const rolldown: UnpluginInstance<Options | undefined, false>['rolldown'] = unplugin.rolldown
export default rolldown
export { rolldown as 'module.exports' }
