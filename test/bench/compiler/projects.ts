/**
 * A project of 1,000 files in memory, and what is done again after an edit, as a part of what a build from nothing takes. Either one file that
 * includes all others is compiled, or a build tool asks for one file after the other.
 */
import { type Compiler, createCompiler, memoryHost } from '@thrift-es/compiler'
import type { Part } from './compiler.ts'
import { pathOf, project } from './generate.ts'
import { time } from './time.ts'

const size = 1000
const root = '/project/root.thrift'
const goal = '< 0.05'

/** Those that were made first are included by most, and most by none. */
const edited = { leaf: size - 1, 'file in the middle': 30, 'file that half of them reach': 10 }

type Build = (compiler: Compiler, files: ReadonlyMap<string, string>) => Promise<void>

const builds: Readonly<Record<string, Build>> = {
  'compile(root)': async compiler => void (await compiler.compile(root)),
  'compile(each file)': async (compiler, files) => {
    const round = compiler.snapshot()
    for (const path of files.keys()) await round.compile(path)
  },
}

export const projects: Part = async (rounds, report) => {
  const original = new Map(project(size))
  original.set(
    root,
    [...original.keys()].map(path => `include ".${path.slice('/project'.length)}"`).join('\n'),
  )
  for (const [file, of] of Object.entries(edited)) {
    const dependents = await dependentsOf(pathOf(of), original)
    console.log(`  ${file}: ${dependents} of ${size} files reach it`)
  }
  for (const [name, build] of Object.entries(builds)) {
    const least = new Map<string, number>()
    const record = (what: string, milliseconds: number) =>
      least.set(what, Math.min(least.get(what) ?? milliseconds, milliseconds))
    for (let round = 0; round < rounds; round++) {
      const files = new Map(original)
      const compiler = createCompiler(memoryHost(files))
      record('cold', await time(() => build(compiler, files)))
      record('nothing', await time(() => build(compiler, files)))
      for (const [file, of] of Object.entries(edited)) {
        files.set(pathOf(of), `${files.get(pathOf(of))}\nstruct Edited${round} { 1: i32 a }\n`)
        record(file, await time(() => build(compiler, files)))
      }
    }
    const cold = least.get('cold') ?? Number.NaN
    for (const [what, milliseconds] of least)
      if (what !== 'cold')
        report(
          `${name} after an edit of ${what === 'nothing' ? what : `a ${what}`}, to a build from nothing`,
          milliseconds / cold,
          goal,
        )
  }
}

async function dependentsOf(path: string, files: ReadonlyMap<string, string>): Promise<number> {
  const round = createCompiler(memoryHost(files)).snapshot()
  let count = 0
  for (const each of files.keys())
    if (each !== root && (await round.compile(each)).dependencies.includes(path)) count++
  return count
}
