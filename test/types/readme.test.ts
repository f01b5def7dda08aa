/** The examples in the README of the runtime are programs that type-check and run. */
import { readFileSync } from 'node:fs'
import * as esbuild from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { thriftEs } from '../cli/command.ts'
import { createProject, type Project, run } from '../project.ts'
import { tsc, typescripts } from './typescript.ts'

const text = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const examples = [
  ...text('packages/runtime/README.md').matchAll(/^## (.*)$[\s\S]*?^```ts\n([\s\S]*?)^```/gm),
].map(([, heading = '', code = '']) => ({ heading, code }))

/** What each of them prints. */
const prints: Readonly<Record<string, string>> = {
  Bytes: 'END_OF_FILE Tweet.text 17\nHello!\nHello!\n',
  Values: "false\nRequired field is missing [ 'text' ]\n",
  'Without IDL': '1 ada\n',
}

let project: Project
beforeAll(async () => {
  project = await createProject('readme')
  const [, idl = ''] = /```thrift\n([\s\S]*?)```/.exec(text('README.md')) ?? []
  await project.write('twitter.thrift', idl)
  for (const { heading, code } of examples) await project.write(`${heading}.ts`, code)
  const compilerOptions = {
    target: 'es2023',
    lib: ['es2023', 'dom'],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    types: ['node'],
  }
  await project.write(
    'tsconfig.json',
    JSON.stringify({ extends: ['unplugin-thrift/tsconfig'], compilerOptions, include: ['*.ts'] }),
  )
})
afterAll(() => project.remove())

test('type-check', async () => {
  expect(await thriftEs(project.root, 'types')).toMatchObject({ code: 0, stderr: '' })
  const [typescript] = typescripts
  if (typescript === undefined) throw new Error('There is no TypeScript')
  expect(await tsc(typescript, project.root)).toBe('')
})

test.each(examples)('$heading', async ({ heading }) => {
  const outfile = `${project.root}/${heading}.mjs`
  await esbuild.build({
    entryPoints: [`${project.root}/${heading}.ts`],
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
    plugins: [thrift({ dts: false })],
  })
  expect(await run(outfile)).toBe(prints[heading])
})

test('are all of them here', () => {
  expect(examples.map(({ heading }) => heading)).toEqual(Object.keys(prints))
})
