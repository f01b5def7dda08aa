/** Our side of Apache's cross-language suite, serving: `pnpm interop:server --protocol=compact --transport=framed --port=9090`. */
import { rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { type Handler, multiplexed } from 'thrift-es'
import { nodeListener, serve, upgradeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { WebSocketServer } from 'ws'
import {
  type Insanity,
  Numberz,
  SecondServiceProcessor,
  type ThriftTest,
  ThriftTestProcessor,
  Xception,
  Xception2,
} from '../../idl/suite.thrift'
import { options } from './options.ts'

/** What a call is for is in its argument; without one it fails. */
function given<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('The argument is missing')
  return thing
}

const handler: Handler<ThriftTest> = {
  testVoid() {},
  testString: given,
  testBool: given,
  testByte: given,
  testI32: given,
  testI64: given,
  testDouble: given,
  testBinary: given,
  testUuid: given,
  testStruct: given,
  testNest: given,
  testMap: given,
  testStringMap: given,
  testSet: given,
  testList: given,
  testEnum: given,
  testTypedef: given,
  testMapMap: () =>
    new Map(
      [-4, 4].map(sign => [sign, new Map([1, 2, 3, 4].map(n => [n * Math.sign(sign), n * Math.sign(sign)]))]),
    ),
  testInsanity(argument) {
    const insanity = given(argument)
    const first = new Map<Numberz, Insanity>([
      [Numberz.TWO, insanity],
      [Numberz.THREE, insanity],
    ])
    return new Map([
      [1n, first],
      [2n, new Map<Numberz, Insanity>([[Numberz.SIX, {}]])],
    ])
  },
  testMulti: (arg0, arg1, arg2) => ({
    string_thing: 'Hello2',
    byte_thing: given(arg0),
    i32_thing: given(arg1),
    i64_thing: given(arg2),
  }),
  testException(arg) {
    if (arg === 'Xception') throw new Xception({ errorCode: 1001, message: arg })
    if (arg === 'TException') throw new Error('This is not declared')
  },
  testMultiException(arg0, arg1) {
    if (arg0 === 'Xception') throw new Xception({ errorCode: 1001, message: 'This is an Xception' })
    if (arg0 === 'Xception2')
      throw new Xception2({ errorCode: 2002, struct_thing: { string_thing: 'This is an Xception2' } })
    return { string_thing: given(arg1) }
  },
  testOneway: (seconds = 0) => new Promise(done => setTimeout(done, seconds * 1000)),
}

const first = new ThriftTestProcessor(handler)
first.onError = () => {}
const second = new SecondServiceProcessor({ secondtestString: thing => `testString("${thing}")` })
// Clients that know one service name none.
const processor = multiplexed({ ThriftTest: first, SecondService: second }, { fallback: first })

const { file, isSsl, key, place, protocols, transport } = options
if (file !== undefined) rmSync(file, { force: true })
const tls = isSsl ? { key: key('server.key'), cert: key('server.crt') } : undefined
if (transport === 'http' || transport === 'websocket') {
  const sockets = new WebSocketServer({ noServer: true })
  const listener = nodeListener(fetchHandler(processor, { protocols }))
  const server = tls === undefined ? createServer(listener) : createTlsServer(tls, listener)
  server.on('upgrade', upgradeListener(processor, sockets, { protocols })).listen(place, ready)
} else {
  await serve(processor, { ...place, ...(tls === undefined ? {} : { tls }), protocols })
  ready()
}

function ready(): void {
  console.log('ready')
}
process.on('SIGHUP', () => process.exit(129))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit())
