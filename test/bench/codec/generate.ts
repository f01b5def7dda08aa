/** Makes the code that the libraries want for the workloads, each with its own compiler, and bundles ours. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { compileFile } from '../../compile.ts'
import { needs } from '../../real-parts.ts'
import { descriptors, protoText } from './proto.ts'

export const idl = join(import.meta.dirname, '../../idl/workloads.thrift')

/** The commands of the libraries. */
const command = (name: string): string => join(import.meta.dirname, '../../node_modules/.bin', name)

/** Fills `folder`. */
export async function generate(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  // What Apache's compiler and protobufjs generate is CommonJS.
  writeFileSync(join(folder, 'package.json'), '{}')
  if (!needs('thrift')) execFileSync('thrift', ['--gen', 'js:node', '-out', folder, idl])

  const { schema } = await compileFile(idl)
  const proto = join(folder, 'workloads.proto')
  writeFileSync(proto, protoText(schema))
  execFileSync(command('pbjs'), [
    ...['-t', 'static-module', '-w', 'commonjs', '--keep-case', '--no-comments'],
    ...['-o', join(folder, 'protobufjs.js'), proto],
  ])
  writeFileSync(join(folder, 'pbf.mjs'), execFileSync(command('pbf'), [proto]))
  const bytes = [...descriptors(schema)].join()
  writeFileSync(join(folder, 'descriptors.mjs'), `export const descriptors = Uint8Array.of(${bytes})\n`)

  for (const optimize of ['speed', 'size'] as const)
    await build({
      stdin: {
        contents: `
          export * from '../../idl/workloads.thrift'
          export { decode, encode } from 'thrift-es'
          export { binary } from 'thrift-es/binary'
          export { compact } from 'thrift-es/compact'
        `,
        resolveDir: import.meta.dirname,
      },
      outfile: join(folder, `${optimize}.mjs`),
      bundle: true,
      platform: 'node',
      format: 'esm',
      plugins: [thrift({ dts: false, optimize })],
    })
}
