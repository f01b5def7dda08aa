/** THeader, byte for byte: what Apache's and Meta's libraries send, and what they are answered. */
import { once } from 'node:events'
import { deflateSync, inflateSync } from 'node:zlib'
import { ApplicationExceptionType, type Protocol } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { compact } from 'thrift-es/compact'
import { fbthriftCompact } from 'thrift-es/fbthrift-compact'
import { type SocketOptions, serve, socket } from 'thrift-es/node'
import { expect, onTestFinished, test } from 'vitest'
import { EchoClient, EchoProcessor } from '../idl/echo.thrift'
import { dial, host, listen, loopback, raw } from './loopback.ts'
import { frame, hex } from './probes.ts'
import { Timeline } from './timeline.ts'

const call = {
  binary: '80010001 00000004 70696e67 00000001 00',
  compact: '82 21 01 04 70696e67 00',
}
const reply = {
  binary: '80010002 00000004 70696e67 00000001 00',
  compact: '82 41 01 04 70696e67 00',
}
const size = (of: string | number) => (typeof of === 'string' ? of.length : of).toString(16).padStart(8, '0')
const framed = (bytes: string) => frame(hex(bytes))

/** A server whose `ping` tells what headers it was called with, and a connection to it. */
async function dialogue() {
  const heard: Record<string, string>[] = []
  const ping = ({ headers }: { headers?: Headers }) => void heard.push(Object.fromEntries(headers ?? []))
  const { port } = await loopback(Object.assign(new Timeline(), { ping }), { protocols: [binary, compact] })
  const connection = await raw(port)
  const ask = async (bytes: Uint8Array): Promise<Buffer> => {
    connection.write(bytes)
    return (await once(connection, 'data'))[0]
  }
  return { ask, heard }
}

test.each([
  ['unframed Binary', hex(call.binary), hex(reply.binary)],
  ['unframed Binary of the old form', hex('00000004 70696e67 01 00000001 00'), hex(reply.binary)],
  ['unframed Compact', hex(call.compact), hex(reply.compact)],
  ['framed Binary', framed(call.binary), framed(reply.binary)],
  ['framed Compact', framed(call.compact), framed(reply.compact)],
  [
    'Binary behind a header',
    framed(`0fff 0000 00000001 0001 00 00 00 00 ${call.binary}`),
    framed(`0fff 0000 00000001 0001 00 00 00 00 ${reply.binary}`),
  ],
  [
    'Compact behind a header',
    framed(`0fff 0000 00000001 0001 02 00 00 00 ${call.compact}`),
    framed(`0fff 0000 00000001 0001 02 00 00 00 ${reply.compact}`),
  ],
  [
    'a header in two frames',
    frame(framed(`0fff 0000 00000001 0001 00 00 00 00 ${call.binary}`)),
    frame(framed(`0fff 0000 00000001 0001 00 00 00 00 ${reply.binary}`)),
  ],
])('a server answers %s in kind', async (_, question, answer) => {
  const { ask, heard } = await dialogue()
  expect((await ask(question)).toString('hex')).toBe(answer.toString('hex'))
  expect(heard).toEqual([{}])
})

test.each([
  ['a key and its value, as Python writes them', '0002 00 00 01 01 01 6b 01 76', { k: 'v' }],
  ['padding of four bytes, as C++ writes it', '0003 00 00 01 01 01 6b 01 76 00000000', { k: 'v' }],
  ['keys that hold for the connection', '0002 00 00 02 01 01 6b 01 76', { k: 'v' }],
  [
    'both kinds, of which the own come first',
    '0004 00 00 02 01 01 6b 01 76 01 01 01 6b 01 77 0000',
    { k: 'w' },
  ],
  ['an info that is newer than we are', '0003 00 00 01 01 01 6b 01 76 07 01 01 00', { k: 'v' }],
])('a server takes %s', async (_, header, headers) => {
  const { ask, heard } = await dialogue()
  await ask(framed(`0fff 0000 00000001 ${header} ${call.binary}`))
  expect(heard).toEqual([headers])
})

