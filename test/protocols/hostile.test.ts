/**
 * Bytes that nobody should send. Each ends in a `ProtocolException` with the code given here, at once, and
 * before memory is spent on what the bytes claim.
 */
import { decode, encode, type Protocol, ProtocolException } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Everything, Nothing } from '../idl/everything.thrift'
import { Tweet, TweetSearchResult } from '../idl/twitter.thrift'
import { hex } from './bytes.ts'
import { rows } from './rows.ts'

/** Named bytes of an `Everything` and the code and path of the error; `unknown` is where an old reader differs. */
type Case = readonly [name: string, bytes: string, code: string, path: string]

const cases: Readonly<Record<string, readonly Case[]>> = {
  binary: [
    ['nothing at all', '', 'END_OF_FILE', 'Everything'],
    ['half a field header', '08 00', 'END_OF_FILE', 'Everything'],
    ['a field of type 1', '01 0001 00', 'INVALID_DATA', 'Everything'],
    ['a field of type 5', '05 0001 00', 'INVALID_DATA', 'Everything'],
    ['a field of type 255', 'ff 0001 00', 'INVALID_DATA', 'Everything'],
    ['a bool of 2', '02 0001 02 00', 'INVALID_DATA', 'Everything.yes'],
    ['a text of negative length', '0b 0018 fffffff9 00', 'NEGATIVE_SIZE', 'Everything.text'],
    ['a text of 2 GB', '0b 0018 7fffffff 00', 'END_OF_FILE', 'Everything.text'],
    ['bytes of negative length', '0b 001d ffffffff 00', 'NEGATIVE_SIZE', 'Everything.bytes'],
    ['text that is not UTF-8', '0b 0018 00000002 c328 00', 'INVALID_DATA', 'Everything.text'],
    ['text with an overlong slash', '0b 0018 00000002 c0af 00', 'INVALID_DATA', 'Everything.text'],
    ['text with a surrogate', '0b 0018 00000003 eda080 00', 'INVALID_DATA', 'Everything.text'],
    ['a list of 2 billion', '0f 001a 02 7fffffff 00', 'SIZE_LIMIT', 'Everything.bools'],
    ['a list of 16 million without bytes', '0f 001a 02 01000000 00', 'END_OF_FILE', 'Everything.bools'],
    ['a list of negative size', '0f 001a 02 ffffffff 00', 'NEGATIVE_SIZE', 'Everything.bools'],
    ['a list of the wrong type', '0f 001a 08 00000001 00000000 00', 'INVALID_DATA', 'Everything.bools'],
    ['a list of type 0', '0f 001a 00 00000001 00', 'INVALID_DATA', 'Everything.bools'],
    ['a list of type 1', '0f 001a 01 00000001 00', 'INVALID_DATA', 'Everything.bools'],
    ['a set of negative size', '0e 001e 0a 80000000 00', 'NEGATIVE_SIZE', 'Everything.longs'],
    ['a map of negative size', '0d 001b 0b 08 ffffffff 00', 'NEGATIVE_SIZE', 'Everything.counts'],
    [
      'a map with wrong keys',
      '0d 001b 08 08 00000001 00000000 00000000 00',
      'INVALID_DATA',
      'Everything.counts',
    ],
    [
      'a map that claims too much',
      '0d 001b 0b 08 00000003 00000000 00000000 00',
      'END_OF_FILE',
      'Everything.counts',
    ],
    ['an unknown list of type 1', '0f 03e8 01 7fffffff 00', 'INVALID_DATA', 'Everything.1000'],
    ['an unknown list of type 0', '0f 03e8 00 00000001 00', 'INVALID_DATA', 'Everything.1000'],
    ['an unknown map of void', '0d 03e8 01 01 7fffffff 00', 'INVALID_DATA', 'Everything.1000'],
    ['an unknown text of negative length', '0b 03e8 fffffff9 00', 'NEGATIVE_SIZE', 'Everything.1000'],
    ['an unknown bool of 2', '02 03e8 02 00', 'INVALID_DATA', 'Everything.1000'],
    ['a byte after the end', '00 00', 'INVALID_DATA', ''],
    ['a union without an arm', '0c 0022 00 00', 'INVALID_DATA', 'Everything.shape'],
    [
      'a union with two arms',
      '0c 0022 08 0002 00000001 08 0002 00000001 00 00',
      'INVALID_DATA',
      'Everything.shape',
    ],
    ['a bool of 7 in a list', '0f 001a 02 00000003 01 00 07 00', 'INVALID_DATA', 'Everything.bools[2]'],
    [
      'a bad text in a list',
      '0f 0023 0b 00000002 00000001 61 00000001 ff 00',
      'INVALID_DATA',
      'Everything.texts[1]',
    ],
  ],
  compact: [
    ['nothing at all', '', 'END_OF_FILE', 'Everything'],
    ['a field of type 14', '1e 00', 'INVALID_DATA', 'Everything'],
    ['a field of type 15', '1f 00', 'INVALID_DATA', 'Everything'],
    ['a field id that does not fit', '05 8080 04 00', 'INVALID_DATA', 'Everything'],
    ['a field id that grows out of range', '05 feff03 00 15 00 00', 'INVALID_DATA', 'Everything'],
    ['a varint without end', '05 2a ffffffffffff 00', 'INVALID_DATA', 'Everything.int'],
    ['an i32 of 33 bits', '05 2a ffffffff 10 00', 'INVALID_DATA', 'Everything.int'],
    ['an i16 of 17 bits', '04 28 808004 00', 'INVALID_DATA', 'Everything.short'],
    ['an i64 of 65 bits', '06 2c ffffffffffffffffff 02 00', 'INVALID_DATA', 'Everything.long'],
    ['an i64 of eleven bytes', '06 2c 8080808080808080808000 00', 'INVALID_DATA', 'Everything.long'],
    ['a text of negative length', '08 30 ffffffff0f 00', 'NEGATIVE_SIZE', 'Everything.text'],
    ['a text of 2 GB', '08 30 ffffffff07 00', 'END_OF_FILE', 'Everything.text'],
    ['text that is not UTF-8', '08 30 02 c328 00', 'INVALID_DATA', 'Everything.text'],
    ['a list of 2 billion', '09 34 f1 ffffffff07 00', 'SIZE_LIMIT', 'Everything.bools'],
    ['a list of negative size', '09 34 f1 ffffffff0f 00', 'NEGATIVE_SIZE', 'Everything.bools'],
    ['a list of 16 million without bytes', '09 34 f1 80808008 00', 'END_OF_FILE', 'Everything.bools'],
    ['a list of the wrong type', '09 34 15 00 00', 'INVALID_DATA', 'Everything.bools'],
    ['a list of type 0', '09 34 10 00 00', 'INVALID_DATA', 'Everything.bools'],
    ['a list of type 15', '09 34 1f 00 00', 'INVALID_DATA', 'Everything.bools'],
    ['a map with wrong keys', '0b 36 01 55 00 00 00', 'INVALID_DATA', 'Everything.counts'],
    ['a map that claims too much', '0b 36 09 85 00 00 00', 'END_OF_FILE', 'Everything.counts'],
    ['an unknown list of type 0', '09 d00f 10 00', 'INVALID_DATA', 'Everything.1000'],
    ['an unknown map of type 0', '0b d00f 01 00 00', 'INVALID_DATA', 'Everything.1000'],
    ['an unknown varint without end', '06 d00f ffffffffffffffffffffff 00', 'INVALID_DATA', 'Everything.1000'],
    ['a byte after the end', '00 00', 'INVALID_DATA', ''],
    ['a bool of 7 in a list', '09 34 31 01 02 07 00', 'INVALID_DATA', 'Everything.bools[2]'],
    ['a bad text in a list', '09 46 28 01 61 01 ff 00', 'INVALID_DATA', 'Everything.texts[1]'],
  ],
}

