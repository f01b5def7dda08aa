/** Many peers at once: what each of them costs a server, and what it costs the others. */
import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { MessageType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { expect, test } from 'vitest'
import { tweet } from '../protocols/rows.ts'
import { closed, dial, raw } from './loopback.ts'
import { connected, program, vitals } from './programs.ts'

const { start } = program('crowd')

function ping(): Uint8Array {
  const w = binary.writer()
  w.message({ name: 'ping', type: MessageType.CALL, seqid: 1 })
  w.i8(0)
  const message = w.finish()
  return Buffer.concat([Buffer.of(0, 0, 0, message.length), message])
}

test('R5: 10,000 idle connections cost 12 KB each, and each is answered', async () => {
  const files = Number(execFileSync('sh', ['-c', 'ulimit -Hn'], { encoding: 'utf8' })) || 1e6
  // Both processes need a file for each, besides their own.
  const count = Math.min(10_000, files - 500)
  if (count < 10_000) console.warn(`Only ${count} connections: this machine allows no more (ulimit -n)`)
  const { child, port } = await start()
  const call = ping()
  const open = async (size: number) => {
    const sockets = []
    for (let at = 0; at < size; at += 250)
      sockets.push(...(await Promise.all(Array.from({ length: Math.min(250, size - at) }, () => raw(port)))))
    return sockets
  }
  const callEach = (sockets: Awaited<ReturnType<typeof open>>) =>
    Promise.all(
      sockets.map(socket => {
        socket.write(call)
        return once(socket, 'data')
      }),
    )
  const warm = await open(100)
  await callEach(warm)
  for (const socket of warm) socket.destroy()
  const before = await connected(child, 0)
  const sockets = await open(count)
  const idle = await connected(child, count)
  const begin = performance.now()
  await callEach(sockets)
  const duration = performance.now() - begin
  const after = await vitals(child)
  const cost = (rss: number) => (rss - before.rss) / count / 1024
  console.info(
    `${count} connections of ${cost(idle.rss).toFixed(1)} KB, ${cost(after.rss).toFixed(1)} KB after a call on each, which took ${duration.toFixed()} ms`,
  )
  expect(after.connections).toBe(count)
  expect(cost(after.rss)).toBeLessThan(12)
  // Three seconds on a quiet machine.
  expect(duration).toBeLessThan(10_000)
})

test('R14: 200 hostile connections do not keep 50 others waiting', async () => {
  const { child, port } = await start()
  const clients = Array.from({ length: 50 }, () => dial({ port }))
  await Promise.all(clients.map(client => client.ping()))
  let isOver = false
  const large = { ...tweet, text: 'x'.repeat(0xf0000) }
  let answered = 0
  const good = async (client: (typeof clients)[number]) => {
    while (!isOver) {
      const text = `text ${answered++}`
      expect((await client.searchTweets(text)).tweets?.[0]?.text).toBe(text)
      await new Promise(done => setTimeout(done, 10))
    }
  }
  const deep = Buffer.from(
    `80010001 00000004 70696e67 00000001 ${'0c0001'.repeat(1000)}`.replaceAll(' ', ''),
    'hex',
  )
  const attacks: ((socket: Awaited<ReturnType<typeof raw>>) => void)[] = [
    socket => socket.write(Buffer.alloc(0x10000, 0x0c)),
    socket => socket.write(deep),
    socket => socket.write(Buffer.concat([Buffer.from('00100000800100010000', 'hex'), Buffer.alloc(50_000)])),
    socket => socket.write(Buffer.from('7fffffff', 'hex')),
    socket => socket.resetAndDestroy(),
    socket => socket.write(Buffer.from('80', 'hex')),
  ]
  let attempts = 0
  const hostile = async () => {
    while (!isOver) {
      const socket = await raw(port)
      attacks[attempts++ % attacks.length]?.(socket)
      await closed(socket)
      await new Promise(done => setTimeout(done, 50))
    }
  }
  const busy = async () => {
    while (!isOver) {
      await clients[0]?.postTweet(large)
      await new Promise(done => setTimeout(done, 100))
    }
  }
  const work = [...clients.map(good), ...Array.from({ length: 200 }, hostile), busy()]
  await new Promise(done => setTimeout(done, 1000))
  await vitals(child)
  await new Promise(done => setTimeout(done, 3000))
  const { delay, work: turn } = await vitals(child)
  isOver = true
  await Promise.all(work)
  console.info(
    `${attempts} attacks, ${answered} answers; a turn of the loop takes ${turn.toFixed(1)} ms of a processor, and it is ${delay.toFixed(1)} ms late`,
  )
  expect(attempts).toBeGreaterThan(500)
  // The delay itself is that of whoever else is busy on this machine as well.
  expect(turn).toBeLessThan(30)
  await connected(child, 50)
})
