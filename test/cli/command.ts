/** The command as a user runs it. */
import { execFile } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

export interface Result {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** The script that the package manager links. */
export const main = `${dirname(createRequire(import.meta.url).resolve('@thrift-es/cli/package.json'))}/bin/thrift-es.js`

/** Runs `thrift-es` in a folder. */
export const thriftEs = (cwd: string, ...args: readonly string[]): Promise<Result> =>
  thriftEsWith({}, cwd, ...args)

/** The same with more in its environment, where nobody has said anything of colours otherwise. */
export function thriftEsWith(
  env: NodeJS.ProcessEnv,
  cwd: string,
  ...args: readonly string[]
): Promise<Result> {
  const { FORCE_COLOR, NO_COLOR, ...inherited } = process.env
  return new Promise(resolve => {
    const options = { cwd, env: { ...inherited, ...env } }
    const child = execFile(process.execPath, [main, ...args], options, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
  })
}