const envelopes: Readonly<Record<string, readonly Case[]>> = {
  binary: [
    ['an unknown version', '80020001 00000000 00000000', 'BAD_VERSION', ''],
    ['a message of type 9', '80010009 00000000 00000000', 'INVALID_DATA', ''],
    ['a name of negative length', '80010001 ffffffff 00000000', 'NEGATIVE_SIZE', ''],
    ['a name of a megabyte', '80010001 00100000 00000000', 'SIZE_LIMIT', ''],
    ['the wrong kind of server', '"GET / HTTP/1.1"', 'SIZE_LIMIT', ''],
    ['half an envelope', '80010001 00000001', 'END_OF_FILE', ''],
  ],
  compact: [
    ['the other protocol', '80010001 00000000', 'BAD_VERSION', ''],
    ['version 2', '82 22 01 00', 'BAD_VERSION', ''],
    ['a message of type 0', '82 01 01 00', 'INVALID_DATA', ''],
    ['a name of a megabyte', '82 21 01 808040', 'SIZE_LIMIT', ''],
    ['half an envelope', '82 21', 'END_OF_FILE', ''],
  ],
}

describe.each(rows)('$protocol.name', ({ protocol, tweet, everything }) => {
  test.each(cases[protocol.name] ?? [])('refuses %s', (_, bytes, code, path) => {
    const started = performance.now()
    const error = failure(() => decode(Everything, hex(bytes), protocol))
    expect([error.code, error.path]).toEqual([code, path])
    expect(performance.now() - started).toBeLessThan(50)
  })

  test.each(envelopes[protocol.name] ?? [])('refuses a message with %s', (_, bytes, code, path) => {
    const error = failure(() => protocol.reader(hex(bytes)).message())
    expect([error.code, error.path]).toEqual([code, path])
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
    expect(depthOf(decode(Everything, nested(protocol, 64), protocol))).toBe(64)
    expect(failure(() => decode(Everything, nested(protocol, 65), protocol)).code).toBe('DEPTH_LIMIT')
    decode(Nothing, nested(protocol, 64), protocol)
    expect(failure(() => decode(Nothing, nested(protocol, 65), protocol)).code).toBe('DEPTH_LIMIT')
    expect(failure(() => decode(Everything, nested(protocol, 100_000), protocol)).code).toBe('DEPTH_LIMIT')
  })

  test('counts the levels of containers, too', () => {
    const deep = lists(protocol, 63)
    decode(Nothing, deep, protocol)
    expect(failure(() => decode(Nothing, lists(protocol, 64), protocol)).code).toBe('DEPTH_LIMIT')
  })

  test('names the element in which a field is missing', () => {
    const w = protocol.writer()
    w.begin(TweetSearchResult.schema, {})
    w.field(0x10f)
    w.list(12, 2)
    Tweet.write(w, { userId: 1, userName: 'a', text: 't' })
    w.begin(Tweet.schema, {})
    w.field(0x40c)
    w.begin(Tweet.schema, {})
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
    const bytes = { binary: '0f 001a 00 00000000 0d 001b 00 00 00000000 00', compact: '09 34 00 1b 00 00' }
    const value = decode(Everything, hex(bytes[protocol.name as 'binary']), protocol)
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
    const buffer = Buffer.alloc(100)
    structuredClone(buffer, { transfer: [buffer.buffer] })
    expect(failure(() => decode(Tweet, buffer, protocol)).code).toMatch(/INVALID_DATA|END_OF_FILE/)
  })

  test('says which argument is no struct', () => {
    for (const type of [undefined, null, 5, 'Tweet', {}]) {
      const reason = 'The first argument is neither a struct'
      expect(failure(() => decode(type as never, hex(tweet), protocol)).message).toContain(reason)
      expect(failure(() => encode(type as never, {}, protocol)).message).toContain(reason)
    }
  })

  test('tells keys of the wrong type from values of the wrong type', () => {
    const [keys, values] = {
      binary: ['0d 001b 08 08 00000001 00000000 00000000 00', '0d 001b 0b 0a 00000001'],
      compact: ['0b 36 01 55 00 00 00', '0b 36 01 86'],
    }[protocol.name as 'binary'] as [string, string]
    expect(failure(() => decode(Everything, hex(keys), protocol)).message).toContain('Keys of type 8, not 11')
    expect(failure(() => decode(Everything, hex(values), protocol)).message).toContain(
      'Elements of type 10, not 8',
    )
  })

  test('refuses what are no bytes', () => {
    for (const input of [undefined, null, 'text', 5, {}, [1, 2]])
      expect(failure(() => decode(Tweet, input as unknown as Uint8Array, protocol)).code).toBe('INVALID_DATA')
  })
})

