import thrift from 'unplugin-thrift/vite'
import { defineConfig } from 'vitest/config'

const report = process.env.THRIFT_ES_REPORT

export default defineConfig({
  // The tests import `.thrift` files as everybody does.
  plugins: [thrift({ dts: false })],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/.tmp/**'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
