/** What a registry would get of each package. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test } from 'vitest'

const folder = (name: string): string => fileURLToPath(new URL(`../../packages/${name}`, import.meta.url))

interface Packed {
  readonly files: readonly { readonly path: string }[]
}

describe.each(['runtime', 'compiler', 'cli', 'unplugin'])('packages/%s', name => {
  test('is built before it is packed, and can be found', async () => {
    const manifest = JSON.parse(await readFile(`${folder(name)}/package.json`, 'utf8'))
    expect(manifest.scripts.prepack).toContain('build')
    expect(manifest.keywords).toContain('thrift')
  })

  test('is published without traces of its build', async () => {
    const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: folder(name),
    })
    const [packed] = JSON.parse(stdout) as readonly Packed[] // As npm documents it.
    const files = packed?.files.map(({ path }) => path) ?? []
    expect(files).toContain('package.json')
    if (name === 'compiler') expect(files).toContain('standard/thrift/annotation/thrift.thrift')
    expect(files.filter(path => /tsbuildinfo|\.tmp$|^\.turbo/.test(path))).toEqual([])
  })
})
