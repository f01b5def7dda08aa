/** Ways to have a small struct echoed, each with a server and a client. */
import { Agent, createServer as createHttp, request } from 'node:http'
import { createRequire } from 'node:module'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { compact } from 'thrift-es/compact'
import { serve, socket } from 'thrift-es/node'
import { EchoClient, EchoProcessor, type Point } from '../../idl/echo.thrift'
import { connectContestant } from './connect.ts'
import { grpc } from './grpc.ts'

export interface Contestant {
  /** Returns its port. */
  serve(): Promise<number>
  connect(port: number): Promise<() => Promise<unknown>>
}

export const point: Point = { id: 1234567, name: 'ada_lovelace', value: 51.5, isOn: true }

const host = '127.0.0.1'
// What Apache's compiler generates is CommonJS, beside this file once it is bundled.
const require = createRequire(import.meta.url)

const ours = (options: Parameters<typeof socket>[0]): Contestant => ({
  async serve() {
    const server = await serve(new EchoProcessor({ echo: point => point }), { host, port: 0 })
    return (server.address as AddressInfo).port
  },
  async connect(port) {
    const client = new EchoClient(socket({ host, port, ...options }))
    return check(() => client.echo(point))
  },
})

const apache = (protocol: 'TBinaryProtocol' | 'TCompactProtocol'): Contestant => {
  const load = () => ({
    thrift: require('thrift'),
    Echo: require('./Echo.js'),
    types: require('./echo_types.js'),
  })
  return {
    serve() {
      const { thrift, Echo } = load()
      const handler = {
        echo: (point: unknown, result: (error: null, point: unknown) => void) => result(null, point),
      }
      const options = { transport: thrift.TFramedTransport, protocol: thrift[protocol] }
      return listen(thrift.createServer(Echo, handler, options))
    },
    async connect(port) {
      const { thrift, Echo, types } = load()
      const options = { transport: thrift.TFramedTransport, protocol: thrift[protocol] }
      const client = thrift.createClient(Echo, thrift.createConnection(host, port, options))
      const value = new types.Point(point)
      return check(() => client.echo(value))
    },
  }
}

/** HTTP with JSON, as most people would write it. */
const json: Contestant = {
  serve() {
    const server = createHttp((request, response) => {
      let body = ''
      request.setEncoding('utf8').on('data', chunk => (body += chunk))
      request.on('end', () => {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify(JSON.parse(body)))
      })
    })
    return listen(server)
  },
  async connect(port) {
    const agent = new Agent({ keepAlive: true })
    const headers = { 'content-type': 'application/json' }
    return check(
      () =>
        new Promise((resolve, reject) => {
          const call = request({ host, port, agent, method: 'POST', headers }, response => {
            let body = ''
            response.setEncoding('utf8').on('data', chunk => (body += chunk))
            response.on('end', () => resolve(JSON.parse(body)))
          })
          call.on('error', reject).end(JSON.stringify(point))
        }),
    )
  },
}

/** The bytes of our call and nothing else: frames, written once for each turn, answered by the same bytes. */
const bare: Contestant = {
  serve: () =>
    listen(createServer({ noDelay: true }, socket => socket.on('data', chunk => socket.write(chunk)))),
  async connect(port) {
    const socket = connect({ host, port, noDelay: true })
    const frame = Buffer.alloc(4 + 55)
    frame.writeUInt32BE(55)
    const waiting: (() => void)[] = []
    let first = 0
    let missing = 0
    let gathered: Buffer[] = []
    socket.on('data', chunk => {
      missing += chunk.length
      for (; missing >= frame.length; missing -= frame.length) waiting[first++]?.()
      if (first > 1000) {
        waiting.splice(0, first)
        first = 0
      }
    })
    return () =>
      new Promise<void>(resolve => {
        waiting.push(resolve)
        if (gathered.push(frame) > 1) return
        process.nextTick(() => {
          socket.write(Buffer.concat(gathered))
          gathered = []
        })
      })
  },
}

export const contestants: Readonly<Record<string, Contestant>> = {
  'thrift-es, framed Binary': ours({}),
  'thrift-es, framed Compact': ours({ protocol: compact }),
  'thrift-es, unframed Binary': ours({ framing: 'unframed' }),
  'thrift-es, THeader Compact': ours({ framing: 'header', protocol: compact }),
  'npm thrift, framed Binary': apache('TBinaryProtocol'),
  'npm thrift, framed Compact': apache('TCompactProtocol'),
  '@grpc/grpc-js': grpc,
  'Connect on Node': connectContestant,
  'http + JSON': json,
  'bare TCP echo': bare,
}

/** A call that would be fast because it does nothing is no contestant. */
async function check(call: () => Promise<unknown>): Promise<() => Promise<unknown>> {
  const { id, name, value, isOn } = (await call()) as Point
  if (JSON.stringify({ id, name, value, isOn }) !== JSON.stringify(point)) throw new Error('This is no echo')
  return call
}

export function listen(server: Pick<Server, 'listen' | 'address'>): Promise<number> {
  return new Promise(resolve => server.listen(0, host, () => resolve((server.address() as AddressInfo).port)))
}
