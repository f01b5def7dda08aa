/** Unions of hundreds of fields, whose exact types would keep the type checker busy for minutes. */
import { createCompiler, memoryHost } from '@thrift-es/compiler'
import { expect, test } from 'vitest'
import { createProject } from '../project.ts'
import { typeCheck } from '../types/typescript.ts'

const types = ['i32', 'string', 'list<i64>'] as const

const union = (arms: number, head = ''): string =>
  `${head}union U { ${Array.from({ length: arms }, (_, i) => `${i + 1}: ${types[i % 3]} arm${i};`).join(' ')} }`

async function printed(text: string): Promise<string> {
  const { print } = await createCompiler(memoryHost(new Map([['/main.thrift', text]]))).compile(
    '/main.thrift',
  )
  return print('ts').code
}

test('a union is of the exact type up to 64 fields, and has optional fields beyond', async () => {
  expect(await printed(union(64))).toContain('export type U = OneOf<{\n  arm0: number\n')
  expect(await printed(union(65))).toContain(
    'export interface U {\n  arm0?: number | undefined\n  arm1?: string | undefined\n',
  )
})

test('the type checker is content with 300 fields, in both dialects', { timeout: 60_000 }, async () => {
  const project = await createProject('unions')
  try {
    await project.write('apache/main.thrift.ts', await printed(union(300)))
    await project.write('meta/main.thrift.ts', await printed(union(300, 'package "test.dev/unions"\n')))
    expect(await typeCheck(project, ['apache/main.thrift.ts', 'meta/main.thrift.ts'])).toBe('')
  } finally {
    await project.remove()
  }
})
