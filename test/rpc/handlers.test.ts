/** R8: whatever a handler does, its caller hears that something went wrong and nothing else, and everybody goes on. */
import { createServer } from 'node:http'
import { connect } from 'node:net'
import { ApplicationException, type Processor, type Transport } from 'thrift-es'
import { http } from 'thrift-es/http'
import { type Framing, nodeListener, serve, socket, upgradeListener } from 'thrift-es/node'
import { fetchHandler } from 'thrift-es/server'
import { webSocket } from 'thrift-es/websocket'
import { expect, onTestFinished, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { TwitterClient, TwitterProcessor } from '../idl/twitter.thrift'
import { portOf } from './http.ts'
import { host, listen } from './loopback.ts'
import { Timeline } from './timeline.ts'

interface Way {
  readonly name: string
  listen(processor: Processor): Promise<number>
  dial(port: number): Transport
}

const ways: readonly Way[] = [
  ...(['framed', 'unframed', 'header'] as const).map(overSockets),
  { name: 'HTTP', listen: listenToWeb, dial: port => http(`http://${host}:${port}/`) },
  { name: 'WebSockets', listen: listenToWeb, dial: dialWebSocket },
]

const revoked = Proxy.revocable({}, {})
revoked.revoke()

const things = [
  new Error('hunter2'),
  'hunter2',
  undefined,
  null,
  0,
  Symbol('hunter2'),
  revoked.proxy,
  Object.freeze({}),
  new ApplicationException(1, 'hunter2'),
]

const failures: readonly (() => unknown)[] = [
  ...things.map(thing => () => {
    throw thing
  }),
  ...things.map(thing => () => Promise.reject(thing)),
  () => ({ tweets: 'hunter2' }),
  () => Promise.resolve({ tweets: [{ userId: 'hunter2' }] }),
  // Something that is no promise, and does not even let itself be asked for what a promise is.
  () => ({
    // biome-ignore lint/suspicious/noThenProperty: that is the point
    get then() {
      throw new Error('hunter2')
    },
  }),
]

test.each(ways)('over $name, a handler may do anything', async way => {
  const handler = {
    searchTweets: (what: string) => {
      if (what === 'never') return new Promise<never>(() => {})
      if (what === 'throws after it has answered')
        return new Promise<object>(resolve => {
          resolve({ tweets: [] })
          throw new Error('hunter2')
        })
      return failures[Number(what)]?.() as object
    },
  }
  const processor = new TwitterProcessor(Object.assign(new Timeline(), handler))
  const errors: unknown[] = []
  processor.onError = error => errors.push(error)
  const wire = await tap(await way.listen(processor))
  const twitter = new TwitterClient(way.dial(wire.port))

  for (const at of failures.keys()) {
    const thrown = await twitter.searchTweets(String(at)).catch((error: unknown) => error)
    expect(thrown).toBeInstanceOf(ApplicationException)
    expect(thrown).toMatchObject({ type: 6, message: 'Internal error' })
    await twitter.ping()
  }
  expect(await twitter.searchTweets('throws after it has answered')).toEqual({ tweets: [] })
  // Of which `fetch` likes to have two.
  expect(wire.connections).toBeLessThanOrEqual(2)
  expect(errors.length).toBe(failures.length)

  const never = twitter.searchTweets('never', { timeout: 50 })
  await expect(never).rejects.toMatchObject({ code: 'TIMED_OUT' })
  await twitter.ping()
  expect(wire.heard).toContain('Internal error')
  expect(wire.heard).not.toMatch(/hunter2|handlers\.test|file:|\n *at /)
})

function overSockets(framing: Framing): Way {
  return {
    name: `sockets, ${framing}`,
    async listen(processor) {
      const server = await serve(processor, { host, port: 0 })
      onTestFinished(() => server.close({ graceMs: 0 }))
      return typeof server.address === 'object' ? server.address.port : 0
    },
    dial(port) {
      const transport = socket({ host, port, framing })
      onTestFinished(() => transport.close())
      return transport
    },
  }
}

async function listenToWeb(processor: Processor): Promise<number> {
  const sockets = new WebSocketServer({ noServer: true })
  const server = createServer(nodeListener(fetchHandler(processor)))
  server.on('upgrade', upgradeListener(processor, sockets))
  return portOf(server)
}

function dialWebSocket(port: number): Transport {
  const transport = webSocket(`ws://${host}:${port}/`, { connect: url => new WebSocket(url) })
  onTestFinished(() => transport.close())
  return transport
}

/** A proxy that knows all that a server says. */
async function tap(port: number) {
  const wire = { port: 0, connections: 0, heard: '' }
  wire.port = await listen(from => {
    wire.connections++
    const to = connect(port, host).on('error', () => {})
    to.on('data', data => (wire.heard += data.toString('latin1')))
    from.on('close', () => to.destroy())
    from.pipe(to).pipe(from)
  })
  return wire
}
