/**
 * Where libraries disagree: what happens without an option, and with each. A row says what one struct writes and what another
 * reads of it, in every protocol to which that means something, by the code for browsers and by that for servers.
 */
import { basename, join } from 'node:path'
import type { CompilerOptions } from '@thrift-es/compiler'
import {
  decode,
  decodeInto,
  encode,
  MessageType,
  type Protocol,
  ProtocolException,
  ThriftException,
  ValueMap,
  ValueSet,
} from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { fbthriftCompact } from 'thrift-es/fbthrift-compact'
import { json } from 'thrift-es/json'
import { readableJson } from 'thrift-es/readable-json'
import { simpleJson } from 'thrift-es/simple-json'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileFile } from '../compile.ts'
import { createProject, type Project } from '../project.ts'
import { toHex } from '../protocols/bytes.ts'
import { numbered, type Row, rows } from '../protocols/rows.ts'
import { typeCheck } from '../types/typescript.ts'
import { load, type Structs } from './modules.ts'

const idl = join(import.meta.dirname, 'policies.thrift')
const terseIdl = join(import.meta.dirname, 'terse.thrift')
const optimizations = ['size', 'speed'] as const

interface Case {
  readonly says: string
  readonly options?: CompilerOptions
  readonly protocols?: readonly Row[]
  /** The struct that writes `value`, and the one that reads it. */
  readonly from: string
  readonly value: object
  readonly to: string
  /** What is read, or what is wrong. */
  readonly read: object | RegExp
  /** Whether `from` reads from what `to` writes what it wrote itself. */
  readonly survives?: boolean
}

