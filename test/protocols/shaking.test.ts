/** A program that only reads carries no writer, and the other way round, in every bundler we can run. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as esbuild from 'esbuild'
import { rollup } from 'rollup'
import { afterAll, describe, expect, test } from 'vitest'
import webpack from 'webpack'

// Inside this folder, so that `thrift-es` is found from there.
const folder = mkdtempSync(join(import.meta.dirname, '.shaking-'))
afterAll(() => rmSync(folder, { recursive: true }))

const reads = `
  import { decode } from 'thrift-es'
  const read = r => { let id; r.begin({ name: 'S', fields: { id: 0x108 } }); for (let h; (h = r.field()); ) if (h === 0x108) id = r.i32(); else r.unknown(h); return r.end({ id }) }
  export const run = bytes => decode(read, bytes)
`
const writes = `
  import { encode } from 'thrift-es'
  const write = (w, v) => { w.begin({ name: 'S', fields: { id: 0x108 } }, v); w.field(0x108); w.i32(v.id); w.end(v) }
  export const run = value => encode(write, value)
`

type Bundle = (entry: string) => Promise<string>

const bundlers: readonly [name: string, bundle: Bundle][] = [
  [
    'esbuild',
    async entry => {
      const options: esbuild.BuildOptions = { entryPoints: [entry], bundle: true, format: 'esm' }
      return (await esbuild.build({ ...options, write: false })).outputFiles[0]?.text ?? ''
    },
  ],
  [
    'Rollup',
    async entry => {
      const plugin = { name: 'resolve', resolveId: resolve }
      const build = await rollup({ input: entry, plugins: [plugin] })
      return (await build.generate({ format: 'es' })).output[0].code
    },
  ],
  [
    'webpack',
    entry =>
      new Promise((done, fail) => {
        const compiler = webpack({
          entry,
          mode: 'production',
          optimization: { minimize: true },
          output: { path: folder, filename: 'webpack.mjs', library: { type: 'module' }, module: true },
          experiments: { outputModule: true },
        })
        compiler?.run((error, stats) => {
          if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString()))
          else done(readFileSync(join(folder, 'webpack.mjs'), 'utf8'))
        })
      }),
  ],
]

describe.each(bundlers)('%s', (_, bundle) => {
  test('drops every writer from a program that reads', async () => {
    const code = await bundle(entry('reads.mjs', reads))
    expect(code).toContain('getInt32')
    expect(code).not.toMatch(/setInt32|TextEncoder|encodeInto|fetch\(|setTimeout/)
  })

  test('drops every reader from a program that writes', async () => {
    const code = await bundle(entry('writes.mjs', writes))
    expect(code).toContain('setInt32')
    expect(code).not.toMatch(/getInt32|TextDecoder|fetch\(|setTimeout/)
  })

  test('drops all of it from a program that imports and uses nothing', async () => {
    const nothing = `import { decode, encode, Client, Processor, TType } from 'thrift-es'\nexport const run = 1`
    const code = await bundle(entry('nothing.mjs', nothing))
    expect(code).not.toMatch(/class|TextDecoder|TextEncoder|Symbol\.for/)
  })
})

function entry(name: string, code: string): string {
  const path = join(folder, name)
  writeFileSync(path, code)
  return path
}

function resolve(id: string, importer: string | undefined): string | undefined {
  if (id.startsWith('thrift-es')) return new URL(import.meta.resolve(id)).pathname
  return id.startsWith('.') && importer !== undefined ? join(importer, '..', id) : undefined
}
