/** What code that holds the bytes itself is compared with: the same printed code, when it may only call the contract. */
import { type Protocol, ProtocolException, type Struct } from 'thrift-es'
import { Everything } from '../idl/everything.thrift'
import { Pairs } from '../idl/pairs.thrift'
import { TweetSearchResult } from '../idl/twitter.thrift'
import { type Problem, Types } from '../idl/types.thrift'
import { everything, tweet } from '../protocols/rows.ts'

/** The same protocol without code for its bytes. */
export const carefully = (protocol: Protocol): Protocol => ({
  ...protocol,
  reader: bytes => Object.assign(protocol.reader(bytes), { inline: 0 }),
  writer: () => Object.assign(protocol.writer(), { inline: 0 }),
})

export type Outcome<T> =
  | { readonly value: T }
  | { readonly error: Pick<ProtocolException, 'code' | 'offset' | 'path' | 'message'> }

export function attempt<T>(work: () => T): Outcome<T> {
  try {
    return { value: work() }
  } catch (error) {
    if (!(error instanceof ProtocolException)) throw error
    const { code, offset, path, message } = error
    return { error: { code, offset, path, message } }
  }
}

/** Any struct. */
export type Any = Struct<object>

/** Structs that have everything between them, with a value of each. */
export const values: readonly (readonly [Any, object])[] = [
  [
    Everything as unknown as Any,
    {
      ...everything,
      grid: [[1, 2], [], [300]],
      texts: ['a', 'ü', 'x'.repeat(300), '', 'abcdefgh'.repeat(8)],
      longs: new Set([1n, -(2n ** 60n), 2n ** 40n]),
      places: new Map([[1n, { latitude: 1, longitude: 2 }]]),
      tree: { tree: { bools: [true] }, shape: { size: 1 } },
      bytes: Uint8Array.of(1, 2, 3),
    },
  ],
  [
    Types as unknown as Any,
    {
      flag: false,
      tiny: -5,
      medium: 300,
      normal: 1 << 20,
      large: 1n << 40n,
      real: 0.1,
      text: 'text',
      bytes: Uint8Array.of(0),
      size: 16,
      leaf: { id: 70_000, name: 'leaf' },
      flags: [true, false],
      numbers: [1, -1, 1 << 30],
      words: new Set(['a', 'b']),
      counts: new Map([['a', 1n]]),
      grid: [[1.5], []],
      nested: new Map([[1n, new Map([['x', [{ id: 1 }]]])]]),
      choice: { leaf: { id: 5 } },
      problem: { message: 'none', code: 5 } as Problem,
      by_flag: new Map([[true, 1]]),
      far: 5,
      after: true,
    },
  ],
  [
    Pairs as unknown as Any,
    {
      tiny: new Map([[-1, 300]]),
      short: new Map([[300, -1]]),
      real: new Map([[true, 0.1]]),
      whole: new Map([[0.1, 70_000]]),
      named: new Map([[70_000, 'x'.repeat(300)]]),
      long: new Map([['x'.repeat(300), 1n << 40n]]),
      shorts: [300, -1],
      reals: new Set([0.1]),
    },
  ],
  [TweetSearchResult as unknown as Any, { tweets: [tweet, { ...tweet, text: 'Grüße' }] }],
]
