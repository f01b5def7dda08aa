/** Values compared and copied by what is in them, without their IDL. */
import {
  clone,
  decode,
  encode,
  equals,
  getUnknownFields,
  ProtocolException,
  ThriftException,
  ValueMap,
  ValueSet,
} from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { ByValue, Forms } from '../idl/forms.thrift'
import { TwitterUnavailable } from '../idl/twitter.thrift'
import { Problem, Types } from '../idl/types.thrift'
import { asBuffer, hex, toHex } from './bytes.ts'
import { everything, rows, tweet } from './rows.ts'

const full = (): Everything => ({
  ...everything,
  bytes: Uint8Array.of(1, 2),
  longs: new Set([1n, 2n]),
  grid: [[1], []],
  places: new Map([[1n, { latitude: -0, longitude: Number.NaN }]]),
  tree: { yes: true, tree: {} },
})

describe('equals', () => {
  test('takes for the same what would be read as the same', () => {
    const pairs: [unknown, unknown][] = [
      [full(), full()],
      [{ a: 1 }, { a: 1, b: undefined, c: null }],
      [undefined, null],
      [Number.NaN, Number.NaN],
      [-0, -0],
      [Uint8Array.of(1, 2), asBuffer(Uint8Array.of(1, 2))],
      [new Set([1, 2]), new Set([2, 1])],
      [
        new Map([
          ['a', 1],
          ['b', 2],
        ]),
        new Map([
          ['b', 2],
          ['a', 1],
        ]),
      ],
      [new Set([{ x: 1 }, { x: 2 }]), new ValueSet([{ x: 2 }, { x: 1 }])],
      [new Map([[[1], 'a']]), new ValueMap([[[1], 'a']])],
      [
        new Map([[Uint8Array.of(1), { y: new Set([1]) }]]),
        new Map([[Uint8Array.of(1), { y: new Set([1]) }]]),
      ],
      [new Date(5), new Date(5)],
      [Object.create(null, { a: { value: 1, enumerable: true } }), { a: 1 }],
      [new Problem({ message: 'm' }), new Problem({ message: 'm', code: 500 })],
      [JSON.parse('{"__proto__": 1}'), JSON.parse('{"__proto__": 1}')],
    ]
    for (const [i, [a, b]] of pairs.entries()) {
      expect(equals(a, b), `pair ${i}`).toBe(true)
      expect(equals(b, a)).toBe(true)
    }
  })

  test('tells from each other what differs anywhere', () => {
    const pairs: [unknown, unknown][] = [
      [0, -0],
      [1, 1n],
      [1, '1'],
      [{ a: 1 }, { a: 2 }],
      [{ a: 1 }, { b: 1 }],
      [{ a: 1 }, {}],
      [{}, []],
      [[1], [1, 2]],
      [
        [1, 2],
        [2, 1],
      ],
      [[], new Set()],
      [new Set([1]), new Set([1, 2])],
      [new Set([1, 3]), new Set([1, 2])],
      [new Set([{ x: 1 }]), new Set([{ x: 2 }])],
      [new Map([['a', 1]]), new Map([['a', 2]])],
      [new Map([['a', undefined]]), new Map([['b', undefined]])],
      [new Map([[{ x: 1 }, 1]]), new Map([[{ x: 1 }, 2]])],
      [Uint8Array.of(1), Uint8Array.of(2)],
      [Uint8Array.of(1), Uint8Array.of(1, 0)],
      [Uint8Array.of(1), [1]],
      [new Date(5), new Date(6)],
      [new Problem({ message: 'm' }), new Problem({ message: 'n' })],
      [new Problem({}), new Problem({ message: '' })],
      [new Problem({ message: 'm' }), new Problem({ message: 'm', code: 1 })],
      [new Problem({ message: 'm' }), new TwitterUnavailable({ message: 'm' })],
      [new TwitterUnavailable({ message: 'm' }), new ThriftException('TwitterUnavailable', 'm')],
      [new TwitterUnavailable({ message: 'm' }), { message: 'm' }],
      [JSON.parse('{"__proto__": 1}'), {}],
      [{ toString: 1 }, {}],
      [full(), { ...full(), places: new Map([[1n, { latitude: 0, longitude: Number.NaN }]]) }],
    ]
    for (const [i, [a, b]] of pairs.entries()) {
      expect(equals(a, b), `pair ${i}`).toBe(false)
      expect(equals(b, a)).toBe(false)
    }
  })

  test('ignores the fields that a schema did not have', () => {
    const old = decode(Nothing, encode(Everything, { int: 1 }))
    expect(getUnknownFields(old)).toHaveLength(1)
    expect(equals(old, {})).toBe(true)
  })

  test('finds the keys of large maps without comparing each with all others', () => {
    const points = (from: number) =>
      new Map(
        Array.from({ length: 20_000 }, (_, i) => [{ x: (i + from) % 20_000, y: 1 }, (i + from) % 20_000]),
      )
    expect(equals(points(0), points(7))).toBe(true)
  })
})

