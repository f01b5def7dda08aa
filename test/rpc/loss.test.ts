/** Calls in flight when something goes away: every one of them settles, and says whether it may have been done. */
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Context, MessageType, TransportException } from 'thrift-es'
import { binary } from 'thrift-es/binary'
import { type SocketOptions, serve } from 'thrift-es/node'
import { describe, expect, onTestFinished, test } from 'vitest'
import { TwitterProcessor } from '../idl/twitter.thrift'
import { createProject } from '../project.ts'
import { tweet } from '../protocols/rows.ts'
import { closed, dial, host, inTime, listen, loopback, quiet, raw } from './loopback.ts'
import { program } from './programs.ts'
import { Timeline } from './timeline.ts'

/** How often a server is killed; `pnpm soak` says 50. */
const rounds = Number(process.env.SOAK_ROUNDS ?? 5)

describe('R2: a server that is killed', () => {
  const { folder, start } = program('journal')
  let journals = 0

  test.each(Array.from({ length: rounds }, (_, i) => i + 1))(
    'settles 5,000 calls on 10 connections within 250 ms, and loses none it has answered (%i)',
    quiet,
    async round => {
      const file = join(folder, `journal-${journals++}`)
      const { child, port } = await start(file)
      const clients = Array.from({ length: 10 }, () => dial({ port }))
      const acknowledged: number[] = []
      const rejected: unknown[] = []
      let next = 0
      let killedAt = 0
      const kill = () => {
        child.kill('SIGKILL')
        killedAt = performance.now()
      }
      // Each of 5,000 makes call after call until one fails.
      const worker = async (client: (typeof clients)[number]) => {
        for (;;) {
          const userId = next++
          try {
            await client.postTweet({ ...tweet, userId })
            acknowledged.push(userId)
            if (acknowledged.length === 1000 * (1 + (round % 5))) kill()
          } catch (error) {
            rejected.push(error)
            return
          }
        }
      }
      const workers = clients.flatMap(client => Array.from({ length: 500 }, () => worker(client)))
      await Promise.all(workers)
      inTime(performance.now() - killedAt, 250)
      expect(rejected.length).toBe(5000)
      for (const error of rejected) {
        expect(error).toBeInstanceOf(TransportException)
        expect(error).toHaveProperty('sent', expect.any(Boolean))
      }
      const journal = new Set(readFileSync(file, 'utf8').split('\n'))
      for (const id of acknowledged)
        if (!journal.has(String(id))) expect.fail(`${id} was acknowledged and is lost`)
      // Nothing was sent twice.
      expect(readFileSync(file, 'utf8').trim().split('\n').length).toBe(journal.size - 1)
    },
  )

  test('settles calls within 100 ms of their deadlines when it is only stopped', quiet, async () => {
    const { child, port } = await start(join(folder, 'journal-stopped'))
    const clients = Array.from({ length: 10 }, () => dial({ port, timeout: 500 }))
    await Promise.all(clients.map(client => client.ping()))
    child.kill('SIGSTOP')
    const durations: number[] = []
    const post = (client: (typeof clients)[number]) => {
      const begin = performance.now()
      return client.postTweet(tweet).finally(() => durations.push(performance.now() - begin))
    }
    const calls = clients.flatMap(client => Array.from({ length: 500 }, () => post(client)))
    for (const call of await Promise.allSettled(calls))
      expect(call).toMatchObject({ reason: { code: 'TIMED_OUT', sent: true } })
    const [least, most] = [Math.min(...durations), Math.max(...durations)]
    console.info(
      `Calls settled ${least.toFixed()} to ${most.toFixed()} ms after they began, with deadlines of 500 ms`,
    )
    expect(least).toBeGreaterThanOrEqual(499)
    inTime(most - 500, 100)
    child.kill('SIGCONT')
    // The next calls do not wait behind what nobody has answered.
    await Promise.all(clients.map(client => client.ping({ timeout: 5000 })))
  })
})

test('a call that nobody was there for was not sent', async () => {
  const port = await listen(() => {})
  const free = dial({ port: port === 65535 ? port - 1 : port + 1, minimumBackoff: 1 })
  const unreachable = { code: 'NOT_OPEN', sent: false }
  for (let i = 0; i < 3; i++) await expect(free.ping()).rejects.toMatchObject(unreachable)
})

test('a call to an address that is none fails at once, each time', async () => {
  const nowhere = dial({ port: 99_999, minimumBackoff: 1 })
  const reason = { code: 'BAD_ARGS', message: `${host}:99999 is no address`, sent: false }
  for (let i = 0; i < 2; i++) await expect(nowhere.ping({ timeout: 20_000 })).rejects.toMatchObject(reason)
})

