/** Clients that read slowly, or not at all, while there is much for them: the first get all of it, the others are let go of. */
import { once } from 'node:events'
import { MessageType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { WebSocket } from 'ws'
import { call, frame, hex, int, message } from './frames.ts'
import { overWebSocket, processing } from './streams.ts'

const mebibyte = 0x100000

/** A call of a stream with one element of such a size. */
function stream(id: number, size: number): Buffer {
  const args = [hex('080001 00000001 0b0002'), int(size), Buffer.alloc(size + 1)]
  return call(id, 1, 'ticks', Buffer.concat(args).toString('hex'))
}

/** A call of an interaction that there is not. */
function refused(id: number): Buffer {
  return frame(0xf1, id, int(0), int(1), message('Counter.add', MessageType.CALL, id), hex('00'))
}

test('a call that is refused behind a large element is answered, and ends nothing', async () => {
  const { sockets, url } = await overWebSocket()
  const socket = new WebSocket(url)
  onTestFinished(() => socket.terminate())
  await once(socket, 'open')
  const answers: string[] = []
  socket.on('message', (data: Buffer) => answers.push(data.toString('latin1')))
  socket.pause()
  socket.send(stream(1, 15 * mebibyte))
  const [server] = sockets.clients
  await vi.waitFor(() => expect(server?.bufferedAmount).toBeGreaterThan(8 * mebibyte))
  socket.send(refused(2))
  socket.send(call(3, 0, 'plain'))
  socket.resume()
  const has = (what: (answer: string) => boolean) => expect(answers.filter(what).length).toBe(1)
  await vi.waitFor(() => has(answer => answer.includes('no interaction')))
  await vi.waitFor(() => has(answer => answer.includes('plain')))
  has(({ length }) => length > 15 * mebibyte)
})

describe('over a pipe that tells what is read of it', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  function connect() {
    const state = { backlog: 0, isClosed: false, answers: 0 }
    const pipe = {
      get backlog() {
        return state.backlog
      },
      send(frame: Uint8Array) {
        state.backlog += frame.length
        state.answers++
      },
      close() {
        state.isClosed = true
      },
    }
    const options = { protocols: [binary], maximumPending: 50, maximumPendingBytes: 1000 }
    const end = processing().processor.accept(pipe, options)
    return { state, receive: (frame: Buffer) => end.receive(frame) }
  }

  async function pass(seconds: number): Promise<void> {
    for (let time = 0; time < seconds * 1000; time += 10) {
      await new Promise(setImmediate)
      vi.advanceTimersByTime(10)
    }
  }

  test.each([
    [1000, 30],
    [3 * mebibyte, 90],
  ])('a client that takes nothing of %i bytes for %i seconds is let go of', async (size, seconds) => {
    const { state, receive } = connect()
    receive(stream(1, size))
    await pass(seconds - 1)
    expect(state).toMatchObject({ isClosed: false, answers: 2 })
    await pass(2)
    expect(state.isClosed).toBe(true)
  })

  test('a client that reads a little every second goes on, though more is sent meanwhile', async () => {
    const { state, receive } = connect()
    receive(stream(1, 0x10000))
    for (let second = 0; second < 40; second++) {
      await pass(1)
      state.backlog -= 10
      receive(call(2 + second, 0, 'plain'))
    }
    await pass(1)
    expect(state).toMatchObject({ isClosed: false, answers: 42 })
  })

  test('a client may have as many refusals to read as calls that are not over', async () => {
    const { state, receive } = connect()
    let id = 0
    const refuse = () => {
      for (let i = 0; i < 50; i++) receive(refused(++id))
    }
    receive(stream(++id, 0x10000))
    await pass(0.1)
    refuse()
    const read = state.backlog
    // What is behind them is still to be read when they are not.
    receive(stream(++id, 0x10000))
    await pass(0.1)
    state.backlog -= read
    await pass(0.1)
    refuse()
    expect(state.isClosed).toBe(false)
    receive(refused(++id))
    expect(state.isClosed).toBe(true)
  })
})
