/** Fields that Meta's annotation has written only when they are not zero. */
import { decode, decodeInto, encode } from 'thrift-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { rows } from '../protocols/rows.ts'
import { known, load, optimizations, type Structs, terseIdl } from './modules.ts'

let project: Project
let struct: Structs

beforeAll(async () => {
  project = await createProject('terse')
  struct = await load(project, terseIdl, [{}])
})
afterAll(() => project.remove())

describe.each(optimizations)('for %s', optimize => {
  test.each(rows)(
    '$protocol.name: a terse field is written when it is not zero, and zero when it is absent',
    async ({ protocol }) => {
      const [Terse, Shown] = [struct('Terse', optimize), struct('Shown', optimize)]
      const zero = { count: 0, name: '', items: [], inner: { number: 0 }, ratio: 0 }
      // A struct with a field that is always written is never empty.
      expect(known(decode(Shown, encode(Terse, zero, protocol), protocol))).toEqual({ inner: { number: 0 } })
      const full = { count: 1, name: 'a', items: [1], inner: { number: 7 }, ratio: -0 }
      expect(decode(Shown, encode(Terse, full, protocol), protocol)).toEqual(full)
      const none = encode(Shown, {}, protocol)
      expect(decode(Terse, none, protocol)).toEqual(zero)
      expect(decodeInto(Terse, none, { into: { ...full }, protocol })).toEqual(zero)
      expect(Terse.create({})).toEqual(zero)
    },
  )
})
