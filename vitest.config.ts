import { playwright } from '@vitest/browser-playwright'
import thrift from 'unplugin-thrift/vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { browserOptions } from './test/playground/browser.ts'
import { needs } from './test/real-parts.ts'

const report = process.env.THRIFT_ES_REPORT

// A folder of real IDL, which is not part of the project.
const corpus = process.env.THRIFT_ES_CORPUS
if (!corpus) console.warn('Left out: the corpus (THRIFT_ES_CORPUS names no folder)')

const limits = { testTimeout: 60_000, hookTimeout: 60_000 }

// In Node, whoever reaches a prototype through `__proto__` is told at once.
const node = { ...limits, execArgv: ['--disable-proto=throw'] }

/** What is about values and their bytes once more in a page, with the code that is printed for one. */
const chromium: TestProjectInlineConfiguration = {
  plugins: [thrift({ dts: false })],
  test: {
    name: 'chromium',
    include: ['test/protocols/**/*.test.ts'],
    // Those need Node, or what in a page takes minutes.
    exclude: ['test/protocols/{budget,representations,shaking,standard-schema,stream,weight}.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({ launchOptions: browserOptions }),
      instances: [{ browser: 'chromium' }],
    },
    ...limits,
  },
}

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
          ...node,
        },
      },
      {
        // What is about values, and messages around them, once more with the code that is printed for browsers.
        plugins: [thrift({ dts: false, optimize: 'size' })],
        test: {
          name: 'size',
          include: [
            'test/protocols/**/*.test.ts',
            'test/interop/**/*.test.ts',
            'test/rpc/{client,processor,multiplex,intercept}.test.ts',
          ],
          exclude: [
            'test/protocols/{budget,representations,weight}.test.ts',
            'test/protocols/shaking.test.ts',
            // What is on the wire is the same, and told by the other tests.
            'test/interop/peers.test.ts',
            // Programs that are bundled with one kind of code, whoever asks.
            'test/interop/suite.test.ts',
          ],
          ...node,
        },
      },
      ...(needs('chromium') ? [] : [chromium]),
    ],
  },
})
