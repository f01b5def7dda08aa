/** What is still to be written when a connection is closed: it has ten seconds to leave, whatever else the peer does. */
import type { Socket } from 'node:net'
import { binary } from 'thrift-es/binary'
import { type SocketOptions, serve, socket } from 'thrift-es/node'
import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { closed, host, listen, raw } from './loopback.ts'
import { frame, hex, message } from './probes.ts'

// More than the sockets of the system hold, and nothing that can be compressed.
const last = Uint8Array.from({ length: 0xffff00 }, () => Math.random() * 256)

/** A peer that has not read what it was sent last, and how the other side closes. */
interface Unread {
  readonly peer: Socket
  close(): unknown
}

async function client(options: SocketOptions = {}): Promise<Unread> {
  let accept = (_: Socket) => {}
  const accepted = new Promise<Socket>(resolve => (accept = resolve))
  const port = await listen(peer => accept(peer.pause()))
  const transport = socket({ host, port, ...options })
  const { signal } = new AbortController()
  const exchange = { name: 'zip', oneway: true, seqid: 1, headers: {}, onHeader: undefined, signal }
  await transport.exchange(last, exchange)
  return { peer: await accepted, close: () => transport.close() }
}

async function server(): Promise<Unread> {
  const process = vi.fn(async () => last)
  const serving = await serve({ process }, { host, port: 0 })
  onTestFinished(() => serving.close({ graceMs: 0 }))
  const peer = await raw(typeof serving.address === 'object' ? serving.address.port : 0)
  peer.pause().write(frame(message(binary, 'ping')))
  await vi.waitFor(() => expect(process).toHaveBeenCalled())
  return { peer, close: () => serving.close({ graceMs: 1_000_000 }) }
}

describe.each([
  ['says nothing', '', ''],
  // What zlib takes for the beginning of a stream, and for nothing in it.
  ['goes on to talk', '789c', '000000ffff'],
])('a peer that %s', (_, first, talk) => {
  afterEach(() => {
    vi.useRealTimers()
  })

  /** How much arrives at it if it begins to read so many seconds after the other side has closed. */
  async function takenAfter(seconds: number, { close, peer }: Unread): Promise<number> {
    let taken = 0
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    close()
    for (let second = 0; second < seconds; second++) {
      peer.write(hex(second === 0 ? first : talk))
      for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
      vi.advanceTimersByTime(1000)
    }
    peer.on('data', ({ length }) => (taken += length))
    await closed(peer)
    return taken
  }

  test.each([
    ['of a client', client],
    ['of a client that compresses', () => client({ compress: true })],
    ['of a server', server],
  ])('gets the last %s if it reads that in time, and is let go of if not', async (_, begin) => {
    expect(await takenAfter(9, await begin())).toBeGreaterThanOrEqual(last.length)
    expect(await takenAfter(11, await begin())).toBeLessThan(last.length)
  })
})
