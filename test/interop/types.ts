/** Random values of every type that the libraries of our peers know. */
import fc from 'fast-check'
import { type Choice, type Leaf, Problem, type Types } from '../idl/types.thrift'

const i64 = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })
const i32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })
const i8 = fc.integer({ min: -128, max: 127 })
const text = fc.string({ unit: 'grapheme', maxLength: 40 })
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined })
const record = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(model, { noNullPrototype: true })
const leaf: fc.Arbitrary<Leaf> = record({ id: i32, name: maybe(text) })
const mapOf = <K, V>(key: fc.Arbitrary<K>, value: fc.Arbitrary<V>) =>
  fc.array(fc.tuple(key, value), { maxLength: 5 }).map(entries => new Map(entries))

const choice: fc.Arbitrary<Choice> = fc.oneof(record({ number: i32 }), record({ text }), record({ leaf }))

/** Anything that a `Types` can be, but for NaN, which equals nothing. */
export const types: fc.Arbitrary<Types> = record<Types>({
  flag: maybe(fc.boolean()),
  tiny: maybe(i8),
  medium: maybe(fc.integer({ min: -32768, max: 32767 })),
  normal: maybe(i32),
  large: maybe(i64),
  real: maybe(fc.double({ noNaN: true })),
  text: maybe(text),
  bytes: maybe(fc.uint8Array({ maxLength: 20 })),
  size: maybe(fc.constantFrom(-1, 0, 16, 99)),
  leaf: maybe(leaf),
  flags: maybe(fc.array(fc.boolean(), { maxLength: 20 })),
  numbers: maybe(fc.array(i32, { maxLength: 20 })),
  words: maybe(fc.array(text, { maxLength: 5 }).map(words => new Set(words))),
  counts: maybe(mapOf(text, i64)),
  grid: maybe(fc.array(fc.array(fc.double({ noNaN: true }), { maxLength: 4 }), { maxLength: 4 })),
  nested: maybe(mapOf(i64, mapOf(text, fc.array(leaf, { maxLength: 3 })))),
  choice: maybe(choice),
  problem: maybe(record({ message: text, code: i32 }).map(fields => new Problem(fields))),
  ids: maybe(fc.array(i64, { maxLength: 5 }).map(ids => new Set(ids))),
  by_flag: maybe(mapOf(fc.boolean(), i8)),
  far: maybe(i32),
  after: maybe(fc.boolean()),
})
