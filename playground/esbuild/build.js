/** Bundles the command, which is one file without dependencies. */
import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'

await build({
  entryPoints: ['post.ts'],
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  sourcemap: true,
  plugins: [thrift({ root: '../idl' })],
})