describe('clone', () => {
  test.each(rows)(
    'makes what is written as the same bytes in $protocol.name',
    ({ protocol, tweet: golden }) => {
      const value = full()
      const copy = clone(value)
      expect(copy).toEqual(value)
      expect(equals(copy, value)).toBe(true)
      expect(toHex(encode(Everything, copy, protocol))).toBe(toHex(encode(Everything, value, protocol)))
      const old = decode(Nothing, hex(golden), protocol)
      expect(toHex(encode(Nothing, clone(old), protocol))).toBe(toHex(hex(golden)))
    },
  )

  test('shares nothing that can be changed', () => {
    const value = full()
    const copy = clone(value)
    value.bytes?.fill(9)
    value.longs?.clear()
    value.grid?.[0]?.push(5)
    value.places?.clear()
    if (value.tree) value.tree.yes = false
    expect(equals(copy, full())).toBe(true)
    const forms = { at: new Date(5) }
    const form = clone(forms)
    forms.at.setTime(6)
    expect(form.at.getTime()).toBe(5)
  })

  test('keeps classes, forms and names', () => {
    const map = clone(new ValueMap([[{ x: 1 }, 'a']]))
    expect(map.get({ x: 1 })).toBe('a')
    expect(clone(new ValueSet([[1]])).has([1])).toBe(true)
    expect(
      clone(ByValue.create({ keys: new ValueSet([Uint8Array.of(1)]) })).keys?.has(Uint8Array.of(1)),
    ).toBe(true)
    expect(clone(Forms.create({ at: new Date(5), tags: ['a'] }))).toEqual({ at: new Date(5), tags: ['a'] })
    const strange = clone(JSON.parse('{"__proto__": {"polluted": 1}}'))
    expect(Object.keys(strange)).toEqual(['__proto__'])
    expect('polluted' in strange).toBe(false)
    expect(Object.getPrototypeOf(clone(Object.create(null)))).toBeNull()
    expect(clone(asBuffer(Uint8Array.of(1, 2)))).toEqual(Uint8Array.of(1, 2))
    for (const scalar of [1, -0, 1n, 'a', true, undefined, null]) expect(clone(scalar)).toBe(scalar)
  })

  test('makes an exception that is one', () => {
    const cause = new Error('why')
    const problem = Object.assign(new Problem({ message: 'm', code: 7 }), {})
    Object.defineProperty(problem, 'cause', { value: cause })
    const copy = clone(problem)
    expect(copy).not.toBe(problem)
    expect(copy).toBeInstanceOf(Problem)
    expect(Object.prototype.toString.call(copy)).toBe('[object Error]')
    expect([copy.name, copy.message, copy.code, copy.stack]).toEqual(['Problem', 'm', 7, problem.stack])
    expect(copy.cause).toBe(cause)
    expect(Object.keys(copy)).toEqual(Object.keys(problem))
    expect(encode(Problem, clone(new Problem({})))).toEqual(encode(Problem, new Problem({})))
    expect(clone(Types.create({ problem })).problem).toBeInstanceOf(Problem)
  })
})

test('what contains itself or is too deep ends in the error that writing it ends in', () => {
  const circle = (): { next?: unknown } => {
    const node: { next?: unknown } = {}
    node.next = [new Map([[1, node]])]
    return node
  }
  const key = () => new Map([[circle(), 1]])
  const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])
  expect(equals(deep(64), deep(64))).toBe(true)
  expect(clone(deep(64))).toEqual(deep(64))
  const works = [
    () => clone(circle()),
    () => clone(deep(65)),
    () => equals(circle(), circle()),
    () => equals(deep(65), deep(65)),
    () => equals(key(), key()),
    () => equals(new Set([deep(64)]), new Set([deep(64)])),
  ]
  for (const work of works) {
    let error: unknown
    try {
      work()
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(ProtocolException)
    expect(error).toMatchObject({ code: 'DEPTH_LIMIT' })
  }
  expect(equals(tweet, tweet)).toBe(true)
})
