/** What calls say that fail because the other side is not there, speaks otherwise, or stops in the middle. */
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { http } from 'thrift-es/http'
import { webSocket } from 'thrift-es/websocket'
import { expect, onTestFinished, test } from 'vitest'
import { StreamsClient } from '../idl/streams.thrift'
import { TwitterClient } from '../idl/twitter.thrift'
import { dial, host, listen, loopback } from './loopback.ts'
import { bytes, hex } from './probes.ts'

const reply = '80010002 00000004 70696e67 00000001 00'

test.each([
  ['framed', hex(reply), 'A frame of 2147549186 bytes, or a message without a frame; 16777216 are taken'],
  ['framed', bytes('HTTP/1.1 400'), 'A frame of 1213486160 bytes, or the text "HTTP"; 16777216 are taken'],
  ['framed', hex('7f000001'), 'A frame of 2130706433 bytes; 16777216 are taken'],
  ['unframed', hex(`00000011 ${reply}`), 'A frame, in front of a message that should have none'],
] as const)('a client that is %s tells what it got instead', async (framing, answer, message) => {
  const port = await listen(other => other.once('data', () => other.write(answer)))
  await expect(dial({ port, framing }).ping()).rejects.toMatchObject({ code: 'CORRUPTED_DATA', message })
})

test('a server tells what it got instead', async () => {
  const { port, events } = await loopback()
  await expect(new TwitterClient(http(`http://${host}:${port}/`)).ping()).rejects.toThrow(
    'could not be reached',
  )
  expect(events).toMatchObject([
    { kind: 'connected' },
    { error: { message: 'A frame of 1347375956 bytes, or the text "POST"; 16777216 are taken' } },
  ])
})

test('an HTTP server that was not reached was sent nothing', async () => {
  const { server, port } = await loopback()
  await server.close()
  for (const url of [`http://${host}:${port}/`, 'http://nobody.invalid/'])
    await expect(new TwitterClient(http(url)).ping()).rejects.toMatchObject({ code: 'NOT_OPEN', sent: false })
})

test('an HTTP server that stops in the middle was reached', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('abc')
    setTimeout(() => response.destroy(), 20)
  })
  await expect(new TwitterClient(http(url)).ping()).rejects.toMatchObject({
    code: 'END_OF_FILE',
    message: expect.stringContaining(`${url} broke off its answer`),
    sent: true,
  })
})

test('a stream over a WebSocket that cannot be one says so as other calls do', async () => {
  const client = new StreamsClient(webSocket('nonsense'))
  const reason = { name: 'TransportException', code: 'BAD_ARGS', sent: false }
  await expect(client.ticks(1, '')).rejects.toMatchObject(reason)
  await expect(client.plain(1)).rejects.toMatchObject(reason)
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  await new Promise<void>(done => server.listen(0, host, done))
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://${host}:${(server.address() as AddressInfo).port}/`
}
