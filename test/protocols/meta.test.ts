/** What fields of Meta's dialect do: they are filled in and always written, or terse and written when they are not zero. */
import { decode, encode, ProtocolException } from 'thrift-es'
import { describe, expect, test } from 'vitest'
import { Choice, Empty, Failed, Inner, Plain, Terse } from '../idl/meta.thrift'
import { hex, toHex } from './bytes.ts'

const plain: Plain = {
  number: 0,
  long: 0n,
  text: 'given',
  bytes: new Uint8Array(),
  items: [],
  inner: { count: 7, note: '' },
  choice: {},
  ratio: 0,
}

describe('an unqualified field', () => {
  test('is filled in when it is read, a struct with the defaults of its fields', () => {
    expect(decode(Plain, hex('00'))).toEqual({ ...plain, maybe: undefined, next: undefined })
  })

  test('is filled in by create', () => {
    expect(Plain.create({})).toEqual(plain)
    expect(Plain.create({ number: 5 }).number).toBe(5)
  })

  test('is always written, even by who leaves it out', () => {
    const written = toHex(encode(Plain, plain))
    expect(written).toBe(
      toHex(
        hex(`080001 00000000  0a0002 0000000000000000  0b0003 00000005 "given"  0b0004 00000000  0f0005 08 00000000
          0c0006 080001 00000007 0b0002 00000000 00  0c0008 00  13000a 00000000  00`),
      ),
    )
    // A program in JavaScript may leave everything out.
    expect(toHex(encode(Plain, {} as Plain))).toBe(written)
    expect(decode(Plain, encode(Plain, plain))).toEqual({ ...plain, maybe: undefined, next: undefined })
  })

  test('that leads back to its own struct is there when it is set', () => {
    const value = Plain.create({ next: Plain.create({ number: 2 }) })
    expect(decode(Plain, encode(Plain, value)).next?.number).toBe(2)
    expect(decode(Plain, encode(Plain, value)).next?.next).toBeUndefined()
  })
})

describe('a terse field', () => {
  test('is written when it differs from zero', () => {
    // A struct that always writes something is never empty.
    expect(encode(Terse, Terse.create({}))).toEqual(hex('0c0006 080001 00000000 0b0002 00000000 00 00'))
    expect(encode(Empty, Empty.create({}))).toEqual(hex('00'))
    expect(encode(Empty, { flag: true })).toEqual(hex('020001 01 00'))
  })

  test('takes minus zero for another value', () => {
    const value = decode(Terse, encode(Terse, Terse.create({ ratio: -0 })))
    expect(Object.is(value.ratio, -0)).toBe(true)
  })

  test('is zero when it is absent, and a struct has none of its own defaults', () => {
    expect(decode(Terse, hex('00'))).toEqual({
      number: 0,
      ratio: 0,
      text: '',
      items: [],
      empty: { flag: false },
      inner: { count: 0, note: '' },
      choice: {},
    })
  })

  test('that is a struct is written when something in it is set', () => {
    const value = Terse.create({ empty: { flag: false, maybe: 'x' } })
    expect(decode(Terse, encode(Terse, value)).empty).toEqual({ flag: false, maybe: 'x' })
  })
})

test('a terse struct of which nothing is known is written for what a newer peer has put into it', () => {
  const newer = hex('0c0005 08000900000007 00 0c0006 080001 00000000 0b0002 00000000 00 00')
  expect(encode(Terse, decode(Terse, newer))).toEqual(newer)
})

describe('a union', () => {
  test('may have nothing set', () => {
    expect(decode(Choice, hex('00'))).toEqual({})
    expect(toHex(encode(Choice, {}))).toBe('00')
  })

  test('has no more than one field', () => {
    const two = hex('0b00010000000161 080002 00000001 00')
    expect(() => decode(Choice, two)).toThrow(ProtocolException)
    expect(() => encode(Choice, { text: 'a', number: 1 } as unknown as Choice)).toThrow(ProtocolException)
  })
})

test('an exception says what its author has marked', () => {
  const failed = new Failed({ why: 'no more of it', code: 3 })
  expect(failed.message).toBe('no more of it')
  expect(decode(Failed, encode(Failed, failed))).toMatchObject({
    message: 'no more of it',
    why: 'no more of it',
    code: 3,
  })
  expect(new Failed().code).toBe(0)
})

test('a float has 32 bits', () => {
  expect(decode(Plain, encode(Plain, Plain.create({ ratio: 0.1 }))).ratio).toBe(Math.fround(0.1))
})

test('a struct of Meta’s dialect has a default of its own in another one', () => {
  expect(Inner.create({})).toEqual({ count: 7, note: '' })
})
