/** `pnpm bench` for values, `pnpm bench rpc` for calls. */
await import(process.argv[2] === 'rpc' ? './rpc/rpc.ts' : './bench.ts')

export {}
