/** Every TypeScript that the mirror must work in: its command line, and the server that editors talk to. */
import { execFile, spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import type { Project } from '../project.ts'

export interface TypeScript {
  readonly name: string
  /** The folder of the package. */
  readonly folder: string
}

const require = createRequire(import.meta.url)

const typescript = (name: string, specifier: string): TypeScript => ({
  name,
  folder: dirname(require.resolve(`${specifier}/package.json`)),
})

export const typescripts: readonly TypeScript[] = [
  typescript('TypeScript 5.9', 'typescript-5'),
  typescript('TypeScript 6', 'typescript'),
  typescript('TypeScript 7', 'typescript-7'),
]

/** What `tsc` says of a project: nothing when all is well. */
export async function tsc({ folder }: TypeScript, root: string): Promise<string> {
  const result = await promisify(execFile)(process.execPath, [`${folder}/bin/tsc`, '-p', root], {
    cwd: root,
  }).catch((failure: { stdout: string; stderr: string }) => failure)
  return result.stdout + result.stderr
}

/** What TypeScript 7 says of printed modules, as strictly as it can. */
export async function typeCheck(project: Project, files: readonly string[]): Promise<string> {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    erasableSyntaxOnly: true,
    noEmit: true,
  }
  await project.write('tsconfig.json', JSON.stringify({ compilerOptions, files }))
  return tsc(typescript('TypeScript 7', 'typescript-7'), project.root)
}

export interface Place {
  readonly file: string
  readonly line: number
  readonly offset: number
}

export interface Server {
  /** Where an editor jumps from a place. */
  definition(from: Place): Promise<readonly Place[]>
  close(): void
}

interface Reply {
  readonly type: string
  readonly request_seq?: number
  readonly body?: readonly { readonly file: string; readonly start: { line: number; offset: number } }[]
}

/** The language server of TypeScript 5 and 6, with one file open. */
export function startServer({ folder }: TypeScript, file: string): Server {
  const child = spawn(process.execPath, [`${folder}/lib/tsserver.js`, '--disableAutomaticTypingAcquisition'])
  const waiting = new Map<number, (reply: Reply) => void>()
  let seq = 0
  let buffered = ''
  child.stdout.on('data', chunk => {
    buffered += chunk
    // A message is one line; the lines between are `Content-Length` and nothing.
    const lines = buffered.split('\n')
    buffered = lines.pop() ?? ''
    for (const line of lines) {
      if (!line.startsWith('{')) continue
      const reply = JSON.parse(line) as Reply // The protocol's own promise.
      if (reply.type === 'response') waiting.get(reply.request_seq ?? 0)?.(reply)
    }
  })
  const send = (command: string, argument: object): number => {
    child.stdin.write(`${JSON.stringify({ seq: ++seq, type: 'request', command, arguments: argument })}\n`)
    return seq
  }
  send('open', { file })
  return {
    async definition(from) {
      const reply = await new Promise<Reply>((resolve, reject) => {
        waiting.set(send('definition', from), resolve)
        child.once('exit', () => reject(new Error('tsserver is gone')))
      })
      return (reply.body ?? []).map(({ file, start }) => ({ file, ...start }))
    },
    close: () => child.kill(),
  }
}