const newer = { known: 1, added: 'a' }
const colours = { colour: 7, colours: [1], counts: new Map([[2, 3]]) }
const unknownKey = { colours: [1], counts: new Map([[7, 3]]) }
const byName: CompilerOptions = { enums: 'name' }
const closed: CompilerOptions = { unknownEnums: 'error' }
const lenient: CompilerOptions = { required: 'lenient' }
const meta: CompilerOptions = { dialect: 'fbthrift' }
const noEnum = /7 is no value of this enum \(Painted\.c/

const cases: readonly Case[] = [
  {
    says: 'unknown fields survive',
    from: 'Newer',
    value: newer,
    to: 'Older',
    read: { known: 1 },
    survives: true,
  },
  {
    says: 'unknown fields are dropped',
    options: { unknownFields: 'drop' },
    from: 'Newer',
    value: newer,
    to: 'Older',
    read: { known: 1 },
    survives: false,
  },
  {
    says: 'unknown fields of exceptions survive',
    from: 'NewerFailure',
    value: { code: 1, reason: 'r' },
    to: 'Failure',
    read: { code: 1 },
    survives: true,
  },
  {
    says: 'unknown fields of exceptions are dropped',
    options: { unknownFields: 'drop' },
    from: 'NewerFailure',
    value: { code: 1, reason: 'r' },
    to: 'Failure',
    read: { code: 1 },
    survives: false,
  },
  {
    says: 'an unknown arm of a union survives',
    from: 'NewerShape',
    value: { name: 'a' },
    to: 'Shape',
    read: {},
    survives: true,
  },
  {
    says: 'an unknown arm survives even so',
    options: { unknownFields: 'drop' },
    from: 'NewerShape',
    value: { name: 'a' },
    to: 'Shape',
    read: {},
    survives: true,
  },
  {
    says: 'a required field is missed',
    from: 'Empty',
    value: {},
    to: 'Strict',
    read: /Required field is missing \(Strict\.name/,
  },
  {
    says: 'a required field may be absent',
    options: lenient,
    from: 'Empty',
    value: {},
    to: 'Strict',
    read: { count: 5 },
  },
  {
    says: 'a required field may be absent when written',
    options: lenient,
    from: 'Strict',
    value: {},
    to: 'Strict',
    read: { count: 5 },
  },
  {
    says: 'a field of another type survives',
    protocols: numbered,
    from: 'Older',
    value: { known: 1 },
    to: 'Changed',
    read: {},
    survives: true,
  },
  {
    says: 'a field of another type is refused',
    options: { typeMismatch: 'error' },
    protocols: numbered,
    from: 'Older',
    value: { known: 1 },
    to: 'Changed',
    read: /Type 8, not 11 \(Changed\.known/,
  },
  {
    says: 'an unknown field is no other type',
    options: { typeMismatch: 'error' },
    from: 'Newer',
    value: newer,
    to: 'Older',
    read: { known: 1 },
    survives: true,
  },
  {
    says: 'an unknown number of an enum stays',
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: colours,
    survives: true,
  },
  {
    says: 'an unknown number of an enum is refused',
    options: closed,
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: noEnum,
  },
  {
    says: 'an unknown number is refused as a key',
    options: closed,
    from: 'Numbers',
    value: unknownKey,
    to: 'Painted',
    read: noEnum,
  },
  {
    says: 'an unknown number is refused in a list',
    options: closed,
    from: 'Numbers',
    value: { colours: [1, 7] },
    to: 'Painted',
    read: noEnum,
  },
  {
    says: 'known numbers are taken',
    options: closed,
    from: 'Numbers',
    value: { colour: 2 },
    to: 'Painted',
    read: { colour: 2 },
  },
  {
    says: 'an enum goes by its names',
    options: byName,
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: { colour: 7, colours: ['RED'], counts: new Map([['BLUE', 3]]) },
    survives: true,
  },
  {
    says: 'an enum goes by the names there are',
    options: { ...byName, ...closed },
    from: 'Numbers',
    value: colours,
    to: 'Painted',
    read: noEnum,
  },
  { says: 'an i64 is a bigint', from: 'Long', value: { id: 5n }, to: 'Long', read: { id: 5n } },
  {
    says: 'an i64 is a number',
    options: { i64: 'number' },
    from: 'Long',
    value: { id: 5 },
    to: 'Long',
    read: { id: 5 },
  },
  {
    says: 'an i64 is text',
    options: { i64: 'string' },
    from: 'Long',
    value: { id: '5' },
    to: 'Long',
    read: { id: '5' },
  },
  {
    says: 'text that is not UTF-8 is refused',
    protocols: rows.filter(({ protocol }) => protocol === binary || protocol === compact),
    from: 'Bytes',
    value: { text: Uint8Array.of(0x61, 0xff) },
    to: 'Strings',
    read: /Text is not UTF-8 \(Strings\.text/,
  },
  { says: 'an absent field stays absent', from: 'Empty', value: {}, to: 'Older', read: {} },
  {
    says: "an absent field of Meta's is filled in",
    options: meta,
    from: 'Empty',
    value: {},
    to: 'Newer',
    read: { known: 0, added: '' },
  },
  {
    says: 'a field that is not set is not written',
    from: 'Preset',
    value: {},
    to: 'Unset',
    read: { always: 1 },
  },
  {
    says: "a field of Meta's is always written",
    options: meta,
    from: 'Preset',
    value: {},
    to: 'Unset',
    read: { always: 1, bare: 0 },
  },
  {
    says: 'defaults are filled in',
    from: 'Empty',
    value: {},
    to: 'Preset',
    read: { always: 1, maybe: 2 },
  },
  { says: 'null is absent', from: 'Newer', value: { known: null, added: null }, to: 'Newer', read: {} },
  {
    says: 'null is absent where there is a default',
    from: 'Preset',
    value: { always: null, maybe: null },
    to: 'Unset',
    read: { always: 1 },
  },
  {
    says: 'the values of an enum are negative, hexadecimal, or count on',
    options: byName,
    from: 'OddNumbers',
    value: { odds: [-1, 0, 16, 17] },
    to: 'Odds',
    read: { odds: ['BELOW', 'ZERO', 'HEX', 'NEXT'] },
    survives: true,
  },
  {
    says: '__proto__ is a key like any other',
    from: 'Keys',
    value: { map: new Map([['__proto__', 1]]), names: { ['__proto__']: 2, constructor: 3 } },
    to: 'Keys',
    read: { map: new Map([['__proto__', 1]]), names: { ['__proto__']: 2, constructor: 3 } },
    survives: true,
  },
  {
    says: 'keys and elements that are equal are one',
    from: 'Entries',
    value: {
      bytes: [
        [Uint8Array.of(1), 1],
        [Uint8Array.of(1), 2],
      ],
      lists: [[1], [1], [2]],
    },
    to: 'Keys',
    read: { bytes: new ValueMap([[Uint8Array.of(1), 2]]), lists: new ValueSet([[1], [2]]) },
  },
  {
    says: 'arguments may be absent',
    from: 'Arguments$call$args',
    value: { needed: 1 },
    to: 'Arguments$call$args',
    read: { needed: 1 },
  },
  {
    says: 'an argument that is required may not',
    from: 'Empty',
    value: {},
    to: 'Arguments$call$args',
    read: /Required field is missing \(Arguments\.call\.args\.needed/,
  },
]

const choices: readonly CompilerOptions[] = [...new Set(cases.map(({ options = {} }) => options))]

/** What JSON says of an enum by the rules of each format, whether it goes by its names in JavaScript or not. */
const spelt: readonly (readonly [Protocol, string])[] = [
  [json, '{"1":{"i32":2},"2":{"i32":2}}'],
  [simpleJson, '{"colour":2,"said":2}'],
  [readableJson, '{"colour":2,"said":"BLUE"}'],
]

/** The same value in the two dialects of Compact. */
const measured: readonly (readonly [Protocol, string, version: number])[] = [
  [compact, '17000000000000f83f00', 1],
  [fbthriftCompact, '173ff800000000000000', 2],
]

let project: Project
const modules = new Map<string, Structs>()
const terse: { [optimize: string]: Structs } = {}
const key = (options: CompilerOptions, optimize: string) => JSON.stringify([options, optimize])

beforeAll(async () => {
  project = await createProject('policies')
  for (const optimize of optimizations) terse[optimize] = await load(project, terseIdl, { optimize })
  for (const options of choices)
    for (const optimize of optimizations)
      modules.set(key(options, optimize), await load(project, idl, { ...options, optimize }))
})
afterAll(() => project.remove())

/** The fields of a value that its struct has. */
const known = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))

function structs(optimize: string, ...names: readonly string[]) {
  return (options: CompilerOptions = {}) =>
    names.map(name => {
      const found = modules.get(key(options, optimize))?.[name]
      if (!found) throw new Error(`there is no struct ${name}`)
      return found
    })
}

describe.each(optimizations)('for %s', optimize => {
  const table = cases.flatMap(each =>
    (each.protocols ?? rows).map(({ protocol }) => ({ ...each, protocol, name: protocol.name })),
  )
  test.each(table)('$name: $says, $options', ({ options, protocol, from, to, ...row }) => {
    const [writer, reader] = structs(optimize, from, to)(options)
    if (!writer || !reader) throw new Error('there are two')
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

  test.each(numbered)('$protocol.name: a field that is set again is written once', ({ protocol }) => {
    const [older, changed] = structs(optimize, 'Older', 'Changed')()
    if (!older || !changed) throw new Error('there are two')
    const value = decode(changed, encode(older, { known: 1 }, protocol), protocol)
    const bytes = encode(changed, { ...value, known: 'now' }, protocol)
    expect(bytes).toEqual(encode(changed, { known: 'now' }, protocol))
  })

  test.each(rows)('$protocol.name: an exception made of another keeps what nobody knows', ({ protocol }) => {
    const [newer, failure] = structs(optimize, 'NewerFailure', 'Failure')()
    if (!newer || !failure) throw new Error('there are two')
    const bytes = encode(newer, newer.create({ code: 1, reason: 'r' }), protocol)
    const made = failure.create(decode(failure, bytes, protocol))
    expect(made).toBeInstanceOf(Error)
    expect(decode(newer, encode(failure, made, protocol), protocol)).toMatchObject({ code: 1, reason: 'r' })
  })

  test.each(spelt)('$0.name: an enum is what the format says it is', (protocol, text) => {
    for (const [options, value] of [[{}, 2] as const, [byName, 'BLUE'] as const]) {
      const [struct] = structs(optimize, 'Spelt')(options)
      if (!struct) throw new Error('there is one')
      const bytes = encode(struct, { colour: value, said: value }, protocol)
      expect(new TextDecoder().decode(bytes)).toBe(text)
      expect(decode(struct, bytes, protocol)).toEqual({ colour: value, said: value })
    }
  })

  test.each(rows)(
    '$protocol.name: a terse field is written when it is not zero, and zero when it is absent',
    async ({ protocol }) => {
      const { Terse, Shown } = terse[optimize] ?? {}
      if (!Terse || !Shown) throw new Error('there are two')
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

  test.each(measured)(
    '$0.name: a dialect of Compact is said, and never guessed',
    (protocol, hex, version) => {
      const [measures, args] = structs(optimize, 'Measures', 'Arguments$call$args')()
      if (!measures || !args) throw new Error('there are two')
      const bytes = encode(measures, { ratio: 1.5 }, protocol)
      expect(toHex(bytes)).toBe(hex)
      for (const [other] of measured) {
        const { ratio } = decode(measures, bytes, other) as { ratio: number }
        // The same eight bytes from the other end are another number, and no mistake.
        expect(ratio === 1.5).toBe(other === protocol)
      }
      const w = protocol.writer()
      w.message({ name: 'call', type: MessageType.CALL, seqid: 1 })
      args.write(w, { needed: 1 })
      expect((w.finish()[1] ?? 0) & 0x1f).toBe(version)
    },
  )

  test.each([{}, meta])(
    'create fills in what reading does, in the structs that it is given as well, %o',
    options => {
      const [holder] = structs(optimize, 'Holder')(options)
      if (!holder) throw new Error('there is one')
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
      const [holder] = structs(optimize, 'Holder')()
      if (!holder) throw new Error('there is one')
      const made = holder.create({ [field]: value })
      expect(made).toMatchObject({ [field]: value })
      for (const { protocol } of rows) {
        const refused = () => encode(holder, made, protocol)
        expect(refused, protocol.name).toThrow(ProtocolException)
        expect(refused, protocol.name).toThrow(place)
      }
    },
  )

  test.each(rows)('$protocol.name: half of a character is not written', ({ protocol }) => {
    const [strings] = structs(optimize, 'Strings')()
    if (!strings) throw new Error('there is one')
    expect(() => encode(strings, { text: 'a\ud800b' }, protocol)).toThrow(/Strings\.text/)
  })

  test.each(rows)(
    '$protocol.name: an exception is an error with a stack, a name and its message',
    ({ protocol }) => {
      const [told] = structs(optimize, 'Told')()
      if (!told) throw new Error('there is one')
      const read = decode(told, encode(told, told.create({ message: 'no', code: 5 }), protocol), protocol)
      expect(read).toBeInstanceOf(ThriftException)
      expect(read).toMatchObject({ name: 'Told', message: 'no', code: 5 })
      expect((read as Error).stack).toContain('Told: no')
    },
  )

  test('a value that is read into keeps what the bytes do not have', () => {
    const [newer, older] = structs(optimize, 'Newer', 'Older')()
    if (!newer || !older) throw new Error('there are two')
    const into = { known: 1, added: 'a' }
    expect(decodeInto(newer, encode(older, { known: 2 }), { into })).toBe(into)
    expect(into).toEqual({ known: 2, added: 'a' })
  })

  test('a required field with a default need not be given', () => {
    const [strict] = structs(optimize, 'Strict')()
    expect(strict?.create({ name: 'a' })).toEqual({ name: 'a', count: 5 })
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
