/**
 * How fast calls are on loopback, against others in one run: `pnpm bench rpc [--json FILE]`. Each contestant has a server
 * and a client process; they run in turn, round after round, and the fastest round of each counts. The ratio says how
 * many calls of ours there are to one of theirs; `p50`, `p99` and `cpu`, what both sides have used of processors for a call, are microseconds.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface, type Interface } from 'node:readline'
import { build } from 'esbuild'
import thrift from 'unplugin-thrift/esbuild'
import { needs } from '../../real-parts.ts'

const names = [
  'thrift-es, framed Binary',
  'thrift-es, framed Compact',
  'thrift-es, unframed Binary',
  'thrift-es, THeader Compact',
  'bare TCP echo',
  'npm thrift, framed Binary',
  'npm thrift, framed Compact',
  'http + JSON',
  '@grpc/grpc-js',
  'Connect on Node',
]
const [ours = ''] = names
const modes = { sequential: 1, '64 in flight': 64 }
const rounds = Number(process.env.BENCH_ROUNDS ?? 10)
const milliseconds = Number(process.env.BENCH_MS ?? 500)

interface Result {
  readonly rate: number
  readonly p50: number
  readonly p99: number
  readonly cpu: number
}

interface Contestant {
  readonly name: string
  run(inFlight: number, milliseconds: number): Promise<Result>
}

const folder = join(import.meta.dirname, '../../.tmp/bench-rpc')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
// What Apache's compiler generates is CommonJS.
writeFileSync(join(folder, 'package.json'), '{}')
const missing = needs('thrift')
if (!missing)
  execFileSync('thrift', [
    '--gen',
    'js:node,es6',
    '-out',
    folder,
    join(import.meta.dirname, '../../idl/echo.thrift'),
  ])

const peer = join(folder, 'peer.mjs')
await build({
  entryPoints: [join(import.meta.dirname, 'peer.ts')],
  outfile: peer,
  bundle: true,
  platform: 'node',
  format: 'esm',
  external: ['@grpc/grpc-js', '@connectrpc/*'],
  plugins: [thrift({ dts: false })],
})

const contestants: Contestant[] = []
const children: ChildProcess[] = []
try {
  for (const name of names) if (!missing || !name.startsWith('npm')) contestants.push(await start(name))
  report(await race())
} finally {
  for (const child of children) child.kill()
}

async function start(name: string): Promise<Contestant> {
  const server = spawn(process.execPath, [peer, name, 'serve'], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(server)
  const lines = createInterface(server.stdout)
  const port = await line(lines)
  const usedByServer = async () => {
    const answer = line(lines)
    server.stdin.write('\n')
    return Number(await answer)
  }
  const client = spawn(process.execPath, [peer, name, 'call', port], { stdio: ['pipe', 'pipe', 'inherit'] })
  children.push(client)
  const answers = createInterface(client.stdout)
  await line(answers)
  return {
    name,
    async run(inFlight, milliseconds) {
      const before = await usedByServer()
      const answer = line(answers)
      client.stdin.write(`${inFlight} ${milliseconds}\n`)
      const { rate, p50, p99, calls, used } = JSON.parse(await answer)
      return { rate, p50, p99, cpu: (used + (await usedByServer()) - before) / calls }
    },
  }
}

function line(lines: Interface): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new Error('A process has ended before it was told to'))
    lines.once('close', fail)
    lines.once('line', text => {
      lines.off('close', fail)
      resolve(text)
    })
  })
}

async function race(): Promise<Map<string, Result>> {
  const best = new Map<string, Result>()
  for (const inFlight of Object.values(modes)) {
    // Until the engine knows what is hot.
    for (const { run } of contestants) await run(inFlight, milliseconds * 4)
    for (let round = 0; round < rounds; round++)
      for (const { name, run } of contestants) {
        const key = `${name} ${inFlight}`
        const result = await run(inFlight, milliseconds)
        if (result.rate > (best.get(key)?.rate ?? 0)) best.set(key, result)
      }
  }
  return best
}

function report(best: ReadonlyMap<string, Result>): void {
  const rows = Object.entries(modes).flatMap(([mode, inFlight]) => {
    const ourRate = best.get(`${ours} ${inFlight}`)?.rate ?? 0
    return contestants.flatMap(({ name }) => {
      const result = best.get(`${name} ${inFlight}`)
      if (result === undefined) return []
      const { rate, p50, p99, cpu } = result
      const ratio = Number((ourRate / rate).toFixed(2))
      return [{ peer: name, mode, ratio, p50, p99, cpu: Number(cpu.toFixed(1)), rate: Math.round(rate) }]
    })
  })
  console.table(rows)
  const file = process.argv[process.argv.indexOf('--json') + 1]
  if (process.argv.includes('--json') && file !== undefined)
    writeFileSync(file, JSON.stringify(rows, undefined, 2))
}