describe('Compact', () => {
  const compact = rows.find(row => row.protocol.name === 'compact')?.protocol

  test('takes both numbers for the type of bools, and both forms of false', () => {
    for (const bytes of ['09 34 31 01 02 00 00', '09 34 32 01 02 00 00'])
      expect(decode(Everything, hex(bytes), compact)).toEqual({ bools: [true, false, false] })
  })
})

function nested(protocol: Protocol, levels: number): Uint8Array {
  const [open, close] = { binary: ['0c0021', '00'], compact: ['0c42', '00'] }[protocol.name as 'binary'] ?? []
  return hex(`${open?.repeat(levels - 1)}${close?.repeat(levels)}`)
}

function lists(protocol: Protocol, levels: number): Uint8Array {
  const [field, open, last] =
    { binary: ['0f03e8', '0f00000001', '0300000000'], compact: ['09d00f', '19', '03'] }[
      protocol.name as 'binary'
    ] ?? []
  return hex(`${field}${open?.repeat(levels - 1)}${last}00`)
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}

function depthOf(value: Everything): number {
  return value.tree === undefined ? 1 : 1 + depthOf(value.tree)
}

function failure(work: () => unknown): ProtocolException {
  try {
    work()
  } catch (error) {
    if (error instanceof ProtocolException) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}
