/** What is asked of each peer, on each line, in both directions: values that are to come back, and calls that end in all ways. */
import { createHash } from 'node:crypto'
import { ApplicationException, ThriftException } from 'thrift-es'
import { canonical } from '../../fuzz/schemas.ts'
import { Declared, Level, Other, type Place, Things } from '../../idl/peers.thrift'

const text = 'naïve ŝanĝo, العربية, 日本語, 🎉, " \\ / \n \t'
const place: Place = { id: -1, name: 'ĉi tie' }
const words = { mandatory: 0, voluntary: 0, usual: 0, text: '', below: -1 }
const bytes = (...all: number[]) => Uint8Array.of(...all)

const values: Readonly<Record<string, Partial<Things>>> = {
  nothing: {},
  'false and zeros': {
    flag: false,
    tiny: 0,
    medium: 0,
    normal: 0,
    large: 0n,
    real: 0,
    text: '',
    bytes: bytes(),
  },
  'least numbers': { tiny: -128, medium: -32768, normal: -(2 ** 31), large: -(2n ** 63n), real: -1.7e308 },
  'greatest numbers': { tiny: 127, medium: 32767, normal: 2 ** 31 - 1, large: 2n ** 63n - 1n, real: 1.7e308 },
  'numbers of 53 bits': { large: 2n ** 53n - 1n, instant: -(2n ** 53n) + 1n },
  'a small double': { real: 5e-324 },
  'a double of 17 digits': { real: 0.1 + 0.2 },
  'minus zero': { real: -0 },
  NaN: { real: Number.NaN },
  infinities: { reals: [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY] },
  text: { text },
  'control characters': { text: '\0\x01\x1f\x7f' },
  'a long text': { text: 'é🎉'.repeat(4000) },
  bytes: { bytes: Uint8Array.from({ length: 256 }, (_, i) => i) },
  enums: { level: Level.HIGH, deep: new Map([[0, new Map([['', new Set([Level.LOW])]])]]) },
  'a number of no enum': { level: 99 as Level },
  'a struct': { place },
  requiredness: { words: { ...words, filled: 8, lazy: 9 } },
  'what is not set': { words: { mandatory: 1, usual: 2, filled: 7, text } },
  'a union': { choice: { place } },
  'a union of false': { choice: { flags: [false] } },
  'an exception in a struct': { declared: new Declared({ message: text, code: 0 }) },
  'lists of bool': { flags: [true, false, true], grid: [[false], [], [true, true]] },
  'a list of longs': { longs: [0n, -1n, 2n ** 62n] },
  'empty containers': { flags: [], numbers: new Set(), by_text: new Map(), atlas: new Map() },
  'a set of numbers': { numbers: new Set([-1, 0, 300]) },
  'a set of bools': { truths: new Set([false]) },
  'a set of bytes': { blobs: new Set([bytes(), bytes(0, 255)]) },
  'a set of sets': { sets: new Set([new Set([1, 2]), new Set<number>()]) },
  'a set of structs': { places: new Set([place, { id: 2 }]) },
  'keys of bool': {
    by_flag: new Map([
      [false, 1],
      [true, 2],
    ]),
  },
  'keys of i64': {
    by_long: new Map([
      [10n, 'ten'],
      [-(2n ** 63n), 'least'],
    ]),
  },
  'keys of text': {
    by_text: new Map([
      [text, 1n],
      ['', 2n],
    ]),
  },
  'keys of bytes': { by_bytes: new Map([[bytes(0xff, 0), true]]) },
  'keys of double': {
    by_real: new Map([
      [1.5, 1],
      [-2, 2],
    ]),
  },
  'keys of structs': {
    by_place: new Map([
      [place, true],
      [{ id: 2 }, false],
    ]),
  },
  'keys of lists': {
    by_list: new Map([
      [[1, 2], 'two'],
      [[], 'none'],
    ]),
  },
  'maps in maps': {
    deep: new Map([
      [
        -1,
        new Map([
          ['a', new Set([Level.LOW, Level.HIGH])],
          ['b', new Set()],
        ]),
      ],
    ]),
  },
  'a map by enum of lists': {
    atlas: new Map([
      [Level.MIDDLE, [place, { id: 3 }]],
      [Level.LOW, []],
    ]),
  },
  'a field far away': { flag: true, far: 1 },
}

/** How the calls end that are about no value. */
const endings = {
  hello: 'Hello, ŝi',
  'fail nothing': 'returned',
  'fail declared': 'Declared é 7',
  'fail other': 'Other here first',
  'fail undeclared': 'Application',
  unknown: 'Application 1',
} as const

export const greeted = 'ŝi'
export const noted = text
export const names: readonly string[] = [...Object.keys(values), ...Object.keys(endings)]

/** What is asked, for a name that is about a value. */
export const thingsFor = (name: string): Things | undefined => {
  const value = values[name]
  return value && Things.create(value)
}

/** What is to come of a question. Of an error that is nobody's own, only the beginning is. */
export function expected(name: string): string {
  const things = thingsFor(name)
  if (things === undefined) return endings[name as keyof typeof endings] // There are no other names.
  // What has a default is filled in by whoever reads it.
  return described(things.words ? { ...things, words: { lazy: 8, ...things.words } } : things)
}

/** A value as text, of which no more is shown than can be read. */
export function described(things: Things): string {
  const text = canonical(things)
  if (text.length < 1000) return text
  return `${text.slice(0, 50)}… ${text.length} ${createHash('sha256').update(text).digest('hex')}`
}

/** What a handler of ours throws, as those of the peers do. */
export function fail(how: string | undefined): void {
  if (how === 'declared') throw new Declared({ message: 'é', code: 7 })
  if (how === 'other')
    throw new Other({ place: { id: 1, name: 'here' }, causes: [new Declared({ message: 'first' })] })
  if (how === 'undeclared') throw new Error('a secret')
}

/** What an error says, in the words in which peers say it of theirs. */
export function told(error: unknown): string {
  if (error instanceof Declared) return `Declared ${error.message} ${error.code}`
  if (error instanceof Other) return `Other ${error.place?.name} ${error.causes?.[0]?.message}`
  if (error instanceof ApplicationException) return `Application ${error.type} ${error.message}`
  return error instanceof ThriftException ? `${error.name} ${error.message}` : String(error)
}