test('what holds for a connection holds for the calls that follow, what is said of one call does not', async () => {
  const { ask, heard } = await dialogue()
  await ask(framed(`0fff 0000 00000001 0004 00 00 02 01 01 61 01 31 01 01 01 62 01 32 00 00 ${call.binary}`))
  await ask(framed(`0fff 0000 00000001 0001 00 00 00 00 ${call.binary}`))
  await ask(framed(`0fff 0000 00000001 0002 00 00 02 01 01 61 01 33 ${call.binary}`))
  await ask(framed(`0fff 0000 00000001 0001 00 00 00 00 ${call.binary}`))
  expect(heard).toEqual([{ a: '1', b: '2' }, { a: '1' }, { a: '3' }, { a: '3' }])
})

test('a server stops to keep headers for a connection', async () => {
  const { port } = await loopback()
  const connection = await raw(port)
  for (let i = 0; i < 10; i++) {
    const key = Buffer.from(`0${i}`.repeat(5000))
    const header = Buffer.concat([hex('00 00 02 01 90 4e'), key, hex('00 00')])
    const head = hex('0fff 0000 00000001 09c6')
    connection.write(
      frame(Buffer.concat([head, header, Buffer.alloc(0x09c6 * 4 - header.length), hex(call.binary)])),
    )
  }
  await once(connection.resume(), 'close')
})

test('a server keeps as many headers for a connection as cost the messages that follow little', async () => {
  const { port } = await loopback()
  const connection = await raw(port)
  const keep = (count: number) => {
    const keys = Array.from({ length: count }, (_, i) => `03 ${Buffer.from(`${i + 100}`).toString('hex')} 00`)
    const header = hex(`00 00 02 ${count.toString(16)} 01 ${keys.join('')}`)
    const words = (header.length + 3) >> 2
    const head = hex(`0fff 0000 00000001 ${words.toString(16).padStart(4, '0')}`)
    return frame(Buffer.concat([head, header, Buffer.alloc(words * 4 - header.length), hex(call.binary)]))
  }
  connection.write(keep(128))
  await once(connection, 'data')
  connection.write(keep(129))
  await once(connection.resume(), 'close')
})

test('a server answers what is compressed with what is compressed', async () => {
  const { ask } = await dialogue()
  const head = hex('0fff 0000 00000001 0001 00 01 01 00')
  const answer = await ask(frame(Buffer.concat([head, deflateSync(hex(call.binary))])))
  expect(answer.subarray(4, 18).toString('hex')).toBe(head.toString('hex'))
  expect(inflateSync(answer.subarray(18)).toString('hex')).toBe(hex(reply.binary).toString('hex'))
})

test.each([
  ['a transform that nobody knows', '0001 00 01 05 00', 8, 'There is no transform 5 here'],
  ['two transforms', '0001 00 02 01 01', 8, 'There is no transform 1 here'],
  ['a protocol that is not spoken', '0001 01 00 00 00', 9, 'Protocol 1 is not spoken here'],
])('%s is answered with an exception, and the connection goes on', async (_, header, type, text) => {
  const { ask, heard } = await dialogue()
  const answer = await ask(framed(`0fff 0000 00000007 ${header} 00112233`))
  const body = `0b0001 ${size(text)} ${Buffer.from(text).toString('hex')} 080002 ${size(type)} 00`
  const exception = `80010003 00000000 00000007 ${body}`
  expect(answer.toString('hex')).toBe(
    framed(`0fff 0000 00000007 0001 00 00 00 00 ${exception}`).toString('hex'),
  )
  await ask(framed(`0fff 0000 00000001 0001 00 00 00 00 ${call.binary}`))
  expect(heard.length).toBe(1)
})

test.each([
  ['keys that hold for the connection and padding of four bytes', '0003 00 00 02 01 01 6b 01 76 00000000'],
  ['an info that is newer than we are', '0003 00 00 01 01 01 6b 01 76 07 01 01 00'],
])('a client takes %s', async (_, header) => {
  const port = await listen(other =>
    other.once('data', () => other.write(framed(`0fff 0000 00000001 ${header} ${reply.binary}`))),
  )
  let heard: Headers | undefined
  await dial({ port, framing: 'header' }).ping({ onHeader: headers => (heard = headers) })
  expect(Object.fromEntries(heard ?? [])).toEqual({ k: 'v' })
})

