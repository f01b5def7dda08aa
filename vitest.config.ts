import thrift from 'unplugin-thrift/vite'
import { defineConfig } from 'vitest/config'

const report = process.env.THRIFT_ES_REPORT

// A folder of real IDL, which is not part of the project.
const corpus = process.env.THRIFT_ES_CORPUS
if (!corpus) console.warn('Left out: the corpus (THRIFT_ES_CORPUS names no folder)')

const limits = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        // The tests import `.thrift` files as everybody does. They run on a server, as far as Vite knows.
        plugins: [thrift({ dts: false })],
        test: {
          name: 'speed',
          include: ['test/**/*.test.ts'],
          exclude: [
            '**/node_modules/**',
            'test/.tmp/**',
            ...(corpus ? [] : ['test/compiler/corpus.test.ts']),
          ],
          ...limits,
        },
      },
      {
        // What is about values, and messages around them, once more with the code that is printed for browsers.
        plugins: [thrift({ dts: false, optimize: 'size' })],
        test: {
          name: 'size',
          include: [
            'test/protocols/**/*.test.ts',
            'test/fuzz/mutation.test.ts',
            'test/interop/**/*.test.ts',
            'test/rpc/{client,processor,multiplex,intercept}.test.ts',
          ],
          exclude: ['test/protocols/budget.test.ts', 'test/protocols/shaking.test.ts'],
          ...limits,
        },
      },
    ],
  },
})
