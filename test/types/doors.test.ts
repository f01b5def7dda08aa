/** The published types of the plugin, as a user's configuration sees them. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { tsc, typescripts } from './typescript.ts'

let project: Project
beforeAll(async () => {
  project = await createProject('doors')
})
afterAll(() => project.remove())

const doors = [
  {
    door: 'vite',
    config: "import { defineConfig } from 'vite'\nexport default defineConfig({ plugins: [thrift()] })",
  },
  {
    door: 'rollup',
    config:
      "import type { RollupOptions } from 'rollup'\nexport default { plugins: [thrift()] } satisfies RollupOptions",
  },
  {
    door: 'rolldown',
    config: "import { defineConfig } from 'rolldown'\nexport default defineConfig({ plugins: [thrift()] })",
  },
  {
    door: 'esbuild',
    config:
      "import type { BuildOptions } from 'esbuild'\nexport default { plugins: [thrift()] } satisfies BuildOptions",
  },
  {
    door: 'webpack',
    config:
      "import type { Configuration } from 'webpack'\nexport default { plugins: [thrift()] } satisfies Configuration",
  },
  {
    door: 'rspack',
    config:
      "import type { Configuration } from '@rspack/core'\nexport default { plugins: [thrift()] } satisfies Configuration",
  },
]

test.each(doors)('the types of unplugin-thrift/$door need no other bundler', async ({ door, config }) => {
  await project.write('config.ts', `import thrift from 'unplugin-thrift/${door}'\n${config}\n`)
  await project.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        target: 'es2022',
        module: 'nodenext',
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        types: ['node'],
        listFiles: true,
      },
      files: ['config.ts'],
    }),
  )
  const [typescript] = typescripts.filter(({ name }) => name === 'TypeScript 7')
  if (typescript === undefined) throw new Error('TypeScript 7 is not among those that are tested')
  const lines = (await tsc(typescript, project.root)).split('\n')
  expect(lines).toContainEqual(expect.stringContaining(`unplugin/dist/${door}.d.ts`))
  expect(lines.filter(line => line.includes('node_modules/unplugin/'))).toEqual([])
  // A bundler's own types may have mistakes; that is not for us to say.
  expect(
    lines.filter(line => /unplugin.*error TS|config\.ts.*error TS|error TS.*(?:farm|bun|rsbuild)/.test(line)),
  ).toEqual([])
})
