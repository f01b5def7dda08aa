/** How long a program goes on that has a connection: as long as calls are in flight, though it does nothing else, and no longer. */
import { execFile } from 'node:child_process'
import type { Socket } from 'node:net'
import { promisify } from 'node:util'
import { MessageType } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { describe, expect, test, vi } from 'vitest'
import { listen } from './loopback.ts'
import { frame, message } from './probes.ts'

const size = 0x1000000 - 100

/** What programs begin with: `ping` prints when it is answered, `zip` is a oneway call of nearly 16 MiB. */
const prelude = `
  import { binary } from 'thrift-es/binary'
  import { socket } from 'thrift-es/node'
  const transport = socket({ host: '127.0.0.1', port: Number(process.argv[1]), timeout: Infinity })
  let seqid = 0
  const call = (name, oneway, size = 0) => {
    const w = binary.writer()
    w.message({ name, type: oneway ? 4 : 1, seqid: ++seqid })
    const message = Buffer.concat([w.finish(), Buffer.alloc(1 + size)])
    return transport.exchange(message, { name, oneway, seqid, headers: {} })
  }
  const ping = async () => { await call('ping', false); console.log('answered') }
  const zip = () => call('zip', true, ${size})
`

/** What a program prints that has nothing to do but this, and how much of its calls arrives. It has to end by itself. */
async function run(program: string): Promise<{ readonly printed: string; taken: number }> {
  const outcome = { printed: '', taken: 0 }
  const port = await listen(socket => serve(socket, bytes => (outcome.taken += bytes)))
  const options = { cwd: import.meta.dirname, timeout: 20_000 }
  const args = ['--input-type=module', '-e', prelude + program, String(port)]
  const { stdout } = await promisify(execFile)(process.execPath, args, options)
  return Object.assign(outcome, { printed: stdout.trim() })
}

/** Answers a call a while after it has arrived, and reads on only a while after that. */
function serve(socket: Socket, onTaken: (bytes: number) => void): void {
  let bytes = Buffer.alloc(0)
  socket.on('data', chunk => {
    bytes = Buffer.concat([bytes, chunk])
    for (let end: number; bytes.length >= 4 && bytes.length >= (end = 4 + bytes.readUInt32BE()); ) {
      onTaken(end)
      const { name, seqid, type } = binary.reader(bytes.subarray(4, end)).message()
      bytes = bytes.subarray(end)
      if (type !== MessageType.CALL) continue
      socket.pause()
      setTimeout(() => socket.write(frame(message(binary, name, MessageType.REPLY, seqid))), 300)
      setTimeout(() => socket.resume(), 600)
    }
  })
}

describe('a program goes on until', () => {
  test.each([
    ['its call is answered', 'ping()', 1],
    ['its calls are answered, one after the other', 'ping().then(ping)', 2],
    [
      'a call is answered that was made while a oneway call was still to be written',
      'const first = ping(); zip(); first.then(ping)',
      2,
    ],
  ])('%s, and no longer', async (_, program, answers) => {
    const { printed } = await run(program)
    expect(printed).toBe(Array.from({ length: answers }, () => 'answered').join('\n'))
  })

  test.each([
    ['its only call, which is oneway', 'zip()'],
    ['a oneway call beside one that was answered', 'ping(); zip()'],
    ['a oneway call on an idle connection', 'ping().then(zip)'],
  ])('%s, is written, and no longer', async (_, program) => {
    const outcome = await run(program)
    await vi.waitFor(() => expect(outcome.taken).toBeGreaterThan(size))
  })
})
