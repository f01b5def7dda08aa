/** The same IDL prints the same bytes wherever it lies and whoever compiles it, and nothing printed tells where that was. */
import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const golden = fileURLToPath(new URL('../golden', import.meta.url))
const modules = ['@thrift-es/compiler', '@thrift-es/compiler/node'].map(name => import.meta.resolve(name))

/** Prints all files below the first argument, maps included, by their path from there. */
const program = `
const [{ createCompiler }, { diskHost, findFiles }] = await Promise.all(${JSON.stringify(modules)}.map(each => import(each)))
const root = process.argv[1]
const compiler = createCompiler(diskHost())
const printed = {}
for (const path of (await findFiles(root)).sort()) {
  const { print } = await compiler.compile(path)
  for (const target of ['ts', 'js', 'd.ts']) printed[path.slice(root.length) + '.' + target] = print(target)
}
process.stdout.write(JSON.stringify(printed))
`

async function printAll(root: string, cwd: string, environment: Readonly<Record<string, string>>) {
  const args = ['--input-type=module', '-e', program, root]
  const options = { cwd, maxBuffer: 1 << 28, env: { ...process.env, ...environment } }
  return (await promisify(execFile)(process.execPath, args, options)).stdout
}

test('every golden file prints the same from two folders, working directories, time zones and languages', async () => {
  const root = await realpath(await mkdtemp(`${tmpdir()}/hermetic-`))
  try {
    const copy = `${root}/some where else`
    await mkdir(copy)
    await cp(golden, copy, { recursive: true })
    const here = await printAll(golden, golden, { TZ: 'UTC', LANG: 'C' })
    const there = await printAll(copy, '/', { TZ: 'Asia/Kathmandu', LANG: 'tr_TR.UTF-8' })
    expect(here.length).toBeGreaterThan(100_000)
    expect(there).toBe(here)
    for (const place of [golden, process.cwd(), root]) expect(here).not.toContain(place)
  } finally {
    await rm(root, { recursive: true })
  }
})
