/**
 * Bytes that nobody should send. Each ends in a `ProtocolException` with the code, the offset and the path given there, within 5 ms, and
 * before memory is spent on what the bytes claim.
 */
import { decode, encode, type Protocol } from 'thrift-es'
import { fbthriftCompact } from 'thrift-es/fbthrift-compact'
import { readableJson } from 'thrift-es/readable-json'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Location, Tweet, TweetSearchResult } from '../idl/twitter.thrift'
import { asBuffer, hex } from './bytes.ts'
import { failure } from './failure.ts'
import { cases, empty, envelopes, lists, mistyped, nested, type Pieces } from './hostile.ts'
import { numbered, rows } from './rows.ts'

/** What any of them may take. */
const milliseconds = 5

const protocols: readonly Protocol[] = [
  ...rows.map(({ protocol }) => protocol),
  fbthriftCompact,
  readableJson,
]

describe.each(protocols)('$name', protocol => {
  test.each(cases[protocol.name] ?? [])('refuses %s', (_, text, ...expected) => {
    const bytes = hex(text)
    const refuse = () => failure(() => decode(Everything, bytes, protocol))
    const error = refuse()
    expect([error.code, error.offset, error.path]).toEqual(expected)
    expect(fastest(refuse)).toBeLessThan(milliseconds)
  })
})

describe.each(rows)('$protocol.name', ({ protocol, tweet, everything }) => {
  test.each(envelopes[protocol.name] ?? [])('refuses a message with %s', (_, text, ...expected) => {
    const bytes = hex(text)
    const refuse = () => failure(() => protocol.reader(bytes).message())
    const error = refuse()
    expect([error.code, error.offset, error.path]).toEqual(expected)
    expect(fastest(refuse)).toBeLessThan(milliseconds)
  })

  test('refuses every part of a message that is not the whole', () => {
    for (const [struct, whole] of [
      [Tweet, hex(tweet)],
      [Everything, hex(everything)],
    ] as const)
      for (let length = 0; length < whole.length; length++) {
        const error = failure(() => decode<object>(struct.read, whole.subarray(0, length), protocol))
        expect(error.code, `${length} bytes`).toBe('END_OF_FILE')
        expect(error.offset).toBeLessThanOrEqual(length)
        expect(error.path.startsWith(struct.schema.name)).toBe(true)
        expect(error.message).toContain(error.path)
      }
  })

  test('refuses every part of an unknown field that is not the whole', () => {
    const whole = hex(everything)
    for (let length = 0; length < whole.length; length++)
      expect(failure(() => decode(Nothing, whole.subarray(0, length), protocol)).code).toBe('END_OF_FILE')
  })

  test('takes 64 levels and refuses the 65th, known or unknown', () => {
    expect(depthOf(decode(Everything, trees(protocol, 64), protocol))).toBe(64)
    expect(failure(() => decode(Everything, trees(protocol, 65), protocol)).code).toBe('DEPTH_LIMIT')
    decode(Nothing, trees(protocol, 64), protocol)
    expect(failure(() => decode(Nothing, trees(protocol, 65), protocol)).code).toBe('DEPTH_LIMIT')
    expect(failure(() => decode(Everything, trees(protocol, 100_000), protocol)).code).toBe('DEPTH_LIMIT')
  })

  test('counts the levels of containers, too', () => {
    decode(Nothing, listsOfLists(protocol, 63), protocol)
    expect(failure(() => decode(Nothing, listsOfLists(protocol, 64), protocol)).code).toBe('DEPTH_LIMIT')
  })

  test('names the element in which a field is missing', () => {
    const w = protocol.writer()
    w.begin(TweetSearchResult.schema, {})
    w.field(0x10f)
    w.list(12, 2)
    Tweet.write(w, { userId: 1, userName: 'a', text: 't' })
    w.begin(Tweet.schema, {})
    w.field(0x40c)
    w.begin(Location.schema, {})
    w.field(0x104)
    w.double(1)
    w.end({})
    w.end({})
    w.endContainer()
    w.end({})
    const error = failure(() => decode(TweetSearchResult, w.finish(), protocol))
    expect([error.code, error.path]).toEqual(['MISSING_FIELD', 'TweetSearchResult.tweets[1].loc.longitude'])
  })

  test('takes an empty container of any type', () => {
    const value = decode(Everything, hex(empty[protocol.name] ?? ''), protocol)
    expect(value).toEqual({ bools: [], counts: new Map() })
  })

  test('turns a stack that overflows into an error of its own', () => {
    const forever = (): never => forever()
    expect(failure(() => decode(forever, hex(tweet), protocol)).code).toBe('DEPTH_LIMIT')
    expect(failure(() => encode(forever, tweet, protocol)).code).toBe('DEPTH_LIMIT')
  })

  test.each([
    ['a symbol', () => Symbol('x')],
    ['an object without a prototype', () => Object.create(null)],
    ['a revoked proxy', revoked],
    ['an error with a message that is none', () => Object.assign(new Error(), { message: Symbol('x') })],
    [
      'an error that throws when it is asked for its message',
      () =>
        Object.defineProperty(new Error(), 'message', {
          get() {
            throw new Error('no')
          },
        }),
    ],
  ])('turns %s that is thrown meanwhile into an error of its own', (_, make) => {
    const thrown = make()
    const raise = () => {
      throw thrown
    }
    expect(failure(() => decode(raise, hex(tweet), protocol)).code).toBe('INVALID_DATA')
    expect(failure(() => encode(raise, tweet, protocol)).code).toBe('INVALID_DATA')
  })

  test('refuses bytes that now belong to somebody else', () => {
    const bytes = hex(tweet)
    structuredClone(bytes, { transfer: [bytes.buffer] })
    expect(failure(() => decode(Tweet, bytes, protocol)).code).toMatch(/INVALID_DATA|END_OF_FILE/)
    const buffer = asBuffer(new Uint8Array(100))
    structuredClone(buffer, { transfer: [buffer.buffer] })
    expect(failure(() => decode(Tweet, buffer, protocol)).code).toMatch(/INVALID_DATA|END_OF_FILE/)
  })

  test('says which argument is no struct', () => {
    for (const type of [undefined, null, 5, 'Tweet', {}]) {
      const reason = 'The first argument is no struct'
      expect(failure(() => decode(type as never, hex(tweet), protocol)).message).toContain(reason)
      expect(failure(() => encode(type as never, {}, protocol)).message).toContain(reason)
    }
  })

  test('refuses what are no bytes', () => {
    for (const input of [undefined, null, 'text', 5, {}, [1, 2]])
      expect(failure(() => decode(Tweet, input as unknown as Uint8Array, protocol)).code).toBe('INVALID_DATA')
  })
})

