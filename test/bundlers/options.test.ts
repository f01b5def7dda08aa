/** Options of the plugin that are those of the compiler: one bundler shows that they arrive. */
import { build, type Message } from 'esbuild'
import { rolldown } from 'rolldown'
import { rollup } from 'rollup'
import type { Options } from 'unplugin-thrift'
import thrift from 'unplugin-thrift/esbuild'
import thriftRolldown from 'unplugin-thrift/rolldown'
import thriftRollup from 'unplugin-thrift/rollup'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'

let project: Project
beforeEach(async () => {
  project = await createProject('options')
  await project.write('svc.thrift', 'struct S { 1: i8 a };')
})
afterEach(() => project.remove())

/** What a build says, by severity and id. */
async function said(options: Options): Promise<string[]> {
  const ids = (severity: string, messages: readonly Message[] = []) =>
    messages.map(({ text }) => `${severity} ${/\[([a-z-]+)\]$/.exec(text)?.[1] ?? text}`)
  const { errors, warnings } = await build({
    absWorkingDir: project.root,
    entryPoints: ['svc.thrift'],
    plugins: [thrift({ dts: false, ...options })],
    logLevel: 'silent',
    write: false,
  }).catch((failure: { errors: Message[]; warnings: Message[] }) => failure)
  return [...ids('error', errors), ...ids('warning', warnings)]
}

test('levels, the preset and the dialect are those that the plugin was given', async () => {
  expect(await said({})).toEqual(['warning stray-separator'])
  expect(await said({ diagnostics: { 'stray-separator': 'off' } })).toEqual([])
  expect(await said({ diagnostics: { 'stray-separator': 'error' } })).toEqual(['error stray-separator'])
  expect(await said({ strict: true })).toContain('error unqualified-field')
  expect(await said({ dialect: 'fbthrift' })).toContain('error foreign-construct')
})

test('a diagnostic that there is not ends the build with a word about it', async () => {
  const diagnostics = { 'stray-separators': 'off' } as Options['diagnostics']
  const [error] = await said({ ...(diagnostics && { diagnostics }) })
  expect(error).toContain('There is no diagnostic "stray-separators"; did you mean "stray-separator"?')
})

interface Input {
  readonly input: string
  readonly external: RegExp
  readonly onwarn: (warning: { message?: string }) => void
}

describe('the option `gateway`, where there is no dev server to honour it,', () => {
  const gateway = { '/api': 'tcp://localhost:9090' }
  const warning =
    'The option `gateway` does nothing here: it is for the dev servers of Vite, webpack and Rspack'

  test('is a warning of esbuild', async () => {
    expect(await said({ gateway })).toContain(`warning ${warning}`)
    expect(await said({})).not.toContain(`warning ${warning}`)
  })

  test.each([
    ['Rollup', (options: Input) => rollup({ ...options, plugins: thriftRollup({ dts: false, gateway }) })],
    [
      'Rolldown',
      (options: Input) => rolldown({ ...options, plugins: thriftRolldown({ dts: false, gateway }) }),
    ],
  ])('is a warning of %s', async (_, open) => {
    const warnings: string[] = []
    const onwarn = ({ message = '' }) => void warnings.push(message)
    await (await open({ input: `${project.root}/svc.thrift`, external: /^thrift-es/, onwarn })).generate({})
    expect(warnings.join('\n')).toContain(warning)
  })
})

test('what an i64 and an enum are is a choice of the project', async () => {
  await project.write(
    'svc.thrift',
    'enum E { A = 1 } struct S { 1: i64 a; 2: E b; 3: i64 (js.type = "Date") c }',
  )
  const printed = async (options: Options) =>
    (
      await build({
        absWorkingDir: project.root,
        entryPoints: ['svc.thrift'],
        plugins: [thrift({ dts: false, ...options })],
        write: false,
      })
    ).outputFiles[0]?.text
  expect(await printed({})).toMatch(/a = r\.i64\(\)/)
  const chosen = await printed({ i64: 'number', enums: 'name' })
  expect(chosen).toMatch(/a = readI64AsNumber\(r\)/)
  expect(chosen).toMatch(/b = readEnum\(r, /)
  expect(chosen).toMatch(/c = readI64AsDate\(r\)/)
})
