/** What TypeScript makes of imported `.thrift` files: types, mistakes, and the way back to the IDL. */
import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { thriftEs } from '../cli/command.ts'
import { createProject, type Project } from '../project.ts'
import { type Server, startServer, tsc, typescripts } from './typescript.ts'

const resolutions = [
  { moduleResolution: 'bundler', module: 'esnext' },
  { moduleResolution: 'nodenext', module: 'nodenext' },
]

let project: Project

/** Writes `tsconfig.json`, which is the user's one line and what the row of the table says. */
const configure = (options: object) =>
  project.write(
    'tsconfig.json',
    JSON.stringify({
      extends: ['unplugin-thrift/tsconfig'],
      compilerOptions: { target: 'es2022', strict: true, noEmit: true, types: [], ...options },
      include: ['src'],
    }),
  )

beforeAll(async () => {
  project = await createProject('types', './types/fixtures')
  await configure({})
  expect(await thriftEs(project.root, 'types')).toMatchObject({ code: 0, stderr: '' })
})

afterAll(() => project.remove())

describe.each(typescripts)('$name', typescript => {
  test.each(resolutions)('finds the types under moduleResolution $moduleResolution', async options => {
    await configure(options)
    expect(await tsc(typescript, project.root)).toBe('')
  })

  test('finds the types of an include that nobody has brought', async () => {
    await configure({ module: 'esnext', moduleResolution: 'bundler' })
    await project.write(
      'src/envelope.thrift',
      'include "thrift/lib/thrift/any.thrift"\nstruct Envelope { 1: required any.Any content }',
    )
    await project.write(
      'src/envelope.ts',
      `import type { Envelope } from './envelope.thrift'
      export const data = (envelope: Envelope): string => envelope.content.data`,
    )
    expect(await thriftEs(project.root, 'types')).toMatchObject({ code: 0, stderr: '' })
    try {
      expect(await tsc(typescript, project.root)).toMatch(
        /^src\/envelope\.ts\(2,59\): error TS2322: Type 'ByteBuffer' is not assignable to type 'string'\.\n$/,
      )
    } finally {
      await rm(`${project.root}/src/envelope.ts`)
    }
  })

  test('knows the names of fields', async () => {
    await configure({ module: 'esnext', moduleResolution: 'bundler' })
    await project.write(
      'src/wrong.ts',
      `import { Tweet } from './twitter.thrift'
      Tweet.create({ userId: 1, userNam: 'ada' })
      export const read = (tweet: Tweet) => tweet.usrName`,
    )
    try {
      const said = await tsc(typescript, project.root)
      expect(said).toContain(
        "src/wrong.ts(2,33): error TS2561: Object literal may only specify known properties, but 'userNam'",
      )
      expect(said).toContain(
        "src/wrong.ts(3,51): error TS2551: Property 'usrName' does not exist on type 'Tweet'",
      )
      expect(said.match(/error/g)).toHaveLength(2)
    } finally {
      await rm(`${project.root}/src/wrong.ts`)
    }
  })
})

// TypeScript 7 speaks another protocol, and its definition requests read the same maps.
describe.each(typescripts.filter(({ name }) => name !== 'TypeScript 7'))(
  'an editor with $name',
  typescript => {
    let server: Server
    let main: string
    beforeAll(async () => {
      await configure({ module: 'esnext', moduleResolution: 'bundler' })
      main = `${project.root}/src/main.ts`
      server = startServer(typescript, main)
    })
    afterAll(() => server.close())

    test.each([
      { from: 'Tweet.create(', to: 'struct |Tweet {' },
      { from: 'userName\nexport const latitude', to: 'string |userName' },
      { from: 'latitude\nexport const text', to: 'double |latitude', file: 'src/idl/shared.thrift' },
      { from: 'searchTweets(', to: 'list<Tweet> |searchTweets(' },
      { from: 'TwitterUnavailable({', to: 'exception |TwitterUnavailable' },
    ])('jumps to "$to"', async ({ from, to, file = 'src/twitter.thrift' }) => {
      const places = await server.definition({
        file: main,
        ...place(await project.read('src/main.ts'), `|${from}`),
      })
      // A name that is a type and a value, or a class with a constructor, has two definitions.
      expect(places[0]).toEqual({ file: `${project.root}/${file}`, ...place(await project.read(file), to) })
      expect(places.filter(({ file }) => !file.endsWith('.thrift'))).toEqual([])
    })
  },
)

/** The line and column, from 1, of the bar in a text that occurs once. */
function place(text: string, marked: string): { line: number; offset: number } {
  const parts = text.split(marked.replace('|', ''))
  expect(parts).toHaveLength(2)
  const before = `${parts[0]}${marked.slice(0, marked.indexOf('|'))}`.split('\n')
  return { line: before.length, offset: (before.at(-1) ?? '').length + 1 }
}
