/**
 * A project of 1,000 files in memory, and what is done again after an edit, as a part of what a build from nothing takes. Either one file that
 * includes all others is compiled, or a build tool asks for one file after the other, and for their modules as well or not.
 */
import { type Compiler, createCompiler, memoryHost, type Optimize, type schema } from '@thrift-es/compiler'
import type { Part } from './compiler.ts'
import { pathOf, project } from './generate.ts'
import { time } from './time.ts'

const size = 1000
const root = '/project/root.thrift'
const goal = '< 0.05'

/** Those that were made first are included by most, and most by none. */
const [hub, middle, leaf] = [10, 30, size - 1].map(pathOf) as [string, string, string]

/** What is edited, which is another text in each round. */
interface Edit {
  readonly path: string
  readonly change: (text: string, round: number) => string
}

const structMore = (text: string, round: number): string => `${text}\nstruct Edited${round} { 1: i32 a }\n`

const edits: Readonly<Record<string, Edit>> = {
  'a struct more at the end of a leaf': { path: leaf, change: structMore },
  'a struct more at the end of a file in the middle': { path: middle, change: structMore },
  'a struct more at the end of a hub': { path: hub, change: structMore },
  'a struct more at the top of a hub': {
    path: hub,
    change: (text, round) => text.replace(/^(?=\/\*\*$)/m, `struct Above${round} { 1: i32 a }\n\n`),
  },
  'a field more in the first struct of a hub': {
    path: hub,
    change: (text, round) =>
      text.replace(/^struct .*\{$/m, `$&\n  ${100 + round}: optional i32 more${round}`),
  },
  'the comments of a hub': {
    path: hub,
    change: (text, round) => text.replace(/^ \* .*/gm, ` * Comment ${round}.`),
  },
  'a field more in all structs and unions of a hub': {
    path: hub,
    change: (text, round) =>
      text.replace(/^(?:struct|union) .*\{$/gm, `$&\n  ${100 + round}: optional i32 more${round}`),
  },
}

type Build = (compiler: Compiler, files: ReadonlyMap<string, string>) => Promise<void>

const each =
  (optimize?: Optimize): Build =>
  async (compiler, files) => {
    const round = compiler.snapshot()
    for (const path of files.keys()) {
      const compilation = await round.compile(path)
      if (optimize) compilation.print('js', { optimize })
    }
  }

const builds: Readonly<Record<string, Build>> = {
  'compile(root)': async compiler => void (await compiler.compile(root)),
  'compile(each file)': each(),
  'compile(each file), print': each('size'),
}

export const projects: Part = async (rounds, report) => {
  const original = new Map(project(size))
  original.set(
    root,
    [...original.keys()].map(path => `include ".${path.slice('/project'.length)}"`).join('\n'),
  )
  for (const [name, edit] of Object.entries(edits)) {
    const { dependents, users, changed } = await reach(edit, original)
    console.log(
      `  ${name}: ${dependents} of ${size} files reach the file by including, ${users} the definitions that change; ${changed} modules change`,
    )
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
      for (const [what, { path, change }] of Object.entries(edits)) {
        files.set(path, change(files.get(path) ?? '', round))
        record(what, await time(() => build(compiler, files)))
      }
    }
    const cold = least.get('cold') ?? Number.NaN
    for (const [what, milliseconds] of least)
      if (what !== 'cold') report(`${name}, edited: ${what}`, milliseconds / cold, goal)
  }
}

/** How many files reach what is edited, by including its file or by what they name, and how many of their modules become others. */
async function reach({ path, change }: Edit, original: ReadonlyMap<string, string>) {
  const files = new Map(original)
  const compiler = createCompiler(memoryHost(files))
  const before = compiler.snapshot()
  const old = new Map<string, { readonly code: string; readonly leadsTo: ReadonlySet<schema.Definition> }>()
  for (const each of files.keys()) {
    const compilation = await before.compile(each)
    if (each === root || !compilation.dependencies.includes(path)) continue
    old.set(each, { code: compilation.print('ts').code, leadsTo: leadsTo(compilation.schema) })
  }
  const was = (await before.compile(path)).schema
  files.set(path, change(files.get(path) ?? '', 0))
  const after = compiler.snapshot()
  const { definitions } = (await after.compile(path)).schema
  const fields = (each?: schema.Definition) => (each && 'fields' in each ? each.fields.length : 0)
  const edited = was.definitions.filter(
    each => fields(each) !== fields(definitions.find(({ name }) => name === each.name)),
  )
  let [users, changed] = [0, 0]
  for (const [each, { code, leadsTo }] of old) {
    if (edited.some(definition => leadsTo.has(definition))) users++
    if ((await after.compile(each)).print('ts').code !== code) changed++
  }
  return { dependents: old.size, users, changed }
}

/** All definitions that those of a file lead to. */
function leadsTo({ definitions }: schema.Schema): ReadonlySet<schema.Definition> {
  const seen = new Set<unknown>(definitions)
  for (const each of seen)
    if (typeof each === 'object' && each !== null)
      for (const [key, value] of each instanceof Map ? each : Object.entries(each))
        if (key !== 'schema' && key !== 'from' && key !== 'node') seen.add(value)
  return seen as ReadonlySet<schema.Definition> // And of what is between them.
}
