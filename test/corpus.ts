/**
 * IDL to try things on: every `.thrift` file of the project's tests, wrong ones included, the standard files, and those of the corpus
 * when THRIFT_ES_CORPUS names its folder.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type Compilation, createCompiler, hasErrors, searchPath } from '@thrift-es/compiler'

export interface Idl {
  /** The path from the folder of tests, of standard files, or of the corpus: what a person calls it. */
  readonly name: string
  readonly path: string
  readonly text: string
}

export const corpus = process.env.THRIFT_ES_CORPUS || undefined

const tests = import.meta.dirname
const standard = resolve(tests, '../packages/compiler/standard')

/** The folders that files include from: those of the corpus, and that of the standard files. */
export const includeDirs: readonly string[] = [
  ...(corpus === undefined
    ? []
    : ['apache', 'apache/test', 'fbthrift', 'concrete/thrift'].map(root => join(corpus, root))),
  standard,
]

export const idl: readonly Idl[] = [
  ...['bundlers', 'compiler', 'diagnostics', 'golden', 'hmr', 'idl', 'types'].flatMap(folder =>
    filesIn(tests, folder),
  ),
  ...filesIn(standard, ''),
  ...(corpus === undefined ? [] : filesIn(resolve(corpus), '')),
]

function filesIn(root: string, folder: string): readonly Idl[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\w\.thrift$/.test(file))
    .sort()
    .map(file => {
      const path = join(root, folder, file)
      return { name: join(folder, file), path, text: readFileSync(path, 'utf8') }
    })
}

export interface Compiled extends Idl {
  readonly compilation: Compilation
}

/** The files that are IDL to us, compiled. A file that becomes IDL, as the grammar grows, joins whatever uses this. */
export async function accepted(): Promise<readonly Compiled[]> {
  const texts = new Map(idl.map(({ path, text }) => [path, text]))
  const compiler = createCompiler({ read: path => texts.get(path), resolve: searchPath(includeDirs) })
  const compiled: Compiled[] = []
  for (const each of idl) {
    const compilation = await compiler.compile(each.path)
    if (!hasErrors(compilation.diagnostics)) compiled.push({ ...each, compilation })
  }
  return compiled
}