const unreachable: readonly [string, SocketOptions, RegExp][] = [
  [
    'a name that nobody has',
    { host: 'no.such.invalid', port: 9090 },
    /^no\.such\.invalid:9090 .*: (there is no host of this name \(ENOTFOUND|.* looked up \(EAI_AGAIN)\)$/,
  ],
  ['a port at which nobody listens', { port: 1 }, /:1 .*: nobody listens there \(ECONNREFUSED\)$/],
  [
    'localhost, a name of two',
    { host: 'localhost', port: 1 },
    /^localhost:1 .* listens there \(ECONNREFUSED\)$/,
  ],
  ['a file that is not there', { path: '/nowhere' }, /^\/nowhere .*: there is no such socket \(ENOENT\)$/],
  [
    'a file that is no socket',
    { path: '/dev/null' },
    /^\/dev\/null .*: nobody listens there \(ECONNREFUSED\)$/,
  ],
]

test.each(unreachable)(
  'a call to %s says at once where it went, and why it got no further',
  async (_, to, why) => {
    const client = dial({ ...to, minimumBackoff: 1 })
    for (let i = 0; i < 2; i++)
      await expect(client.ping({ timeout: Number.POSITIVE_INFINITY })).rejects.toMatchObject({
        name: 'TransportException',
        code: 'NOT_OPEN',
        message: expect.stringMatching(why),
        sent: false,
      })
  },
)

test('a call over TLS to who speaks none, or says nothing, says so', async () => {
  const plain = await listen(socket => socket.end('220 mail.example ready\r\n'))
  const silent = await listen(() => {})
  const tls = {}
  await expect(dial({ port: plain, tls }).ping()).rejects.toMatchObject({
    message: `${host}:${plain} could not be reached: wrong version number (ERR_SSL_WRONG_VERSION_NUMBER)`,
    sent: false,
  })
  await expect(dial({ port: silent, tls, connectTimeout: 50 }).ping()).rejects.toMatchObject({
    message: `${host}:${silent} could not be reached: No connection within 50 ms`,
    sent: false,
  })
})

test('a call to a socket that the program may not open says so', async () => {
  const { root, remove } = await createProject('socket')
  onTestFinished(remove)
  const path = `${root}/service`
  const server = await serve(new TwitterProcessor(new Timeline()), { path })
  onTestFinished(() => server.close({ graceMs: 0 }))
  await chmod(path, 0)
  // Root may open everything.
  const program = `import { socket } from 'thrift-es/node'
    if (process.getuid() === 0) process.setuid(65534)
    const call = socket({ path: process.argv[1] }).exchange(new Uint8Array(1), { name: 'ping', seqid: 1, oneway: false })
    call.catch(({ code, message, sent }) => console.log(JSON.stringify({ code, message, sent })))`
  const options = { cwd: import.meta.dirname }
  const run = ['--input-type=module', '-e', program, path]
  const { stdout } = await promisify(execFile)(process.execPath, run, options)
  expect(JSON.parse(stdout)).toEqual({
    code: 'NOT_OPEN',
    message: `${path} could not be reached: this program may not open it (EACCES)`,
    sent: false,
  })
})

test('the next call after a loss has a connection of its own', async () => {
  const processor = new TwitterProcessor(new Timeline())
  const first = await serve(processor, { host, port: 0 })
  const port = typeof first.address === 'object' ? first.address.port : 0
  const client = dial({ port, minimumBackoff: 10 })
  await client.ping()
  await first.close({ graceMs: 0 })
  // The first of them may not have heard of it yet.
  await expect(client.ping()).rejects.toBeInstanceOf(TransportException)
  await expect(client.ping()).rejects.toMatchObject({ code: 'NOT_OPEN', sent: false })
  const second = await serve(processor, { host, port })
  onTestFinished(() => second.close({ graceMs: 0 }))
  await client.ping()
  expect(second.connections).toBe(1)
})

test('attempts to connect become rarer while they fail', async () => {
  let attempts = 0
  const port = await listen(socket => {
    attempts++
    socket.resetAndDestroy()
  })
  const client = dial({ port, minimumBackoff: 20, maximumBackoff: 10_000 })
  const end = Date.now() + 600
  while (Date.now() < end) await client.ping({ timeout: 700 }).catch(() => {})
  expect(attempts).toBeGreaterThan(1)
  expect(attempts).toBeLessThan(12)
})

test('an answer that comes too late is nobody elses', async () => {
  const pending: (() => void)[] = []
  const searchTweets = (text = '') =>
    new Promise<object>(resolve => pending.push(() => resolve({ tweets: [{ ...tweet, text }] })))
  const { client, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
  const twitter = client()
  await twitter.ping()
  const controller = new AbortController()
  const given = twitter.searchTweets('given up', { signal: controller.signal })
  const late = twitter.searchTweets('late', { timeout: 30 })
  const last = twitter.searchTweets('last')
  await expect(late).rejects.toMatchObject({ code: 'TIMED_OUT', sent: true })
  controller.abort('enough')
  await expect(given).rejects.toMatchObject({ code: 'INTERRUPTED', cause: 'enough', sent: true })
  await twitter.ping()
  for (const answer of pending) answer()
  expect((await last).tweets?.[0]?.text).toBe('last')
  await expect(twitter.ping({ signal: controller.signal })).rejects.toMatchObject({
    code: 'INTERRUPTED',
    sent: false,
  })
  expect(server.connections).toBeLessThanOrEqual(2)
})

// Only Linux tells of the timers of connections.
test.skipIf(process.platform !== 'linux')(
  'both sides of an idle connection ask after a minute whether the other is still there',
  async () => {
    const { client, port } = await loopback()
    await client().ping()
    // Its columns: the addresses, and of the timer its kind, 2 for this one, and the hundredths of a second that are left.
    const timers = readFileSync('/proc/net/tcp', 'latin1')
      .split('\n')
      .map(line => line.trim().split(/\s+/))
      .filter(([, local, remote]) =>
        [local, remote].some(each => each?.endsWith(`:${port.toString(16).toUpperCase().padStart(4, '0')}`)),
      )
      .filter(([, , , state]) => state === '01')
      .map(columns => (columns[5] ?? '').split(':').map(each => Number.parseInt(each, 16)))
    expect(timers.length).toBe(2)
    for (const [kind, left] of timers) {
      expect(kind).toBe(2)
      expect(left).toBeGreaterThan(50 * 100)
      expect(left).toBeLessThanOrEqual(60 * 100)
    }
  },
)

test('a handler hears when its caller is gone', async () => {
  const started = withResolvers<AbortSignal>()
  const searchTweets = (_: unknown, { signal }: Context) => {
    if (signal) started.resolve(signal)
    return new Promise<never>(() => {})
  }
  const { port } = await loopback(Object.assign(new Timeline(), { searchTweets }))
  const socket = await raw(port)
  const w = binary.writer()
  w.message({ name: 'searchTweets', type: MessageType.CALL, seqid: 1 })
  w.i8(0)
  socket.write(w.finish())
  const signal = await started.promise
  expect(signal.aborted).toBe(false)
  socket.resetAndDestroy()
  await once(signal, 'abort')
})

describe('R9: a server that closes', () => {
  test('answers what it is busy with, refuses what is new, and leaves nobody waiting', async () => {
    let finish: (() => void) | undefined
    const searchTweets = () => new Promise<object>(resolve => (finish = () => resolve({})))
    const { client, port, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
    const idle = await raw(port)
    const busy = client()
    const search = busy.searchTweets('')
    await busy.ping()
    const end = server.close({ graceMs: 5000 })
    await expect(busy.ping()).rejects.toMatchObject({ name: 'ApplicationException', type: 11 })
    await closed(idle)
    finish?.()
    expect(await search).toEqual({})
    await end
  })

  test('closes what is stuck when the time is over', async () => {
    const searchTweets = () => new Promise<never>(() => {})
    const { client, port, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
    const half = await raw(port)
    half.write(Buffer.from('000000', 'hex'))
    const twitter = client()
    const stuck = twitter.searchTweets('').catch((error: unknown) => error)
    await twitter.ping()
    await server.close({ graceMs: 100 })
    expect(await stuck).toMatchObject({ code: 'END_OF_FILE', sent: true })
    await closed(half)
    await expect(twitter.ping()).rejects.toMatchObject({ code: 'NOT_OPEN', sent: false })
  })

  test('is done in its time with idle, busy and stuck connections at once', quiet, async () => {
    const answers: (() => void)[] = []
    const searchTweets = (text = '') =>
      new Promise<object>(resolve => {
        if (text === 'busy') answers.push(() => resolve({}))
      })
    const { client, port, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
    const idle = await raw(port)
    const [busy, stuck] = [client(), client()]
    const inWork = Array.from({ length: 100 }, () => busy.searchTweets('busy'))
    const never = stuck.searchTweets('stuck').catch((error: unknown) => error)
    await Promise.all([busy.ping(), stuck.ping()])
    const begin = performance.now()
    const end = server.close({ graceMs: 2000 })
    for (const answer of answers) answer()
    await Promise.all([...inWork, closed(idle)])
    expect(performance.now() - begin).toBeLessThan(2000)
    await end
    const duration = performance.now() - begin
    expect(await never).toMatchObject({ code: 'END_OF_FILE', sent: true })
    expect(duration).toBeGreaterThan(1990)
    inTime(duration, 2100)
  })

  test.each([false, true])('answers all of its last call (compressed: %s)', async compress => {
    // Which is on its way for a moment when compressed, and then in work for long.
    const text = 'x'.repeat(0x800000)
    let finish = () => {}
    const searchTweets = () =>
      new Promise<object>(resolve => (finish = () => resolve({ tweets: [{ ...tweet, text }] })))
    const { client, server } = await loopback(Object.assign(new Timeline(), { searchTweets }))
    const twitter = client({ compress })
    const search = twitter.searchTweets('')
    await twitter.ping()
    const end = server.close({ graceMs: 5000 })
    finish()
    expect((await search).tweets?.[0]?.text.length).toBe(text.length)
    await end
  })

  test('waits for oneway calls as well', async () => {
    let isDone = false
    const zip = async () => {
      await new Promise(done => setTimeout(done, 100))
      isDone = true
    }
    const { client, server } = await loopback(Object.assign(new Timeline(), { zip }))
    const twitter = client()
    await twitter.zip()
    await twitter.ping()
    await server.close({ graceMs: 5000 })
    expect(isDone).toBe(true)
  })
})

function withResolvers<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {}
  const promise = new Promise<T>(done => (resolve = done))
  return { promise, resolve }
}
