/** A process that compiles the files whose paths it is given, each with a compiler of its own, and prints the milliseconds of that alone. */
import { readFileSync } from 'node:fs'
import { createCompiler, searchPath } from '@thrift-es/compiler'
import { includeDirs } from '../../corpus.ts'
import { time } from './time.ts'

const paths = JSON.parse(readFileSync(0, 'utf8')) as string[] // As `parsing.ts` writes them.
const texts = new Map(paths.map(path => [path, readFileSync(path, 'utf8')]))
const host = {
  read: (path: string) => texts.get(path) ?? readMissing(path),
  resolve: searchPath(includeDirs),
}

function readMissing(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const milliseconds = await time(async () => {
  for (const path of paths) await createCompiler(host).compile(path)
})
process.stdout.write(String(milliseconds))
