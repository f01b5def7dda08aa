/**
 * Our side of Apache's cross-language suite, calling: `pnpm interop:client --protocol=compact --transport=framed --port=9090`.
 * The exit code adds up what has failed: 1 base types, 2 structs, 4 containers, 8 exceptions, 64 anything else.
 */
import assert from 'node:assert/strict'
import { ApplicationException, multiplex, type Transport } from 'thrift-es'
import { http } from 'thrift-es/http'
import { socket } from 'thrift-es/node'
import { webSocket } from 'thrift-es/websocket'
import { WebSocket } from 'ws'
import { Numberz, SecondServiceClient, ThriftTestClient, Xception, Xception2 } from '../../idl/suite.thrift'
import { options } from './options.ts'

const transport = open()
const client = new ThriftTestClient(options.isMultiplexed ? multiplex(transport, 'ThriftTest') : transport)

const long = `Quizás ${'ŝanĝiĝas Afrikaans Ænglisc العربية 日本語 🎉 '.repeat(100)}`
const xtruct = { string_thing: 'Zero', byte_thing: 1, i32_thing: -3, i64_thing: -5n }
const numbers = new Map([-10, 0, 9].map(n => [n, n - 10]))
const insanity = {
  userMap: new Map<Numberz, bigint>([
    [Numberz.FIVE, 5n],
    [Numberz.EIGHT, 8n],
  ]),
  xtructs: [xtruct, { ...xtruct, string_thing: 'Truck' }],
}

