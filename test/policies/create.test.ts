/** What `create` makes of what it is given: it fills in what reading would. */
import { decode, encode, ProtocolException, ValueMap, ValueSet } from 'thrift-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createProject, type Project } from '../project.ts'
import { rows } from '../protocols/rows.ts'
import { idl, load, optimizations, type Structs } from './modules.ts'
import { meta } from './rows.ts'

let project: Project
let struct: Structs

beforeAll(async () => {
  project = await createProject('create')
  struct = await load(project, idl, [{}, meta])
})
afterAll(() => project.remove())

describe.each(optimizations)('for %s', optimize => {
  test.each([{}, meta])(
    'create fills in what reading does, in the structs that it is given as well, %o',
    options => {
      const holder = struct('Holder', optimize, options)
      const given = {
        one: {},
        lists: [[{ always: 5 }], []],
        items: new ValueSet([{ bare: 1 }]),
        pairs: new ValueMap([[{ bare: 1 }, { maybe: 3 }]]),
        names: { a: {} },
        entries: [[1, {}]],
        array: [{}],
        next: { one: { maybe: 4 }, given: { bare: 6 } },
        numbers: new Map([[1, {}]]),
      }
      const before = structuredClone(given.next)
      const made = holder.create(given)
      expect(made).toEqual(decode(holder, encode(holder, made)))
      expect(made).toMatchObject({
        one: { always: 1, maybe: 2 },
        lists: [[{ always: 5, maybe: 2 }], []],
        entries: [[1, { always: 1, maybe: 2 }]],
        given: { always: 1, maybe: 2, bare: 4 },
        next: { one: { always: 1, maybe: 4 }, given: { always: 1, maybe: 2, bare: 6 } },
      })
      expect(given.next).toEqual(before)
      expect(holder.create({})).toEqual(decode(holder, Uint8Array.of(0)))
    },
  )

  const wrong: readonly (readonly [field: string, value: unknown, place: string])[] = [
    ['one', 5, 'Holder.one'],
    ['one', 0, 'Holder.one'],
    ['lists', 5, 'Holder.lists'],
    ['lists', [5], 'Holder.lists'],
    ['lists', [['a']], 'Holder.lists'],
    ['items', 5, 'Holder.items'],
    ['items', {}, 'Holder.items'],
    ['pairs', 5, 'Holder.pairs'],
    ['pairs', new Set([5]), 'Holder.pairs'],
    ['names', 5, 'Holder.names'],
    ['entries', 5, 'Holder.entries'],
    ['entries', [5], 'Holder.entries'],
    ['array', 'a', 'Holder.array'],
    ['names', new Map([['a', {}]]), 'Holder.names'],
    ['given', false, 'Holder.given'],
    ['numbers', [[1, {}]], 'Holder.numbers'],
  ]
  test.each(wrong)(
    'create leaves %s: %o as it is, and writing says what is wrong with it',
    (field, value, place) => {
      const holder = struct('Holder', optimize)
      const made = holder.create({ [field]: value })
      expect(made).toMatchObject({ [field]: value })
      for (const { protocol } of rows) {
        const refused = () => encode(holder, made, protocol)
        expect(refused, protocol.name).toThrow(ProtocolException)
        expect(refused, protocol.name).toThrow(place)
      }
    },
  )

  test('a required field with a default need not be given', () => {
    const strict = struct('Strict', optimize)
    expect(strict.create({ name: 'a' })).toEqual({ name: 'a', count: 5 })
  })
})
