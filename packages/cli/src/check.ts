/** `thrift-es check`: what is wrong with these files. */
import {
  type Compiler,
  type CompilerOptions,
  createCompiler,
  type Diagnostic,
  identity,
  type Level,
} from '@thrift-es/compiler'
import {
  type Command,
  dialect,
  dialectHelp,
  dialectOption,
  disk,
  idlFiles,
  includeHelp,
  includeOption,
  isFolder,
  type Values,
} from './command.ts'
import { jsonLine } from './json.ts'
import { isOwn, mend } from './mend.ts'
import { count, Progress, print, printDiagnostics, printError, shown, UsageError } from './terminal.ts'

/** Fixes that touch the same text are made one after the other; some make room for others. */
const maxRounds = 10

export const check: Command = {
  summary: 'say what is wrong with files',
  help: `Usage: thrift-es check [options] FILE|FOLDER...

Says what is wrong with the files, with those below the folders, and with what they include. Exits with 1 when there are errors.

      --fix              mend what can be mended without changing what was meant, in these files only
      --json             print an object for each diagnostic on a line of its own, with its place, its notes and its fix
      --strict           ask for everything to be said: ids, numbers, requiredness, annotations that somebody knows
      --rule ID=LEVEL    set the level of a diagnostic: off, warn or error; may be given several times
${dialectHelp}
${includeHelp}`,
  options: {
    ...includeOption,
    ...dialectOption,
    fix: { type: 'boolean' },
    json: { type: 'boolean' },
    strict: { type: 'boolean' },
    rule: { type: 'string', multiple: true },
  },

  async run(values, files) {
    if (files.length === 0) throw new UsageError('check needs a file or a folder')
    const options: CompilerOptions = {
      dialect: dialect(values),
      strict: values.strict === true,
      diagnostics: levels(values),
    }
    const compiler = createCompiler(disk(values, files), options)
    const paths = new Set((await Promise.all(files.map(idlFiles))).flat())
    const mendable = values.fix ? await mendablePaths(files) : new Set<string>()
    let diagnostics = await diagnose(compiler, paths)
    for (let round = 0; values.fix && round < maxRounds; round++) {
      const mended = await mend(mendable, diagnostics)
      if (mended.length === 0) break
      for (const { path, ids } of mended) printError(`fixed ${shown(path)}: ${ids.join(', ')}`)
      diagnostics = await diagnose(compiler, paths)
    }
    if (values.json) for (const diagnostic of diagnostics) print(jsonLine(diagnostic))
    else printDiagnostics(diagnostics)
    printError(summary(paths, diagnostics))
    return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
  },
}

/** What is wrong with files and with those that they include, once each. */
async function diagnose(compiler: Compiler, paths: ReadonlySet<string>): Promise<readonly Diagnostic[]> {
  const moment = compiler.snapshot()
  const found = new Map<string, Diagnostic>()
  const progress = new Progress(paths.size)
  let done = 0
  for (const path of paths) {
    progress.show(done++)
    const { diagnostics } = await moment.compile(path)
    // A file that two of them include would report its mistakes twice.
    for (const diagnostic of diagnostics) found.set(identity(diagnostic), diagnostic)
  }
  progress.clear()
  return [...found.values()]
}

/** The files that the user has named, and those below folders that are no links. */
async function mendablePaths(names: readonly string[]): Promise<ReadonlySet<string>> {
  const mendable = new Set<string>()
  for (const name of names)
    for (const path of await idlFiles(name)) if (!isFolder(name) || (await isOwn(path))) mendable.add(path)
  return mendable
}

function summary(paths: ReadonlySet<string>, diagnostics: readonly Diagnostic[]): string {
  const of = (severity: Diagnostic['severity']) =>
    diagnostics.filter(each => each.severity === severity).length
  const fixable = diagnostics.filter(({ fix, source }) => fix && paths.has(source.path)).length
  const found = `${count(paths.size, 'file')}: ${count(of('error'), 'error')}, ${count(of('warning'), 'warning')}`
  return fixable === 0 ? found : `${found}; --fix can mend ${fixable}`
}

/** `id=level`, as often as it was given. The compiler knows which there are. */
function levels({ rule = [] }: Values): Record<string, Level> {
  const pairs = [rule].flat().map(each => {
    const [id = '', level] = String(each).split('=')
    if (level === undefined) throw new UsageError(`--rule needs an id and a level, as in ${id}=off`)
    return [id, level as Level] as const // It is refused with all the others that there are not.
  })
  return Object.fromEntries(pairs)
}