test('a client sends some headers with every call, and others with one', async () => {
  const heard: Record<string, string>[] = []
  const ping = ({ headers }: { headers?: Headers }) => void heard.push(Object.fromEntries(headers ?? []))
  const { client } = await loopback(Object.assign(new Timeline(), { ping }))
  const twitter = client({ framing: 'header', headers: { a: '1', b: '2' } })
  await twitter.ping()
  await twitter.ping({ headers: { b: '3' } })
  expect(heard).toEqual([
    { a: '1', b: '2' },
    { a: '1', b: '3' },
  ])
})

test('a call whose headers are too large fails, and no other with it', async () => {
  const { client } = await loopback()
  const twitter = client({ framing: 'header', timeout: 1000 })
  // At first there is no connection yet, later there is one.
  for (let i = 0; i < 2; i++) {
    const large = twitter.ping({ headers: { k: 'v'.repeat(70_000) } })
    const beside = twitter.ping()
    await expect(large).rejects.toMatchObject({
      code: 'SIZE_LIMIT',
      message: 'Headers of 70012 bytes; 65535 may be sent',
      sent: false,
    })
    await beside
  }
})

test.each([
  ['at once', () => {}],
  ['later', () => new Promise<void>(done => setTimeout(done, 10))],
])('an answer given %s with headers that do not fit fails its call, and no other', async (_, wait) => {
  const ping = ({ responseHeaders }: { responseHeaders?: Headers }) => {
    responseHeaders?.set('large', 'x'.repeat(70_000))
    return wait()
  }
  const searchTweets = async () => {
    await new Promise(done => setTimeout(done, 50))
    return { tweets: [], tookMillis: 1n }
  }
  const { client, events } = await loopback(Object.assign(new Timeline(), { ping, searchTweets }))
  const twitter = client({ framing: 'header' })
  const beside = twitter.searchTweets('')
  await expect(twitter.ping()).rejects.toMatchObject({
    name: 'ApplicationException',
    type: ApplicationExceptionType.INTERNAL_ERROR,
    message: 'The headers of the answer do not fit',
  })
  expect(await beside).toMatchObject({ tweets: [] })
  expect(events).toMatchObject([{ kind: 'connected' }, { kind: 'failed', error: { code: 'SIZE_LIMIT' } }])
})

test('a client says so when it is answered in another protocol', async () => {
  const answer = framed(`0fff 0000 00000001 0001 02 00 00 00 ${reply.compact}`)
  const port = await listen(other => other.once('data', () => other.write(answer)))
  await expect(dial({ port, framing: 'header' }).ping()).rejects.toMatchObject({
    code: 'CORRUPTED_DATA',
    message: 'The server answers in protocol 2, not in binary',
  })
})

test.each<NonNullable<SocketOptions['framing']>>(['framed', 'unframed', 'header', 'framed-header'])(
  "Meta's Compact, %s, beside Apache's",
  async framing => {
    const processor = new EchoProcessor({ echo: point => point })
    const server = await serve(processor, { host, port: 0, protocols: [binary, compact, fbthriftCompact] })
    onTestFinished(() => server.close({ graceMs: 0 }))
    const port = typeof server.address === 'object' ? server.address.port : 0
    for (const protocol of [compact, fbthriftCompact]) {
      const transport = socket({ host, port, framing, protocol })
      onTestFinished(() => transport.close())
      const point = { id: 1, name: 'a', value: 1.5, isOn: true }
      expect(await new EchoClient(transport).echo(point)).toEqual(point)
    }
  },
)

test('what a header has no number for cannot be spoken behind one', () => {
  const mine: Protocol = { ...binary, name: 'mine' }
  expect(() => socket({ protocol: mine, framing: 'header' })).toThrow('mine has no number')
})
