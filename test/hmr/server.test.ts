/** Vite's dev server as other code sees it: server-side modules, dependencies, and what it must not give away. */
import { mkdir, mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import thrift from 'unplugin-thrift/vite'
import { afterEach, expect, test } from 'vitest'
import { eventually } from '../project.ts'
import { type Dev, startDev } from './server.ts'

let dev: Dev | undefined
afterEach(async () => {
  await dev?.close()
  dev = undefined
})

test('a module on the server sees an edit of an included file', async () => {
  dev = await startDev(async files => {
    await files.write('limit.js', "export { MAX_LENGTH } from './twitter.thrift'")
    return {}
  })
  const { server, files } = dev
  const limit = async () => (await server.ssrLoadModule('/limit.js')).MAX_LENGTH
  expect(await limit()).toBe(140)
  await files.edit('shared.thrift', '140', '280')
  await expect.poll(limit, { timeout: 10_000 }).toBe(280)
})

test('an edited comment leaves the modules on the server alone', async () => {
  dev = await startDev()
  const { server, files, updates } = dev
  await server.ssrLoadModule('/twitter.thrift')
  await files.edit('twitter.thrift', 'What somebody said.', 'What somebody has said.')
  await expect
    .poll(() => updates.filter(({ environment }) => environment === 'ssr'), { timeout: 10_000 })
    .toEqual([{ file: 'twitter.thrift', environment: 'ssr', modules: [] }])
})

test('a package may consist of JavaScript that imports its own IDL', async () => {
  dev = await startDev(async files => {
    await files.write(
      'node_modules/idl/package.json',
      '{ "name": "idl", "type": "module", "main": "index.js" }',
    )
    await files.write('node_modules/idl/index.js', "export { ANSWER } from './answer.thrift'")
    await files.write('node_modules/idl/answer.thrift', 'const i32 ANSWER = 42')
    await files.write('main.js', "import { ANSWER } from 'idl'\nconsole.log(ANSWER)")
    return { optimizeDeps: { include: ['idl'] } }
  })
  const main = await (await fetch(new URL('/main.js', dev.url))).text()
  const [, bundled] = /from "(.*idl\.js.*?)"/.exec(main) ?? []
  expect(bundled).toBeDefined()
  expect(await (await fetch(new URL(bundled ?? '', dev.url))).text()).toContain('ANSWER = 42')
})

test('the server renders with the IDL of a package', async () => {
  dev = await startDev(async files => {
    await files.write('node_modules/idl/package.json', '{ "name": "idl", "type": "module" }')
    await files.write('node_modules/idl/answer.thrift', 'const i32 ANSWER = 42')
    await files.write('answer.js', "export { ANSWER } from 'idl/answer.thrift'")
    return {}
  })
  expect(await dev.server.ssrLoadModule('/answer.js')).toMatchObject({ ANSWER: 42 })
})

test('IDL outside the folders that the server may serve does not leak', async () => {
  const outside = await realpath(await mkdtemp(`${tmpdir()}/thrift-es-outside-`))
  await writeFile(`${outside}/secret.thrift`, 'const string SECRET = "hunter2"')
  try {
    dev = await startDev(async files => {
      await files.write(
        'leak.thrift',
        `include "${outside}/secret.thrift"\nconst string COPY = secret.SECRET`,
      )
      return { server: { fs: { allow: [files.root] } } }
    })
    const paths = ['', '?import', '?raw', '?import&raw', '?raw??', '?url', '?t=1', '?thrift', '#.thrift']
    const urls = [
      ...paths.flatMap(query => [
        `/@fs${outside}/secret.thrift${query}`,
        `/@id/${outside}/secret.thrift${query}`,
      ]),
      `/src/../..${outside}/secret.thrift`,
      `/@id/__x00__${outside}/secret.thrift`,
      '/leak.thrift',
      '/leak.thrift?import',
    ]
    for (const url of urls) {
      const response = await fetch(new URL(url, dev.url))
      expect(await response.text(), url).not.toContain('hunter2')
    }
  } finally {
    await rm(outside, { recursive: true })
  }
})

test('a query that ends in .thrift makes no IDL of a module', async () => {
  dev = await startDev(async files => {
    await files.write('code.js', 'const i32 FROM_CODE = 1')
    await files.write('evil/dir/b.thrift', 'struct B {}')
    return {}
  })
  for (const url of [
    '/code.js?import&a.thrift',
    '/code.js?a.thrift',
    '/code.js?import&evil/dir/b.thrift',
    '/code.js?import&../../../planted/b.thrift',
    '/code.js?v=1&.thrift',
    '/code.js%23a.thrift?import',
    '/code.js%3Fa.thrift?import',
    '/twitter.thrift?import&evil/dir/b.thrift',
  ]) {
    const response = await fetch(new URL(url, dev.url))
    expect(await response.text(), url).not.toContain('export const FROM_CODE')
  }
  // The types of all files are written one after the other; what the probes have asked for would come first.
  const { files } = dev
  const types = () => files.read('.thrift/types/later.d.thrift.ts').catch(() => '')
  await files.write('later.thrift', 'struct Later {}')
  await eventually(files, 'later.thrift', types, text => text !== '')
  const written = await readdir(`${files.root}/.thrift`, { recursive: true })
  expect(written.filter(file => /code|planted|[?#]/.test(file))).toEqual([])
})

test('of the folders given as includeDirs, what the IDL includes is served and nothing else', async () => {
  const outside = await realpath(await mkdtemp(`${tmpdir()}/thrift-es-include-`))
  await mkdir(`${outside}/idl`)
  await writeFile(`${outside}/idl/limits.thrift`, 'const i32 LIMIT = 99')
  await writeFile(`${outside}/idl/unused.thrift`, 'const string UNUSED = "hunter2"')
  await writeFile(`${outside}/idl/secret.key`, 'hunter2')
  await writeFile(`${outside}/secret.js`, 'export default "hunter2"')
  try {
    dev = await startDev(async files => {
      await files.write('outer.thrift', 'include "idl/limits.thrift"\nconst i32 OUTER = limits.LIMIT')
      return { plugins: [thrift({ includeDirs: [outside] })], server: { fs: { allow: [files.root] } } }
    })
    const outer = await (await fetch(new URL('/outer.thrift?import', dev.url))).text()
    expect(outer).toContain('OUTER = 99')
    const [, limits] = /from "(.*limits\.thrift.*?)"/.exec(outer) ?? []
    const response = await fetch(new URL(limits ?? '', dev.url))
    expect([response.status, await response.text()]).toMatchObject([
      200,
      expect.stringContaining('LIMIT = 99'),
    ])
    for (const file of ['idl/secret.key', 'idl/unused.thrift', 'secret.js'])
      for (const query of ['', '?import', '?raw', '?import&raw', '?url', '?t=1']) {
        const url = `/@fs${outside}/${file}${query}`
        expect(await (await fetch(new URL(url, dev.url))).text(), url).not.toContain('hunter2')
      }
  } finally {
    await rm(outside, { recursive: true })
  }
})
