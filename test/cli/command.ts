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
export function thriftEs(cwd: string, ...args: readonly string[]): Promise<Result> {
  return new Promise(resolve => {
    const child = execFile(process.execPath, [main, ...args], { cwd }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, stdout, stderr })
    })
  })
}
