/**
 * What a browser downloads, minified by esbuild and compressed by gzip. A ceiling rises only in the commit that needs it, with the
 * reason.
 */
import { rm } from 'node:fs/promises'
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
afterAll(() => rm(files.root, { recursive: true, force: true }))

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
