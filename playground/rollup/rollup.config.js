/** Rollup with its usual resolver; the plugin adds `.thrift`. */
import { nodeResolve } from '@rollup/plugin-node-resolve'
import thrift from 'unplugin-thrift/rollup'

export default {
  input: 'archive.js',
  external: /^node:/,
  output: { file: 'dist/archive.js', sourcemap: true },
  plugins: [nodeResolve(), thrift({ root: '../idl' })],
}
