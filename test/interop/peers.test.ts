/**
 * Calls between us and Apache's libraries in other languages, both ways round, on every line that both know. What a
 * library does wrong is in `peers/defects.ts`.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Handler } from 'thrift-es'
import { TransportException } from 'thrift-es'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MirrorClient, type Quiz, QuizClient, QuizProcessor } from '../idl/peers.thrift'
import { needs } from '../real-parts.ts'
import { type Defect, defects } from './peers/defects.ts'
import { languages, linesOf, make } from './peers/languages.ts'
import { dial, freePorts, type Line, listen, type Served } from './peers/lines.ts'
import { described, expected, fail, greeted, names, noted, thingsFor, told } from './peers/questions.ts'
import { table } from './peers/table.ts'

type Side = NonNullable<Defect['side']>
type Outcomes = Record<string, string>

describe.each(languages)('$name', language => {
  const { name, parts, serves, calls } = language
  describe.skipIf(needs(...parts))("over Apache's library", () => {
    // Elsewhere than the code, since the path of a Unix socket must be short.
    const sockets = mkdtempSync(join(tmpdir(), 'peers-'))
    const children: ChildProcess[] = []
    const own = defects.filter(defect => defect.language === name)
    const seen = new Set<Defect>()
    const sums = { serves: new Map<Line, number>(), calls: new Map<Line, number>() }
    let folder: string

    beforeAll(async () => {
      folder = await make(language)
    }, 300_000)
    afterAll(() => {
      for (const child of children) child.kill('SIGKILL')
      rmSync(sockets, { recursive: true })
      console.log(`${table(`${name} serves`, sums.serves)}\n\n${table(`${name} calls`, sums.calls)}`)
    })

    const called = linesOf(calls)
    const answers = called.map((): Outcomes => ({}))
    const servers: Served[] = []
    let isDone: Promise<unknown>
    beforeAll(async () => {
      for (const [at, line] of called.entries())
        servers.push(await listen(line, folder, join(sockets, line.protocol), quiz(answers[at] ?? {})))
      const child = start(
        'call',
        called,
        servers.map(({ address }) => address),
      )
      isDone = new Promise(done => child.on('exit', done))
    })
    afterAll(() => Promise.all(servers.map(server => server.close())))
    test.each(called)(
      'calls us: $protocol over $transport',
      async line => {
        await isDone
        check('calls', line, answers[called.indexOf(line)] ?? {})
      },
      300_000,
    )

    // Behind our own servers, which could be given one of these ports.
    const served = linesOf(serves)
    const addresses: string[] = []
    beforeAll(async () => {
      const ports = await freePorts(served.length)
      for (const [at, { protocol, transport }] of served.entries())
        addresses.push(transport === 'unix' ? join(sockets, `to-${protocol}`) : (ports[at] ?? ''))
      start('serve', served, addresses)
    })
    test.each(served)('serves us: $protocol over $transport', async line => {
      check('serves', line, await ask(line, addresses[served.indexOf(line)] ?? '', folder))
    })

    test('has the same defects as ever', () => {
      expect(own.filter(defect => !seen.has(defect))).toEqual([])
    })

    function start(role: string, lines: readonly Line[], addresses: readonly string[]): ChildProcess {
      const [command, ...args] = language.command(
        join(import.meta.dirname, 'peers', language.program),
        folder,
      )
      const specs = lines.map(({ protocol, transport }, at) => `${protocol},${transport},${addresses[at]}`)
      // What some libraries say of each connection that ends fills screens.
      const errors = process.env.PEERS_ERRORS ? 'inherit' : 'ignore'
      const child = spawn(command, [...args, role, folder, ...specs], { stdio: ['ignore', 'ignore', errors] })
      children.push(child)
      return child
    }

    /** Holds what came of the questions against what is to come of them, and against the defects. */
    function check(side: Side, line: Line, outcomes: Outcomes): void {
      const wanted: Outcomes = {}
      let count = 0
      for (const question of side === 'serves' ? [...names, 'note'] : names) {
        const outcome = outcomes[question] ?? 'no answer'
        const defect = own.find(
          ({ side: its, protocols, transports, questions }) =>
            (its === undefined || its === side) &&
            (protocols?.includes(line.protocol) ?? true) &&
            (transports?.includes(line.transport) ?? true) &&
            (questions?.includes(question) ?? true),
        )
        if (defect === undefined) {
          const right = question === 'note' ? noted : expected(question)
          const isRight = thingsFor(question) ? outcome === right : outcome.startsWith(right)
          wanted[question] = isRight ? outcome : right
        } else if (outcome.includes(defect.outcome)) {
          seen.add(defect)
          wanted[question] = outcome
          count++
        } else wanted[question] = `${defect.outcome}, since it ${defect.cause}`
      }
      expect(outcomes).toEqual(wanted)
      sums[side].set(line, count)
    }
  })
})

/** Asks a peer everything, and returns what came of it. */
async function ask(line: Line, address: string, folder: string): Promise<Outcomes> {
  const { to, close } = dial(line, address, folder, 'Mirror')
  const mirror = new MirrorClient(to)
  // The other side has no such service.
  const quiz = new QuizClient(to)
  const answer = async (name: string): Promise<string> => {
    const value = thingsFor(name)
    if (value !== undefined) return described(await mirror.reflect(value))
    if (name === 'hello') return mirror.hello(greeted)
    if (name === 'unknown') return String(await quiz.names())
    if (name === 'note') {
      await mirror.note(noted, { timeout: 2000 })
      // Over HTTP, nothing says that one message is handled before the next.
      for (let tries = 0; tries < 20; tries++) if ((await mirror.noted()) === noted) break
      return mirror.noted()
    }
    await mirror.fail(name.slice('fail '.length))
    return 'returned'
  }
  const outcomes: Outcomes = {}
  await reachable(() => mirror.hello(''))
  for (const name of [...names, 'note']) outcomes[name] = await answer(name).catch(told)
  close()
  return outcomes
}

/** Waits until a server has begun to listen. */
async function reachable(call: () => Promise<unknown>): Promise<void> {
  for (const start = Date.now(); ; )
    try {
      await call()
      return
    } catch (error) {
      const isEarly = error instanceof TransportException && error.code === 'NOT_OPEN'
      if (!isEarly || Date.now() - start > 30_000) return
      await new Promise(resolve => setTimeout(resolve, 50))
    }
}

/** Asks everybody who calls, and notes what comes of it. */
function quiz(answers: Outcomes): QuizProcessor {
  const handler: Handler<Quiz> = {
    hello: name => `Hello, ${name}`,
    fail,
    names: () => [...names],
    give(name = '') {
      const value = thingsFor(name)
      if (value === undefined) throw new Error(`${name} is no value`)
      return value
    },
    take(name = '', things = {}) {
      answers[name] = described(things)
    },
    lost(name = '', reason = '') {
      answers[name] = reason
    },
  }
  const processor = new QuizProcessor(handler)
  processor.onError = () => {}
  return processor
}