/** What is tried: the bit of the exit code, then each call beside what it is to return. */
const trials: [bit: number, name: string, trial: () => Promise<void>][] = [
  [1, 'testVoid', async () => assert.equal(await client.testVoid(), undefined)],
  [
    1,
    'testString',
    () => each(thing => client.testString(thing), '', 'Test', long, '\\ " / \0 \n \u{1F600}'),
  ],
  [1, 'testBool', () => each(thing => client.testBool(thing), true, false)],
  [1, 'testByte', () => each(thing => client.testByte(thing), 0, 1, -1, 127, -128)],
  [1, 'testI32', () => each(thing => client.testI32(thing), 0, -1, 2 ** 31 - 1, -(2 ** 31))],
  [
    1,
    'testI64',
    () => each(thing => client.testI64(thing), 0n, 5n, -34359738368n, 2n ** 63n - 1n, -(2n ** 63n)),
  ],
  [1, 'testDouble', () => each(thing => client.testDouble(thing), 0, -5.235098235, 1e-310, 1.7e308, 2 ** 53)],
  [
    1,
    'testBinary',
    () =>
      each(
        thing => client.testBinary(thing),
        new Uint8Array(),
        Uint8Array.from({ length: 256 }, (_, i) => i),
      ),
  ],
  [
    1,
    'testUuid',
    () => unlessUnknown(() => each(thing => client.testUuid(thing), '00112233-4455-6677-8899-aabbccddeeff')),
  ],
  [1, 'testEnum', () => each(thing => client.testEnum(thing), Numberz.ONE, Numberz.THREE, Numberz.EIGHT)],
  [1, 'testTypedef', () => each(thing => client.testTypedef(thing), 309858235082523n)],
  [2, 'testStruct', () => each(thing => client.testStruct(thing), xtruct)],
  [
    2,
    'testNest',
    () => each(thing => client.testNest(thing), { byte_thing: 1, struct_thing: xtruct, i32_thing: 5 }),
  ],
  [4, 'testMap', () => each(thing => client.testMap(thing), numbers, new Map())],
  [
    4,
    'testStringMap',
    () =>
      each(
        thing => client.testStringMap(thing),
        new Map([
          ['a', '2'],
          ['ß', long],
          ['', 'empty'],
        ]),
      ),
  ],
  [4, 'testSet', () => each(thing => client.testSet(thing), new Set([-2, 0, 2]), new Set())],
  [4, 'testList', () => each(thing => client.testList(thing), [-2, 0, 2], [])],
  [
    4,
    'testMapMap',
    async () => {
      const maps = await client.testMapMap(1)
      const numbers = (sign: number) => new Map([1, 2, 3, 4].map(n => [sign * n, sign * n]))
      assert.deepEqual(
        maps,
        new Map([
          [-4, numbers(-1)],
          [4, numbers(1)],
        ]),
      )
    },
  ],
  [
    4,
    'testInsanity',
    async () => {
      const map = await client.testInsanity(insanity)
      assert.deepEqual(
        map.get(1n),
        new Map([
          [Numberz.TWO, insanity],
          [Numberz.THREE, insanity],
        ]),
      )
      const { userMap = new Map(), xtructs = [] } = map.get(2n)?.get(Numberz.SIX) ?? {}
      assert.deepEqual([map.size, userMap.size, xtructs.length], [2, 0, 0])
    },
  ],
  [
    2,
    'testMulti',
    async () => {
      const expected = {
        string_thing: 'Hello2',
        byte_thing: 74,
        i32_thing: 0xff00ff,
        i64_thing: 0xffffffffd0d0n,
      }
      const words = new Map([
        [0, 'abc'],
        [1, 'pqr'],
      ])
      assert.deepEqual(
        await client.testMulti(74, 0xff00ff, 0xffffffffd0d0n, words, Numberz.FIVE, 0xf0f0f0n),
        expected,
      )
    },
  ],
  [
    8,
    'testException',
    async () => {
      const error = await thrown(client.testException('Xception'))
      assert(error instanceof Xception)
      assert.deepEqual([error.errorCode, error.message], [1001, 'Xception'])
      assert((await thrown(client.testException('TException'))) instanceof ApplicationException)
      await client.testException('success')
    },
  ],
  [
    8,
    'testMultiException',
    async () => {
      const first = await thrown(client.testMultiException('Xception', 'ignore'))
      assert(first instanceof Xception)
      assert.deepEqual([first.errorCode, first.message], [1001, 'This is an Xception'])
      const second = await thrown(client.testMultiException('Xception2', 'ignore'))
      assert(second instanceof Xception2)
      assert.deepEqual([second.errorCode, second.struct_thing?.string_thing], [2002, 'This is an Xception2'])
      assert.equal((await client.testMultiException('success', 'foobar')).string_thing, 'foobar')
    },
  ],
  [
    64,
    'testOneway',
    async () => {
      const start = performance.now()
      await client.testOneway(1)
      assert(performance.now() - start < 900, 'It waited')
      assert.equal(await client.testI32(-1), -1)
    },
  ],
]
if (options.isMultiplexed)
  trials.push([
    64,
    'secondtestString',
    async () => {
      const second = new SecondServiceClient(multiplex(transport, 'SecondService'))
      assert.equal(await second.secondtestString('foobar'), 'testString("foobar")')
    },
  ])

for (const [bit, name, trial] of trials)
  try {
    await trial()
    console.log(`ok ${name}`)
  } catch (error) {
    console.error(`failed ${name}:`, error)
    process.exitCode = Number(process.exitCode ?? 0) | bit
  }
process.exit()

/** Calls with each of the things, which are to come back. */
async function each<T>(call: (thing: T) => Promise<unknown>, ...things: T[]): Promise<void> {
  for (const thing of things) assert.deepEqual(await call(thing), thing)
}

/** Libraries of before 2023 have no uuids. */
async function unlessUnknown(trial: () => Promise<void>): Promise<void> {
  try {
    await trial()
  } catch (error) {
    if (!(error instanceof ApplicationException) || error.type !== 1) throw error
  }
}

function thrown(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => new Error('Nothing was thrown'),
    (error: unknown) => error,
  )
}

function open(): Transport {
  const { compress, framing, host, httpPath, isSsl, key, path, port, protocol, transport } = options
  if (transport === 'http') return http(`http://${host}:${port}${httpPath}`, { protocol })
  if (transport === 'websocket')
    return webSocket(`ws://${host}:${port}${httpPath}`, { protocol, connect: url => new WebSocket(url) })
  const tls = isSsl ? { tls: { ca: key('CA.pem'), cert: key('client.crt'), key: key('client.key') } } : {}
  return socket({ ...(path === undefined ? { host, port } : { path }), ...tls, framing, protocol, compress })
}
