/** Representations of values, and all places where a value can stand: as IDL, as code, and as types. */

export interface Representation {
  readonly name: string
  /** The type in IDL, and the annotation that asks for the representation, if one does. */
  readonly type: string
  readonly annotation?: string
  /** The type in IDL that is the same on the wire. */
  readonly plain: string
  /** The value in IDL, in JavaScript, and in JavaScript for the plain type. */
  readonly idl: string
  readonly value: string
  readonly wire: string
  readonly ts: string
}

const i64 = (form: string, value: string, ts = form): Representation => ({
  name: `an i64 as ${form}`,
  type: 'i64',
  annotation: `js.type = "${form}"`,
  plain: 'i64',
  idl: '5',
  value,
  wire: '5n',
  ts,
})

const eight = 'Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 5)'
const strings = { type: 'set<string>', plain: 'set<string>', idl: '["a"]', wire: "new Set(['a'])" }
const counts = {
  type: 'map<string, i32>',
  plain: 'map<string, i32>',
  idl: '{"a": 1}',
  wire: "new Map([['a', 1]])",
}
const ids = { type: 'map<i64, i32>', plain: 'map<i64, i32>', idl: '{7: 1}', wire: 'new Map([[7n, 1]])' }
const form = (word: string) => ({ annotation: `js.type = "${word}"` })

export const representations: readonly Representation[] = [
  i64('bigint', '5n'),
  i64('number', '5'),
  i64('string', "'5'"),
  i64('Date', 'new Date(5)'),
  i64('Long', 'Long.fromNumber(5)'),
  i64('Buffer', eight, 'Uint8Array'),
  { name: 'a set as Set', ...strings, ...form('Set'), value: "new Set(['a'])", ts: 'Set<string>' },
  { name: 'a set as array', ...strings, ...form('array'), value: "['a']", ts: 'string[]' },
  {
    name: 'a set as object',
    ...strings,
    ...form('object'),
    value: '{ a: true }',
    ts: 'Record<string, true>',
  },
  {
    name: 'a map as Map',
    ...counts,
    ...form('Map'),
    value: "new Map([['a', 1]])",
    ts: 'Map<string, number>',
  },
  { name: 'a map as object', ...counts, ...form('object'), value: '{ a: 1 }', ts: 'Record<string, number>' },
  { name: 'a map as entries', ...counts, ...form('entries'), value: "[['a', 1]]", ts: '[string, number][]' },
  {
    name: 'a map of i64 as object',
    ...ids,
    ...form('object'),
    value: '{ 7: 1 }',
    ts: 'Record<string, number>',
  },
  {
    name: 'a map of i64 as entries',
    ...ids,
    ...form('entries'),
    value: '[[7n, 1]]',
    ts: '[bigint, number][]',
  },
  { name: 'an enum', type: 'Side', plain: 'i32', idl: 'Side.B', value: '2', wire: '2', ts: 'Side' },
  {
    name: 'an enum by name',
    type: 'Coin',
    plain: 'i32',
    idl: 'Coin.TAILS',
    value: "'TAILS'",
    wire: '2',
    ts: 'Coin',
  },
  {
    name: 'a type of its own',
    type: 'UserId',
    plain: 'string',
    idl: '"ada"',
    value: "UserId('ada')",
    wire: "'ada'",
    ts: 'UserId',
  },
  {
    name: 'a time of its own',
    type: 'Time',
    plain: 'i64',
    idl: '5',
    value: 'Time(new Date(5))',
    wire: '5n',
    ts: 'Time',
  },
  {
    name: 'names of their own',
    type: 'Names',
    plain: 'set<string>',
    idl: '["a"]',
    value: "Names(['a'])",
    wire: "new Set(['a'])",
    ts: 'Names',
  },
  {
    name: 'binary',
    type: 'binary',
    plain: 'binary',
    idl: '"a"',
    value: 'Uint8Array.of(97)',
    wire: 'Uint8Array.of(97)',
    ts: 'Uint8Array',
  },
]

const definitions = `
enum Side { A = 1, B = 2 }
enum Coin { HEADS = 1, TAILS = 2 } (js.type = "name")
typedef string UserId (new_type = "true")
typedef i64 Time (js.type = "Date", new_type = "true")
typedef set<string> (js.type = "array") Names (new_type = "true")
`

/** How a value stands in the field of a struct: as code, as a type, and how to get at it again. */
interface Position {
  readonly name: string
  /** The field `a` of a type. */
  readonly field: (type: string) => string
  readonly code: (value: string) => string
  readonly ts: (type: string) => string
  readonly get: (held: never) => unknown
}

