/**
 * One side of one contestant, in a process of its own: `peer.mjs NAME serve` prints its port, and then for each line that it reads how many
 * microseconds of processors it has used; `peer.mjs NAME call PORT` reads lines `IN_FLIGHT MILLISECONDS`, and answers each with a line of JSON.
 */
import { createInterface } from 'node:readline'
import { contestants } from './contestants.ts'

const [, , name = '', role, port] = process.argv
const contestant = contestants[name]
if (contestant === undefined) throw new Error(`There is no ${name}`)

if (role === 'serve') {
  console.log(await contestant.serve())
  for await (const _ of createInterface(process.stdin)) console.log(used())
} else {
  const call = await contestant.connect(Number(port))
  console.log('ready')
  for await (const line of createInterface(process.stdin)) {
    const [inFlight = 1, milliseconds = 1000] = line.split(' ').map(Number)
    console.log(JSON.stringify(await measure(call, inFlight, milliseconds)))
  }
}

function used(): number {
  const { user, system } = process.cpuUsage()
  return user + system
}

async function measure(call: () => Promise<unknown>, inFlight: number, milliseconds: number) {
  const before = used()
  const start = performance.now()
  const end = start + milliseconds
  const latencies: number[] = []
  const worker = async () => {
    for (let before = performance.now(); before < end; ) {
      await call()
      const after = performance.now()
      latencies.push(after - before)
      before = after
    }
  }
  await Promise.all(Array.from({ length: inFlight }, worker))
  const rate = (latencies.length * 1000) / (performance.now() - start)
  latencies.sort((a, b) => a - b)
  const quantile = (q: number) => Math.round((latencies[Math.floor(latencies.length * q)] ?? 0) * 1000)
  return { rate, p50: quantile(0.5), p99: quantile(0.99), calls: latencies.length, used: used() - before }
}
