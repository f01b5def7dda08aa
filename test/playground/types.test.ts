/** The playground under every TypeScript, as its users would check it. */
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thriftEs } from '../cli/command.ts'
import { tsc, typescripts } from '../types/typescript.ts'
import { copyPlayground } from './copy.ts'

const resolutions = [
  { moduleResolution: 'bundler', module: 'esnext' },
  { moduleResolution: 'nodenext', module: 'nodenext' },
]

let project: Awaited<ReturnType<typeof copyPlayground>>

beforeAll(async () => {
  project = await copyPlayground('types')
  expect(await thriftEs(`${project.root}/idl`, 'types')).toMatchObject({ code: 0, stderr: '' })
})

afterAll(() => project.remove())

describe.each(typescripts)('$name', typescript => {
  test.each(resolutions)(
    'accepts the page under moduleResolution $moduleResolution',
    async compilerOptions => {
      await project.write(
        'vite/row/tsconfig.json',
        JSON.stringify({ extends: '../tsconfig.json', compilerOptions }),
      )
      expect(await tsc(typescript, `${project.root}/vite/row`)).toBe('')
    },
  )

  test('refuses a field that is not in the IDL', async () => {
    await project.write(
      'vite/src/wrong.ts',
      `import type { Tweet } from '../../idl/tweet.thrift'
      export const shout = (tweet: Tweet) => tweet.txt.toUpperCase()`,
    )
    try {
      const said = await tsc(typescript, `${project.root}/vite`)
      expect(said).toContain(
        "src/wrong.ts(2,52): error TS2551: Property 'txt' does not exist on type 'Tweet'.",
      )
      expect(said.match(/error/g)).toHaveLength(1)
    } finally {
      await rm(`${project.root}/vite/src/wrong.ts`)
    }
  })
})

// The newest only: it is four times as fast, and these programs use nothing that the page does not.
describe.each(typescripts.slice(-1))('$name', typescript => {
  test.each(['webpack', 'rollup', 'esbuild', 'node-server'])('accepts the program for %s', async name => {
    expect(await tsc(typescript, `${project.root}/${name}`)).toBe('')
  })
})
