import { brotliCompressSync } from 'node:zlib'
import * as esbuild from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { describe, expect, test } from 'vitest'
import { ceilings } from './ceilings.ts'

async function bundle(main: string, optimize: 'size' | 'speed'): Promise<string> {
  const resolveDir = new URL('../idl', import.meta.url).pathname
  const { outputFiles } = await esbuild.build({
    stdin: { contents: main, resolveDir },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    legalComments: 'none',
    plugins: [thrift({ dts: false, optimize })],
  })
  return outputFiles[0]?.text ?? ''
}

const compressed = (code: string): number => brotliCompressSync(code).length

describe.each(ceilings)('$program', ({ main, bytes, without }) => {
  test(`takes at most ${bytes} bytes`, async () => {
    const size = compressed(await bundle(main, 'size'))
    expect(size).toBeLessThanOrEqual(bytes)
    // A ceiling far above what it covers would let a mistake through.
    expect(size, 'lower the ceiling').toBeGreaterThan(bytes * 0.9)
  })

  test('carries nothing that it does not need', async () => {
    expect(await bundle(main, 'size')).not.toMatch(without)
  })

  test('takes at most 2.2 times as much where it is to be fast', async () => {
    const [size, speed] = [await bundle(main, 'size'), await bundle(main, 'speed')].map(compressed)
    expect(speed).toBeLessThanOrEqual((size ?? 0) * 2.2)
  })
})
