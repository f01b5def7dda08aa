import { gzipSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { ceilings } from './ceilings.ts'

let files: Project
beforeAll(async () => {
  files = await createProject('size', './bundlers/fixtures')
})
afterAll(() => files.remove())

test.each(ceilings)('$program takes at most $bytes bytes', async ({ main, bytes }) => {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: files.root,
    stdin: { contents: main, resolveDir: files.root },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    legalComments: 'none',
    plugins: [thrift({ dts: false })],
  })
  const size = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
  expect(size).toBeLessThanOrEqual(bytes)
  // A ceiling far above what it covers would let a mistake through.
  expect(size, 'lower the ceiling').toBeGreaterThan(bytes * 0.8)
})
