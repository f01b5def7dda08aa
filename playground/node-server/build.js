/** Bundles the server with Rolldown, which reads TypeScript itself. */
import { rolldown } from 'rolldown'
import thrift from 'unplugin-thrift/rolldown'

const bundle = await rolldown({
  input: 'server.ts',
  platform: 'node',
  plugins: [thrift({ root: '../idl' })],
})
await bundle.write({ file: 'dist/server.js', sourcemap: true })
await bundle.close()
