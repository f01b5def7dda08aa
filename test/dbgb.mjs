import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'

await build({
  entryPoints: [process.argv[2]],
  outfile: process.argv[2].replace('.ts', '.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  plugins: [thrift({ dts: false })],
})