describe.each(numbered)('$protocol.name', ({ protocol }) => {
  test('tells keys of the wrong type from values of the wrong type', () => {
    const [keys = '', values = ''] = mistyped[protocol.name] ?? []
    expect(failure(() => decode(Everything, hex(keys), protocol)).message).toContain('Type 8, not 11')
    expect(failure(() => decode(Everything, hex(values), protocol)).message).toContain('Type 10, not 8')
  })
})

describe('Compact', () => {
  const compact = rows.find(row => row.protocol.name === 'compact')?.protocol

  test('takes both numbers for the type of bools, and both forms of false', () => {
    for (const bytes of ['09 34 31 01 02 00 00', '09 34 32 01 02 00 00'])
      expect(decode(Everything, hex(bytes), compact)).toEqual({ bools: [true, false, false] })
  })
})

function trees(protocol: Protocol, levels: number): Uint8Array {
  return hex(repeat(nested[protocol.name], levels))
}

function listsOfLists(protocol: Protocol, levels: number): Uint8Array {
  const { before, after } = lists[protocol.name] ?? {}
  return hex(`${before}${repeat(lists[protocol.name], levels)}${after}`)
}

function repeat(pieces: Pieces | undefined, levels: number): string {
  return `${pieces?.open.repeat(levels - 1)}${pieces?.inner}${pieces?.close.repeat(levels - 1)}`
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function depthOf(value: Everything): number {
  return value.tree === undefined ? 1 : 1 + depthOf(value.tree)
}

/** Milliseconds of the fastest of several runs: what takes long takes long in each, and a busy machine does not slow all of them. */
function fastest(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 20 && best >= milliseconds; tries++) {
    const started = performance.now()
    run()
    best = Math.min(best, performance.now() - started)
  }
  return best
}
