/**
 * Schemas at random, and random values of them: enough of a model to write its IDL, and to make values that are hard on
 * a codec. The same `Random` makes the same ones.
 */
import type { Random } from './random.ts'

export interface Model {
  readonly idl: string
  /** The struct that stands for the rest: it has fields of all the others. */
  readonly root: Composite
}

export interface Composite {
  readonly keyword: 'struct' | 'union' | 'exception'
  readonly name: string
  readonly fields: readonly Field[]
}

interface Field {
  readonly id: number
  readonly name: string
  readonly requiredness: '' | 'required ' | 'optional '
  readonly type: Type
  readonly initial: string
}

type Type =
  | { readonly kind: 'base'; readonly idl: string; readonly base: Base }
  | { readonly kind: 'list' | 'set'; readonly idl: string; readonly of: Type }
  | { readonly kind: 'map'; readonly idl: string; readonly key: Type; readonly of: Type }
  | { readonly kind: 'composite'; readonly idl: string; readonly composite: Composite }

type Base = keyof typeof bases

/** What a peer can be asked for. */
export interface Reach {
  /** The types of keys and of elements of sets. */
  readonly keys: readonly Base[]
  /** Whether containers may be in containers. */
  readonly deep: boolean
  /** Whether bools may be in containers. */
  readonly bools: boolean
  /** Whether -0 is not 0. */
  readonly signedZero: boolean
  /** Whether fields that have a value in the IDL are always given another. */
  readonly complete: boolean
}

/** What we can be asked for. */
export const reach: Reach = {
  keys: ['bool', 'i8', 'i16', 'i32', 'i64', 'double', 'string', 'binary', 'Level'],
  deep: true,
  bools: true,
  signedZero: true,
  complete: true,
}

const pick = <T>(random: Random, [first, ...rest]: readonly [T, ...T[]]): T => {
  const at = random(rest.length + 1)
  return at === 0 ? first : (rest[at - 1] ?? first)
}
const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at))
const i64 = (random: Random): bigint =>
  BigInt.asIntN(64, (BigInt(random(2 ** 32)) << 32n) | BigInt(random(2 ** 32))) >> BigInt(random(64))
const text = (random: Random): string =>
  times(random(random(20) === 0 ? 300 : 8), () =>
    pick(random, [
      'a',
      'Z',
      '"',
      '\\',
      '/',
      '\0',
      '\n',
      '\x7f',
      'é',
      '\u2028',
      '\ufeff',
      '漢',
      '😀',
      '\uffff',
    ]),
  ).join('')

const bases = {
  bool: (random: Random) => random(2) === 1,
  i8: (random: Random) => random(256) - 128,
  i16: (random: Random) => (random(65536) - 32768) >> random(16),
  i32: (random: Random) => (random(2 ** 32) | 0) >> random(32),
  i64: (random: Random) =>
    pick(random, [i64(random), i64(random), 2n ** 63n - 1n, -(2n ** 63n), 2n ** 53n + 1n]),
  double: (random: Random) =>
    pick(random, [
      (random(2 ** 32) - 2 ** 31) / (1 + random(1000)),
      random(100),
      0.1,
      -0,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.NEGATIVE_INFINITY,
      Number.MAX_VALUE,
      Number.MIN_VALUE,
    ]),
  string: text,
  binary: (random: Random) => Uint8Array.from(times(random(12), () => random(256))),
  Level: (random: Random) => pick(random, [-7, 0, 3, 1_000_000]),
} as const

const names: readonly [Base, ...Base[]] = [
  'bool',
  'i8',
  'i16',
  'i32',
  'i64',
  'double',
  'string',
  'binary',
  'Level',
]
const initials: Partial<Record<Base, string>> = {
  i32: '-5',
  i64: '123456789012',
  string: '"say \'hi\'"',
  bool: 'true',
}

export function model(random: Random, reach: Reach): Model {
  const composites: Composite[] = []
  const keywords = ['struct', 'union', 'exception', 'struct', 'union'] as const
  for (const [at, keyword] of keywords.entries())
    composites.push({
      keyword,
      name: `Part${at}`,
      fields: fields(random, { reach, keyword, composites, count: 1 + random(6) }),
    })
  const all = fields(random, { reach, keyword: 'struct', composites, count: 4 + random(10) })
  const parts = composites.map(
    (composite, at): Field => ({
      // Behind all that the others can reach.
      id: 30_000 + at,
      name: `part${at}`,
      requiredness: 'optional ',
      type: { kind: 'composite', idl: composite.name, composite },
      initial: '',
    }),
  )
  const root: Composite = { keyword: 'struct', name: 'Root', fields: [...all, ...parts] }
  const head =
    'enum Level { LOW = -7, NONE = 0, SOME = 3, MOST = 1000000 }\ntypedef i64 Stamp\ntypedef list<Stamp> Stamps\n'
  return { root, idl: head + [...composites, root].map(print).join('') }
}

