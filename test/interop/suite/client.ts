/**
 * Our side of Apache's cross-language suite, calling: `pnpm interop:client --protocol=compact --transport=framed --port=9090`.
 * The exit code adds up what has failed: 1 base types, 2 structs, 4 containers, 8 exceptions, 64 anything else.
 */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { connect as connectTls } from 'node:tls'
import { ApplicationException, multiplex, type Transport, TransportException } from 'thrift-es'
import { http } from 'thrift-es/http'
import { socket } from 'thrift-es/node'
import { webSocket } from 'thrift-es/websocket'
import { WebSocket } from 'ws'
import { Numberz, SecondServiceClient, ThriftTestClient, Xception, Xception2 } from '../../idl/suite.thrift'
import { options } from './options.ts'

const long = `Quizás ${'ŝanĝiĝas Afrikaans Ænglisc العربية 日本語 🎉 '.repeat(100)}`
const xtruct = { string_thing: 'Zero', byte_thing: 1, i32_thing: -3, i64_thing: -5n }
const numbers = new Map([-10, 0, 9].map(n => [n, n - 10]))
const uuid = '00112233-4455-6677-8899-aabbccddeeff'
const insanity = {
  userMap: new Map<Numberz, bigint>([
    [Numberz.FIVE, 5n],
    [Numberz.EIGHT, 8n],
  ]),
  xtructs: [xtruct, { ...xtruct, string_thing: 'Truck' }],
}

/** The bit of the exit code, and what is tried: each call beside what it is to return. */
type Trial = [bit: number, name: string, trial: () => Promise<void>]

function trialsOf(client: ThriftTestClient): Trial[] {
  return [
    [1, 'testVoid', async () => assert.equal(await client.testVoid(), undefined)],
    [
      1,
      'testString',
      () => each(thing => client.testString(thing), '', 'Test', long, '\\ " / \b\t\r\n {}[]: \u{1F600}'),
    ],
    [1, 'testBool', () => each(thing => client.testBool(thing), true, false)],
    [1, 'testByte', () => each(thing => client.testByte(thing), 0, 1, -1, 127, -128)],
    [1, 'testI32', () => each(thing => client.testI32(thing), 0, -1, 2 ** 31 - 1, -(2 ** 31))],
    [
      1,
      'testI64',
      () => each(thing => client.testI64(thing), 0n, 5n, -34359738368n, 2n ** 63n - 1n, -(2n ** 63n)),
    ],
    [
      1,
      'testDouble',
      () => each(thing => client.testDouble(thing), 0, -5.235098235, 1e-310, 1.7e308, 2 ** 53),
    ],
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
        assert.deepEqual(
          [second.errorCode, second.struct_thing?.string_thing],
          [2002, 'This is an Xception2'],
        )
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
}

function trialsOfSecond(client: SecondServiceClient): Trial[] {
  return [
    [
      64,
      'secondtestString',
      async () => assert.equal(await client.secondtestString('foobar'), 'testString("foobar")'),
    ],
  ]
}

await Promise.all(Array.from({ length: options.clients }, tryAll))
process.exit()

async function tryAll(): Promise<void> {
  const transport = open()
  const to = (service: string) => (options.isMultiplexed ? multiplex(transport, service) : transport)
  const client = new ThriftTestClient(to('ThriftTest'))
  const trials = trialsOf(client)
  if (options.isMultiplexed) trials.push(...trialsOfSecond(new SecondServiceClient(to('SecondService'))))
  // The last, since a library that has none may have lost its place in the bytes.
  trials.push([1, 'testUuid', () => unlessUnknown(() => each(thing => client.testUuid(thing), uuid))])
  for (let round = 0; round < options.rounds; round++)
    for (const [bit, name, trial] of trials)
      try {
        await trial()
        console.log(`ok ${name}`)
      } catch (error) {
        console.error(`failed ${name}:`, error)
        process.exitCode = Number(process.exitCode ?? 0) | bit
      }
}

/** Calls with each of the things, which are to come back. */
async function each<T>(call: (thing: T) => Promise<unknown>, ...things: T[]): Promise<void> {
  for (const thing of things) assert.deepEqual(await call(thing), thing)
}

/** Libraries of before 2023 have no uuids: some say so, and others end the connection. */
async function unlessUnknown(trial: () => Promise<void>): Promise<void> {
  try {
    await trial()
  } catch (error) {
    const isAnswer = error instanceof ApplicationException
    if (!isAnswer && !(error instanceof TransportException && error.sent)) throw error
  }
}

function thrown(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => new Error('Nothing was thrown'),
    (error: unknown) => error,
  )
}

function open(): Transport {
  const { address, compress, framing, isSsl, key, place, protocol, transport } = options
  const tls = isSsl ? { ca: key('CA.pem'), cert: key('client.crt'), key: key('client.key') } : undefined
  // Whoever tries all calls has no use for long waits between them.
  const maximumBackoff = 50
  const createConnection = () => (tls === undefined ? connect(place) : connectTls({ ...place, ...tls }))
  if (transport === 'websocket')
    return webSocket(`ws:${address}`, {
      protocol,
      maximumBackoff,
      connect: url => new WebSocket(url, { createConnection }),
    })
  if (transport === 'http') {
    // A `fetch` has no way to be given a certificate, or the path of a socket.
    const isPlain = tls === undefined && 'port' in place
    return http(`http:${address}`, { protocol, ...(isPlain ? {} : { fetch: post(createConnection) }) })
  }
  return socket({
    ...place,
    ...(tls === undefined ? {} : { tls }),
    framing,
    protocol,
    compress,
    maximumBackoff,
  })
}

/** A `fetch` for messages, over connections of one's own. */
function post(createConnection: () => Socket) {
  return async (url: string, { headers, body, signal }: RequestInit): Promise<Response> => {
    const sent = request(url, {
      method: 'POST',
      headers: Object.fromEntries(new Headers(headers)),
      createConnection,
      ...(signal ? { signal } : {}),
    })
    sent.end(body)
    const [received] = await once(sent, 'response')
    const { statusCode: status, headers: answered } = received
    // A status that stands for no body refuses even an empty one.
    const bytes = await buffer(received)
    return new Response(bytes.length === 0 ? undefined : bytes, { status, headers: answered })
  }
}
