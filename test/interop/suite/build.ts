/** Bundles one side of the suite and, as a command, runs it: `build.ts client|server [flags]`. */
import { spawn } from 'node:child_process'
import { mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'

/** Returns the path of the program. */
export async function bundle(side: string): Promise<string> {
  const folder = join(import.meta.dirname, '../../.tmp/suite')
  mkdirSync(folder, { recursive: true })
  const program = join(folder, `${side}.mjs`)
  // The runner starts many at once: nobody is to read what somebody else has half written.
  const outfile = join(folder, `${side}-${process.pid}.mjs`)
  await build({
    entryPoints: [join(import.meta.dirname, `${side}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['ws'],
    plugins: [thrift({ dts: false })],
  })
  renameSync(outfile, program)
  return program
}

const [, command, side = '', ...flags] = process.argv
if (command === import.meta.filename) {
  const child = spawn(process.execPath, [await bundle(side), ...flags], { stdio: 'inherit' })
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
  child.on('close', code => process.exit(code ?? 129))
}
