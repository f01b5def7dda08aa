/**
 * How fast the printed codecs are, as ratios to others in one run: `pnpm bench`. Cases run in turn, round after round, and
 * the fastest round of each counts. What is slower than Apache's library or JSON as bytes is a bug.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { needs } from '../real-parts.ts'

const folder = join(import.meta.dirname, '../.tmp/bench')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

// Apache's library takes what Apache's compiler generates.
const missing = needs('thrift')
const idl = join(import.meta.dirname, '../idl/twitter.thrift')
// What it generates is CommonJS.
writeFileSync(join(folder, 'package.json'), '{}')
if (!missing) execFileSync('thrift', ['--gen', 'js:node', '-out', folder, idl])

await build({
  entryPoints: [join(import.meta.dirname, 'cases.ts')],
  outfile: join(folder, 'cases.mjs'),
  bundle: true,
  platform: 'node',
  format: 'esm',
  plugins: [thrift({ dts: false })],
})
execFileSync(
  process.execPath,
  [join(folder, 'cases.mjs'), ...(missing ? [] : [join(folder, 'twitter_types.js')])],
  { stdio: 'inherit' },
)
