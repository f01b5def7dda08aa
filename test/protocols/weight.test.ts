/**
 * What values keep of memory once they are read, as a multiple of their bytes on the wire. Nothing can bound that for all of them: a byte may
 * be a map. What is heavier than others is what the budget of a reader is for, which has to be true of what it weighs.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { numbered } from './rows.ts'
import type { Weighed } from './weight.ts'

/** What a byte on the wire may take to read where it becomes no more than that of `usual`, in nanoseconds: several times what it takes. */
const nanoseconds = 150
const usual = 32

/** What a byte on the wire may become, for shapes that are usual and those of one byte each. */
const limits: readonly (readonly [limit: number, shapes: readonly string[]])[] = [
  [
    16,
    [
      ...[
        'bools',
        'short numbers',
        'numbers',
        'doubles',
        'no texts',
        'short texts',
        'texts',
        'texts beyond ASCII',
      ],
      ...['maps of text', 'maps of numbers', 'sets of text', 'one text', 'one binary', 'structs'],
    ],
  ],
  [32, ['bigints']],
  [48, ['empty lists', 'short lists']],
  // V8 gives an empty object room for four properties.
  [64, ['empty structs']],
]

describe.each(['speed', 'size'] as const)('the code for %s', optimize => {
  const outfile = join(import.meta.dirname, `../.tmp/weight-${process.pid}.${optimize}.mjs`)
  let all: readonly Weighed[] = []

  beforeAll(async () => {
    await build({
      entryPoints: [join(import.meta.dirname, 'weight.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      plugins: [thrift({ dts: false, optimize })],
    })
    all = JSON.parse(execFileSync(process.execPath, ['--expose-gc', outfile], { encoding: 'utf8' }))
  }, 300_000)

  afterAll(() => rmSync(outfile, { force: true }))

  test.each(limits)('keeps no more than %i bytes for a byte of %j', (limit, shapes) => {
    const found = all.filter(({ shape }) => shapes.includes(shape))
    expect(found).toHaveLength(shapes.length * numbered.length)
    expect(found.filter(({ kept }) => kept > limit)).toEqual([])
  })

  test(`takes no more than ${nanoseconds} ns for a byte of what is usual`, () => {
    const shapes = limits.flatMap(([limit, shapes]) => (limit > usual ? [] : shapes))
    const found = all.filter(({ shape }) => shapes.includes(shape))
    expect(found.filter(({ time }) => time > nanoseconds)).toEqual([])
  })

  test('takes what values weigh out of the budget', () => {
    // Texts keep alive what stood around them, as far as a window reaches.
    expect(all.filter(({ charged }) => charged > 1.25)).toEqual([])
  })
})
