/** IDL under the options of a project, at work. */
import { pathToFileURL } from 'node:url'
import type { CompilerOptions, Optimize } from '@thrift-es/compiler'
import type { Struct } from 'thrift-es'
import { compileFile } from '../compile.ts'
import type { Project } from '../project.ts'

export type Structs = Readonly<Record<string, Struct<object>>>

let loaded = 0

/** The module of `path`, as it is printed for such a project. */
export async function load(
  project: Project,
  path: string,
  options: CompilerOptions & { readonly optimize: Optimize },
): Promise<Structs> {
  const { optimize, ...policies } = options
  const { print } = await compileFile(path, policies)
  const name = `module-${loaded++}.mjs`
  // Nobody here uses the module as its own default.
  const { code } = print('js', { optimize })
  await project.write(name, code.replace(/^export \* as default .*$/m, ''))
  return import(/* @vite-ignore */ pathToFileURL(`${project.root}/${name}`).href) as Promise<Structs>
}
