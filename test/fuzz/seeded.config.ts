/** The tests of bad bytes against a copy of the runtime, in the folder that SEEDED_RUNTIME names. */
import { join } from 'node:path'
import thrift from 'unplugin-thrift/vite'
import { defineConfig } from 'vitest/config'

const runtime = process.env.SEEDED_RUNTIME ?? ''
const protocols = /^thrift-es\/(binary|compact|json|simple-json|readable-json|fbthrift-compact|bson)$/

export default defineConfig({
  // Code for browsers calls the readers for everything.
  plugins: [thrift({ dts: false, optimize: 'size' })],
  resolve: {
    alias: [
      { find: /^thrift-es$/, replacement: join(runtime, 'index.js') },
      { find: protocols, replacement: join(runtime, 'protocol/$1.js') },
      { find: /^thrift-es\/dynamic$/, replacement: join(runtime, 'dynamic.js') },
    ],
  },
  test: {
    include: ['test/protocols/hostile.test.ts', 'test/fuzz/{prefixes,mutation}.test.ts'],
    testTimeout: 30_000,
    bail: 1,
  },
})
