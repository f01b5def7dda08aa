/** The plugin for webpack. */
import type { UnpluginInstance } from 'unplugin'
import type { Options } from './options.ts'
import { unplugin } from './plugin.ts'

const webpack: UnpluginInstance<Options | undefined, false>['webpack'] = unplugin.webpack
export default webpack
export { webpack as 'module.exports' }
