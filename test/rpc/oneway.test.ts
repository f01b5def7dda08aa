/** Oneway calls on a socket: nobody answers them, so what holds them back is how much the server takes. */
import type { Socket } from 'node:net'
import { MessageType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { socket } from 'thrift-es/node'
import { expect, test } from 'vitest'
import { TwitterClient } from '../idl/twitter.thrift'
import { dial, host, listen, loopback } from './loopback.ts'
import { frame, message } from './probes.ts'
import { Timeline } from './timeline.ts'

const mebibyte = new Uint8Array(0x100000)

/** Makes a oneway call of such a message; an answer to it would be of no use to anybody. */
function sender(port: number, { $transport } = dial({ port })) {
  const read = () => expect.fail('A oneway call was answered')
  const common = { name: 'zip', oneway: true, headers: {}, onHeader: undefined }
  return async (
    message: Uint8Array<ArrayBuffer>,
    seqid: number,
    { timeout = 20_000, signal }: { timeout?: number; signal?: AbortSignal } = {},
  ) => {
    await $transport.call?.(message, { ...common, seqid, timeout, signal }, read)
  }
}

test('oneway calls wait for a server that takes nothing, and let go of it', async () => {
  const sockets: Socket[] = []
  const send = sender(await listen(socket => sockets.push(socket.pause())))
  const calls = Array.from({ length: 50 }, (_, seqid) => send(mebibyte, seqid, { timeout: 1000 }))
  const errors = (await Promise.allSettled(calls)).flatMap(call =>
    call.status === 'rejected' ? call.reason : [],
  )
  expect(errors.length).toBeGreaterThan(20)
  for (const error of errors) expect(error).toMatchObject({ code: 'TIMED_OUT', sent: false })
  // The next one goes elsewhere.
  await send(mebibyte, 100)
  expect(sockets.length).toBe(2)
})

test('oneway calls go on as a server takes what it was sent, and not when it has taken everything', async () => {
  let taken = 0
  const port = await listen(socket =>
    socket.on('data', ({ length }) => {
      taken += length
      socket.pause()
      setTimeout(() => socket.resume(), 1)
    }),
  )
  const send = sender(port)
  const takenAt: number[] = []
  const calls = Array.from({ length: 60 }, (_, seqid) =>
    send(mebibyte, seqid).then(() => takenAt.push(taken)),
  )
  await Promise.all(calls)
  expect(takenAt[20]).toBeLessThan(30 * mebibyte.length)
})

test('oneway calls that are answered while others wait disturb nobody, and stay in order', async () => {
  const heard: number[] = []
  let connections = 0
  const port = await listen(socket => {
    connections++
    let bytes = Buffer.alloc(0)
    socket.on('data', chunk => {
      bytes = Buffer.concat([bytes, chunk])
      for (let size: number; bytes.length >= 4 && bytes.length >= (size = 4 + bytes.readUInt32BE()); ) {
        const { name, seqid } = binary.reader(bytes.subarray(4, size)).message()
        heard.push(seqid)
        socket.write(frame(message(binary, name, MessageType.REPLY, seqid)))
        bytes = bytes.subarray(size)
      }
    })
  })
  const { $transport } = dial({ port })
  const call = async (name: string, seqid: number) => {
    const oneway = name === 'zip'
    const head = message(binary, name, oneway ? MessageType.ONEWAY : MessageType.CALL, seqid)
    const bytes = Uint8Array.from(oneway ? Buffer.concat([head, mebibyte]) : head)
    const exchange = { name, oneway, seqid, headers: {}, onHeader: undefined, signal: undefined }
    const read = () => (oneway ? expect.fail('A oneway call was answered') : undefined)
    await $transport.call?.(bytes, { ...exchange, timeout: 20_000 }, read)
  }
  const numbers = Array.from({ length: 40 }, (_, i) => i + 1)
  await Promise.all([...numbers.map(seqid => call('zip', seqid)), call('ping', 41)])
  expect(heard).toEqual([...numbers, 41])
  expect(connections).toBe(1)
})

test.each([false, true])(
  'oneway calls arrive though the connection is closed at once (compressed: %s)',
  async compress => {
    let arrived = 0
    const zip = () => {
      arrived++
    }
    const { port } = await loopback(Object.assign(new Timeline(), { zip }))
    for (let i = 0; i < 10; i++) {
      const transport = socket({ host, port, compress })
      await new TwitterClient(transport).zip()
      transport.close()
    }
    await expect.poll(() => arrived).toBe(10)
  },
)

test('a wrong answer to a call is none to the oneway calls after it', async () => {
  const port = await listen(peer => {
    let size = 0
    let seqid: number | undefined
    // More oneway calls than a connection remembers.
    const all = 9002 * frame(message(binary, 'ping')).length
    peer.on('data', chunk => {
      seqid ??= binary.reader(chunk.subarray(4)).message().seqid
      size += chunk.length
      if (size === all) peer.write(frame(message(binary, 'pong', MessageType.REPLY, seqid)))
    })
  })
  const client = dial({ port })
  const failed = expect(client.ping()).rejects.toMatchObject({ code: 'CORRUPTED_DATA' })
  const send = sender(port, client)
  const zip = Uint8Array.from(message(binary, 'ping', MessageType.ONEWAY))
  for (let seqid = 1000; seqid <= 10_000; seqid++) await send(zip, seqid)
  await failed
})

test('oneway calls that are given up while they wait are no answers to wait for', async () => {
  const sockets: Socket[] = []
  const send = sender(await listen(socket => sockets.push(socket.pause())))
  const large = Array.from({ length: 30 }, (_, seqid) => send(mebibyte, seqid))
  await large[0]
  const small = Array.from({ length: 10_001 }, (_, i) => {
    const controller = new AbortController()
    queueMicrotask(() => controller.abort())
    return send(new Uint8Array(1), 100 + i, { signal: controller.signal })
  })
  for (const call of await Promise.allSettled(small))
    expect(call).toMatchObject({ reason: { code: 'INTERRUPTED', sent: false } })
  sockets[0]?.resume()
  await Promise.all(large)
  await send(mebibyte, 99)
  expect(sockets.length).toBe(1)
})