const positions: readonly Position[] = [
  {
    name: 'Field',
    field: type => `1: ${type} a`,
    code: value => value,
    ts: type => type,
    get: (held: unknown) => held,
  },
  {
    name: 'List',
    field: type => `1: list<${type}> a`,
    code: value => `[${value}]`,
    ts: type => `(${type})[]`,
    get: ([first]: unknown[]) => first,
  },
  {
    name: 'Set',
    field: type => `1: set<${type}> a`,
    code: value => `new Set([${value}])`,
    ts: type => `Set<${type}>`,
    get: (held: Set<unknown>) => [...held][0],
  },
  {
    name: 'SetArray',
    field: type => `1: set<${type}> (js.type = "array") a`,
    code: value => `[${value}]`,
    ts: type => `(${type})[]`,
    get: ([first]: unknown[]) => first,
  },
  {
    name: 'Key',
    field: type => `1: map<${type}, bool> a`,
    code: value => `new Map([[${value}, true]])`,
    ts: type => `Map<${type}, boolean>`,
    get: (held: Map<unknown, unknown>) => [...held.keys()][0],
  },
  {
    name: 'Value',
    field: type => `1: map<bool, ${type}> a`,
    code: value => `new Map([[true, ${value}]])`,
    ts: type => `Map<boolean, ${type}>`,
    get: (held: Map<unknown, unknown>) => held.get(true),
  },
  {
    name: 'EntryKey',
    field: type => `1: map<${type}, bool> (js.type = "entries") a`,
    code: value => `[[${value}, true]]`,
    ts: type => `[${type}, boolean][]`,
    get: ([[first]]: [[unknown]]) => first,
  },
  {
    name: 'Property',
    field: type => `1: map<string, ${type}> (js.type = "object") a`,
    code: value => `{ x: ${value} }`,
    ts: type => `Record<string, ${type}>`,
    get: ({ x }: { x: unknown }) => x,
  },
  {
    name: 'Deep',
    field: type => `1: map<i32, list<set<${type}>>> a`,
    code: value => `new Map([[1, [new Set([${value}])]]])`,
    ts: type => `Map<number, Set<${type}>[]>`,
    get: (held: Map<number, [Set<unknown>]>) => [...(held.get(1)?.[0] ?? [])][0],
  },
]

/** The structs of a row, each with a field `a`: for each position, how the representation is asked for, and what the field stands in. */
export const structs = positions.flatMap(position =>
  ['Type', 'Typedef', 'Chain', 'Union', 'Exception'].map(way => ({
    name: `${position.name}${way}`,
    way,
    position,
  })),
)

export function idlOf({ type, annotation, idl }: Representation): ReadonlyMap<string, string> {
  const annotated = annotation ? ` (${annotation})` : ''
  const written = /^[A-Z]/.test(type) ? `shared.${type}` : type
  const value = /^[A-Z]/.test(idl) ? `shared.${idl}` : idl
  const lines = structs.map(({ name, way, position }) => {
    const kind = way === 'Union' || way === 'Exception' ? way.toLowerCase() : 'struct'
    const field = { Type: `${written}${annotated}`, Typedef: 'shared.Alias' }[way] ?? 'Local'
    return `${kind} ${name} { ${position.field(field)} }`
  })
  const main = `include "shared.thrift"
    typedef shared.Chain Local
    ${lines.join('\n')}
    struct OnField { 1: ${written} a${annotated} }
    struct Defaults {
      1: Local a = ${value}
      2: list<Local> b = [${value}]
      3: map<bool, ${written}${annotated}> c = {true: ${value}}
      4: ${written} d = ${value}${annotated}
    }
    const Local CONSTANT = ${value}
    const ${written}${annotated} TYPED = ${value}
    const ${written} ANNOTATED = ${value}${annotated}
    const list<Local> LIST = [${value}]
    service Echo { Local echo(1: Local a, 2: list<Local> b, 3: ${written} c${annotated}) }
  `
  const shared = `${definitions} typedef ${type} Alias${annotated} typedef Alias Chain`
  return new Map([
    ['/main.thrift', main],
    ['/shared.thrift', shared],
  ])
}

/** The same without the representation. */
export const plainOf = (row: Representation): Representation => ({
  ...row,
  type: row.plain,
  annotation: undefined,
  idl: /^[A-Z]/.test(row.idl) ? '2' : row.idl,
  value: row.wire,
})

/** The values of a row, by the names of their types. */
export const valuesOf = ({ value }: Representation): readonly (readonly [type: string, code: string])[] => [
  ...structs.map(
    ({ name, way, position }) =>
      [
        name,
        way === 'Exception'
          ? `new main.${name}({ a: ${position.code(value)} })`
          : `{ a: ${position.code(value)} }`,
      ] as const,
  ),
  ['OnField', `{ a: ${value} }`],
  ['Defaults', `{ a: ${value}, b: [${value}], c: new Map([[true, ${value}]]), d: ${value} }`],
  ['Echo$echo$args', `{ a: ${value}, b: [${value}], c: ${value} }`],
  ['Echo$echo$result', `{ success: ${value} }`],
]

/** Whether two types are the same; `any` is none. */
const same =
  'type Same<A, B> = 0 extends 1 & A ? false : [A] extends [B] ? ([B] extends [A] ? true : false) : false'

/** What the declarations of a row are to say, as a module that has no errors if they do. */
export const typesOf = ({ ts }: Representation): readonly string[] => [
  same,
  ...[
    ...structs
      .filter(({ way }) => way !== 'Union')
      .map(({ name, position }) => [`NonNullable<main.${name}['a']>`, position.ts(ts)]),
    ["NonNullable<main.OnField['a']>", ts],
    ["NonNullable<main.Defaults['d']>", ts],
    ["NonNullable<Parameters<main.Echo['echo']>[2]>", ts],
    ["Awaited<ReturnType<main.Echo['echo']>>", ts],
    ['typeof main.CONSTANT', ts],
    ['typeof main.TYPED', ts],
    ['typeof main.ANNOTATED', ts],
  ].map(([declared, expected], i) => `export const is${i}: Same<${declared}, ${expected}> = true`),
]
