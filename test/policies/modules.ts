/** IDL under the options of a project, at work. */
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CompilerOptions, Optimize } from '@thrift-es/compiler'
import type { Struct } from 'thrift-es'
import { compileFile } from '../compile.ts'
import type { Project } from '../project.ts'

export const idl = join(import.meta.dirname, 'policies.thrift')
export const terseIdl = join(import.meta.dirname, 'terse.thrift')

export const optimizations: readonly Optimize[] = ['size', 'speed']

/** The struct of a name, as it is printed for such a project. */
export type Structs = (name: string, optimize: Optimize, options?: CompilerOptions) => Struct<object>

/** The modules of `path` under each of some options. */
export async function load(
  project: Project,
  path: string,
  choices: readonly CompilerOptions[],
): Promise<Structs> {
  const modules = new Map<string, Readonly<Record<string, Struct<object>>>>()
  const key = (options: CompilerOptions, optimize: Optimize) => JSON.stringify([options, optimize])
  for (const [i, options] of choices.entries()) {
    const { print } = await compileFile(path, options)
    for (const optimize of optimizations) {
      const name = `${optimize}-${i}.mjs`
      // Nobody here uses the module as its own default.
      const { code } = print('js', { optimize })
      await project.write(name, code.replace(/^export \* as default .*$/m, ''))
      const module = await import(/* @vite-ignore */ pathToFileURL(`${project.root}/${name}`).href)
      modules.set(key(options, optimize), module)
    }
  }
  return (name, optimize, options = {}) => {
    const found = modules.get(key(options, optimize))?.[name]
    if (!found) throw new Error(`there is no struct ${name}`)
    return found
  }
}

/** The fields of a value that its struct has. */
export const known = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined))
