/** How fast we are beside others, on this machine and in one run: `pnpm bench SUBJECT …`. Each subject is a folder. */
import { bench as codec } from './codec/codec.ts'

const subjects: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { codec }

const [name = '', ...args] = process.argv.slice(2)
const subject = subjects[name]
if (subject) await subject(args)
else {
  console.error(`Usage: pnpm bench ${Object.keys(subjects).join(' | ')}`)
  process.exitCode = 2
}
