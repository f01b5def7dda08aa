/**
 * `pnpm demo`: builds the packages, starts the dev server and says where it is. `pnpm demo --smoke` makes one call of each
 * kind instead, prints what came back, and fails if anything is off. With `--built` it takes the packages as they are.
 */
import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'

const isSmoke = process.argv.includes('--smoke')
const root = fileURLToPath(new URL('.', import.meta.url))
const workspace = fileURLToPath(new URL('../..', import.meta.url))

const bold = (text: string) => styleText('bold', text)
const dim = (text: string) => styleText('dim', text)

if (!process.argv.includes('--built')) build()
const code = await (isSmoke ? smoke() : serve())
if (code !== undefined) process.exit(code)

/** The config of the playground imports what is built here, so nothing above may import it. */
function build(): void {
  console.log(dim('Building the packages…'))
  const { status, stdout } = spawnSync(
    'turbo run build --filter=./packages/* --output-logs=errors-only 2>&1',
    {
      cwd: workspace,
      encoding: 'utf8',
      shell: true,
      env: {
        ...process.env,
        PATH: `${workspace}node_modules/.bin${delimiter}${process.env.PATH}`,
        TURBO_TELEMETRY_DISABLED: '1',
      },
    },
  )
  if (status === 0) return
  console.error(stdout)
  process.exit(1)
}

async function serve(): Promise<undefined> {
  const { createServer } = await import('vite')
  const server = await createServer({ root, clearScreen: false })
  await server.listen()
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      server.close().finally(() => process.exit())
    })
  console.log(`
  ${bold('thrift-es')}: a small Twitter whose page and server import the same ${bold('.thrift')} files

    Open  ${bold(styleText('cyan', server.resolvedUrls?.local[0] ?? ''))}
    Edit  playground/idl/tweet.thrift            ${dim('change MAX_LENGTH, and watch the page')}
          playground/vite/server/handler.ts      ${dim('what the server does')}
    Stop  Ctrl+C
`)
}

async function smoke(): Promise<number> {
  const { createServer, isRunnableDevEnvironment } = await import('vite')
  const server = await createServer({
    root,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false },
  })
  try {
    await server.listen()
    const url = server.resolvedUrls?.local[0]
    const { ssr } = server.environments
    if (url === undefined || !isRunnableDevEnvironment(ssr)) throw new Error('The dev server does not listen')
    const { smoke } = await ssr.runner.import<typeof import('./server/smoke.ts')>('/server/smoke.ts')
    for await (const line of smoke(new URL('/thrift', url))) console.log(line)
    console.log('\nAll is well.')
    return 0
  } catch (error) {
    console.error(error)
    return 1
  } finally {
    await server.close()
  }
}
