/**
 * Reading IDL: all of it beside Apache's compiler, the parser alone beside two parsers in JavaScript, which do no more. Ours is measured as it is in a build that has been running for a
 * moment, and once more in a fresh process, where the engine has yet to learn what is hot.
 *
 * Apache's compiler has no way to check a file and write nothing; of its outputs, JSON is the least. The time of its process is what the same number of
 * empty files takes, and does not count. Its own files and generated ones are all that it reads: what it refuses is left out for everybody.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parse as parseOfCreditKarma } from '@creditkarma/thrift-parser'
import { createCompiler, type Host, searchPath } from '@thrift-es/compiler'
// No door of the package leads to the parser alone.
import { parse } from '../../../packages/compiler/dist/parse/parser.js'
import { corpus, idl, includeDirs } from '../../corpus.ts'
import { needs } from '../../real-parts.ts'
import type { Part } from './compiler.ts'
import { largeFile } from './generate.ts'
import { times } from './time.ts'

interface File {
  readonly path: string
  readonly text: string
}

// The grammar is JavaScript without types.
const idlOfThriftrw = createRequire(import.meta.url)('thriftrw/thrift-idl') as {
  parse(text: string): unknown
}

const folder = join(import.meta.dirname, '../../.tmp/bench-compiler')

export const parsing: Part = async (rounds, report) => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const large = { path: join(folder, 'large.thrift'), text: largeFile(37_000) }
  writeFileSync(large.path, large.text)
  writeFileSync(join(folder, 'empty.thrift'), '')
  const real =
    corpus === undefined
      ? []
      : idl.filter(({ path }) => path.startsWith(corpus ?? '') && !path.includes('/fbthrift/'))
  const groups = { 'the corpus': real, '37,000 lines': [large] }
  const missing = needs('thrift')
  for (const [name, all] of Object.entries(groups)) {
    const files = missing ? all : all.filter(isApaches)
    if (files.length === 0) continue
    const { ours } = await times(rounds, { ours: () => compileAll(files) })
    if (!missing) {
      const theirs = apache(files, rounds)
      report(`${name}: Apache's compiler to ours, warm`, theirs / ours, '> 1')
      report(`${name}: Apache's compiler to ours, in a fresh process`, theirs / cold(files, rounds), '> 1')
    }
    for (const [peer, read] of Object.entries(peers)) {
      const readable = files.filter(file => succeeds(() => read(file.text)))
      const { theirs, ours } = await times(rounds, {
        theirs: () => {
          for (const { text } of readable) read(text)
        },
        ours: () => parseAll(readable),
      })
      report(
        `${name}: ${peer} to our parser (${readable.length} of ${files.length} files)`,
        theirs / ours,
        '> 5',
      )
    }
  }
}

const peers: Readonly<Record<string, (text: string) => unknown>> = {
  '@creditkarma/thrift-parser': text => {
    const result = parseOfCreditKarma(text)
    if (result.type === 'ThriftErrors') throw new Error(result.errors[0]?.message)
    return result
  },
  "thriftrw's parser": text => idlOfThriftrw.parse(text),
}

const host: Host = { read: path => texts.get(path) ?? readLarge(path), resolve: searchPath(includeDirs) }
const texts = new Map(idl.map(({ path, text }) => [path, text]))

function readLarge(path: string): string | undefined {
  return path.startsWith(folder) ? readFileSync(path, 'utf8') : undefined
}

/** Each file by a compiler that has never seen anything, as Apache's does it. */
async function compileAll(files: readonly File[]): Promise<void> {
  for (const { path, text } of files) await createCompiler(host).compile(path, text)
}

function parseAll(files: readonly File[]): void {
  for (const file of files) parse(file, () => {})
}

/** Run as a program, this file compiles those that its arguments name and prints the time. */
function cold(files: readonly File[], rounds: number): number {
  const run = join(import.meta.dirname, 'cold.ts')
  const times = Array.from({ length: rounds }, () =>
    Number(
      execFileSync(process.execPath, ['--import', 'tsx', run], {
        encoding: 'utf8',
        input: JSON.stringify(files.map(({ path }) => path)),
      }),
    ),
  )
  return Math.min(...times)
}

/** Milliseconds that Apache's compiler takes beyond those of its processes. */
function apache(files: readonly File[], rounds: number): number {
  const empty = join(folder, 'empty.thrift')
  const all = Array.from({ length: rounds }, () => shell(files.map(({ path }) => path)))
  const nothing = Array.from({ length: rounds }, () => shell(files.map(() => empty)))
  return Math.min(...all) - Math.min(...nothing)
}

/** The shell knows what its children have used. */
function shell(paths: readonly string[]): number {
  const script = `while read -r file; do ${command} -o ${folder} -gen json "$file" >/dev/null 2>&1; done; times`
  const output = execFileSync('bash', ['-c', script], { encoding: 'utf8', input: `${paths.join('\n')}\n` })
  const children = output.trim().split('\n').at(-1) ?? ''
  return [...children.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60_000 + Number(seconds) * 1000,
    0,
  )
}

const command = ['thrift', ...includeDirs.flatMap(each => ['-I', each])].join(' ')

const isApaches = ({ path }: File): boolean =>
  succeeds(() =>
    execFileSync('bash', ['-c', `${command} -o ${folder} -gen json ${JSON.stringify(path)}`], {
      stdio: 'ignore',
      cwd: dirname(path),
      timeout: 10_000,
    }),
  )

/** Whether it does not throw; what it says meanwhile is nothing to us. */
function succeeds(run: () => unknown): boolean {
  const { log } = console
  console.log = () => {}
  try {
    run()
    return true
  } catch {
    return false
  } finally {
    console.log = log
  }
}