interface Place {
  readonly reach: Reach
  readonly keyword: Composite['keyword']
  readonly composites: readonly Composite[]
  readonly count: number
}

function fields(random: Random, { reach, keyword, composites, count }: Place): Field[] {
  let id = 0
  return times(count, (at): Field => {
    id += random(8) === 0 ? 1 + random(2000) : 1 + random(3)
    const type = typeOf(random, { reach, composites, depth: 0 })
    const requiredness: Field['requiredness'] =
      keyword === 'union' ? '' : pick(random, ['', 'optional ', 'required '])
    const initial =
      type.kind === 'base' && keyword === 'struct' && random(3) === 0 ? initials[type.base] : undefined
    return { id, name: `f${at}`, requiredness, type, initial: initial ? ` = ${initial}` : '' }
  })
}

function typeOf(random: Random, at: { reach: Reach; composites: readonly Composite[]; depth: number }): Type {
  const inner = { ...at, depth: at.depth + 1 }
  const kind = at.depth > 2 || (at.depth > 0 && !at.reach.deep) ? random(4) : random(8)
  const composite = at.composites[random(at.composites.length || 1)]
  if (kind === 3 && composite) return { kind: 'composite', idl: composite.name, composite }
  if (kind < 5) {
    const name = pick(random, names)
    return base(name === 'bool' && at.depth > 0 && !at.reach.bools ? 'i8' : name, random)
  }
  if (kind === 5) {
    const of = typeOf(random, inner)
    return { kind: 'list', idl: of.idl === 'Stamp' ? 'Stamps' : `list<${of.idl}>`, of }
  }
  const key = base(at.reach.keys[random(at.reach.keys.length)] ?? 'i32', random)
  if (kind === 6) return { kind: 'set', idl: `set<${key.idl}>`, of: key }
  const of = typeOf(random, inner)
  return { kind: 'map', idl: `map<${key.idl}, ${of.idl}>`, key, of }
}

function base(name: Base, random: Random): Type {
  return { kind: 'base', base: name, idl: name === 'i64' && random(2) === 0 ? 'Stamp' : name }
}

function print({ keyword, name, fields }: Composite): string {
  const lines = fields.map(
    ({ id, requiredness, type, name, initial }) => `  ${id}: ${requiredness}${type.idl} ${name}${initial}\n`,
  )
  return `${keyword} ${name} {\n${lines.join('')}}\n`
}

/** A value of a struct, union or exception. */
export function valueFor(random: Random, composite: Composite, reach: Reach): Record<string, unknown> {
  const { keyword, fields } = composite
  const arm = random(fields.length)
  const set = fields.filter(({ requiredness, initial }, at) =>
    keyword === 'union'
      ? at === arm
      : requiredness === 'required ' || (reach.complete && initial !== '') || random(3) > 0,
  )
  return Object.fromEntries(set.map(({ name, type }) => [name, elementOf(random, type, reach)]))
}

function elementOf(random: Random, type: Type, reach: Reach): unknown {
  const many = <T>(make: () => T): T[] => times(random(random(8) === 0 ? 40 : 4), make)
  switch (type.kind) {
    case 'base': {
      const value = bases[type.base](random)
      if (typeof value !== 'number') return value
      return reach.signedZero ? value : value + 0
    }
    case 'list':
      return many(() => elementOf(random, type.of, reach))
    case 'set':
      return new Set(distinct(many(() => elementOf(random, type.of, reach))))
    case 'map':
      return new Map(
        distinct(many(() => elementOf(random, type.key, reach))).map(key => [
          key,
          elementOf(random, type.of, reach),
        ]),
      )
    case 'composite':
      return valueFor(random, type.composite, reach)
  }
}

/** Keys are what is in them, for bytes as well. */
const distinct = (keys: readonly unknown[]): unknown[] => [
  ...new Map(keys.map(key => [canonical(key), key])).values(),
]

/** Text that is the same for values that are: sets and maps have no order, -0 is not 0, NaN is itself. */
export function canonical(value: unknown): string {
  if (typeof value === 'bigint') return `${value}n`
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : `${value}`
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value !== 'object' || value === null) return `${value}`
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`
  if (value instanceof Set) return `set(${[...value].map(canonical).sort().join()})`
  const entries =
    value instanceof Map ? [...value] : Object.entries(value).filter(([, each]) => each !== undefined)
  const keyOf = (key: unknown) => (value instanceof Map ? canonical(key) : `${key}`)
  const inside = entries.map(([key, each]) => `${keyOf(key)}:${canonical(each)}`).sort()
  return `${value instanceof Map ? 'map' : ''}{${inside.join()}}`
}
