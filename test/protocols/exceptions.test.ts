/** Exceptions as printed code declares them, and as programs meet them. */
import { BareException, decode, encode, ProtocolException, ThriftException } from 'thrift-es'
import { expect, test } from 'vitest'
import { readTwitterUnavailable, TwitterUnavailable, writeTwitterUnavailable } from '../idl/twitter.thrift'
import { Problem } from '../idl/types.thrift'
import { rows } from './rows.ts'

test('a printed exception is an Error with a stack, its name and its message', () => {
  const exception = new TwitterUnavailable({ message: 'over capacity' })
  expect(exception).toBeInstanceOf(ThriftException)
  expect(exception).toBeInstanceOf(Error)
  expect(String(exception)).toBe('TwitterUnavailable: over capacity')
  expect(exception.stack).toContain('exceptions.test')
  expect(Object.keys(exception)).toEqual([])
})

test('a printed exception comes back as itself', () => {
  const bytes = encode(writeTwitterUnavailable, new TwitterUnavailable({ message: 'over capacity' }))
  const exception = decode(readTwitterUnavailable, bytes)
  expect(exception).toBeInstanceOf(TwitterUnavailable)
  expect(exception.message).toBe('over capacity')
})

test.each(rows)(
  '$protocol.name: an exception has its message and a stack when it was read',
  ({ protocol }) => {
    const read = decode(Problem, encode(Problem, new Problem({ message: 'no', code: 5 }), protocol), protocol)
    expect(read).toBeInstanceOf(ThriftException)
    expect(read).toMatchObject({ name: 'Problem', message: 'no', code: 5 })
    expect(read.stack).toContain('Problem: no')
  },
)

test('an exception may have fields that Error has with other types', () => {
  class Odd extends BareException {
    declare message: number
    declare name: boolean
    declare stack: string[]
    constructor(init: { message: number; name: boolean; stack: string[] }) {
      super('Odd')
      this.message = init.message
      this.name = init.name
      this.stack = init.stack
    }
  }
  const odd = new Odd({ message: 1, name: true, stack: ['a'] })
  expect(odd).toBeInstanceOf(Error)
  expect([odd.message, odd.name, odd.stack]).toEqual([1, true, ['a']])
})

test('an error says what, where in the value, and where in the bytes', () => {
  const place = { offset: 17, path: 'Tweet.loc.latitude' }
  const error = new ProtocolException('END_OF_FILE', '8 bytes expected, 3 left', place)
  expect(error.message).toBe('8 bytes expected, 3 left (Tweet.loc.latitude, byte 17)')
  expect(error).toMatchObject({ name: 'ProtocolException', code: 'END_OF_FILE', ...place })
})
