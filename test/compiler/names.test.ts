// biome-ignore-all lint/suspicious/noThenProperty: such names are the point
// biome-ignore-all lint/suspicious/noProto: such names are the point
// biome-ignore-all lint/complexity/useLiteralKeys: `__proto__` and `constructor` mean something else without brackets
/** Names that mean something in JavaScript, at work: `test/golden/names` has one for every trap. */
import { decode, encode, type Processor, ThriftException, type Transport } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { describe, expect, test } from 'vitest'
import names, {
  Object as Choice,
  static as constant,
  __proto__ as constants,
  Error as Failure,
  class as Klass,
  Map as Maps,
  null as Null,
  Numbered,
  Promise as Promised,
  TwitterClient$,
  TwitterProcessor,
} from '../golden/names/names.thrift'

describe.each([[binary], [compact]])('over $name', protocol => {
  const copy = <T extends object>(
    type: Parameters<typeof decode<T>>[0] & Parameters<typeof encode<T>>[0],
    value: T,
  ): T => decode(type, encode(type, value, protocol), protocol)

  test('fields keep their values', () => {
    const value = { function: 1, r: 2, h: 3, v: 4, w: 5, arms: 6, init: 7 }
    expect(copy(Klass, { ...value, delete: { r: 8 } })).toMatchObject({ ...value, delete: { r: 8 } })
    expect(copy(Null, { r: 1 }).r).toBe(1)
    expect(copy(Maps, { Map: new Map([['__proto__', {}]]), Set: new Set([1]) }).Map?.has('__proto__')).toBe(
      true,
    )
  })

  test('fields that every object seems to have are absent when they are', () => {
    const empty = copy(Promised, Promised.create({ then: 1 } as Promised))
    expect(Object.values(empty)).toEqual([1, undefined, undefined, undefined, undefined])
    expect(encode(Promised, { then: 1 } as Promised)).toHaveLength(8)
  })

  test('fields that every object seems to have are present when they are', () => {
    const full = { then: 1, constructor: 2, ['__proto__']: 3, hasOwnProperty: 4, toString: 5 }
    const back = copy(Promised, Promised.create(full))
    expect(Object.entries(back)).toEqual(Object.entries(full))
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype)
  })

  test('unions find the one field that is set', () => {
    expect(copy(Choice, { Object: 1 } as Choice)).toEqual({ Object: 1 })
    expect(Object.entries(copy(Choice, { ['__proto__']: 'x' } as Choice))).toEqual([['__proto__', 'x']])
  })

  test('exceptions stay Errors, whatever their fields are called', () => {
    const failure = new Failure({
      message: 'm',
      name: 'n',
      stack: 's',
      cause: 1,
      ['__proto__']: 2,
      constructor: 3,
    })
    const back = copy(Failure, failure)
    expect(back).toBeInstanceOf(ThriftException)
    expect(back).toMatchObject({ message: 'm', name: 'n', stack: 's', cause: 1 })
    expect(Object.getOwnPropertyDescriptor(back, '__proto__')?.value).toBe(2)
    expect(copy(Failure, new Failure({ ['__proto__']: undefined, constructor: undefined }))).toMatchObject({
      message: '',
      name: undefined,
      stack: undefined,
    })
    expect(copy(Numbered, new Numbered({ message: 7 })).message).toBe(7)
  })

  test('functions are called by their names', async () => {
    const calls: string[] = []
    const handler: ConstructorParameters<typeof TwitterProcessor>[0] = {
      // An object literal with these names is what a user writes, and what TypeScript must accept.
      then: (then, options, args) => ({ then: (then ?? 0) + (options ?? 0) + (args ?? 0) }) as Promised,
      ['constructor']() {
        throw new Failure({ message: 'no', constructor: undefined })
      },
      toString() {
        calls.push('toString')
      },
      ['__proto__']() {
        calls.push('__proto__')
      },
      delete: map => map ?? {},
    }
    const processor: Processor = new TwitterProcessor(handler)
    const transport: Transport = {
      protocol,
      exchange: async message => (await processor.process(message, protocol)) ?? new Uint8Array(),
    }
    const client = new TwitterClient$(transport)
    expect((await client.then(1, 2, 3)).then).toBe(6)
    await expect(client.constructor({ r: 1 }, 2)).rejects.toBeInstanceOf(Failure)
    await client.toString()
    await client.__proto__()
    expect(calls).toEqual(['toString', '__proto__'])
    expect((await client.delete({ List: [] } as Maps)).Map).toBeUndefined()
  })
})

test('no definition makes a promise of the module', async () => {
  const module = await import('../golden/names/names.thrift')
  expect(new module.then$()).toBeInstanceOf(ThriftException)
  expect(module).not.toHaveProperty('then')
})

test('constants, enums and the namespace keep their names', () => {
  expect(constants.get('__proto__')).toBe('</script>')
  expect(constant).toEqual({ r: 1 })
  expect(names.default$[0]).toBe('class')
  expect(names.default$.__proto__).toBe(2)
  expect(Object.getPrototypeOf(names.default$)).toBe(Object.prototype)
  expect(names.class).toBe(Klass)
})
