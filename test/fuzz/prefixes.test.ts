/**
 * Random values of random schemas: they come back as they were, and no message that lacks its end is taken for a whole
 * one. FUZZ_SEED repeats a run, FUZZ_VALUES prolongs it.
 */
import { decode, encode, ProtocolException, type Struct } from 'thrift-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { toHex } from '../protocols/bytes.ts'
import { numbered } from '../protocols/rows.ts'
import { generator } from './random.ts'
import { canonical, type Model, model, reach, valueFor } from './schemas.ts'

const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000)
const values = Number(process.env.FUZZ_VALUES ?? 4000)
const schemas = 20
/** How many messages of each protocol are cut at every place: 2,000 of all three together, unless told otherwise. */
const whole = Math.ceil(values / 6)

describe('random schemas', () => {
  let project: Project
  const samples: { model: Model; root: Struct<object> }[] = []

  beforeAll(async () => {
    project = await createProject('prefixes')
    const random = generator(seed)
    for (let at = 0; at < schemas; at++) {
      const made = model(random, reach)
      await project.write(`s${at}.thrift`, made.idl)
      const { Root } = await import(/* @vite-ignore */ `${project.root}/s${at}.thrift`)
      samples.push({ model: made, root: Root })
    }
  })

  afterAll(() => project?.remove())

  function* random(count: number): Generator<{ root: Struct<object>; value: object; hint: string }> {
    const random = generator(seed)
    for (let at = 0; at < count; at++) {
      const { model, root } = samples[at % schemas] ?? {}
      if (!model || !root) throw new Error('There is no schema')
      yield {
        root,
        value: valueFor(random, model.root, reach),
        hint: `Seed ${seed}, value ${at}: ${model.idl}`,
      }
    }
  }

  test.each(numbered)('come back as they were in $protocol.name', ({ protocol }) => {
    for (const { root, value, hint } of random(values)) {
      const bytes = encode(root, value, protocol)
      const back = decode(root, bytes, protocol)
      const sent = canonical(value)
      if (canonical(back) !== sent) throw new Error(`${canonical(back)}\nis not\n${sent}\n${hint}`)
      const again = encode(root, back, protocol)
      if (toHex(again) !== toHex(bytes)) throw new Error(`${toHex(again)}\nis not\n${toHex(bytes)}\n${hint}`)
    }
  })

  test.each(numbered)('are refused without any part of their end in $protocol.name', ({ protocol }) => {
    let messages = 0
    for (const { root, value, hint } of random(Number.POSITIVE_INFINITY)) {
      const bytes = encode(root, value, protocol)
      // Every part of each is read, so the work grows by the square of its size.
      if (bytes.length > 300) continue
      for (let length = 0; length < bytes.length; length++) {
        const code = codeOf(() => decode(root, bytes.subarray(0, length), protocol))
        if (code !== 'END_OF_FILE') throw new Error(`${code} for ${length} bytes of ${toHex(bytes)}\n${hint}`)
      }
      if (++messages === whole) break
    }
    expect(samples).toHaveLength(schemas)
  })
})

function codeOf(work: () => unknown): string {
  try {
    work()
    return 'Nothing'
  } catch (error) {
    return error instanceof ProtocolException ? error.code : `${error}`
  }
}
