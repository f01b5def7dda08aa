/** How fast we are beside others, on this machine and in one run: `pnpm bench SUBJECT …`. Each subject is a folder. */

const subjects: Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>> = {
  codec: async args => (await import('./codec/codec.ts')).bench(args),
  compiler: async args => (await import('./compiler/compiler.ts')).bench(args),
  // It runs when it is loaded.
  rpc: () => import('./rpc/rpc.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const subject = subjects[name]
if (subject) await subject(args)
else {
  console.error(`Usage: pnpm bench ${Object.keys(subjects).join(' | ')}`)
  process.exitCode = 2
}

export {}
