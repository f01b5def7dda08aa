/**
 * Where libraries disagree: what happens without an option, and with each, in every protocol to which that means something, by the code
 * for browsers and by that for servers.
 */
import { basename } from 'node:path'
import type { CompilerOptions } from '@thrift-es/compiler'
import { decode, encode } from 'thrift-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileFile } from '../compile.ts'
import { createProject, type Project } from '../project.ts'
import { rows } from '../protocols/rows.ts'
import { typeCheck } from '../types/typescript.ts'
import { idl, known, load, optimizations, type Structs, terseIdl } from './modules.ts'
import { byName, cases, choices, closed, lenient, meta } from './rows.ts'

let project: Project
let struct: Structs

beforeAll(async () => {
  project = await createProject('policies')
  struct = await load(project, idl, choices)
})
afterAll(() => project.remove())

describe.each(optimizations)('for %s', optimize => {
  const table = cases.flatMap(each =>
    (each.protocols ?? rows).map(({ protocol }) => ({ ...each, protocol, name: protocol.name })),
  )
  test.each(table)('$name: $says, $options', ({ options, protocol, from, to, ...row }) => {
    const [writer, reader] = [struct(from, optimize, options), struct(to, optimize, options)]
    const bytes = encode(writer, row.value, protocol)
    const { read } = row
    if (read instanceof RegExp) {
      expect(() => decode(reader, bytes, protocol)).toThrow(read)
      return
    }
    const value = decode(reader, bytes, protocol)
    expect(known(value)).toEqual(read)
    if (row.survives === undefined) return
    const back = decode(writer, encode(reader, value, protocol), protocol)
    expect(known(back)).toEqual(row.survives ? row.value : read)
  })
})

test('the types say what was chosen, and hold', async () => {
  const files: string[] = []
  // The zero of an enum that has none is no value of its type.
  const all = [...choices, { ...byName, ...closed, ...meta }]
  for (const [i, options] of all.entries())
    for (const path of [idl, terseIdl])
      for (const target of ['ts', 'd.ts'] as const) {
        const { print } = await compileFile(path, options)
        const file = `${i}/${basename(path)}.${target}`
        await project.write(file, print(target, { optimize: 'speed' }).code)
        files.push(file)
      }
  await project.write('use.ts', use)
  expect(await typeCheck(project, [...files, 'use.ts'])).toBe('')
})

const at = (options: CompilerOptions) => choices.indexOf(options)
const use = `
import { unknownFields } from 'thrift-es'
import { createStrict, type Colour, type Shape } from './${at(choices[0] ?? {})}/policies.thrift'
import type { Colour as Closed } from './${at(closed)}/policies.thrift'
import type { Strict as Lenient } from './${at(lenient)}/policies.thrift'

export const open: Colour = 7
// @ts-expect-error A closed enum has no 7.
export const none: Closed = 7
export const nothing: Lenient = {}
export const count: number = createStrict({ name: 'a' }).count
// @ts-expect-error What has no default must be given.
createStrict({})
// @ts-expect-error A union has a field.
export const noShape: Shape = {}

export function side(shape: Shape): number {
  if (shape.side !== undefined) return shape.side
  return shape[unknownFields].length
}
`

test('a choice that there is not is refused by its name', async () => {
  const options = { unknownFields: 'dropped' } as unknown as CompilerOptions
  expect(() => compileFile(idl, options)).toThrow(
    'The option unknownFields is preserve or drop, not "dropped"',
  )
})
