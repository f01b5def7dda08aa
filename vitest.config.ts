import thrift from 'unplugin-thrift/vite'
import { defineConfig } from 'vitest/config'

const report = process.env.THRIFT_ES_REPORT

// A folder of real IDL, which is not part of the project.
const corpus = process.env.THRIFT_ES_CORPUS
if (!corpus) console.warn('Left out: the corpus (THRIFT_ES_CORPUS names no folder)')

export default defineConfig({
  // The tests import `.thrift` files as everybody does.
  plugins: [thrift({ dts: false })],
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/.tmp/**', ...(corpus ? [] : ['test/compiler/corpus.test.ts'])],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
})
